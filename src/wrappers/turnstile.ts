// The queue before a rate limit: first in, first out, bounded in length and time, abortable, and closed for a while when
// Clockify asks for a pause. When the next call may start is the business of a gate.

import { ClockifyError } from "../errors.js";
import { onAbort } from "./abort.js";
import { type Call, callOf, type Fetch } from "./call.js";
import { duration } from "./duration.js";
import { checkLimits, LARGEST } from "./limits.js";
import { aborted } from "./outcome.js";

/** Wraps a fetch. Every fetch that it wraps shares the one limit. */
export interface RateLimit {
  (fetch: Fetch): Fetch;
  /** How many calls wait for their turn. */
  readonly queued: number;
  /** When a call made now could start, in milliseconds since 1970. Not later than now: at once. */
  readonly nextFreeAt: number;
  /** Until when no call starts because Clockify asked for a pause, in milliseconds since 1970. Undefined when there is none. */
  readonly pausedUntil: number | undefined;
  /** Starts no call for so many milliseconds. The longest of several pauses counts. */
  pause(forMs: number): void;
}

export interface QueueOptions {
  /** How many calls may wait. One more is refused at once. Default 10 000. */
  readonly maxQueue?: number | undefined;
  /** How long a call may wait, in milliseconds. One that would wait longer is refused at once. Default 7 200 000, two hours. */
  readonly maxWaitMs?: number | undefined;
}

/** Says when calls may start. */
export interface Gate {
  /** What the gate allows, for error messages: "100 calls in 60 s". */
  readonly rule: string;
  /** In how many milliseconds the first of the waiting calls may start: 0 or less for now, Infinity while that is not known. */
  nextIn(): number;
  /** The same for a call behind `ahead` others, if none starts within `pausedMs`. A guess where it cannot be known. */
  estimate(ahead: number, pausedMs: number): number;
  /** Starts a call and counts it. */
  pass(start: () => void): void;
  /** Told that one more call waits. */
  joined?(): void;
  /** Told of a pause that Clockify asked for. */
  paused?(forMs: number): void;
}

/** What a gate that learns of things later can do with the queue. */
export interface Queue {
  /** How many calls wait. */
  readonly size: number;
  /** Looks again whether calls may start. */
  wake(): void;
  /** Fails every waiting call but the first `spared`. */
  fail(spared: number, error: (call: Call) => ClockifyError): void;
  /** Takes over a pause that another process was asked for. */
  pause(forMs: number): void;
}

interface Waiter {
  readonly call: Call;
  start(): void;
  leave(error: ClockifyError): void;
}

