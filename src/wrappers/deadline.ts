// A time limit for each attempt, from sending to the last byte of the answer, and the caller's own signal.

import { callOf, type Fetch } from "./call.js";
import { checkLimits } from "./limits.js";
import { aborted, timedOut } from "./outcome.js";

export interface DeadlineOptions {
  /** How long an attempt may take, in milliseconds, 1 to 2 147 483 647. Default 30 000. A call may set its own. */
  readonly timeoutMs?: number | undefined;
  /** How long a call may take in all, in milliseconds, its wait for the rate limit not counted. Default 60 000. */
  readonly deadlineMs?: number | undefined;
}

/**
 * Wraps a fetch that reads the whole answer (`answers`), so that a server which sends half of it and stops is noticed too.
 * One controller and one listener an attempt, both gone afterwards: AbortSignal.any and AbortSignal.timeout keep theirs
 * until they are collected, which adds up over a long-lived signal.
 *
 * @throws {RangeError} for a limit that no timer can keep
 */
export function deadline(fetch: Fetch, { timeoutMs = 30_000, deadlineMs = 60_000 }: DeadlineOptions = {}): Fetch {
  checkLimits({ timeoutMs, deadlineMs });
  return (input, init) =>
    new Promise((resolve, reject) => {
      const call = callOf(input, init);
      const { signal } = call;
      if (signal?.aborted) return reject(aborted(call, signal, "before it was sent", false));
      // A call is one attempt, so the shorter of the two ends it.
      const limit = Math.min(call.timeoutMs ?? timeoutMs, deadlineMs);
      const controller = new AbortController();
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
      };
      // Rejects by itself: an injected fetch need not heed the signal.
      const onTimeout = () => {
        reject(timedOut(call, limit));
        controller.abort();
        end();
      };
      const onAbort = () => {
        if (signal) reject(aborted(call, signal, "while it waited for the answer", true));
        controller.abort();
        end();
      };
      const timer = setTimeout(onTimeout, limit);
      signal?.addEventListener("abort", onAbort, { once: true });
      const settle =
        <Value>(pass: (value: Value) => void) =>
        (value: Value) => {
          end();
          pass(value);
        };
      try {
        fetch(input, { ...init, signal: controller.signal }).then(settle(resolve), settle(reject));
      } catch (error) {
        settle(reject)(error);
      }
    });
}
