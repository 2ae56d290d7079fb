// Exact rate limit: at most `calls` starts in any window of `perMs`, first in first out, and as fast as that permits.

import { checkLimits } from "./limits.js";
import { type Gate, type QueueOptions, type RateLimit, turnstile } from "./turnstile.js";

export interface RateLimitOptions extends QueueOptions {
  /** How many calls may start in any window. Default 100, the limit of the published connector. */
  readonly calls?: number | undefined;
  /** Length of the window in milliseconds. Default 60 000. */
  readonly perMs?: number | undefined;
}

/** The names of the options, for whoever checks them. */
export const RATE_LIMIT_OPTIONS = { calls: true, perMs: true, maxQueue: true, maxWaitMs: true } satisfies Record<
  keyof RateLimitOptions,
  true
>;

/**
 * A limit to share between clients with the same key: `createClockify({ rateLimit: limit })`. Alone, `limit(fetch)` is a
 * limited fetch.
 *
 * @throws {RangeError} for options that are not positive whole numbers
 */
export function rateLimit({ calls = 100, perMs = 60_000, ...queue }: RateLimitOptions = {}): RateLimit {
  const gate = ring(calls, perMs);
  return turnstile(() => gate, queue);
}

/** No limit but the pauses that Clockify asks for. */
export function noRateLimit(): RateLimit {
  const gate: Gate = {
    rule: "no limit",
    nextIn: () => 0,
    estimate: (_, pausedMs) => pausedMs,
    pass: (start) => start(),
  };
  return turnstile(() => gate);
}

/**
 * The ring holds when each of the last `calls` calls started, the oldest at `oldest`. A call may start when the one `calls`
 * before it started at least `perMs` ago: that is the whole rule, for every window at once.
 *
 * @throws {RangeError} for numbers that are no limits
 */
export function ring(calls: number, perMs: number): Gate {
  checkLimits({ "rateLimit.calls": calls, "rateLimit.perMs": perMs });
  const starts = new Float64Array(calls).fill(Number.NEGATIVE_INFINITY);
  let oldest = 0;
  const freeIn = (slot: number) => (starts[(oldest + slot) % calls] ?? 0) + perMs - performance.now();
  return {
    rule: `${calls} calls in ${perMs / 1000} s`,
    nextIn: () => freeIn(0),
    // A call that joins starts after those that wait: full windows later than the slot it gets.
    estimate: (ahead, pausedMs) => Math.max(freeIn(ahead % calls), pausedMs) + Math.floor(ahead / calls) * perMs,
    pass(start) {
      const slot = oldest;
      oldest = (oldest + 1) % calls;
      // Stamped after the start as well: a start takes time, and a stamp that is older than it would free the slot too early.
      starts[slot] = performance.now();
      start();
      starts[slot] = performance.now();
    },
  };
}
