// A zip whose bytes depend on its content alone: no compression, which differs between versions of Node, and no clock.

import { crc32 } from "node:zlib";

const VERSION = 10; // files in folders, stored
const DATE = 0x21; // 1 January 1980, the first day a zip can tell

export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of sorted) {
    const name = Buffer.from(path);
    // What the entry and its line in the directory both say, from the version to the length of the name.
    const about = Buffer.alloc(24);
    about.writeUInt16LE(VERSION, 0);
    about.writeUInt16LE(DATE, 8);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([numbers(0x04034b50), about, numbers(0).subarray(0, 2), name, content]);
    const place = numbers(0, 0, 0, offset); // neither extras, comment, disk nor attributes, then where it is
    directory.push(Buffer.concat([numbers(0x02014b50), about.subarray(0, 2), about, place, name]));
    entries.push(entry);
    offset += entry.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const counts = sorted.length * 0x10001; // on this disk, and in all
  const end = numbers(0x06054b50, 0, counts, size, offset, 0).subarray(0, 22);
  return Buffer.concat([...entries, ...directory, end]);
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value, 4 * index);
  });
  return bytes;
}
