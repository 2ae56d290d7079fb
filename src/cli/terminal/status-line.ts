// The status line: one line at the foot of a terminal that is written over and over. In a pipe it does not appear.

import type { WriteStream } from "node:tty";
import { plain } from "../../util/control-characters.js";
import { columnsOf, cut } from "./text-width.js";

export interface StatusLine {
  /** Removes the line, so that other text can follow. */
  end(): void;
}

const EVERY_MS = 250;
const CLEAR = "\r\u001B[K";

type Line = Pick<WriteStream, "columns" | "write">;

/** Shorter than the terminal is wide, since a broken line could not be removed. Parts without room are dropped from the end. */
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
  // It must not keep a finished program alive.
  timer.unref();
  return {
    end() {
      clearInterval(timer);
      clearLine(stream);
    },
  };
}
