// The formats of an export. Each has a head, a text for the rows of a page, and a tail, so that a file can be written page by page.

import { plainJson } from "../../util/control-characters.js";
import { escapeFormula } from "../csv/formula-escape.js";
import { csvText } from "../csv/write-csv.js";
import { COLUMNS, type Row } from "./export-row.js";

export interface Format {
  readonly encoding: "utf8" | "utf16le";
  readonly head: string;
  /** @param isFirst whether these are the first rows of the file */
  rows(rows: readonly Row[], isFirst: boolean): string;
  readonly tail: string;
}

export type FormatName = keyof typeof formats;

const csv: Format = {
  encoding: "utf8",
  head: csvText([COLUMNS], ","),
  rows: (rows) =>
    csvText(
      rows.map((row) => cellsOf(row, String)),
      ",",
    ),
  tail: "",
};

/**
 * What Excel opens by double click wherever it runs. It takes the separator of a CSV file from the country of the computer, and a first
 * line `sep=;` makes it forget that the file is UTF-8. Only UTF-16 with tabs is read the same everywhere. Numbers depend on the
 * country as well, where 7.5 may be the 7th of May; a division of whole numbers does not.
 */
const excel: Format = {
  encoding: "utf16le",
  head: `\uFEFF${csvText([COLUMNS], "\t")}`,
  rows: (rows) =>
    csvText(
      rows.map((row) => cellsOf(row, (hours) => `=${Math.round(hours * 3600)}/3600`)),
      "\t",
    ),
  tail: "",
};

const ndjson: Format = {
  encoding: "utf8",
  head: "",
  rows: (rows) => rows.map((row) => `${plainJson(row, 0)}\n`).join(""),
  tail: "",
};

/** One array. The comma comes before a row, since a row cannot know whether another one follows. */
const json: Format = {
  encoding: "utf8",
  head: "[",
  rows: (rows, isFirst) => rows.map((row, at) => `${isFirst && at === 0 ? "" : ","}\n${plainJson(row, 0)}`).join(""),
  tail: "\n]\n",
};

export const formats = { csv, excel, ndjson, json } as const satisfies Record<string, Format>;

export function isFormatName(text: string): text is FormatName {
  return Object.hasOwn(formats, text);
}

/** Text from elsewhere is escaped. Text that is made here does not begin like a formula, or is meant as one. */
function cellsOf(row: Row, hoursCell: (hours: number) => string): string[] {
  const text = (value: string | null) => escapeFormula(value ?? "");
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
