// The HTTP server: one address for both protocol eras. It keeps nothing between requests, and logs nothing of them.

import { once } from "node:events";
import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import { isIPv6 } from "node:net";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, isLegacyRequest, ProtocolErrorCode } from "@modelcontextprotocol/server";
import { codeOf } from "../../util/error-code.js";
import { OpenAnswers } from "../../util/graceful-shutdown.js";
import { createServer } from "../server.js";
import type { ServerContext } from "../server-context.js";
import { type Access, checkAccess, createPageGuard, createTokenGuard, type Refusal } from "./access-control.js";
import { createBoundServer } from "./bounded-connections.js";
import { type ConnectionWithKey, contextOfRequest } from "./context-of-request.js";
import { allowPage, answerPreflight, isPreflight } from "./cors.js";
import { createLegacy } from "./legacy-protocol.js";

export interface HttpOptions extends Access {
  /** 0 takes a free one. */
  readonly port: number;
  readonly connectionWithKey: ConnectionWithKey;
}

export interface RunningHttp {
  readonly url: string;
  /** Takes no more requests, gives running calls five seconds to end, and then aborts them. */
  close(): Promise<void>;
}

const PATH = "/clockify-time-tracking";
const PATHS: readonly (string | undefined)[] = [PATH, `${PATH}/readonly`].flatMap((path) => [path, `${path}/`]);
const BODY_LIMIT = 1024 * 1024;
const GRACE_MS = 5_000;
/** The server's token and the caller's key: who serves the call has no business with them. */
const CREDENTIALS = ["Authorization", "X-Api-Key", "X-Clockify-Api-Key"];
/** The code of JSON-RPC for whatever a server may name itself. */
const SERVER_ERROR = -32_000;

/** @throws {Error} where strangers could call, or the port is taken */
export async function startHttp(
  serverContext: ServerContext,
  options: HttpOptions,
  factory = createServer,
): Promise<RunningHttp> {
  checkAccess(options);
  const server = createBoundServer();
  const answers = new OpenAnswers(server, GRACE_MS);
  server.on("request", createHandler(serverContext, options, factory));
  await listen(server, options);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : options.port;
  return {
    url: `http://${isIPv6(options.host) ? `[${options.host}]` : options.host}:${port}${PATH}`,
    // A call whose connection is cut is aborted like one whose client has left.
    close: () => answers.close(),
  };
}

async function listen(server: HttpServer, { port, host }: HttpOptions): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    if (codeOf(error) !== "EADDRINUSE") throw error;
    const advice = "perhaps by this server running already; choose another with --port.";
    throw new Error(`Port ${port} of ${host} is taken, ${advice}`);
  }
}

function createHandler(serverContext: ServerContext, options: HttpOptions, factory: typeof createServer) {
  const answer = createAnswer(serverContext, options.connectionWithKey, factory);
  const guardAgainstPages = createPageGuard(options);
  const guardByToken = createTokenGuard(options);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const foreign = guardAgainstPages(request);
    if (!foreign) allowPage(request, response);
    if (!foreign && isPreflight(request)) {
      answerPreflight(request, response);
      return;
    }
    // Containers ask after the health of what runs in them, and have no token.
    if (!foreign && isHealthCheck(request)) {
      sendJson(response, 200, { status: "ok" });
      return;
    }
    const refusal = foreign ?? guardByToken(request) ?? refusalOfRoute(request);
    if (refusal) {
      sendJson(response, refusal.status, errorBody(SERVER_ERROR, refusal.message), refusal.headers);
      return;
    }
    const over = new AbortController();
    response.once("close", () => over.abort());
    const serve = toNodeHandler({ fetch: (web) => answer(web, over.signal) }, { maxRequestBodySize: BODY_LIMIT });
    void serve(request, response);
  };
}

/** From a request that may be answered to its answer. `over` aborts when that is complete, or its reader is gone. */
function createAnswer(
  serverContext: ServerContext,
  connectionWithKey: ConnectionWithKey,
  factory: typeof createServer,
) {
  const serveLegacy = createLegacy();
  return async (request: Request, over: AbortSignal): Promise<Response> => {
    let own: ServerContext;
    try {
      own = contextOfRequest(request, serverContext, connectionWithKey);
    } catch (error) {
      return webError(400, ProtocolErrorCode.InvalidRequest, error instanceof Error ? error.message : String(error));
    }
    for (const name of CREDENTIALS) request.headers.delete(name);
    let body: unknown;
    try {
      body = await request.json();
    } catch {
      return webError(400, ProtocolErrorCode.ParseError, "The content of the request is not JSON.");
    }
    if (await isLegacyRequest(request, body)) return serveLegacy({ request, body, over }, factory(own));
    return createMcpHandler(() => factory(own), { legacy: "reject" }).fetch(request, { parsedBody: body });
  };
}

function isHealthCheck({ url, method }: IncomingMessage): boolean {
  return url === "/health" && (method === "GET" || method === "HEAD");
}

function refusalOfRoute(request: IncomingMessage): Refusal | undefined {
  const [path] = request.url?.split("?") ?? [];
  if (!PATHS.includes(path)) return { status: 404, message: `There is nothing here. The server is at ${PATH}.` };
  if (request.method === "POST") return undefined;
  return { status: 405, message: "Only POST is answered here.", headers: { Allow: "POST" } };
}

function sendJson(response: ServerResponse, status: number, content: object, headers?: Refusal["headers"]): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(content));
}

function webError(status: number, code: number, message: string): Response {
  return Response.json(errorBody(code, message), { status });
}

function errorBody(code: number, message: string): object {
  return { jsonrpc: "2.0", id: null, error: { code, message } };
}
