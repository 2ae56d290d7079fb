// Outcomes: what is known of a change when a call ends without an answer, and the errors that say so.

import { ClockifyError, type ClockifyErrorInit, errorDetails, type Outcome } from "../errors.js";
import type { ApiRequest, RequestContext } from "./request-context.js";

/** A read never changes anything; a write that was sent may have, unless the answer says otherwise. */
export function outcomeWhenSent({ safety }: RequestContext): Outcome {
  return safety === "read" ? "not-applied" : "unknown";
}

/** Clockify's status of success says that the change was made, even if its answer is lost. */
export function outcomeAfterSuccess({ safety }: RequestContext): Outcome {
  return safety === "read" ? "not-applied" : "applied";
}

export function hintWhenSent(context: RequestContext, hint: string): string {
  return outcomeWhenSent(context) === "unknown" ? `${hint} ${lookFirst(context)}` : hint;
}

function lookFirst({ shownBy }: RequestContext): string {
  return `The change may have been made: look${shownBy ? ` with ${shownBy}` : ""} before you repeat it.`;
}

/** An error of a call, with what every error of a call has. */
export function failed(
  { context, attempt }: ApiRequest,
  sent: boolean,
  init: Omit<ClockifyErrorInit, "action" | "attempts" | "secrets">,
): ClockifyError {
  const { action, secrets } = context;
  return new ClockifyError({ ...init, action, attempts: sent ? attempt : attempt - 1, secrets });
}

/** An error of a call that was never sent, or was refused for sure. */
export function notSent(
  request: ApiRequest,
  init: Omit<ClockifyErrorInit, "action" | "attempts" | "secrets" | "outcome">,
): ClockifyError {
  return failed(request, false, { ...init, outcome: "not-applied" });
}

/** The caller's signal ended the call, in the phase that `when` says. */
export function aborted(request: ApiRequest, when: string, sent: boolean): ClockifyError {
  const { context } = request;
  return failed(request, sent, {
    reason: "aborted",
    message: `aborted ${when}.`,
    ...ending(context, sent),
    cause: context.signal?.reason,
  });
}

/** A failure that no wrapper knows, such as one of a rate limit that the caller wrote. */
export function unexpected(request: ApiRequest, thrown: unknown, sent: boolean): ClockifyError {
  const cause = errorDetails(thrown);
  return failed(request, sent, {
    reason: "network",
    message: `failed unexpectedly: ${cause.message}.`,
    ...ending(request.context, sent),
    cause,
  });
}

function ending(context: RequestContext, sent: boolean): Pick<ClockifyErrorInit, "outcome" | "hint"> {
  const outcome = sent ? outcomeWhenSent(context) : "not-applied";
  return { outcome, hint: outcome === "unknown" ? lookFirst(context) : undefined };
}

/** No complete answer within `limitMs`, which the option `limit` sets. */
export function timedOut(request: ApiRequest, limitMs: number, limit: "timeoutMs" | "deadlineMs"): ClockifyError {
  const { context } = request;
  return failed(request, true, {
    reason: "timeout",
    outcome: outcomeWhenSent(context),
    message:
      limit === "timeoutMs"
        ? `no complete answer within ${limitMs} ms.`
        : `no complete answer before the call had taken ${limitMs} ms in all.`,
    hint: hintWhenSent(context, `Try again later, or allow more with ${limit}.`),
  });
}
