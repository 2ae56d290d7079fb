// Tests of `actions`, the list that people and programs read.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { actions } from "../../src/cli/commands/actions.ts";
import type { ActionsFlags } from "../../src/cli/commands/actions-flags.ts";
import { operations } from "../../src/generated/operations.ts";
import { recorder } from "./person.ts";
import { PROGRAM, run } from "./program.ts";

async function ask(words: readonly string[], flags: ActionsFlags = {}, columns?: number) {
  const { terminal, recorded } = recorder(columns === undefined ? {} : { columns });
  const code = await actions(words, flags, terminal);
  return { code, ...recorded };
}

/** The names that a list shows, in its order. */
const namesIn = (list: string) =>
  [...list.matchAll(/^(\w+) {2}(?:reads|creates|changes|deletes)\b/gm)].map(([, name]) => name);

describe("the list", () => {
  it("holds every action, what it does and what it takes, and the deprecated ones last", async () => {
    const { code, stdout } = await ask([]);
    expect(code).toBe(0);
    const names = namesIn(stdout);
    expect([...names].sort()).toEqual(Object.keys(operations).sort());
    const deprecated = Object.values(operations).filter((operation) => operation.deprecated).length;
    expect(names.slice(-deprecated)).toContain("getWorkspaces");
    expect(stdout).toMatch(/^deleteTimeEntry {2}deletes\n {4}--id \[--workspace-id\]$/m);
    expect(stdout).toMatch(/^getProjects {2}reads: .*; use listProjects$/m);
    expect(stdout).toMatch(/^updateTimeEntry {2}changes\n {4}--id \[--workspace-id\] \[--start\]/m);
  });

  it("is as wide as the terminal", async () => {
    const { stdout } = await ask([], {}, 60);
    const tooLong = stdout.split("\n").filter((line) => line.startsWith(" ") && line.length > 60);
    expect(tooLong).toEqual([]);
  });

  it("holds what has all of the words, in names, texts or arguments", async () => {
    const { stdout } = await ask(["BALANCE", "people"]);
    expect(namesIn(stdout)).toContain("updatePolicyBalance");
    expect(namesIn(stdout)).not.toContain("createTimeEntry");
    expect(namesIn((await ask(["--get-week-before"])).stdout)).toEqual(["listUserTimeEntries"]);
  });

  it("says what may be meant when nothing is found", async () => {
    const { code, stdout, stderr } = await ask(["createTimeEntyr"]);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: "",
      stderr: 'error: no action has "createTimeEntyr"; did you mean createTimeEntry?\n',
    });
  });

  it("is JSON for programs", async () => {
    const all = JSON.parse((await ask([], { json: true })).stdout);
    expect(all).toHaveLength(Object.keys(operations).length);
    const [one] = JSON.parse((await ask(["deleteManyTimeEntries"], { json: true })).stdout);
    expect(one).toMatchObject({ name: "deleteManyTimeEntries", does: "deletes", confirmed: true, paginated: false });
    expect(one.options).toContainEqual(
      expect.objectContaining({
        option: "--time-entry-ids",
        required: true,
        repeatable: true,
        limits: "At least 1 of them.",
      }),
    );
  });
});

describe("the help of one action", () => {
  it("is shown for its name, whatever the case, and where only one is found", async () => {
    const { stdout } = await ask(["listprojects"]);
    expect(stdout).toMatch(/^listProjects {2}reads(: List Projects)?\n/);
    expect((await ask(["--get-week-before"])).stdout).toContain("\nArguments\n");
  });

  it("says of each argument how it is written, what it takes, and whether it is needed", async () => {
    const { stdout } = await ask(["createTimeOffRequest"]);
    expect(stdout).toMatch(/^ {2}--policy-id ID-OR-NAME\n {6}Required\. /m);
    expect(stdout).toMatch(/^ {2}--time-off-period\.period\.start MOMENT\|DAY$/m);
    expect(stdout).toMatch(/^ {2}--time-off-period\.is-half-day \[true\|false\]\n.*\n?.*Default: false\./m);
    expect(stdout).toMatch(/take off, 1 to 999\. (?!From 1)/);
    expect(stdout).toContain("clockify-connector call createTimeOffRequest --policy-id 64f1c0a0e4b0100000000001");
    expect(stdout).toContain("MOMENT is now, 09:00, yesterday 14:30");
    const needed = stdout.indexOf("--time-off-period JSON");
    expect(needed).toBeGreaterThan(-1);
    expect(needed).toBeLessThan(stdout.indexOf("--workspace-id ID-OR-NAME"));
  });

  it("says what is true here, where Clockify's own text would mislead", async () => {
    const { stdout } = await ask(["updateTimeEntry"]);
    expect(stdout).toContain("What you leave out stays as it is.");
    expect(stdout).not.toContain("is cleared");
    expect(stdout).not.toMatch(/--start MOMENT\n {6}Required/);
  });

  it("speaks of other actions and options by the names of the command line", async () => {
    const { stdout } = await ask(["createTimeEntryForUser"]);
    expect(stdout).toMatch(/--from-entry/);
    expect(stdout).not.toMatch(/`/);
  });

  it("names the options that only some actions have", async () => {
    expect((await ask(["listTags"])).stdout).toContain("--all");
    expect((await ask(["listTags"])).stdout).not.toContain("--yes");
    expect((await ask(["deleteHoliday"])).stdout).toContain("--yes");
  });
});

describe("the program", () => {
  const onTerminal = { NODE_OPTIONS: "--import data:text/javascript,process.stdout.isTTY=true" };

  it("writes in color on a terminal only, and not where that is not wanted", async () => {
    expect((await run(["actions"], onTerminal)).stdout).toContain("\u001b[1mlistTags\u001b[22m");
    expect((await run(["actions"], { ...onTerminal, NO_COLOR: "1" })).stdout).not.toContain("\u001b");
    expect((await run(["actions"])).stdout).not.toContain("\u001b");
  });

  it("ends quietly when its reader has enough", async () => {
    const line = `"${process.execPath}" "${PROGRAM}" actions --json | head -c 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await promisify(execFile)("bash", ["--norc", "-c", line], {
      env: { PATH: process.env.PATH },
    });
    expect({ stdout, stderr }).toEqual({ stdout: "[0\n", stderr: "" });
  });
});

it("the program lists without a key, and ends with 1 when it finds nothing", async () => {
  expect(await run(["actions", "in", "progress"])).toMatchObject({ code: 0, stderr: "" });
  expect(await run(["actions", "zzz"])).toMatchObject({ code: 1, stdout: "" });
});
