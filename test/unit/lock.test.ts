// The lock that keeps two runs of the program from working on the same files.

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { lock } from "../../src/util/file-lock.ts";

async function folderWithLock(): Promise<{ folder: string; path: string }> {
  const folder = await mkdtemp(join(tmpdir(), "clockify-lock-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { folder, path: join(folder, "hours.csv.lock") };
}

/** A little later than the others, so that each step of one falls between two steps of another. */
async function lockAfter(turns: number, path: string): Promise<() => Promise<void>> {
  for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
  return lock(path);
}

/** No system gives a process such a number. */
const GONE = "999999999";

it.each([undefined, "", GONE, String(process.pid)])("one of many gets it, where %j was left", async (left) => {
  const { folder, path } = await folderWithLock();
  for (let round = 0; round < 10; round++) {
    if (left !== undefined) await writeFile(path, left);
    const runs = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => lockAfter(index, path)));
    const [unlock, ...others] = runs.flatMap((run) => (run.status === "fulfilled" ? [run.value] : []));
    expect(unlock).toBeDefined();
    expect(others).toEqual([]);
    for (const run of runs) {
      if (run.status === "rejected") expect(run.reason.message).toMatch(/^The process \d+ works on this already\. /);
    }
    await unlock?.();
    expect(await readdir(folder)).toEqual([]);
  }
});

it("goes over when the run before was ended in the middle of taking over", async () => {
  const { folder, path } = await folderWithLock();
  await writeFile(path, GONE);
  await writeFile(`${path}.takeover`, GONE);
  const unlock = await lock(path);
  await unlock();
  expect(await readdir(folder)).toEqual([]);
});

it("takes away only what is its own", async () => {
  const { path } = await folderWithLock();
  const unlock = await lock(path);
  await writeFile(path, "1 of another");
  await unlock();
  expect(await readFile(path, "utf8")).toBe("1 of another");
});

it("in a folder that is not there is refused", async () => {
  await expect(lock("none/hours.csv.lock")).rejects.toThrow(
    "cannot be written (ENOENT): choose a folder that is there",
  );
});
