// Shared rate limit: the exact limit of rate-limit.ts for several processes, through Redis or Valkey.

import { createHash } from "node:crypto";
import { type ClockifyError, textOf } from "../errors.js";
import { checkOptions, refuse } from "./check-options.js";
import { checkLimits } from "./number-limits.js";
import { notSent } from "./outcome.js";
import { RATE_LIMIT_OPTIONS, type RateLimit, type RateLimitOptions, rateLimitOf, slidingWindow } from "./rate-limit.js";
import type { ApiRequest } from "./request-context.js";
import { MAX_PAUSE_MS, type QueueControl, type RateLimiter, RequestQueue } from "./request-queue.js";

/** A connected client of `redis` (node-redis) or `ioredis`. */
export type RedisClient =
  | { eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown> }
  | { eval(script: string, keys: number, ...rest: string[]): Promise<unknown>; defineCommand: unknown };

export interface RedisRateLimitOptions extends RateLimitOptions {
  /** A connected client of `redis` or `ioredis`. It is used, never closed. Needs Redis 5 or any Valkey. */
  readonly client: RedisClient;
  /** Which connection to Clockify shares the limit: any text, the same in all processes with the same key, such as `acme`. */
  readonly connection: string;
  /**
   * What to do while Redis cannot be asked: `{ calls }` lets this process alone start so many in a window (give each of four
   * processes a quarter). Redis does not learn of them afterwards. Default: calls fail with the reason `limit-unavailable`,
   * and nothing is sent.
   */
  readonly fallback?: { readonly calls: number } | undefined;
  /** How long Redis may take to answer, in milliseconds. Default 1000. */
  readonly timeoutMs?: number | undefined;
}

const OPTIONS = {
  client: true,
  connection: true,
  fallback: true,
  timeoutMs: true,
  ...RATE_LIMIT_OPTIONS,
} satisfies Record<keyof RedisRateLimitOptions, true>;

/**
 * Reserves the next start, or sets a pause. Times are in microseconds of the server's clock. When that is set back, time goes on
 * from where it was, by a shift.
 *
 * A ring of `calls` slots holds until when each is in use, and a reservation takes the next one. It is a span: the call starts
 * within it, or gives it up. The next use of the slot begins a whole window after the span ends, so no delay between here and
 * the start can bring two uses of a slot, and with that one call too many, into a window.
 *
 * A span that was used ends when that is reported. One that was given up is moved, within its slot. Both only while the slot
 * has not been taken again, which its end shows.
 *
 * A process that has seen a later turn shows that the state was lost. Then no turn begins before a whole window has passed since
 * now, and since the last reservation that the process still holds.
 *
 * Arguments: calls, window, span, pause, time until the held reservations are over, turn seen; slot, end and begin of a
 * reservation to move; slot and end of each one that was used.
 */
const SCRIPT = `
local time = redis.call('TIME')
local calls, per, span, pause = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local held, seen = tonumber(ARGV[5]), tonumber(ARGV[6])
local state = redis.call('HMGET', KEYS[1], 'turn', 'paused', 'begin', 'last', 'shift', ARGV[7])
local turn, paused, begin = tonumber(state[1]) or 0, tonumber(state[2]) or 0, tonumber(state[3]) or 0
local last, shift = tonumber(state[4]) or 0, tonumber(state[5]) or 0
local clock = time[1] * 1000000 + time[2]
local now = math.max(clock + shift, last)
for used = 10, #ARGV, 2 do
  if redis.call('HGET', KEYS[1], ARGV[used]) == ARGV[used + 1] then
    redis.call('HSET', KEYS[1], ARGV[used], math.min(now, ARGV[used + 1]))
  end
end
if turn < seen then
  turn, begin = seen, now + held + per
end
local slot, from, ends = turn % calls, now, now
if pause > 0 then
  paused = math.max(paused, now + pause)
else
  if state[6] == ARGV[8] then
    slot, from = ARGV[7], tonumber(ARGV[9])
  else
    turn, from = turn + 1, (tonumber(redis.call('HGET', KEYS[1], slot)) or 0) + per
  end
  from = math.max(now, paused, begin, from)
  ends = from + span
  redis.call('HSET', KEYS[1], slot, ends)
end
redis.call('HSET', KEYS[1], 'turn', turn, 'paused', paused, 'begin', begin, 'last', now, 'shift', now - clock)
redis.call('PEXPIRE', KEYS[1], math.ceil(per / 500) + ${2 * MAX_PAUSE_MS})
return {now, paused, tonumber(slot), from, ends, turn}
`;

/** What the script replies. */
interface Reply {
  readonly now: number;
  readonly paused: number;
  readonly slot: number;
  readonly from: number;
  readonly ends: number;
  readonly turn: number;
}

