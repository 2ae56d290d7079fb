// Three workers with one rate limit through Redis: together they never make more than 100 calls in 60 seconds.
//
//   REDIS_URL=redis://127.0.0.1:6379 npx tsx examples/worker-fleet.ts

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createClockify } from "clockify-connector";
import { redisRateLimit } from "clockify-connector/redis";
import { createClient } from "redis";

const WORKERS = 3;
const CALLS = 5;

if (process.send) await work();
else await lead();

async function lead() {
  const workers = Array.from({ length: WORKERS }, () => fork(fileURLToPath(import.meta.url)));
  const codes = await Promise.all(workers.map(async (worker) => (await once(worker, "exit"))[0]));
  console.log(`${codes.filter((code) => code === 0).length} of ${WORKERS} workers ended well.`);
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
}

async function work() {
  const redis = createClient({ url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379" });
  await redis.connect();
  // Workers with the same connection name share the limit. Use a name of its own for each key.
  const rateLimit = redisRateLimit({ client: redis, connection: "the-team-key" });
  const clockify = createClockify({ rateLimit });
  const [workspace] = await clockify.listWorkspaces();
  if (!workspace) throw new Error("This key sees no workspace.");
  for (let call = 0; call < CALLS; call++) await clockify.listTags({ workspaceId: workspace.id });
  console.log(`Worker ${process.pid} made ${CALLS + 1} calls.`);
  redis.destroy();
  process.disconnect();
}
