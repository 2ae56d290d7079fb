// One request of the API, from its arrival in a tenant to the answer on the wire, or to the fault in its place.

import type { ServerResponse } from "node:http";
import type { OpenAnswers } from "../../util/graceful-shutdown.js";
import type { Action } from "../actions.js";
import { ApiError } from "../api-error.js";
import type { ApiRequest } from "../tenant/account.js";
import type { EdgeRateLimitFault, ResponseFault, StatusFault } from "../tenant/fault-rules.js";
import type { RequestOutcome } from "../tenant/request-log.js";
import type { Tenant } from "../tenant/tenant.js";
import { type Language, sayIn } from "./language.js";
import { loggedBody } from "./read-body.js";
import type { Reply } from "./response-body.js";
import type { RouteMatch, Router } from "./route.js";
import { cut, reset, send, stamp } from "./write-response.js";

export interface ApiCall {
  readonly tenant: Tenant;
  readonly request: ApiRequest;
  /** The query as it came. */
  readonly search: string;
  readonly response: ServerResponse;
  readonly router: Router;
  /** Takes the key out of what is logged: callers can send it in places that are shown, such as the address. */
  readonly redact: (text: string) => string;
  readonly answers: OpenAnswers;
}

export function serveCall(call: ApiCall): void {
  const { tenant, response, answers } = call;
  const match = matchOf(call);
  const action = match instanceof ApiError ? undefined : match.action;
  const finishLog = logArrival(call, action);
  const hit = action && tenant.faults.match(action.name, tenant.clock.ms);
  const answer = () => {
    stamp(response, tenant.clock.now);
    const outcome = hit?.response
      ? answerWithFault(call, match, hit.response)
      : answerNormally(response, perform(call, match));
    finishLog({ ...outcome, ...(hit && { fault: hit.kind }) });
  };
  if (hit?.delayMs) {
    answers.park(response);
    setTimeout(() => answers.closing.aborted || endOnError(response, answer), hit.delayMs).unref();
  } else answer();
}

/** A bug of the sandbox ends this answer and nothing else. */
export function endOnError(response: ServerResponse, step: () => void): void {
  try {
    step();
  } catch (error) {
    console.error(error);
    response.destroy();
  }
}

function matchOf({ router, request }: ApiCall): RouteMatch | ApiError {
  try {
    return router.match(request.method, request.path);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

/** @returns what logs the outcome */
function logArrival({ tenant, request, search, redact }: ApiCall, action: Action | undefined) {
  const { method, path, body } = request;
  const shown = { path: redact(path), search: redact(search), body: redact(loggedBody(body)) };
  const log = tenant.journal.add({ at: tenant.clock.ms, method, ...shown, action: action?.name });
  return ({ answer, ...outcome }: RequestOutcome) => log(answer ? { ...outcome, answer: redact(answer) } : outcome);
}

interface Performed {
  readonly reply: Reply;
  /** Whether a rule was carried out. */
  readonly performed: boolean;
  /** Whether the log keeps the answer. */
  readonly logged: boolean;
}

function perform({ tenant, request }: ApiCall, match: RouteMatch | ApiError): Performed {
  try {
    if (match instanceof ApiError) throw match;
    const reply = tenant.account.perform(match, request, tenant.answering);
    const changes = match.action !== undefined && match.action.operation.safety !== "read";
    if (changes) tenant.changed();
    return { reply, performed: match.action?.rule !== undefined, logged: changes };
  } catch (error) {
    return { reply: replyToError(error, tenant.answering.language), performed: false, logged: true };
  }
}

/** Any other error is a bug of the sandbox: its terminal shows where, and the caller that it is one. */
function replyToError(error: unknown, language: Language): Reply {
  if (error instanceof ApiError) return errorReply(error, language);
  console.error(error);
  return errorReply(new ApiError("Internal server error", 500, 500));
}

export function errorReply({ status, code, message, headers }: ApiError, language: Language = "en"): Reply {
  const body = JSON.stringify({ message: sayIn(language, message), code });
  return { status, headers: { "Content-Type": "application/json", ...headers }, body };
}

function answerNormally(response: ServerResponse, { reply, performed, logged }: Performed): RequestOutcome {
  send(response, reply);
  return { outcome: "answered", status: reply.status, performed, ...(logged && { answer: loggedAnswer(reply) }) };
}

/** Of a file its name, type and size. */
function loggedAnswer({ body, headers }: Reply): string {
  const file = headers["Content-Disposition"];
  if (file === undefined && typeof body === "string") return body;
  return JSON.stringify({ file, type: headers["Content-Type"], size: Buffer.byteLength(body) });
}

/** Performs the action where the fault comes after that, and answers as the fault has it. */
function answerWithFault(call: ApiCall, match: RouteMatch | ApiError, fault: ResponseFault): RequestOutcome {
  const { response, answers } = call;
  const commits = "commits" in fault ? fault.commits : fault.kind === "cut-body" || fault.kind === "empty-body";
  const done = commits ? perform(call, match) : undefined;
  const performed = done?.performed ?? false;
  const good = done?.reply ?? { status: 200, headers: {}, body: "" };
  switch (fault.kind) {
    case "reset":
      reset(response);
      return { outcome: "cut", performed };
    case "hang":
      answers.park(response);
      return { outcome: "hung", performed };
    case "cut-body":
      cut(response, good);
      return { outcome: "cut", performed, ...(good.body.length > 0 && { status: good.status }) };
    case "empty-body":
      return answerFault(response, { ...good, body: "" }, performed);
    case "html":
      return answerFault(response, htmlReply(fault.status ?? 502), performed);
    case "status":
      return answerFault(response, statusReply(fault), performed);
    case "edge-rate-limit":
      return answerFault(response, edgeReply(fault), performed);
  }
}

function answerFault(response: ServerResponse, reply: Reply, performed: boolean): RequestOutcome {
  send(response, reply);
  const { status, body } = reply;
  return { outcome: "answered", status, performed, ...(body.length > 0 && { answer: loggedAnswer(reply) }) };
}

function htmlReply(status: number, sentence = "The gateway got no answer."): Reply {
  const body = `<!doctype html><title>${status}</title><h1>${status}</h1><p>${sentence}</p>\n`;
  return { status, headers: { "Content-Type": "text/html; charset=utf-8" }, body };
}

/** The network in front of Clockify has its own errors, and does not say when to come back. */
function edgeReply({ body = "empty" }: EdgeRateLimitFault): Reply {
  return body === "html" ? htmlReply(429, "Too many requests.") : { status: 429, headers: {}, body: "" };
}

const MESSAGES = new Map([
  [403, "Access Denied"],
  [429, "Too many requests"],
  [502, "Bad Gateway"],
  [503, "Service Unavailable"],
  [504, "Gateway Timeout"],
]);

function statusReply({ status, retryAfter }: StatusFault): Reply {
  const message =
    MESSAGES.get(status) ?? (status < 500 ? "The sandbox refuses this, as a fault rule says" : "Internal server error");
  const headers = retryAfter === undefined ? undefined : { "Retry-After": String(retryAfter) };
  return errorReply(new ApiError(message, status, status, headers));
}
