// Where commands print. Every line is cleaned here, so that nothing that others wrote steers a terminal: names from Clockify, cells of
// files, names of files, words of the command line.

import { plainLines, terminalJson } from "./terminal-text.js";

/** A line beside the answer, on standard error. */
export function tell(text: string): void {
  console.error(plainLines(text));
}

/** A line of the answer, on standard output. */
export function print(text: string): void {
  console.log(plainLines(text));
}

/** The answer for programs. @param indent 0 for one line */
export function printJson(value: unknown, indent = 0): void {
  console.log(terminalJson(value, indent));
}
