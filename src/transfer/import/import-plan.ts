// The plan of an import: an entry for each row. Every problem of any row is found before the first is sent.

import { createHash } from "node:crypto";
import { type Values, valuesOf } from "./cell-values.js";
import type { TableRow } from "./csv-table.js";
import type { Ids, Names } from "./row-names.js";
import type { Reject, RowProblem } from "./row-problems.js";

export interface Planned {
  readonly row: TableRow;
  readonly ids: Ids;
  readonly values: Values;
  /**
   * The same in every run, wherever the row is in the file: made of what is sent, and of its number among equal rows. So two equal
   * rows are two entries, and a file may be sorted or added to between two runs. A row in a list of failed rows has the key of the
   * row that failed, although its values were corrected.
   */
  readonly key: string;
  /** The same for all entries that look alike once they are created. */
  readonly fingerprint: string;
}

export interface ImportPlan {
  readonly entries: readonly Planned[];
  readonly problems: readonly RowProblem[];
}

export async function planImport(rows: readonly TableRow[], names: Names, timeZone: string): Promise<ImportPlan> {
  const problems: RowProblem[] = [];
  const entries: Planned[] = [];
  const equal = new Map<string, number>();
  for (const row of rows) {
    const reject: Reject = (column, message) => problems.push({ row: row.row, column, message });
    const values = valuesOf(row, timeZone, reject);
    const ids = await names.idsOf(row, reject);
    if (!values || !ids) continue;
    const content = hashOf([ids, values]);
    const number = (equal.get(content) ?? 0) + 1;
    equal.set(content, number);
    const key = row.cell("row key") || `${content}-${number}`;
    entries.push({ row, ids, values, key, fingerprint: fingerprintOf({ ...ids, ...values }) });
  }
  return { entries, problems };
}

/** Made of values that both a row and an entry of Clockify have, and that Clockify never changes by itself. */
export function fingerprintOf(entry: {
  readonly userId: string;
  readonly start: string;
  readonly end?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly projectId?: string | null | undefined;
}): string {
  const { userId, start, end, description, projectId } = entry;
  const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000);
  return hashOf([userId, seconds(start), end ? seconds(end) : null, (description ?? "").trim(), projectId ?? null]);
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}
