// The table in a CSV file: its encoding, its separator, its header, and as many cells in every row.

import { createReadStream } from "node:fs";
import { InputError } from "../../input/input-error.js";
import { isIdentifier } from "../../input/name-lookup.js";
import { codeOf } from "../../util/error-code.js";
import { unescapeFormula } from "../csv/formula-escape.js";
import { CsvError, type CsvRecord, readCsv } from "../csv/read-csv.js";

export type Column =
  | "id"
  | "user"
  | "user id"
  | "project"
  | "client"
  | "task"
  | "tags"
  | "description"
  | "billable"
  | "type"
  | "start"
  | "end"
  | "duration"
  | "row key";

const COLUMNS: Readonly<Record<Column, true>> = {
  id: true,
  user: true,
  "user id": true,
  project: true,
  client: true,
  task: true,
  tags: true,
  description: true,
  billable: true,
  type: true,
  start: true,
  end: true,
  duration: true,
  "row key": true,
};

/** Columns of an export or of a list of failed rows that are not read: they repeat others, or cannot be chosen. */
const IGNORED = ["start utc", "end utc", "hours", "custom fields", "problem"];

export interface Table {
  /** As written in the file. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Columns with something in them that is not imported, although nothing else says it. */
  readonly lost: readonly string[];
  /** Whether it lists the failed rows of another file. */
  readonly isOfFailed: boolean;
}

export interface TableRow extends CsvRecord {
  /** Without spaces around it, except for a description, where they count. An empty text where the column is missing. */
  cell(column: Column): string;
  /** Whether it comes from an export, which knows the id of every entry. */
  readonly isExported: boolean;
}

const MAX_ROWS = 100_000;
const MAX_BYTES = 200_000_000;

/** @throws {InputError} for a file that is not such a table */
export async function readTable(file: string): Promise<Table> {
  const text = await readText(file);
  try {
    return tableOf(text);
  } catch (error) {
    if (error instanceof CsvError || error instanceof InputError) throw new InputError(`${file}: ${error.message}.`);
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  // UTF-16 is what spreadsheets call Unicode text. The decoder takes the byte order mark away.
  const mark = bytes.toString("hex", 0, 2);
  const encoding = mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${file} is not UTF-8. In Excel, save it as "CSV UTF-8".`);
  }
}

/** The size of a pipe or a device is not known before it is read. */
async function readBytes(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) throw new InputError(`${file} has more than ${MAX_BYTES / 1e6} MB.`);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = codeOf(error) ?? "no reason given";
    throw new InputError(UNREADABLE[code]?.(file) ?? `${file} cannot be read (${code}).`);
  }
  return Buffer.concat(chunks, size);
}

const noFile = (file: string) => `There is no file ${file}.`;
const UNREADABLE: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: noFile,
  ENOTDIR: noFile,
  EISDIR: (file) => `${file} is a folder. Give the name of a file in it.`,
  EACCES: (file) => `${file} may not be read by this user.`,
};

/** A line for Excel, which hides it: so it does not count as a row. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n)/i;

/** @throws {CsvError | InputError} without the full stop and the name of the file */
function tableOf(text: string): Table {
  const [line = "", saidSeparator] = SEPARATOR_LINE.exec(text) ?? [];
  const content = text.slice(line.length);
  // One more than the header and the rows, so that too many are noticed.
  const [first, ...records] = readCsv(content, saidSeparator ?? separatorOf(content), MAX_ROWS + 2);
  if (!first) throw new InputError("it is empty; a header such as start,end,project,description is needed");
  const header = first.cells;
  const places = placesOf(header);
  // A column without a name at the end of the header may be missing in the rows.
  const needed = Math.max(...places.values()) + 1;
  const rows: TableRow[] = [];
  for (const record of records) {
    const { cells, row } = record;
    // A row that was emptied in a spreadsheet.
    if (!cells.some(isFilled)) continue;
    const beyond = cells.slice(header.length);
    if (cells.length < needed || beyond.some(isFilled)) {
      throw new InputError(`row ${row} has ${cells.length} cells, and the header has ${header.length}`);
    }
    const nameless = cells.findIndex((cell, index) => isFilled(cell) && header[index]?.trim() === "");
    if (nameless >= 0) throw new InputError(`row ${row} has something in column ${nameless + 1}, which has no name`);
    if (rows.length === MAX_ROWS) throw new InputError(`it has more than ${MAX_ROWS} rows; split it`);
    const isExported = isIdentifier((cells[places.get("id") ?? -1] ?? "").trim());
    const cell = (column: Column) => textOf(cells[places.get(column) ?? -1] ?? "", column, isExported);
    rows.push({ cells, row, cell, isExported });
  }
  const custom = places.get("custom fields") ?? -1;
  return {
    header,
    rows,
    lost: rows.some(({ cells }) => cells[custom]) ? ["custom fields"] : [],
    isOfFailed: places.has("row key"),
  };
}

/** An export puts apostrophes before what begins like a formula. Any other apostrophe was written by somebody. */
function textOf(cell: string, column: Column, isExported: boolean): string {
  const text = isExported ? unescapeFormula(cell) : cell;
  return column === "description" ? text : text.trim();
}

function isFilled(cell: string): boolean {
  return cell.trim() !== "";
}

/** The one of the three that the header has most, outside of quotation marks. */
function separatorOf(text: string): string {
  const [header = ""] = text.replace(/"[^"]*"/g, "").split(/[\r\n]/, 1);
  const [most = ","] = [",", ";", "\t"].sort((one, other) => header.split(other).length - header.split(one).length);
  return most;
}

function placesOf(header: readonly string[]): Map<string, number> {
  const columns = [...header.entries()]
    .map(([index, name]) => ({ index, name: name.trim().toLowerCase() }))
    // A separator at the end of the line makes one more.
    .filter(({ name }) => name !== "");
  const names = columns.map(({ name }) => name);
  const unknown = names.filter((name) => !Object.hasOwn(COLUMNS, name) && !IGNORED.includes(name));
  if (unknown.length > 0) {
    const accepted = Object.keys(COLUMNS).join(", ");
    throw new InputError(`it has unknown columns: ${shownNames(unknown)}; known are ${accepted}`);
  }
  // A list would take long to look through, if the header is as long as a file.
  const before = new Set<string>();
  const twice = names.find((name) => before.size === before.add(name).size);
  if (twice !== undefined) throw new InputError(`it has the column ${twice} twice`);
  if (!names.includes("start")) throw new InputError("it has no column start");
  if (!names.includes("end") && !names.includes("duration"))
    throw new InputError("it has neither a column end nor duration");
  return new Map(columns.map(({ name, index }) => [name, index]));
}

const MAX_NAMED = 10;
const MAX_LETTERS = 40;

function shownNames(names: readonly string[]): string {
  const shown = names
    .slice(0, MAX_NAMED)
    .map((name) => `"${name.length > MAX_LETTERS ? `${name.slice(0, MAX_LETTERS)}...` : name}"`);
  const more = names.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
