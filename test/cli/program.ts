// The built program as a process, with an environment that holds what the test says and nothing else.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** As long as a legacy key, so that nothing hides it only because it looks like one. */
export const KEY = "XnBd72kqLm04TzQw";

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until the program has written this. */
  written(to: "stdout" | "stderr", text: string): Promise<string>;
}

/** Starts the program, in another Node if one is given. It is ended with the test. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  node = process.execPath,
): Started {
  const child = spawn(node, [PROGRAM, ...args], { env: { PATH: process.env.PATH, ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (output.stdout += chunk));
  child.stderr.on("data", (chunk) => (output.stderr += chunk));
  const ended = once(child, "close").then(([code]) => ({ code, ...output }));
  return {
    process: child,
    ended,
    async written(to, text) {
      while (!output[to].includes(text)) {
        const next = await Promise.race([once(child[to], "data"), ended]);
        if ("code" in next) throw new Error(`It ended before it wrote "${text}": ${JSON.stringify(next)}`);
      }
      return output[to];
    },
  };
}

/** Runs the program until it ends by itself. Its input is empty. */
export function run(...how: Parameters<typeof start>): Promise<Ended> {
  const { process: child, ended } = start(...how);
  child.stdin?.end();
  return ended;
}
