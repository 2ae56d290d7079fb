// Reads the whole answer and turns whatever is not a good one into a ClockifyError. After this wrapper an answer has status
// 2xx and a body that is JSON or empty, and `json()` and `text()` can be called any number of times.

import { ClockifyError, type ClockifyErrorInit, codeOf, type Outcome, textOf } from "../errors.js";
import { type Call, callOf, type Fetch, placeOf } from "./call.js";
import { hintWhenSent, outcomeWhenSent } from "./outcome.js";

export function answers(fetch: Fetch): Fetch {
  return async (input, init) => {
    const call = callOf(input, init);
    const fail = (error: Omit<ClockifyErrorInit, "action" | "attempts" | "secrets">) =>
      new ClockifyError({ ...error, action: call.action, attempts: call.attempts, secrets: call.secrets });

    call.attempts++;
    let response: Response;
    try {
      const { call: _, ...request } = init ?? {};
      request.redirect = "manual";
      response = await fetch(input, request);
      call.arrived?.();
    } catch (cause) {
      const arrived = !cannotHaveArrived(cause);
      throw fail({
        reason: "network",
        outcome: arrived ? outcomeWhenSent(call) : "not-applied",
        message: `no answer from ${placeOf(input).server}: ${describe(cause)}.`,
        hint: arrived ? hintWhenSent(call, "The connection broke.") : hintToConnect(cause),
        cause,
      });
    }

    if (typeof response?.text !== "function") {
      throw fail({
        reason: "answer",
        outcome: outcomeWhenSent(call),
        message: "the given fetch returned no Response.",
        hint: hintWhenSent(call, "Check the option fetch."),
      });
    }
    const { status } = response;
    if (status === 0 || (status >= 300 && status < 400)) {
      // The key goes along with a redirect, also to another server, so none is followed.
      response.body?.cancel().catch(() => undefined);
      const location = response.headers.get("location");
      throw fail({
        reason: "answer",
        outcome: outcomeWhenSent(call),
        ...(status > 0 && { status }),
        message: `answered with a redirect${location ? ` to ${safeOrigin(location, input)}` : ""}, which is not followed because your key would go along.`,
        hint: hintWhenSent(call, "Check region and baseUrl."),
      });
    }

    let text: string;
    try {
      text = await response.text();
    } catch (cause) {
      const accepted = response.ok && isClockifys(response, cause);
      const retryAfterMs = response.ok ? undefined : retryAfter(response.headers);
      throw fail({
        reason: "network",
        outcome: accepted ? outcomeAfterSuccess(call) : response.ok ? outcomeWhenSent(call) : refusal(call, status),
        status,
        message: `the answer (status ${status}) broke off: ${describe(cause)}.`,
        hint: accepted
          ? hintAfterSuccess(call)
          : response.ok
            ? hintWhenSent(call, NOT_CLOCKIFY)
            : hintFor(call, status, undefined, retryAfterMs),
        ...(retryAfterMs !== undefined && { retryAfterMs }),
        cause,
      });
    }

    const body = parse(text, response.headers.get("content-type"));
    if (!response.ok) throw fail(refused(call, response, body));
    if (body === NOT_JSON) {
      const contentType = response.headers.get("content-type") ?? "no content type";
      const cut = isClockifys(response);
      throw fail({
        reason: "answer",
        outcome: cut ? outcomeAfterSuccess(call) : outcomeWhenSent(call),
        status,
        message: `the answer (status ${status}, ${contentType}) is ${cut ? "cut or broken" : "not JSON"}.`,
        hint: cut ? hintAfterSuccess(call) : hintWhenSent(call, NOT_CLOCKIFY),
      });
    }
    const wrong = otherThanExpected(call, body);
    if (wrong) {
      throw fail({
        reason: "answer",
        outcome: outcomeWhenSent(call),
        status,
        message: `the answer (status ${status}) is ${wrong}.`,
        hint: hintWhenSent(call, "Something other than Clockify may have answered: check baseUrl."),
      });
    }
    return Object.assign(response, { text: () => Promise.resolve(text), json: () => Promise.resolve(body) });
  };
}

const NOT_JSON = Symbol("not JSON");

