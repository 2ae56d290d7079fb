// Tests of the command line against hostile surroundings: names and cells, files that are links, clocks and time zones that were set, and
// words that are keys.

import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { unknownVariables } from "../../src/cli/misspelt-variables.ts";
import { givenWord, withoutKeys } from "../../src/cli/safe-word.ts";
import { inLocalTime } from "../../src/cli/terminal/local-answer.ts";
import { overwriteLine } from "../../src/cli/terminal/status-line.ts";
import { streamOutput } from "../../src/cli/terminal/stream-output.ts";
import { createClockify } from "../../src/index.ts";
import { endsMissing } from "../../src/input/future-timer.ts";
import type { ActionName } from "../../src/operation.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { disk } from "../../src/transfer/disk.ts";
import { plainJson, plainLines } from "../../src/util/control-characters.ts";
import { replaceFile } from "../../src/util/replace-file.ts";
import { userId, workspaceId } from "../support/ids.ts";
import { serve } from "../support/server.ts";
import { runHere } from "./here.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

let accounts = 0;

async function folderOf(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "clockify-hostile-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function account() {
  const key = `hostile-key-${++accounts}`;
  const tenant = sandbox.tenant(key);
  tenant.seed("story");
  const folder = await folderOf();
  const env = { CLOCKIFY_API_KEY: key, CLOCKIFY_BASE_URL: sandbox.url, CLOCKIFY_WORKSPACE: workspaceId };
  const clockify = createClockify({ apiKey: key, baseUrl: sandbox.url });
  const write = (name: string, lines: readonly string[]) => {
    writeFileSync(join(folder, name), lines.join("\n"));
    return join(folder, name);
  };
  return { tenant, env, clockify, folder, write };
}

const importFrom = (file: string, ...more: string[]) => ["import", "time-entries", file, ...more];

