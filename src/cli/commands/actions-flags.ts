// The `actions` command: its flags and its help. What it does is loaded when it runs.

import type { Command } from "commander";

export interface ActionsFlags {
  readonly json?: true;
}

const HELP = `
  clockify-connector actions time off
  clockify-connector actions createTimeEntry`;

export function addActionsCommand(program: Command): void {
  program
    .command("actions")
    .description("Lists what can be called, or shows one action and its arguments.")
    .argument("[search...]", "words to look for, or the name of an action")
    .option("--json", "answer in JSON")
    .addHelpText("after", HELP)
    .action(async (words: string[], flags: ActionsFlags) => {
      const { processTerminal } = await import("../terminal/terminal.js");
      process.exitCode = await (await import("./actions.js")).actions(words, flags, processTerminal(process.env));
    });
}
