// The commands of the program without a process of their own, which takes longer to start than most of them to run.

import { Command, CommanderError } from "commander";
import { vi } from "vitest";
import { doctor } from "../../src/cli/commands/doctor.ts";
import type { DoctorFlags } from "../../src/cli/commands/doctor-flags.ts";
import { addExportCommand } from "../../src/cli/commands/export-flags.ts";
import { addImportCommand } from "../../src/cli/commands/import-flags.ts";
import { InputError, textWithCandidates } from "../../src/input/input-error.ts";
import { plainLines } from "../../src/util/control-characters.ts";
import type { Ended } from "./program.ts";

type Env = Readonly<Record<string, string>>;

/** Runs `export` or `import` with nothing in its environment but this. */
export const runHere = (args: readonly string[], env: Env) =>
  here(env, async () => {
    const program = new Command().exitOverride();
    addExportCommand(program);
    addImportCommand(program);
    await program.parseAsync(args, { from: "user" });
  });

/** Runs `doctor` with nothing in its environment but this. */
export const doctorHere = (flags: DoctorFlags, env: Env = {}) =>
  here(env, async () => {
    process.exitCode = await doctor(flags, process.env);
  });

async function here(env: Env, perform: () => Promise<void>): Promise<Ended> {
  const output = { stdout: "", stderr: "" };
  vi.spyOn(console, "log").mockImplementation((line) => {
    output.stdout += `${line}\n`;
  });
  vi.spyOn(console, "error").mockImplementation((line) => {
    output.stderr += `${line}\n`;
  });
  vi.spyOn(process.stdout, "write").mockImplementation((chunk, ...rest: unknown[]) => {
    output.stdout += chunk;
    for (const callback of rest) if (typeof callback === "function") callback();
    return true;
  });
  for (const name of Object.keys(process.env)) if (name.startsWith("CLOCKIFY_")) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const before = process.exitCode;
  try {
    await perform();
    return { code: Number(process.exitCode), ...output };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = error instanceof InputError || error instanceof CommanderError ? 2 : 1;
    const message = error instanceof InputError ? textWithCandidates(error) : error.message;
    return { code, ...output, stderr: `${output.stderr}${plainLines(`error: ${message}`)}\n` };
  } finally {
    process.exitCode = before;
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}
