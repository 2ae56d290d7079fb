// The rate limit as the server sees it, when the process is stopped while its first calls are on their way.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { serve } from "../support/server.ts";
import { fullestWindow } from "../support/windows.ts";

const [CALLS, PER_MS] = [20, 300];

/** How long the process is stopped. */
const STOPPED_MS = 2 * PER_MS;

/**
 * Says when its first calls have started, and stays busy until it has been stopped, so that none of them is sent before.
 * It reads the clock before it speaks, so that it also notices a stop that comes at once.
 */
const program = (url: string) => `
import { writeSync } from "node:fs";
import { createClockify } from ${JSON.stringify(new URL("../../dist/index.js", import.meta.url).href)};
const clockify = createClockify({
  apiKey: "my-key",
  baseUrl: ${JSON.stringify(url)},
  rateLimit: { calls: ${CALLS}, perMs: ${PER_MS} },
});
const calls = Array.from({ length: ${4 * CALLS} }, () => clockify.listWorkspaces());
await Promise.resolve();
let last = performance.now();
writeSync(1, "started");
for (let now = last; now - last < ${STOPPED_MS / 2}; now = performance.now()) last = now;
await Promise.all(calls);
`;

it("no more calls arrive than the limit in any window when the process is stopped for longer than that", async () => {
  const arrivals: number[] = [];
  const { url } = await serve((_, response) => {
    arrivals.push(performance.now());
    response.setHeader("content-type", "application/json").end("[]");
  });
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program(url)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await once(child.stdout, "data");
    child.kill("SIGSTOP");
    await new Promise((resolve) => setTimeout(resolve, STOPPED_MS));
    expect(arrivals).toHaveLength(0);
    child.kill("SIGCONT");
    expect(await once(child, "exit")).toEqual([0, null]);
  } finally {
    child.kill("SIGKILL");
  }
  expect(arrivals).toHaveLength(4 * CALLS);
  expect(fullestWindow(arrivals, PER_MS)).toBeLessThanOrEqual(CALLS);
});
