// Decoding of answers by their kind: JSON, nothing or a file. Whatever is not a good answer becomes a ClockifyError.

import { ClockifyError, type ErrorDetails, errorDetails } from "../errors.js";
import { hintAfterSuccess, hintOnStatus, outcomeOfStatus, refusedError, retryAfterMs } from "./classify-response.js";
import { describe, networkError } from "./network-failure.js";
import { failed, hintWhenSent, outcomeAfterSuccess, outcomeWhenSent } from "./outcome.js";
import {
  type ApiRequest,
  type ApiResponse,
  type Fetch,
  type Next,
  placeOf,
  type RequestContext,
} from "./request-context.js";
import { readText, TooLarge } from "./response-body.js";

/** The innermost step: sends the request and decodes the answer. */
export function decodeResponse(fetch: Fetch): Next {
  return async (request) => {
    let response: Response;
    try {
      response = await fetch(request.url, initOf(request));
      request.onArrival?.();
    } catch (thrown) {
      throw networkError(request, thrown);
    }
    try {
      return await decode(request, response);
    } catch (error) {
      if (error instanceof ClockifyError) throw error;
      // Only an injected fetch returns what does not even look like a Response, or fails when it is looked at.
      throw failed(request, true, {
        reason: "answer",
        outcome: outcomeWhenSent(request.context),
        message: "the given fetch returned no Response.",
        hint: hintWhenSent(request.context, "Check the option fetch."),
        cause: error,
      });
    }
  };
}

function initOf({ method, headers, body, signal }: ApiRequest): RequestInit {
  // The key goes along with a redirect, also to another server, so none is followed.
  const init: RequestInit & { duplex?: "half" } = { method, headers, redirect: "manual" };
  if (signal) init.signal = signal;
  if (body !== undefined) init.body = body;
  if (body instanceof ReadableStream) init.duplex = "half";
  return init;
}

/** @throws {ClockifyError} for every answer that is not good, and anything else for what is not an answer */
async function decode(request: ApiRequest, response: Response): Promise<ApiResponse> {
  const { context, attempt } = request;
  const { status, ok, headers } = response;
  const contentType = headers.get("content-type") ?? "";
  if (typeof status !== "number" || typeof response.text !== "function") throw new TypeError("no status or no text");
  if (status === 0 || (status >= 300 && status < 400)) throw redirected(request, response);
  if (ok && isFile(context.answer, contentType)) {
    // Few actions answer with files, so the others do not load what it takes.
    const { fileAnswer } = await import("./file-answer.js");
    const file = fileAnswer(response);
    return { response, data: file, file, text: "", attempt };
  }

  let text: string;
  try {
    text = await readText(response);
  } catch (thrown) {
    throw unread(request, response, contentType, thrown);
  }
  if (typeof text !== "string") throw new TypeError("no text");
  const data = parse(text, contentType);
  if (!ok) throw refusedError(request, response, data === NOT_JSON ? undefined : data, data === NOT_JSON);
  if (data === NOT_JSON) {
    const cut = isJson(contentType);
    throw failed(request, true, {
      reason: "answer",
      outcome: cut ? outcomeAfterSuccess(context) : outcomeWhenSent(context),
      status,
      message: `the answer (status ${status}, ${contentType || "no content type"}) is ${cut ? "cut or broken" : "not JSON"}.`,
      hint: cut ? hintAfterSuccess(context) : hintWhenSent(context, NOT_CLOCKIFY),
    });
  }
  const wrong = otherThanExpected(context, data);
  if (wrong) {
    throw failed(request, true, {
      reason: "answer",
      outcome: outcomeWhenSent(context),
      status,
      message: `the answer (status ${status}) is ${wrong}.`,
      hint: hintWhenSent(context, "Something other than Clockify may have answered: check baseUrl."),
    });
  }
  return { response, data: context.answer === "nothing" ? undefined : data, text, attempt };
}

/** HTML is never a file of Clockify's, but the page of somebody in between. */
function isFile(answer: RequestContext["answer"], contentType: string): boolean {
  if (contentType.includes("html")) return false;
  if (answer === "file") return true;
  if (contentType === "" || isJson(contentType)) return false;
  return answer === "object-or-file" || (answer === undefined && !contentType.includes("text/plain"));
}

