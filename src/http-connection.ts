// HTTP connection: how the typed HTTP client reaches the wrappers of a client, without either loading the other.

import { type ApiRequest, contextOf, type Next, type RequestContext } from "./wrappers/request-context.js";

export interface HttpConnection {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  /** Sends a request through the wrappers. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Filled in by `clockify-connector/http`, the only entry that knows all paths. */
// biome-ignore lint/suspicious/noEmptyInterface: another module adds to it.
export interface HttpTypes {}

/** The HTTP client, typed where a program imports `clockify-connector/http`. */
export type HttpClient = HttpTypes extends { readonly client: infer Client } ? Client : UntypedHttpClient;

type UntypedMethod = (
  path: string,
  options?: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** The HTTP client of a program that does not import `clockify-connector/http`. */
export interface UntypedHttpClient
  extends Readonly<Record<"GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE", UntypedMethod>> {
  readonly use: (...middleware: object[]) => void;
  readonly eject: (...middleware: object[]) => void;
}

const connections = new WeakMap<object, HttpConnection>();

export function httpConnectionOf(client: object): HttpConnection | undefined {
  return connections.get(client);
}

export function rememberHttpConnection(client: object, connection: HttpConnection): void {
  connections.set(client, connection);
}

/** Makes a fetch of the wrappers. */
export function fetchThrough(
  send: Next,
  complete: (context: RequestContext) => RequestContext,
): HttpConnection["fetch"] {
  return async (input) => {
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
  };
}
