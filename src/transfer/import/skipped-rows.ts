// Rows of an export that nobody can create: timers that still run, and what Clockify makes itself of time off and holidays. So that a
// file of an export can be imported as it is, they are left out, and a person is told which.

import type { TableRow } from "./csv-table.js";

export interface Kept {
  readonly rows: readonly TableRow[];
  /** One line for each kind of row that is left out. */
  readonly notes: readonly string[];
}

const KINDS: Readonly<Record<string, (row: TableRow) => boolean>> = {
  // Without an id somebody wrote the row, and forgot the end.
  "Timers that still ran": (row) => row.cell("id") !== "" && row.cell("end") === "" && row.cell("duration") === "",
  "Time off and holidays, which Clockify enters itself,": (row) =>
    ["HOLIDAY", "TIME_OFF"].includes(row.cell("type").toUpperCase()),
};

export function leaveOut(rows: readonly TableRow[]): Kept {
  const isLeftOut = (row: TableRow) => Object.values(KINDS).some((isOfKind) => isOfKind(row));
  const notes = Object.entries(KINDS).flatMap(([kind, isOfKind]) => noteOf(kind, rows.filter(isOfKind)));
  return { rows: rows.filter((row) => !isLeftOut(row)), notes };
}

const MOST_NAMED = 20;

function noteOf(kind: string, rows: readonly TableRow[]): string[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, MOST_NAMED).map(({ row }) => row);
  const more = rows.length > MOST_NAMED ? `, and ${rows.length - MOST_NAMED} more` : "";
  return [`${kind} are left out: ${rows.length} (${rows.length === 1 ? "row" : "rows"} ${named.join(", ")}${more}).`];
}
