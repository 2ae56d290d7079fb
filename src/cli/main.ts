// The program clockify-connector: reads the command line, and loads only what the command needs.

import { Command, CommanderError } from "commander";
import { ClockifyError, redact, textOf } from "../errors.js";
import { InputError, textWithCandidates } from "../input/input-error.js";
import { codeOf } from "../util/error-code.js";
import { LockError } from "../util/file-lock.js";
import { addActionsCommand } from "./commands/actions-flags.js";
import { addCallCommand } from "./commands/call-flags.js";
import { addCompletionCommands } from "./commands/completion-flags.js";
import { addDoctorCommand } from "./commands/doctor-flags.js";
import { ENVIRONMENT_HELP } from "./commands/environment-help.js";
import { addExportCommand } from "./commands/export-flags.js";
import { addImportCommand } from "./commands/import-flags.js";
import { addMcpCommand } from "./commands/mcp-flags.js";
import { addSandboxCommand } from "./commands/sandbox-flags.js";
import { FAILED, MISUSED } from "./exit-codes.js";
import { useProxy } from "./proxy.js";
import { secretsIn, withoutKeys } from "./safe-word.js";
import { note } from "./terminal/output.js";
import { version } from "./version.js";

function createProgram(): Command {
  const program = new Command("clockify-connector")
    .description("Clockify for people, scripts and AI agents.")
    .version(version)
    .addHelpText("after", ENVIRONMENT_HELP)
    // Behind a command every option is that command's, also -V.
    .enablePositionalOptions()
    // Errors are printed in one place, below.
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    // A sandbox is on this machine, and is not reached through a proxy.
    .hook("preAction", async (_, command) => {
      if (command.name() !== "sandbox" && !command.opts().sandbox) await useProxy(process.env);
    });
  addActionsCommand(program);
  addCallCommand(program);
  addCompletionCommands(program);
  addMcpCommand(program);
  addDoctorCommand(program);
  addSandboxCommand(program);
  addExportCommand(program);
  addImportCommand(program);
  return program;
}

/** A reader may stop early, as `head` does. The call is done all the same. */
function surviveClosedPipes(): void {
  process.stdout.on("error", (error) => {
    if (codeOf(error) === "EPIPE") process.exit();
    process.exitCode ||= FAILED;
  });
  process.stderr.on("error", () => undefined);
}

async function main(): Promise<void> {
  surviveClosedPipes();
  try {
    // Bundles run within Electron too, whose arguments commander would count otherwise.
    await createProgram().parseAsync(process.argv, { from: "node" });
  } catch (error) {
    process.exitCode = codeOfFailure(error);
    const message = messageOf(error);
    if (message !== undefined) note(redact(message, secretsIn(process.env)));
  }
}

function codeOfFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
  const isMisuse =
    error instanceof InputError ||
    error instanceof LockError ||
    (error instanceof ClockifyError && error.reason === "arguments");
  return isMisuse ? MISUSED : FAILED;
}

/** Undefined for help and version, which commander reports as errors, too. */
function messageOf(error: unknown): string | undefined {
  if (error instanceof InputError) return `error: ${textWithCandidates(error)}`;
  if (!(error instanceof CommanderError)) return `error: ${error instanceof Error ? error.message : textOf(error)}`;
  const isHelp = error.exitCode === 0 || error.code === "commander.help";
  return isHelp ? undefined : withoutKeys(error.message, process.argv.slice(2));
}

void main();
