// Tests of the shared limit while Redis cannot be reached: nothing is sent, or the fallback takes over; and when it is back.

import { Redis } from "ioredis";
import { createClient } from "redis";
import { describe, expect, it, type TestContext, vi } from "vitest";
import { type RedisClient, type RedisRateLimitOptions, redisRateLimit } from "../../src/wrappers/redis-rate-limit.ts";
import { has } from "../support/requirements.ts";
import { fullestWindow } from "../support/windows.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";

const URL = "https://api.clockify.me/api/v1/workspaces";
/** How long Redis may take to answer here. */
const TIMEOUT_MS = 500;
const UNAVAILABLE = { name: "ClockifyError", reason: "limit-unavailable", outcome: "not-applied", attempts: 0 };

interface Connection {
  readonly client: RedisClient;
  readonly connected: Promise<unknown>;
  close(): void;
}

/** Both libraries keep commands for a server that is away, or refuse them at once. */
const connects: Record<string, (url: string, keep: boolean) => Connection> = {
  redis(url, keep) {
    const options = { url, socket: { reconnectStrategy: 50 }, disableOfflineQueue: !keep };
    const client = createClient(options).on("error", () => undefined);
    const connected = client.connect().catch(() => undefined);
    return { client, connected, close: () => client.destroy() };
  },
  ioredis(url, keep) {
    const options = { retryStrategy: () => 50, enableOfflineQueue: keep };
    const client = new Redis(url, options).on("error", () => undefined);
    const connected = new Promise((resolve) => client.once("ready", resolve));
    return { client, connected, close: () => client.disconnect() };
  },
};

/** The tests run side by side, each with a server of its own. */
async function ownRedis({ onTestFinished }: TestContext): Promise<RedisServer> {
  const redis = await startRedis();
  onTestFinished(() => redis.kill());
  return redis;
}

interface Options extends Partial<RedisRateLimitOptions> {
  /** Whether the client keeps commands while the server is away. */
  readonly keep?: boolean;
}

/** A limit that asks `redis`, and what starts through it. */
function recording(
  { onTestFinished }: TestContext,
  redis: RedisServer,
  library: string,
  { keep = true, ...options }: Options = {},
) {
  const connection = connects[library]?.(redis.url, keep);
  if (!connection) throw new Error(library);
  const { client, connected, close } = connection;
  onTestFinished(close);
  const starts: number[] = [];
  const limit = redisRateLimit({ client, connection: "acme", timeoutMs: TIMEOUT_MS, ...options });
  const limited = limit(async () => {
    starts.push(performance.now());
    return new Response();
  });
  const call = () => limited(URL);
  const callMany = (count: number) => Promise.allSettled(Array.from({ length: count }, call));
  return { limit, starts, call, callMany, connected };
}

async function countRequests({ url }: RedisServer): Promise<number> {
  const client = new Redis(url);
  const stats = await client.info("commandstats");
  client.disconnect();
  return Number(/cmdstat_eval:calls=(\d+)/.exec(stats)?.[1] ?? 0);
}

const failed = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));

const until = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 20 });

