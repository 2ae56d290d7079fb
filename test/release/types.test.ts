// The comparison of API reports: what is gone, what is new, and what people have to look at.

import { expect, it } from "vitest";
import { compareReports } from "../../scripts/breaking/types.ts";

const report = (...blocks: string[]): string => `## API Report File for "things"

\`\`\`ts

import { Client as Client_2 } from 'openapi-fetch';

${blocks.join("\n\n")}

// (No @packageDocumentation comment for this package)

\`\`\`
`;
const LEAVE = "// @public\nexport function leave(): void;";
const CONNECT = "// @public\nexport function connect(): void;";
const CONNECT_TO = "// @public (undocumented)\nexport function connect(address: string): void;";
const ENTRY = `// @public
export interface Entry {
    // (undocumented)
    readonly note: string;
}`;

const changes = (before: string, after: string) =>
  compareReports("things/web", before, after).map(({ place, what, effect }) => `${effect}: ${place} ${what}`);

it("names exports that are gone and that are new", () => {
  expect(changes(report(LEAVE, ENTRY), report(CONNECT, ENTRY))).toEqual([
    "breaking: things/web leave is gone",
    "addition: things/web connect is new",
  ]);
});

it("leaves changed types to people, an overload and a member among them", () => {
  expect(
    changes(report(CONNECT, ENTRY), report(CONNECT, CONNECT_TO, ENTRY.replace("string", "string | null"))),
  ).toEqual(["unclear: things/web connect has another type", "unclear: things/web Entry has another type"]);
});

it("takes an entry without a report for one without exports", () => {
  expect(changes("", report(LEAVE))).toEqual(["addition: things/web leave is new"]);
  expect(changes(report(LEAVE), "")).toEqual(["breaking: things/web leave is gone"]);
});

it("finds nothing where only the order changed", () => {
  expect(changes(report(LEAVE, ENTRY), report(ENTRY, LEAVE))).toEqual([]);
});
