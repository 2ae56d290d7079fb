// Reads the whole answer and turns whatever is not a good one into a ClockifyError. After this wrapper an answer has status
// 2xx and a body that is JSON or empty, and `json()` and `text()` can be called any number of times.

import { ClockifyError, type ClockifyErrorInit, type Outcome, type Told, toldBy } from "../errors.js";
import { hintOnRefusal } from "./hints.js";
import { hintWhenSent, outcomeWhenSent } from "./outcome.js";
import { type Call, callOf, type Fetch, placeOf } from "./request-context.js";
import { readText, TooLarge } from "./response-body.js";

type Failed = Omit<ClockifyErrorInit, "action" | "attempts" | "secrets">;

export function answers(fetch: Fetch): Fetch {
  return async (input, init) => {
    const call = callOf(input, init);
    const fail = (error: Failed) =>
      new ClockifyError({ ...error, action: call.action, attempts: call.attempts, secrets: call.secrets });

    call.attempts++;
    let response: Response;
    try {
      const { call: _, ...request } = init ?? {};
      request.redirect = "manual";
      response = await fetch(input, request);
      call.arrived?.();
    } catch (thrown) {
      const cause = toldBy(thrown);
      const arrived = !cannotHaveArrived(cause);
      throw fail({
        reason: "network",
        outcome: arrived ? outcomeWhenSent(call) : "not-applied",
        message: `no answer from ${placeOf(input).server}: ${describe(cause)}.`,
        hint: arrived ? hintWhenSent(call, "The connection broke.") : hintToConnect(cause),
        cause,
      });
    }
    try {
      return await read(response, input, call, fail);
    } catch (error) {
      if (error instanceof ClockifyError) throw error;
      // Only an injected fetch returns what does not even look like a Response, or fails when it is looked at.
      throw fail({
        reason: "answer",
        outcome: outcomeWhenSent(call),
        message: "the given fetch returned no Response.",
        hint: hintWhenSent(call, "Check the option fetch."),
        cause: error,
      });
    }
  };
}

/** @throws {ClockifyError} for every answer that is not good, and anything else for what is no answer */
async function read(
  response: Response,
  input: Parameters<Fetch>[0],
  call: Call,
  fail: (error: Failed) => ClockifyError,
): Promise<Response> {
  const { status, ok, headers } = response;
  const contentType = headers.get("content-type");
  if (typeof status !== "number" || typeof response.text !== "function") throw new TypeError("no status or no text");
  if (status === 0 || (status >= 300 && status < 400)) {
    // The key goes along with a redirect, also to another server, so none is followed.
    response.body?.cancel().catch(() => undefined);
    const location = headers.get("location");
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
    text = await readText(response);
  } catch (thrown) {
    const cause = toldBy(thrown);
    const isTooLarge = thrown instanceof TooLarge;
    const accepted = ok && !isTooLarge && isJson(contentType) && !mayBeUnpacking(headers, cause);
    const retryAfterMs = ok ? undefined : retryAfter(headers);
    throw fail({
      reason: isTooLarge ? "answer" : "network",
      outcome: accepted ? outcomeAfterSuccess(call) : ok ? outcomeWhenSent(call) : refusal(call, status),
      status,
      message: isTooLarge
        ? `the answer (status ${status}) was not read to its end: ${cause.message}.`
        : `the answer (status ${status}) broke off: ${describe(cause)}.`,
      hint: accepted
        ? hintAfterSuccess(call)
        : ok
          ? hintWhenSent(call, isTooLarge ? TOO_LARGE : NOT_CLOCKIFY)
          : hintFor(call, status, undefined, retryAfterMs),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      cause,
    });
  }
  if (typeof text !== "string") throw new TypeError("no text");

  const body = parse(text, contentType);
  if (!ok) throw fail(refused(call, response, body));
  if (body === NOT_JSON) {
    const cut = isJson(contentType);
    throw fail({
      reason: "answer",
      outcome: cut ? outcomeAfterSuccess(call) : outcomeWhenSent(call),
      status,
      message: `the answer (status ${status}, ${contentType ?? "no content type"}) is ${cut ? "cut or broken" : "not JSON"}.`,
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
  const read = { text: () => Promise.resolve(text), json: () => Promise.resolve(body) };
  // An injected fetch may return one that cannot be changed.
  const changeable = Object.isExtensible(response) ? response : new Response(null, { status, headers });
  return Object.assign(changeable, read);
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

const TOO_LARGE = "Ask for less at a time, or check baseUrl.";

/** JSON is from Clockify, also where it is broken. */
function isJson(contentType: string | null): boolean {
  return (contentType ?? "").includes("json");
}

/** Codes of a connection that broke. Each way of packing has codes of its own, so these are the ones that are known. */
const BROKEN_CONNECTION = /^(UND_ERR_|ECONN|EPIPE|ETIMEDOUT|ENET|EHOST)/;

/** Whether the bytes may have been such that they cannot be unpacked: those can be from anywhere. */
function mayBeUnpacking(headers: Headers, cause: Told): boolean {
  return (
    headers.get("content-encoding") !== null && !causes(cause).some(({ code = "" }) => BROKEN_CONNECTION.test(code))
  );
}

function causes(failure: Told): Told[] {
  return [failure, ...(failure.cause instanceof Error ? causes(failure.cause) : [])];
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
  return hintOnRefusal(call, status, code);
}

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

/** Codes of a TLS handshake that failed, which comes before the request as well. An alert can come at any time. */
const NO_TRUST = /^(?!.*ALERT).*(CERT|LEAF_SIGNATURE|WRONG_VERSION_NUMBER)/;

function cannotHaveArrived(failure: Told): boolean {
  const inner: Told | undefined = failure.cause instanceof Error ? failure.cause : undefined;
  // Node tries each address of a name and reports all failures together.
  const failures = inner?.errors ?? [inner];
  return failures.length > 0 && failures.every((each) => each !== undefined && failedToConnect(each));
}

/** The same can also end the reading of an answer; only the step before sending tells that nothing was sent. */
function failedToConnect({ code = "", syscall, message }: Told): boolean {
  // fetch itself refuses some ports, and says so without a code.
  if (message === "bad port") return true;
  if (!NOT_SENT.test(code) && !NO_TRUST.test(code)) return false;
  return syscall === undefined || syscall === "connect" || syscall === "getaddrinfo";
}

function hintToConnect(failure: Told): string {
  const { code = "" }: Told = failure.cause instanceof Error ? failure.cause : failure;
  if (code.includes("WRONG_VERSION")) return "The address says https, and the server speaks http.";
  if (NO_TRUST.test(code))
    return "The server's certificate is not trusted; behind a company's proxy set NODE_EXTRA_CA_CERTS.";
  return "Check the address (region or baseUrl) and your network.";
}

/** fetch says only "fetch failed" and keeps what happened in the cause. */
function describe(failure: Told): string {
  const inner: Told = failure.cause instanceof Error ? failure.cause : failure;
  return (inner.message || inner.code || failure.message).replace(/\s+/g, " ").trim();
}

function safeOrigin(location: string, input: Request | URL | string): string {
  const { server } = placeOf(input);
  return URL.canParse(location, server) ? new URL(location, server).origin : "an unreadable address";
}
