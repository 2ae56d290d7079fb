// Runtimes, compilers and test runners of others, as `npm ci --prefix test/runtimes --ignore-scripts` installs them.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../runtimes", import.meta.url));

/** The path of something that is installed there. */
export const installed = (...path: string[]) => join(folder, "node_modules", ...path);

const BINARIES = {
  "Node 20.19": installed("node-20.19/bin/node"),
  "Node 22.12": installed("node-22.12/bin/node"),
  "Node 24": installed("node-24/bin/node"),
  "Node 26": installed("node-26/bin/node"),
  Bun: installed("@oven/bun-linux-x64/bin/bun"),
  Deno: installed("@deno/linux-x64-glibc/deno"),
} as const;

export type Runtime = keyof typeof BINARIES;

export const NODES = ["Node 20.19", "Node 22.12", "Node 24", "Node 26"] as const satisfies readonly Runtime[];

/** The path of a runtime, which there is for Linux on x64 only. */
export function runtime(name: Runtime): string | undefined {
  return existsSync(BINARIES[name]) ? BINARIES[name] : undefined;
}

function read(path: string): { version?: string; devDependencies?: Record<string, string> } {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/** Whether all of it is there in the versions that are asked for, `npm:NAME@VERSION` or `VERSION`. */
export function runtimesInstalled(): boolean {
  return Object.entries(read(join(folder, "package.json")).devDependencies ?? {}).every(
    ([name, wanted]) => read(installed(name, "package.json")).version === wanted.slice(wanted.lastIndexOf("@") + 1),
  );
}
