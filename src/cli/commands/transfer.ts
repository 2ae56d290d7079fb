// The flags of `export` and `import`. What they do is loaded when they run.

import type { Command } from "commander";
import type { ExportFlags } from "./export-options.js";
import type { ImportFlags } from "./import-options.js";

const EXPORT_HELP = `
Entries belong to the period in which they start. With --output the export goes on where it stopped: run the same command again.
Progress and totals go to standard error. Exit codes: 0 done, 1 failed, 2 misuse, 130 after Ctrl-C (143 after SIGTERM).`;

const IMPORT_HELP = `
Columns, in any order: start, and end or duration; user, project, client, task, tags (a; b), description, billable, type. A file of
export has them. Every row is checked before the first is sent. Run the same command again after a failure: FILE.import.ndjson knows
which rows were created. Exit codes: 0 done, 1 not all rows were created, 2 misuse or rows that cannot be used, 3 of some rows
nobody knows whether they were created, 130 after Ctrl-C (143 after SIGTERM).`;

export function addTransferCommands(program: Command): void {
  const repeated = (value: string, before: string[] | undefined) => [...(before ?? []), value];
  withAccount(program.command("export").description("Exports data to files.").command("time-entries"))
    .description("Exports the time entries of a workspace, or of some people.")
    .option("--user <user>", "only this person: name, mail address, id or me; can be repeated", repeated)
    .option("--start <moment>", "first day or moment, in the time zone of the account (default: the first entry)")
    .option("--end <moment>", "last day, or the moment where it stops (default: no end)")
    .option("--format <format>", "csv, excel, ndjson or json (default: csv)")
    .option("--output <file>", "write to this file, and go on where an earlier run stopped (default: standard output)")
    .option("--force", "replace the file if it is there")
    .option("--restart", "begin anew instead of going on")
    .option("--json", "print the totals as JSON on standard output, with --output")
    .addHelpText("after", EXPORT_HELP)
    .action(async (flags: ExportFlags) => {
      const { exportTimeEntries } = await import("./export-time-entries.js");
      process.exitCode = await exportTimeEntries(flags, process.env);
    });
  withAccount(program.command("import").description("Imports data from files.").command("time-entries"))
    .description("Creates time entries from a CSV file, each exactly once.")
    .argument("<file>", "the CSV file")
    .option("--dry-run", "check every row, and print what would be created")
    .option("--yes", "create without asking")
    .option("--allow-doubles", "with --yes, create also what looks like an entry that is there already")
    .option("--json", "print the report as JSON")
    .addHelpText("after", IMPORT_HELP)
    .action(async (file: string, flags: ImportFlags) => {
      const { importTimeEntries } = await import("./import-time-entries.js");
      process.exitCode = await importTimeEntries(file, flags, process.env);
    });
}

function withAccount(command: Command): Command {
  return command
    .option("--connections <file>", "file of connections")
    .option("--connection <name>", "which of them")
    .option("--workspace <workspace>", "name or id of the workspace (default: the connection's, or the only one)");
}
