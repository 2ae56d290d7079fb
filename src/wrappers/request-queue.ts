// Request queue: first in, first out, bounded in length and time, abortable, and paused when Clockify asks for it. A rate limiter
// decides when the next request may start.

import type { ClockifyError } from "../errors.js";
import { duration } from "../time/duration.js";
import { onAbort } from "../util/abort.js";
import { checkLimits, MAX_TIMER_MS } from "./number-limits.js";
import { aborted, notSent } from "./outcome.js";
import type { ApiRequest } from "./request-context.js";

export interface QueueOptions {
  /** How many calls may wait. One more is refused at once. Default 10 000. */
  readonly maxQueue?: number | undefined;
  /** How long a call may wait, in milliseconds. One that would wait longer is refused at once. Default 7 200 000, two hours. */
  readonly maxWaitMs?: number | undefined;
}

/** Decides when requests may start. Times are from now, in milliseconds. */
export interface RateLimiter {
  /** The limit, for error messages: "100 calls in 60 s". */
  readonly rule: string;
  /**
   * When the request behind `ahead` others may start at the earliest, if none starts within `pausedMs`: 0 or less for now, Infinity
   * while that is not known.
   */
  turnIn(ahead: number, pausedMs: number): number;
  /** The same, a guess where it is not known. */
  estimate(ahead: number, pausedMs: number): number;
  /** Counts a request that starts now. The returned function has to be called when it has surely arrived, and may be more often. */
  start(): () => void;
  /** Is called for a pause that Clockify asked for. */
  paused?(forMs: number): void;
}

/** What a rate limiter that learns of things later can do with the queue. */
export interface QueueControl {
  /** How many requests wait. */
  readonly size: number;
  /** Looks again whether the first request may start. */
  wake(): void;
  /** Fails every waiting request but the first `spared`. */
  fail(spared: number, error: (request: ApiRequest) => ClockifyError): void;
  /** Takes over a pause that another process was asked for. */
  pause(forMs: number): void;
}

/** A longer pause would outlive every process. A request that comes too early is refused again. */
export const MAX_PAUSE_MS = 3_600_000;

/** A request that does not start for so long although it may is gone: Workers cancel the timers of a request that ended. */
const GONE_MS = 100;

const hasImmediates = typeof setImmediate === "function";

/**
 * By how much longer a request sleeps that has others before it: the one before it wakes it, and its own timer is a safety net. Not
 * so in Workers, where one request had better not resolve the promise of another.
 */
const SAFETY_NET_MS = hasImmediates ? 1000 : 0;

/** A waiting request. Its own timer wakes it, so that it goes on in the async context of its caller, and in its Workers request. */
class QueuedRequest {
  /** When its timer wakes it. */
  due = Number.POSITIVE_INFINITY;
  /** Why it need not wait any longer. */
  error: ClockifyError | undefined;
  #wake: (() => void) | undefined;

  constructor(readonly request: ApiRequest) {}

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
  if (ms < 1 && hasImmediates) {
    const immediate = setImmediate(then);
    return () => clearImmediate(immediate);
  }
  const timer = setTimeout(then, Math.min(Math.max(1, Math.floor(ms)), MAX_TIMER_MS));
  return () => clearTimeout(timer);
}

export class RequestQueue {
  /** Requests that are sent again go before those that have just come. */
  readonly #again = new Set<QueuedRequest>();
  readonly #fresh = new Set<QueuedRequest>();
  readonly #limiter: RateLimiter;
  readonly #maxQueue: number;
  readonly #maxWaitMs: number;
  #pausedUntil = Number.NEGATIVE_INFINITY;

