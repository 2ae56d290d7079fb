// Answers on the wire: whole ones, and what is left of them after a fault.

import type { ServerResponse } from "node:http";
import type { Reply } from "./response-body.js";

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const length = { "Content-Length": Buffer.byteLength(body) };
  response.writeHead(status, status === 204 ? headers : { ...headers, ...length }).end(body);
}

export function sendJson(
  response: ServerResponse,
  status: number,
  content: object,
  headers: Reply["headers"] = {},
): void {
  const body = JSON.stringify(content);
  send(response, { status, headers: { "Content-Type": "application/json", ...headers }, body });
}

/** Headers of every answer of the API, as Clockify sends them. */
export const API_HEADERS: Reply["headers"] = {
  "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** Says what time it is in the sandbox: to programs that ask for it, and to those that trust any server's Date. */
export function stamp(response: ServerResponse, now: Date): void {
  response.setHeader("Clockify-Sandbox-Now", now.toISOString());
  response.setHeader("Date", now.toUTCString());
}

/** Ends the connection with a TCP reset. */
export function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

/** Announces the whole body, sends half of it, and closes the connection. Where there is no body, nothing arrives. */
export function cut(response: ServerResponse, { status, headers, body }: Reply): void {
  const bytes = Buffer.from(body);
  if (bytes.length === 0) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...headers, "Content-Length": bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}
