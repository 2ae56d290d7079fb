// The problems of rows that keep a file from being imported.

import { plain } from "../../util/control-characters.js";
import type { Column } from "./csv-table.js";

export interface RowProblem {
  readonly row: number;
  readonly column: Column;
  /** What was given, and what is accepted. */
  readonly message: string;
}

/** Records what is wrong with a cell of the row. */
export type Reject = (column: Column, message: string) => void;

const MAX_SHOWN = 50;

/** One line for each, up to 50. */
export function problemsText(problems: readonly RowProblem[]): string {
  return shownLines(problems.map(({ row, column, message }) => `row ${row}, ${column}: ${plain(message)}`));
}

export function shownLines(lines: readonly string[]): string {
  const more = lines.length - MAX_SHOWN;
  return [...lines.slice(0, MAX_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}
