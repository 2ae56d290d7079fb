// Tests of the shared limit while Redis works: both clients, its keys and requests, its queue, pauses and options.

import { AsyncLocalStorage } from "node:async_hooks";
import fc from "fast-check";
import { Cluster, Redis } from "ioredis";
import { createClient, createCluster } from "redis";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ClockifyError, createClockify } from "../../src/index.ts";
import { type RedisClient, type RedisRateLimitOptions, redisRateLimit } from "../../src/wrappers/redis-rate-limit.ts";
import type { Fetch } from "../../src/wrappers/request-context.ts";
import { has } from "../support/requirements.ts";
import { serve } from "../support/server.ts";
import { fullestWindow } from "../support/windows.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";

const ADDRESS = "https://api.clockify.me/api/v1/workspaces";

/** For upper bounds of real time. A fault breaks them in every run, a machine that pauses in one of them. */
const RETRIED = { retry: 3 };

const until = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 20 });

/** Compiles only if the clients of both libraries fit as they are. It is never called. */
export const fitting = (): RedisClient[] => [
  createClient(),
  createClient({ RESP: 2 }),
  createCluster({ rootNodes: [] }),
  new Redis(),
  new Cluster([]),
];

describe.skipIf(!has("Redis"))("with Redis", () => {
  let redis: RedisServer;
  let client: ReturnType<typeof createClient>;
  let ioredis: Redis;
  beforeAll(async () => {
    redis = await startRedis();
    client = createClient({ url: redis.url });
    await client.connect();
    ioredis = new Redis(redis.url);
  });
  afterAll(async () => {
    client.destroy();
    ioredis.disconnect();
    await redis.kill();
  });

  let connections = 0;
  /** A limit of its own, unless a connection is given, and what starts through it. */
  function recording(options: Partial<RedisRateLimitOptions>) {
    const starts: { at: number; name: string }[] = [];
    const limit = redisRateLimit({ client, connection: `connection ${++connections}`, ...options });
    const limited = limit(async (input) => {
      starts.push({ at: performance.now(), name: String(input).split("#")[1] ?? "" });
      return new Response("[]");
    });
    return { limit, limited, starts };
  }

  const requestsSoFar = async () =>
    Number(/cmdstat_eval:calls=(\d+)/.exec(await client.info("commandstats"))?.[1] ?? 0);

  async function countRequests(of: () => Promise<unknown>): Promise<number> {
    await client.configResetStat();
    await of();
    return requestsSoFar();
  }

  it.each(["redis", "ioredis"] as const)("limits a Clockify client through a client of %s", async (library) => {
    const [calls, perMs] = [3, 300];
    const starts: number[] = [];
    const { url, requests } = await serve((_, response) => {
      response.setHeader("content-type", "application/json").end("[]");
    });
    const fetch: Fetch = (input, init) => {
      starts.push(performance.now());
      return globalThis.fetch(input, init);
    };
    const clockify = createClockify({
      apiKey: "my-key",
      baseUrl: url,
      fetch,
      rateLimit: redisRateLimit({
        client: library === "redis" ? client : ioredis,
        connection: `clockify by ${library}`,
        calls,
        perMs,
      }),
    });
    const answers = await Promise.all(Array.from({ length: 8 }, () => clockify.listWorkspaces()));
    expect(answers).toEqual(Array(8).fill([]));
    expect(requests).toHaveLength(8);
    expect(fullestWindow(starts, perMs)).toBe(calls);
    expect(clockify.rateLimit.queued).toBe(0);
  });

  it("counts the calls of both libraries together", async () => {
    const shared = { connection: "both", calls: 4, perMs: 300 };
    const both = [client, ioredis].map((client) => recording({ ...shared, client }));
    await Promise.all(both.flatMap(({ limited }) => Array.from({ length: 6 }, () => limited(ADDRESS))));
    const starts = both.flatMap(({ starts }) => starts.map(({ at }) => at));
    expect(starts).toHaveLength(12);
    expect(fullestWindow(starts, 300)).toBe(4);
  });

  it("holds in every window, whatever arrives, leaves, pauses and blocks the event loop", async () => {
    const kinds = ["call", "call", "call", "call", "wait", "wait", "block", "abort", "pause"] as const;
    const step = fc.record({
      kind: fc.constantFrom(...kinds),
      by: fc.nat(3),
      count: fc.integer({ min: 1, max: 8 }),
      ms: fc.integer({ min: 1, max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 30, max: 90 }),
        fc.array(step, { minLength: 4, maxLength: 16 }),
        async (calls, perMs, steps) => {
          const connection = `connection ${++connections}`;
          const processes = [client, ioredis, client, ioredis].map((client) => {
            const aborts: (() => void)[] = [];
            return { ...recording({ client, connection, calls, perMs, timeoutMs: 10_000 }), aborts };
          });
          const ends: Promise<"started" | "aborted">[] = [];
          for (const { kind, by, count, ms } of steps) {
            const { limit, limited, aborts } = at(processes, by);
            if (kind === "wait") await new Promise((resolve) => setTimeout(resolve, ms));
            if (kind === "block") block(ms);
            if (kind === "pause") limit.pause(ms);
            if (kind === "abort") for (const abort of aborts) abort();
            for (let i = 0; kind === "call" && i < count; i++) {
              const { signal, abort } = abortable();
              aborts.push(abort);
              ends.push(
                limited(ADDRESS, { signal }).then(
                  () => "started",
                  () => "aborted",
                ),
              );
            }
          }
          const started = (await Promise.all(ends)).filter((end) => end === "started");
          const starts = processes.flatMap(({ starts }) => starts.map(({ at }) => at));
          expect(fullestWindow(starts, perMs)).toBeLessThanOrEqual(calls);
          expect(starts).toHaveLength(started.length);
        },
      ),
      // Each run takes real time, and so does each attempt to make a failure smaller.
      { numRuns: 8, endOnFailure: true },
    );
  });

  describe("in Redis", () => {
    it("keeps one key a connection, which shows nothing of it and expires", async () => {
      await client.flushAll();
      const connection = "Acme Ltd, key 8f3b1c";
      const { limited, limit } = recording({ connection, calls: 2, perMs: 200 });
      await Promise.all([limited(ADDRESS), limited(ADDRESS), limited(ADDRESS)]);
      limit.pause(50);
      await limited(ADDRESS);
      const keys = await client.keys("*");
      expect(keys).toEqual([expect.stringMatching(/^clockify-connector:rate-limit:[0-9a-f]{32}$/)]);
      const key = keys[0] ?? "";
      const seen = JSON.stringify([keys, await client.hGetAll(key)]);
      for (const word of connection.split(/\W+/)) expect(seen.toLowerCase()).not.toContain(word.toLowerCase());
      const ttl = await client.pTTL(key);
      expect(ttl).toBeGreaterThan(0);
      // Long enough for a process to know that it has to be there.
      expect(ttl).toBeLessThanOrEqual(2 * 3_600_000 + 1000);
    });

    it("is asked once a call", async () => {
      const { limited, starts } = recording({});
      expect(await countRequests(() => Promise.all(Array.from({ length: 60 }, () => limited(ADDRESS))))).toBe(60);
      expect(await countRequests(() => limited(ADDRESS))).toBe(1);
      expect(starts).toHaveLength(61);
    });

    it("is asked at once for a call that joins others that wait", async () => {
      await client.configResetStat();
      const { limited, limit } = recording({ calls: 21 });
      const { signal, abort } = abortable();
      await Promise.all(Array.from({ length: 21 }, () => limited(ADDRESS)));
      for (const requests of [22, 23]) {
        limited(ADDRESS, { signal }).catch(() => undefined);
        await until(async () => expect(await requestsSoFar()).toBe(requests));
      }
      expect(limit.queued).toBe(2);
      abort();
    });
  });

  describe("the queue", () => {
    it("gives the turn of an aborted call to the next", RETRIED, async () => {
      const perMs = 600;
      const { limited, limit, starts } = recording({ calls: 1, perMs });
      const { signal, abort } = abortable();
      await limited(`${ADDRESS}#first`);
      const aborted = limited(`${ADDRESS}#aborted`, { signal });
      const next = limited(`${ADDRESS}#next`);
      expect(limit.queued).toBe(2);
      // Its turn is known once a call made now would have to wait for it.
      await until(() => expect(limit.nextFreeAt).toBeGreaterThan(Date.now() + 100));
      abort();
      await expect(aborted).rejects.toMatchObject({ reason: "aborted", outcome: "not-applied" });
      expect(limit.queued).toBe(1);
      await next;
      expect(starts.map(({ name }) => name)).toEqual(["first", "next"]);
      expect((starts[1]?.at ?? 0) - (starts[0]?.at ?? 0)).toBeLessThan(2 * perMs);
      await expect(limited(ADDRESS, { signal })).rejects.toMatchObject({ reason: "aborted" });
    });

    it("refuses one call more than may wait", async () => {
      const { limited } = recording({ calls: 1, perMs: 60_000, maxQueue: 1 });
      await limited(ADDRESS);
      const { signal, abort } = abortable();
      const waiting = limited(ADDRESS, { signal });
      await expect(limited(ADDRESS)).rejects.toMatchObject({
        reason: "queue-full",
        outcome: "not-applied",
        message: expect.stringMatching(/1 calls wait .*1 calls in 60 s, shared through Redis.*rateLimit\.maxQueue/),
      });
      abort();
      await expect(waiting).rejects.toMatchObject({ reason: "aborted" });
    });

    it("refuses a call that would wait too long, and lets none wait longer", async () => {
      const { limited, starts } = recording({ calls: 1, perMs: 60_000, maxWaitMs: 500 });
      await limited(ADDRESS);
      const refused = { reason: "queue-full", outcome: "not-applied", message: expect.stringContaining("maxWaitMs") };
      // Nobody knew yet how long the first would wait; it is known for the second.
      await expect(limited(ADDRESS)).rejects.toMatchObject({
        ...refused,
        message: expect.stringContaining("waited too long"),
      });
      await expect(limited(ADDRESS)).rejects.toMatchObject({
        ...refused,
        message: expect.stringContaining("would wait"),
      });
      expect(starts).toHaveLength(1);
    });

    it("starts the calls of a process in their order", async () => {
      const { limited, starts } = recording({ calls: 40, perMs: 200 });
      const names = Array.from({ length: 100 }, (_, index) => String(index));
      await Promise.all(names.map((name) => limited(`${ADDRESS}#${name}`)));
      expect(starts.map(({ name }) => name)).toEqual(names);
    });
  });

  it("serves processes in the order of their requests, so that none gets more than its share", async () => {
    const granted: string[] = [];
    const count = 30;
    const two = ["one", "other"].map((name) => {
      const asking: RedisClient = {
        eval(script: string, options: { keys: string[]; arguments: string[] }) {
          granted.push(name);
          return client.eval(script, options);
        },
      };
      return recording({ client: asking, connection: "fair", calls: 20, perMs: 100 });
    });
    await Promise.all(two.flatMap(({ limited }) => Array.from({ length: count }, () => limited(ADDRESS))));
    // While both of them wait for most of their calls, by the order in which Redis was asked.
    const first = granted.slice(0, count);
    for (const name of ["one", "other"]) {
      expect(first.filter((other) => other === name).length).toBeGreaterThanOrEqual(count / 4);
    }
  });

  describe("when Redis forgets or errs", () => {
    it("keeps the limit when its state is lost while processes go on", async () => {
      const [calls, perMs, connection] = [20, 300, "lost"];
      const four = [client, ioredis, client, ioredis].map((client) => recording({ client, connection, calls, perMs }));
      const starts = () => four.flatMap(({ starts }) => starts.map(({ at }) => at));
      const pending = four.flatMap(({ limited }) => Array.from({ length: 20 }, () => limited(ADDRESS)));
      for (const windows of [1, 2]) {
        await until(() => expect(starts().length).toBeGreaterThanOrEqual(windows * calls));
        await client.flushAll();
      }
      await Promise.all(pending);
      expect(starts()).toHaveLength(80);
      expect(fullestWindow(starts(), perMs)).toBeLessThanOrEqual(calls);
    });

    it.each([5, 3600])("waits no longer when its clock is set back by %d s, and keeps the limit", async (seconds) => {
      let back = 0;
      const wrong: RedisClient = {
        eval(script: string, options: { keys: string[]; arguments: string[] }) {
          const time = `(function() local t = redis.call('TIME') return { t[1] - ${back}, t[2] } end)()`;
          return client.eval(script.replace("redis.call('TIME')", time), options);
        },
      };
      const [calls, perMs] = [4, 200];
      const { limited, starts } = recording({ client: wrong, calls, perMs, maxWaitMs: 3000 });
      const pending = Array.from({ length: 12 }, () => limited(ADDRESS));
      await until(() => expect(starts.length).toBeGreaterThanOrEqual(calls));
      back = seconds;
      // Each would be refused, if it had to wait for as long.
      await Promise.all(pending);
      await limited(ADDRESS);
      expect(
        fullestWindow(
          starts.map(({ at }) => at),
          perMs,
        ),
      ).toBeLessThanOrEqual(calls);
    });
  });

  it("lets a call that waited see the context of its own caller", async () => {
    const caller = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    const limited = redisRateLimit({ client, connection: "context", calls: 1, perMs: 30 })(async () => {
      seen.push(caller.getStore());
      return new Response("[]");
    });
    const names = ["A", "B", "C", "D"];
    await Promise.all(names.map((name) => caller.run(name, () => limited(ADDRESS))));
    expect(seen).toEqual(names);
  });

  describe("a pause", () => {
    it("that a 429 asks one process for holds in the others from their next reservation on", RETRIED, async () => {
      const { url, requests } = await serve((_, response) => {
        response.setHeader("content-type", "application/json");
        if (requests.length === 1) response.writeHead(429, { "retry-after": "1" }).end('{"message":"Too many"}');
        else response.end("[]");
      });
      const logger = { debug: () => undefined, warn: () => undefined };
      const limits = [client, ioredis].map((client) => redisRateLimit({ client, connection: "paused" }));
      const [one, other] = limits.map((rateLimit) =>
        createClockify({ apiKey: "my-key", baseUrl: url, rateLimit, retry: false, logger }),
      );
      const began = performance.now();
      await expect(one?.listWorkspaces()).rejects.toMatchObject({ status: 429, retryAfterMs: 1000 });
      // Redis answers in order, so it knows of the pause now.
      await client.ping();
      expect(other?.rateLimit.pausedUntil).toBeUndefined();
      const later = other?.listWorkspaces();
      await until(() => expect(other?.rateLimit.pausedUntil).toBeGreaterThan(Date.now()));
      expect(await later).toEqual([]);
      // The pause began later than the call that it came of. Timers may be a little early.
      expect(performance.now() - began).toBeGreaterThan(990);
    });

    it("drops reservations that begin within it, and starts go on right after it", RETRIED, async () => {
      const [perMs, pauseMs] = [800, 1000];
      const { limited, limit, starts } = recording({ calls: 1, perMs });
      await limited(ADDRESS);
      const waiting = [limited(ADDRESS), limited(ADDRESS)];
      await until(() => expect(limit.nextFreeAt).toBeGreaterThan(Date.now() + 100));
      const paused = performance.now();
      limit.pause(pauseMs);
      await Promise.all(waiting);
      const [, second = 0, third = 0] = starts.map(({ at }) => at - paused);
      expect(second).toBeGreaterThanOrEqual(pauseMs);
      // Had the reservation been lost, the next one would have begun a window after its end.
      expect(second).toBeLessThan(2 * perMs);
      expect(third - second).toBeGreaterThanOrEqual(perMs);
    });

    it("of no length takes no turn", async () => {
      const { limited, limit } = recording({ calls: 1 });
      limit.pause(0);
      await limited(ADDRESS);
    });

    it("of an absurd length outlives no key", async () => {
      await client.flushAll();
      const [one, other] = [client, ioredis].map((client) => recording({ client, connection: "absurd" }));
      one?.limit.pause(Number.POSITIVE_INFINITY);
      await client.ping();
      const { signal, abort } = abortable();
      const waiting = other?.limited(ADDRESS, { signal });
      await until(() => expect(other?.limit.pausedUntil).toBeLessThanOrEqual(Date.now() + 3_600_000));
      abort();
      await expect(waiting).rejects.toMatchObject({ reason: "aborted" });
      expect(await client.pTTL((await client.keys("*"))[0] ?? "")).toBeGreaterThan(3_600_000);
    });
  });
});

