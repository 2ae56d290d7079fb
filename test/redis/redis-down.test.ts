// What the shared limit does while Redis cannot be asked: nothing is sent, or the fallback takes over; and when it is back.

import { Redis } from "ioredis";
import { createClient } from "redis";
import { describe, expect, it, type TestContext, vi } from "vitest";
import { type RedisClient, type RedisRateLimitOptions, redisRateLimit } from "../../src/wrappers/redis-rate-limit.ts";
import { hasRedis, type RedisServer, startRedis } from "./redis-server.ts";
import { fullestWindow } from "./windows.ts";

const URL = "https://api.clockify.me/api/v1/workspaces";
const UNAVAILABLE = { name: "ClockifyError", reason: "limit-unavailable", outcome: "not-applied", attempts: 0 };

interface Connection {
  readonly client: RedisClient;
  readonly connected: Promise<unknown>;
  close(): void;
}

const connects: Record<string, (url: string) => Connection> = {
  redis(url) {
    const client = createClient({ url, socket: { reconnectStrategy: 50 } }).on("error", () => undefined);
    const connected = client.connect().catch(() => undefined);
    return { client, connected, close: () => client.destroy() };
  },
  ioredis(url) {
    const client = new Redis(url, { retryStrategy: () => 50 }).on("error", () => undefined);
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

/** A limit that asks `redis`, and what starts through it. */
function recording(
  { onTestFinished }: TestContext,
  redis: RedisServer,
  library: string,
  options: Partial<RedisRateLimitOptions> = {},
) {
  const connection = connects[library]?.(redis.url);
  if (!connection) throw new Error(library);
  const { client, connected, close } = connection;
  onTestFinished(close);
  const starts: number[] = [];
  const limit = redisRateLimit({ client, connection: "acme", timeoutMs: 200, ...options });
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

const untilBack = (call: () => Promise<unknown>) => vi.waitFor(call, { timeout: 10_000, interval: 100 });

describe.skipIf(!hasRedis()).concurrent.each(["redis", "ioredis"])("without Redis, by a client of %s", (library) => {
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
    await untilBack(call);
  });

  it("fails what waits without a turn when it dies in the middle", async (context) => {
    const redis = await ownRedis(context);
    const [calls, perMs] = [2, 150];
    const { call, callMany, starts, limit, connected } = recording(context, redis, library, { calls, perMs });
    await connected;
    const results = callMany(30);
    await vi.waitFor(() => expect(starts.length).toBeGreaterThan(4), { interval: 5 });
    await redis.kill();
    const errors = failed(await results);
    for (const error of errors) expect(error).toMatchObject(UNAVAILABLE);
    expect(errors.length).toBeGreaterThan(15);
    expect(starts).toHaveLength(30 - errors.length);
    expect(fullestWindow(starts, perMs)).toBeLessThanOrEqual(calls);
    expect(limit.queued).toBe(0);
    await redis.restart();
    await untilBack(call);
  });

  it("fails calls in time when it hangs, and does not ask again and again", async (context) => {
    const redis = await ownRedis(context);
    const { call, callMany, starts, connected } = recording(context, redis, library);
    await connected;
    await call();
    redis.hang();
    const began = performance.now();
    const errors = failed(await callMany(3));
    // No reply ever comes, so the end of the calls is the limit's doing; a busy machine may take a little longer.
    expect(performance.now() - began).toBeLessThan(2000);
    expect(errors).toHaveLength(3);
    for (const error of errors)
      expect(error).toMatchObject({ ...UNAVAILABLE, message: expect.stringContaining("no reply within 200 ms") });
    expect(failed(await callMany(50))).toHaveLength(50);
    expect(starts).toHaveLength(1);
    redis.goOn();
    await untilBack(call);
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
      // The calls of the last window count, whoever allowed them.
      const began = starts.length;
      expect(failed(await callMany(10))).toEqual([]);
      expect(fullestWindow(starts.slice(began - alone), perMs)).toBeLessThanOrEqual(alone);
      if (state === "dead") await redis.restart();
      else redis.goOn();
      await vi.waitFor(
        async () => {
          const before = starts.length;
          expect(failed(await callMany(2 * alone))).toEqual([]);
          expect(fullestWindow(starts.slice(before), perMs)).toBeGreaterThan(alone);
        },
        { timeout: 10_000 },
      );
      const back = starts.length;
      expect(failed(await callMany(2 * calls))).toEqual([]);
      expect(fullestWindow(starts.slice(back), perMs)).toBeLessThanOrEqual(calls);
    },
  );

  it("is tried again by the fallback while calls wait for their turn", async (context) => {
    const redis = await ownRedis(context);
    const { callMany, starts } = recording(context, redis, library, { perMs: 60_000, fallback: { calls: 1 } });
    await redis.kill();
    const results = callMany(5);
    await vi.waitFor(() => expect(starts).toHaveLength(1), { timeout: 5000 });
    await redis.restart();
    // The fallback alone would take four minutes.
    expect(failed(await results)).toEqual([]);
  });

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

  it("is not taken for down when only the event loop stood still", async (context) => {
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
