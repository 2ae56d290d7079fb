// CORS: pages of chosen origins may call the API from a browser, as every page may at Clockify.

import type { IncomingHttpHeaders } from "node:http";
import { InputError, shown } from "../checked-input.js";

/** @throws {InputError} */
export function readOrigins(given: unknown): string[] {
  if (!Array.isArray(given)) throw new InputError(`allowOrigin must be a list of origins, not ${shown(given)}`);
  return given.map((origin: unknown) => {
    if (typeof origin === "string" && isOrigin(origin)) return new URL(origin).origin;
    throw new InputError(
      `An origin of allowOrigin must be the address of a site such as "http://localhost:3000", without a path, not ${shown(origin)}`,
    );
  });
}

export function isOrigin(text: string): boolean {
  return /^https?:\/\/[^/?#@\\\s*]+$/i.test(text) && URL.canParse(text);
}

const METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
/** What a page may read besides the body. */
const EXPOSED = "Clockify-Sandbox, Clockify-Sandbox-Now, Date, Last-Page, Retry-After";

/** For an answer to a page of an allowed origin; nothing for all others. */
export function corsHeaders({ origin }: IncomingHttpHeaders, allowed: ReadonlySet<string>): Record<string, string> {
  if (origin === undefined || !allowed.has(origin)) return {};
  return { "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": EXPOSED, Vary: "Origin" };
}

/** What a browser asks before it sends anything: the headers of the answer, or undefined for any other request. */
export function preflight(
  method: string,
  headers: IncomingHttpHeaders,
  allowed: ReadonlySet<string>,
): Record<string, string> | undefined {
  const cors = corsHeaders(headers, allowed);
  const asks = method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
  if (!asks || !("Access-Control-Allow-Origin" in cors)) return undefined;
  const wanted = headers["access-control-request-headers"];
  return {
    ...cors,
    "Access-Control-Allow-Methods": METHODS,
    ...(wanted !== undefined && { "Access-Control-Allow-Headers": wanted }),
    ...(headers["access-control-request-private-network"] === "true" && {
      "Access-Control-Allow-Private-Network": "true",
    }),
    "Access-Control-Max-Age": "600",
  };
}
