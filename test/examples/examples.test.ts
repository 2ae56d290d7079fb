// Tests of the examples, each run as its first lines say, against a sandbox. examples/sandbox.test.ts runs by itself, as a part of all tests.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClockify } from "../../src/index.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { PROGRAM } from "../cli/program.ts";
import { type RedisServer, startRedis } from "../redis/redis-server.ts";
import { newKey } from "../sandbox/http.ts";
import { userId, workspaceId } from "../support/ids.ts";
import { has } from "../support/requirements.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = (await readdir(join(root, "examples"))).filter((file) => file.endsWith(".ts"));
const programs = files.filter((file) => !file.endsWith(".test.ts"));

let sandbox: Sandbox;
/** In the present week, for what counts from the present moment. */
let today: Sandbox;
let redis: RedisServer | undefined;
let folder: string;
beforeAll(async () => {
  [sandbox, today] = await Promise.all([createSandbox(), createSandbox({ seed: "today" })]);
  if (has("Redis")) redis = await startRedis();
  folder = await mkdtemp(join(tmpdir(), "clockify-examples-"));
  await compileExamples();
});
afterAll(async () => {
  await sandbox?.close();
  await today?.close();
  await redis?.kill();
  if (folder) await rm(folder, { recursive: true });
});

/** Compiled once and run on the built package: tsx takes longer to start than each of them to run. One is run with tsx below. */
async function compileExamples(): Promise<void> {
  await build({
    entryPoints: programs.map((file) => join(root, "examples", file)),
    outdir: join(folder, "examples"),
    outExtension: { ".js": ".mjs" },
    packages: "external",
    format: "esm",
    platform: "node",
  });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const own = join(folder, "examples/node_modules");
  await mkdir(own);
  await symlink(root, join(own, "clockify-connector"));
  // What examples/mcp-client.ts starts the server with. npx itself does nothing but start another program.
  const npx = `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`;
  await writeFile(join(folder, "npx"), npx, { mode: 0o755 });
}

/** The commands in the first lines, without the installation of what is here already. */
async function commandsOf(file: string): Promise<string[]> {
  const text = await readFile(join(root, "examples", file), "utf8");
  const head = /^(\/\/.*\n)+/.exec(text)?.[0] ?? "";
  return [...head.matchAll(/^\/\/ {3}(?!npm install)(.+)$/gm)].map(([, command = ""]) => command);
}

async function run(command: string, env: Readonly<Record<string, string>>): Promise<string> {
  const here = command
    .replace(/npx tsx (examples\/\S+)\.ts/, (_, name) =>
      name === "examples/who-is-off"
        ? `"${process.execPath}" --import tsx ${name}.ts`
        : `"${process.execPath}" "${join(folder, name)}.mjs"`,
    )
    .replace("entries.sqlite", join(folder, "entries.sqlite"))
    .replace(/REDIS_URL=\S+ /, `REDIS_URL=redis://127.0.0.1:${redis?.port} `);
  const { stdout } = await promisify(execFile)("bash", ["-c", here], {
    cwd: root,
    timeout: 90_000,
    env: { PATH: `${folder}:${process.env.PATH}`, HOME: folder, ...env },
  });
  return stdout;
}

function stopTimer(apiKey: string): Promise<unknown> {
  const clockify = createClockify({ apiKey, baseUrl: sandbox.url });
  return clockify.stopRunningTimeEntry({ workspaceId, userId, end: "2026-03-06T15:00:00Z" });
}

/** What each command prints, in its order. */
const printed: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  "mcp-client.ts": [/^12 tools[\s\S]*"duration": "PT1H30M"[\s\S]*invalid_argument/],
  "submit-week.ts": ["Submitted 8 entries of the week from 2026-03-02: PENDING.\n"],
  "sync-to-sqlite.ts": [/: 8 entries from 2026-03-01 to 2026-03-31, 0 deleted\.\n[\s\S]*Mobile App +7 h\n/],
  "timer.ts": [/^Started Release notes at /, /^Release notes runs since /, /^Stopped Release notes after PT/],
  "weekly-report.ts": [/Ben Carter +Website Relaunch +11:15\n[\s\S]*Everybody +20:00\n$/],
  "who-is-off.ts": ["Week from 2026-03-16\nChloé Martin: Vacation, 2026-03-16 to 2026-03-18, not decided yet\n"],
  "worker-fleet.ts": [/3 of 3 workers ended well/],
};

it("are all tried, and listed on their page", async () => {
  expect(programs.sort()).toEqual(Object.keys(printed).sort());
  const page = await readFile(join(root, "examples/README.md"), "utf8");
  for (const file of files) expect(page).toContain(`[${file}](${file})`);
});

describe.concurrent.each(programs)("%s", (file) => {
  const fleet = file === "worker-fleet.ts";
  it.skipIf(fleet && !has("Redis"))("runs as it says", { timeout: 120_000 }, async () => {
    const key = newKey();
    // The story begins with a timer that runs.
    if (file === "submit-week.ts") await stopTimer(key);
    const { url } = file === "timer.ts" ? today : sandbox;
    const commands = await commandsOf(file);
    expect(commands).toHaveLength(printed[file]?.length ?? 0);
    for (const [index, command] of commands.entries()) {
      const stdout = await run(command, { CLOCKIFY_API_KEY: key, CLOCKIFY_BASE_URL: url });
      expect(stdout).toMatch(printed[file]?.[index] ?? "");
    }
  });
});
