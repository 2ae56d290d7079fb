// `clockify-connector import time-entries FILE`: from the file to the report.

import type { Environment } from "../../connections/configuration.js";
import { InputError } from "../../input/input-error.js";
import { clockDuration } from "../../time/duration.js";
import { type Account, checkTimeZone } from "../../transfer/account.js";
import { disk } from "../../transfer/disk.js";
import { createEntries, type Report } from "../../transfer/import/create-entries.js";
import { readTable, type Table } from "../../transfer/import/csv-table.js";
import { failedPathOf, sourceOf, writeFailedRows } from "../../transfer/import/failed-rows.js";
import type { Planned } from "../../transfer/import/import-plan.js";
import { type ImportFile, type PreparedImport, prepareImport } from "../../transfer/import/prepare-import.js";
import { lock } from "../../util/file-lock.js";
import { FAILED, LOOK_FIRST } from "../exit-codes.js";
import { openAccount } from "../session.js";
import { exitCodeOfInterruption, onInterruption } from "../terminal/interruption.js";
import { note, print, printJson } from "../terminal/output.js";
import { isYes, prompt } from "../terminal/prompt.js";
import { type RateLimitMeter, rateLimitMeter } from "../terminal/rate-limit-meter.js";
import { statusLine } from "../terminal/status-line.js";
import type { ImportFlags } from "./import-flags.js";
import { plannedText, reportJson, reportText } from "./import-report.js";

/** @returns the exit code */
export async function importTimeEntries(file: string, flags: ImportFlags, environment: Environment): Promise<number> {
  const table = await readTable(file);
  const canAsk = Boolean(process.stdin.isTTY && process.stderr.isTTY);
  if (!flags.dryRun && !flags.yes && !canAsk) {
    throw new InputError("Nobody can be asked here: give --yes to create the entries, or --dry-run to look first.");
  }
  const source = await sourceOf(file, table, disk);
  const unlock = flags.dryRun ? undefined : await lock(`${source}.lock`);
  const { signal, forget } = onInterruption();
  try {
    return await run({ file, source, table }, flags, environment, signal);
  } catch (error) {
    const code = exitCodeOfInterruption(signal);
    if (code === undefined) throw error;
    note("Stopped. Run the same command again, and it goes on.");
    return code;
  } finally {
    forget();
    await unlock?.();
  }
}

async function run(
  given: ImportFile,
  flags: ImportFlags,
  environment: Environment,
  signal: AbortSignal,
): Promise<number> {
  const meter = rateLimitMeter();
  const account = await openAccount(flags, environment, { onEvent: meter.listener, signal });
  if (account.connection.readOnly) throw new InputError(`The connection "${account.connection.name}" reads only.`);
  const checking = statusLine(process.stderr, () => `Checking the rows, ${meter.left()} calls left this minute`);
  const prepared = await prepareImport(given, account, { disk, signal }).finally(() => checking.end());
  const { entries, left, duplicates, log, notes } = prepared;
  try {
    for (const text of [...notes, ...duplicateNotes(duplicates)]) note(text);
    if (duplicates.length > 0 && flags.yes && !flags.allowDoubles && !flags.dryRun) {
      const rows = duplicates.length === 1 ? "this row" : "these rows";
      throw new InputError(
        `Nothing was sent. Take ${rows} out of the file, or add --allow-doubles to create ${rows} all the same.`,
      );
    }
    if (flags.dryRun) return dryRun(left, entries.length - left.length, account);
    if (left.length > 0 && !flags.yes && !(await isAgreedTo(left, account, signal))) {
      note("Nothing was created.");
      return FAILED;
    }
    const report = await create(prepared, account, meter, signal);
    await showReport(given.file, report, given.table, flags);
    return exitCodeOfInterruption(signal) ?? exitCodeOf(report);
  } finally {
    await log.close();
  }
}

async function create(
  prepared: PreparedImport,
  account: Account,
  meter: RateLimitMeter,
  signal: AbortSignal,
): Promise<Report> {
  let done = 0;
  const status = () => `${done} of ${prepared.entries.length} rows, ${meter.left()} calls left this minute`;
  const line = statusLine(process.stderr, status);
  const onRow = (rows: number) => {
    done = rows;
  };
  return createEntries({ ...prepared, account, signal, onRow }).finally(() => line.end());
}

function exitCodeOf({ unknown, failed, notTried }: Report): number {
  if (unknown.length > 0) return LOOK_FIRST;
  return failed.length + notTried > 0 ? FAILED : 0;
}

const MAX_NAMED = 10;

/** What a person should know before saying yes. */
function duplicateNotes(duplicates: readonly Planned[]): string[] {
  if (duplicates.length === 0) return [];
  const rows = duplicates.slice(0, MAX_NAMED).map(({ row }) => row.row);
  const more = duplicates.length > MAX_NAMED ? " and more" : "";
  const which =
    duplicates.length === 1
      ? `1 row looks like an entry that is there already: row ${rows[0]}`
      : `${duplicates.length} rows look like entries that are there already: rows ${rows.join(", ")}${more}`;
  return [`${which}. They have the same person, times, description and project.`];
}

function dryRun(left: readonly Planned[], created: number, { me }: Account): number {
  checkTimeZone(me.timeZone);
  if (left.length > 0) print(plannedText(left, me.timeZone));
  const before = created > 0 ? ` Created by an earlier run: ${created}.` : "";
  note(`To create: ${entriesText(left)}.${before}`);
  return 0;
}

async function isAgreedTo(
  left: readonly Planned[],
  { connection, me }: Account,
  signal: AbortSignal,
): Promise<boolean> {
  const people = new Set(left.map(({ ids }) => ids.userId));
  const whose = people.size > 1 ? `${people.size} people` : people.has(me.id) ? me.name : "1 other person";
  const text = `Create ${entriesText(left)} for ${whose} with the connection "${connection.name}"? [y/N] `;
  return isYes(await prompt(text, { input: process.stdin, output: process.stderr }, signal));
}

/** How many, and how long together. */
function entriesText(entries: readonly Planned[]): string {
  const ms = entries.reduce((sum, { values }) => sum + Date.parse(values.end) - Date.parse(values.start), 0);
  const count = entries.length === 1 ? "1 time entry" : `${entries.length} time entries`;
  return `${count} (${clockDuration(ms / 1000)})`;
}

async function showReport(file: string, report: Report, table: Table, { json }: ImportFlags): Promise<void> {
  const problem = await writeFailedRows(file, report.failed, table.header, disk);
  if (json) printJson(reportJson(report));
  else print(reportText(report, problem ? undefined : failedPathOf(file)));
  if (problem) note(problem);
}
