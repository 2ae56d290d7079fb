// How many connections may wait to send a request, and for how long: slow clients must not use up the server's memory.

import type { Server, ServerOptions } from "node:http";
import type { Socket } from "node:net";

/** How long the head of a request, and all of it, may take. */
export const PATIENCE: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};

const MOST_WAITING = 256;
/** Together with those whose calls run. */
const MOST_CONNECTIONS = 2_048;

/** Where one more would be too many, the connection that has sent no whole request for the longest time has to go. */
export function boundConnections(server: Server, mostWaiting = MOST_WAITING): void {
  const waiting = new Set<Socket>();
  const wait = (socket: Socket) => {
    waiting.add(socket);
    const [longest] = waiting;
    if (waiting.size > mostWaiting) longest?.destroy();
  };
  server.maxConnections = MOST_CONNECTIONS;
  server.on("connection", (socket: Socket) => {
    wait(socket);
    socket.once("close", () => waiting.delete(socket));
  });
  server.on("request", (request, response) => {
    const { socket } = request;
    request.once("end", () => waiting.delete(socket));
    response.once("close", () => {
      if (!socket.destroyed) wait(socket);
    });
  });
}