describe("a terminal obeys nothing that others wrote", () => {
  const SIGNS =
    "MARK\u001b]0;owned\u0007 MARK\u009b31m MARK\rFAKE MARK\bFAKE MARK\u202efake MARK\u200ffake MARK\u2028fake";
  const OBEYED = /mark[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/iu;

  it("in the totals, the refusals, the candidates, the report and the dry run of any command", async () => {
    let refuse = /nothing/;
    const project = { id: "64f1c0a0e4b0040000000001", name: SIGNS, clientName: SIGNS };
    const person = { id: userId, name: SIGNS, email: SIGNS, settings: { timeZone: "UTC" } };
    const timeInterval = { start: "2026-03-02T09:00:00Z", end: "2026-03-02T10:00:00Z" };
    const entry = { id: "64f1c0a0e4b0070000000001", description: SIGNS, projectId: project.id, project, timeInterval };
    const { url } = await serve(({ method, url: path = "" }, response) => {
      const isRefused = refuse.test(`${method} ${path}`);
      const answer = () => {
        if (isRefused) return { message: SIGNS, code: 501 };
        if (path.endsWith("/user")) return person;
        if (path.endsWith("/workspaces")) return [{ id: workspaceId, name: SIGNS }];
        if (path.includes("/users")) return [person];
        if (path.includes("/projects")) return [project];
        return method === "GET" && path.includes("/time-entries") ? [entry] : entry;
      };
      response.writeHead(isRefused ? 400 : 200, { "Content-Type": "application/json", "Last-Page": "true" });
      response.end(JSON.stringify(answer()));
    });
    const folder = await folderOf();
    const env = { CLOCKIFY_API_KEY: "key-of-terminal-signs", CLOCKIFY_BASE_URL: url, CLOCKIFY_WORKSPACE: workspaceId };
    const file = (name: string, lines: readonly string[]) => {
      writeFileSync(join(folder, name), lines.join("\n"));
      return join(folder, name);
    };
    const quoted = `"${SIGNS}"`;
    const times = "2026-03-12 09:00,2026-03-12 10:00";
    const good = file("good.csv", ["start,end,description", `${times},${quoted}`]);
    const output = (name: string) => ["export", "time-entries", "--user", "me", "--output", join(folder, name)];
    const cases: (readonly [readonly string[], RegExp?])[] = [
      [output("a.csv")],
      [[...output("b.csv"), "--json"]],
      [output("c.csv"), /time-entries/],
      [["export", "time-entries", "--user", "nobody", "--output", join(folder, "d.csv")]],
      [["export", "time-entries", "--user", "me", "--format", SIGNS]],
      [["export", "time-entries", "--user", "me", "--format", "ndjson"]],
      [importFrom(good, "--dry-run")],
      [importFrom(good, "--yes", "--allow-doubles"), /POST/],
      [importFrom(file("other.csv", ["start,end,description", `${times},x`]), "--yes", "--json"), /POST/],
      [importFrom(file("project.csv", ["start,end,project", `${times},"x${SIGNS}"`]), "--dry-run")],
      [importFrom(file("header.csv", [`start,end,${quoted}`, `${times},x`]), "--dry-run")],
      [importFrom(`${SIGNS}.csv`, "--dry-run")],
    ];
    for (const [args, refused = /nothing/] of cases) {
      refuse = refused;
      const { stdout, stderr } = await runHere(args, env);
      expect(stdout + stderr, args.join(" ")).not.toMatch(OBEYED);
      expect((stdout + stderr).length, args.join(" ")).toBeGreaterThan(0);
    }
  });

  it("in JSON, which still means the same, and in a CSV that goes to it", async () => {
    expect(JSON.parse(plainJson({ name: SIGNS }))).toEqual({ name: SIGNS });
    expect(plainJson({ name: `${SIGNS}\u{e0041}` })).not.toMatch(/[\u007f-\u009f\u200f\u202e\u2028]|\u{e0041}/u);
    expect(plainLines(`a\n${SIGNS}`)).not.toMatch(OBEYED);
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    await streamOutput(terminal, "utf8").finish(`a,${SIGNS}\r\n`);
    expect(terminal.read().toString()).toMatch(/^a,MARK [^\r]*\r\n$/);
  });
});

describe("a file beside a file", () => {
  it.each(["state", "part", "journal"])("that is a link is not followed: %s", async (which) => {
    const { env, folder, write } = await account();
    const victim = write("victim.txt", ["precious"]);
    const hours = write("hours.csv", ["start,end,description", "2026-03-12 09:00,2026-03-12 10:00,x"]);
    const name = { state: "w.csv.state.json", part: "w.csv.part", journal: "hours.csv.import.ndjson" }[which] ?? "";
    symlinkSync(victim, join(folder, name));
    const args =
      which === "journal" ? importFrom(hours, "--yes") : ["export", "time-entries", "--output", join(folder, "w.csv")];
    expect(await runHere(args, env)).toMatchObject({ code: 2 });
    expect(readFileSync(victim, "utf8")).toBe("precious");
  });

  it("is replaced only where it is an ordinary file, and by one that only its owner reads", async () => {
    const folder = await folderOf();
    const [victim, link, pipe] = ["victim", "link", "pipe"].map((name) => join(folder, name));
    writeFileSync(`${victim}`, "precious");
    symlinkSync(`${victim}`, `${link}`);
    execFileSync("mkfifo", [`${pipe}`]);
    for (const path of [link, pipe, folder])
      await expect(replaceFile(`${path}`, "new")).rejects.toThrow("not an ordinary file");
    expect(readFileSync(`${victim}`, "utf8")).toBe("precious");
    chmodSync(`${victim}`, 0o644);
    await replaceFile(`${victim}`, "new");
    expect([readFileSync(`${victim}`, "utf8"), lstatSync(`${victim}`).mode & 0o777]).toEqual(["new", 0o600]);
    await expect(disk.open(`${pipe}`)).rejects.toThrow("not an ordinary file");
  });

  it("--force replaces no link, pipe or device, and says how to write to standard output", async () => {
    const { env, folder, write } = await account();
    symlinkSync(write("victim.txt", ["precious"]), join(folder, "link"));
    for (const target of [join(folder, "link"), "/dev/stdout", "/dev/null"]) {
      const { code, stderr } = await runHere(["export", "time-entries", "--output", target, "--force"], env);
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("leave --output out") });
    }
    expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
  });

  it("that cannot be read, or never ends, is refused before anything else", async () => {
    const { env, folder } = await account();
    const refused = async (file: string) => (await runHere(importFrom(file), env)).stderr;
    expect(await refused("nofile.csv")).toBe("error: There is no file nofile.csv.\n");
    expect(await refused(folder)).toContain("is a folder");
    expect(await refused("/dev/zero")).toContain("has more than 200 MB");
  });
});

