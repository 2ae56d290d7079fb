// The parser of JSON files: as strict as JSON.parse, with the place of the first error and the keys that are given twice.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/connections/parse-json.ts";

/** What JSON.parse makes of it, or undefined. */
function strictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe("a JSON file", () => {
  it("is read as JSON.parse reads it, and refused where that refuses it", () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom(",", "{", "]", '"', "//", "1", "\n", "\u00A0", "\\", "\u0001"))
      .map(([json, at, sign]) => json.slice(0, at % (json.length + 1)) + sign + json.slice(at % (json.length + 1)));
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        const { value, error, repeated } = parseJson(text);
        if (repeated.length > 0) return;
        expect(error === undefined).toBe(strictly(text) !== undefined);
        expect(JSON.stringify(value)).toBe(JSON.stringify(strictly(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it("may begin with a byte order mark", () => {
    expect(parseJson("\uFEFF[1]")).toEqual({ value: [1], repeated: [] });
  });

  it.each([
    ["", 1, 1],
    ["{\n\u00A0}", 2, 1],
    ['{ "a": 1, }', 1, 11],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{\n  // one\n  "a": 1\n}', 2, 3],
  ])("has its first error named: %j", (text, line, column) => {
    expect(parseJson(text).error).toEqual({ line, column });
  });

  it("has each key named that is given twice in one object", () => {
    const text = '{ "a": { "b": 1, "c": 2, "b": 3 }, "\\u0061": [{ "b": 1 }, { "b": 1, "b": 1 }], "b": 1 }';
    expect(parseJson(text).repeated).toEqual([["a", "b"], ["a"], ["a", "1", "b"]]);
  });
});
