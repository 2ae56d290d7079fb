// One line at the foot of a terminal that is written over and over. In a pipe it is nothing at all.

import type { WriteStream } from "node:tty";
import { columnsOf, cut, plain } from "./terminal-text.js";

export interface StatusLine {
  /** Takes the line away, so that other text can follow. */
  end(): void;
}

const EVERY_MS = 250;
const CLEAR = "\r\u001B[K";

type Line = Pick<WriteStream, "columns" | "write">;

/** No longer than the terminal is wide: a line that is broken could not be taken away. What has no room is left out from the end. */
export function overwriteLine(stream: Line, text: string): void {
  const room = (stream.columns || 80) - 1;
  const parts = plain(text).split(", ");
  while (parts.length > 1 && columnsOf(parts.join(", ")) > room) parts.pop();
  stream.write(`${CLEAR}${cut(parts.join(", "), room)}`);
}

export function clearLine(stream: Line): void {
  stream.write(CLEAR);
}

export function statusLine(stream: Line & Pick<WriteStream, "isTTY">, text: () => string): StatusLine {
  if (!stream.isTTY) return { end: () => undefined };
  const show = () => overwriteLine(stream, text());
  show();
  const timer = setInterval(show, EVERY_MS);
  // It must not keep a program alive that is done.
  timer.unref();
  return {
    end() {
      clearInterval(timer);
      clearLine(stream);
    },
  };
}
