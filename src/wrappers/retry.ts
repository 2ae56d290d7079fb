// Retry: sends again what can safely be sent again. Reads after a failure that may pass, writes only where none can have been made.

import { ClockifyError } from "../errors.js";
import { sleep } from "../util/sleep.js";
import { checkLimits } from "./number-limits.js";
import { aborted, unexpected } from "./outcome.js";
import type { RateLimit } from "./rate-limit.js";
import type { ApiRequest, Wrapper } from "./request-context.js";
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

export const DEFAULT_MAX_RETRY_AFTER_MS = 60_000;

/** Before the first retry at most this long, before each further one twice as long. */
const BACKOFF_MS = 500;

/** The pause after a 429 that does not say how long. No recorded answer of Clockify's says it. */
const PAUSE_MS = 1000;

/** Pauses that end at about the same time are one. */
const SAME_PAUSE_MS = 1000;

/** A write that is cut off by the deadline ends as unknown, so it is sent again only with time for an answer. */
const MIN_WRITE_MS = 2000;

/** Statuses of a server that may do better the next time. */
const PASSING = [408, 500, 502, 503, 504];

/**
 * Goes around the rate limit, so that every attempt counts there. A 429 pauses `limit`, and with it every call of the connection.
 *
 * @throws {RangeError} for numbers that are not limits
 */
export function retry(
  { retries = 2, maxRetryAfterMs = DEFAULT_MAX_RETRY_AFTER_MS }: RetryOptions,
  limit: Pick<RateLimit, "pause" | "pausedUntil">,
): Wrapper {
  if (!Number.isInteger(retries) || retries < 0 || retries > 10) {
    throw new RangeError(`retry.retries must be a whole number from 0 to 10, not ${retries}`);
  }
  checkLimits({ "retry.maxRetryAfterMs": maxRetryAfterMs });

  return async (first, next) => {
    const { telemetry, signal, budget } = first.context;
    for (let request = first; ; ) {
      try {
        return await next(request);
      } catch (thrown) {
        const error = thrown instanceof ClockifyError ? thrown : unexpected(request, thrown, true);
        if (error.status === 429) pause(request, error);
        const ms = delayBeforeRetry(request, error);
        if (ms === undefined) throw error;
        telemetry.emit(request.attempt, { type: "retried", inMs: ms, failure: failureOf(error) });
        request = { ...first, attempt: request.attempt + 1 };
        if (await sleep(ms, signal)) throw aborted(request, "while it waited to try again", false);
        budget?.spend(ms);
      }
    }
  };

  function pause({ context, attempt }: ApiRequest, { retryAfterMs }: ClockifyError): void {
    const pauseMs = retryAfterMs ?? PAUSE_MS * 2 ** (attempt - 1);
    // One event for a burst of answers, and another when the pause becomes longer.
    if (pauseMs > 0 && Date.now() + pauseMs > (limit.pausedUntil ?? 0) + SAME_PAUSE_MS) {
      context.telemetry.emit(attempt, { type: "paused", forMs: pauseMs });
    }
    limit.pause(pauseMs);
  }

  /** In how many milliseconds to try again. Undefined: not at all. */
  function delayBeforeRetry(request: ApiRequest, error: ClockifyError): number | undefined {
    const { retryAfterMs = 0, status } = error;
    const { safety, budget } = request.context;
    if (request.attempt > retries || retryAfterMs > maxRetryAfterMs || !mayRepeat(request, error)) return undefined;
    // The rate limit waits out a pause, for this call as for all others.
    const ms = status === 429 ? 0 : (error.retryAfterMs ?? Math.random() * BACKOFF_MS * 2 ** (request.attempt - 1));
    const left = (budget?.leftMs ?? Number.POSITIVE_INFINITY) - ms;
    return left > (safety === "read" ? 0 : MIN_WRITE_MS) ? ms : undefined;
  }
}

/** A write only if it was refused for its rate, or never reached a server: the connection was not even made. */
function mayRepeat({ context, body }: ApiRequest, { status, reason, outcome }: ClockifyError): boolean {
  // A stream is used up by sending it.
  if (body instanceof ReadableStream) return false;
  if (status === 429) return true;
  if (context.safety !== "read") return reason === "network" && outcome === "not-applied" && status === undefined;
  return reason === "network" || reason === "timeout" || (reason === "refused" && PASSING.includes(status ?? 0));
}
