// `export` and `import` as users run them, against the sandbox, and the commands of docs/export.md.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { createClockify } from "../../src/index.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { projectId, userId, workspaceId } from "../support/ids.ts";
import { runHere } from "./here.ts";
import { start } from "./program.ts";

const tagId = "64f1c0a0e4b0060000000001";
const anaId = "64f1c0a0e4b0020000000001";
const PATIENT = { timeout: 15_000 };

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

let accounts = 0;

/** An account of its own, and a folder. */
async function account(seed: "story" | "busy" | "dst-week" = "story") {
  const key = `export-key-${++accounts}`;
  const tenant = sandbox.tenant(key);
  tenant.seed(seed);
  const folder = await mkdtemp(join(tmpdir(), "clockify-export-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const env = {
    CLOCKIFY_API_KEY: key,
    CLOCKIFY_BASE_URL: sandbox.url,
    ...(seed === "story" && { CLOCKIFY_WORKSPACE: "Bright Lane Studio" }),
  };
  const clockify = createClockify({ apiKey: key, baseUrl: sandbox.url });
  const created = () => tenant.journal.requests.filter(({ method }) => method === "POST").length;
  return { tenant, env, clockify, created, file: (name: string) => join(folder, name), files: () => readdir(folder) };
}

const exportTo = (file: string, ...more: string[]) => ["export", "time-entries", "--output", file, ...more];
const importFrom = (file: string, ...more: string[]) => ["import", "time-entries", file, ...more];

describe("export", () => {
  it("goes on after Ctrl-C, and the file is as if nothing had happened", async () => {
    const { tenant, env, file, files } = await account("busy");
    const period = ["--start", "2026-02-01", "--end", "2026-03-05"];
    const whole = await runHere(exportTo(file("whole.csv"), ...period), env);
    expect(whole).toMatchObject({ code: 0, stdout: "", stderr: expect.stringMatching(/^Total +960 entries/m) });

    // The fifth page never comes. One is fetched ahead, so by then three are written.
    const before = tenant.journal.requests.length;
    tenant.fault({ fault: { kind: "hang" }, action: "listUserTimeEntries", calls: 5 });
    const started = start(exportTo(file("busy.csv"), ...period), env);
    await vi.waitFor(() => {
      const pages = tenant.journal.requests.slice(before).filter(({ action }) => action === "listUserTimeEntries");
      expect(pages.length).toBeGreaterThanOrEqual(4);
    }, PATIENT);
    await vi.waitFor(async () => {
      expect(JSON.parse(await readFile(file("busy.csv.state.json"), "utf8")).progress.people).toBe(3);
    }, PATIENT);
    started.process.kill("SIGINT");
    const stopped = await started.ended;
    expect(stopped).toMatchObject({ code: 130, stdout: "" });
    expect(stopped.stderr).toContain("busy.csv.part: run the same command again, and it goes on from there.");
    tenant.clearFaults();

    const other = await runHere(exportTo(file("busy.csv"), "--start", "2026-02-02"), env);
    expect(other).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("another export (start: it was 2026-02-01"),
    });
    const asked = tenant.journal.requests.length;
    const again = await runHere(exportTo(file("busy.csv"), ...period, "--json"), env);
    expect(again).toMatchObject({ code: 0, stderr: whole.stderr });
    expect(JSON.parse(again.stdout)).toMatchObject({ running: 0, projects: expect.any(Object) });
    const actions = tenant.journal.requests.slice(asked).map(({ action }) => action);
    expect(actions.filter((action) => action === "listUserTimeEntries")).toHaveLength(5);
    expect(await readFile(file("busy.csv"), "utf8")).toBe(await readFile(file("whole.csv"), "utf8"));
    expect((await files()).sort()).toEqual(["busy.csv", "whole.csv"]);
  });

  it("says what is kept when Clockify fails, and keeps the file of others", async () => {
    const { tenant, env, file } = await account();
    tenant.fault({ fault: { kind: "status", status: 403 }, action: "listUserTimeEntries", calls: 2 });
    const failed = await runHere(exportTo(file("story.csv")), env);
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect(failed.stderr).toMatch(/^error: listUserTimeEntries: .*403.* goes on from there\.\n$/s);
    await writeFile(file("mine.csv"), "mine");
    const refused = await runHere(exportTo(file("mine.csv")), env);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("mine.csv is there already.") });
    expect(await readFile(file("mine.csv"), "utf8")).toBe("mine");
    expect(await runHere(exportTo(file("mine.csv"), "--force"), env)).toMatchObject({ code: 0 });
    const asked = tenant.journal.requests.length;
    const folder = await runHere(exportTo(file("."), "--force"), env);
    expect(folder).toMatchObject({ code: 2, stderr: expect.stringContaining("is a folder. Give the name of a file") });
    expect(tenant.journal.requests).toHaveLength(asked);
  });

  it("shows a day on which the clock is set as the account does", async () => {
    const { env } = await account("dst-week");
    const day = ["--start", "2026-10-25", "--end", "2026-10-25", "--user", "me", "--format", "ndjson"];
    const { stdout } = await runHere(["export", "time-entries", ...day], env);
    expect(stdout.match(/"start":"[^"]+"/g)).toEqual([
      '"start":"2026-10-25T23:30:00+01:00"',
      '"start":"2026-10-25T02:30:00+01:00"',
      '"start":"2026-10-25T02:30:00+02:00"',
    ]);
  });

  it("takes people by name, and says who there is", async () => {
    const { env } = await account();
    const both = ["--user", "Ben Carter", "--user", "chloe.martin@example.com", "--format", "ndjson"];
    const { stdout } = await runHere(["export", "time-entries", ...both], env);
    expect(new Set(stdout.match(/"user":"[^"]+"/g))).toEqual(new Set(['"user":"Ben Carter"', '"user":"Chloé Martin"']));
    const bob = await runHere(["export", "time-entries", "--user", "Bob"], env);
    expect(bob).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/"Bob" is neither .* "Ana Novak"/),
    });
  });
});

