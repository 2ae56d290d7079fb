// Writes records as RFC 4180 has them: cells in quotation marks where they need it, and lines that end with CRLF.

/** One record with its end of line. */
export function csvLine(cells: readonly string[], separator: string): string {
  // A record of one empty cell would look like an empty line.
  if (cells.length === 1 && cells[0] === "") return '""\r\n';
  return `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`;
}

function quoted(cell: string, separator: string): string {
  return /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
