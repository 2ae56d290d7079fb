// The headers with which browsers let web pages call and read answers (CORS). The guards decide who may call.

import type { IncomingMessage, ServerResponse } from "node:http";

/** What clients send, credentials included: a page that may call may also bring them. */
const SENT =
  /^(authorization|content-type|accept|x-api-key|last-event-id|mcp-[a-z-]+|x-mcp-[a-z-]+|x-clockify-[a-z-]+)$/;

const KEPT_SECONDS = "600";

/** To be called for requests that the guards let through only. A request without an origin comes from no page. */
export function allowPage({ headers: { origin } }: IncomingMessage, response: ServerResponse): void {
  if (origin === undefined) return;
  response.setHeader("Access-Control-Allow-Origin", origin);
  response.setHeader("Access-Control-Expose-Headers", "Mcp-Session-Id, WWW-Authenticate");
  response.setHeader("Vary", "Origin");
}

/** The question of a browser whether it may send what a page wants to send. It carries no token. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && "access-control-request-method" in headers;
}

export function answerPreflight({ headers }: IncomingMessage, response: ServerResponse): void {
  const asked = headers["access-control-request-headers"]?.split(",").map((name) => name.trim().toLowerCase()) ?? [];
  response
    .writeHead(204, {
      "Access-Control-Allow-Methods": "POST",
      "Access-Control-Allow-Headers": asked.filter((name) => SENT.test(name)).join(", "),
      "Access-Control-Max-Age": KEPT_SECONDS,
      Vary: "Origin, Access-Control-Request-Headers",
    })
    .end();
}
