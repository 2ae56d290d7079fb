// What breaks whoever writes TypeScript: two small packages, of which the second changes something of each kind.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import type { Change } from "../../scripts/breaking/change.ts";
import type { Package } from "../../scripts/breaking/declarations.ts";
import { compareTypes } from "../../scripts/breaking/types.ts";

const folder = fileURLToPath(new URL("fixtures", import.meta.url));
const fixture = (version: string, more: [string, undefined][]): Package => ({
  name: "things",
  folder: join(folder, version),
  entries: new Map([[".", "./index.d.ts"], ...more]),
});

let changes: Change[];
beforeAll(() => {
  changes = compareTypes(
    fixture("before", [["./data.json", undefined]]),
    fixture("after", [["./more.json", undefined]]),
    folder,
  );
});

const said = (breaking: boolean) =>
  changes.filter((change) => change.breaking === breaking).map(({ place, what }) => `${place}: ${what}`);

it.each([
  ["an entry that is gone", /^things\/data\.json: is gone$/],
  ["an export that is gone", /^things leave: is gone$/],
  ["a member of an answer that is gone", /^things Entry: has no note any more$/],
  ["a member of an answer that may be null", /^things Entry: has another minutes: .*null/],
  ["an option that is gone", /^things Options: has no colour any more$/],
  ["an option that became required", /^things Options: does not take any more what it took: .*limit/],
  ["an action that asks for more", /^things Client: has another createEntry: .*start/],
  ["a function whose arguments changed", /^things connect: changed: /],
  ["type arguments", /^things Pair: takes 2 type arguments now, not 1$/],
  ["a member of a type that no function uses", /^things Unused: has no dropped any more$/],
])("names %s", (_, expected) => {
  expect(said(true)).toContainEqual(expect.stringMatching(expected));
});

it("is silent about what only grew: options that take more, new members, names of actions, classes with private parts", () => {
  const places = new Set(changes.filter(({ breaking }) => breaking).map(({ place }) => place.split(" ")[1]));
  for (const grown of ["Quiet", "hush", "Line", "ActionName", "Failure", "Stream"]) expect(places).not.toContain(grown);
  expect(said(true).join("\n")).not.toMatch(/has another (kept|id|actions)/);
  expect(said(false)).toEqual(["things/more.json: is a new entry", "things arrive: is new"]);
});

it("finds nothing between a package and itself", () => {
  expect(compareTypes(fixture("before", []), fixture("before", []), folder)).toEqual([]);
});
