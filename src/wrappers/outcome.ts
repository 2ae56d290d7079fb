// Errors for calls that ended without an answer, each with what is known of the change it asked for.

import { ClockifyError, type Outcome } from "../errors.js";
import type { Call } from "./call.js";

const LOOK_FIRST = "The change may have been made: look before you repeat it.";

/** A read never changes anything; a write that was sent may have, unless the answer says otherwise. */
export function outcomeWhenSent(call: Call): Outcome {
  return call.safety === "read" ? "not-applied" : "unknown";
}

export function hintWhenSent(call: Call, hint: string): string {
  return outcomeWhenSent(call) === "unknown" ? `${hint} ${LOOK_FIRST}` : hint;
}

/** The caller's signal ended the call, in the phase that `when` says. */
export function aborted(call: Call, signal: AbortSignal, when: string, sent: boolean): ClockifyError {
  const outcome = sent ? outcomeWhenSent(call) : "not-applied";
  return new ClockifyError({
    action: call.action,
    reason: "aborted",
    outcome,
    message: `aborted ${when}.`,
    ...(outcome === "unknown" && { hint: LOOK_FIRST }),
    attempts: call.attempts,
    cause: signal.reason,
    secrets: call.secrets,
  });
}

export function timedOut(call: Call, timeoutMs: number): ClockifyError {
  return new ClockifyError({
    action: call.action,
    reason: "timeout",
    outcome: outcomeWhenSent(call),
    message: `no complete answer within ${timeoutMs} ms.`,
    hint: hintWhenSent(call, "Try again later, or allow more with timeoutMs."),
    attempts: call.attempts,
  });
}
