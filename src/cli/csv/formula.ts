// Keeps spreadsheets from running what people wrote: a cell that begins like a formula gets an apostrophe before it, which spreadsheets
// take for the beginning of a text. Whoever reads the file again takes it away.

const LIKE_FORMULA = /^'*[=+\-@\t\r]/;
const DEFUSED = /^'+[=+\-@\t\r]/;

export function defuse(cell: string): string {
  // Also where an apostrophe stands before it already, so that taking one away always gives the text that was there.
  return LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
}

export function undefuse(cell: string): string {
  return DEFUSED.test(cell) ? cell.slice(1) : cell;
}
