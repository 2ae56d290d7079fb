// The committed API reports say what the built package exports.

import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { apiReports } from "../../scripts/api-report.ts";

const folder = new URL("../../docs/api/", import.meta.url);

it("docs/api is up to date: `npm run api-report` writes it", { timeout: 120_000 }, async () => {
  const made = await apiReports();
  expect([...made.keys()].sort()).toEqual((await readdir(folder)).sort());
  for (const [name, report] of made) expect(report, name).toBe(await readFile(new URL(name, folder), "utf8"));
});
