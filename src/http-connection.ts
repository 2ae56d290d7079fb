// HTTP connection: how the typed HTTP client reaches the wrappers of a client, without either loading the other.

import type { Next, RequestContext } from "./wrappers/request-context.js";

export interface HttpConnection {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  /** Sends a request through the wrappers. */
  readonly send: Next;
  /** Adds what the client knows to the context of a request. */
  readonly complete: (context: RequestContext) => RequestContext;
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