/** @throws {RangeError} for options that are no limits */
export function turnstile(
  gateFor: (queue: Queue) => Gate,
  { maxQueue = 10_000, maxWaitMs = 7_200_000 }: QueueOptions = {},
): RateLimit {
  checkLimits({ "rateLimit.maxQueue": maxQueue, "rateLimit.maxWaitMs": maxWaitMs });
  let waiting = new Set<Waiter>();
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let cancelWake: (() => void) | undefined;

  const pausedMs = () => Math.max(0, pausedUntil - performance.now());

  /** Starts what may start now, and comes back when the next call may. */
  function pump(): void {
    cancelWake?.();
    cancelWake = undefined;
    for (const waiter of waiting) {
      const ms = Math.max(gate.nextIn(), pausedMs());
      if (ms > 0) {
        if (ms < Number.POSITIVE_INFINITY) cancelWake = wakeIn(ms);
        return;
      }
      waiting.delete(waiter);
      gate.pass(waiter.start);
    }
  }

  /**
   * Timers count whole milliseconds, and a millisecond lost at each start of a window adds up over a long queue. So the last
   * fraction of one is waited out by looking again at each turn of the event loop, where there is a way to do that.
   */
  function wakeIn(ms: number): () => void {
    if (ms < 1 && typeof setImmediate === "function") {
      const immediate = setImmediate(pump);
      return () => clearImmediate(immediate);
    }
    const timer = setTimeout(pump, Math.min(Math.max(1, Math.floor(ms)), LARGEST));
    return () => clearTimeout(timer);
  }

  /** How many calls go before it. One that was sent before and has to be sent again goes before those that have just come. */
  function aheadOf(call: Call): number {
    if (call.attempts === 0) return waiting.size;
    return [...waiting].filter((other) => other.call.attempts > 0).length;
  }

  function join(waiter: Waiter, ahead: number): void {
    if (ahead === waiting.size) waiting.add(waiter);
    else waiting = new Set([...[...waiting].slice(0, ahead), waiter, ...waiting]);
  }

  function remove(waiter: Waiter): void {
    waiting.delete(waiter);
    // Nobody waits any more, so nothing may keep the process alive.
    if (waiting.size === 0) {
      cancelWake?.();
      cancelWake = undefined;
    }
  }

  function pause(forMs: number): void {
    pausedUntil = Math.max(pausedUntil, performance.now() + forMs);
    for (const waiter of waiting) {
      if (pausedMs() > waiter.call.maxPauseMs) waiter.leave(pausedTooLong(waiter.call, pausedMs()));
    }
  }

  function fail(spared: number, error: (call: Call) => ClockifyError): void {
    for (const waiter of [...waiting].slice(spared)) waiter.leave(error(waiter.call));
  }

  /** Why a call cannot even wait, if it cannot. */
  function refusal(call: Call, ahead: number): ClockifyError | undefined {
    if (call.signal?.aborted) return aborted(call, call.signal, "before it was sent", false);
    if (pausedMs() > call.maxPauseMs) return pausedTooLong(call, pausedMs());
    // Its place was taken when it came.
    if (waiting.size >= maxQueue && call.attempts === 0) {
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

  const limit =
    (fetch: Fetch): Fetch =>
    (input, init) =>
      new Promise((resolve, reject) => {
        const call = callOf(input, init);
        const { signal } = call;
        const ahead = aheadOf(call);
        const refused = refusal(call, ahead);
        if (refused) return reject(refused);
        const joined = performance.now();
        let timer: ReturnType<typeof setTimeout> | undefined;
        let forget: (() => void) | undefined;
        const end = () => {
          clearTimeout(timer);
          forget?.();
          call.waitedMs += performance.now() - joined;
        };
        const waiter: Waiter = {
          call,
          start() {
            end();
            const attempt = call.attempts + 1;
            // Called here and not after an await, so that the start is the moment that the gate counts; nor after a listener,
            // which may be slow. A fetch that throws fails its own call and not the queue.
            try {
              fetch(input, init).then(resolve, reject);
            } catch (error) {
              reject(error);
            }
            call.tell(attempt, { type: "started" });
          },
          leave(error) {
            end();
            remove(waiter);
            reject(error);
          },
        };
        const onAborted = () => {
          if (signal) waiter.leave(aborted(call, signal, "while it waited for the rate limit", false));
        };
        join(waiter, ahead);
        if (cancelWake) gate.joined?.();
        else pump();
        if (!waiting.has(waiter)) return;
        timer = setTimeout(() => waiter.leave(waitTooLong(call, "waited too long")), maxWaitMs);
        forget = signal && onAbort(signal, onAborted);
        call.tell(call.attempts + 1, { type: "queued", ahead });
      });

  const shown = {
    queued: { get: () => waiting.size },
    nextFreeAt: { get: () => Date.now() + Math.max(0, gate.estimate(waiting.size, pausedMs())) },
    pausedUntil: { get: () => (pausedMs() > 0 ? Date.now() + pausedMs() : undefined) },
    pause: {
      value(forMs: number) {
        pause(forMs);
        gate.paused?.(forMs);
      },
    },
  };
  const queue: Queue = {
    get size() {
      return waiting.size;
    },
    wake: pump,
    fail,
    pause,
  };
  const gate = gateFor(queue);
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
