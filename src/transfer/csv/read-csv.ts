// Reads records as RFC 4180 has them, with LF or CR in the place of CRLF too. What is no such text is refused with its line: a reader
// that guessed would put cells into the wrong columns.

export interface CsvRecord {
  readonly cells: readonly string[];
  /** As a spreadsheet counts it, from 1: empty lines count, line breaks within cells do not. */
  readonly row: number;
}

/** A text that is no CSV, and where. */
export class CsvError extends Error {
  override readonly name = "CsvError";
}

/**
 * Yields one record after the other. Empty lines are left out.
 *
 * @throws {CsvError} for a quotation mark that is in the wrong place, or that is never closed
 */
export function* readCsv(text: string, separator: string): Generator<CsvRecord, void, undefined> {
  let at = 0;
  let line = 1;
  let row = 0;
  while (at < text.length) {
    row++;
    const cells: string[] = [];
    let hasQuotes = false;
    for (;;) {
      const isQuoted = text[at] === '"';
      const end = isQuoted ? endOfQuoted(text, at, line) : endOfPlain(text, at, separator, line);
      const cell = isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end);
      hasQuotes ||= isQuoted;
      cells.push(cell);
      line += lineBreaks(cell);
      at = end;
      if (text[at] !== separator) break;
      at++;
    }
    at = afterLine(text, at, line);
    line++;
    if (cells.length > 1 || hasQuotes || cells[0] !== "") yield { cells, row };
  }
}

/** Where a cell that begins with a quotation mark ends, after its closing one. Two in a row stand for one. */
function endOfQuoted(text: string, start: number, line: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) throw new CsvError(`line ${line}: a quotation mark is opened and never closed`);
    if (text[quote + 1] !== '"') return quote + 1;
    at = quote + 2;
  }
}

function endOfPlain(text: string, start: number, separator: string, line: number): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") {
    if (text[at] === '"') throw new CsvError(`line ${line}: ${MISPLACED}`);
    at++;
  }
  return at;
}

function afterLine(text: string, at: number, line: number): number {
  if (at === text.length || text[at] === "\n") return at + 1;
  if (text[at] === "\r") return text[at + 1] === "\n" ? at + 2 : at + 1;
  throw new CsvError(`line ${line}: ${MISPLACED}`);
}

const MISPLACED =
  'a quotation mark stands within a cell; write the whole cell in quotation marks, and "" for each one within it';

function lineBreaks(cell: string): number {
  return cell.split(/\r\n|\r|\n/).length - 1;
}
