// Tests of `call`: the guarantees for people and scripts that call an action from the command line.

import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { actionNames } from "../../src/cli/action-metadata.ts";
import { optionsOf, ownOptionsOf } from "../../src/cli/commands/call-options.ts";
import { optionName } from "../../src/cli/commands/option-name.ts";
import { Interruption } from "../../src/cli/terminal/interruption.ts";
import { help } from "../../src/generated/help.ts";
import { operations } from "../../src/generated/operations.ts";
import type { ActionName } from "../../src/operation.ts";
import { createSandbox, type Sandbox, type SandboxTenant } from "../../src/sandbox/sandbox.ts";
import { callAs, type Habits } from "./person.ts";
import { PROGRAM, run, start } from "./program.ts";
import { parseLine } from "./shell.ts";

const id = (kind: number, number: number) =>
  `64f1c0a0e4b0${String(kind).padStart(2, "0")}${String(number).padStart(10, "0")}`;
const ENTRY = id(7, 1);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

let accounts = 0;
interface Account {
  readonly key: string;
  readonly tenant: SandboxTenant;
  readonly environment: Record<string, string>;
  /** Methods and paths of all calls that change something. */
  changes(): string[];
  call(line: string | readonly string[], habits?: Habits): ReturnType<typeof callAs>;
}

