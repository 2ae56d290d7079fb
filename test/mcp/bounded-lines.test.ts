// Tests of bounded lines: they arrive whole or not at all, however they are cut on their way.

import fc from "fast-check";
import { expect, test } from "vitest";
import { BoundedLines, type LongLine } from "../../src/mcp/bounded-lines.ts";

async function through(most: number, chunks: readonly Buffer[]) {
  const long: LongLine[] = [];
  const lines = new BoundedLines(most, (line) => long.push(line));
  for (const chunk of chunks) lines.write(chunk);
  lines.end();
  const got: Buffer[] = [];
  for await (const chunk of lines) got.push(chunk);
  return { text: Buffer.concat(got).toString(), long };
}

test("the short ones arrive and the long ones are reported, in whatever pieces they come", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", "é", "{"), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat(40), { minLength: 1 }), async (all, sizes) => {
      const whole = Buffer.from(all.map((one) => `${one}\n`).join(""));
      const chunks: Buffer[] = [];
      for (let from = 0, turn = 0; from < whole.length; turn++) {
        const size = (sizes[turn % sizes.length] ?? 0) + 1;
        chunks.push(whole.subarray(from, from + size));
        from += size;
      }
      const { text, long } = await through(40, chunks);
      const fits = (one: string) => Buffer.byteLength(one) + 1 <= 40;
      expect(text).toBe(
        all
          .filter(fits)
          .map((one) => `${one}\n`)
          .join(""),
      );
      expect(long).toHaveLength(all.filter((one) => !fits(one)).length);
    }),
  );
});

test("of a long one both ends are reported", async () => {
  const { long } = await through(1000, [Buffer.from(`first${"x".repeat(5000)}last\n`)]);
  expect(long).toMatchObject([{ head: expect.stringMatching(/^firstx+$/), tail: expect.stringMatching(/^x+last\n$/) }]);
});