/** What a request asks the script for. */
interface Asked {
  readonly spanMs?: number;
  readonly pauseMs?: number;
  readonly heldMs?: number;
  readonly seen?: number;
  readonly givenUp?: Reply | undefined;
  readonly used?: readonly Reply[];
}

interface Reservation extends Reply {
  /** When it begins and ends on the clock of this process. */
  readonly earliest: number;
  readonly latest: number;
}

/** By how much a window is longer than asked for. Starts are counted, and a call may be on its way to the server for so long. */
const TRANSIT = 0.009;

/** The span of a reservation: wide enough for a busy process. One that it misses is moved, which costs time. */
const spanFor = (perMs: number) => Math.max(20, perMs / 20);

/** How many reservations a process holds: few, so that slots are taken again only after their use was reported. */
const depthFor = (calls: number) => Math.ceil(calls / 20);

/** What a start may take at the end of a span. */
const START_MS = 5;

/** How much faster or slower than the server's clock the one of this process may run: as much as NTP corrects one by. */
const DRIFT = 0.0005;

/** How often Redis is tried again while it cannot be asked. */
const PROBE_MS = 1000;

/** How long after its last reply a process knows that the key has to be there: less than the key lives. */
const KEY_LIVES_MS = MAX_PAUSE_MS;

/**
 * A limit for all processes with the same key: `createClockify({ rateLimit: redisRateLimit({ client, connection: "acme" }) })`.
 * One round trip a call, in the order of the calls, by the server's clock. `calls` and `perMs` must be the same in all processes.
 *
 * The name of the connection is hashed, so that no key of Redis shows it.
 *
 * @throws {ClockifyError} with the reason `arguments` for options that do not exist, no client or no connection
 * @throws {RangeError} for limits that are not positive whole numbers
 */
