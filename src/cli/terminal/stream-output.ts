// The output of an export to standard output. It waits until the reader has taken a page, so that pages never pile up in memory.

import type { Writable } from "node:stream";
import type { Output } from "../../transfer/export/export-entries.js";
import { plainFile } from "../../util/control-characters.js";
import { codeOf } from "../../util/error-code.js";

export function streamOutput(stream: Writable & { readonly isTTY?: boolean }, encoding: BufferEncoding): Output {
  // Without a listener, a reader that goes away would end the program with a stack trace. The write that fails reports it.
  stream.on("error", () => undefined);
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      if (text === "") return resolve();
      stream.write(stream.isTTY ? plainFile(text) : text, encoding, (error) => {
        if (!error) resolve();
        else reject(codeOf(error) === "EPIPE" ? new Error("The reader of standard output has gone away.") : error);
      });
    });
  return { write, finish: write };
}
