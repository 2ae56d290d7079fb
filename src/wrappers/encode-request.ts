// Encoding: makes the request of an action from its row and its checked arguments.

import type { Host, Operation } from "../operation.js";
import { encodeMultipart } from "./encode-multipart.js";
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
): ApiRequest {
  const url = addressOf(host ?? "api") + serializePath(path, parts.path) + serializeQuery(parts.query);
  const request: ApiRequest = { context, url, method, headers, attempt: 1 };
  if (parts.body === undefined) return request;
  const [body, contentType] =
    kind === "multipart"
      ? encodeMultipart({ ...Object(parts.body) })
      : [JSON.stringify(parts.body), "application/json"];
  return { ...request, headers: { ...headers, "Content-Type": contentType }, body };
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
