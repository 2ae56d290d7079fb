// `clockify-connector import time-entries FILE`: from the file to the report.

import type { Environment } from "../../connections/configuration.js";
import { disk } from "../../transfer/disk.js";
import { clockOf } from "../../transfer/export/account-clock.js";
import { clockDuration } from "../../transfer/export/export-row.js";
import type { Problem } from "../../transfer/import/cell-values.js";
import { createEntries, type Report } from "../../transfer/import/create-entries.js";
import { readTable, type Table } from "../../transfer/import/csv-table.js";
import { type Existing, existingOf } from "../../transfer/import/existing-entries.js";
import { failedOf, keepFailed, keyProblems, sourceOf } from "../../transfer/import/failed-rows.js";
import { Journal, journalOf } from "../../transfer/import/import-log.js";
import { type Planned, planOf } from "../../transfer/import/import-plan.js";
import { present } from "../../transfer/import/monotonic-instant.js";
import { namesOf } from "../../transfer/import/row-names.js";
import { leaveOut } from "../../transfer/import/skipped-rows.js";
import { refuseOtherZone } from "../../transfer/import/zone-check.js";
import { lock } from "../../util/file-lock.js";
import { FAILED, LOOK_FIRST } from "../exit-codes.js";
import { type Account, openAccount } from "../session.js";
import { codeOfInterruption, onInterruption } from "../terminal/interruption.js";
import { print, printJson, tell } from "../terminal/output.js";
import { answerTo, isYes } from "../terminal/prompt.js";
import { callsLeft } from "../terminal/rate-limit-meter.js";
import { statusLine } from "../terminal/status-line.js";
import { UsageError } from "../usage-error.js";
import type { ImportFlags } from "./import-options.js";
import { plannedText, problemsText, reportJson, reportText } from "./import-report.js";

/** @returns the exit code */
export async function importTimeEntries(file: string, flags: ImportFlags, environment: Environment): Promise<number> {
  const table = await readTable(file);
  const canAsk = Boolean(process.stdin.isTTY && process.stderr.isTTY);
  if (!flags.dryRun && !flags.yes && !canAsk) {
    throw new UsageError("Nobody can be asked here: give --yes to create the entries, or --dry-run to look first.");
  }
  const source = await sourceOf(file, table, disk);
  const unlock = flags.dryRun ? undefined : await lock(`${source}.lock`);
  const { signal, forget } = onInterruption();
  try {
    return await run({ file, source, table }, flags, environment, signal);
  } catch (error) {
    const code = codeOfInterruption(signal);
    if (code === undefined) throw error;
    tell("Stopped. Run the same command again, and it goes on.");
    return code;
  } finally {
    forget();
    await unlock?.();
  }
}

interface Given {
  readonly file: string;
  /** The file whose journal knows its rows. */
  readonly source: string;
  readonly table: Table;
}

