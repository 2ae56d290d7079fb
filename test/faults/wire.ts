// Faults of an answer on the wire, done to a real connection.

import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import { listen, type Started } from "../support/server.ts";

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
