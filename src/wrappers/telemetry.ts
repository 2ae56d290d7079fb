// Tells what happens to a call, from its begin to its end, to whoever listens.

import type { Failure, Listener } from "../client-events.js";
import { ClockifyError } from "../errors.js";
import { unexpected } from "./outcome.js";
import { callOf, type Fetch, withCall } from "./request-context.js";

/** Tells one or more listeners. One that fails must not turn a call that succeeded into one that failed. */
export function listeners(all: readonly Listener[]): Listener {
  return (event) => {
    for (const listener of all) quietly(() => listener(event));
  };
}

/** Calls a function of the caller's, which may fail at once or, where it is async, later. */
export function quietly(tell: () => unknown): void {
  try {
    const told = tell();
    if (told instanceof Promise) told.catch(() => undefined);
  } catch {}
}

/** The outermost wrapper: gives the call its listener, and tells its end. */
export function observe(fetch: Fetch, listener: Listener): Fetch {
  return async (input, init) => {
    const call = callOf(input, init);
    call.listener = listener;
    try {
      const response = await fetch(input, withCall(init, call));
      call.tell(call.attempts, { type: "finished", status: response.status });
      return response;
    } catch (error) {
      const failure = error instanceof ClockifyError ? error : unexpected(call, error);
      call.tell(Math.max(1, call.attempts), { type: "finished", failure: failureOf(failure) });
      throw failure;
    }
  };
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof ClockifyError)) return { reason: "network", outcome: "unknown" };
  const { reason, outcome, status } = error;
  return { reason, outcome, ...(status !== undefined && { status }) };
}