  /** @throws {RangeError} for options that are not limits */
  constructor(
    limiterFor: (queue: QueueControl) => RateLimiter,
    { maxQueue = 10_000, maxWaitMs = 7_200_000 }: QueueOptions = {},
  ) {
    checkLimits({ "rateLimit.maxQueue": maxQueue, "rateLimit.maxWaitMs": maxWaitMs });
    this.#maxQueue = maxQueue;
    this.#maxWaitMs = maxWaitMs;
    const queue = this;
    this.#limiter = limiterFor({
      get size() {
        return queue.queued;
      },
      wake: () => queue.#wakeFirst(),
      fail: (spared, error) => {
        for (const waiting of queue.#waiting().slice(spared)) queue.#dismiss(waiting, error(waiting.request));
      },
      pause: (forMs) => queue.#pause(forMs),
    });
  }

  /** How many requests wait. */
  get queued(): number {
    return this.#again.size + this.#fresh.size;
  }

  /** When a request made now could start, in milliseconds since 1970. */
  get nextFreeAt(): number {
    return Date.now() + Math.max(0, this.#limiter.estimate(this.queued, this.#pausedMs()));
  }

  /** Until when no request starts, in milliseconds since 1970. */
  get pausedUntil(): number | undefined {
    const pausedMs = this.#pausedMs();
    return pausedMs > 0 ? Date.now() + pausedMs : undefined;
  }

  /** Starts no request for so many milliseconds, an hour at most. The longest of several pauses counts. */
  pause(forMs: number): void {
    this.#pause(forMs);
    this.#limiter.paused?.(Math.min(forMs, MAX_PAUSE_MS));
  }

  /**
   * Calls `send` when the turn of the request has come, at once if it may.
   *
   * @param send gets the request with `onArrival`, and is called in the same turn of the event loop that is counted
   */
  run<Answer>(request: ApiRequest, send: (request: ApiRequest) => Promise<Answer>): Promise<Answer> {
    const waiting = this.queued;
    const ahead = request.attempt > 1 ? this.#again.size : waiting;
    const pausedMs = this.#pausedMs();
    const isFree = waiting === 0 && this.#limiter.turnIn(0, pausedMs) <= 0;
    const refused = this.#refusal(request, ahead, pausedMs, isFree);
    if (refused) return Promise.reject(refused);
    return isFree ? this.#send(request, send) : this.#wait(request, ahead, send);
  }

  /** Why a request cannot even wait, if it cannot. */
  #refusal(request: ApiRequest, ahead: number, pausedMs: number, isFree: boolean): ClockifyError | undefined {
    const { signal, maxPauseMs } = request.context;
    if (signal?.aborted) return aborted(request, "before it was sent", false);
    if (isFree) return undefined;
    if (pausedMs > maxPauseMs) return pausedTooLong(request, pausedMs);
    // One that is sent again took its place when it came.
    if (this.queued >= this.#maxQueue && request.attempt === 1) {
      const message = `${this.#maxQueue} calls wait for the rate limit of ${this.#limiter.rule}, and no more may`;
      return queueFull(request, message, "maxQueue");
    }
    if (pausedMs > this.#maxWaitMs) return pausedTooLong(request, pausedMs);
    const wouldWaitMs = this.#limiter.estimate(ahead, pausedMs);
    return wouldWaitMs > this.#maxWaitMs
      ? this.#waitTooLong(request, `would wait ${duration(wouldWaitMs)}`)
      : undefined;
  }

  /** Sends a request at once, so that its start is the moment that is counted. */
  #send<Answer>(request: ApiRequest, send: (request: ApiRequest) => Promise<Answer>): Promise<Answer> {
    const onArrival = this.#limiter.start();
    try {
      const answer = send({ ...request, onArrival });
      answer.then(onArrival, onArrival);
      // After the start, because a listener may be slow.
      request.context.telemetry.emit(request.attempt, { type: "started" });
      return answer;
    } catch (error) {
      onArrival();
      return Promise.reject(error);
    }
  }

  async #wait<Answer>(
    request: ApiRequest,
    ahead: number,
    send: (request: ApiRequest) => Promise<Answer>,
  ): Promise<Answer> {
    const { signal, telemetry } = request.context;
    const joinedAt = performance.now();
    const waiting = new QueuedRequest(request);
    (request.attempt > 1 ? this.#again : this.#fresh).add(waiting);
    const stopListening =
      signal &&
      onAbort(signal, () => this.#dismiss(waiting, aborted(request, "while it waited for the rate limit", false)));
    telemetry.emit(request.attempt, { type: "queued", ahead });
    try {
      let blockedAt = Number.POSITIVE_INFINITY;
      for (let place = ahead; ; place = this.#placeOf(waiting)) {
        const now = performance.now();
        const ms = this.#limiter.turnIn(place, this.#pausedMs());
        if (waiting.error) throw waiting.error;
        if (ms <= 0 && place === 0) break;
        const leftMs = joinedAt + this.#maxWaitMs - now;
        if (leftMs <= 0) throw this.#waitTooLong(request, "waited too long");
        blockedAt = ms > 0 ? Number.POSITIVE_INFINITY : Math.min(blockedAt, now);
        if (now - blockedAt >= GONE_MS) for (const gone of this.#waiting().slice(0, place)) this.#leave(gone);
        else await waiting.sleep(Math.min(place === 0 ? ms : Math.max(1, ms) + SAFETY_NET_MS, leftMs));
      }
    } catch (error) {
      this.#leave(waiting);
      this.#wakeFirst();
      throw error;
    } finally {
      stopListening?.();
      telemetry.addWait(performance.now() - joinedAt);
    }
    this.#leave(waiting);
    const answer = this.#send(request, send);
    this.#wakeFirst();
    return answer;
  }

  #pausedMs(): number {
    // Most queues are never paused, which spares a look at the clock.
    return this.#pausedUntil > 0 ? Math.max(0, this.#pausedUntil - performance.now()) : 0;
  }

  #pause(forMs: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + Math.min(forMs, MAX_PAUSE_MS));
    const pausedMs = this.#pausedMs();
    for (const waiting of this.#waiting()) {
      const { request } = waiting;
      if (pausedMs > request.context.maxPauseMs) this.#dismiss(waiting, pausedTooLong(request, pausedMs));
    }
  }

  #waiting(): QueuedRequest[] {
    return [...this.#again, ...this.#fresh];
  }

  #first(): QueuedRequest | undefined {
    for (const waiting of this.#again.size > 0 ? this.#again : this.#fresh) return waiting;
    return undefined;
  }

  /** How many requests go before it. None, if it was taken for gone. */
  #placeOf(waiting: QueuedRequest): number {
    if (this.#first() === waiting) return 0;
    return Math.max(0, this.#waiting().indexOf(waiting));
  }

  #leave(waiting: QueuedRequest): void {
    if (!this.#again.delete(waiting)) this.#fresh.delete(waiting);
  }

  #dismiss(waiting: QueuedRequest, error: ClockifyError): void {
    waiting.error = error;
    this.#leave(waiting);
    waiting.wake();
  }

  /** Wakes the first request if it may start before its timer wakes it, because requests before it have left. */
  #wakeFirst(): void {
    const first = this.#first();
    if (first && first.due - performance.now() > this.#limiter.turnIn(0, this.#pausedMs()) + 1) first.wake();
  }

  #waitTooLong(request: ApiRequest, what: string): ClockifyError {
    const limit = `the rate limit of ${this.#limiter.rule}, and it may ${duration(this.#maxWaitMs)}`;
    return queueFull(request, `it ${what} for ${limit}`, "maxWaitMs");
  }
}

function queueFull(request: ApiRequest, message: string, option: string): ClockifyError {
  return notSent(request, {
    reason: "queue-full",
    message: `${message}.`,
    hint: `Start fewer calls at once, for instance with a loop that awaits each, or raise rateLimit.${option}.`,
  });
}

function pausedTooLong(request: ApiRequest, forMs: number): ClockifyError {
  return notSent(request, {
    reason: "paused",
    message: `Clockify asked for a pause of this connection, of which ${duration(forMs)} are left, so the call was not sent.`,
    hint: "Try again after retryAfterMs. Other programs that use this key count too.",
    retryAfterMs: Math.ceil(forMs),
  });
}
