// What the shell offers while somebody types.

import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Command } from "commander";
import { describe, expect, it, onTestFinished } from "vitest";
import { candidates, completionScript, SHELLS } from "../../src/cli/completion.ts";
import { PROGRAM, run } from "./program.ts";

function program(): Command {
  const command = new Command("clockify-connector");
  command.command("doctor").option("--json");
  for (const name of ["actions", "call", "completion"]) command.command(name);
  command.command("export").command("time-entries").option("--format <format>").option("--force");
  command.command("complete", { hidden: true });
  return command;
}
const after = (...words: string[]) => candidates(words, program(), {});

describe("completed are", () => {
  it("commands and their options", () => {
    expect(after("")).toEqual(["doctor", "actions", "call", "completion", "export"]);
    expect(after("comp")).toEqual(["completion"]);
    expect(after("doctor", "--")).toEqual(["--json"]);
    expect(after("completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(after("nothing", "")).toEqual([]);
    expect(after("export", "")).toEqual(["time-entries"]);
    expect(after("export", "time-entries", "--fo")).toEqual(["--format", "--force"]);
  });

  it("names of actions, old ones only when somebody asks for them", () => {
    expect(after("call", "createTimeE")).toEqual(["createTimeEntry", "createTimeEntryForUser"]);
    expect(after("call", "")).not.toContain("getWorkspaces");
    expect(after("call", "getWork")).toEqual(["getWorkspaces"]);
    expect(after("actions", "listTag")).toEqual(["listTags"]);
  });

  it("the options of the action that are left", () => {
    expect(after("call", "listTags", "--p")).toEqual(["--page", "--page-size"]);
    expect(after("call", "listTags", "--page", "2", "--p")).toEqual(["--page-size"]);
    expect(after("call", "createTimeEntry", "--tag-ids", "remote", "--tag")).toEqual(["--tag-ids"]);
    expect(after("call", "deleteTimeEntry", "--")).toEqual([
      ...["--workspace-id", "--id"],
      ...["--yes", "--json", "--connection", "--connections", "--help"],
    ]);
  });

  it("values that are known", () => {
    expect(after("call", "createTimeEntry", "--type", "")).toEqual(["REGULAR", "BREAK"]);
    expect(after("call", "createTimeEntry", "--start", "y")).toEqual(["yesterday"]);
    expect(after("call", "createTimeEntry", "--billable", "t")).toEqual(["true"]);
    // A flag needs no value.
    expect(after("call", "createTimeEntry", "--billable", "--ty")).toEqual(["--type"]);
    expect(after("call", "createTimeEntry", "--description", "")).toEqual([]);
  });

  it("names of connections", async () => {
    const folder = await mkdtemp(join(tmpdir(), "clockify-completion-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "connections.json");
    await writeFile(file, JSON.stringify({ connections: { acme: { apiKeyEnv: "A" }, beta: { apiKeyEnv: "B" } } }));
    expect(after("call", "listTags", "--connections", file, "--connection", "b")).toEqual(["beta"]);
    expect(after("call", "listTags", "--connections", "none.json", "--connection", "")).toEqual([]);
  });
});

describe("the script", () => {
  it("of bash completes in bash", async () => {
    const folder = await mkdtemp(join(tmpdir(), "clockify-bash-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await symlink(PROGRAM, join(folder, "clockify-connector"));
    const lines = [
      "source <(clockify-connector completion bash)",
      "complete -p clockify-connector",
      ...["call createTimeE", "call createTimeEntry --type ''", "call listTags --page"].map(
        (typed) =>
          `COMP_WORDS=(clockify-connector ${typed}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _clockify_connector; echo "\${COMPREPLY[*]}"`,
      ),
    ];
    const env = { PATH: `${folder}:${process.env.PATH}` };
    const { stdout, stderr } = await promisify(execFile)("bash", ["--norc", "-c", lines.join("\n")], { env });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual([
      "complete -o default -F _clockify_connector clockify-connector",
      "createTimeEntry createTimeEntryForUser",
      "REGULAR BREAK",
      "--page --page-size",
    ]);
  });

  it.each(["bash", "zsh", "fish"] as const)("of %s can be read by it", (shell) => {
    expect(SHELLS).toContain(shell);
    const script = completionScript(shell);
    expect(script).toContain("clockify-connector complete -- ");
    if (isInstalled(shell)) execFileSync(shell, ["-n"], { input: script });
  });

  it("is printed by the program, which says what shells there are", async () => {
    expect((await run(["completion", "fish"])).stdout).toBe(completionScript("fish"));
    expect(await run(["completion", "csh"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("bash, zsh, fish"),
    });
    // The command that scripts use is not for people.
    expect((await run(["--help"])).stdout).not.toMatch(/^ {2}complete /m);
  });
});

function isInstalled(shell: string): boolean {
  try {
    execFileSync(shell, ["-c", "true"]);
    return true;
  } catch {
    return false;
  }
}
