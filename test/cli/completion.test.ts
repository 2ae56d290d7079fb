// Tests of the completions that a shell offers while somebody types.

import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Command } from "commander";
import { describe, expect, it, onTestFinished } from "vitest";
import { candidates, completionScript } from "../../src/cli/commands/completion.ts";
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

/** What each shell offers, by the words that were typed. The last one is empty where nothing of it is typed yet. */
const OFFERED: readonly (readonly [typed: string, offered: readonly string[]])[] = [
  ["call createTimeE", ["createTimeEntry", "createTimeEntryForUser"]],
  ["call createTimeEntry --type ", ["BREAK", "REGULAR"]],
  ["call listTags --page", ["--page", "--page-size"]],
];

/** A shell starts the program at each key. */
const PATIENT = 60_000;

describe("the script", { timeout: PATIENT }, () => {
  /** A home without settings, where the program can be called by its name. */
  async function home() {
    const folder = await mkdtemp(join(tmpdir(), "clockify-shell-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await symlink(PROGRAM, join(folder, "clockify-connector"));
    const env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder, ZDOTDIR: folder, TERM: "dumb" };
    const runScript = async (shell: string, args: readonly string[], script: string) => {
      const { stdout, stderr } = await promisify(execFile)(shell, [...args, "-c", script], { env });
      expect(stderr).toBe("");
      return stdout;
    };
    return { folder, runScript };
  }

  it.skipIf(!isInstalled("bash"))("of bash completes in bash", async () => {
    const { runScript } = await home();
    const lines = OFFERED.map(
      ([typed]) =>
        `COMP_WORDS=(clockify-connector ${typed.replace(/ $/, " ''")}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); ` +
        `_clockify_connector; printf '%s\\n' "\${COMPREPLY[@]}" | sort; echo`,
    );
    const script = ["source <(clockify-connector completion bash)", "complete -p clockify-connector", ...lines];
    const [registered, ...rest] = (await runScript("bash", ["--norc"], script.join("\n"))).split("\n");
    expect(registered).toBe("complete -o default -F _clockify_connector clockify-connector");
    expect(rest.join("\n").trim().split("\n\n")).toEqual(OFFERED.map(([, offered]) => offered.join("\n")));
  });

  it.skipIf(!isInstalled("fish"))("of fish completes in fish, and names of files where nothing else fits", async () => {
    const { folder, runScript } = await home();
    await writeFile(join(folder, "hours.csv"), "");
    const typed = [...OFFERED.map(([words]) => words), `import time-entries ${folder}/hou`];
    const lines = typed.map((words) => `complete -C 'clockify-connector ${words}' | sort; echo`);
    const script = ["clockify-connector completion fish | source", ...lines].join("\n");
    const offered = (await runScript("fish", ["--no-config"], script)).trim().split("\n\n");
    expect(offered).toEqual([...OFFERED.map(([, words]) => words.join("\n")), `${folder}/hours.csv`]);
  });

  it.skipIf(!isInstalled("zsh"))("of zsh completes at a prompt without any settings", async () => {
    const { runScript } = await home();
    // Of what it completes a shell writes the rest only.
    const script = String.raw`
      zmodload zsh/zpty
      zpty -b typed zsh -f -i
      zpty -w typed 'PS1=; source <(clockify-connector completion zsh); print READY$((1+1))'
      zpty -r typed begin '*READY2*'
      zpty -w -n typed $'clockify-connector call createTimeEntry --ty\t'
      zpty -r typed option '*--type*'
      zpty -w -n typed $'R\t'
      zpty -r typed value '*EGULAR*'
      zpty -d typed
      print -r -- "$begin" | grep 'not found'
      print complete`;
    expect(await runScript("zsh", ["-f"], script)).toBe("complete\n");
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