it("an export that was complete and could not say so is complete when it is asked for again", async () => {
  const { env, tenant, folder } = await account();
  const file = join(folder, "week.csv");
  const args = ["export", "time-entries", "--user", "me", "--output", file];
  const first = await runHere(args, env);
  const text = readFileSync(file, "utf8");
  // As a crash leaves it that comes after the new name and before the state is taken away.
  const state = {
    version: 1,
    asked: {
      address: sandbox.url,
      account: userId,
      workspace: workspaceId,
      users: "me",
      start: "",
      end: "",
      format: "csv",
    },
    plan: { timeZone: "Europe/London", people: [] },
    bytes: Buffer.byteLength(text),
    progress: { people: 1, pages: 1, totals: { entries: 1, seconds: 60, running: 0, projects: {} } },
    isDone: true,
  };
  writeFileSync(`${file}.state.json`, JSON.stringify(state));
  const other = await runHere(["export", "time-entries", "--output", file], env);
  expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining("is there already") });
  const asked = tenant.journal.requests.filter(({ action }) => action === "listUserTimeEntries").length;
  expect(await runHere(args, env)).toMatchObject({ code: 0, stderr: expect.stringContaining("1 entry  0:01:00") });
  expect(tenant.journal.requests.filter(({ action }) => action === "listUserTimeEntries")).toHaveLength(asked);
  expect([first.code, existsSync(`${file}.state.json`), readFileSync(file, "utf8")]).toEqual([0, false, text]);
});

describe("an import", () => {
  it("takes names as people type them, apostrophes unchanged, and empty last columns", async () => {
    const { env, clockify, write } = await account();
    const file = write("typed.csv", [
      "start,duration,project,client,description,,",
      "2026-03-09 09:00,1:30,website\u00a0relaunch,acme ltd,'@home' cleaning,",
      "2026-03-09 11:00,1:30,Wébsite Relaunch,ACME\u00a0Ltd,'-5 % discount' call,,,",
    ]);
    expect(await runHere(importFrom(file, "--yes"), env)).toMatchObject({ code: 0 });
    const made = await clockify.listUserTimeEntries({ workspaceId, userId, start: "2026-03-09T00:00:00Z" });
    expect(made.map(({ description }) => description).sort()).toEqual(["'-5 % discount' call", "'@home' cleaning"]);
    const filled = write("filled.csv", ["start,duration,", "2026-03-09 09:00,1:30,x"]);
    expect((await runHere(importFrom(filled, "--yes"), env)).stderr).toContain("row 2 has something in column 3");
  });

  it("takes back what an export wrote, also what is archived by now", async () => {
    const { env, write } = await account();
    const columns = "id,user id,tags,description,billable,start,end";
    const row = (id: string) => `${id},${userId},overtime,late shift,no,2026-03-13T18:00:00Z,2026-03-13T19:00:00Z`;
    const exported = write("exported.csv", [columns, row("64f1c0a0e4b0070000000601")]);
    expect(await runHere(importFrom(exported, "--yes"), env)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^1 created/),
    });
    const written = write("written.csv", [columns, row("")]);
    expect((await runHere(importFrom(written, "--yes"), env)).stderr).toContain("is not active");
  });

  it("takes back projects that are archived and tasks that are done by now", async () => {
    const { env, tenant, folder, write } = await account();
    const data = structuredClone(tenant.snapshot());
    const [projects, tasks] = [data.contained.workspaces[0]?.projects ?? [], data.contained.workspaces[0]?.tasks ?? []];
    const put = (list: readonly object[], name: string, change: object) => {
      const found = list.find((one) => "name" in one && one.name === name);
      if (!found) throw new Error(`the story has no ${name}`);
      Object.assign(found, change);
    };
    put(projects, "Mobile App", { archived: true });
    put(tasks, "Development", { status: "DONE" });
    tenant.restore(data);
    const file = join(folder, "all.csv");
    expect(await runHere(["export", "time-entries", "--user", "me", "--output", file], env)).toMatchObject({ code: 0 });
    const { code, stdout } = await runHere(importFrom(file, "--dry-run"), env);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/Mobile App +Testing/) });
    expect(stdout).toMatch(/Website Relaunch +Development/);
    const rows = ["2026-03-20 09:00,1:00,Mobile App,", "2026-03-20 10:00,1:00,Website Relaunch,Development"];
    const written = write("rows.csv", ["start,duration,project,task", ...rows]);
    const refused = await runHere(importFrom(written, "--yes"), env);
    expect(refused.stderr).toMatch(/row 2, project: .*not active[\s\S]*row 3, task: .*not active/);
  });

  it("looks for thousands of names with a few calls, and names of a long header only some", async () => {
    const { env, tenant, write } = await account();
    const rows = Array.from({ length: 3000 }, (_, at) => `2026-03-09 09:00,1:00,Nowhere ${at}`);
    const before = tenant.journal.requests.length;
    const { stderr } = await runHere(importFrom(write("names.csv", ["start,duration,project", ...rows]), "--yes"), env);
    expect(stderr).toContain("has 3000 problems");
    expect(tenant.journal.requests.length - before).toBeLessThan(40);
    const header = ["start,duration", ...Array.from({ length: 100_000 }, (_, at) => `column${at}`)].join(",");
    const refused = await runHere(importFrom(write("header.csv", [header]), "--yes"), env);
    expect(refused.stderr).toContain("and 99990 more; known are");
    expect(refused.stderr.length).toBeLessThan(1000);
  });

  it("puts the nearest name first", async () => {
    const { env, write } = await account();
    const file = write("near.csv", ["start,duration,project", "2026-03-09 09:00,1:00,Webstie Relaunch"]);
    const { stderr } = await runHere(importFrom(file, "--yes"), env);
    expect(stderr).toMatch(/did you mean "Website Relaunch"\?[^"]*"Website Relaunch"/);
  });
});

