// Lines of standard input, none longer than a message may be. One that is longer is skipped and reported, and the next ones count
// as before: a message that is too large must not end a conversation.

import { Transform, type TransformCallback } from "node:stream";

const NEWLINE = 0x0a;
/** What is kept of both ends of a line that is left out, to find its id. */
const END = 200;

export interface LongLine {
  /** The beginning and the end of it. */
  readonly head: string;
  readonly tail: string;
}

export class BoundedLines extends Transform {
  readonly #maxBytes: number;
  readonly #onLong: (line: LongLine) => void;
  #held: Buffer[] = [];
  #size = 0;
  /** Of a line that is too long already: what is kept of it. */
  #long: { head: Buffer; tail: Buffer } | undefined;

  constructor(maxBytes: number, onLong: (line: LongLine) => void) {
    super();
    this.#maxBytes = maxBytes;
    this.#onLong = onLong;
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      this.#add(chunk.subarray(from, at + 1));
      this.#endLine();
      from = at + 1;
    }
    this.#add(chunk.subarray(from));
    done();
  }

  #add(part: Buffer): void {
    if (this.#long) {
      this.#long.tail = Buffer.concat([this.#long.tail, part]).subarray(-END);
      return;
    }
    this.#held.push(part);
    this.#size += part.length;
    if (this.#size <= this.#maxBytes) return;
    const whole = Buffer.concat(this.#held);
    this.#long = { head: Buffer.from(whole.subarray(0, END)), tail: Buffer.from(whole.subarray(-END)) };
    this.#held = [];
  }

  #endLine(): void {
    if (this.#long) this.#onLong({ head: this.#long.head.toString(), tail: this.#long.tail.toString() });
    else this.push(Buffer.concat(this.#held));
    this.#held = [];
    this.#size = 0;
    this.#long = undefined;
  }
}
