// `clockify-connector export time-entries`: from the flags to the totals.

import type { Environment } from "../../connections/configuration.js";
import { nowOf } from "../../connections/connection.js";
import { disk } from "../../transfer/disk.js";
import { clockOf } from "../../transfer/export/account-clock.js";
import { entriesOf } from "../../transfer/export/entry-source.js";
import { exportEntries, type Output, type Progress } from "../../transfer/export/export-entries.js";
import type { Asked, Plan, State } from "../../transfer/export/export-state.js";
import { peopleOf } from "../../transfer/export/exported-people.js";
import { formats } from "../../transfer/export/formats.js";
import { streamOutput } from "../../transfer/export/output-stream.js";
import {
  checkTarget,
  completed,
  earlier,
  openOutput,
  partOf,
  type Target,
} from "../../transfer/export/resumable-file.js";
import { type Totals, tableOf } from "../../transfer/export/totals.js";
import { lock } from "../../util/file-lock.js";
import { type Account, openAccount } from "../session.js";
import { codeOfInterruption, onInterruption } from "../terminal/interruption.js";
import { printJson, tell } from "../terminal/output.js";
import { callsLeft } from "../terminal/rate-limit-meter.js";
import { statusLine } from "../terminal/status-line.js";
import { UsageError } from "../usage-error.js";
import { type ExportFlags, type ExportOptions, periodOf, readOptions } from "./export-options.js";
import { paceOf } from "./export-progress.js";

/** @returns the exit code */
export async function exportTimeEntries(flags: ExportFlags, environment: Environment): Promise<number> {
  const options = readOptions(flags);
  const { target } = options;
  const unlock = target && (await lockTarget(target));
  const { signal, forget } = onInterruption();
  try {
    const totals = await run(flags, options, environment, signal);
    tell(tableOf(totals));
    if (flags.json) printJson({ file: target?.file, ...totals });
    return 0;
  } catch (error) {
    if (error instanceof UsageError) throw error;
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
  const code = codeOfInterruption(signal);
  if (code !== undefined) {
    tell(`Stopped. ${next}`);
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
  const { target } = options;
  const format = formats[options.format];
  const calls = callsLeft();
  let status = () => `Looking up the account and its people, ${calls.left()} calls left this minute`;
  const line = statusLine(process.stderr, () => status());
  try {
    return await runWatched();
  } finally {
    line.end();
  }

  async function runWatched(): Promise<Totals> {
    const account = await openAccount(flags, environment, { onEvent: calls.listener, signal });
    const asked = askedOf(flags, options, account);
    const done = target && (await completed(target, asked, disk));
    if (done) return done;
    const begun = (target && (await earlier(target, asked, disk))) ?? {
      asked,
      plan: await planOf(options, account, signal),
    };
    const { plan } = begun;
    const job = {
      people: plan.people,
      period: { from: plan.from, before: plan.before },
      format,
      clock: clockOf(plan.timeZone),
    };
    const progress = progressOf(begun);
    const pace = paceOf(job, progress, calls);
    const output: Output & { close?(): Promise<void> } = target
      ? await openOutput(target, begun, format.encoding, disk)
      : streamOutput(process.stdout, format.encoding);
    status = pace.text;
    try {
      const list = entriesOf(account.connection.clockify, account.workspaceId);
      return await exportEntries({ job, list, output, progress, onProgress: pace.told, signal });
    } finally {
      await output.close?.();
    }
  }
}

function progressOf(begun: State | { readonly plan: Plan }): Progress | undefined {
  return "progress" in begun ? begun.progress : undefined;
}

/** As it was written: when it goes on on another day, today still means the day of the beginning. */
function askedOf({ start = "", end = "" }: ExportFlags, { users, format }: ExportOptions, account: Account): Asked {
  const { address, me, workspaceId } = account;
  return { address, account: me.id, workspace: workspaceId, users: users.join(", "), start, end, format };
}

async function planOf(options: ExportOptions, account: Account, signal: AbortSignal): Promise<Plan> {
  const { timeZone } = account.me;
  clockOf(timeZone);
  return {
    timeZone,
    ...periodOf(options, { ...account.me, now: nowOf(account.connection) }),
    people: await peopleOf(options.users, account, signal),
  };
}
