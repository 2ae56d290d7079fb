// Tests of tree shaking: unused rows of actions are left out of a bundle, also when they come out of a bundle.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";

const generated = fileURLToPath(new URL("../../src/generated/", import.meta.url));

it("one action costs its own row", { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "clockify-rows-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const bundled = async (name: string, source: string) => {
    const outfile = join(folder, `${name}.js`);
    const stdin = { contents: source, resolveDir: folder };
    await build({ stdin, bundle: true, format: "esm", platform: "neutral", outfile, logLevel: "error" });
    return readFile(outfile, "utf8");
  };
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await bundled(
    "package",
    `export { operations } from "${generated}operations.ts"; export { listTags } from "${generated}operations/tags.ts"; export { createHoliday } from "${generated}operations/holidays.ts";`,
  );
  const one = await bundled("one", 'export { listTags } from "./package.js";');
  expect(one).toContain("/v1/workspaces/{workspaceId}/tags");
  expect(one).not.toMatch(/holidays|time-entries|\/users/);
});