async function run(
  { file, source, table }: Given,
  flags: ImportFlags,
  environment: Environment,
  signal: AbortSignal,
): Promise<number> {
  const calls = callsLeft();
  const account = await openAccount(flags, environment, { onEvent: calls.listener, signal });
  if (account.connection.readOnly) throw new UsageError(`The connection "${account.connection.name}" reads only.`);
  const { rows, notes } = leaveOut(table.rows);
  const checking = statusLine(process.stderr, () => `Checking the rows, ${calls.left()} calls left this minute`);
  const planning = planOf(rows, namesOf(account, signal), account.me.timeZone);
  const { entries, problems } = await planning.finally(() => checking.end());
  refuse(file, problems);
  const journal = await Journal.read(journalOf(source), ownerOf(account), account.me.timeZone, disk);
  refuseOtherZone(file, rows, journal.begunIn, account.me.timeZone);
  if (table.isOfFailed) refuse(file, keyProblems(entries, journal, source));
  try {
    const left = entries.filter(({ key }) => !journal.isCreated(key));
    const lookedAt = present();
    const existing = await existingOf(left, account, signal);
    const again = left.filter((planned) => looksLikeAnother(planned, existing, journal));
    for (const note of [...notes, ...notesOf(again, table)]) tell(note);
    if (again.length > 0 && flags.yes && !flags.allowDoubles && !flags.dryRun) {
      const rows = again.length === 1 ? "this row" : "these rows";
      throw new UsageError(
        `Nothing was sent. Take ${rows} out of the file, or add --allow-doubles to create ${rows} all the same.`,
      );
    }
    if (flags.dryRun) return dryRun(left, entries.length - left.length, account);
    const terminal = { input: process.stdin, output: process.stderr };
    if (left.length > 0 && !flags.yes && !isYes(await answerTo(questionOf(left, account), terminal, signal))) {
      tell("Nothing was created.");
      return FAILED;
    }
    let done = 0;
    const status = () => `${done} of ${entries.length} rows, ${calls.left()} calls left this minute`;
    const line = statusLine(process.stderr, status);
    const onRow = (rows: number) => {
      done = rows;
    };
    const creating = createEntries({ entries, existing, lookedAt, journal, account, signal, onRow });
    const report = await creating.finally(() => line.end());
    await tellReport(file, report, table, flags);
    const code = codeOfInterruption(signal);
    if (code !== undefined) return code;
    if (report.unknown.length > 0) return LOOK_FIRST;
    return report.failed.length + report.notTried > 0 ? FAILED : 0;
  } finally {
    await journal.close();
  }
}

/** @throws {UsageError} when there are any */
function refuse(file: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  throw new UsageError(`${file} has ${count}, and nothing was sent.\n${problemsText(problems)}`);
}

function ownerOf({ address, me, workspaceId }: Account) {
  return { address, account: me.id, workspace: workspaceId };
}

/** What a person should know before saying yes. */
function notesOf(again: readonly Planned[], { lost }: Table): string[] {
  return [
    ...lost.map((column) => `The column "${column}" is not imported.`),
    ...(again.length > 0 ? [`${againText(again)}. They have the same person, times, description and project.`] : []),
  ];
}

/** Another run's file may have brought it. What this file's journal knows of is no other. */
function looksLikeAnother({ key, likeness }: Planned, existing: Existing, journal: Journal): boolean {
  if (journal.doubt(key)) return false;
  return existing.get(likeness)?.some((id) => !journal.isTaken(likeness, id)) ?? false;
}

const MOST_NAMED = 10;

function againText(again: readonly Planned[]): string {
  const rows = again.slice(0, MOST_NAMED).map(({ row }) => row.row);
  const more = again.length > MOST_NAMED ? " and more" : "";
  if (again.length === 1) return `1 row looks like an entry that is there already: row ${rows[0]}`;
  return `${again.length} rows look like entries that are there already: rows ${rows.join(", ")}${more}`;
}

function dryRun(left: readonly Planned[], created: number, { me }: Account): number {
  if (left.length > 0) print(plannedText(left, clockOf(me.timeZone)));
  const before = created > 0 ? ` Created by an earlier run: ${created}.` : "";
  tell(`To create: ${entriesText(left)}.${before}`);
  return 0;
}

function questionOf(left: readonly Planned[], { connection, me }: Account): string {
  const people = new Set(left.map(({ ids }) => ids.userId));
  const whose = people.size > 1 ? `${people.size} people` : people.has(me.id) ? me.name : "1 other person";
  return `Create ${entriesText(left)} for ${whose} with the connection "${connection.name}"? [y/N] `;
}

/** How many, and how long together. */
function entriesText(entries: readonly Planned[]): string {
  const ms = entries.reduce((sum, { values }) => sum + Date.parse(values.end) - Date.parse(values.start), 0);
  const count = entries.length === 1 ? "1 time entry" : `${entries.length} time entries`;
  return `${count} (${clockDuration(ms / 1000)})`;
}

async function tellReport(file: string, report: Report, table: Table, { json }: ImportFlags): Promise<void> {
  const problem = await keepFailed(file, report.failed, table.header);
  if (json) printJson(reportJson(report));
  else print(reportText(report, problem ? undefined : failedOf(file)));
  if (problem) tell(problem);
}
