// The exact rate limit of rate-limit.ts for several processes, which share it through Redis or Valkey.

import { createHash } from "node:crypto";
import { ClockifyError } from "../errors.js";
import { checkOptions } from "./arguments.js";
import { checkLimits } from "./limits.js";
import { type RateLimitOptions, ring } from "./rate-limit.js";
import { type Gate, type Queue, type RateLimit, turnstile } from "./turnstile.js";

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
   * processes a quarter). Default: calls fail with the reason `limit-unavailable`, and nothing is sent.
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
  calls: true,
  perMs: true,
  maxQueue: true,
  maxWaitMs: true,
} satisfies Record<keyof RedisRateLimitOptions, true>;

/**
 * Reserves the next start, or sets a pause. Times are in microseconds of the server's clock.
 *
 * A reservation is a span: the call starts in it or gives it up. The reservation `calls` later begins a whole window after this
 * one ends, so that no delay between here and the start can bring one call too many into a window.
 */
const SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local calls, per, slack, pause = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local state = redis.call('HMGET', KEYS[1], 'turn', 'ends', 'paused')
local turn, ends, paused = tonumber(state[1]) or 0, tonumber(state[2]) or 0, tonumber(state[3]) or 0
local from = now
if pause > 0 then
  paused = math.max(paused, now + pause)
  redis.call('HSET', KEYS[1], 'paused', paused)
else
  local slot = turn % calls
  local before = tonumber(redis.call('HGET', KEYS[1], slot)) or 0
  from = math.max(now, paused, before + per)
  ends = math.max(ends, from + slack)
  redis.call('HSET', KEYS[1], 'turn', turn + 1, 'ends', ends, slot, ends)
