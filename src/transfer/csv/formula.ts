// Keeps spreadsheets from running what people wrote: a cell that begins like a formula gets an apostrophe before it, which spreadsheets
// take for the beginning of a text. The import takes it away again.
//
// Which cells there are depends on the separator that a spreadsheet splits at: in many countries the semicolon, in an import dialogue
// tabs as well. So what follows one of these within a cell counts as a cell of its own, and so does each line.

/** Also behind apostrophes, so that taking one away always gives the text that was there, and behind quotation marks and blanks. */
const FORMULA = String.raw`['" ]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]`;
const CELL = String.raw`(?<=^|[;\t\r\n])`;
/** A first tab or line break hides what comes after it. */
const BEGINS = `(?:${CELL}(?=${FORMULA})|^(?='*[\\t\\r\\n]))`;
const HARMFUL = new RegExp(BEGINS, "g");
const DEFUSED = new RegExp(`(?:${CELL}'(?=${FORMULA})|^'(?='*[\\t\\r\\n]))`, "g");

export function defuse(cell: string): string {
  return cell.replace(HARMFUL, "'");
}

export function undefuse(cell: string): string {
  return cell.replace(DEFUSED, "");
}
