// Heap while 1 000 000 entries of one person become CSV, page after page, over the heap before; and how long it takes without the
// network and the rate limit.

import type { Entry, ListPage } from "../src/transfer/export/entry-source.ts";
import { exportEntries } from "../src/transfer/export/export-entries.ts";
import { formats } from "../src/transfer/export/formats.ts";
import type { Section } from "./report.ts";

const ENTRIES = 1_000_000;
const PAGE_SIZE = 1000;
const MINUTE_MS = 60_000;
const NEWEST = Date.parse("2026-03-06T14:00:00Z");
const userId = "64f1c0a0e4b0020000000002";

/** Entries of a minute each, one right after the other, made when they are asked for. */
const list: ListPage = async ({ before }) => {
  // The entry that was taken last starts at `before`, and Clockify lists it again.
  const first = before === undefined ? 0 : (NEWEST - before) / MINUTE_MS;
  const items = Array.from({ length: Math.min(PAGE_SIZE, ENTRIES - first) }, (_, index) => entryAt(first + index));
  return { items, hasMore: first + PAGE_SIZE < ENTRIES };
};

function entryAt(number: number): Entry {
  const start = NEWEST - number * MINUTE_MS;
  return {
    id: `64f1c0a0e4b007${String(number).padStart(10, "0")}`,
    workspaceId: "64f1c0a0e4b0010000000001",
    userId,
    description: `Entry ${number} with a text of ordinary length`,
    billable: true,
    timeInterval: {
      start: new Date(start).toISOString(),
      end: new Date(start + MINUTE_MS).toISOString(),
      duration: "PT1M",
    },
    type: "REGULAR",
    tags: [],
    project: { id: "64f1c0a0e4b0040000000001", name: "Website Relaunch", clientName: "Acme Ltd" },
  };
}

export async function exportBenchmark(): Promise<Section> {
  const { gc } = globalThis;
  if (!gc) throw new Error("run with --expose-gc, as npm run bench does");
  const heap = () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  let [most, bytes] = [0, 0];
  const began = performance.now();
  const totals = await exportEntries({
    job: {
      people: [{ id: userId, name: "Ben Carter" }],
      period: { from: undefined, before: undefined },
      format: formats.csv,
      timeZone: "Europe/London",
    },
    list,
    output: {
      write: async (text) => {
        bytes += text.length;
      },
      finish: async () => undefined,
    },
    progress: undefined,
    onProgress: ({ pages }) => {
      if (pages % 100 === 0) most = Math.max(most, heap() - before);
    },
    signal: new AbortController().signal,
  });
  const seconds = (performance.now() - began) / 1000;
  return {
    title: `Export, ${totals.entries.toLocaleString("en")} entries, ${Math.round(bytes / 1e6)} MB of CSV`,
    rows: [
      { what: "heap, at most", value: `${(most / 1e6).toFixed(2)} MB` },
      { what: "time without network and rate limit", value: `${seconds.toFixed(1)} s` },
    ],
  };
}
