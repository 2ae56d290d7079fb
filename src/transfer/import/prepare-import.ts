// Everything of an import before its first request that creates: the file is checked, the log of earlier runs is read, and Clockify is
// searched for entries that look like its rows.

import { InputError } from "../../input/input-error.js";
import type { Account } from "../account.js";
import type { Disk } from "../disk.js";
import type { Table } from "./csv-table.js";
import { type Existing, existingOf } from "./existing-entries.js";
import { keyProblems } from "./failed-rows.js";
import { ImportLog, logPathOf } from "./import-log.js";
import { type Planned, planImport } from "./import-plan.js";
import { type TimeStamp, timeStamp } from "./monotonic-time.js";
import { namesOf } from "./row-names.js";
import { problemsText, type RowProblem } from "./row-problems.js";
import { skipRows } from "./skipped-rows.js";
import { refuseOtherZone } from "./zone-check.js";

export interface ImportFile {
  readonly file: string;
  /** The file whose log knows the rows. */
  readonly source: string;
  readonly table: Table;
}

export interface PreparedImport {
  readonly entries: readonly Planned[];
  /** Those of `entries` that were not created by an earlier run. */
  readonly left: readonly Planned[];
  /** Those of `left` that look like an entry that exists already. */
  readonly duplicates: readonly Planned[];
  readonly existing: Existing;
  /** When `existing` was asked for. */
  readonly lookedAt: TimeStamp;
  /** To be closed after the import. */
  readonly log: ImportLog;
  /** Rows and columns that are not imported, in sentences. */
  readonly notes: readonly string[];
}

/** @throws {InputError} with every problem of the rows, by row and column */
export async function prepareImport(
  { file, source, table }: ImportFile,
  account: Account,
  { disk, signal }: { readonly disk: Disk; readonly signal: AbortSignal },
): Promise<PreparedImport> {
  const { address, me, workspaceId } = account;
  const { rows, notes } = skipRows(table.rows);
  const { entries, problems } = await planImport(rows, namesOf(account, signal), me.timeZone);
  refuse(file, problems);
  const owner = { address, account: me.id, workspace: workspaceId };
  const log = await ImportLog.read(logPathOf(source), owner, me.timeZone, disk);
  refuseOtherZone(file, rows, log.startedIn, me.timeZone);
  if (table.isOfFailed) refuse(file, keyProblems(entries, log, source));
  const left = entries.filter(({ key }) => log.stateOf(key).status !== "created");
  const lookedAt = timeStamp();
  const existing = await existingOf(left, account, signal);
  return {
    entries,
    left,
    duplicates: left.filter((planned) => looksLikeAnother(planned, existing, log)),
    existing,
    lookedAt,
    log,
    notes: [...notes, ...table.lost.map((column) => `The column "${column}" is not imported.`)],
  };
}

/** @throws {InputError} when there are any */
function refuse(file: string, problems: readonly RowProblem[]): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  throw new InputError(`${file} has ${count}, and nothing was sent.\n${problemsText(problems)}`);
}

/** Another file may have brought it. An entry that the log of this file knows is not a duplicate. */
function looksLikeAnother({ key, fingerprint }: Planned, existing: Existing, log: ImportLog): boolean {
  if (log.stateOf(key).status === "unconfirmed") return false;
  return existing.get(fingerprint)?.some((id) => !log.isTaken(fingerprint, id)) ?? false;
}
