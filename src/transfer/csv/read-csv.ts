// Records of a CSV text as RFC 4180 has them, with LF or CR in the place of CRLF too. A text that breaks the rules is refused with
// its line: a guess would put cells into the wrong columns.

import { CsvError as ParserError, parse } from "csv-parse/sync";

export interface CsvRecord {
  readonly cells: readonly string[];
  /** As a spreadsheet counts it, from 1: empty lines count, line breaks within cells do not. */
  readonly row: number;
}

/** What is wrong with a CSV text, and in which line. */
export class CsvError extends Error {
  override readonly name = "CsvError";
}

/**
 * The records without empty lines.
 *
 * @param maxRecords where reading stops. Default: the end of the text.
 * @throws {CsvError} for a quotation mark that is in the wrong place, or that is never closed
 */
export function readCsv(text: string, separator: string, maxRecords = -1): CsvRecord[] {
  try {
    const rows: number[] = [];
    const records = parse(text, {
      delimiter: separator,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      to: maxRecords,
      on_record(record, { records: before, empty_lines }) {
        rows.push(before + empty_lines);
        return record;
      },
    });
    return records.map((cells, index) => ({ cells, row: rows[index] ?? 0 }));
  } catch (error) {
    if (!(error instanceof ParserError)) throw error;
    const isOpen = error.code === "CSV_QUOTE_NOT_CLOSED";
    throw new CsvError(`line ${lineOf(text, separator, !isOpen)}: ${isOpen ? NEVER_CLOSED : MISPLACED}`);
  }
}

const NEVER_CLOSED = "a quotation mark is opened and never closed";
const MISPLACED =
  'a quotation mark is within a cell; write the whole cell in quotation marks, and "" for each one within it';

/**
 * The line of the first cell that breaks the rules. The parser counts a CRLF within a cell twice, and knows of an open quotation mark
 * only where the text ends.
 */
function lineOf(text: string, separator: string, atEndOfCell: boolean): number {
  const quoted = '"[^"]*(?:""[^"]*)*"';
  const cell = new RegExp(`(?:${quoted}|[^"\\r\\n${separator}]*)(?:${separator}|\\r\\n?|\\n)`, "y");
  let at = 0;
  while (cell.test(text)) at = cell.lastIndex;
  const broken = new RegExp(quoted, "y");
  broken.lastIndex = at;
  if (atEndOfCell && broken.test(text)) at = broken.lastIndex;
  return text.slice(0, at).split(/\r\n|\r|\n/).length;
}
