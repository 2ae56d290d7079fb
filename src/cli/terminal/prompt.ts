// The prompt for a person. Any answer but a yes is a no, and so is the end of the input.

import { once } from "node:events";
import { createInterface } from "node:readline/promises";

import { plainLines } from "../../util/control-characters.js";

export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * @returns the answer; an empty text at the end of the input
 *
 * @throws the reason of the signal when it is aborted
 */
export async function prompt(text: string, streams: Streams, signal: AbortSignal): Promise<string> {
  const terminal = createInterface(streams);
  // While a line is read, Ctrl-C is a key and not a signal.
  terminal.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  const noAnswer = () => {
    signal.throwIfAborted();
    return undefined;
  };
  try {
    // Ctrl-D rejects the prompt. A pipe that ends leaves it open forever.
    const ended = once(terminal, "close", { signal }).then(noAnswer);
    ended.catch(() => undefined);
    const answer = await Promise.race([terminal.question(plainLines(text), { signal }).catch(noAnswer), ended]);
    if (answer === undefined) streams.output.write("\n");
    return answer ?? "";
  } finally {
    terminal.close();
  }
}

export function isYes(answer: string): boolean {
  return /^\s*y(es)?\s*$/i.test(answer);
}