describe("a variable", () => {
  const KEY = { CLOCKIFY_API_KEY: "some-key-1" };

  it.each([
    ["CLOCKIFY_ALOWED_WORKSPACES", "CLOCKIFY_ALLOWED_WORKSPACES"],
    ["CLOCKIFY_ALLOWED_WORKSPACE", "CLOCKIFY_ALLOWED_WORKSPACES"],
    ["CLOCKIFY_WORKSPACES_ALLOWED", "CLOCKIFY_ALLOWED_WORKSPACES"],
    ["CLOKIFY_ALLOWED_WORKSPACES", "CLOCKIFY_ALLOWED_WORKSPACES"],
    ["clockify_allowed_workspaces", "CLOCKIFY_ALLOWED_WORKSPACES"],
    ["CLOCKIFY_WORKSPCE", "CLOCKIFY_WORKSPACE"],
    ["CLOCKIFY_REGOIN", "CLOCKIFY_REGION"],
    ["CLOCKIFY_BASEURL", "CLOCKIFY_BASE_URL"],
    ["CLOCKIFY_APIKEY", "CLOCKIFY_API_KEY"],
    ["CLOCKIFY_CONNECTION", "CLOCKIFY_CONNECTIONS"],
    ["CLOCKIFY_READ_ONLY", "CLOCKIFY_MCP_READ_ONLY"],
    ["CLOCKIFY_MCP_TOOL_SETS", "CLOCKIFY_MCP_TOOLSETS"],
    ["CLOCKIFY_ALLOWED_HTTP", "CLOCKIFY_ALLOW_HTTP"],
    ["CLOCKIFY_ALLWOED_WROKSPACES", "CLOCKIFY_ALLOWED_WORKSPACES"],
    ["CLOCKIFYALLOWED-WORKSPACES", "CLOCKIFY_ALLOWED_WORKSPACES"],
  ])("%s is refused", (name, meant) => {
    expect(unknownVariables({ ...KEY, [name]: "x" })).toBe(`${name} is unknown; did you mean ${meant}.`);
    expect(unknownVariables({ ...KEY, [name]: "" })).toBeUndefined();
  });

  it("that begins like one that is a limit is refused with those that begin so", () => {
    expect(unknownVariables({ ...KEY, CLOCKIFY_ALLOW: "x" })).toBe(
      "CLOCKIFY_ALLOW is unknown; known are CLOCKIFY_ALLOW_HTTP, CLOCKIFY_ALLOWED_WORKSPACES.",
    );
  });

  it("that any part of the program reads is known", () => {
    const source = fileURLToPath(new URL("../../src", import.meta.url));
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const read = files.flatMap((name) => [
      ...readFileSync(join(source, name), "utf8").matchAll(/["'.(](CLOCKIFY_[A-Z_]*[A-Z])["').,]/g),
    ]);
    const names = new Set(read.map(([, name = ""]) => name));
    expect(names).toContain("CLOCKIFY_ALLOW_HTTP");
    expect(unknownVariables(Object.fromEntries([...names].map((name) => [name, "x"])))).toBeUndefined();
  });

  it("of somebody else is left alone, and so is one that the file of connections names", async () => {
    for (const name of [
      "CLOCKIFY_TOKEN",
      "CLOCKIFY_USER_ID",
      "CLOCKIFY_API_KEY_ACME",
      "CLOCKIFY_API_KEY_EU",
      "MY_CLOCKIFY_REGION",
      "CLOCK_REGION",
      "PATH_CLOCKIFY",
    ]) {
      expect(unknownVariables({ ...KEY, [name]: "x" })).toBeUndefined();
    }
    const file = join(await folderOf(), "connections.json");
    writeFileSync(file, JSON.stringify({ connections: { acme: { apiKeyEnv: "CLOCKIFY_APIKEY" } } }));
    expect(unknownVariables({ CLOCKIFY_APIKEY: "some-key-1" }, file)).toBeUndefined();
  });
});

it("a word that may be a key is not repeated, and a typing error is", () => {
  expect(["70000", "--prot", "mars", "last week"].map(givenWord)).toEqual([
    '"70000"',
    '"--prot"',
    '"mars"',
    '"last week"',
  ]);
  expect(givenWord("XnBd72kqLm04TzQw")).toBe("a text of 16 characters");
  expect(withoutKeys("error: unknown command 'XnBd72kqLm04TzQw'", ["XnBd72kqLm04TzQw"])).not.toContain("XnBd");
  const slip = "error: unknown command 'completon'\n(Did you mean completion?)";
  expect(withoutKeys(slip, ["completon"])).toBe(slip);
});

it("a timer cannot start in the future, and an entry with an end can", () => {
  const now = new Date("2026-03-06T12:00:00Z");
  const later = "2026-03-06T13:00:00Z";
  const missing = (action: ActionName, args: object) => endsMissing(action, { ...args }, now);
  for (const action of ["createTimeEntry", "createTimeEntryForUser", "updateTimeEntry"] as const) {
    expect(missing(action, { start: later })).toEqual(["end"]);
    expect(missing(action, { start: later, end: "2026-03-06T14:00:00Z" })).toEqual([]);
    expect(missing(action, { start: "2026-03-06T12:00:30Z" })).toEqual([]);
  }
  const body = [{ start: later, end: "2026-03-06T14:00:00Z" }, { start: later }, { start: later, end: null }];
  expect(missing("bulkUpdateTimeEntries", { body })).toEqual(["body[1].end", "body[2].end"]);
  expect(missing("listUserTimeEntries", { start: later })).toEqual([]);
});

describe("people read", () => {
  const zone = async () => "Europe/Berlin";

  it("moments by the account's clock, whole days off as days of the person, and planned days as days", async () => {
    const entry = { timeInterval: { start: "2026-03-02T08:00:00Z", end: null } };
    expect(await inLocalTime("listUserTimeEntries", [entry], zone)).toEqual([
      { timeInterval: { start: "2026-03-02T09:00:00+01:00", end: null } },
    ]);
    const period = { start: "2026-05-03T22:00:00Z", end: "2026-05-05T21:59:59.999Z" };
    const request = { createdAt: "2026-03-02T08:00:00.123456789Z", timeOffPeriod: { period, halfDay: false } };
    expect(await inLocalTime("listTimeOffRequests", [request], zone)).toEqual([
      {
        createdAt: "2026-03-02T09:00:00+01:00",
        timeOffPeriod: { period: { start: "2026-05-04", end: "2026-05-05" }, halfDay: false },
      },
    ]);
    const elsewhere = { ...request, userTimeZone: "Europe/London" };
    expect(await inLocalTime("listTimeOffRequests", elsewhere, zone)).toMatchObject({
      timeOffPeriod: { period: { start: "2026-05-03T23:00:00+01:00" } },
    });
    const week = { start: "2026-02-22T23:00:00Z", end: "2026-03-01T22:59:59Z" };
    const submitted = { dateRange: week, owner: { timeZone: "Europe/Paris" } };
    expect(await inLocalTime("listApprovalRequests", submitted, async () => "America/New_York")).toMatchObject({
      dateRange: { start: "2026-02-23", end: "2026-03-01" },
    });
    const plan = { period: { start: "2026-03-09T00:00:00Z", end: "2026-03-13T23:59:59Z" } };
    expect(await inLocalTime("listAssignments", plan, zone)).toEqual({
      period: { start: "2026-03-09", end: "2026-03-13" },
    });
  });

  it("UTC where nobody knows the zone, which is asked for only where there is a moment", async () => {
    const moment = { at: "2026-03-02T08:00:00Z" };
    expect(await inLocalTime("listTags", moment, async () => "Mars/Olympus")).toEqual(moment);
    const never = () => Promise.reject(new Error("asked"));
    expect(await inLocalTime("listTags", [{ name: "2026-03-02" }], never)).toEqual([{ name: "2026-03-02" }]);
  });

  it("a status line whose parts are whole", () => {
    let written = "";
    const write = (text: string) => {
      written += text;
      return true;
    };
    const stream = { columns: 40, write };
    overwriteLine(stream, "3 of 12 users, about 17 s left, 10,234 entries");
    expect(written.slice(4)).toBe("3 of 12 users, about 17 s left");
  });
});