describe("import", () => {
  it("takes the files of an export, formulas and all, and makes the same entries", async () => {
    const from = await account();
    const to = await account();
    const made = { tagIds: [tagId], description: '=1+1, "so"', billable: true, projectId };
    const times = { start: "2026-03-09T09:00:00Z", end: "2026-03-09T10:30:00Z" };
    await from.clockify.createTimeEntry({ workspaceId, ...made, ...times });

    await runHere(exportTo(to.file("new.csv"), "--start", "2026-03-09", "--format", "excel"), from.env);
    expect(await runHere(importFrom(to.file("new.csv"), "--yes"), to.env)).toMatchObject({ code: 0 });
    const list = { workspaceId, userId, start: "2026-03-09T00:00:00Z" };
    expect(await to.clockify.listUserTimeEntries(list)).toEqual([
      expect.objectContaining({ ...made, timeInterval: { ...times, duration: "PT1H30M" } }),
    ]);

    // The timer that runs has no end; all else comes in.
    const period = ["--start", "2026-03-02", "--end", "2026-03-08", "--user", "me"];
    await runHere(exportTo(to.file("old.csv"), ...period), from.env);
    const [header = "", ...rows] = (await readFile(to.file("old.csv"), "utf8")).split("\r\n");
    const holiday = rows.at(-2)?.replace(/REGULAR|BREAK/, "HOLIDAY") ?? "";
    await writeFile(to.file("old.csv"), [header, ...rows.slice(0, -1), holiday, ""].join("\r\n"));
    const before = (await to.clockify.listUserTimeEntries({ workspaceId, userId })).length;
    const doubles = await runHere(importFrom(to.file("old.csv"), "--yes"), to.env);
    expect(doubles).toMatchObject({ code: 2, stderr: expect.stringContaining("add --allow-doubles") });
    expect(doubles.stderr).toContain("7 rows look like entries that are there already: rows 3, 4, 5, 6, 7, 8, 9.");
    expect(await to.clockify.listUserTimeEntries({ workspaceId, userId })).toHaveLength(before);
    expect(await runHere(importFrom(to.file("old.csv"), "--yes", "--allow-doubles"), to.env)).toMatchObject({
      code: 0,
      stdout: "7 created, 0 skipped, which were created before, 0 failed, 0 unknown.\n",
      stderr: expect.stringMatching(
        /^Running timers are skipped: 1 \(row 2\)\.\nTime off .* skipped: 1 \(row 10\)\.\n.*\n7 rows look like/,
      ),
    });
  });

  it("lists everything that is wrong with its row and column, and sends nothing", async () => {
    const { env, created, file, files } = await account();
    const lines = [
      "start,end,project,client,task,tags,user",
      "2026-03-09 09:00,2026-03-09 10:00,Website,,,,",
      "2026-03-09 09:00,,Website Relaunch,Northwind GmbH,Develop,remote;nowhere,Nobody",
      "2026-03-09 09:00,2026-03-09 10:00,,,Development,,",
    ];
    await writeFile(file("bad.csv"), lines.join("\n"));
    const { code, stdout, stderr } = await runHere(importFrom(file("bad.csv"), "--yes"), env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.split("\n").map((line) => line.slice(0, 48))).toEqual([
      expect.stringMatching(/^error: /),
      'row 2, project: "Website" is neither an id nor t',
      "row 3, end: is empty, and so is duration; one of",
      'row 3, user: "Nobody" is neither an id nor the n',
      'row 3, client: "Northwind GmbH" is not the clien',
      'row 3, tags: "nowhere" is neither an id nor the ',
      "row 4, task: needs a project, and there is none ",
      "",
    ]);
    expect(stderr).toContain("bad.csv has 6 problems, and nothing was sent.");
    expect(created()).toBe(0);
    expect(await files()).toEqual(["bad.csv"]);
  });

  it("keeps what failed for another try, and creates the rest once", async () => {
    const { tenant, env, created, file } = await account();
    const lines = ["start;duration;description;user", "2026-03-09 09:00;1:00;a;", "2026-03-09 10:00;1:00;b;Ana Novak"];
    await writeFile(file("hours.csv"), [...lines, lines[1], ""].join("\n"));
    const unasked = await runHere(importFrom(file("hours.csv")), env);
    expect(unasked).toMatchObject({ code: 2, stderr: expect.stringContaining("give --yes to create the entries") });
    const dry = await runHere(importFrom(file("hours.csv"), "--dry-run"), env);
    expect(dry).toMatchObject({ code: 0, stderr: "To create: 3 time entries (3:00:00).\n" });
    expect(dry.stdout).toBe(
      [
        "row 2  2026-03-09T09:00:00+00:00  1:00:00             a",
        "row 3  2026-03-09T10:00:00+00:00  1:00:00  Ana Novak  b",
        "row 4  2026-03-09T09:00:00+00:00  1:00:00             a",
        "",
      ].join("\n"),
    );
    expect(created()).toBe(0);

    tenant.fault({ fault: { kind: "status", status: 400 }, action: "createTimeEntryForUser", times: 1 });
    const first = await runHere(importFrom(file("hours.csv"), "--yes", "--json"), env);
    expect(first.code).toBe(1);
    expect(JSON.parse(first.stdout)).toMatchObject({ created: 2, skipped: 0, failed: [{ row: 3 }], unknown: [] });
    expect(await readFile(file("hours.csv.failed.csv"), "utf8")).toMatch(
      /^start,duration,description,user,row key,problem\r\n2026-03-09 10:00,1:00,b,Ana Novak,\w+-1,"?createTimeEntryForUser: .+\r\n$/,
    );
    const second = await runHere(importFrom(file("hours.csv"), "--yes", "--json"), env);
    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout)).toEqual({ created: 1, skipped: 2, failed: [], unknown: [], notTried: 0 });
    expect(created()).toBe(4);
  });

  it("creates a row once, whether it comes from the file or from the list of failed rows that was fixed", async () => {
    const { tenant, env, created, file } = await account();
    const [hours, list] = [file("hours.csv"), file("hours.csv.failed.csv")];
    const lines = ["start,duration,description", "2026-03-09 09:00,1:00,a", "2026-03-09 10:00,1:00,b"];
    await writeFile(hours, lines.join("\n"));
    const importHere = async (name: string) => {
      const { stdout } = await runHere(importFrom(name, "--yes", "--json"), env);
      return JSON.parse(stdout);
    };
    tenant.fault({ fault: { kind: "status", status: 400 }, action: "createTimeEntry", times: 2 });
    expect(await importHere(hours)).toMatchObject({ created: 0, failed: [{ row: 2 }, { row: 3 }] });
    const written = await readFile(list, "utf8");
    await writeFile(list, written.replace("1:00,a", "1:30,fixed"));
    expect(await importHere(list)).toMatchObject({ created: 2, failed: [] });
    expect(await importHere(hours)).toMatchObject({ created: 0, skipped: 2 });
    expect(created()).toBe(4);

    const refused = async (text: string, message: string) => {
      await writeFile(list, text);
      const ended = await runHere(importFrom(list, "--yes"), env);
      expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    };
    await refused(lines.join("\n"), 'has lost its column "row key"');
    await refused(`${written}${written.split("\r\n")[2]}\r\n`, "row 4, row key: is that of row 3 too");
    await refused(written.replace(/-1,/g, "-9,"), "row 2, row key: is not of a row that");
  });

  it("goes by the id of a person, with a name, without one, or with one that nobody has", async () => {
    const { tenant, env, file } = await account();
    const row = (user: string, id: string) => `2026-03-09 09:00,1:00,${user},${id}`;
    const others = ["", "Nobody", "Ana Novak"].map((name) => row(name, anaId));
    await writeFile(file("hours.csv"), ["start,duration,user,user id", ...others].join("\n"));
    expect(await runHere(importFrom(file("hours.csv"), "--yes"), env)).toMatchObject({ code: 0 });
    const posts = tenant.journal.requests.filter(({ method }) => method === "POST");
    expect(posts.map(({ action }) => action)).toEqual(Array(3).fill("createTimeEntryForUser"));

    await writeFile(
      file("bad.csv"),
      ["start,duration,user,user id", row("Ben Carter", anaId), row("", "ana")].join("\n"),
    );
    const refused = await runHere(importFrom(file("bad.csv"), "--yes"), env);
    expect(refused.stderr).toContain(`row 2, user: "Ben Carter" is not the user with the id ${anaId}`);
    expect(refused.stderr).toContain('row 3, user id: "ana" is not an id');
  });

  it("reports what was created when the list of failed rows cannot be written", async () => {
    const { tenant, env, file } = await account();
    const lines = ["start,duration,description", "2026-03-09 09:00,1:00,a", "2026-03-09 10:00,1:00,b"];
    await writeFile(file("hours.csv"), lines.join("\n"));
    await mkdir(file("hours.csv.failed.csv"));
    tenant.fault({ fault: { kind: "status", status: 400 }, action: "createTimeEntry", times: 1 });
    const failed = await runHere(importFrom(file("hours.csv"), "--yes"), env);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining("is not an ordinary file") });
    expect(failed.stdout).toMatch(/^1 created, .* 1 failed, .*\nFailed, and not created:\n {2}row 2: /);
    const second = await runHere(importFrom(file("hours.csv"), "--yes"), env);
    expect(second).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/could not be deleted .* Do not import it/),
    });
  });
});

it("docs/export.md: its commands do what it says", async () => {
  const page = await readFile(fileURLToPath(new URL("../../docs/export.md", import.meta.url)), "utf8");
  const fences = (language: string) =>
    [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = ""]) =>
      name === language ? [text] : [],
    );
  const { env, file } = await account();
  await writeFile(file("hours.csv"), fences("csv")[0] ?? "");
  const outputs = [];
  for (const line of fences("sh").flatMap((text) => text.trim().split("\n"))) {
    const [, words = ""] = /^npx -y clockify-connector (.+)$/.exec(line) ?? [];
    const args = words.split(" ").map((word) => (word.endsWith(".csv") ? file(word) : word));
    const ended = await runHere(args, env);
    expect(ended, line).toMatchObject({ code: 0 });
    outputs.push(ended);
  }
  expect(outputs[0]?.stderr).toBe(fences("text")[0]);
  expect(outputs.at(-1)?.stdout).toMatch(/^2 created/);
});
