// `npm run reference` makes one page that holds every action and every event, and needs no other file.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { eachWebhook } from "../../scripts/contract/document.ts";
import { specification, specifiedActions } from "../support/specification.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("is one page with every action and event, and the program that shows them", { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "clockify-reference-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "reference.html");
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const command = scripts.reference.replace("dist/reference.html", file);
  await promisify(execFile)("bash", ["-c", `PATH="node_modules/.bin:$PATH" ${command}`], { cwd: root });
  const page = await readFile(file, "utf8");
  const missing = [...specifiedActions, ...eachWebhook(specification)].filter(
    ({ operation: { operationId, summary } }) =>
      !page.includes(`"operationId":"${operationId}"`) || !page.includes(summary),
  );
  expect(missing.map(({ operation }) => operation.operationId)).toEqual([]);
  // The program is within the page, before the specification that it shows.
  expect(page.length).toBeGreaterThan(1_000_000);
  expect(/<(script|link)[^<>]+(src|href)="https?:/.exec(page)?.[0]).toBeUndefined();
});
