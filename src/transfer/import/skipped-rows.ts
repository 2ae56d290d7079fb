// Rows of an export that cannot be created: running timers, and the entries that Clockify creates itself for time off and holidays.
// They are skipped with a note, so that a file of an export can be imported as it is.

import type { TableRow } from "./csv-table.js";

export interface Kept {
  readonly rows: readonly TableRow[];
  /** One line for each kind of skipped row. */
  readonly notes: readonly string[];
}

const KINDS: Readonly<Record<string, (row: TableRow) => boolean>> = {
  // A row without an id was written by hand, and its end was forgotten.
  "Running timers": (row) => row.cell("id") !== "" && row.cell("end") === "" && row.cell("duration") === "",
  "Time off and holidays, which Clockify enters itself,": (row) =>
    ["HOLIDAY", "TIME_OFF"].includes(row.cell("type").toUpperCase()),
};

export function skipRows(rows: readonly TableRow[]): Kept {
  const isSkipped = (row: TableRow) => Object.values(KINDS).some((isOfKind) => isOfKind(row));
  const notes = Object.entries(KINDS).flatMap(([kind, isOfKind]) => noteOf(kind, rows.filter(isOfKind)));
  return { rows: rows.filter((row) => !isSkipped(row)), notes };
}

const MAX_NAMED = 20;

function noteOf(kind: string, rows: readonly TableRow[]): string[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, MAX_NAMED).map(({ row }) => row);
  const more = rows.length > MAX_NAMED ? `, and ${rows.length - MAX_NAMED} more` : "";
  return [`${kind} are skipped: ${rows.length} (${rows.length === 1 ? "row" : "rows"} ${named.join(", ")}${more}).`];
}
