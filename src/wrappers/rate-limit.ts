// Exact rate limit: at most `calls` calls arrive at the server in any window of `perMs`, first in first out.

import { checkLimits } from "./number-limits.js";
import { type Gate, type QueueOptions, type RateLimit, turnstile } from "./request-queue.js";

export interface RateLimitOptions extends QueueOptions {
  /** How many calls may arrive at the server in any window. Default 100, the limit of the published connector. */
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
  const gate = slots(calls, perMs);
  return turnstile(() => gate, queue);
}

/** No limit but the pauses that Clockify asks for. */
export function noRateLimit(): RateLimit {
  const gate: Gate = {
    rule: "no limit",
    turnIn: (_, pausedMs) => pausedMs,
    estimate: (_, pausedMs) => pausedMs,
    pass: () => () => undefined,
  };
  return turnstile(() => gate);
}

/**
 * A call without an answer counts as arrived after so long. No connection takes longer to make: Node's fetch gives up on one
 * after ten seconds.
 */
const LONGEST_WAY_MS = 10_000;

/**
 * A call takes one of `calls` slots when it starts, and the slot is free again `perMs` after the call has surely arrived: when its
 * answer begins, or when it fails. So two calls that use the same slot arrive at least `perMs` apart, however long each is on its
 * way, and no window can hold more arrivals than there are slots.
 *
 * @throws {RangeError} for numbers that are no limits
 */
export function slots(calls: number, perMs: number): Gate {
  checkLimits({ "rateLimit.calls": calls, "rateLimit.perMs": perMs });
  /** When each slot that no call holds is free: a ring of `known` moments in their order, the first one at `first`. */
  const freeAt = new Float64Array(calls).fill(Number.NEGATIVE_INFINITY);
  let first = 0;
  let known = calls;
  /** The calls that hold a slot, in the order of their starts. */
  const onTheWay = new Set<{ readonly startedAt: number }>();

  function giveBack(call: { readonly startedAt: number }): void {
    if (!onTheWay.delete(call)) return;
    freeAt[(first + known) % calls] = performance.now() + perMs;
    known++;
  }

  function turnIn(ahead: number, pausedMs: number): number {
    const now = performance.now();
    for (const call of onTheWay) {
      if (now - call.startedAt < LONGEST_WAY_MS) break;
      giveBack(call);
    }
    const slot = ahead % calls;
    // A slot that is in use is given back now at the earliest.
    const freeIn = slot < known ? (freeAt[(first + slot) % calls] ?? 0) - now : perMs;
    return Math.max(freeIn, pausedMs) + Math.floor(ahead / calls) * perMs;
  }

  return {
    rule: `${calls} calls in ${perMs / 1000} s`,
    turnIn,
    estimate: turnIn,
    pass() {
      if (known > 0) {
        first = (first + 1) % calls;
        known--;
      } else {
        // Another limit let it pass, which allows more: the latest calls count.
        const [oldest] = onTheWay;
        if (oldest) onTheWay.delete(oldest);
      }
      const call = { startedAt: performance.now() };
      onTheWay.add(call);
      return () => giveBack(call);
    },
  };
}
