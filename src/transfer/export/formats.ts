// The formats of an export. Each is a head, a text for every row and a tail, so that a file can be written page by page.

import { terminalJson } from "../../cli/terminal/terminal-text.js";
import { defuse } from "../csv/formula.js";
import { csvLine } from "../csv/write-csv.js";
import { COLUMNS, type Row } from "./export-row.js";

export interface Format {
  readonly encoding: "utf8" | "utf16le";
  readonly head: string;
  /** @param isFirst whether no row stands before it */
  row(row: Row, isFirst: boolean): string;
  readonly tail: string;
}

export type FormatName = keyof typeof formats;

const csv: Format = {
  encoding: "utf8",
  head: csvLine(COLUMNS, ","),
  row: (row) => csvLine(cellsOf(row, String), ","),
  tail: "",
};

/**
 * What Excel opens by double click wherever it runs. It takes the separator of a CSV file from the country of the computer, and a first
 * line `sep=;` makes it forget that the file is UTF-8. Only UTF-16 with tabs is read the same everywhere. Numbers depend on the
 * country as well, where 7.5 may be the 7th of May; a division of whole numbers does not.
 */
const excel: Format = {
  encoding: "utf16le",
  head: `\uFEFF${csvLine(COLUMNS, "\t")}`,
  row: (row) =>
    csvLine(
      cellsOf(row, (hours) => `=${Math.round(hours * 3600)}/3600`),
      "\t",
    ),
  tail: "",
};

const ndjson: Format = { encoding: "utf8", head: "", row: (row) => `${terminalJson(row, 0)}\n`, tail: "" };

/** One array. The comma stands before a row, so that no row has to know whether another one follows. */
const json: Format = {
  encoding: "utf8",
  head: "[",
  row: (row, isFirst) => `${isFirst ? "" : ","}\n${terminalJson(row, 0)}`,
  tail: "\n]\n",
};

export const formats = { csv, excel, ndjson, json } as const satisfies Record<string, Format>;

export function isFormatName(text: string): text is FormatName {
  return Object.hasOwn(formats, text);
}

/** What comes from elsewhere is defused. What is made here begins like no formula, or is meant as one. */
function cellsOf(row: Row, hoursCell: (hours: number) => string): string[] {
  const text = (value: string | null) => defuse(value ?? "");
  const custom = row.customFields;
  return [
    text(row.id),
    text(row.user),
    text(row.userId),
    text(row.project),
    text(row.client),
    text(row.task),
    text(row.tags.join(TAG_SEPARATOR)),
    text(row.description),
    // Excel translates true and false when it saves a file.
    row.billable ? "yes" : "no",
    row.start,
    row.end ?? "",
    text(row.startUtc),
    text(row.endUtc),
    row.duration ?? "",
    row.hours === null ? "" : hoursCell(row.hours),
    text(row.type),
    text(Object.keys(custom).length === 0 ? "" : JSON.stringify(custom)),
  ];
}

/** Between the tags in one cell. */
export const TAG_SEPARATOR = "; ";
