// Processes that share a limit: they start at the same moment, and report when each call started.

import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Job } from "./worker.ts";

export interface Start {
  readonly process: number;
  /** Place of the call in its process. */
  readonly call: number;
  /** In milliseconds of the clock that all processes share. */
  readonly at: number;
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

/**
 * Returns the starts in the order of their time. The processes with a number in `killed` are killed as soon as the first of their
 * calls has started.
 */
export async function runProcesses(
  file: string,
  jobs: readonly Job[],
  killed: readonly number[] = [],
): Promise<Start[]> {
  const starts: Start[] = [];

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
    // One that never says that it is ready has closed.
    return { child, closed, ready: Promise.race([once(child, "message"), closed]) };
  });

  try {
    await Promise.all(processes.map(({ ready }) => ready));
    for (const { child } of processes) child.send("go");
    await Promise.all(processes.map(({ closed }) => closed));
  } finally {
    for (const { child } of processes) child.kill("SIGKILL");
  }
  return starts.sort((a, b) => a.at - b.at);
}
