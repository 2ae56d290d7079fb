// FILE.failed.csv: the rows of FILE that Clockify refused, to be mended and imported. Each keeps the key of its row of FILE, and the
// journal of FILE notes what becomes of it. So whichever of the two files is imported next, and how often, a row is created once.

import { rm } from "node:fs/promises";
import { UsageError } from "../../cli/usage-error.js";
import { codeOf, textOf } from "../../errors.js";
import { replaceFile } from "../../util/replace-file.js";
import { defuse } from "../csv/formula.js";
import { csvLine } from "../csv/write-csv.js";
import type { Disk } from "../disk.js";
import type { Problem } from "./cell-values.js";
import type { Failure } from "./create-entries.js";
import type { Table } from "./csv-table.js";
import { type Journal, journalOf } from "./import-log.js";
import type { Planned } from "./import-plan.js";

export const failedOf = (file: string) => `${file}.failed.csv`;

/** What a list has besides the columns of its file. */
const ADDED = ["row key", "problem"];

/**
 * The file whose rows these are: itself, but for a list of failed rows.
 *
 * @throws {UsageError} for a list that lost its keys
 */
export async function sourceOf(file: string, { isOfFailed }: Table, disk: Disk): Promise<string> {
  let source = file;
  while (source.endsWith(".failed.csv")) source = source.slice(0, -".failed.csv".length);
  if (isOfFailed) return source;
  if (source !== file && (await disk.exists(journalOf(source)))) {
    throw new UsageError(
      `${file} has lost its column "row key", without which its rows could be created twice. Run ${source} again, and the list is written anew.`,
    );
  }
  return file;
}

/** The rows of a list whose key is none of the file, or that of another row too. */
export function keyProblems(entries: readonly Planned[], journal: Journal, source: string): Problem[] {
  const rows = new Map<string, number>();
  return entries.flatMap(({ row }): Problem[] => {
    const key = row.cell("row key");
    const before = rows.get(key);
    rows.set(key, before ?? row.row);
    const problem = (message: string) => [{ row: row.row, column: "row key" as const, message }];
    if (!journal.wasSent(key)) {
      return problem(
        `is not of a row that ${journalOf(source)} knows; leave it as it was, and put new rows into ${source}`,
      );
    }
    return before === undefined ? [] : problem(`is that of row ${before} too; put new rows into ${source}`);
  });
}

/**
 * Writes the list, or takes away the one of an earlier run when nothing failed: it would be imported by mistake. Rows in doubt are not
 * in it: they are not to be mended.
 *
 * @returns what kept the file from being as it should, in words. The report must not be lost over it.
 */
export async function keepFailed(
  file: string,
  failed: readonly Failure[],
  header: readonly string[],
): Promise<string | undefined> {
  const list = failedOf(file);
  try {
    if (failed.length === 0) await rm(list, { force: true });
    else await replaceFile(list, listText(failed, header));
    return undefined;
  } catch (error) {
    const code = codeOf(error) ?? textOf(error);
    if (failed.length > 0) return `The list of failed rows, ${list}, could not be written (${code}).`;
    return `The list of an earlier run, ${list}, could not be deleted (${code}). Do not import it.`;
  }
}

function listText(failed: readonly Failure[], header: readonly string[]): string {
  const kept = header.flatMap((name, index) => (ADDED.includes(name.trim().toLowerCase()) ? [] : [index]));
  const line = (cells: readonly string[], added: readonly string[]) =>
    csvLine([...kept.map((index) => cells[index] ?? ""), ...added], ",");
  const rows = failed.map(({ planned, message }) => line(planned.row.cells, [planned.key, defuse(message)]));
  return [line(header, ADDED), ...rows].join("");
}
