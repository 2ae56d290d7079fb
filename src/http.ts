// Entry `clockify-connector/http`: the typed openapi-fetch client with the names of the wire, behind the wrappers of a client.

import createFetchClient, { type Client } from "openapi-fetch";
import { ClockifyError } from "./errors.js";
import type { paths } from "./generated/schema.js";
import { type HttpConnection, httpConnectionOf } from "./http-connection.js";
import { serializePath } from "./wrappers/path.js";
import { type ApiRequest, contextOf } from "./wrappers/request-context.js";

export type { components, operations, paths } from "./generated/schema.js";

export type Http = Client<paths>;

declare module "./http-connection.js" {
  interface HttpTypes {
    readonly client: Http;
  }
}

/**
 * The typed HTTP client over the key, the rate limit and all wrappers of a client. It rejects with ClockifyError like an action, so
 * `data` is always there.
 *
 * @throws {TypeError} for what is not a client of createClient or createClockify
 * @example
 * const http = createHttp(createClient({}, { apiKey }));
 * const { data } = await http.GET("/v1/workspaces/{workspaceId}/users", { params: { path: { workspaceId } } });
 */
export function createHttp(client: object): Http {
  const connection = httpConnectionOf(client);
  if (!connection) throw new TypeError("createHttp: give it a client of createClient or createClockify");
  return connectHttp(connection);
}

export function connectHttp(connection: HttpConnection): Http {
  const { baseUrl, headers, secrets } = connection;
  return createFetchClient<paths>({
    baseUrl,
    headers,
    pathSerializer: (path, values) => serializePath(path, values, secrets),
    fetch: (request) => {
      refuseUnfilled(new URL(request.url).pathname);
      return fetchThrough(connection, request);
    },
  });
}

/** Sends a request of openapi-fetch through the wrappers of a client. */
async function fetchThrough({ send, complete }: HttpConnection, input: Request): Promise<Response> {
  const { url, method } = input;
  const headers = Object.fromEntries(input.headers);
  // Taken apart, since another fetch than the global one does not know the global Request.
  const body = method === "GET" || method === "HEAD" ? undefined : await input.arrayBuffer();
  const request: ApiRequest = { context: complete(contextOf(input)), url, method, headers, body, attempt: 1 };
  const { response, text, file } = await send(request);
  const { status, statusText, headers: received } = response;
  if (file) return new Response(file.data, { status, statusText, headers: received });
  // The body was read, and openapi-fetch and its middleware want one to read as they like.
  return new Response(text === "" ? null : text, { status, statusText, headers: received });
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
