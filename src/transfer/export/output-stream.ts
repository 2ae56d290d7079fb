// The output for pipes. It waits until the reader has taken a page, so that no page waits in memory, and notes nothing.

import type { Writable } from "node:stream";
import { terminalText } from "../../cli/terminal/terminal-text.js";
import { codeOf } from "../../errors.js";
import type { Output } from "./export-entries.js";

export function streamOutput(stream: Writable & { readonly isTTY?: boolean }, encoding: BufferEncoding): Output {
  // Without a listener, a reader that goes away would end the program with a stack. The write that fails says it.
  stream.on("error", () => undefined);
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      if (text === "") return resolve();
      stream.write(stream.isTTY ? terminalText(text) : text, encoding, (error) => {
        if (!error) resolve();
        else reject(codeOf(error) === "EPIPE" ? new Error("The reader of standard output has gone away.") : error);
      });
    });
  return { write, finish: write };
}
