// Text for terminals: how wide it is, where it breaks, and nothing in it that a terminal would obey.

import { stripVTControlCharacters } from "node:util";

/** Letters that take two columns: those of East Asia, and pictures. */
const WIDE =
  /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60]/u;
const LETTERS = new Intl.Segmenter();

/** What a person sees as one letter, and how many columns it takes. */
function* letters(text: string): Generator<readonly [letter: string, columns: number]> {
  for (const { segment } of LETTERS.segment(text)) yield [segment, WIDE.test(segment) ? 2 : 1];
}

export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const [, taken] of letters(text)) columns += taken;
  return columns;
}

/** Cut to so many columns, with a sign that it is. */
export function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  let used = 1;
  for (const [letter, taken] of letters(text)) {
    if (used + taken > columns) break;
    kept += letter;
    used += taken;
  }
  return `${kept}…`;
}

export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** One line of what others wrote. A terminal would obey the signs that it cannot show. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, (signs) => (/^\u200d$/.test(signs) ? signs : " "));
}

/** The same of several lines, which stay lines. */
export function plainLines(text: string): string {
  return text.split("\n").map(plain).join("\n");
}

/** Broken between words. A word that is longer than a line stays whole. */
export function wrapped(text: string, columns: number, indent = "", indentAfter = indent): string {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && columnsOf(stripVTControlCharacters(line)) + 1 + columnsOf(stripVTControlCharacters(word)) > columns) {
      lines.push(line);
      line = indentAfter;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}

/** JSON whose texts hold nothing that a terminal would obey. It still means the same. @param indent 0 for one line */
export function terminalJson(value: unknown, indent = 2): string {
  return JSON.stringify(value ?? null, undefined, indent).replace(HIDDEN_IN_JSON, (signs) =>
    Array.from({ length: signs.length }, (_, at) => `\\u${signs.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
      "",
    ),
  );
}

/** JSON escapes the other control characters itself. The sign that joins emoji steers nothing. */
const HIDDEN_IN_JSON = /[\u007f-\u009f]|(?!\u200d)[\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text in several lines with tabs, such as CSV, that goes to a terminal as it is but for what a terminal would obey. */
export function terminalText(text: string): string {
  return text.replace(/\r(?!\n)|(?![\t\r\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
}
