// Asks a person. Anything but a yes is a no, and so is the end of the input.

import { once } from "node:events";
import { createInterface } from "node:readline/promises";

import { plainLines } from "./terminal-text.js";

export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * What is answered. Nothing at the end of the input.
 *
 * @throws the reason of the signal when it is aborted
 */
export async function answerTo(question: string, streams: Streams, signal: AbortSignal): Promise<string> {
  const terminal = createInterface(streams);
  // While a line is read, Ctrl-C is a key and no signal.
  terminal.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  const noAnswer = () => {
    signal.throwIfAborted();
    return undefined;
  };
  try {
    // Ctrl-D rejects the question. A pipe that ends leaves it open for ever.
    const ended = once(terminal, "close", { signal }).then(noAnswer);
    ended.catch(() => undefined);
    const answer = await Promise.race([terminal.question(plainLines(question), { signal }).catch(noAnswer), ended]);
    if (answer === undefined) streams.output.write("\n");
    return answer ?? "";
  } finally {
    terminal.close();
  }
}

export function isYes(answer: string): boolean {
  return /^\s*y(es)?\s*$/i.test(answer);
}
