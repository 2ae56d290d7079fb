// The flags of `export`, and what people see while it runs.

import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { periodOf, readOptions } from "../../src/cli/commands/export-options.ts";
import { exportStatus } from "../../src/cli/commands/export-progress.ts";
import { totalsTable } from "../../src/cli/commands/export-report.ts";
import { rateLimitMeter } from "../../src/cli/terminal/rate-limit-meter.ts";
import { statusLine } from "../../src/cli/terminal/status-line.ts";
import { streamOutput } from "../../src/cli/terminal/stream-output.ts";
import { NO_TOTALS } from "../../src/transfer/export/totals.ts";

const MINUTE = 60_000;
const NOON = Date.parse("2026-03-02T12:00:00Z");
const people = [
  { id: "64f1c0a0e4b0020000000001", name: "Ana Novak" },
  { id: "64f1c0a0e4b0020000000002", name: "Ben Carter" },
];
const utc = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

describe("the period", () => {
  const period = (flags: object, timeZone = "Europe/Berlin") => {
    const { from, before } = periodOf(readOptions(flags), { timeZone, now: new Date("2026-03-06T14:30:00Z") });
    return [from, before].map((ms) => (ms === undefined ? undefined : utc(ms)));
  };

  it("includes the whole last day, also one of 23 or 25 hours", () => {
    expect(period({ start: "2026-03-29", end: "2026-03-29" })).toEqual([
      "2026-03-28T23:00:00Z",
      "2026-03-29T22:00:00Z",
    ]);
    expect(period({ start: "2026-10-25", end: "2026-10-25" })).toEqual([
      "2026-10-24T22:00:00Z",
      "2026-10-25T23:00:00Z",
    ]);
  });

  it("may be said in words: a week, or from one weekday to another", () => {
    // Friday, 6 March 2026, in Berlin.
    expect(period({ start: "last week", end: "last week" })).toEqual(["2026-02-22T23:00:00Z", "2026-03-01T23:00:00Z"]);
    expect(period({ start: "last monday", end: "wednesday" })).toEqual([
      "2026-03-01T23:00:00Z",
      "2026-03-04T23:00:00Z",
    ]);
  });

  it("ends at a moment that is given as one", () => {
    expect(period({ end: "2026-03-02 09:00" })).toEqual([undefined, "2026-03-02T08:00:00Z"]);
  });

  it.each([
    [{ start: "the other day" }, '--start "the other day" is not one of these forms'],
    [{ end: "2026-02-30" }, "--end: 2026-02-30 does not exist"],
    [{ start: "2026-03-02", end: "2026-03-01" }, "--end is not after --start."],
    [{ format: "xml" }, '--format must be one of csv, excel, ndjson, json, not "xml".'],
    [{ json: true }, "--json needs --output. Without a file the entries themselves are on standard output."],
    [{ restart: true }, "--restart needs --output."],
  ])("and other flags: %j is refused", (flags, message) => {
    expect(() => period(flags)).toThrow(message);
  });
});

describe("what people see", () => {
  it("is a table of totals, the most time first", () => {
    const one = (project: string, client: string | null, entries: number, seconds: number) => ({
      project,
      client,
      entries,
      seconds,
    });
    const projects = { p1: one("App", null, 1, 60), p2: one("Web\u001B[2J", "Acme", 1200, 360_000) };
    expect(totalsTable({ ...NO_TOTALS, entries: 1201, seconds: 360_060, running: 2, projects })).toBe(
      [
        "Web [2J (Acme)        1,200 entries  100:00:00",
        "App                         1 entry    0:01:00",
        "Total, and 2 running  1,201 entries  100:01:00",
      ].join("\n"),
    );
  });

  it("is how far the export is, what it waits for, and how long it takes still", () => {
    let now = NOON;
    let waitMs = 0;
    const calls = { left: () => 88, waitMs: () => waitMs };
    const period = { from: NOON - 100 * MINUTE, before: NOON };
    const status = exportStatus({ people, period }, undefined, calls, () => now);
    expect(status.text()).toBe("0 of 2 users, 0 entries, 0 pages, 88 calls left this minute");
    now += 10 * MINUTE;
    waitMs = 12_000;
    const cursor = { start: NOON - 50 * MINUTE, ids: [] };
    status.update({ people: 0, pages: 3, cursor, totals: { ...NO_TOTALS, entries: 3000 } });
    expect(status.text()).toBe(
      "0 of 2 users, waiting 12 s for the rate limit, about 30 min left, 3,000 entries, 3 pages",
    );
  });

  it("is nothing at all in a pipe, and one line on a terminal", () => {
    const written: string[] = [];
    const stream = { columns: 20, write: (text: string) => written.push(text) > 0 };
    statusLine({ ...stream, isTTY: false }, () => "text").end();
    expect(written).toEqual([]);
    statusLine({ ...stream, isTTY: true }, () => "longer than the terminal").end();
    expect(written).toEqual(["\r\u001B[Klonger than the te…", "\r\u001B[K"]);
  });

  it("is how many calls the rate limit still allows", () => {
    let now = 0;
    const meter = rateLimitMeter(() => now);
    const event = { call: 1, action: "listUsers", attempt: 1, waitedMs: 0, tookMs: 0 };
    for (let call = 0; call < 100; call++) meter.listener({ ...event, type: "started" });
    now = 20_000;
    expect([meter.left(), meter.waitMs()]).toEqual([0, 40_000]);
    meter.listener({ ...event, type: "paused", forMs: 90_000 });
    now = 70_000;
    expect([meter.left(), meter.waitMs()]).toEqual([100, 40_000]);
  });
});

it("a pipe gets the next page when its reader has taken the one before, and a reader that goes away gets an error", async () => {
  const taken: string[] = [];
  let take: (() => void) | undefined;
  const reader = new Writable({
    write(chunk, _, done) {
      taken.push(String(chunk));
      take = done;
    },
  });
  const output = streamOutput(reader, "utf8");
  let written = false;
  const writing = output.finish("page").then(() => {
    written = true;
  });
  await new Promise(setImmediate);
  expect([taken, written]).toEqual([["page"], false]);
  take?.();
  await writing;
  reader.destroy(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
  await expect(output.finish("more")).rejects.toThrow();
});
