// Exact rate limit: at most `calls` starts in any window of `perMs`, first in first out, and as fast as that permits.

import { ClockifyError } from "../errors.js";
import { callOf, type Fetch } from "./call.js";
import { aborted } from "./outcome.js";

export interface RateLimitOptions {
  /** How many calls may start in any window. Default 100, the limit of the published connector. */
  readonly calls?: number;
  /** Length of the window in milliseconds. Default 60 000. */
  readonly perMs?: number;
  /** How many calls may wait. One more is refused at once. Default 10 000. */
  readonly maxQueue?: number;
}

export interface RateLimited extends Fetch {
  /** How many calls wait for their turn. */
  readonly queued: number;
  /** When a call made now could start, in milliseconds since 1970. Not later than now: at once. */
  readonly nextFreeAt: number;
}

/** setTimeout takes no more. */
const LARGEST_TIMER = 2 ** 31 - 1;

type Timer = ReturnType<typeof setTimeout> | ReturnType<typeof setImmediate>;

interface Waiting {
  start(): void;
  /** Set when the call was aborted: it keeps its place until the queue is next looked at, but takes no turn. */
  gone: boolean;
}

/**
 * Wraps a fetch. Clients that share one key share one limit by sharing one wrapped fetch:
 * `createClockify({ fetch: rateLimit(fetch), rateLimit: false })`.
 *
 * @throws {RangeError} for options that are not positive whole numbers
 */
export function rateLimit(
  fetch: Fetch,
  { calls = 100, perMs = 60_000, maxQueue = 10_000 }: RateLimitOptions = {},
): RateLimited {
  for (const [name, value] of Object.entries({ calls, perMs, maxQueue })) {
    if (!Number.isInteger(value) || value < 1 || value > LARGEST_TIMER) {
      throw new RangeError(`rateLimit.${name} must be a whole number from 1 to ${LARGEST_TIMER}, not ${value}`);
    }
  }
  // The ring holds when each of the last `calls` calls started, the oldest at `oldest`. A call may start when the one
  // `calls` before it started at least `perMs` ago: that is the whole rule, for every window at once.
  const ring = new Float64Array(calls).fill(Number.NEGATIVE_INFINITY);
  let oldest = 0;
  let queue: Waiting[] = [];
  let head = 0;
  let gone = 0;
  let timer: Timer | undefined;

  const queued = () => queue.length - head - gone;
  const freeAt = (slot: number) => (ring[(oldest + slot) % calls] ?? 0) + perMs;

  /** Starts what may start now, and comes back when the next call may. */
  function pump(): void {
    timer = undefined;
    for (;;) {
      while (queue[head]?.gone) {
        head++;
        gone--;
      }
      const next = queue[head];
      if (!next) break;
      const wait = freeAt(0) - performance.now();
      if (wait > 0) {
        timer = wakeIn(wait);
        break;
      }
      head++;
      const slot = oldest;
      oldest = (oldest + 1) % calls;
      // Stamped after the start as well: a start takes time, and a stamp that is older than it would free the slot too early.
      ring[slot] = performance.now();
      next.start();
      ring[slot] = performance.now();
    }
    if (head === queue.length) {
      queue = [];
      head = 0;
    } else if (head > 1024 && head * 2 > queue.length) {
      queue = queue.slice(head);
      head = 0;
    }
  }

  /**
   * Timers count whole milliseconds, and a millisecond lost at each start of a window adds up over a long queue. So the last
   * fraction of one is waited out by looking again at each turn of the event loop, where there is a way to do that.
   */
  function wakeIn(wait: number): Timer {
    if (wait < 1 && typeof setImmediate === "function") return setImmediate(pump);
    return setTimeout(pump, Math.max(1, Math.floor(wait)));
  }

  const limited: Fetch = (input, init) => {
    const call = callOf(input, init);
    const { signal } = call;
    return new Promise<Response>((resolve, reject) => {
      if (signal?.aborted) return reject(aborted(call, signal, "before it was sent", false));
      if (queued() >= maxQueue) {
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
      const waiting: Waiting = {
        gone: false,
        start() {
          signal?.removeEventListener("abort", leave);
          // Called here and not after an await, so that the start is the moment that was stamped. A fetch that throws
          // fails its own call and not the queue.
          try {
            fetch(input, init).then(resolve, reject);
          } catch (error) {
            reject(error);
          }
        },
      };
      const leave = () => {
        waiting.gone = true;
        gone++;
        if (signal) reject(aborted(call, signal, "while it waited for the rate limit", false));
      };
      signal?.addEventListener("abort", leave, { once: true });
      queue.push(waiting);
      if (timer === undefined) pump();
    });
  };

  return Object.defineProperties(limited, {
    queued: { get: queued },
    nextFreeAt: {
      get() {
        // A call that came now would start after those that wait: `rounds` full windows later than the slot it gets.
        const rounds = Math.floor(queued() / calls);
        const now = performance.now();
        return Date.now() + Math.max(0, freeAt(queued() % calls) - now) + rounds * perMs;
      },
    },
  }) as RateLimited;
}
