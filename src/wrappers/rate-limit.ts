// Exact rate limit: at most `calls` starts in any window of `perMs`, first in first out, and as fast as that permits.

import { ClockifyError } from "../errors.js";
import { callOf, type Fetch } from "./call.js";
import { checkLimits } from "./limits.js";
import { aborted } from "./outcome.js";

export interface RateLimitOptions {
  /** How many calls may start in any window. Default 100, the limit of the published connector. */
  readonly calls?: number | undefined;
  /** Length of the window in milliseconds. Default 60 000. */
  readonly perMs?: number | undefined;
  /** How many calls may wait. One more is refused at once. Default 10 000. */
  readonly maxQueue?: number | undefined;
}

/** Wraps a fetch. Every fetch that it wraps shares the one limit. */
export interface RateLimit {
  (fetch: Fetch): Fetch;
  /** How many calls wait for their turn. */
  readonly queued: number;
  /** When a call made now could start, in milliseconds since 1970. Not later than now: at once. */
  readonly nextFreeAt: number;
}

/**
 * A limit to share between clients with the same key: `createClockify({ rateLimit: limit })`. Alone, `limit(fetch)` is a
 * limited fetch.
 *
 * @throws {RangeError} for options that are not positive whole numbers
 */
export function rateLimit({ calls = 100, perMs = 60_000, maxQueue = 10_000 }: RateLimitOptions = {}): RateLimit {
  checkLimits({ "rateLimit.calls": calls, "rateLimit.perMs": perMs, "rateLimit.maxQueue": maxQueue });
  // The ring holds when each of the last `calls` calls started, the oldest at `oldest`. A call may start when the one
  // `calls` before it started at least `perMs` ago: that is the whole rule, for every window at once.
  const ring = new Float64Array(calls).fill(Number.NEGATIVE_INFINITY);
  let oldest = 0;
  /** What starts the calls that wait, in their order. */
  const queue = new Set<() => void>();
  let cancelWake: (() => void) | undefined;

  const freeAt = (slot: number) => (ring[(oldest + slot) % calls] ?? 0) + perMs;

  /** Starts what may start now, and comes back when the next call may. */
  function pump(): void {
    cancelWake = undefined;
    for (const start of queue) {
      const wait = freeAt(0) - performance.now();
      if (wait > 0) {
        cancelWake = wakeIn(wait);
        return;
      }
      queue.delete(start);
      const slot = oldest;
      oldest = (oldest + 1) % calls;
      // Stamped after the start as well: a start takes time, and a stamp that is older than it would free the slot too early.
      ring[slot] = performance.now();
      start();
      ring[slot] = performance.now();
    }
  }

  /**
   * Timers count whole milliseconds, and a millisecond lost at each start of a window adds up over a long queue. So the last
   * fraction of one is waited out by looking again at each turn of the event loop, where there is a way to do that.
   */
  function wakeIn(wait: number): () => void {
    if (wait < 1 && typeof setImmediate === "function") {
      const immediate = setImmediate(pump);
      return () => clearImmediate(immediate);
    }
    const timer = setTimeout(pump, Math.max(1, Math.floor(wait)));
    return () => clearTimeout(timer);
  }

  const limit =
    (fetch: Fetch): Fetch =>
    (input, init) =>
      new Promise((resolve, reject) => {
        const call = callOf(input, init);
        const { signal } = call;
        if (signal?.aborted) return reject(aborted(call, signal, "before it was sent", false));
        if (queue.size >= maxQueue) {
          return reject(
            new ClockifyError({
              action: call.action,
              reason: "queue-full",
              outcome: "not-applied",
              message: `${maxQueue} calls wait for the rate limit of ${calls} calls in ${perMs / 1000} s, and no more may.`,
              hint: "Start fewer calls at once, for instance with a loop that awaits each, or raise rateLimit.maxQueue.",
            }),
          );
        }
        const start = () => {
          signal?.removeEventListener("abort", leave);
          // Called here and not after an await, so that the start is the moment that was stamped. A fetch that throws fails
          // its own call and not the queue.
          try {
            fetch(input, init).then(resolve, reject);
          } catch (error) {
            reject(error);
          }
        };
        const leave = () => {
          queue.delete(start);
          // Nobody waits any more, so nothing may keep the process alive.
          if (queue.size === 0) {
            cancelWake?.();
            cancelWake = undefined;
          }
          if (signal) reject(aborted(call, signal, "while it waited for the rate limit", false));
        };
        signal?.addEventListener("abort", leave, { once: true });
        queue.add(start);
        if (!cancelWake) pump();
      });

  return Object.defineProperties(limit, {
    queued: { get: () => queue.size },
    nextFreeAt: {
      get() {
        // A call that came now would start after those that wait: `rounds` full windows later than the slot it gets.
        const rounds = Math.floor(queue.size / calls);
        const now = performance.now();
        return Date.now() + Math.max(0, freeAt(queue.size % calls) - now) + rounds * perMs;
      },
    },
  }) as RateLimit;
}