describe.skipIf(!has("Redis")).concurrent.each(["redis", "ioredis"])("without Redis, by a client of %s", (library) => {
  it("sends nothing when it is down from the start", async (context) => {
    const redis = await ownRedis(context);
    await redis.kill();
    const { call, callMany, starts, limit } = recording(context, redis, library);
    const errors = failed(await callMany(30));
    expect(errors).toHaveLength(30);
    for (const error of errors) expect(error).toMatchObject(UNAVAILABLE);
    expect(String(errors[0])).toMatch(
      /^ClockifyError: GET \/api\/v1\/workspaces: Redis, which holds the shared rate limit, cannot be asked: .+ Nothing was sent\. Check Redis, or give redisRateLimit a fallback\.$/,
    );
    expect(starts).toEqual([]);
    expect(limit.queued).toBe(0);
    await redis.restart();
    await until(call);
  });

  it("fails what waits without a turn when it dies in the middle", async (context) => {
    const redis = await ownRedis(context);
    const [calls, perMs] = [2, 150];
    const { call, callMany, starts, limit, connected } = recording(context, redis, library, {
      calls,
      perMs,
      timeoutMs: 2000,
    });
    await connected;
    const results = callMany(30);
    await until(() => expect(starts.length).toBeGreaterThan(4));
    await redis.kill();
    const errors = failed(await results);
    for (const error of errors) expect(error).toMatchObject(UNAVAILABLE);
    expect(errors.length).toBeGreaterThan(15);
    expect(starts).toHaveLength(30 - errors.length);
    expect(fullestWindow(starts, perMs)).toBeLessThanOrEqual(calls);
    expect(limit.queued).toBe(0);
    await redis.restart();
    await until(call);
  });

  it("fails calls in time when it hangs, and does not ask again and again", async (context) => {
    const redis = await ownRedis(context);
    const { call, callMany, starts, connected } = recording(context, redis, library);
    await connected;
    await call();
    redis.hang();
    const errors = failed(await callMany(3));
    // No reply ever comes, so the end of the calls is the limit's doing.
    expect(errors).toHaveLength(3);
    for (const error of errors)
      expect(error).toMatchObject({
        ...UNAVAILABLE,
        message: expect.stringContaining(`no reply within ${TIMEOUT_MS} ms`),
      });
    expect(failed(await callMany(50))).toHaveLength(50);
    expect(starts).toHaveLength(1);
    redis.goOn();
    await until(call);
    // One for the first call, one each for those that found it hanging, perhaps one since.
    expect(await countRequests(redis)).toBeLessThanOrEqual(5);
  });

  it.for(["dead", "hanging"])(
    "lets the fallback's calls start while it is %s, and returns to it",
    async (state, context) => {
      const redis = await ownRedis(context);
      const [calls, perMs, alone] = [20, 300, 3];
      const fallback = { calls: alone };
      const { callMany, starts, connected } = recording(context, redis, library, { calls, perMs, fallback });
      await connected;
      await callMany(5);
      if (state === "dead") await redis.kill();
      else redis.hang();
      // The calls of the last window count, whether Redis or the fallback allowed them.
      const began = starts.length;
      expect(failed(await callMany(10))).toEqual([]);
      expect(fullestWindow(starts.slice(began - alone), perMs)).toBeLessThanOrEqual(alone);
      if (state === "dead") await redis.restart();
      else redis.goOn();
      await until(async () => {
        const before = starts.length;
        expect(failed(await callMany(2 * alone))).toEqual([]);
        expect(fullestWindow(starts.slice(before), perMs)).toBeGreaterThan(alone);
      });
    },
  );

  it.for([true, false])(
    "is tried again while the fallback's calls wait (commands are kept: %s)",
    async (keep, context) => {
      const redis = await ownRedis(context);
      const options = { perMs: 60_000, fallback: { calls: 1 }, keep };
      const { callMany, starts, connected } = recording(context, redis, library, options);
      await connected;
      await redis.kill();
      const results = callMany(5);
      await until(() => expect(starts).toHaveLength(1));
      await redis.restart();
      // The fallback alone would take four minutes.
      expect(failed(await results)).toEqual([]);
    },
  );

  it("says why it refuses", async (context) => {
    const redis = await ownRedis(context);
    const { call, connected } = recording(context, redis, library);
    await connected;
    const admin = new Redis(redis.url);
    context.onTestFinished(() => admin.disconnect());
    await admin.config("SET", "maxmemory", 1);
    await expect(call()).rejects.toMatchObject({ ...UNAVAILABLE, message: expect.stringContaining("OOM") });
    await admin.config("SET", "maxmemory", 0);
    await call();
  });

  it("is not taken for down when only the event loop was blocked", async (context) => {
    const redis = await ownRedis(context);
    const { call, connected } = recording(context, redis, library, { timeoutMs: 50 });
    await connected;
    const answered = call();
    await new Promise((resolve) => setImmediate(resolve));
    const end = performance.now() + 150;
    while (performance.now() < end);
    await answered;
  });
});
