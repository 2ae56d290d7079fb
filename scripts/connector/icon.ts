// Draws connector/icon.png: `node --import tsx scripts/connector/icon.ts`. A white clock face whose hands are a check mark, on
// the brand colour of apiProperties.json. Power Platform takes a square of 230 pixels without transparency.

import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

export const SIZE = 230;
const BRAND = [0xda, 0x3b, 0x01] as const;
const WHITE = [0xff, 0xff, 0xff] as const;
const CENTRE = SIZE / 2;

type Point = readonly [x: number, y: number];
/** How far a point is outside a shape, in pixels; negative inside. */
type Shape = (at: Point) => number;

const disc =
  (radius: number): Shape =>
  ([x, y]) =>
    Math.hypot(x - CENTRE, y - CENTRE) - radius;

/** A line with round ends. */
function line([ax, ay]: Point, [bx, by]: Point, width: number): Shape {
  const [dx, dy] = [bx - ax, by - ay];
  return ([x, y]) => {
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - ax - along * dx, y - ay - along * dy) - width / 2;
  };
}

const hour = (of12: number): Shape => {
  const [x, y] = [Math.sin((of12 * Math.PI) / 6), -Math.cos((of12 * Math.PI) / 6)];
  return line([CENTRE + 62 * x, CENTRE + 62 * y], [CENTRE + 68 * x, CENTRE + 68 * y], 7);
};

const elbow: Point = [108, 144];
/** From the back to the front. */
const layers: readonly (readonly [Shape, readonly [number, number, number]])[] = [
  [disc(82), WHITE],
  ...[0, 3, 6, 9].map((of12) => [hour(of12), BRAND] as const),
  [line([80, 116], elbow, 15), BRAND],
  [line(elbow, [152, 88], 15), BRAND],
];

/** Three bytes a pixel, row by row. */
export function drawIcon(): Buffer {
  const pixels = Buffer.alloc(SIZE * SIZE * 3);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      let colour: readonly number[] = BRAND;
      for (const [shape, paint] of layers) {
        // A pixel that an edge crosses takes a part of the paint, which is what makes edges smooth.
        const part = Math.min(1, Math.max(0, 0.5 - shape([x + 0.5, y + 0.5])));
        colour = colour.map((under, channel) => under + ((paint[channel] ?? under) - under) * part);
      }
      pixels.set(colour.map(Math.round), (y * SIZE + x) * 3);
    }
  }
  return pixels;
}

function png(pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 2], 8); // eight bits a channel; red, green and blue without transparency
  const width = SIZE * 3;
  // Each row begins with the number of its filter: none.
  const rows = Array.from({ length: SIZE }, (_, y) => [Buffer.of(0), pixels.subarray(y * width, (y + 1) * width)]);
  const data = deflateSync(Buffer.concat(rows.flat()), { level: 9 });
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL("../../connector/icon.png", import.meta.url));
  await writeFile(file, png(drawIcon()));
  console.log(`Drew ${file}`);
}
