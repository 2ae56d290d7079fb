// Starts processes that share a limit, lets them go at the same moment, and collects when each call started.

import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Job, Told } from "./worker.ts";

export interface Start {
  readonly process: number;
  /** Place of the call in its process. */
  readonly call: number;
  /** In milliseconds of the clock that all processes share. */
  readonly at: number;
}

export interface Run {
  /** In the order of their time. */
  readonly starts: readonly Start[];
  /** The longest time that the event loop of one of the processes stood still. */
  readonly stoodStillMs: number;
}

/** Makes one file of the worker and all that it needs: four processes that each compile it would take seconds. */
export async function bundleWorker() {
  const folder = mkdtempSync(join(tmpdir(), "worker-"));
  const file = join(folder, "worker.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("worker.ts", import.meta.url))],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    // ioredis is CommonJS, and requires modules of Node.
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);` },
    logLevel: "warning",
  });
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}

/** The processes with a number in `killed` are killed as soon as the first of their calls has started. */
export async function runProcesses(file: string, jobs: readonly Job[], killed: readonly number[] = []): Promise<Run> {
  const starts: Start[] = [];
  let stoodStillMs = 0;

  const processes = jobs.map((job, process) => {
    const child = fork(file, [JSON.stringify(job)], { execArgv: [], stdio: ["ignore", "pipe", "inherit", "ipc"] });
    let text = "";
    child.stdout?.on("data", (piece) => {
      text += piece;
      if (killed.includes(process)) child.kill("SIGKILL");
    });
    const closed = once(child, "close").then(([code]) => {
      if (code !== 0 && !killed.includes(process)) throw new Error(`process ${process} ended with ${code}`);
      for (const [, nanoseconds, call] of text.matchAll(/^(\d+) (\d+)$/gm)) {
        starts.push({ process, call: Number(call), at: Number(nanoseconds) / 1e6 });
      }
    });
    const ready = new Promise<void>((resolve) => {
      child.on("message", (told: Told) => {
        if ("ready" in told) resolve();
        else stoodStillMs = Math.max(stoodStillMs, told.stoodStillMs);
      });
    });
    // One that never becomes ready has closed.
    return { child, closed, ready: Promise.race([ready, closed]) };
  });

  try {
    await Promise.all(processes.map(({ ready }) => ready));
    for (const { child } of processes) child.send("go");
    await Promise.all(processes.map(({ closed }) => closed));
  } finally {
    for (const { child } of processes) child.kill("SIGKILL");
  }
  starts.sort((a, b) => a.at - b.at);
  return { starts, stoodStillMs };
}