end
redis.call('PEXPIRE', KEYS[1], math.ceil((math.max(ends, paused) - now + per) / 1000) + 1000)
return {from - now, ends - now, math.max(0, paused - now)}
`;

/** The least span of a reservation. An idle event loop starts its calls within a millisecond. */
const LEAST_SLACK_MS = 20;

/** What a start may take at the end of a span. */
const START_MS = 1;

/** How often Redis is tried again while the fallback is in use. */
const PROBE_MS = 1000;

interface Reservation {
  readonly from: number;
  readonly until: number;
}

/**
 * A limit for all processes with the same key: `createClockify({ rateLimit: redisRateLimit({ client, connection: "acme" }) })`.
 * One round trip a call, in the order of the calls. `calls` and `perMs` must be the same in all processes.
 *
 * The name of the connection is hashed, so that no key of Redis shows it.
 *
 * @throws {ClockifyError} with the reason `arguments` for options that do not exist, no client or no connection
 * @throws {RangeError} for limits that are not positive whole numbers
 */
export function redisRateLimit(options: RedisRateLimitOptions): RateLimit {
  const { client, connection, fallback, calls = 100, perMs = 60_000, timeoutMs = 1000, ...queueOptions } = options;
  checkOptions("redisRateLimit", options, OPTIONS);
  checkLimits({ timeoutMs });
  if (typeof client?.eval !== "function") throw refuse("client", "is not a client of redis or ioredis");
  if (typeof connection !== "string" || connection === "") throw refuse("connection", "is not a text, such as acme");
  const key = `clockify-connector:rate-limit:${createHash("sha256").update(connection).digest("hex").slice(0, 32)}`;
  const rule = ring(calls, perMs).rule;
  const alone = fallback && ring(fallback.calls, perMs);

  async function run(slackMs: number, pauseMs: number): Promise<readonly [number, number, number]> {
    const rest = [calls, perMs * 1000, Math.ceil(slackMs * 1000), Math.ceil(pauseMs * 1000)].map(String);
    const reply = await within(
      timeoutMs,
      "defineCommand" in client
        ? client.eval(SCRIPT, 1, key, ...rest)
        : client.eval(SCRIPT, { keys: [key], arguments: rest }),
    );
    const [from, until, paused] = Array.isArray(reply) ? reply.map((us) => Number(us) / 1000) : [];
    if (from === undefined || until === undefined || paused === undefined) throw new Error("an unreadable reply");
    return [from, until, paused];
  }

  function gateFor(queue: Queue): Gate {
    /** In the order of their time. They belong to the process, not to a call: whoever waits first takes the first. */
    let reserved: Reservation[] = [];
    let asked = 0;
    let slackMs = LEAST_SLACK_MS;
    /** Until when the fallback is used without asking Redis. */
    let probeAt: number | undefined;

    async function reserve(): Promise<void> {
      asked++;
      const sent = performance.now();
      try {
        const [from, until, paused] = await run(slackMs, 0);
        const received = performance.now();
        probeAt = undefined;
        if (paused > 0) hold(paused);
        // The script ran at some moment between the two: the latest one for the begin and the earliest for the end are safe.
        reserved.push({ from: received + from, until: sent + until });
        slackMs = Math.max(LEAST_SLACK_MS, 2 * (received - sent), slackMs / 2);
      } catch (error) {
        if (alone) probeAt = performance.now() + PROBE_MS;
        else queue.fail(reserved.length, (call) => unavailable(call.action, call.attempts, error));
      } finally {
        asked--;
        queue.wake();
      }
    }

    /** Reservations that begin within a pause cannot be kept. */
    function hold(forMs: number): void {
      queue.pause(forMs);
      const end = performance.now() + forMs;
      reserved = reserved.filter(({ from }) => from >= end);
    }

    /** Gives up reservations that are over, and asks for as many as calls wait, but for no more than one window. */
    function refill(): void {
      const kept = reserved.filter(({ until }) => until > performance.now() + START_MS);
      // Something holds up this process, so the next span is wider.
      if (kept.length < reserved.length) slackMs = Math.min(2 * slackMs, perMs);
      reserved = kept;
      while (asked + reserved.length < Math.min(queue.size, calls)) void reserve();
    }

    function isAlone(): boolean {
      if (!alone || probeAt === undefined) return false;
      if (performance.now() > probeAt && asked === 0) void reserve();
      return true;
    }

    return {
      rule: `${rule}, shared through Redis`,
      nextIn() {
        if (alone && isAlone()) return alone.nextIn();
        refill();
        return reserved[0] ? reserved[0].from - performance.now() : Number.POSITIVE_INFINITY;
      },
      estimate(ahead, pausedMs) {
        if (alone && probeAt !== undefined) return alone.estimate(ahead, pausedMs);
        const known = reserved[Math.min(ahead, reserved.length - 1)]?.from ?? 0;
        const windows = Math.floor(Math.max(0, ahead - reserved.length) / calls);
        return Math.max(known - performance.now(), pausedMs) + windows * perMs;
      },
      pass(start) {
        if (probeAt === undefined) reserved.shift();
        if (alone) alone.pass(start);
        else start();
      },
      joined() {
        if (!isAlone()) refill();
      },
      paused(forMs) {
        hold(forMs);
        // The others learn of it with their next reservation. If Redis cannot be told, they learn it from Clockify.
        run(0, forMs).catch(() => undefined);
      },
    };
  }

  return turnstile(gateFor, queueOptions);
}

/** Rejects when the promise has not settled in time. A client that waits for a connection would wait for ever. */
function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no reply within ${ms} ms`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function unavailable(action: string, attempts: number, cause: unknown): ClockifyError {
  const why = cause instanceof Error ? cause.message || cause.name : String(cause);
  return new ClockifyError({
    action,
    reason: "limit-unavailable",
    outcome: "not-applied",
    message: `Redis, which holds the shared rate limit, cannot be asked: ${why}.`,
    hint: "Nothing was sent. Check Redis, or give redisRateLimit a fallback.",
    attempts,
    cause,
  });
}

function refuse(argument: string, message: string): ClockifyError {
  return new ClockifyError({
    action: "redisRateLimit",
    reason: "arguments",
    outcome: "not-applied",
    message: `${argument} ${message}.`,
    problems: [{ argument, message }],
  });
}
