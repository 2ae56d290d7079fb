// An HTTP server whose connections are bounded in number and time: slow clients must not use up its memory.

import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";

interface Bounds {
  /** How long the head of a request, and all of it, may take. */
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly connectionsCheckingInterval: number;
  /** Connections that have sent no whole request. */
  readonly maxWaiting: number;
  /** Together with those whose calls run. */
  readonly maxConnections: number;
}

const BOUNDS: Bounds = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  maxWaiting: 256,
  maxConnections: 2_048,
};

/** Where one more would be too many, the connection that has sent no whole request for the longest time has to go. */
export function createBoundServer(bounds: Partial<Bounds> = {}): Server {
  const { maxWaiting, maxConnections, ...times } = { ...BOUNDS, ...bounds };
  const server = createServer(times);
  server.maxConnections = maxConnections;
  const waiting = new Set<Socket>();
  const wait = (socket: Socket) => {
    waiting.add(socket);
    const [longest] = waiting;
    if (waiting.size > maxWaiting) longest?.destroy();
  };
  server.on("connection", (socket: Socket) => {
    wait(socket);
    socket.once("close", () => waiting.delete(socket));
  });
  server.on("request", (request, response) => {
    const { socket } = request;
    const arrived = () => waiting.delete(socket);
    request.once("end", arrived);
    response.once("close", () => {
      // What was refused before it was read ends after its answer, and the connection waits for the next request by then.
      request.off("end", arrived);
      if (!socket.destroyed) wait(socket);
    });
  });
  return server;
}
