// The queue before a rate limit: first in, first out, bounded in length and time, abortable, and closed for a while when
// Clockify asks for a pause. When the next call may start is the business of a gate.

import { ClockifyError } from "../errors.js";
import { duration } from "../time/duration.js";
import { onAbort } from "../util/abort.js";
import { checkLimits, LARGEST } from "./number-limits.js";
import { aborted } from "./outcome.js";
import { type Call, callOf, type Fetch, type FetchInit } from "./request-context.js";

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

export interface QueueOptions {
  /** How many calls may wait. One more is refused at once. Default 10 000. */
  readonly maxQueue?: number | undefined;
  /** How long a call may wait, in milliseconds. One that would wait longer is refused at once. Default 7 200 000, two hours. */
  readonly maxWaitMs?: number | undefined;
}

/** Says when calls may start. Times are from now, in milliseconds. */
export interface Gate {
  /** What the gate allows, for error messages: "100 calls in 60 s". */
  readonly rule: string;
  /**
   * When the call behind `ahead` others may start at the earliest, if none starts within `pausedMs`: 0 or less for now, Infinity
   * while that is not known.
   */
  turnIn(ahead: number, pausedMs: number): number;
  /** The same, a guess where it is not known. */
  estimate(ahead: number, pausedMs: number): number;
  /** Counts a call that starts now. The returned function has to be called when it has surely arrived, and may be more often. */
  pass(): () => void;
  /** Told that one more call waits. */
  joined?(): void;
  /** Told of a pause that Clockify asked for. */
  paused?(forMs: number): void;
}

/** What a gate that learns of things later can do with the queue. */
export interface Queue {
  /** How many calls wait. */
  readonly size: number;
  /** Looks again whether the first call may start. */
  wake(): void;
  /** Fails every waiting call but the first `spared`. */
  fail(spared: number, error: (call: Call) => ClockifyError): void;
  /** Takes over a pause that another process was asked for. */
  pause(forMs: number): void;
}

/** No pause is longer, whatever is asked for: an absurd one would outlive every process. A call that comes too early is told again. */
export const LONGEST_PAUSE_MS = 3_600_000;

/** A call whose turn is there and that does not take it for so long is gone: Workers cancel the timers of a request that ended. */
const GONE_MS = 100;

/**
 * By how much longer a call sleeps that has others before it: the one before it wakes it, and its own timer is a net. Not so in
 * Workers, where one request had better not resolve the promise of another.
 */
const NET_MS = typeof setImmediate === "function" ? 1000 : 0;

/** A call that waits. Its own timer wakes it, so that it goes on where it was made: in its async context, and in its request. */
class Waiter {
  /** When its timer wakes it. */
  due = Number.POSITIVE_INFINITY;
  /** Why it need not wait any longer. */
  error: ClockifyError | undefined;
  #wake: (() => void) | undefined;

  constructor(readonly call: Call) {}

  /** Resolves after `ms` milliseconds, or when it is woken. */
  sleep(ms: number): Promise<void> {
    this.due = performance.now() + ms;
    return new Promise((resolve) => {
      const cancel = after(ms, resolve);
      this.#wake = () => {
        cancel();
        resolve();
      };
    });
  }

  wake(): void {
    this.#wake?.();
  }
}

/**
 * Timers count whole milliseconds, and a millisecond lost at each start of a window adds up over a long queue. So the last
 * fraction of one is waited out by looking again at each turn of the event loop, where there is a way to do that.
 */
function after(ms: number, then: () => void): () => void {
  if (ms < 1 && typeof setImmediate === "function") {
    const immediate = setImmediate(then);
    return () => clearImmediate(immediate);
  }
  const timer = setTimeout(then, Math.min(Math.max(1, Math.floor(ms)), LARGEST));
  return () => clearTimeout(timer);
}

