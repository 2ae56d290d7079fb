// Size and background of a PNG, which rule 64 asks about: its header and its first pixel.

import { inflateSync } from "node:zlib";

export interface Png {
  readonly width: number;
  readonly height: number;
  /** As in HTML, or nothing where the first pixel is not opaque or of a kind that icons do not have. */
  readonly background?: string;
}

const SIGNATURE = "89504e470d0a1a0a";
/** Bytes of a pixel by the color types of icons: without and with transparency. */
const COLOR_TYPES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Nothing where the bytes are no PNG. */
export function readPng(file: Buffer): Png | undefined {
  if (file.subarray(0, 8).toString("hex") !== SIGNATURE || file.length < 33) return undefined;
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const bytes = COLOR_TYPES[file.readUInt8(25)];
  const data: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") data.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  if (bytes === undefined || file.readUInt8(24) !== 8) return { width, height };
  try {
    // Nothing stands before the first pixel, so each of the filters of PNG leaves it as it is.
    const pixel = inflateSync(Buffer.concat(data)).subarray(1, 1 + bytes);
    const opaque = bytes === 3 || pixel[3] === 255;
    return { width, height, ...(opaque && { background: `#${pixel.toString("hex", 0, 3)}` }) };
  } catch {
    return undefined;
  }
}
