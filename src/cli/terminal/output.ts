// The lines that commands print. Every line is cleaned here, so that a name from Clockify, a cell of a file or a word of the command
// line cannot steer a terminal.

import { plainJson, plainLines } from "../../util/control-characters.js";

/** A line beside the answer, on standard error. */
export function note(text: string): void {
  console.error(plainLines(text));
}

/** A line of the answer, on standard output. */
export function print(text: string): void {
  console.log(plainLines(text));
}

/** The answer for programs. @param indent 0 for one line */
export function printJson(value: unknown, indent = 0): void {
  console.log(plainJson(value, indent));
}
