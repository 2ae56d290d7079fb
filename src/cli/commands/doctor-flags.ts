// The `doctor` command: its flags and its help. What it does is loaded when it runs.

import type { Command } from "commander";
import { ENVIRONMENT_HELP } from "./environment-help.js";

export interface DoctorFlags {
  readonly connections?: string;
  readonly connection?: string;
  readonly json?: true;
}

const HELP = `
It ends with 0 when nothing failed, 1 when a check failed, and 2 when the configuration cannot be used.
${ENVIRONMENT_HELP}`;

export function addDoctorCommand(program: Command): void {
  program
    .command("doctor")
    .description("Checks each connection, and says how to fix it.")
    .option("--connections <file>", "file of connections")
    .option("--connection <name>", "check only this one of them")
    .option("--json", "answer in JSON")
    .addHelpText("after", HELP)
    .action(async (flags: DoctorFlags) => {
      process.exitCode = await (await import("./doctor.js")).doctor(flags, process.env);
    });
}
