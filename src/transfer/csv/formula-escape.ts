// Escapes for cells that a spreadsheet would run: a cell that begins like a formula gets an apostrophe before it, which spreadsheets
// take for the beginning of a text. The import removes it again.
//
// Which cells there are depends on the separator that a spreadsheet splits at: in many countries the semicolon, in an import dialogue
// tabs as well. So what follows one of these within a cell counts as a cell of its own, and so does each line.

/** Also behind apostrophes, so that removing one always gives the original text, and behind quotation marks and spaces. */
const FORMULA = String.raw`['" ]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]`;
const CELL = String.raw`(?<=^|[;\t\r\n])`;
/** A first tab or line break hides what comes after it. */
const START = `(?:${CELL}(?=${FORMULA})|^(?='*[\\t\\r\\n]))`;
const HARMFUL = new RegExp(START, "g");
const ESCAPED = new RegExp(`(?:${CELL}'(?=${FORMULA})|^'(?='*[\\t\\r\\n]))`, "g");

export function escapeFormula(cell: string): string {
  return cell.replace(HARMFUL, "'");
}

export function unescapeFormula(cell: string): string {
  return cell.replace(ESCAPED, "");
}
