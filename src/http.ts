// The only file that knows openapi-fetch. It builds requests; everything around them is the business of the wrappers.

import createFetchClient, { type Client } from "openapi-fetch";
import { ClockifyError } from "./errors.js";
import type { paths } from "./generated/schema.js";
import type { Operation } from "./operation.js";
import type { RequestParts } from "./wrappers/arguments.js";
import { type Call, callOf, type Fetch, type FetchInit } from "./wrappers/call.js";
import { serializePath } from "./wrappers/identifiers.js";

export type Http = Client<paths>;

export interface HttpOptions {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The wrapped fetch, `answers` innermost. */
  readonly fetch: Fetch;
}

/** Any operation, for calls that read method and path from the table. */
interface AnyOperation {
  parameters: { path?: Record<string, string>; query?: Record<string, unknown> };
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: { content: { "application/json": unknown } } };
}
type AnyPaths = Record<string, Record<Lowercase<Operation["method"]>, AnyOperation>>;

/** openapi-fetch leaves `{workspaceId}` in the URL when it gets no path parameters at all. */
class FilledRequest extends Request {
  constructor(input: string | URL | Request, init?: RequestInit) {
    const unfilled = typeof input === "string" && /\{([^{}]+)\}/.exec(input)?.[1];
    if (unfilled) {
      throw new ClockifyError({
        reason: "arguments",
        outcome: "not-applied",
        message: `${unfilled} is missing: give it in params.path.`,
        problems: [{ argument: unfilled, message: "is missing" }],
      });
    }
    super(input, init);
  }
}

/**
 * What openapi-fetch makes of an action, kept as the two arguments of fetch. A real Request would be copied once more by
 * fetch itself, and making one is a tenth of the cost of a whole call.
 */
class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly init: FetchInit;
  constructor(url: string, init: FetchInit) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.init = init;
  }
}

export function createHttp({ baseUrl, headers, fetch }: HttpOptions) {
  const http: Http = createFetchClient<paths>({
    baseUrl,
    headers,
    pathSerializer: serializePath,
    Request: FilledRequest,
    // One Call for all wrappers.
    fetch: (request) => fetch(request, { call: callOf(request) }),
  });
  const actions = createFetchClient<AnyPaths>({
    baseUrl,
    headers,
    pathSerializer: serializePath,
    // openapi-fetch does no more than make it, read its method and hand it to fetch, for which it need not be a Request.
    Request: PlainRequest as unknown as typeof Request,
    fetch: (request) => (request instanceof PlainRequest ? fetch(request.url, request.init) : fetch(request)),
  });

  /** Sends the request of an action. The answer has status 2xx and has been read. */
  async function send(operation: Operation, { path, query, body }: RequestParts, call: Call): Promise<Response> {
    const { response } = await actions.request(METHODS[operation.method], operation.path, {
      params: { path, query },
      ...(body !== undefined && { body }),
      // `answers` has read the body, so there is nothing for openapi-fetch to parse.
      parseAs: "stream",
      call,
    });
    return response;
  }
  return { http, send };
}

const METHODS = { GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const;
