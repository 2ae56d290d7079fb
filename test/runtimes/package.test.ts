// The built package in the runtimes, compilers, bundlers and test runners that docs/compatibility.md lists.

import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { has } from "../support/requirements.ts";
import { installed, type Runtime, runtime } from "../support/runtimes.ts";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../..", import.meta.url));
const execute = promisify(execFile);

/** What the tour gets everywhere. */
const RESULT = {
  user: "Ben Carter",
  tags: ["client-call", "overtime", "remote"],
  refused: { name: "ClockifyError", status: 400, outcome: "not-applied" },
  received: ["PT1H"],
  answers: [204, 401],
};

let folder: string;
let sandbox: Sandbox;
beforeAll(async () => {
  if (!has("runtimes")) return;
  sandbox = await createSandbox();
  folder = await mkdtemp(join(tmpdir(), "clockify-runtimes-"));
  const modules = join(folder, "node_modules");
  const own = join(modules, "clockify-connector");
  await cp(join(root, "test/runtimes/program"), folder, { recursive: true });
  await mkdir(own, { recursive: true });
  // No links: some tools look at the real path to know what is a package.
  await cp(join(root, "dist"), join(own, "dist"), { recursive: true });
  await cp(join(root, "package.json"), join(own, "package.json"));
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    await cp(join(root, "node_modules", name), join(modules, name), { recursive: true });
  }
});
afterAll(async () => {
  await sandbox?.close();
  if (folder) await rm(folder, { recursive: true });
});

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly failed: boolean;
}

async function run(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const options = { cwd: folder, env: { PATH: process.env.PATH, HOME: folder, ...env } };
  return execute(file, args, options).then(
    (result) => ({ ...result, failed: false }),
    ({ stdout, stderr }: Ran) => ({ stdout, stderr, failed: true }),
  );
}

const pathOf = (name: Runtime) => runtime(name) ?? "";
const NODES = ["Node 20.19", "Node 22.12", "Node 24", "Node 26"] as const;
const lacks = (name: Runtime) => !has("runtimes") || runtime(name) === undefined;

describe.concurrent("runtimes", () => {
  const RUNS: readonly [Runtime, readonly string[]][] = [
    ...NODES.flatMap((name): [Runtime, string[]][] => [
      [name, ["imported.mjs"]],
      [name, ["required.cjs"]],
    ]),
    ["Bun", ["run", "imported.mjs"]],
    ["Bun", ["run", "required.cjs"]],
    ["Deno", ["run", "--node-modules-dir=manual", "--allow-net=127.0.0.1", "imported.mjs"]],
  ];
  for (const [name, args] of RUNS) {
    it.skipIf(lacks(name))(`${name} ${args.at(-1)}`, async ({ expect }) => {
      const { stdout, stderr } = await run(pathOf(name), [...args, sandbox.url]);
      expect(stdout, stderr).toBe(`${JSON.stringify(RESULT)}\n`);
    });
  }
});
