import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { generate } from "../../scripts/generate.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("makes the committed files, byte for byte", { timeout: 60_000 }, async () => {
  const files = await generate();
  expect([...files.keys()]).toEqual([
    "openapi/clockify.json",
    "src/generated/schema.ts",
    "src/generated/operations.ts",
    "src/generated/actions.ts",
    "src/generated/webhooks.ts",
    "src/generated/tools.ts",
    "src/generated/spoken-actions.ts",
    "src/generated/help.ts",
    "src/generated/sandbox.ts",
    "src/generated/sandbox-page.ts",
    "docs/actions.md",
    "docs/answers.md",
    "docs/tools.md",
    "connector/apiDefinition.swagger.json",
    "connector/readme.md",
  ]);
  for (const [file, text] of files) {
    expect(text === (await readFile(join(root, file), "utf8")), `${file} is not what the specification says`).toBe(
      true,
    );
    // The connector's readme is written by hand but for its list of actions.
    if (!file.endsWith("readme.md")) expect(text).toMatch(/enerated.*(openapi\/clockify\.yaml|src\/sandbox\/page)/);
  }
});

it("fails with --check when the specification has changed, names the files, and writes nothing", {
  timeout: 60_000,
}, async () => {
  const copy = await mkdtemp(join(tmpdir(), "clockify-generate-"));
  onTestFinished(() => rm(copy, { recursive: true }));
  for (const part of [
    "openapi",
    "connector",
    "docs",
    "scripts",
    "src",
    "package.json",
    "tsconfig.json",
    "redocly.yaml",
  ])
    await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));

  const parameters = join(copy, "openapi/shared/parameters.yaml");
  await writeFile(parameters, (await readFile(parameters, "utf8")).replace("title: Workspace Id", "title: Workspace"));
  const table = join(copy, "src/generated/operations.ts");
  const before = await readFile(table, "utf8");
  await writeFile(table, `${before}// edited by hand\n`);
  const command = ["--import", "tsx", "scripts/generate.ts", "--check"];
  const checked = promisify(execFile)(process.execPath, command, { cwd: copy });
  const stale = await checked.then(
    () => expect.fail("nothing was stale"),
    (failed: { code: number; stderr: string }) => failed,
  );
  expect(stale.code).toBe(1);
  expect(stale.stderr).toMatch(/openapi\/clockify\.json.*src\/generated\/operations\.ts[\s\S]*npm run generate/);
  expect(await readFile(table, "utf8")).toContain("edited by hand");
});
