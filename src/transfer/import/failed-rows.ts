// The list of failed rows, FILE.failed.csv: the rows of FILE that Clockify refused, to be fixed and imported. Each keeps the key of its
// row in FILE, and the log of FILE records its state. So a row is created once, whichever of the two files is imported next.

import { textOf } from "../../errors.js";
import { InputError } from "../../input/input-error.js";
import { codeOf } from "../../util/error-code.js";
import { escapeFormula } from "../csv/formula-escape.js";
import { csvText } from "../csv/write-csv.js";
import type { Disk } from "../disk.js";
import type { Failure } from "./create-entries.js";
import type { Table } from "./csv-table.js";
import { type ImportLog, logPathOf } from "./import-log.js";
import type { Planned } from "./import-plan.js";
import type { RowProblem } from "./row-problems.js";

export const failedPathOf = (file: string) => `${file}.failed.csv`;

/** The columns that a list has besides those of its file. */
const ADDED = ["row key", "problem"];

/**
 * The file whose rows these are: itself, except for a list of failed rows.
 *
 * @throws {InputError} for a list that lost its keys
 */
export async function sourceOf(file: string, { isOfFailed }: Table, disk: Disk): Promise<string> {
  let source = file;
  while (source.endsWith(".failed.csv")) source = source.slice(0, -".failed.csv".length);
  if (isOfFailed) return source;
  if (source !== file && (await disk.exists(logPathOf(source)))) {
    throw new InputError(
      `${file} has lost its column "row key", without which its rows could be created twice. Run ${source} again, and the list is written again.`,
    );
  }
  return file;
}

/** The rows of a list whose key is not in the log, or is that of another row, too. */
export function keyProblems(entries: readonly Planned[], log: ImportLog, source: string): RowProblem[] {
  const rows = new Map<string, number>();
  return entries.flatMap(({ row }): RowProblem[] => {
    const key = row.cell("row key");
    const before = rows.get(key);
    rows.set(key, before ?? row.row);
    const problem = (message: string) => [{ row: row.row, column: "row key" as const, message }];
    if (log.stateOf(key).status === "unsent") {
      return problem(
        `is not of a row that ${logPathOf(source)} knows; leave it as it was, and put new rows into ${source}`,
      );
    }
    return before === undefined ? [] : problem(`is that of row ${before} too; put new rows into ${source}`);
  });
}

/**
 * Writes the list, or removes that of an earlier run when nothing failed: it would be imported by mistake. Unconfirmed rows are not in
 * it: they need no fix.
 *
 * @returns a sentence when the file could not be written or removed. The report must not be lost over it.
 */
export async function writeFailedRows(
  file: string,
  failed: readonly Failure[],
  header: readonly string[],
  disk: Disk,
): Promise<string | undefined> {
  const list = failedPathOf(file);
  try {
    if (failed.length === 0) await disk.remove(list);
    else await disk.replace(list, listText(failed, header));
    return undefined;
  } catch (error) {
    const code = codeOf(error) ?? textOf(error);
    if (failed.length > 0) return `The list of failed rows, ${list}, could not be written (${code}).`;
    return `The list of an earlier run, ${list}, could not be deleted (${code}). Do not import it.`;
  }
}

function listText(failed: readonly Failure[], header: readonly string[]): string {
  const kept = header.flatMap((name, index) => (ADDED.includes(name.trim().toLowerCase()) ? [] : [index]));
  const record = (cells: readonly string[], added: readonly string[]) => [
    ...kept.map((index) => cells[index] ?? ""),
    ...added,
  ];
  const rows = failed.map(({ planned, message }) => record(planned.row.cells, [planned.key, escapeFormula(message)]));
  return csvText([record(header, ADDED), ...rows], ",");
}
