// What can go wrong with an answer on the wire, done to a real connection.

import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";

export const JSON_TYPE = { "content-type": "application/json" };

/** Calls back when the whole request has arrived. */
export function received(request: IncomingMessage, then: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => then(Buffer.concat(chunks).toString()));
}

/** Ends the connection with a TCP reset. */
export function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

/** Sends the headers, and from then on one byte of a text that has no end. */
export function trickle(response: ServerResponse): void {
  response.writeHead(200, JSON_TYPE).write('{"name":"');
  const timer = setInterval(() => response.write("x"), 100);
  response.on("close", () => clearInterval(timer));
}

/** Announces a whole answer, sends half of it and closes the connection. */
export function cut(response: ServerResponse, status: number, json: string): void {
  response.writeHead(status, { ...JSON_TYPE, "content-length": json.length });
  response.write(json.slice(0, json.length / 2), () => response.socket?.destroy());
}

export interface Started {
  readonly url: string;
  stop(): void;
}

/** Starts a server, on a free port unless one is given. */
export async function listen(listener: RequestListener, port = 0): Promise<Started> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An address at which nothing listens. It belongs to the client's end of a connection, so that no server can take it. */
export async function refusingAddress(): Promise<Started> {
  const { url, stop } = await listen(() => undefined);
  const holder = connect(Number(new URL(url).port), "127.0.0.1");
  await new Promise<void>((resolve) => holder.once("connect", resolve));
  return {
    url: `http://127.0.0.1:${holder.localPort}`,
    stop() {
      holder.destroy();
      stop();
    },
  };
}
