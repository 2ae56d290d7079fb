// One of several processes that share a limit: it connects, says that it is ready, makes its calls on a signal, and
// writes to standard output which call started when.

import { writeSync } from "node:fs";
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
  process.send?.("ready");
  await new Promise((resolve) => process.once("message", resolve));

  if (blockMs) setInterval(() => block(blockMs), 200 * (0.5 + Math.random()));
  await Promise.all(Array.from({ length: count }, (_, index) => limited(`http://localhost/#${index}`)));
  process.exit();
}

await run(JSON.parse(process.argv[2] ?? ""));
