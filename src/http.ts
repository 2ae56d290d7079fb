// Builds requests; everything around them is the business of the wrappers. The only file that knows openapi-fetch.

import createFetchClient, { type Client } from "openapi-fetch";
import { ClockifyError } from "./errors.js";
import type { paths } from "./generated/schema.js";
import type { Operation } from "./operation.js";
import { serializePath } from "./wrappers/path.js";
import { type Call, callOf, type Fetch } from "./wrappers/request-context.js";
import type { RequestParts } from "./wrappers/validate.js";

export type Http = Client<paths>;

export interface HttpOptions {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  /** The wrapped fetch, `answers` innermost. */
  readonly fetch: Fetch;
}

/** Sends the request of an action. The answer has status 2xx and has been read. */
export type Send = (operation: Operation, parts: RequestParts, call: Call) => Promise<Response>;

/**
 * Actions know their path, query and body from the table, so that fetch can take them as they are: openapi-fetch would make a
 * Request of them, which fetch copies once more, and that costs as much as all wrappers together.
 */
export function createSend({ baseUrl, headers, fetch }: HttpOptions): Send {
  const headersWithBody = { ...headers, "Content-Type": "application/json" };
  return ({ method, path }, parts, call) => {
    const url = baseUrl + serializePath(path, parts.path) + serializeQuery(parts.query);
    return parts.body === undefined
      ? fetch(url, { method, headers, call })
      : fetch(url, { method, headers: headersWithBody, body: JSON.stringify(parts.body), call });
  };
}

/** A list is sent as one pair an item, which is how Clockify reads lists. */
function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  let pairs = "";
  for (const name in query) {
    const value = query[name];
    for (const item of Array.isArray(value) ? value : [value]) {
      pairs += `${pairs ? "&" : "?"}${name}=${encodeURIComponent(String(item))}`;
    }
  }
  return pairs;
}

/** The typed client for whoever wants the names of the wire. */
export function createHttp({ baseUrl, headers, secrets, fetch }: HttpOptions): Http {
  return createFetchClient<paths>({
    baseUrl,
    headers,
    pathSerializer: (path, values) => serializePath(path, values, secrets),
    fetch: async (request) => {
      refuseUnfilled(new URL(request.url).pathname);
      const { url, method, headers } = request;
      const call = callOf(request);
      // Taken apart, since another fetch than the global one does not know the global Request.
      const body = method === "GET" || method === "HEAD" ? undefined : await request.arrayBuffer();
      const answer = await fetch(url, { method, headers: [...headers], call, ...(body && { body }) });
      // `answers` has read the body; openapi-fetch and its middleware want one to read as they like.
      const text = await answer.text();
      const { status, statusText, headers: received } = answer;
      return new Response(text === "" ? null : text, { status, statusText, headers: received });
    },
  });
}

/** openapi-fetch leaves `{workspaceId}` in the URL when it gets no path parameters at all. */
function refuseUnfilled(path: string): void {
  const name = /%7B(\w+)%7D/.exec(path)?.[1];
  if (!name) return;
  throw new ClockifyError({
    reason: "arguments",
    outcome: "not-applied",
    message: `${name} is missing: give it in params.path.`,
    problems: [{ argument: name, message: "is missing" }],
  });
}
