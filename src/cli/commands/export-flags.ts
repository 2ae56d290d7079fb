// The `export` command: its flags and its help. What it does is loaded when it runs.

import type { Command } from "commander";
import type { AccountFlags } from "../session.js";
import { withAccount } from "./account-flags.js";

export interface ExportFlags extends AccountFlags {
  readonly user?: readonly string[];
  readonly start?: string;
  readonly end?: string;
  readonly format?: string;
  readonly output?: string;
  readonly force?: true;
  readonly restart?: true;
  readonly json?: true;
}

const HELP = `
Entries belong to the period in which they start. With --output the export goes on where it stopped: run the same command again.
Progress and totals go to standard error. Exit codes: 0 done, 1 failed, 2 misuse, 130 after Ctrl-C (143 after SIGTERM).`;

export function addExportCommand(program: Command): void {
  const repeated = (value: string, before: string[] | undefined) => [...(before ?? []), value];
  withAccount(program.command("export").description("Exports data to files.").command("time-entries"))
    .description("Exports the time entries of a workspace, or of some people.")
    .option("--user <user>", "only this person: name, mail address, id or me; can be repeated", repeated)
    .option("--start <moment>", "first day or moment, in the time zone of the account (default: the first entry)")
    .option("--end <moment>", "last day, or the moment where it stops (default: no end)")
    .option("--format <format>", "csv, excel, ndjson or json (default: csv)")
    .option("--output <file>", "write to this file, and go on where an earlier run stopped (default: standard output)")
    .option("--force", "replace the file if it is there")
    .option("--restart", "begin again instead of going on")
    .option("--json", "print the totals as JSON on standard output, with --output")
    .addHelpText("after", HELP)
    .action(async (flags: ExportFlags) => {
      const { exportTimeEntries } = await import("./export-time-entries.js");
      process.exitCode = await exportTimeEntries(flags, process.env);
    });
}
