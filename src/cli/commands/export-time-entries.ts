// `clockify-connector export time-entries`: from the flags to the totals.

import type { Environment } from "../../connections/configuration.js";
import { nowOf } from "../../connections/connection.js";
import { InputError } from "../../input/input-error.js";
import { type Account, checkTimeZone } from "../../transfer/account.js";
import { disk } from "../../transfer/disk.js";
import { entriesOf } from "../../transfer/export/entry-source.js";
import type { Asked, Plan } from "../../transfer/export/export-state.js";
import { exportTimeEntries as exportTo } from "../../transfer/export/export-time-entries.js";
import { formats } from "../../transfer/export/formats.js";
import { findPeople } from "../../transfer/export/people.js";
import { checkTarget, partOf, type Target } from "../../transfer/export/resumable-file.js";
import type { Totals } from "../../transfer/export/totals.js";
import { lock } from "../../util/file-lock.js";
import { openAccount } from "../session.js";
import { exitCodeOfInterruption, onInterruption } from "../terminal/interruption.js";
import { note, printJson } from "../terminal/output.js";
import { rateLimitMeter } from "../terminal/rate-limit-meter.js";
import { statusLine } from "../terminal/status-line.js";
import { streamOutput } from "../terminal/stream-output.js";
import type { ExportFlags } from "./export-flags.js";
import { type ExportOptions, periodOf, readOptions } from "./export-options.js";
import { exportStatus } from "./export-progress.js";
import { totalsTable } from "./export-report.js";

/** @returns the exit code */
export async function exportTimeEntries(flags: ExportFlags, environment: Environment): Promise<number> {
  const options = readOptions(flags);
  const { target } = options;
  const unlock = target && (await lockTarget(target));
  const { signal, forget } = onInterruption();
  try {
    const totals = await run(flags, options, environment, signal);
    note(totalsTable(totals));
    if (flags.json) printJson({ file: target?.file, ...totals });
    return 0;
  } catch (error) {
    if (error instanceof InputError) throw error;
    return await stopped(error, target, signal);
  } finally {
    forget();
    await unlock?.();
  }
}

async function lockTarget(target: Target): Promise<() => Promise<void>> {
  await checkTarget(target, disk);
  return lock(`${target.file}.lock`);
}

/** Says what is kept, and how to go on. */
async function stopped(error: unknown, target: Target | undefined, signal: AbortSignal): Promise<number> {
  const kept = target && (await disk.exists(partOf(target.file)));
  const next = kept
    ? `What was exported is in ${partOf(target.file)}: run the same command again, and it goes on from there.`
    : target
      ? "Nothing was exported yet: run the same command again."
      : "The output is not complete. An export with --output can go on where it stopped.";
  const code = exitCodeOfInterruption(signal);
  if (code !== undefined) {
    note(`Stopped. ${next}`);
    return code;
  }
  throw new Error(`${error instanceof Error ? error.message : String(error)} ${next}`, { cause: error });
}

async function run(
  flags: ExportFlags,
  options: ExportOptions,
  environment: Environment,
  signal: AbortSignal,
): Promise<Totals> {
  const { target, format } = options;
  const meter = rateLimitMeter();
  let status = () => `Looking up the account and its people, ${meter.left()} calls left this minute`;
  let onProgress: ReturnType<typeof exportStatus>["update"] = () => undefined;
  const line = statusLine(process.stderr, () => status());
  try {
    const account = await openAccount(flags, environment, { onEvent: meter.listener, signal });
    const request = {
      asked: askedOf(flags, options, account),
      plan: () => planOf(options, account, signal),
      format,
      to: target ?? streamOutput(process.stdout, formats[format].encoding),
    };
    return await exportTo(entriesOf(account.connection.clockify, account.workspaceId), request, {
      disk,
      onStart(job, progress) {
        const shown = exportStatus(job, progress, meter);
        status = shown.text;
        onProgress = shown.update;
      },
      onProgress: (progress) => onProgress(progress),
      signal,
    });
  } finally {
    line.end();
  }
}

/** As it was written: when it goes on on another day, `today` still means the day of the beginning. */
function askedOf({ start = "", end = "" }: ExportFlags, { users, format }: ExportOptions, account: Account): Asked {
  const { address, me, workspaceId } = account;
  return { address, account: me.id, workspace: workspaceId, users: users.join(", "), start, end, format };
}

async function planOf(options: ExportOptions, account: Account, signal: AbortSignal): Promise<Plan> {
  const { timeZone } = account.me;
  checkTimeZone(timeZone);
  return {
    timeZone,
    ...periodOf(options, { ...account.me, now: nowOf(account.connection) }),
    people: await findPeople(options.users, "--user", account, signal),
  };
}
