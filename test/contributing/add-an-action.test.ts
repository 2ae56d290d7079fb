// CONTRIBUTING followed to the letter: its steps add createTag to a copy of the tree, and all of its checks pass.

import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
const shell = (line: string) => run("sh", ["-c", line], { cwd: copy, maxBuffer: 2 ** 26 });

let copy = "";

/** What a person writes in place of each TODO: by file, a text and what it becomes. */
const BY_HAND: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  "openapi/paths/tags.yaml": [
    [
      "TODO what it is for, what it refuses, and what a repeated call does.",
      ">-\n      Adds a tag for time entries. Its text must be new in the workspace: a repeated call is refused and changes\n      nothing.",
    ],
    ["description: TODO, examples: [TODO]", "description: The text of the tag., examples: [travel]"],
  ],
  "src/sandbox/resources/tags.ts": [["{ ...fields, workspaceId }", "{ ...fields, workspaceId, archived: false }"]],
  "test/sandbox/resources/tags.test.ts": [
    ["createTag TODO", "createTag adds a tag that is not archived"],
    [
      'expect(call(account, "createTag", {}).body).toMatchObject({ id: "TODO" });',
      'expect(call(account, "createTag", { name: "travel" }).body).toMatchObject({ name: "travel", archived: false });',
    ],
  ],
};

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "contributing-"));
  const { stdout } = await run("git", ["ls-files"], { cwd: root, maxBuffer: 2 ** 24 });
  for (const file of stdout.trim().split("\n")) await cp(join(root, file), join(copy, file));
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  await shell("git init --quiet && git add --all");
});
afterAll(() => rm(copy, { recursive: true, force: true }));

it("adds createTag by three files and 25 lines", { timeout: 300_000 }, async () => {
  const page = await readFile(join(root, "CONTRIBUTING.md"), "utf8");
  const section = /^## Add an action$([\s\S]*?)^## /m.exec(page)?.[1] ?? "";
  const [skeleton, ...checks] = [...section.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].flatMap(([, lines = ""]) =>
    lines.trim().split(/\n */),
  );
  expect(skeleton).toBe("npm run new -- tag create");
  await shell(skeleton ?? "");

  let lines = 0;
  for (const [file, changes] of Object.entries(BY_HAND)) {
    let text = await readFile(join(copy, file), "utf8");
    for (const [from, to] of changes) {
      expect(text, file).toContain(from);
      text = text.replace(from, to);
      lines += to.split("\n").length;
    }
    await writeFile(join(copy, file), text);
  }
  expect(Object.keys(BY_HAND).length).toBeLessThanOrEqual(3);
  expect(lines).toBeLessThanOrEqual(25);

  expect(checks.length).toBeGreaterThan(0);
  await shell("git add --all");
  for (const check of checks) await shell(check);
});

it("fails without the event of a rule by hand", { timeout: 60_000 }, async () => {
  const file = join(copy, "src/sandbox/resources/tags.ts");
  const text = await readFile(file, "utf8");
  const silent = `export const createTag: Rule<"createTag"> = ({ workspaceId, name }, { data, newId }) => {
  const tag = { id: newId("tag"), workspaceId, name, archived: false };
  data.tags.put(tag);
  return tag;
};
`;
  await writeFile(file, text.replace(/export const createTag[\s\S]*?^\}\);\n/m, silent));
  const failed = await shell("npx vitest run --project unit test/sandbox/resources/events.test.ts").catch(
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  );
  expect(failed).toContain("createTag raises no NEW_TAG for tags");
});
