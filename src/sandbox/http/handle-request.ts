// One request of the API, from its arrival in a tenant to the answer on the wire, or to the fault in its place.

import type { ServerResponse } from "node:http";
import { operations } from "../../generated/operations.js";
import type { OpenAnswers } from "../../util/graceful-shutdown.js";
import { ApiError } from "../api-error.js";
import type { TenantRequest } from "../tenant/account.js";
import type { EdgeRateLimitFault, FaultHit, ResponseFault } from "../tenant/fault-rules.js";
import type { RequestOutcome } from "../tenant/request-log.js";
import type { Tenant } from "../tenant/tenant.js";
import { type Language, sayIn } from "./language.js";
import type { Reply } from "./response-text.js";
import { type RouteMatch, route } from "./route.js";
import { cut, reset, send, stamp } from "./write-response.js";

export interface ApiCall {
  readonly tenant: Tenant;
  readonly request: TenantRequest;
  /** The query as it came. */
  readonly search: string;
  readonly response: ServerResponse;
  /** Takes the key out of what is noted: callers can send it in places that are shown, such as the address. */
  readonly hide: (text: string) => string;
  readonly answers: OpenAnswers;
}

export function serveCall(exchange: ApiCall): void {
  const { tenant, request, response, answers } = exchange;
  const routed = routeOf(exchange);
  const action = routed instanceof ApiError ? undefined : routed.action;
  const note = noteArrival(exchange, action);
  const met = action && tenant.faults.meet(action, tenant.now);
  const answer = () => {
    stamp(response, tenant.now);
    const became = met?.response
      ? answerWithFault(exchange, routed, met.response)
      : answerNormally(response, perform(tenant, routed, request));
    note({ ...became, ...(met && { fault: met.kind }) });
  };
  if (met?.delayMs) {
    answers.park(response);
    setTimeout(() => answers.closing.aborted || endOnError(response, answer), met.delayMs).unref();
  } else answer();
}

/** A mistake of the sandbox ends this answer and nothing else. */
export function endOnError(response: ServerResponse, step: () => void): void {
  try {
    step();
  } catch (error) {
    console.error(error);
    response.destroy();
  }
}

function routeOf({ request }: ApiCall): RouteMatch | ApiError {
  try {
    return route(request.method, request.path);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

function noteArrival({ tenant, request, search, hide }: ApiCall, action: RouteMatch["action"] | undefined) {
  const { method, path, body } = request;
  const shown = { path: hide(path), search: hide(search), body: hide(body) };
  const note = tenant.journal.add({ at: tenant.now, method, ...shown, action });
  return ({ answer, ...became }: RequestOutcome) => note(answer ? { ...became, answer: hide(answer) } : became);
}

interface Performed {
  readonly reply: Reply;
  readonly performed: boolean;
  /** Whether the journal keeps the answer. */
  readonly logged: boolean;
}

function perform(tenant: Tenant, routed: RouteMatch | ApiError, request: TenantRequest): Performed {
  try {
    if (routed instanceof ApiError) throw routed;
    const reply = tenant.tenant.perform(routed, request, tenant.answering);
    const changes = routed.action !== undefined && operations[routed.action].safety !== "read";
    if (changes) tenant.changed();
    return { reply, performed: true, logged: changes };
  } catch (error) {
    return { reply: errorReply(error, tenant.answering.language), performed: false, logged: true };
  }
}

/** What is no refusal is a mistake of the sandbox: whoever runs it should see where, and the caller that it is one. */
function errorReply(error: unknown, language: Language): Reply {
  if (error instanceof ApiError) return errorReply(error, language);
  console.error(error);
  return errorReply(new ApiError("Internal server error", 500, 500));
}

export function errorReply({ status, code, message, headers }: ApiError, language: Language = "en"): Reply {
  const body = JSON.stringify({ message: sayIn(language, message), code });
  return { status, headers: { "Content-Type": "application/json", ...headers }, body };
}

function answerNormally(response: ServerResponse, { reply, performed, telling }: Performed): RequestOutcome {
  send(response, reply);
  return { outcome: "answered", status: reply.status, performed, ...(logged && { answer: reply.body }) };
}

/** Carries the action out where the fault comes after that, and answers as the fault has it. */
function answerWithFault({ tenant, request, response, answers }: ApiCall, routed: RouteMatch | ApiError, fault: ResponseFault): RequestOutcome {
  const commits = "commits" in fault ? fault.commits : fault.kind === "cut-body" || fault.kind === "empty-body";
  const done = commits ? perform(tenant, routed, request) : undefined;
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
      return { outcome: "cut", performed, ...(good.body !== "" && { status: good.status }) };
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
  return { outcome: "answered", status: reply.status, performed, ...(reply.body && { answer: reply.body }) };
}

function htmlReply(status: number, sentence = "The gateway got no answer."): Reply {
  const body = `<!doctype html><title>${status}</title><h1>${status}</h1><p>${sentence}</p>\n`;
  return { status, headers: { "Content-Type": "text/html; charset=utf-8" }, body };
}

/** The network in front of Clockify knows nothing of its errors, and does not say when to come back. */
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

function statusReply({ status, retryAfter }: FaultHit["spoiling"] & { kind: "status" }): Reply {
  const message =
    MESSAGES.get(status) ?? (status < 500 ? "The sandbox was told to refuse this" : "Internal server error");
  const headers = retryAfter === undefined ? undefined : { "Retry-After": String(retryAfter) };
  return errorReply(new ApiError(message, status, status, headers));
}
