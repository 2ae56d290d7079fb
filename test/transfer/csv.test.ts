// Tests of CSV: reading, writing, and cells that look like formulas.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeFormula, unescapeFormula } from "../../src/transfer/csv/formula-escape.ts";
import { readCsv } from "../../src/transfer/csv/read-csv.ts";
import { csvText } from "../../src/transfer/csv/write-csv.ts";

const separators = fc.constantFrom(",", ";", "\t");
/** Mostly of what can go wrong. */
const cells = fc.string({
  unit: fc.constantFrom("a", "é", "日", '"', ",", ";", "\t", "\n", "\r", " ", "'", "=", "-", "@", "\uFF1D"),
});

describe("CSV", () => {
  it("that was written is read as it was", () => {
    fc.assert(
      fc.property(separators, fc.array(fc.array(cells, { minLength: 1 })), (separator, records) => {
        const text = csvText(records, separator);
        expect(readCsv(text, separator)).toEqual(records.map((cells, index) => ({ cells, row: index + 1 })));
      }),
    );
  });

  it("has quotation marks only where they are needed", () => {
    expect(csvText([["a b", "1,5", 'say "hi"', "two\nlines", ""]], ",")).toBe(
      'a b,"1,5","say ""hi""","two\nlines",\r\n',
    );
  });

  it("may end its lines with LF or CR, lack the last one, and have empty lines, which count as rows", () => {
    expect(readCsv("a,b\n\nc,\r\n\r,d", ",")).toEqual([
      { cells: ["a", "b"], row: 1 },
      { cells: ["c", ""], row: 3 },
      { cells: ["", "d"], row: 5 },
    ]);
  });

  it.each([
    ['a\n"b', "line 2: a quotation mark is opened and never closed"],
    ['a,b"c"', "line 1: a quotation mark is within a cell"],
    ['a\rb\r"c', "line 3: a quotation mark is opened and never closed"],
    ['"a\nb"c', "line 2: a quotation mark is within a cell"],
    ['a\r\n"b\r\nc",d"', "line 3: a quotation mark is within a cell"],
    ['a\r\n"b\r\nc","d\n\n', "line 3: a quotation mark is opened and never closed"],
  ])("%j is refused", (text, message) => {
    expect(() => readCsv(text, ",")).toThrow(message);
  });
});

describe("a cell that begins like a formula", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(1)", "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20SUM(1)", ' "=1+1"'])(
    "%j gets an apostrophe",
    (cell) => {
      expect(escapeFormula(cell)).toBe(`'${cell}`);
    },
  );

  /** As it would look where a spreadsheet splits at other separators than the comma. */
  const isSafe = (cell: string) => cell.split(/[;\t\r\n]/).every((part) => !/^[" ]*[=+\-@\uFF1D]/.test(part));

  it.each(["\t", "\r", "\n", "a;", "a\t", "a\n", "a\r", 'a;"'])("so it does behind %j", (before) => {
    const cell = `${before}=1+1`;
    expect([isSafe(cell), isSafe(escapeFormula(cell)), unescapeFormula(escapeFormula(cell))]).toEqual([
      false,
      true,
      cell,
    ]);
  });

  it("is read as it was, and so is every other", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(isSafe(escapeFormula(cell))).toBe(true);
        expect(escapeFormula(cell)).not.toMatch(/^[\t\r\n]/);
        expect(unescapeFormula(escapeFormula(cell))).toBe(cell);
      }),
    );
  });
});