const NOT_JSON = Symbol("not JSON");

/** Decided by the body, since some of Clockify's answers name no type; only HTML is never JSON. Nothing is `undefined`. */
function parse(text: string, contentType: string): unknown {
  if (text === "") return undefined;
  if (contentType.includes("html")) return NOT_JSON;
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

/** JSON is from Clockify, also where it is broken. */
function isJson(contentType: string): boolean {
  return contentType.includes("json");
}

/** An answer of another kind than the table says would make a list look empty, and a sum of hours zero. */
function otherThanExpected({ answer }: RequestContext, data: unknown): string | undefined {
  if (answer === undefined || answer === "nothing" || (answer === "object-or-nothing" && data === undefined)) {
    return undefined;
  }
  const wanted = answer === "list" ? "a list" : answer === "file" ? "a file" : "an object";
  const kind = kindOf(data);
  return kind === wanted ? undefined : `${kind} and not ${wanted}`;
}

function kindOf(data: unknown): string {
  if (data === undefined || data === null) return "empty";
  if (Array.isArray(data)) return "a list";
  return typeof data === "object" ? "an object" : "a value";
}

function redirected(request: ApiRequest, { status, headers, body }: Response): ClockifyError {
  const { context, url } = request;
  body?.cancel().catch(() => undefined);
  const location = headers.get("location");
  return failed(request, true, {
    reason: "answer",
    outcome: outcomeWhenSent(context),
    ...(status > 0 && { status }),
    message: `answered with a redirect${location ? ` to ${safeOrigin(location, url)}` : ""}, which is not followed because your key would go along.`,
    hint: hintWhenSent(context, "Check region and baseUrl."),
  });
}

function safeOrigin(location: string, url: string): string {
  const { server } = placeOf(url);
  return URL.canParse(location, server) ? new URL(location, server).origin : "an unreadable address";
}

const NOT_CLOCKIFY =
  "Something between you and Clockify answered, such as a proxy or a login page, or baseUrl is wrong.";

const TOO_LARGE = "Ask for less at a time, or check baseUrl.";

/** The body broke off, or is too large. */
function unread(
  request: ApiRequest,
  { status, ok, headers }: Response,
  contentType: string,
  thrown: unknown,
): ClockifyError {
  const { context } = request;
  const cause = errorDetails(thrown);
  const isTooLarge = thrown instanceof TooLarge;
  const accepted = ok && !isTooLarge && isJson(contentType) && !mayBeUnpacking(headers, cause);
  const asked = ok ? undefined : retryAfterMs(headers);
  return failed(request, true, {
    reason: isTooLarge ? "answer" : "network",
    outcome: accepted ? outcomeAfterSuccess(context) : ok ? outcomeWhenSent(context) : outcomeOfStatus(context, status),
    status,
    message: isTooLarge
      ? `the answer (status ${status}) was not read to its end: ${cause.message}.`
      : `the answer (status ${status}) broke off: ${describe(cause)}.`,
    hint: accepted
      ? hintAfterSuccess(context)
      : ok
        ? hintWhenSent(context, isTooLarge ? TOO_LARGE : NOT_CLOCKIFY)
        : hintOnStatus(context, status, undefined, asked),
    ...(asked !== undefined && { retryAfterMs: asked }),
    cause,
  });
}

/** Codes of a connection that broke. Each way of packing has codes of its own, so these are the ones that are known. */
const BROKEN_CONNECTION = /^(UND_ERR_|ECONN|EPIPE|ETIMEDOUT|ENET|EHOST)/;

/** Whether the bytes may have been such that they cannot be unpacked: those can be from anywhere. */
function mayBeUnpacking(headers: Headers, cause: ErrorDetails): boolean {
  return (
    headers.get("content-encoding") !== null && !causes(cause).some(({ code = "" }) => BROKEN_CONNECTION.test(code))
  );
}

function causes(failure: ErrorDetails): ErrorDetails[] {
  return [failure, ...(failure.cause instanceof Error ? causes(failure.cause) : [])];
}
