// The terminal of a command: where it writes and whom it can ask. Tests bring their own.

import { styleText } from "node:util";
import type { Environment } from "../../connections/configuration.js";
import { plainLines } from "../../util/control-characters.js";
import { codeOf } from "../../util/error-code.js";
import { prompt } from "./prompt.js";
import { clearLine, overwriteLine } from "./status-line.js";

export interface Terminal {
  /**
   * The answer, on standard output. Resolves when it is taken, so that a slow reader slows the writer.
   *
   * @throws {OutputError} when it cannot be written, such as to a full disk
   */
  write(text: string): Promise<void>;
  /** Text beside the answer, on standard error. */
  note(text: string): void;
  /** Whether a person sees the notes. */
  readonly isWatched: boolean;
  /** Progress, for people only: a line that the next one replaces. */
  progress(text: string): void;
  /** How wide the answer may be. Undefined where it does not go to a terminal. */
  readonly columns: number | undefined;
  readonly bold: (text: string) => string;
  /** Undefined where nobody can be asked. */
  readonly ask: ((text: string, signal: AbortSignal) => Promise<string>) | undefined;
}

/** The call was made, and its answer is lost. */
export class OutputError extends Error {
  override readonly name = "OutputError";

  constructor(cause: Error) {
    super(`the answer cannot be written to standard output (${codeOf(cause) ?? cause.message}).`, { cause });
  }
}

const DEFAULT_COLUMNS = 80;

export function processTerminal(environment: Environment): Terminal {
  const { stdin, stdout, stderr } = process;
  const inColor = Boolean(stdout.isTTY) && !environment.NO_COLOR;
  let underway = false;
  const clear = () => {
    if (underway) clearLine(stderr);
    underway = false;
  };
  return {
    isWatched: Boolean(stderr.isTTY),
    write(text) {
      clear();
      return new Promise((resolve, reject) => {
        stdout.write(text, (error) => (error ? reject(new OutputError(error)) : resolve()));
      });
    },
    note(text) {
      clear();
      stderr.write(`${plainLines(text)}\n`);
    },
    progress(text) {
      if (!stderr.isTTY) return;
      overwriteLine(stderr, text);
      underway = true;
    },
    columns: stdout.isTTY ? stdout.columns || DEFAULT_COLUMNS : undefined,
    bold: (text) => (inColor ? styleText("bold", text) : text),
    ask:
      stdin.isTTY && stderr.isTTY
        ? (text, signal) => {
            clear();
            return prompt(text, { input: stdin, output: stderr }, signal);
          }
        : undefined,
  };
}
