// The pictures of terminals in README.md show what the program prints today.

import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { pictures } from "../../scripts/pictures.ts";

it("show what the commands print", { timeout: 60_000 }, async () => {
  const made = await pictures();
  expect(made.size).toBe(3);
  for (const [name, picture] of made) {
    const committed = await readFile(new URL(`../../docs/pictures/${name}.svg`, import.meta.url), "utf8");
    expect(committed, `docs/pictures/${name}.svg: run \`npm run pictures\``).toBe(picture);
  }
});