/** Decided by the body, since some of Clockify's answers name no type; only HTML is never JSON. Nothing is `undefined`. */
function parse(text: string, contentType: string | null): unknown {
  if (text === "") return undefined;
  if (contentType?.includes("html")) return NOT_JSON;
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

const NOT_CLOCKIFY =
  "Something between you and Clockify answered, such as a proxy or a login page, or baseUrl is wrong.";

/** Whether an answer with status 2xx is from Clockify, though broken. Bytes that cannot be unpacked are from anywhere. */
function isClockifys({ headers }: Response, cause?: unknown): boolean {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : undefined;
  return (headers.get("content-type") ?? "").includes("json") && !codeOf(inner)?.startsWith("Z_");
}

/** An answer of another kind than the table says would make a list look empty, and a sum of hours zero. */
function otherThanExpected({ answer }: Call, body: unknown): string | undefined {
  if (answer === undefined || answer === "nothing" || (answer === "object-or-nothing" && body === undefined))
    return undefined;
  const wanted = answer === "list" ? "a list" : "an object";
  const kind = kindOf(body);
  return kind === wanted ? undefined : `${kind} and not ${wanted}`;
}

function kindOf(body: unknown): string {
  if (body === undefined || body === null) return "empty";
  if (Array.isArray(body)) return "a list";
  return typeof body === "object" ? "an object" : "a value";
}

function refused(call: Call, { status, headers }: Response, body: unknown) {
  const { message, code } = clockifyError(body);
  const retryAfterMs = retryAfter(headers);
  return {
    reason: "refused" as const,
    outcome: refusal(call, status),
    status,
    code,
    message: `${status} ${message ?? (body === NOT_JSON ? "with an answer that is not JSON" : "without a message")}${code === undefined ? "" : ` (code ${code})`}.`,
    hint: hintFor(call, status, code, retryAfterMs),
    retryAfterMs,
  };
}

/** An error status of the 400s refuses the change. 408 and the 500s can come after it was made. */
function refusal(call: Call, status: number): Outcome {
  return status >= 500 || status === 408 ? outcomeWhenSent(call) : "not-applied";
}

function outcomeAfterSuccess(call: Call): Outcome {
  return call.safety === "read" ? "not-applied" : "applied";
}

function hintAfterSuccess(call: Call): string | undefined {
  return call.safety === "read" ? undefined : "Clockify had already accepted the change.";
}

/** Clockify's error is `{ message, code }`, in 2019 `{ description, code }`; a mock or gateway sends `{ title, detail }`. */
function clockifyError(body: unknown): { message?: string; code?: number } {
  if (typeof body !== "object" || body === null) return {};
  const texts: Record<string, unknown> = { ...body };
  const message = [texts.message, texts.description, texts.detail, texts.title].find(
    (text) => typeof text === "string" && text,
  );
  return {
    message: typeof message === "string" ? message.replace(/\.$/, "") : undefined,
    code: typeof texts.code === "number" ? texts.code : undefined,
  };
}

function hintFor(call: Call, status: number, code = 0, retryAfterMs?: number): string | undefined {
  const wait = retryAfterMs === undefined ? "" : ` ${Math.ceil(retryAfterMs / 1000)} s`;
  if (status === 429) return `Wait${wait}, then go on. Other programs that use this key count too.`;
  if (status >= 500 || status === 408) return hintWhenSent(call, "Clockify failed; try again later.");
  if (status === 404 && code === 3000) return "Nothing is there: check baseUrl, which ends in /api and not in /v1.";
  return HINT_BY_CODE[code] ?? HINT_BY_STATUS[status];
}

const HINT_BY_CODE: Readonly<Record<number, string>> = {
  501: "A rule of the workspace, or an id that was deleted or belongs to another workspace: those are 400 and not 404.",
  1000: "Send exactly one of an API key and an add-on token; something added a second one or removed the first.",
  3000: "A parameter has a value that Clockify cannot read.",
  3001: "A required parameter did not arrive.",
  3002: "A value in the body has the wrong type.",
  4017: "The add-on token is invalid or expired, or belongs to another region.",
};

const HINT_BY_STATUS: Readonly<Record<number, string>> = {
  401: "Check the key, and the region: a key works in its own region only, and in another it looks unknown.",
  403: "The owner of the key lacks the role, or the workspace's plan lacks the feature.",
};

/** A server that asks for more than a day is mistaken. */
const LONGEST_RETRY_AFTER_MS = 86_400_000;

/**
 * Seconds or a date, as HTTP has them. Date.parse alone would take "7.5" for a day of 2001. A date is counted from that of the
 * same answer: the clock of this machine may be wrong.
 */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const ms = /^\d+(\.\d+)?$/.test(value) ? Math.ceil(Number(value) * 1000) : dateOf(value) - answeredAt(headers);
  return ms <= LONGEST_RETRY_AFTER_MS ? Math.max(0, ms) : undefined;
}

function answeredAt(headers: Headers): number {
  const date = dateOf(headers.get("date") ?? "");
  return Number.isNaN(date) ? Date.now() : date;
}

function dateOf(value: string): number {
  return /^[A-Z][a-z]{2,8},? .*\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN;
}

/** Codes of failures that happen before a byte is sent. */
const NOT_SENT = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Codes of a TLS handshake that failed, which comes before the request as well. */
const NO_TRUST = /CERT|LEAF_SIGNATURE|WRONG_VERSION_NUMBER/;

function cannotHaveArrived(cause: unknown): boolean {
  const inner = cause instanceof Error ? cause.cause : undefined;
  // Node tries each address of a name and reports all failures together.
  const failures = inner instanceof AggregateError ? inner.errors : [inner];
  return failures.length > 0 && failures.every(failedToConnect);
}

/** An unreachable host can also end the reading of an answer; only the step before sending tells that nothing was sent. */
function failedToConnect(failure: unknown): boolean {
  const code = codeOf(failure) ?? "";
  // fetch itself refuses some ports, and says so without a code.
  if (NO_TRUST.test(code) || (failure instanceof Error && failure.message === "bad port")) return true;
  if (!NOT_SENT.test(code)) return false;
  const step = failure instanceof Error && "syscall" in failure ? failure.syscall : undefined;
  return step === undefined || step === "connect" || step === "getaddrinfo";
}

function hintToConnect(cause: unknown): string {
  const code = codeOf(cause instanceof Error ? cause.cause : cause) ?? "";
  if (code.includes("WRONG_VERSION")) return "The address says https, and the server speaks http.";
  if (NO_TRUST.test(code))
    return "The server's certificate is not trusted; behind a company's proxy set NODE_EXTRA_CA_CERTS.";
  return "Check the address (region or baseUrl) and your network.";
}

/** fetch says only "fetch failed" and keeps what happened in the cause. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return textOf(error);
  const inner = error.cause instanceof Error ? error.cause : error;
  return (inner.message || codeOf(inner) || error.message).replace(/\s+/g, " ").trim();
}

function safeOrigin(location: string, input: Request | URL | string): string {
  const { server } = placeOf(input);
  return URL.canParse(location, server) ? new URL(location, server).origin : "an unreadable address";
}
