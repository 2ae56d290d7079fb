// A time limit for each attempt, from sending to the last byte of the answer; one for all attempts of a call together; and the
// caller's own signal.

import { onAbort } from "../util/abort.js";
import { checkLimits } from "./number-limits.js";
import { aborted, timedOut } from "./outcome.js";
import { callOf, type Fetch } from "./request-context.js";

export interface DeadlineOptions {
  /** How long an attempt may take, in milliseconds, 1 to 2 147 483 647. Default 30 000. A call may set its own. */
  readonly timeoutMs?: number | undefined;
  /**
   * How long a call may take in all, its attempts and what lies between them, in milliseconds. Default 60 000. Not counted is
   * the wait for the rate limit, which has its own limit (`rateLimit.maxWaitMs`).
   */
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
      const left = call.leftMs ?? deadlineMs;
      const ownMs = call.timeoutMs ?? timeoutMs;
      const began = performance.now();
      const controller = new AbortController();
      let over = false;
      const end = () => {
        // A fetch that heeds no signal may settle long after its time was up, in the midst of the next attempt.
        if (over) return;
        over = true;
        clearTimeout(timer);
        forget?.();
        call.leftMs = left - (performance.now() - began);
      };
      // Rejects by itself: an injected fetch need not heed the signal.
      const onTimeout = () => {
        end();
        reject(left < ownMs ? timedOut(call, deadlineMs, "deadlineMs") : timedOut(call, ownMs, "timeoutMs"));
        controller.abort();
      };
      const onAborted = () => {
        end();
        controller.abort();
        if (signal) reject(aborted(call, signal, "while it waited for the answer", true));
      };
      const forget = signal && onAbort(signal, onAborted);
      const timer = setTimeout(onTimeout, Math.max(1, Math.min(ownMs, left)));
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
