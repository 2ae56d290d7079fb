// Sends again what can safely be sent again: reads after a failure that may pass, writes only where none can have been made.

import { ClockifyError } from "../errors.js";
import { sleep } from "../util/sleep.js";
import { checkLimits } from "./number-limits.js";
import { aborted } from "./outcome.js";
import { type Call, callOf, type Fetch, withCall } from "./request-context.js";
import type { RateLimit } from "./request-queue.js";
import { failureOf } from "./telemetry.js";

export interface RetryOptions {
  /** How often a failed call is sent again, 0 to 10. Default 2. */
  readonly retries?: number | undefined;
  /**
   * How long a wait that Clockify asks for (`Retry-After`) is obeyed, in milliseconds. Default 60 000. Asked for more, the call
   * fails at once, with `retryAfterMs`.
   */
  readonly maxRetryAfterMs?: number | undefined;
}

/** Before the first retry at most this long, before each further one twice as long. */
const BACKOFF_MS = 500;

/** The pause after a 429 that does not say how long. No recorded answer of Clockify's says it. */
const PAUSE_MS = 1000;

/** Pauses that end about together are one. */
const SAME_PAUSE_MS = 1000;

/** A write that is cut off by the deadline ends as unknown, so it is sent again only with time for an answer. */
const LEAST_WRITE_MS = 2000;

/** Answers of a server that may do better the next time. */
const PASSING = new Set([408, 500, 502, 503, 504]);

/**
 * Wraps a fetch that rejects with ClockifyError (`answers`) and goes around the rate limit, so that every attempt counts there.
 * A 429 pauses `limit`, and with it every call of the connection.
 *
 * @throws {RangeError} for numbers that are no limits
 */
export function retry(fetch: Fetch, options: RetryOptions, limit: Pick<RateLimit, "pause" | "pausedUntil">): Fetch {
  const { retries = 2, maxRetryAfterMs = 60_000 } = options;
  if (!Number.isInteger(retries) || retries < 0 || retries > 10) {
    throw new RangeError(`retry.retries must be a whole number from 0 to 10, not ${retries}`);
  }
  checkLimits({ "retry.maxRetryAfterMs": maxRetryAfterMs });

  /** In how many milliseconds to try again. Undefined: not at all. */
  function nextIn(call: Call, error: ClockifyError, retried: number): number | undefined {
    const asked = error.retryAfterMs;
    let ms = asked ?? Math.random() * BACKOFF_MS * 2 ** retried;
    if (error.status === 429) {
      const pauseMs = asked ?? PAUSE_MS * 2 ** retried;
      // Told once for a burst of answers, and again when the pause becomes longer.
      const until = Date.now() + pauseMs;
      if (pauseMs > 0 && until > (limit.pausedUntil ?? 0) + SAME_PAUSE_MS) {
        call.tell(call.attempts, { type: "paused", forMs: pauseMs });
      }
      limit.pause(pauseMs);
      // The rate limit does the waiting, for this call as for all others.
      ms = 0;
    }
    const left = (call.leftMs ?? Number.POSITIVE_INFINITY) - ms;
    const tooLong = (asked ?? 0) > maxRetryAfterMs || left <= (call.safety === "read" ? 0 : LEAST_WRITE_MS);
    return retried < retries && mayRepeat(call, error) && !tooLong ? ms : undefined;
  }

  return async (input, init) => {
    const call = callOf(input, init);
    call.maxPauseMs = maxRetryAfterMs;
    const again = withCall(init, call);
    for (let retried = 0; ; retried++) {
      try {
        return await fetch(retried < retries ? copyOf(input) : input, again);
      } catch (error) {
        const ms = error instanceof ClockifyError ? nextIn(call, error, retried) : undefined;
        if (ms === undefined) throw error;
        call.tell(call.attempts, { type: "retried", inMs: ms, failure: failureOf(error) });
        const signal = await sleep(ms, call.signal);
        if (signal) throw aborted(call, signal, "while it waited to try again", false);
        if (call.leftMs !== undefined) call.leftMs -= ms;
      }
    }
  };
}

/** A write only if it was refused for its rate, or never reached a server: the connection was not even made. */
function mayRepeat({ safety }: Call, { status, reason, outcome }: ClockifyError): boolean {
  if (status === 429) return true;
  if (safety !== "read") return reason === "network" && outcome === "not-applied" && status === undefined;
  return reason === "network" || reason === "timeout" || (reason === "refused" && PASSING.has(status ?? 0));
}

/** Sending a request uses its body up. */
function copyOf(input: Request | URL | string): Request | URL | string {
  return input instanceof Request && input.body ? input.clone() : input;
}
