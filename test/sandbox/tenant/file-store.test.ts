// `--data FILE`: what comes back after a stop, and that a file is never lost.

import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createSandbox } from "../../../src/sandbox/sandbox.ts";
import { createEntry, descriptions, newKey, opened } from "../http.ts";

/** A name for a file in a folder of its own, which is there until the sandboxes of the test are closed. */
async function newFile() {
  const folder = await mkdtemp(join(tmpdir(), "clockify-sandbox-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { folder, data: join(folder, "sandbox.json") };
}

it("finds every tenant again by its key, which is not in the file", async () => {
  const { data } = await newFile();
  const [one, other] = [newKey(), newKey()];
  const first = await createSandbox({ data });
  await createEntry(first, one, "kept");
  first.tenant(one).clock.freeze("2026-08-01T08:00:00Z");
  first.tenant(other).seed("empty");
  await first.close();

  const second = await opened({ data });
  expect(second.totals().tenants).toBe(2);
  expect(await descriptions(second, one)).toContain("kept");
  expect(second.tenant(one).clock).toMatchObject({ now: new Date("2026-08-01T08:00:00Z"), frozen: true });
  expect(await descriptions(second, other)).toEqual([]);
  second.tenant(other).reset();
  expect(await descriptions(second, other)).toEqual([]);
  const written = await readFile(data, "utf8");
  for (const key of [one, other]) expect(written).not.toContain(key);
});

it("lets ids count on, and the clock go on from its last time", async () => {
  const { data } = await newFile();
  const key = newKey();
  const first = await createSandbox({ data });
  const { body: made } = await createEntry(first, key, "first");
  first.tenant(key).clock.set("2026-08-01T08:00:00Z");
  await first.close();
  const second = await opened({ data });
  const { body: next } = await createEntry(second, key, "second");
  expect(next.id > made.id).toBe(true);
  expect(second.tenant(key).clock.now.toISOString()).toMatch(/^2026-08-01T08:00/);
});

it("writes soon after a change, and leaves no other file", async () => {
  const { folder, data } = await newFile();
  const sandbox = await opened({ data });
  const key = newKey();
  await createEntry(sandbox, key, "soon");
  await expect.poll(() => readFile(data, "utf8")).toContain('"soon"');
  await createEntry(sandbox, key, "and again");
  await expect.poll(() => readFile(data, "utf8")).toContain('"and again"');
  await sandbox.close();
  expect(await readdir(folder)).toEqual(["sandbox.json"]);
});

it.each([
  ["half of a file", (whole: string) => whole.slice(0, whole.length / 2)],
  ["an empty file", () => ""],
  ["other JSON", () => "[1,2,3]"],
  ["a file of a later version", (whole: string) => whole.replace('"version":1', '"version":2')],
  ["an entry without an id", (whole: string) => whole.replace(/("entries":\[\{)"id":"\w+",/, "$1")],
  ["a seed that there is not", (whole: string) => whole.replace('"seed":"story"', '"seed":"stories"')],
  ["an entry without times", (whole: string) => whole.replace(/"timeInterval":\{[^}]*\}/, '"timeInterval":null')],
  ["an entry that starts nowhere", (whole: string) => whole.replace(/("timeInterval":\{"start":)"[^"]*"/, '$1"soon"')],
  ["an entry with one tag for a list", (whole: string) => whole.replace(/"tagIds":\[[^\]]*\]/, '"tagIds":5')],
  ["a person in no time zone", (whole: string) => whole.replace('"timeZone":"Europe/London"', '"timeZone":"Mars"')],
  ["a holiday without days", (whole: string) => whole.replace(/"startDate":"[^"]*"/, '"startDate":7')],
  ["a time off without a period", (whole: string) => whole.replace(/"timeOffPeriod":\{/, '"timeOffPeriod":5,"was":{')],
  ["an assignment of nobody", (whole: string) => whole.replace(/"hoursPerDay":\d+/, '"hoursPerDay":"many"')],
  ["a clock past all years", (whole: string) => whole.replace(/"now":\d+/, '"now":1e300')],
  ["a clock without a time", (whole: string) => whole.replace(/"now":\d+/, '"now":null')],
])("refuses %s, and leaves it as it is", async (_, damage) => {
  const { data } = await newFile();
  const first = await createSandbox({ data });
  first.tenant(newKey());
  await first.close();
  const whole = await readFile(data, "utf8");
  const damaged = damage(whole);
  expect(damaged).not.toBe(whole);
  await writeFile(data, damaged);
  await expect(createSandbox({ data })).rejects.toThrow(`${data} does not hold the data of a sandbox`);
  expect(await readFile(data, "utf8")).toBe(damaged);
});

it("belongs to one sandbox at a time, and to the next when that ends, however it ends", async () => {
  const { folder, data } = await newFile();
  const [one, other] = [newKey(), newKey()];
  const first = await createSandbox({ data });
  await createEntry(first, one, "of the first");
  await expect(createSandbox({ data })).rejects.toThrow(`works on this already. If it does not, delete ${data}.lock`);
  await first.close();
  const second = await createSandbox({ data });
  expect(await descriptions(second, one)).toContain("of the first");
  await createEntry(second, other, "of the second");
  await second.close();
  // A start that fails gives it back.
  const { url } = await opened();
  await expect(createSandbox({ data, port: Number(new URL(url).port) })).rejects.toThrow("is taken");
  await writeFile(`${data}.lock`, "999999999 of a process that crashed");
  const third = await opened({ data });
  expect(third.totals().tenants).toBe(2);
  await third.close();
  expect(await readdir(folder)).toEqual(["sandbox.json"]);
});

it("says at once when the file cannot be written", async () => {
  const { folder } = await newFile();
  const missing = join(folder, "missing", "sandbox.json");
  await expect(createSandbox({ data: missing })).rejects.toThrow(missing);
});

it("ends with an error when the last state cannot be written", async () => {
  const { folder, data } = await newFile();
  const sandbox = await createSandbox({ data });
  await rm(folder, { recursive: true });
  await expect(sandbox.close()).rejects.toThrow("ENOENT");
});

it("refuses a link, a pipe or a device at the start, and not when it first has to write", async () => {
  const { folder, data } = await newFile();
  await writeFile(data, '{"version":1,"tenants":{}}');
  const [link, pipe] = [join(folder, "link.json"), join(folder, "pipe.json")];
  await symlink(data, link);
  execFileSync("mkfifo", [pipe]);
  for (const special of [link, pipe]) {
    await expect(createSandbox({ data: special })).rejects.toThrow(`${special} is not an ordinary file`);
  }
  expect((await readdir(folder)).sort()).toEqual(["link.json", "pipe.json", "sandbox.json"]);
});
