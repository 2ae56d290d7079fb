// HTTP server: sorts requests into calls of the API, the page, and the addresses that control the sandbox.

import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { OpenAnswers } from "../../util/graceful-shutdown.js";
import { ApiError } from "../api-error.js";
import type { ApiRequest } from "../tenant/account.js";
import type { Tenants } from "../tenant/tenants.js";
import { isForeignHost } from "./access-control.js";
import { readKey, tenantIdOf } from "./authenticate.js";
import { CONTROL, control, isFollow } from "./control.js";
import { corsHeaders, preflight } from "./cors.js";
import { pageReply } from "./dashboard.js";
import { endOnError, errorReply, serveCall } from "./handle-request.js";
import { isTooDeep, MAX_LEVELS } from "./json-depth.js";
import { loggedBody, type RequestBody, readBody } from "./read-body.js";
import { streamRequestLog } from "./request-log-stream.js";
import { router as allActions, type Router } from "./route.js";
import { unreadable } from "./validation-messages.js";
import { API_HEADERS, send, sendJson, stamp } from "./write-response.js";

export interface RunningServer {
  readonly port: number;
  /** Calls of the API since the start. */
  readonly requests: number;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";
const TOO_DEEP = `the body is nested deeper than ${MAX_LEVELS} levels`;
/** For answers that are on their way when it closes. */
const GRACE_MS = 500;
const OPTIONS = {
  /** How long a request may take to arrive. */
  requestTimeout: 30_000,
  /** Clients that keep a connection between calls find it alive. */
  keepAliveTimeout: 65_000,
};

export interface ServerOptions {
  readonly port: number;
  /** Of pages that may call the API. */
  readonly allowOrigin: readonly string[];
  /** Default: that of all actions. */
  readonly router?: Router;
}

/** @throws {Error} when the port is taken */
export async function startServer(tenants: Tenants, options: ServerOptions): Promise<RunningServer> {
  const { port, router = allActions } = options;
  const allowed = new Set(options.allowOrigin);
  let requests = 0;
  const server = createServer(OPTIONS);
  const answers = new OpenAnswers(server, GRACE_MS);

  function answer(request: IncomingMessage, response: ServerResponse, body: RequestBody): void {
    const { method = "", url = "", headers } = request;
    const [path = ""] = url.split("?", 1);
    const search = url.slice(path.length);
    const query = new URLSearchParams(search);
    const page = method === "GET" ? pageReply(path) : undefined;
    if (isForeignHost(headers)) {
      sendJson(response, 403, { message: "The sandbox answers to 127.0.0.1 and localhost only", code: 403 });
    } else if (page) {
      send(response, page);
    } else if (path.startsWith(CONTROL)) {
      const text = loggedBody(body);
      if (isTooDeep(text)) sendJson(response, 400, { message: TOO_DEEP });
      else answerControl(response, control({ method, path, query, headers, body: text }, tenants));
    } else {
      const asked = preflight(method, headers, allowed);
      if (asked) send(response, { status: 204, headers: asked, body: "" });
      else {
        requests++;
        response.setHeaders(new Map(Object.entries({ ...API_HEADERS, ...corsHeaders(headers, allowed) })));
        call(response, headers, { method, path, query, body }, search);
      }
    }
  }

  function answerControl(response: ServerResponse, reply: ReturnType<typeof control>): void {
    if (isFollow(reply)) {
      answers.park(response);
      streamRequestLog(reply.follow, reply.since, response);
    } else sendJson(response, reply.status, reply.content, reply.headers);
  }

  function call(response: ServerResponse, headers: IncomingHttpHeaders, request: ApiRequest, search: string): void {
    const key = keyIn(headers);
    if (key instanceof ApiError) {
      send(response, errorReply(key));
      return;
    }
    const tenant = tenants.open(tenantIdOf(key));
    if (typeof request.body === "string" && isTooDeep(request.body)) {
      // Before it is logged: the log could not be written any more.
      stamp(response, tenant.clock.now);
      send(response, errorReply(unreadable(TOO_DEEP)));
    } else serveCall({ tenant, request, search, response, router, redact: redactorOf(key), answers });
  }

  server.on("request", (request, response) => {
    readBody(request, (body) => {
      if (body instanceof ApiError) sendError(response, body);
      else endOnError(response, () => answer(request, response, body));
    });
  });
  server.listen(port, HOST);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Error(`Port ${port} is taken by another program. Stop it, or choose another port.`);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    get requests() {
      return requests;
    },
    close: () => answers.close(),
  };
}

/** Ends the connection, since the rest of the body was not read. */
function sendError(response: ServerResponse, { status, code, message }: ApiError): void {
  sendJson(response, status, { message, code }, { Connection: "close" });
}

function keyIn(headers: IncomingHttpHeaders): string | ApiError {
  try {
    return readKey(headers);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

function redactorOf(key: string): (text: string) => string {
  const encoded = encodeURIComponent(key);
  return (text) => text.replaceAll(key, "[key]").replaceAll(encoded, "[key]");
}
