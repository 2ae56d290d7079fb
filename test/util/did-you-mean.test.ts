// Tests of did-you-mean.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, unknownName } from "../../src/util/did-you-mean.ts";

const KNOWN = ["createTimeEntry", "listUserTimeEntries", "listTags", "timeoutMs", "page", "pageSize"];

describe("didYouMean", () => {
  it.each([
    ["a letter that is missing", "creatTimeEntry", "createTimeEntry"],
    ["a letter too many", "listTaggs", "listTags"],
    ["a wrong letter", "pege", "page"],
    ["two letters swapped", "pgae", "page"],
    ["another case", "timeoutms", "timeoutMs"],
    ["other signs", "page-size", "pageSize"],
    ["a word left out", "listTimeEntries", "listUserTimeEntries"],
    ["words in another order", "timeEntryCreate", "createTimeEntry"],
  ])("finds %s", (_, given, meant) => {
    expect(didYouMean(given, KNOWN)).toBe(meant);
  });

  it("prefers a typing error to similar words, wherever it is in the list", () => {
    expect(didYouMean("listTag", ["listTagGroups", "listTagGroup", "listTags"])).toBe("listTags");
  });

  it("suggests nothing for a name that only begins like others", () => {
    expect(didYouMean("createInvoice", KNOWN)).toBeUndefined();
  });

  it("finds every known name by itself", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 5 }).filter((name) => /^\w+$/.test(name))), (names) => {
        for (const name of names) expect(didYouMean(name, [name])).toBe(name);
      }),
    );
  });
});

it("lists the known names where none is similar, and suggests none for what may be a secret", () => {
  expect(unknownName("xyz", ["page", "pageSize"])).toBe("is unknown; known are page, pageSize");
  expect(unknownName("page".padEnd(61, "e"), ["page".padEnd(60, "e")])).toMatch(/known are/);
  expect(unknownName("page", [])).toBe("is unknown; known are none");
});
