// Tests of the limit's promises to several processes: exact in every window, and unharmed when one of them dies. How near they come to
// the optimum is measured by the bench.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { has } from "../support/requirements.ts";
import { fullestWindow } from "../support/windows.ts";
import { bundleWorker, runProcesses, type Start } from "./processes.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";
import { slowProxy } from "./slow-proxy.ts";
import type { Job } from "./worker.ts";

const LIBRARIES = ["redis", "ioredis", "redis", "ioredis"] as const;

const times = (starts: readonly Start[]) => starts.map(({ at }) => at);

describe.skipIf(!has("Redis"))("several processes", { timeout: 60_000 }, () => {
  let redis: RedisServer;
  let worker: Awaited<ReturnType<typeof bundleWorker>>;
  beforeAll(async () => {
    redis = await startRedis();
    worker = await bundleWorker();
  });
  afterAll(async () => {
    worker.remove();
    await redis.kill();
  });

  const four = (job: Omit<Job, "library" | "port">) =>
    LIBRARIES.map((library) => ({ library, port: redis.port, ...job }));
  const two = (job: Omit<Job, "library" | "port">) => four(job).slice(0, 2);

  it("start no more calls than one limit allows, each in its order", async () => {
    const [calls, perMs, count] = [50, 400, 30];
    const starts = await runProcesses(worker.file, four({ connection: "acme", calls, perMs, count }));
    expect(starts).toHaveLength(LIBRARIES.length * count);
    expect(fullestWindow(times(starts), perMs)).toBeLessThanOrEqual(calls);
    for (const process of LIBRARIES.keys()) {
      const own = starts.filter((start) => start.process === process).map(({ call }) => call);
      expect(own).toEqual(Array.from({ length: count }, (_, index) => index));
    }
  });

  it("stay exact when Redis is slow and one of them blocks its event loop", async () => {
    const [calls, perMs, count] = [20, 400, 20];
    const proxy = await slowProxy(redis.port, [30, 80]);
    const [one, other] = two({ connection: "slow", calls, perMs, count });
    if (!one || !other) throw new Error("no jobs");
    const jobs = [
      { ...one, port: proxy.port, blockMs: 100 },
      { ...other, port: proxy.port },
    ];
    const starts = await runProcesses(worker.file, jobs);
    proxy.stop();
    expect(starts).toHaveLength(2 * count);
    expect(fullestWindow(times(starts), perMs)).toBeLessThanOrEqual(calls);
  });

  it("go on when one is killed with calls waiting", async () => {
    const [calls, perMs, count] = [10, 300, 15];
    const starts = await runProcesses(worker.file, two({ connection: "killed", calls, perMs, count }), [0]);
    const ofKilled = starts.filter(({ process }) => process === 0).length;
    expect(ofKilled).toBeGreaterThan(0);
    expect(starts).toHaveLength(count + ofKilled);
    expect(fullestWindow(times(starts), perMs)).toBeLessThanOrEqual(calls);
  });
});
