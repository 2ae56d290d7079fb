// The only file that knows openapi-fetch. It builds requests; everything around them is the business of the wrappers.

import createFetchClient, { type Client } from "openapi-fetch";
import { ClockifyError } from "./errors.js";
import type { paths } from "./generated/schema.js";
import type { Operation } from "./operation.js";
import type { RequestParts } from "./wrappers/arguments.js";
import { Call, callOf, type Fetch } from "./wrappers/call.js";
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

export function createHttp({ baseUrl, headers, fetch }: HttpOptions) {
  const options = {
    baseUrl,
    headers,
    Request: FilledRequest,
    pathSerializer: serializePath,
    // One Call for all wrappers, also for requests that belong to no action.
    fetch: (request: Request) => fetch("call" in request ? request : Object.assign(request, { call: callOf(request) })),
  };
  const http: Http = createFetchClient<paths>(options);
  const any = createFetchClient<AnyPaths>(options);

  /** Sends the request of an action. The answer has status 2xx and has been read. */
  async function send({ method, path }: Operation, parts: RequestParts, call: Call): Promise<Response> {
    const { response } = await any.request(method.toLowerCase() as Lowercase<Operation["method"]>, path, {
      params: { path: parts.path, query: parts.query },
      ...(parts.body !== undefined && { body: parts.body }),
      // `answers` has read the body, so there is nothing for openapi-fetch to parse.
      parseAs: "stream",
      call,
    });
    return response;
  }
  return { http, send };
}
