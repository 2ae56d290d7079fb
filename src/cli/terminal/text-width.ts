// Text by the columns it takes on a terminal: cut, padded and wrapped.

import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

const LETTERS = new Intl.Segmenter();

export function columnsOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

/** Cut to so many columns, with a sign that it is. */
export function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  let used = 1;
  for (const { segment } of LETTERS.segment(text)) {
    const taken = columnsOf(segment);
    if (used + taken > columns) break;
    kept += segment;
    used += taken;
  }
  return `${kept}…`;
}

export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** Broken between words. A word that is longer than a line stays whole. */
export function wrapped(text: string, columns: number, indent = "", indentAfter = indent): string {
  const line = text.split(/\s+/).filter(Boolean).join(" ");
  // The first line may be indented by less, so it is wrapped with the room that its indent leaves.
  const [first = "", ...others] = wrapAnsi(line, columns - indent.length).split("\n");
  if (others.length === 0 || indent === indentAfter) return [first, ...others].map((part) => indent + part).join("\n");
  const rest = wrapAnsi(others.join(" "), columns - indentAfter.length);
  return [indent + first, ...rest.split("\n").map((part) => indentAfter + part)].join("\n");
}