/** A new account with the story's data, and somebody who uses it. */
function account(more: Record<string, string> = {}): Account {
  const key = `secretKey${++accounts}OfBen`;
  const tenant = sandbox.tenant(key);
  const environment = { CLOCKIFY_API_KEY: key, CLOCKIFY_BASE_URL: sandbox.url, ...more };
  return {
    key,
    tenant,
    environment,
    changes: () =>
      tenant.journal.requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`),
    call: (line, habits) => callAs(typeof line === "string" ? line.split(" ") : line, { environment, ...habits }),
  };
}

const OWN = ["--all", "--yes", "--json", "--connection", "--connections", "--help"];
const isConfirmed = (action: ActionName) => ownOptionsOf(action).some(({ flags }) => flags === "--yes");

describe("options", () => {
  it("have one name each, and none is taken by the program", () => {
    for (const action of actionNames) {
      const names = optionsOf(action).map(({ name }) => name);
      expect(new Set([...names, ...OWN]).size, action).toBe(names.length + OWN.length);
      // Commander would take it for a flag that switches something off.
      expect(names.filter((name) => name.startsWith("--no-"))).toEqual([]);
    }
  });

  it("give every example of the specification back as it was", async () => {
    for (const action of actionNames.filter((name) => operations[name].safety !== "read")) {
      const { call, changes } = account();
      const { code, stderr } = await call([
        ...parseLine(help[action].example),
        ...(isConfirmed(action) ? ["--yes"] : []),
      ]);
      // Some examples continue others of the story, and meet what is not there yet. None is refused here.
      expect(code, `${action}: ${stderr}`).not.toBe(2);
      expect(changes(), action).toHaveLength(1);
    }
  });
});

describe("arguments", () => {
  it("are numbers, flags, lists and objects as the action takes them", async () => {
    const { call } = account();
    const created = await call([
      ...["createHoliday", "--name", "Spring day", "--date-period.start-date", "2026-05-04"],
      ...["--date-period.end-date", "2026-05-04", "--occurs-annually", "--everyone-including-new", "false"],
      ...[
        "--users",
        '{"contains":"CONTAINS"}',
        "--users.ids",
        "Ben Carter",
        "--users.ids",
        "chloe.martin@example.com",
        "--json",
      ],
    ]);
    expect(created).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(created.stdout)).toMatchObject({
      name: "Spring day",
      datePeriod: { startDate: "2026-05-04", endDate: "2026-05-04" },
      occursAnnually: true,
      userIds: [id(2, 2), id(2, 3)],
    });
    const page = await call("listUserTimeEntries --user-id me --page-size 2 --page 2 --json");
    expect(JSON.parse(page.stdout)).toHaveLength(2);
  });

  it("may be names and words, in the time zone of the account", async () => {
    const { call } = account();
    const line = ["createTimeEntry", "--start", "2026-07-01 09:00", "--end", "2026-07-01T10:30:00+02:00"];
    const { stdout } = await call([
      ...line,
      "--project-id",
      "website relaunch",
      "--task-id",
      "Design",
      "--tag-ids",
      "remote",
      "--json",
    ]);
    // Ben lives in London, where the clock is one hour ahead in July.
    expect(JSON.parse(stdout)).toMatchObject({
      projectId: id(4, 1),
      taskId: id(5, 1),
      tagIds: [id(6, 1)],
      timeInterval: { start: "2026-07-01T08:00:00Z", end: "2026-07-01T08:30:00Z" },
    });
  });

  it("of a timer that would start in the future are refused", async () => {
    const { call, changes } = account();
    const { code, stderr } = await call(["createTimeEntry", "--start", "2999-01-01 09:00"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining("a timer cannot start in the future"),
    });
    expect(changes()).toEqual([]);
  });

  it("that end before they begin are refused by name, and as the account's clock shows them", async () => {
    const { call, changes, tenant } = account();
    tenant.seed("dst-week");
    const { stderr } = await call("createTimeEntry --start 10:00 --end 09:00");
    expect(stderr).toContain("--end 2026-11-02T09:00:00+01:00 is not after start, 2026-11-02T10:00:00+01:00");
    const bulk = (changed: object) =>
      call(["bulkUpdateTimeEntries", "--user-id", "me", "--yes", "--body", JSON.stringify([{ id: ENTRY }, changed])]);
    const both = await bulk({ id: id(7, 12), start: "10:00", end: "09:00" });
    expect(both.stderr).toContain("--body[1].end 2026-11-02T09:00:00+01:00 is not after body[1].start");
    const one = await bulk({ id: id(7, 12), start: "10:00" });
    expect(one.stderr).toContain("--body[1].end 2026-10-25T22:59:59Z is not after body[1].start");
    expect(changes()).toEqual([]);
  });

  it("may be names also where no tool for agents is", async () => {
    const { call } = account();
    const { stdout } = await call(["listTasks", "--project-id", "Website Relaunch", "--json"]);
    expect(JSON.parse(stdout).map(({ name }: { name: string }) => name)).toEqual(["Design", "Development"]);
    const projects = await call(["listProjects", "--clients", "Acme Ltd", "--users", "me", "--json"]);
    expect(JSON.parse(projects.stdout)).toMatchObject([{ name: "Website Relaunch" }]);
  });

  it("that mean the wall clock are sent as such, for the old name of the action too", async () => {
    const { call, tenant } = account();
    await call("listUserTimeEntries --user-id me --start 2026-07-01 --end 2026-07-01");
    await call("getTimeEntriesForUser --user-id me --start 2026-07-01 --end 2026-07-01");
    const queries = tenant.journal.requests
      .filter(({ path }) => path.includes("time-entries"))
      .map(({ query }) => query);
    expect(queries).toHaveLength(2);
    for (const query of queries) {
      expect(JSON.stringify(query)).toContain("2026-07-01T00:00:00Z");
      expect(JSON.stringify(query)).toContain("2026-07-01T23:59:59Z");
    }
  });

  it("of a change may be left out, and what they would clear stays", async () => {
    const { call } = account();
    const before = JSON.parse((await call(`getTimeEntry --id ${ENTRY} --json`)).stdout);
    const { stdout } = await call(
      `updateTimeEntry --id ${ENTRY} --description Changed --task-id null --tag-ids [] --json`,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      description: "Changed",
      projectId: before.projectId,
      taskId: null,
      tagIds: [],
      timeInterval: before.timeInterval,
    });
    expect(await call(`updateTimeEntry --id ${ENTRY} --end null`)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--end cannot be null"),
    });
  });

  it.each([
    ["createTimeEntry --start soon", "--start", "is not one of these forms: now; 09:00"],
    ["createTimeEntry --tag-ids", "option '--tag-ids <value>' argument missing", ""],
    [["createTimeEntry", "--project-id", ""], "--project-id", "is empty; leave the option out"],
    ["createTimeEntry --start 09:00 --start 10:00", "--start", "is given 2 times"],
    ["createTimeEntry --strat 09:00", "unknown option '--strat'", "(Did you mean --start?)"],
    ["createTimeEntry 09:00", '"09:00" belongs to no option', ""],
    ["createTimeEntry --type HOLIDAY", "--type", '"HOLIDAY" is not one of REGULAR, BREAK'],
    ["createTimeEntry --billable maybe", "--billable", '"maybe" is not true or false'],
    ["createTimeEntry --custom-fields red", "--custom-fields", '"red" is not the JSON of an object'],
    ["listTags --page first --page-size 0", "--page-size", "0 is not a whole number from 1"],
    ["stopRunningTimeEntry --user-id me", "--end", "is missing; give one of these forms"],
    [
      "createTimeOffRequest --policy-id Vacation --time-off-period.period {}",
      "--time-off-period.period.start",
      "is missing",
    ],
    ["creatTimeEntry --start now", 'there is no action "creatTimeEntry"; did you mean createTimeEntry?', ""],
    ["--json listTags", "name the action first", ""],
  ])("%j is a mistake with code 2, and nothing is sent", async (line, ...texts) => {
    const { call, tenant } = account();
    const { code, stdout, stderr } = await call(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    for (const text of texts) expect(stderr).toContain(text);
    expect(tenant.journal.requests).toEqual([]);
  });

  it("that name nothing, or several things, say what there is", async () => {
    const { call, changes } = account();
    const { code, stderr } = await call("createTimeEntry --start 09:00 --tag-ids remotee");
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`there is remote, ${id(6, 1)}`) });
    expect(changes()).toEqual([]);
  });

  it("never reach another address, whatever is in the place of an id", async () => {
    const { call, changes } = account();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom("..", "../x", "%2e%2e", "?a=b", "\u0000"), fc.string()),
        async (text) => {
          fc.pre(!/^\s*[0-9a-f]{24}\s*$/i.test(text));
          expect((await call(["deleteTimeEntry", `--id=${text}`, "--yes"])).code).toBe(2);
        },
      ),
      { numRuns: 60 },
    );
    expect(changes()).toEqual([]);
  });

  it("are written in one way", () => {
    expect(["timeOffPeriod.period.start", "page-size", "pageSize", "tagIds[0]"].map(optionName)).toEqual([
      "--time-off-period.period.start",
      "--page-size",
      "--page-size",
      "--tag-ids[0]",
    ]);
  });
});

describe("connections", () => {
  function file(connections: object): string {
    const folder = mkdtempSync(join(tmpdir(), "clockify-call-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "connections.json"), JSON.stringify({ connections }), { mode: 0o600 });
    return join(folder, "connections.json");
  }

  it("are chosen by name where there are several", async () => {
    const { key, call } = account();
    const path = file({ acme: { apiKey: key, baseUrl: sandbox.url }, beta: { apiKey: key, baseUrl: sandbox.url } });
    expect(await call(`listTags --connections ${path}`)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('choose one with --connection: "acme", "beta"'),
    });
    expect(await call(`listTags --connections ${path} --connection beta`)).toMatchObject({ code: 0 });
    expect(await call(`listTags --connections ${path} --connection gamma`)).toMatchObject({ code: 2 });
  });

  it("that read only change nothing", async () => {
    const { key, call, changes } = account();
    const path = file({ acme: { apiKey: key, baseUrl: sandbox.url, readOnly: true } });
    const { code, stderr } = await call(`deleteTimeEntry --id ${ENTRY} --yes --connections ${path}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('"acme" reads only') });
    expect(await call(`getTimeEntry --id ${ENTRY} --connections ${path}`)).toMatchObject({ code: 0 });
    expect(changes()).toEqual([]);
  });

  it("keep to the workspaces that they may use", async () => {
    const { key, call } = account();
    const path = file({ acme: { apiKey: key, baseUrl: sandbox.url, allowedWorkspaces: ["Bright Lane Studio"] } });
    const { code, stderr } = await call(`listTags --workspace-id ${id(1, 9)} --connections ${path}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("may not use this workspace") });
    expect(await call(`listTags --connections ${path}`)).toMatchObject({ code: 0 });
  });

  it("that are not there say how to make one", async () => {
    const { code, stderr } = await callAs(["listTags"], { environment: {} });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("set CLOCKIFY_API_KEY") });
  });
});

describe("the name of an action", () => {
  it.each(["listtags", "LISTTAGS", "list-tags", "list_tags"])("may be written %s", async (name) => {
    const { call } = account();
    expect(await call([name, "--json"])).toEqual(await call("listTags --json"));
  });
});

it("an address that ends in /v1 is refused under the name of its variable", async () => {
  const { call } = account({ CLOCKIFY_BASE_URL: `${sandbox.url}/v1` });
  const { code, stderr } = await call("listTags");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/why: {2}CLOCKIFY_BASE_URL .*ends in \/v1/),
  });
});

describe("answers", () => {
  it("are JSON as Clockify sends it, where that is asked for", async () => {
    const { call, environment, key } = account();
    const { stdout, stderr } = await call("listTimeOffRequests --json");
    const response = await fetch(`${environment.CLOCKIFY_BASE_URL}/v1/workspaces/${id(1, 1)}/time-off/requests`, {
      method: "POST",
      headers: { "X-Api-Key": key, "Content-Type": "application/json" },
      body: "{}",
    });
    expect(JSON.parse(stdout)).toEqual(await response.json());
    expect(stderr).toBe("");
  });

  it("are tables no wider than the terminal, with whole ids", async () => {
    const { call } = account();
    const { stdout, stderr } = await call("listUserTimeEntries --user-id me --page-size 3", { columns: 80 });
    const [head = "", ...rows] = stdout.trimEnd().split("\n");
    expect(head).toMatch(/^id +description +timeInterval\.start/);
    expect(rows).toHaveLength(3);
    for (const row of [head, ...rows]) expect(row.length).toBeLessThanOrEqual(80);
    expect(rows[0]).toMatch(new RegExp(`^${id(7, 8)}  Release notes +2026-03-06T`));
    expect(stderr).toMatch(/^\d+ more columns: use a wider terminal, or --json\.$/m);
    expect(stderr).toContain("There are more: --page 2, or --all.");
    // In a file there is room for everything.
    expect((await call("listUserTimeEntries --user-id me --page-size 3")).stderr).not.toContain("more columns");
  });

  it("hold all pages with --all, as one table or one list", async () => {
    const { call, tenant } = account();
    const one = JSON.parse((await call("listUserTimeEntries --user-id me --json")).stdout);
    const all = await call("listUserTimeEntries --user-id me --page-size 3 --all --json");
    expect(JSON.parse(all.stdout)).toEqual(one);
    expect(tenant.journal.requests.filter(({ path }) => path.endsWith("/time-entries")).length).toBeGreaterThan(3);
    const table = await call("listUserTimeEntries --user-id me --page-size 3 --all");
    expect(table.stdout.trimEnd().split("\n")).toHaveLength(one.length + 1);
    expect(await call("getCurrentUser --all")).toMatchObject({ code: 2, stderr: expect.stringContaining("'--all'") });
  });

  it("of one thing are names and values, broken rather than cut", async () => {
    const { call } = account();
    const text = "word ".repeat(30).trim();
    await call(["updateTimeEntry", "--id", ENTRY, "--description", text]);
    const { stdout } = await call(`getTimeEntry --id ${ENTRY}`, { columns: 60 });
    expect(stdout).toMatch(new RegExp(`^id +${ENTRY}$`, "m"));
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(stdout.replace(/\s+/g, "")).toContain(text.replaceAll(" ", ""));
  });

  it("need no workspace where the action has none", async () => {
    const { call } = account();
    expect(JSON.parse((await call("listWorkspaces --json")).stdout)).toMatchObject([{ name: "Bright Lane Studio" }]);
    expect(JSON.parse((await call("getCurrentUser --json")).stdout)).toMatchObject({ name: "Ben Carter" });
  });

  it("say so when there is nothing to show", async () => {
    const { call } = account();
    expect(await call("listTags --name nosuchtag")).toMatchObject({ code: 0, stdout: "", stderr: "Nothing found.\n" });
    expect(await call("listTags --name nosuchtag --json")).toMatchObject({ stdout: "[]\n" });
    expect(await call(`deleteTimeEntry --id ${ENTRY} --yes`)).toMatchObject({ code: 0, stdout: "Done.\n" });
    expect(await call(`deleteTimeEntry --id ${id(7, 2)} --yes --json`)).toMatchObject({ code: 0, stdout: "null\n" });
  });

  it("hold nothing that a terminal would obey, and JSON still means the same", async () => {
    const { call } = account();
    const evil = "red\u001b[31m title\u009b2J \u202etxt\u0007\nnext";
    await call(["updateTimeEntry", "--id", ENTRY, "--description", evil]);
    for (const line of [
      `getTimeEntry --id ${ENTRY}`,
      "listUserTimeEntries --user-id me",
      `getTimeEntry --id ${ENTRY} --json`,
    ]) {
      const { stdout } = await call(line, { columns: 200 });
      expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    }
    const { stdout } = await call(`getTimeEntry --id ${ENTRY} --json`);
    expect(JSON.parse(stdout).description).toBe(evil);
  });

  it("line up letters that take two columns", async () => {
    const { call } = account();
    await call(["updateTimeEntry", "--id", id(7, 7), "--description", "日本語の会議"]);
    const { stdout } = await call("listUserTimeEntries --user-id me --page-size 2");
    const [head = "", first = "", second = ""] = stdout.split("\n");
    const at = head.indexOf("timeInterval.start");
    expect(first.indexOf("2026-")).toBe(at);
    expect(second.indexOf("2026-")).toBe(at - "日本語の会議".length);
  });
});

describe("what deletes or changes much", () => {
  it("is done after a yes to a question that says what", async () => {
    const { call, changes } = account();
    const { code, questions } = await call(`deleteTimeEntry --id ${ENTRY}`, { says: "y", columns: 80 });
    expect(code).toBe(0);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatch(
      /^Delete time entry \(1\) in "Bright Lane Studio".*\?\n"Login form", Mon 2 Mar 2026, 09:00 to 12:30 \+00:00, project "Website Relaunch"/,
    );
    expect(questions[0]).toMatch(/\[y\/N\] $/);
    expect(changes()).toHaveLength(1);
  });

  it.each(["", "n", "no", "yep", "ja"])("is not done after the answer %j", async (says) => {
    const { call, changes } = account();
    const { code, stderr } = await call(`deleteTimeEntry --id ${ENTRY}`, { says });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "Not deleted.\n" });
    expect(changes()).toEqual([]);
  });

  it.each([`deleteTimeEntry --id ${ENTRY}`, `updatePolicyBalance --policy-id Vacation --user-ids me --value 5`])(
    "wants --yes where nobody can be asked: %s",
    async (line) => {
      const { call, tenant, changes } = account();
      expect(await call(line)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("add --yes") });
      expect(tenant.journal.requests).toEqual([]);
      expect(await call(`${line} --yes`)).toMatchObject({ code: 0, questions: [] });
      expect(changes()).toHaveLength(1);
    },
  );

  it("is not asked about when it is not there", async () => {
    const { call } = account();
    const { code, questions } = await call(`deleteHoliday --holiday-id ${id(9, 99)}`, { says: "y" });
    expect({ code, questions }).toEqual({ code: 1, questions: [] });
  });
});

describe("failures", () => {
  const CREATE = "createTimeEntry --start 2026-03-06T10:00:00Z --end 2026-03-06T11:00:00Z";

  it("that changed nothing end with 1, and say why and what next", async () => {
    const { call } = account();
    const { code, stdout, stderr } = await call(`getTimeEntry --id ${id(7, 99)}`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^error: getTimeEntry failed\.\n {2}why: {2}.+\n {2}next: .*check the ids/m);
  });

  it("of which nobody knows whether they changed something end with 3, and say where to look", async () => {
    const { call, tenant, changes } = account();
    tenant.fault({ action: "createTimeEntry", fault: { kind: "reset", commits: true } });
    const { code, stderr } = await call(CREATE);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: createTimeEntry failed, and may have taken effect\.\n {2}why: .+/);
    expect(stderr).toContain("look before you repeat it: clockify-connector call listUserTimeEntries");
    expect(changes()).toHaveLength(1);
  });

  it("are one object with --json, on standard error", async () => {
    const { call } = account();
    const { stdout, stderr } = await call(`getTimeEntry --id ${id(7, 99)} --json`);
    expect(stdout).toBe("");
    expect(JSON.parse(stderr)).toMatchObject({
      error: { action: "getTimeEntry", code: "not_found", outcome: "not-applied", attempts: 1, exitCode: 1 },
    });
    const misuse = await call("createTimeEntry --start soon --json");
    expect(JSON.parse(misuse.stderr)).toMatchObject({
      error: { code: "invalid_arguments", problems: [{ argument: "--start" }], attempts: 0, exitCode: 2 },
    });
  });

  it("come alone with --json: warnings are for people", async () => {
    const [program, person] = [account(), account()];
    for (const { tenant } of [program, person]) {
      tenant.fault({ fault: { kind: "status", status: 429, retryAfter: 1 }, times: 1 });
    }
    const [forProgram, forPerson] = await Promise.all([program.call("listTags --json"), person.call("listTags")]);
    expect(forProgram).toMatchObject({ code: 0, stderr: "" });
    expect(forPerson).toMatchObject({ code: 0, stderr: expect.stringContaining("Clockify answered 429") });
  });

  it("never show the key, wherever it was put", async () => {
    const { call, key } = account();
    for (const words of [
      ["createTimeEntry", "--start", key],
      ["createTimeEntry", "--tag-ids", key],
      ["createTimeEntry", `--api-key=${key}`],
      ["createTimeEntry", "--api-key=some'thing else"],
      ["createTimeEntry", key],
      [key],
      ["listTags", "--connection", key],
    ]) {
      for (const line of [words, [...words, "--json"]]) {
        const { code, stdout, stderr } = await call(line);
        expect(code).toBe(2);
        expect(stdout + stderr, words.join(" ")).not.toContain(key);
        expect(stderr).not.toContain("thing else");
      }
    }
  });
});

describe("Ctrl-C", () => {
  it("ends a call that waits, and says whether it may have taken effect", async () => {
    const { call, tenant } = account();
    const controller = new AbortController();
    const asked = call(`deleteTimeEntry --id ${ENTRY}`, {
      signal: controller.signal,
      says: async () => {
        controller.abort(new Interruption("SIGINT"));
        return "y";
      },
    });
    expect(await asked).toMatchObject({ code: 130, stderr: expect.stringContaining("Nothing was changed.") });
    expect(tenant.journal.requests.filter(({ method }) => method === "DELETE")).toEqual([]);
  });

  it("ends the program with 130 while Clockify does not answer", async () => {
    const { environment, tenant } = account();
    tenant.fault({ action: "createTimeEntry", fault: { kind: "hang" } });
    const { process: child, ended } = start(
      ["call", "createTimeEntry", "--start", "2026-03-06T10:00:00Z", "--end", "2026-03-06T11:00:00Z"],
      environment,
    );
    const { code, stdout, stderr } = await untilCalled(tenant, child, ended);
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).toMatch(/^error: createTimeEntry failed, and may have taken effect\.\n/);
  });
});

/** Sends Ctrl-C when the call has arrived. */
async function untilCalled(
  tenant: SandboxTenant,
  child: { kill(signal: "SIGINT"): void },
  ended: ReturnType<typeof start>["ended"],
) {
  await vi.waitFor(() => expect(tenant.journal.requests.map(({ method }) => method)).toContain("POST"), 5000);
  child.kill("SIGINT");
  return ended;
}

describe("the program", () => {
  it("prints answers to a pipe without colors, and ends at once", async () => {
    const { environment } = account();
    const { code, stdout, stderr } = await run(["call", "listTags", "--name", "remote"], environment);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`id                        name    archived\n${id(6, 1)}  remote  false\n`);
  });

  /** In a shell, where outputs can go elsewhere. The code is that of the program. */
  const inShell = (line: string, environment: Readonly<Record<string, string>>) =>
    promisify(execFile)("bash", ["--norc", "-c", line.replace("PROGRAM", `"${process.execPath}" "${PROGRAM}"`)], {
      env: { PATH: process.env.PATH, ...environment },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (failed: { code: number; stdout: string; stderr: string }) => failed,
    );

  it.runIf(existsSync("/dev/full"))("says that a change took effect when its answer cannot be written", async () => {
    const { environment, changes } = account();
    const line = "PROGRAM call createTimeEntry --start 2026-03-05T18:00:00Z --end 2026-03-05T19:00:00Z >/dev/full";
    const { code, stderr } = await inShell(line, environment);
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining("took effect") });
    expect(stderr).toContain("ENOSPC");
    expect(changes()).toHaveLength(1);
  });

  it("ends well when nobody reads its output, or only the beginning of its answer", async () => {
    const { environment } = account();
    const unread =
      "PROGRAM call listUserTimeEntries --user-id me --page-size 2 2>&1 >/dev/null | sleep 0; exit $PIPESTATUS";
    expect(await inShell(unread, environment)).toMatchObject({ code: 0 });
    const begun = "PROGRAM call --help | head -1; exit $PIPESTATUS";
    expect(await inShell(begun, environment)).toMatchObject({ code: 0, stderr: "" });
  });

  it("takes the word after an option for its value, also where it looks like an option", async () => {
    const { environment, changes } = account();
    const times = ["--start", "2026-03-05T18:00:00Z", "--end", "2026-03-05T19:00:00Z"];
    const { code, stdout } = await run(["call", "createTimeEntry", ...times, "--description", "-V"], environment);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^description +-V$/m) });
    expect(changes()).toHaveLength(1);
  });

  it.each([
    [["call", "--help"], 0, "Usage: clockify-connector call ACTION [options]"],
    [["call", "createTimeEntry", "--help"], 0, "--project-id ID-OR-NAME"],
    [["call"], 2, ""],
  ])("%j", async (args, code, text) => {
    const ended = await run(args);
    expect(ended.code).toBe(code);
    expect(ended.stdout).toContain(text);
  });
});

describe("a refused timer", () => {
  it("says how to stop the one that runs", async () => {
    const { call, tenant } = account();
    tenant.workspace({ secondTimer: "refuse" });
    await call("stopRunningTimeEntry --user-id me --end now");
    await call("createTimeEntry --start now");
    expect((await call("createTimeEntry --start now")).stderr).toContain("end it with stopRunningTimeEntry");
  });

  it("says that none runs where there is nothing to stop", async () => {
    const { call } = account();
    await call("stopRunningTimeEntry --user-id me --end now");
    const { stderr } = await call("stopRunningTimeEntry --user-id me --end now");
    expect(stderr).toContain("no timer of that person runs");
    expect(stderr).not.toContain("check the ids");
  });
});