/** @throws {RangeError} for options that are no limits */
export function turnstile(
  gateFor: (queue: Queue) => Gate,
  { maxQueue = 10_000, maxWaitMs = 7_200_000 }: QueueOptions = {},
): RateLimit {
  checkLimits({ "rateLimit.maxQueue": maxQueue, "rateLimit.maxWaitMs": maxWaitMs });
  /** Calls that were sent before and have to be sent again go before those that have just come. */
  const again = new Set<Waiter>();
  const fresh = new Set<Waiter>();
  let pausedUntil = Number.NEGATIVE_INFINITY;

  const pausedMs = () => Math.max(0, pausedUntil - performance.now());
  const waiting = () => [...again, ...fresh];
  const queued = () => again.size + fresh.size;

  function leave(waiter: Waiter): void {
    if (!again.delete(waiter)) fresh.delete(waiter);
  }

  /** How many calls go before it. None, if it was taken for gone. */
  function placeOf(waiter: Waiter): number {
    let place = 0;
    for (const line of [again, fresh]) {
      for (const other of line) {
        if (other === waiter) return place;
        place++;
      }
    }
    return 0;
  }

  function dismiss(waiter: Waiter, error: ClockifyError): void {
    waiter.error = error;
    leave(waiter);
    waiter.wake();
  }

  /** Wakes the first call if it may start before its timer wakes it, because calls before it have left. */
  function hurry(): void {
    const [first] = again.size > 0 ? again : fresh;
    if (first && first.due - performance.now() > gate.turnIn(0, pausedMs()) + 1) first.wake();
  }

  function pause(forMs: number): void {
    pausedUntil = Math.max(pausedUntil, performance.now() + Math.min(forMs, LONGEST_PAUSE_MS));
    for (const waiter of waiting()) {
      if (pausedMs() > waiter.call.maxPauseMs) dismiss(waiter, pausedTooLong(waiter.call, pausedMs()));
    }
  }

  function fail(spared: number, error: (call: Call) => ClockifyError): void {
    for (const waiter of waiting().slice(spared)) dismiss(waiter, error(waiter.call));
  }

  /** Why a call cannot even wait, if it cannot. */
  function refusal(call: Call, ahead: number): ClockifyError | undefined {
    if (call.signal?.aborted) return aborted(call, call.signal, "before it was sent", false);
    if (pausedMs() > call.maxPauseMs) return pausedTooLong(call, pausedMs());
    // Its place was taken when it came.
    if (queued() >= maxQueue && call.attempts === 0) {
      return queueFull(call, `${maxQueue} calls wait for the rate limit of ${gate.rule}, and no more may`, "maxQueue");
    }
    if (pausedMs() > maxWaitMs) return pausedTooLong(call, pausedMs());
    const wouldWait = gate.estimate(ahead, pausedMs());
    return wouldWait > maxWaitMs ? waitTooLong(call, `would wait ${duration(wouldWait)}`) : undefined;
  }

  function waitTooLong(call: Call, what: string): ClockifyError {
    const limit = `the rate limit of ${gate.rule}, and it may ${duration(maxWaitMs)}`;
    return queueFull(call, `it ${what} for ${limit}`, "maxWaitMs");
  }

  /** Sends a call at once, so that its start is the moment that is counted. */
  async function send(call: Call, fetch: Fetch, input: Parameters<Fetch>[0], init: FetchInit | undefined) {
    const arrived = gate.pass();
    call.arrived = arrived;
    const attempt = call.attempts + 1;
    try {
      const answer = fetch(input, init);
      // Told after the start, because a listener may be slow.
      call.tell(attempt, { type: "started" });
      return await answer;
    } finally {
      arrived();
    }
  }

  /** Starts a call when its turn has come. */
  async function queue<Answer>(call: Call, ahead: number, start: () => Promise<Answer>): Promise<Answer> {
    const { signal } = call;
    const joined = performance.now();
    const waiter = new Waiter(call);
    (call.attempts > 0 ? again : fresh).add(waiter);
    const forget =
      signal &&
      onAbort(signal, () => dismiss(waiter, aborted(call, signal, "while it waited for the rate limit", false)));
    call.tell(call.attempts + 1, { type: "queued", ahead });
    try {
      let blockedAt = Number.POSITIVE_INFINITY;
      for (let place = ahead; ; place = placeOf(waiter)) {
        const now = performance.now();
        const ms = gate.turnIn(place, pausedMs());
        if (waiter.error) throw waiter.error;
        if (ms <= 0 && place === 0) break;
        const left = joined + maxWaitMs - now;
        if (left <= 0) throw waitTooLong(call, "waited too long");
        if (ms > 0) blockedAt = Number.POSITIVE_INFINITY;
        else blockedAt = Math.min(blockedAt, now);
        if (now - blockedAt >= GONE_MS) for (const gone of waiting().slice(0, place)) leave(gone);
        else await waiter.sleep(Math.min(place === 0 ? ms : Math.max(1, ms) + NET_MS, left));
      }
    } catch (error) {
      leave(waiter);
      hurry();
      throw error;
    } finally {
      forget?.();
      call.waitedMs += performance.now() - joined;
    }
    leave(waiter);
    const answer = start();
    hurry();
    return answer;
  }

  const limit =
    (fetch: Fetch): Fetch =>
    (input, init) => {
      const call = callOf(input, init);
      const ahead = call.attempts > 0 ? again.size : queued();
      const refused = refusal(call, ahead);
      if (refused) return Promise.reject(refused);
      if (queued() === 0 && gate.turnIn(0, pausedMs()) <= 0) return send(call, fetch, input, init);
      return queue(call, ahead, () => send(call, fetch, input, init));
    };

  const shown = {
    queued: { get: queued },
    nextFreeAt: { get: () => Date.now() + Math.max(0, gate.estimate(queued(), pausedMs())) },
    pausedUntil: { get: () => (pausedMs() > 0 ? Date.now() + pausedMs() : undefined) },
    pause: {
      value(forMs: number) {
        pause(forMs);
        gate.paused?.(Math.min(forMs, LONGEST_PAUSE_MS));
      },
    },
  };
  const gate = gateFor({
    get size() {
      return queued();
    },
    wake: hurry,
    fail,
    pause,
  });
  return Object.defineProperties(limit, shown) as RateLimit;
}

function queueFull(call: Call, message: string, option: string): ClockifyError {
  return new ClockifyError({
    action: call.action,
    reason: "queue-full",
    outcome: "not-applied",
    message: `${message}.`,
    hint: `Start fewer calls at once, for instance with a loop that awaits each, or raise rateLimit.${option}.`,
    attempts: call.attempts,
  });
}

function pausedTooLong(call: Call, forMs: number): ClockifyError {
  return new ClockifyError({
    action: call.action,
    reason: "paused",
    outcome: "not-applied",
    message: `Clockify asked for a pause of this connection, of which ${duration(forMs)} are left, so the call was not sent.`,
    hint: "Try again after retryAfterMs. Other programs that use this key count too.",
    retryAfterMs: Math.ceil(forMs),
    attempts: call.attempts,
  });
}
