// Errors for calls that ended without an answer, each with what is known of the change it asked for.

import { ClockifyError, type Outcome, toldBy } from "../errors.js";
import type { Call } from "./request-context.js";

/** A read never changes anything; a write that was sent may have, unless the answer says otherwise. */
export function outcomeWhenSent(call: Call): Outcome {
  return call.safety === "read" ? "not-applied" : "unknown";
}

export function hintWhenSent(call: Call, hint: string): string {
  return outcomeWhenSent(call) === "unknown" ? `${hint} ${lookFirst(call)}` : hint;
}

function lookFirst({ shownBy }: Call): string {
  return `The change may have been made: look${shownBy ? ` with ${shownBy}` : ""} before you repeat it.`;
}

/** The caller's signal ended the call, in the phase that `when` says. */
export function aborted(call: Call, signal: AbortSignal, when: string, sent: boolean): ClockifyError {
  const outcome = sent ? outcomeWhenSent(call) : "not-applied";
  return new ClockifyError({
    action: call.action,
    reason: "aborted",
    outcome,
    message: `aborted ${when}.`,
    ...(outcome === "unknown" && { hint: lookFirst(call) }),
    attempts: call.attempts,
    cause: signal.reason,
    secrets: call.secrets,
  });
}

/** A failure that no wrapper knows, such as one of a rate limit that the caller wrote. */
export function unexpected(call: Call, thrown: unknown): ClockifyError {
  const outcome = call.attempts > 0 ? outcomeWhenSent(call) : "not-applied";
  const cause = toldBy(thrown);
  return new ClockifyError({
    action: call.action,
    reason: "network",
    outcome,
    message: `failed unexpectedly: ${cause.message}.`,
    ...(outcome === "unknown" && { hint: lookFirst(call) }),
    attempts: call.attempts,
    cause,
    secrets: call.secrets,
  });
}

/** No complete answer within `limitMs`, which the option `limit` sets. */
export function timedOut(call: Call, limitMs: number, limit: "timeoutMs" | "deadlineMs"): ClockifyError {
  const message =
    limit === "timeoutMs"
      ? `no complete answer within ${limitMs} ms.`
      : `no complete answer before the call had taken ${limitMs} ms in all.`;
  return new ClockifyError({
    action: call.action,
    reason: "timeout",
    outcome: outcomeWhenSent(call),
    message,
    hint: hintWhenSent(call, `Try again later, or allow more with ${limit}.`),
    attempts: call.attempts,
  });
}
