// The `call` command: its usage and its help. The action and its options are read when it runs.

import type { Command } from "commander";
import { ENVIRONMENT_HELP } from "./environment-help.js";

const HELP = `
Ids may be names, and times may be words: now, 09:00, yesterday 14:30, 2026-03-02, in the time zone of the account.
The answer is a table, or JSON with --json. What deletes or changes much asks first, or wants --yes.

  clockify-connector call createTimeEntry --start 09:00 --end now --project-id "Website Relaunch"
  clockify-connector call listUserTimeEntries --user-id me --start yesterday --all --json

It ends with 0 when it is done, 1 when it failed and changed nothing, 2 when the command line is wrong and nothing was sent, 3 when
it may have taken effect, so that you have to look before you repeat it, and 130 after Ctrl-C.

The arguments of an action: clockify-connector call ACTION --help
${ENVIRONMENT_HELP}`;

export function addCallCommand(program: Command): void {
  const call = program
    .command("call")
    .description("Calls an action of Clockify.")
    .usage("ACTION [options]")
    // The options are those of the action, which are read in parse-call.ts.
    .argument("[words...]")
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .addHelpText("after", HELP);
  call.action(async () => {
    if (call.args[0] === "--help" || call.args[0] === "-h") call.help();
    const { onInterruption } = await import("../terminal/interruption.js");
    const { processTerminal } = await import("../terminal/terminal.js");
    const { signal } = onInterruption();
    const surroundings = { environment: process.env, terminal: processTerminal(process.env), signal };
    process.exitCode = await (await import("./call.js")).call(call.args, surroundings);
  });
}
