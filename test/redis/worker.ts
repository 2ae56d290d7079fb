// One of several processes that share a limit: connects, says that it is ready, makes its calls when it is told to go, and
// writes to standard output which call started when.

import { writeSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { type RedisClient, redisRateLimit } from "../../src/wrappers/redis-rate-limit.ts";

export interface Job {
  readonly library: "redis" | "ioredis";
  readonly port: number;
  readonly connection: string;
  readonly calls: number;
  readonly perMs: number;
  readonly count: number;
  /** Blocks the event loop for so long, about five times a second. */
  readonly blockMs?: number;
}

/** What a worker tells its parent. */
export type Told = { readonly ready: true } | { readonly stoodStillMs: number };

const tell = (told: Told, then = () => {}) => process.send?.(told, then);

async function connect({ library, port }: Job): Promise<RedisClient> {
  const url = `redis://127.0.0.1:${port}`;
  if (library === "ioredis") return new Redis(url);
  const client = createClient({ url });
  await client.connect();
  return client;
}

function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

async function run(job: Job): Promise<void> {
  const { connection, calls, perMs, count, blockMs } = job;
  const client = await connect(job);
  const answer = new Response();
  // The first call of a process compiles what the others only run, so it belongs to another limit.
  await redisRateLimit({ client, connection: `${connection}, warm` })(async () => answer)("http://localhost/");
  const limited = redisRateLimit({ client, connection, calls, perMs, timeoutMs: 10_000 })(async (input) => {
    // All processes of a machine share this clock, and nobody sets it. Written at once, so that no end of the process loses it.
    writeSync(1, `${process.hrtime.bigint()} ${String(input).split("#")[1]}\n`);
    return answer;
  });
  tell({ ready: true });
  await new Promise((resolve) => process.once("message", resolve));

  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  if (blockMs) setInterval(() => block(blockMs), 200 * (0.5 + Math.random()));
  await Promise.all(Array.from({ length: count }, (_, index) => limited(`http://localhost/#${index}`)));
  tell({ stoodStillMs: delays.max / 1e6 }, () => process.exit());
}

await run(JSON.parse(process.argv[2] ?? ""));
