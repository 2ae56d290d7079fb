// The rate limit of four processes that share one Redis against the optimum, beside two libraries that offer the same. The file
// is the section and, started again as a process of its own, each of the four.

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import Bottleneck from "bottleneck";
import { Redis } from "ioredis";
import { RateLimiterQueue, RateLimiterRedis } from "rate-limiter-flexible";
import { redisRateLimit } from "../src/wrappers/redis-rate-limit.ts";
import { startRedis } from "../test/redis/redis-server.ts";
import { redisBinary } from "../test/support/requirements.ts";
import type { Row, Section } from "./report.ts";
import { type Arrival, judge, type Limiter, run, type Times } from "./starts.ts";

const PROCESSES = 4;
const CALLS = 100;
/** Whole seconds, as rate-limiter-flexible wants them. */
const PER_MS = 2000;
const TOTAL = 400;

const limiters: Record<string, (client: Redis) => Limiter> = {
  "clockify-connector": (client) => {
    const limit = redisRateLimit({ client, connection: "bench", calls: CALLS, perMs: PER_MS, timeoutMs: 10_000 });
    const answer = new Response();
    return (start) =>
      limit(async () => {
        start();
        return answer;
      })("http://localhost/");
  },
  "rate-limiter-flexible, queue": (client) => {
    const limiter = new RateLimiterRedis({ storeClient: client, points: CALLS, duration: PER_MS / 1000 });
    const queue = new RateLimiterQueue(limiter);
    return (start) => queue.removeTokens(1).then(start);
  },
  "bottleneck, reservoir": (client) =>
    clustered(client, {
      reservoir: CALLS,
      reservoirRefreshAmount: CALLS,
      reservoirRefreshInterval: PER_MS,
      heartbeatInterval: 50,
    }),
  "bottleneck, spaced": (client) => clustered(client, { minTime: PER_MS / CALLS }),
};

function clustered(client: Redis, options: Bottleneck.ConstructorOptions): Limiter {
  const connection = new Bottleneck.IORedisConnection({ client });
  const limiter = new Bottleneck({ id: "bench", connection, ...options });
  return (start) => limiter.schedule(async () => start());
}

const share = TOTAL / PROCESSES;
const patterns: Record<string, (number: number) => Arrival[]> = {
  "all at once": () => [{ count: share, afterMs: 0 }],
  "1 of each, 96 late in its window, the rest just after": () => [
    { count: 1, afterMs: 0 },
    { count: CALLS / PROCESSES - 1, afterMs: PER_MS - 100 },
    { count: share - CALLS / PROCESSES, afterMs: 150 },
  ],
};

interface Job {
  readonly limiter: string;
  readonly pattern: string;
  /** Number of the process, from 0. */
  readonly number: number;
  readonly url: string;
}

/** The clock that all processes of a machine share. */
const now = () => Number(process.hrtime.bigint()) / 1e6;

/** One of the processes: says that it is ready, makes its calls on a signal, and reports. */
async function work({ limiter: name, pattern, number, url }: Job): Promise<void> {
  const client = new Redis(url);
  await client.ping();
  const limiter = limiters[name]?.(client);
  const arrivals = patterns[pattern]?.(number);
  if (!limiter || !arrivals) throw new Error(`no ${name} or ${pattern}`);
  process.send?.("ready");
  await once(process, "message");

  const times = await run(limiter, arrivals, now);
  process.send?.(times, () => process.exit());
}

async function measure(limiter: string, pattern: string, url: string) {
  const file = fileURLToPath(import.meta.url);
  const children = Array.from({ length: PROCESSES }, (_, number) => {
    const job: Job = { limiter, pattern, number, url };
    return fork(file, ["worker", JSON.stringify(job)], { execArgv: ["--import", "tsx"] });
  });
  await Promise.all(children.map((child) => once(child, "message")));
  const reports = children.map(async (child): Promise<Times> => (await once(child, "message"))[0]);
  for (const child of children) child.send("go");
  const all = await Promise.all(reports);
  const arrived = all.flatMap((times) => times.arrived).sort((a, b) => a - b);
  const starts = all.flatMap((times) => times.starts).sort((a, b) => a - b);
  return judge({ arrived, starts }, CALLS, PER_MS);
}

/** How many scripts Redis ran since this was last asked: each is a round trip. */
async function scriptsRun(client: Redis): Promise<number> {
  const stats = await client.info("commandstats");
  await client.config("RESETSTAT");
  return [...stats.matchAll(/cmdstat_eval(?:sha)?:calls=(\d+)/g)].reduce((sum, [, calls]) => sum + Number(calls), 0);
}

export async function redisBenchmark(): Promise<Section[]> {
  const what = `Shared rate limit, ${PROCESSES} processes, ${TOTAL} calls at ${CALLS} per ${PER_MS} ms`;
  if (!redisBinary) return [{ title: what, rows: [{ what: "not measured", value: "no redis-server in the PATH" }] }];
  const redis = await startRedis();
  const client = new Redis(redis.url);
  const sections: Section[] = [];
  for (const pattern of Object.keys(patterns)) {
    const rows: Row[] = [];
    for (const limiter of Object.keys(limiters)) {
      await client.flushall();
      await scriptsRun(client);
      const { ratio, most } = await measure(limiter, pattern, redis.url);
      const trips = (await scriptsRun(client)) / TOTAL;
      const ours = limiter === "clockify-connector";
      rows.push({
        what: limiter,
        value: `${ratio.toFixed(3)} of the optimum, ${String(most).padStart(3)} in the fullest window, ${trips.toFixed(1)} round trips a call`,
        ...(ours && { target: "1.040, 100", met: ratio <= 1.04 && most <= CALLS }),
      });
    }
    sections.push({ title: `${what}: ${pattern}`, rows });
  }
  client.disconnect();
  await redis.kill();
  return sections;
}

if (process.argv[2] === "worker") await work(JSON.parse(process.argv[3] ?? ""));
