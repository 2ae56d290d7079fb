// The `import` command: its flags and its help. What it does is loaded when it runs.

import type { Command } from "commander";
import type { AccountFlags } from "../session.js";
import { withAccount } from "./account-flags.js";

export interface ImportFlags extends AccountFlags {
  readonly dryRun?: true;
  readonly yes?: true;
  /** Also rows that look like an entry that exists. */
  readonly allowDoubles?: true;
  readonly json?: true;
}

const HELP = `
Columns, in any order: start, and end or duration; user, project, client, task, tags (a; b), description, billable, type. A file of
export has them. Every row is checked before the first is sent. Run the same command again after a failure: FILE.import.ndjson knows
which rows were created. Exit codes: 0 done, 1 not all rows were created, 2 misuse or rows that cannot be used, 3 some rows
may or may not have been created, 130 after Ctrl-C (143 after SIGTERM).`;

export function addImportCommand(program: Command): void {
  withAccount(program.command("import").description("Imports data from files.").command("time-entries"))
    .description("Creates time entries from a CSV file, each exactly once.")
    .argument("<file>", "the CSV file")
    .option("--dry-run", "check every row, and print what would be created")
    .option("--yes", "create without asking")
    .option("--allow-doubles", "with --yes, create also what looks like an entry that is there already")
    .option("--json", "print the report as JSON")
    .addHelpText("after", HELP)
    .action(async (file: string, flags: ImportFlags) => {
      const { importTimeEntries } = await import("./import-time-entries.js");
      process.exitCode = await importTimeEntries(file, flags, process.env);
    });
}
