// `npm run breaking` in a repository of its own, as a person and a workflow meet it.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { repositoryAt } from "../../scripts/breaking/git.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "clockify-breaking-test-"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  await git("init", "--quiet", "--initial-branch=main");
  await write({ ".gitignore": "node_modules\n", ...filesOf("0.1.0", ["start", "note"]) });
  await commit();
});
afterAll(() => rm(folder, { recursive: true }));

const git = (...args: string[]) =>
  run("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], { cwd: folder });
async function commit(): Promise<void> {
  await git("add", ".");
  await git("commit", "--quiet", "--message", "a step");
}
async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
const breaking = (...args: string[]) =>
  run(process.execPath, ["--import", "tsx", join(root, "scripts/breaking/index.ts"), ...args], {
    cwd: folder,
    timeout: 60_000,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  );

/** A package with one action that takes these arguments. */
function filesOf(version: string, args: readonly string[]): Record<string, string> {
  const properties = Object.fromEntries(args.map((name) => [name, { type: "string" }]));
  const schema = { type: "object", properties };
  const post = {
    operationId: "createEntry",
    requestBody: { content: { "application/json": { schema, examples: {} } } },
    responses: { 204: { description: "" } },
  };
  return {
    "package.json": JSON.stringify({ name: "entries", version }),
    "openapi/clockify.json": JSON.stringify({ servers: [], paths: { "/entries": { post } } }),
    "connector/apiDefinition.swagger.json": JSON.stringify({ swagger: "2.0", paths: {} }),
    "docs/api/index.api.md": `${args.map((name) => `// @public\nexport type ${name} = string;`).join("\n\n")}\n`,
  };
}

// One after the other, since each goes on where the one before has left the repository.

it("has nothing to compare with before the first release", async () => {
  const { code, stdout, stderr } = await breaking("--json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual({
    ...{ against: null, released: null, version: "0.1.0", mayBreak: true, breaking: [], additions: [], unclear: [] },
  });
  await expect(repositoryAt(folder).check("nowhere")).rejects.toThrow(
    "--against nowhere: there is no such tag, branch or commit here.",
  );
});

it("names an argument that is gone since the last release, and fails where the version does not allow it", {
  timeout: 60_000,
}, async () => {
  await git("tag", "v0.1.0");
  await write(filesOf("0.1.1", ["start", "tag"]));
  await write({
    "docs/api/index.api.md": "// @public\nexport type start = Date;\n\n// @public\nexport type tag = string;\n",
  });
  const { code, stdout, stderr } = await breaking();
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout).toBe(`Breaking since v0.1.0
  createEntry: argument note is gone
  entries note: is gone

Additions since v0.1.0
  createEntry: argument tag is new
  entries tag: is new

To look at since v0.1.0: git diff v0.1.0 -- docs/api
  entries start: has another type

Version 0.1.1 must not break what 0.1.0 did. Fix it, or make it version 0.2.0.
`);
});

it("takes the newest tag of a version, and for a release the one before", async () => {
  const repository = repositoryAt(folder);
  await write(filesOf("0.2.0", ["start", "tag"]));
  await commit();
  await git("tag", "v0.2.0-rc.1");
  expect(await repository.lastRelease()).toBe("v0.1.0");
  await git("tag", "v0.2.0");
  expect(await repository.lastRelease()).toBe("v0.1.0");
  await write({ "README.md": "Work goes on.\n" });
  expect(await repository.lastRelease()).toBe("v0.2.0");
  await commit();
  expect(await repository.lastRelease()).toBe("v0.2.0");
});

it("does not take a shallow checkout for one without releases", async () => {
  const copy = await mkdtemp(join(tmpdir(), "clockify-breaking-shallow-"));
  try {
    await run("git", ["clone", "--quiet", "--depth=1", `file://${folder}`, copy]);
    await expect(repositoryAt(copy).lastRelease()).rejects.toThrow("git fetch --unshallow --tags");
  } finally {
    await rm(copy, { recursive: true });
  }
});
