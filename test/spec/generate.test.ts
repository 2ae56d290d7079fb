// Tests of `npm run generate`: what it makes and writes.

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { generate, update } from "../../scripts/generate.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("makes the committed files, byte for byte", { timeout: 60_000 }, async () => {
  const files = await generate();
  const folder = join(root, "src/generated");
  const committed = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".ts"));
  for (const file of committed) expect([...files.keys()], "nothing generates it").toContain(`src/generated/${file}`);
  for (const [file, text] of files) {
    expect(text === (await readFile(join(root, file), "utf8")), `${file} is not what the specification says`).toBe(
      true,
    );
    // The connector's readme, script and properties are written by hand but for a part.
    if (!/readme\.md$|\.csx$|apiProperties\.json$/.test(file))
      expect(text).toMatch(/enerated.*(openapi\/(clockify|resources)\.yaml|src\/sandbox\/(dashboard|resources))/);
  }
});

it("names what differs with --check and writes nothing, and writes only that without it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "clockify-generate-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "same"), "same");
  await writeFile(join(folder, "edited"), "edited by hand");
  const files = new Map(["same", "edited", "missing"].map((name) => [name, name]));
  await expect(update(files, folder, true)).rejects.toThrow(/: edited, missing\n.*`npm run generate`/);
  expect(await readdir(folder)).toHaveLength(2);
  expect(await readFile(join(folder, "edited"), "utf8")).toBe("edited by hand");
  expect(await update(files, folder, false)).toEqual(["edited", "missing"]);
  for (const name of files.keys()) expect(await readFile(join(folder, name), "utf8")).toBe(name);
});