const client: RedisClient = { eval: async () => [] };

it("shares ClockifyError between the two entries of the package", async () => {
  const main: typeof import("../../src/index.ts") = await import(new URL("../../dist/index.js", import.meta.url).href);
  const entry: typeof import("../../src/wrappers/redis-rate-limit.ts") = await import(
    new URL("../../dist/redis.js", import.meta.url).href
  );
  expect(() => entry.redisRateLimit({ client, connection: "" })).toThrow(main.ClockifyError);
});

it.each([
  [{ cals: 3 }, /cals .*did you mean calls/i],
  [{ client: undefined }, /client is not a client of redis or ioredis/],
  [{ client: {} }, /client is not a client of redis or ioredis/],
  [{ connection: "" }, /connection is not a text/],
  [{ connection: undefined }, /connection is not a text/],
  [{ fallback: 25 }, /fallback 25 is not an object, such as { calls }/],
])("refuses the options %j", (wrong: object, message) => {
  const create = () => redisRateLimit({ client, connection: "acme", ...wrong });
  expect(create).toThrow(ClockifyError);
  expect(create).toThrow(message);
  expect(create).toThrow(
    expect.objectContaining({ reason: "arguments", outcome: "not-applied", action: "redisRateLimit" }),
  );
});

it.each([
  [{ calls: 0 }, /calls/],
  [{ perMs: 1.5 }, /perMs/],
  [{ timeoutMs: 0 }, /timeoutMs/],
  [{ maxQueue: -1 }, /maxQueue/],
  [{ maxWaitMs: Number.NaN }, /maxWaitMs/],
  [{ fallback: { calls: 0 } }, /fallback\.calls/],
  [{ fallback: {} }, /fallback\.calls/],
])("refuses the limits %j", (wrong: object, message) => {
  const create = () => redisRateLimit({ client, connection: "acme", ...wrong });
  expect(create).toThrow(RangeError);
  expect(create).toThrow(message);
});

function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index}`);
  return item;
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
