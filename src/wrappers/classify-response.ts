// Classification of refusals: what an error status says of the change, of the cause and of the time to wait.

import type { ClockifyError, Outcome } from "../errors.js";
import { hintOnRefusal } from "./hints.js";
import { failed, hintWhenSent, outcomeWhenSent } from "./outcome.js";
import type { ApiRequest, RequestContext } from "./request-context.js";

/** The error of an answer with an error status. `body` is its JSON, if it is any. */
export function refusedError(
  request: ApiRequest,
  { status, headers }: Response,
  body: unknown,
  isNotJson: boolean,
): ClockifyError {
  const { message, code } = clockifyError(body);
  const asked = retryAfterMs(headers);
  return failed(request, true, {
    reason: "refused",
    outcome: outcomeOfStatus(request.context, status),
    status,
    ...(code !== undefined && { code }),
    message: `${status} ${message ?? (isNotJson ? "with an answer that is not JSON" : "without a message")}${code === undefined ? "" : ` (code ${code})`}.`,
    hint: hintOnStatus(request.context, status, code, asked),
    ...(asked !== undefined && { retryAfterMs: asked }),
  });
}

/** An error status of the 400s refuses the change. 408 and the 500s can come after it was made. */
export function outcomeOfStatus(context: RequestContext, status: number): Outcome {
  return status >= 500 || status === 408 ? outcomeWhenSent(context) : "not-applied";
}

export function hintAfterSuccess({ safety }: RequestContext): string | undefined {
  return safety === "read" ? undefined : "Clockify had already accepted the change.";
}

export function hintOnStatus(
  context: RequestContext,
  status: number,
  code = 0,
  askedMs: number | undefined,
): string | undefined {
  const wait = askedMs === undefined ? "" : ` ${Math.ceil(askedMs / 1000)} s`;
  if (status === 429) return `Wait${wait}, then go on. Other programs that use this key count too.`;
  if (status >= 500 || status === 408) return hintWhenSent(context, "Clockify failed; try again later.");
  return hintOnRefusal(context, status, code);
}

/** Clockify's error is `{ message, code }`, in 2019 `{ description, code }`; a mock or gateway sends `{ title, detail }`. */
function clockifyError(body: unknown): { message?: string | undefined; code?: number | undefined } {
  if (typeof body !== "object" || body === null) return {};
  const { message, description, detail, title, code }: Record<string, unknown> = { ...body };
  const text = [message, description, detail, title].find((text) => typeof text === "string" && text);
  return {
    message: typeof text === "string" ? text.replace(/\.$/, "") : undefined,
    code: typeof code === "number" ? code : undefined,
  };
}

/** A server that asks for more than a day is mistaken. */
const MAX_RETRY_AFTER_MS = 86_400_000;

/**
 * Seconds or a date, as HTTP has them. Date.parse alone would take "7.5" for a day of 2001. A date is counted from that of the
 * same answer: the clock of this machine may be wrong.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const ms = /^\d+(\.\d+)?$/.test(value) ? Math.ceil(Number(value) * 1000) : dateOf(value) - answeredAt(headers);
  return ms <= MAX_RETRY_AFTER_MS ? Math.max(0, ms) : undefined;
}

function answeredAt(headers: Headers): number {
  const date = dateOf(headers.get("date") ?? "");
  return Number.isNaN(date) ? Date.now() : date;
}

function dateOf(value: string): number {
  return /^[A-Z][a-z]{2,8},? .*\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN;
}
