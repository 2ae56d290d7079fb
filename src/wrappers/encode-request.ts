// Encoding: makes the request of an action from its row and its checked arguments.

import type { Host, Operation } from "../operation.js";
import { serializePath } from "./path.js";
import type { ApiRequest, RequestContext } from "./request-context.js";
import type { RequestParts } from "./validate.js";

export interface Endpoint {
  /** The address of a host, before `/v1`. */
  readonly addressOf: (host: Host) => string;
  /** The headers that carry the key. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The row says where each argument travels, so fetch gets the request as it is. openapi-fetch would make a Request of it, which
 * fetch copies once more, and that costs as much as all wrappers together.
 */
export function encodeRequest(
  { addressOf, headers }: Endpoint,
  { method, path, host, body: kind }: Operation,
  parts: RequestParts,
  context: RequestContext,
): ApiRequest | Promise<ApiRequest> {
  const url = addressOf(host ?? "api") + serializePath(path, parts.path) + serializeQuery(parts.query);
  // The same properties in the same order for every request, which keeps copies of it cheap.
  const requestOf = (body?: ApiRequest["body"], contentType?: string): ApiRequest => ({
    context,
    url,
    method,
    headers: contentType ? { ...headers, "Content-Type": contentType } : headers,
    body,
    attempt: 1,
    signal: undefined,
    onArrival: undefined,
  });
  if (parts.body === undefined) return requestOf();
  if (kind !== "multipart") return requestOf(JSON.stringify(parts.body), "application/json");
  // Few actions send files, so the others do not load what it takes.
  return import("./encode-multipart.js").then(({ encodeMultipart }) =>
    requestOf(...encodeMultipart({ ...Object(parts.body) })),
  );
}

/** A list is sent as one pair for each item, which is how Clockify reads lists. */
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
