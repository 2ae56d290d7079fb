// Rate limit: at most `calls` calls arrive at the server in any window of `perMs`, first in first out.

import { ClockifyError } from "../errors.js";
import { checkLimits } from "./number-limits.js";
import { unexpected } from "./outcome.js";
import { type ApiResponse, contextOf, type Fetch, type Wrapper } from "./request-context.js";
import { type QueueOptions, type RateLimiter, RequestQueue } from "./request-queue.js";

/** Wraps a fetch. Every fetch that it wraps shares the one limit. */
export interface RateLimit {
  (fetch: Fetch): Fetch;
  /** How many calls wait for their turn. */
  readonly queued: number;
  /** When a call made now could start, in milliseconds since 1970. Not later than now: at once. */
  readonly nextFreeAt: number;
  /** Until when no call starts because Clockify asked for a pause, in milliseconds since 1970. Undefined when there is none. */
  readonly pausedUntil: number | undefined;
  /** Starts no call for so many milliseconds, an hour at most. The longest of several pauses counts. */
  pause(forMs: number): void;
}

export interface RateLimitOptions extends QueueOptions {
  /** How many calls may arrive at the server in any window. Default 100, the limit of the published connector. */
  readonly calls?: number | undefined;
  /** Length of the window in milliseconds. Default 60 000. */
  readonly perMs?: number | undefined;
}

/** The names of the options, to check them. */
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
export function rateLimit(options?: RateLimitOptions): RateLimit {
  return rateLimitOf(limitedQueue(options));
}

/** The queue of a limit that no fetch needs. */
export function limitedQueue({ calls = 100, perMs = 60_000, ...queue }: RateLimitOptions = {}): RequestQueue {
  const limiter = slidingWindow(calls, perMs);
  return new RequestQueue(() => limiter, queue);
}

/** No limit but the pauses that Clockify asks for. */
export function unlimitedQueue(): RequestQueue {
  const limiter: RateLimiter = {
    rule: "no limit",
    turnIn: (_, pausedMs) => pausedMs,
    estimate: (_, pausedMs) => pausedMs,
    start: () => () => undefined,
  };
  return new RequestQueue(() => limiter);
}

const queues = new WeakMap<RateLimit, RequestQueue>();

/** The public face of a queue, which is a function so that it can also limit a fetch outside of a client. */
export function rateLimitOf(queue: RequestQueue): RateLimit {
  const limit =
    (fetch: Fetch): Fetch =>
    (input, init) => {
      const context = contextOf(input, init);
      return queue.run({ context, url: "", method: "", headers: {}, attempt: 1 }, () => fetch(input, init));
    };
  const face: RateLimit = Object.defineProperties(Object.assign(limit, { pause: queue.pause.bind(queue) }), {
    queued: { get: () => queue.queued },
    nextFreeAt: { get: () => queue.nextFreeAt },
    pausedUntil: { get: () => queue.pausedUntil },
  }) as RateLimit;
  queues.set(face, queue);
  return face;
}

/** Sends each request when the limit permits. */
export function limitRate(limit: RateLimit | RequestQueue): Wrapper {
  if (typeof limit !== "function") return (request, next) => limit.run(request, next);
  const queue = queues.get(limit);
  return queue ? (request, next) => queue.run(request, next) : limitByFetch(limit);
}

/** A limit that somebody wrote wraps a fetch, and may fail in ways of its own. */
function limitByFetch(limit: RateLimit): Wrapper {
  return async (request, next) => {
    const { url, method, headers, context } = request;
    let answer: Promise<ApiResponse> | undefined;
    const send: Fetch = async () => {
      answer = next(request);
      context.telemetry.emit(request.attempt, { type: "started" });
      return (await answer).response;
    };
    try {
      await limit(send)(url, { method, headers, ...(context.signal && { signal: context.signal }) });
      if (!answer) throw new TypeError("the given rate limit sent nothing");
      return await answer;
    } catch (error) {
      throw error instanceof ClockifyError ? error : unexpected(request, error, answer !== undefined);
    }
  };
}

/**
 * A call without an answer counts as arrived after so long. No connection takes longer to make: Node's fetch gives up on one
 * after ten seconds.
 */
const MAX_TRANSIT_MS = 10_000;

/**
 * A call takes one of `calls` slots when it starts, and the slot is free again `perMs` after the call has surely arrived: when its
 * answer begins, or when it fails. So two calls that use the same slot arrive at least `perMs` apart, however long each is on its
 * way, and no window can hold more arrivals than there are slots.
 *
 * @throws {RangeError} for numbers that are not limits
 */
export function slidingWindow(calls: number, perMs: number): RateLimiter {
  checkLimits({ "rateLimit.calls": calls, "rateLimit.perMs": perMs });
  /** Slots that no call has used yet, which are free at once. */
  let unused = calls;
  /** When each slot that was given back is free again, in order, from `first` on. */
  let freeAt: number[] = [];
  let first = 0;
  /** The calls that hold a slot, in the order of their starts. */
  const onTheWay = new Set<{ readonly startedAt: number }>();

  function giveBack(call: { readonly startedAt: number }): void {
    if (!onTheWay.delete(call)) return;
    if (first >= calls) {
      freeAt = freeAt.slice(first);
      first = 0;
    }
    freeAt.push(performance.now() + perMs);
  }

  function turnIn(ahead: number, pausedMs: number): number {
    const now = performance.now();
    for (const call of onTheWay) {
      if (now - call.startedAt < MAX_TRANSIT_MS) break;
      giveBack(call);
    }
    const slot = ahead % calls;
    // A slot that is in use is given back now at the earliest.
    const freeIn = slot < unused ? 0 : (freeAt[first + slot - unused] ?? now + perMs) - now;
    return Math.max(freeIn, pausedMs) + Math.floor(ahead / calls) * perMs;
  }

  return {
    rule: `${calls} calls in ${perMs / 1000} s`,
    turnIn,
    estimate: turnIn,
    start() {
      if (unused > 0) unused--;
      else if (first < freeAt.length) first++;
      else {
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
