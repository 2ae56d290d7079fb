// Text without the control and formatting characters that a terminal would obey. Names, cells and words of the command line are
// written by others.

/** One line of text. The character that joins emoji stays. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, (characters) =>
    /^\u200d$/.test(characters) ? characters : " ",
  );
}

/** The same for several lines, which stay lines. */
export function plainLines(text: string): string {
  return text.split("\n").map(plain).join("\n");
}

/** JSON whose texts hold no such character, and that still means the same. @param indent 0 for one line */
export function plainJson(value: unknown, indent = 2): string {
  return JSON.stringify(value ?? null, undefined, indent).replace(HIDDEN_IN_JSON, (characters) =>
    Array.from(
      { length: characters.length },
      (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** JSON escapes the other control characters itself. */
const HIDDEN_IN_JSON = /[\u007f-\u009f]|(?!\u200d)[\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A file in several lines with tabs, such as CSV, which keeps its tabs and line breaks. */
export function plainFile(text: string): string {
  return text.replace(/\r(?!\n)|(?![\t\r\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
}