export function redisRateLimit(options: RedisRateLimitOptions): RateLimit {
  checkOptions("redisRateLimit", options, OPTIONS);
  const { client, connection, fallback, calls = 100, perMs = 60_000, timeoutMs = 1000, ...queueOptions } = options;
  if (fallback !== undefined) checkOptions("redisRateLimit", fallback, { calls: true }, "fallback");
  checkLimits({ timeoutMs, ...(fallback && { "fallback.calls": fallback.calls }) });
  if (typeof client?.eval !== "function") {
    refuse("redisRateLimit", [{ argument: "client", message: "is not a client of redis or ioredis" }]);
  }
  if (typeof connection !== "string" || connection === "") {
    refuse("redisRateLimit", [{ argument: "connection", message: "is not a text, such as acme" }]);
  }
  const key = `clockify-connector:rate-limit:${createHash("sha256").update(connection).digest("hex").slice(0, 32)}`;
  const rule = slidingWindow(calls, perMs).rule;
  const alone = fallback && slidingWindow(fallback.calls, perMs);

  async function run({ spanMs = 0, pauseMs = 0, seen = 0, heldMs = 0, givenUp, used = [] }: Asked): Promise<Reply> {
    const times = [perMs * (1 + TRANSIT), spanMs, pauseMs, heldMs].map((ms) => Math.ceil(ms * 1000));
    const moved = givenUp ? [givenUp.slot, givenUp.ends, givenUp.from] : [-1, 0, 0];
    const reports = used.flatMap(({ slot, ends }) => [slot, ends]);
    const rest = [calls, ...times, seen, ...moved, ...reports].map(String);
    const reply: unknown = await ("defineCommand" in client
      ? client.eval(SCRIPT, 1, key, ...rest)
      : client.eval(SCRIPT, { keys: [key], arguments: rest }));
    const [now = NaN, paused = NaN, slot = NaN, from = NaN, ends = NaN, turn = NaN] = Array.isArray(reply)
      ? reply.map(Number)
      : [];
    const read = { now, paused, slot, from, ends, turn };
    if (Object.values(read).some(Number.isNaN)) throw new Error("an unreadable reply");
    return read;
  }

  function limiterFor(queue: QueueControl): RateLimiter {
    /** Not yet used, by their time. They belong to the process, not to a call: the call that waits first takes the first. */
    let reserved: Reservation[] = [];
    /** For the next request to report. Each is reported once. */
    let used: Reservation[] = [];
    /** For the next requests to move, one each. */
    const givenUp: Reservation[] = [];
    /** How many requests have no reply yet. */
    let asked = 0;
    let spanMs = spanFor(perMs);
    /** The latest turn that is known, and until when Redis has to know it too. */
    let seen = 0;
    let seenUntil = Number.NEGATIVE_INFINITY;
    /** Since when and why Redis cannot be asked, if it cannot. */
    let down: { readonly since: number; readonly cause: unknown; readonly silent: boolean } | undefined;

    async function reserve(): Promise<void> {
      asked++;
      const sent = performance.now();
      let late = false;
      const cancel = whenLate(timeoutMs, () => {
        // Perhaps it never comes, so it must not hold up the next request.
        late = true;
        asked--;
        lost(new Error(`no reply within ${timeoutMs} ms`), true);
      });
      const reported = used;
      used = [];
      if (sent > seenUntil) seen = 0;
      const heldMs = Math.max(0, (reserved.at(-1)?.latest ?? sent) - sent) + START_MS;
      try {
        const reply = await run({ spanMs, heldMs, seen, givenUp: givenUp.shift(), used: reported });
        const received = performance.now();
        down = undefined;
        seen = Math.max(seen, reply.turn);
        seenUntil = sent + KEY_LIVES_MS;
        const pausedMs = (reply.paused - reply.now) / 1000;
        if (pausedMs > 0) queue.pause(sent + pausedMs - received);
        // The script ran at some moment between the two: the latest one for the begin and the earliest for the end are safe.
        const earliest = received + ((reply.from - reply.now) / 1000) * (1 + DRIFT);
        const latest = sent + ((reply.ends - reply.now) / 1000) * (1 - DRIFT) - START_MS;
        reserved = [...reserved, { ...reply, earliest, latest }].sort((a, b) => a.earliest - b.earliest);
        spanMs = Math.max(spanFor(perMs), 2 * Math.min(received - sent, timeoutMs));
      } catch (error) {
        lost(error, false);
      } finally {
        cancel();
        if (!late) asked--;
        queue.wake();
      }
    }

    /** Redis cannot be asked, or not in time. A reply that comes later ends that. */
    function lost(cause: unknown, silent: boolean): void {
      down = { since: performance.now(), cause, silent };
      if (alone) queue.wake();
      else failAll(cause);
    }

    function failAll(cause: unknown): void {
      queue.fail(reserved.length, (request) => unavailable(request, cause));
    }

    /** Gives up what is over, and asks for what the waiting calls need. */
    function refill(): void {
      const now = performance.now();
      givenUp.push(...reserved.filter(({ latest }) => latest <= now));
      reserved = reserved.filter(({ latest }) => latest > now);
      // A Redis that is silent would keep each call waiting, one after the other.
      if (down?.silent && performance.now() - down.since < PROBE_MS) {
        failAll(down.cause);
        return;
      }
      down = undefined;
      while (asked + reserved.length < Math.min(queue.size, depthFor(calls))) void reserve();
    }

    /** When the fallback lets a call start, or the first one is to try Redis again. */
    function turnAlone(alone: RateLimiter, since: number, ahead: number, pausedMs: number): number {
      const ms = alone.turnIn(ahead, pausedMs);
      if (asked > 0 || ahead > 0) return ms;
      const tryIn = since + PROBE_MS - performance.now();
      if (tryIn <= 0) void reserve();
      return ms > 0 && tryIn > 0 ? Math.min(ms, tryIn) : ms;
    }

    return {
      rule: `${rule}, shared through Redis`,
      turnIn(ahead, pausedMs) {
        if (alone && down) return turnAlone(alone, down.since, ahead, pausedMs);
        refill();
        const turn = reserved[ahead];
        return turn ? Math.max(turn.earliest - performance.now(), pausedMs) : Number.POSITIVE_INFINITY;
      },
      estimate(ahead, pausedMs) {
        if (alone && down) return alone.estimate(ahead, pausedMs);
        const known = reserved[Math.min(ahead, reserved.length - 1)]?.earliest ?? 0;
        const windows = Math.floor(Math.max(0, ahead - reserved.length) / calls);
        return Math.max(known - performance.now(), pausedMs) + windows * perMs;
      },
      start() {
        const reservation = alone && down ? undefined : reserved.shift();
        if (reservation) used.push(reservation);
        // The fallback counts all calls, so that it knows those of the last window when it is needed.
        return alone?.start() ?? (() => undefined);
      },
      paused(forMs) {
        if (down || forMs <= 0) return;
        // The others learn of it with their next reservation. If Redis does not get it, they learn it from Clockify.
        run({ pauseMs: forMs }).catch(() => undefined);
      },
    };
  }

  return rateLimitOf(new RequestQueue(limiterFor, queueOptions));
}

/** Calls `onLate` after `ms` milliseconds, unless the returned function is called before. */
function whenLate(ms: number, onLate: () => void): () => void {
  let immediate: NodeJS.Immediate | undefined;
  // After a blocked event loop, timers come before replies that have long been there; an immediate comes after.
  const timer = setTimeout(() => {
    immediate = setImmediate(onLate);
  }, ms);
  return () => {
    clearTimeout(timer);
    clearImmediate(immediate);
  };
}

function unavailable(request: ApiRequest, cause: unknown): ClockifyError {
  const why = cause instanceof Error ? cause.message || cause.name : textOf(cause);
  return notSent(request, {
    reason: "limit-unavailable",
    message: `Redis, which holds the shared rate limit, cannot be asked: ${why}.`,
    hint: "Nothing was sent. Check Redis, or give redisRateLimit a fallback.",
    cause,
  });
}
