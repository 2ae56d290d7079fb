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

/** JSON whose texts hold nothing that a terminal would obey. It still means the same. */
export function terminalJson(value: unknown): string {
  return JSON.stringify(value ?? null, undefined, 2).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
