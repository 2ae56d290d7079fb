// The import by itself: how a file is read, what is refused, and that every row becomes exactly one entry.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { createClockify, type Fetch } from "../../src/index.ts";
import { NameLookup } from "../../src/input/name-lookup.ts";
import type { Account } from "../../src/transfer/account.ts";
import { valuesOf } from "../../src/transfer/import/cell-values.ts";
import { createEntries } from "../../src/transfer/import/create-entries.ts";
import { type Column, readTable, type TableRow } from "../../src/transfer/import/csv-table.ts";
import { existingOf } from "../../src/transfer/import/existing-entries.ts";
import { ImportLog, type Owner } from "../../src/transfer/import/import-log.ts";
import { planImport } from "../../src/transfer/import/import-plan.ts";
import { elapsed } from "../../src/transfer/import/monotonic-time.ts";
import { refuseOtherZone } from "../../src/transfer/import/zone-check.ts";
import { userId, workspaceId } from "../support/ids.ts";
import { CrashingDisk, PowerFailure } from "./crashing-disk.ts";

const otherUser = "64f1c0a0e4b0020000000003";

async function fileOf(content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "clockify-import-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "hours.csv");
  await writeFile(file, content);
  return file;
}

function rowWith(cells: Partial<Record<Column, string>>, row = 2): TableRow {
  return { cells: [], row, cell: (column) => cells[column] ?? "", isExported: false };
}

describe("a file", () => {
  const cellsOf = async (content: string | Uint8Array) => {
    const { rows } = await readTable(await fileOf(content));
    return rows.map(({ row, cell }) => [row, cell("start"), cell("end"), cell("description")]);
  };
  const read = [[2, "2026-03-02 09:00", "2026-03-02 10:00", "a;b, ü"]];

  it.each([
    ["commas", 'start,end,description\n2026-03-02 09:00,2026-03-02 10:00,"a;b, ü"\n'],
    ["semicolons and CRLF", 'Start;END;Description\r\n2026-03-02 09:00;2026-03-02 10:00;"a;b, ü"\r\n'],
    ["a line for Excel", 'sep=;\r\nstart;end;description\r\n2026-03-02 09:00;2026-03-02 10:00;"a;b, ü"\r\n'],
    ["ends of lines as on an old Mac", 'start,end,description\r2026-03-02 09:00,2026-03-02 10:00,"a;b, ü"\r'],
    ["rows that were emptied", 'start,end,description\n2026-03-02 09:00,2026-03-02 10:00,"a;b, ü"\n, ,\n \n,,'],
    ["tabs and a byte order mark", "\uFEFFdescription\tstart\tend\na;b, ü\t2026-03-02 09:00\t2026-03-02 10:00"],
  ])("may have %s", async (_, content) => {
    expect(await cellsOf(content)).toEqual(read);
  });

  it("may be the Unicode text of a spreadsheet, in either order of bytes", async () => {
    const content = "\uFEFFstart\tend\tdescription\r\n2026-03-02 09:00\t2026-03-02 10:00\ta;b, ü\r\n";
    expect(await cellsOf(Buffer.from(content, "utf16le"))).toEqual(read);
    expect(await cellsOf(Buffer.from(content, "utf16le").swap16())).toEqual(read);
  });

  it("keeps the blanks around a description, and no others", async () => {
    const content = 'start,end,description\n 2026-03-02 09:00 ,2026-03-02 10:00,"  - a\n"\n';
    expect(await cellsOf(content)).toEqual([[2, "2026-03-02 09:00", "2026-03-02 10:00", "  - a\n"]]);
  });

  it.each([
    ["", "it is empty; a header such as start,end,project,description is needed."],
    ["end,project\n", "it has no column start."],
    ["start,project\n", "it has neither a column end nor duration."],
    ["start,end,projct\n", 'it has unknown columns: "projct"; known are id, user, user id, project'],
    ["start,end,End\n", "it has the column end twice."],
    ["start,end\n1,2,3\n", "row 2 has 3 cells, and the header has 2."],
    ['start,end\n"1,2\n', "line 2: a quotation mark is opened and never closed."],
    [Buffer.from("start,end,description\n1,2,\xfc", "latin1"), "is not UTF-8"],
  ])("%j is refused", async (content, message) => {
    await expect(readTable(await fileOf(content))).rejects.toThrow(message);
  });

  it("that is not there is refused", async () => {
    await expect(readTable("none.csv")).rejects.toThrow("There is no file none.csv.");
  });
});

describe("a row", () => {
  const valuesWith = (cells: Partial<Record<Column, string>>) => {
    const problems: string[] = [];
    const row = rowWith(cells);
    const reject = (column: Column, message: string) => void problems.push(`${column}: ${message}`);
    return { values: valuesOf(row, "Europe/Berlin", reject), problems };
  };

  it.each([
    [{ start: "2026-03-02 09:00", end: "2026-03-02 10:30" }, "2026-03-02T08:00:00Z", "2026-03-02T09:30:00Z"],
    [
      { start: "2026-03-02T09:00:00Z", end: "2026-03-02T12:00:00+01:00" },
      "2026-03-02T09:00:00Z",
      "2026-03-02T11:00:00Z",
    ],
    [{ start: "2026-03-02 09:00", duration: "1:30" }, "2026-03-02T08:00:00Z", "2026-03-02T09:30:00Z"],
    [{ start: "2026-03-29 01:00", duration: "2:00:01" }, "2026-03-29T00:00:00Z", "2026-03-29T02:00:01Z"],
  ])("%j is read in the zone of the account", (cells, start, end) => {
    expect(valuesWith(cells)).toMatchObject({ values: { start, end, billable: false, type: undefined }, problems: [] });
  });

  it("has yes and no in several forms, and a type", () => {
    const cells = { start: "2026-03-02 09:00", duration: "1:00", type: "break" };
    expect(
      ["yes", "TRUE", "1", "No", "false", "0", ""].map((billable) => valuesWith({ ...cells, billable }).values),
    ).toEqual(
      [true, true, true, false, false, false, false].map((billable) =>
        expect.objectContaining({ billable, type: "BREAK" }),
      ),
    );
  });

  it.each([
    [{ end: "2026-03-02 10:00" }, "start: is empty; 2026-03-02T09:00:00+01:00, "],
    [{ start: "today 09:00", duration: "1:00" }, 'start: "today 09:00" is not a date and time; '],
    [{ start: "2026-03-02", duration: "1:00" }, 'start: "2026-03-02" is not a date and time; '],
    [{ start: "2026-03-29 02:30", duration: "1:00" }, "start: 2026-03-29 02:30:00 does not exist in Europe/Berlin"],
    [{ start: "2026-10-25 02:30", duration: "1:00" }, "start: 2026-10-25 02:30:00 occurs twice in Europe/Berlin"],
    [{ start: "2026-03-02 09:00" }, "end: is empty, and so is duration; one of them is needed"],
    [{ start: "2026-03-02 09:00", duration: "1.5" }, 'duration: "1.5" is not a duration; 1:30 or 1:30:00 is accepted'],
    [
      { start: "2026-03-02 09:00", end: "2026-03-02 08:00" },
      "end: 2026-03-02T08:00:00+01:00 is before the start, 2026-03-02T09:00:00+01:00",
    ],
    [
      { start: "2026-03-02 09:00", end: "2026-03-02 10:00", duration: "2:00" },
      "duration: 2:00 is not the time from start",
    ],
    [{ start: "2026-03-02 09:00", duration: "1:00", billable: "maybe" }, 'billable: "maybe" is neither yes nor no'],
    [{ start: "2026-03-02 09:00", duration: "1:00", type: "HOLIDAY" }, 'type: "HOLIDAY" cannot be created'],
    [
      { start: "2026-03-02 09:00", duration: "1:00", description: "x".repeat(3001) },
      "description: has 3001 characters",
    ],
    [
      { start: "2026-03-02 09:00", duration: "1:00", description: "a -> b" },
      "description: holds < or >, which Clockify refuses",
    ],
    [
      { start: "2024-10-31 09:00", end: "2029-10-31 09:00" },
      "end: is more than 999 hours after start, which Clockify refuses",
    ],
    [
      { start: "2026-03-02 09:00", duration: "999:01" },
      "duration: is more than 999 hours after start, which Clockify refuses",
    ],
  ])("%j is refused", (cells, message) => {
    const { values, problems } = valuesWith(cells);
    expect(values).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining(message)]);
  });
});

/** What happens to a request that creates: it is made or not, and an answer comes or not. */
type Fate = "good" | "lost" | "reset" | "timed out" | "made and timed out" | "bad gateway" | "refused";

interface Stored {
  readonly id: string;
  readonly userId: string;
  readonly description: string;
  readonly timeInterval: { readonly start: string; readonly end: string };
}

/** A Clockify in memory, and the account that is connected to it. */
function clockifyWith(stored: Stored[], fates: Fate[]): Account {
  const json = (status: number, body: unknown, headers = {}) =>
    new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
  const fetch: Fetch = async (input, init) => {
    const url = new URL(String(input));
    const of = /\/user\/(\w+)\//.exec(url.pathname)?.[1] ?? userId;
    if (url.pathname.endsWith("/v1/user")) return json(200, { id: userId });
    if (init?.method !== "POST") {
      const own = stored.filter((entry) => entry.userId === of);
      own.sort((one, other) => other.timeInterval.start.localeCompare(one.timeInterval.start));
      return json(200, own, { "Last-Page": "true" });
    }
    const fate = fates.shift() ?? "good";
    const { start, end, description } = JSON.parse(String(init.body));
    const entry = { id: `entry${stored.length}`, userId: of, description, timeInterval: { start, end } };
    if (["good", "lost", "made and timed out"].includes(fate)) stored.push(entry);
    if (fate === "good") return json(201, { ...entry, workspaceId });
    if (fate === "refused") return json(400, { code: 501, message: "Project is required" });
    if (fate.endsWith("timed out")) return json(504, {});
    if (fate === "bad gateway") {
      setTimeout(() => stored.push(entry), 14_000);
      return json(502, {});
    }
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
  };
  const clockify = createClockify({ apiKey: "any", fetch, logger: { debug: () => undefined, warn: () => undefined } });
  const connection = { name: "default", clockify, secrets: [] };
  const me = { id: userId, name: "Ben", timeZone: "Europe/London" };
  return { connection, directory: new NameLookup(connection), address: "here", workspaceId, me };
}

const owner: Owner = { address: "here", account: userId, workspace: workspaceId };

/** One run of the import, as after a start of the program. `beforeAgreed` is what happens while a person thinks about the prompt. */
async function importOnce(
  rows: readonly TableRow[],
  account: Account,
  machine: CrashingDisk,
  steps?: number,
  beforeAgreed = async () => {},
) {
  const signal = new AbortController().signal;
  const names = {
    idsOf: async (row: TableRow) => ({
      userId: row.cell("user") || userId,
      projectId: undefined,
      taskId: undefined,
      tagIds: [],
    }),
  };
  const { entries } = await planImport(rows, names, account.me.timeZone);
  const log = await ImportLog.read("log", owner, account.me.timeZone, machine.disk(steps));
  const now = () => ({ at: Date.now() });
  const lookedAt = now();
  const existing = await existingOf(entries, account, signal);
  await beforeAgreed();
  return createEntries({ entries, existing, lookedAt, log, account, signal, onRow: () => undefined, now });
}

/** Lets the waits of the client pass at once. */
async function soon<Value>(running: Promise<Value>): Promise<Value> {
  let done = false;
  const end = running.finally(() => {
    done = true;
  });
  end.catch(() => undefined);
  while (!done) await vi.advanceTimersByTimeAsync(5000);
  return end;
}

const TWO_MINUTES = 120_000;
const keyOf = ({ userId: user, description, timeInterval }: Omit<Stored, "id">) =>
  `${user} ${timeInterval.start} ${description}`;

describe("every row becomes exactly one entry", () => {
  afterEach(() => void vi.useRealTimers());

  it("whatever fails, whenever it crashes, with equal rows and with entries that look like them", async () => {
    vi.useFakeTimers({ now: new Date("2026-03-06T12:00:00Z") });
    const fate = fc.constantFrom<Fate>("good", "lost", "reset", "timed out", "made and timed out", "refused");
    const runs = fc.record({ fates: fc.array(fate, { maxLength: 6 }), steps: fc.integer({ min: 0, max: 40 }) });
    const row = fc.record({
      hour: fc.integer({ min: 10, max: 12 }),
      description: fc.constantFrom("a", "b"),
      user: fc.constantFrom("", otherUser),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 7 }),
        fc.array(fc.record({ hour: fc.constantFrom(10, 11), description: fc.constant("a") }), { maxLength: 2 }),
        fc.array(runs, { maxLength: 4 }),
        async (given, there, failing) => {
          const stored = there.map(({ hour, description }, index) => ({
            id: `there${index}`,
            userId,
            description,
            timeInterval: { start: `2026-03-02T${hour}:00:00Z`, end: `2026-03-02T${hour}:30:00Z` },
          }));
          const rows = given.map(({ hour, ...cells }, index) =>
            rowWith({ start: `2026-03-02 ${hour}:00`, duration: "0:30", ...cells }, index + 2),
          );
          const wanted = [
            ...stored.map(keyOf),
            ...given.map(({ hour, description, user }) => `${user || userId} 2026-03-02T${hour}:00:00Z ${description}`),
          ];
          const machine = new CrashingDisk();
          for (const { fates, steps } of failing) {
            await soon(importOnce(rows, clockifyWith(stored, [...fates]), machine, steps)).catch((error) => {
              if (!(error instanceof PowerFailure)) throw error;
            });
            vi.setSystemTime(Date.now() + TWO_MINUTES);
          }
          const last = await soon(importOnce(rows, clockifyWith(stored, []), machine));
          expect(last).toMatchObject({ failed: [], unknown: [], notTried: 0 });
          expect(last.created + last.skipped).toBe(rows.length);
          expect(stored.map(keyOf).sort()).toEqual(wanted.sort());
          const again = await soon(importOnce(rows, clockifyWith(stored, []), machine));
          expect(again).toMatchObject({ created: 0, skipped: rows.length });
        },
      ),
      { numRuns: 40 },
    );
  });

  it("after an answer that did not come in time it is not sent again until it surely cannot come any more", async () => {
    vi.useFakeTimers({ now: new Date("2026-03-06T12:00:00Z") });
    const stored: Stored[] = [];
    const machine = new CrashingDisk();
    const rows = [rowWith({ start: "2026-03-02 10:00", duration: "0:30", user: otherUser })];
    const first = await soon(importOnce(rows, clockifyWith(stored, ["timed out"]), machine));
    expect(first.unknown).toHaveLength(1);
    const second = await soon(importOnce(rows, clockifyWith(stored, []), machine));
    expect(second.unknown[0]?.message).toMatch(
      /^was sent before and was not there yet; run the same command again in \d+ s$/,
    );
    expect(stored).toEqual([]);
    vi.setSystemTime(Date.now() + TWO_MINUTES);
    expect(await soon(importOnce(rows, clockifyWith(stored, []), machine))).toMatchObject({ created: 1 });
  });

  it("after a gateway gave up on a request that arrives later", async () => {
    vi.useFakeTimers({ now: new Date("2026-03-06T12:00:00Z") });
    const stored: Stored[] = [];
    const machine = new CrashingDisk();
    const rows = [rowWith({ start: "2026-03-02 10:00", duration: "0:30", description: "a" })];
    const began = Date.now();
    expect((await soon(importOnce(rows, clockifyWith(stored, ["bad gateway"]), machine))).unknown).toHaveLength(1);
    // A run of a hundred thousand rows cannot wait for minutes at one of them.
    expect(Date.now() - began).toBeLessThan(10_000);
    await vi.advanceTimersByTimeAsync(TWO_MINUTES);
    expect(await soon(importOnce(rows, clockifyWith(stored, []), machine))).toMatchObject({ created: 0, skipped: 1 });
    expect(stored).toHaveLength(1);
  });

  it("when it arrives, and its two minutes pass, while a person thinks about the prompt", async () => {
    vi.useFakeTimers({ now: new Date("2026-03-06T12:00:00Z") });
    const stored: Stored[] = [];
    const machine = new CrashingDisk();
    const rows = [rowWith({ start: "2026-03-02 10:00", duration: "0:30", user: otherUser })];
    await soon(importOnce(rows, clockifyWith(stored, ["bad gateway"]), machine));
    const think = () => new Promise<void>((resolve) => setTimeout(resolve, TWO_MINUTES));
    const second = await soon(importOnce(rows, clockifyWith(stored, []), machine, undefined, think));
    expect(second).toMatchObject({
      created: 0,
      unknown: [{ message: expect.stringMatching(/the same command again$/) }],
    });
    expect(await soon(importOnce(rows, clockifyWith(stored, []), machine))).toMatchObject({ created: 0, skipped: 1 });
    expect(stored).toHaveLength(1);
  });

  it("with values that were fixed in the list of failed rows, of which no answer came", async () => {
    vi.useFakeTimers({ now: new Date("2026-03-06T12:00:00Z") });
    const stored: Stored[] = [];
    const machine = new CrashingDisk();
    const cells = { start: "2026-03-02 10:00", duration: "0:30", description: "a" };
    const importOf = async (more: Partial<Record<Column, string>>, fates: Fate[] = []) => {
      const report = await soon(importOnce([rowWith({ ...cells, ...more })], clockifyWith(stored, fates), machine));
      await vi.advanceTimersByTimeAsync(TWO_MINUTES);
      return report;
    };
    const key = (await importOf({}, ["refused"])).failed[0]?.planned.key ?? "";
    const fixed = { description: "b", "row key": key };
    expect((await importOf(fixed, ["timed out"])).unknown).toHaveLength(1);
    expect((await importOf({})).unknown[0]?.message).toContain("import the file again that has them");
    expect(await importOf(fixed)).toMatchObject({ created: 1 });
    expect(await importOf({})).toMatchObject({ created: 0, skipped: 1 });
    expect(stored).toMatchObject([{ description: "b" }]);
  });

  it("a refused row does not keep the others, and a refused key ends all at once", async () => {
    const rows = ["a", "b", "c"].map((description, index) =>
      rowWith({ start: "2026-03-02 10:00", duration: "0:30", description }, index + 2),
    );
    const report = await importOnce(rows, clockifyWith([], ["good", "refused"]), new CrashingDisk());
    expect(report).toMatchObject({ created: 2, failed: [{ message: expect.stringContaining("Project is required") }] });
    const unauthorized: Fetch = async (_, init) =>
      init?.method === "POST" ? Response.json({ code: 4003 }, { status: 401 }) : Response.json([]);
    const account = clockifyWith([], []);
    const clockify = createClockify({ apiKey: "any", fetch: unauthorized });
    const refused = { ...account, connection: { ...account.connection, clockify } };
    const ended = await importOnce(rows, refused, new CrashingDisk());
    expect(ended).toMatchObject({
      created: 0,
      failed: [],
      unknown: [],
      notTried: 3,
      endedBy: expect.stringContaining("401"),
    });
  });

  it("a full disk ends the run with what was created until then", async () => {
    const stored: Stored[] = [];
    const machine = new CrashingDisk();
    const rows = ["a", "b", "c"].map((description, index) =>
      rowWith({ start: "2026-03-02 10:00", duration: "0:30", description }, index + 2),
    );
    // The file is opened, two rows are begun and one is noted as created: the note of the second has no room any more.
    const full = await importOnce(rows, clockifyWith(stored, []), machine, 8);
    expect(full).toMatchObject({ created: 2, unknown: [], notTried: 1, endedBy: "The power failed." });
    expect(await importOnce(rows, clockifyWith(stored, []), machine)).toMatchObject({ created: 1, skipped: 2 });
    expect(stored).toHaveLength(3);
  });

  it("a log that was written before rows had states is read as it was meant", async () => {
    const machine = new CrashingDisk();
    const lines = [
      { version: 1, owner, timeZone: "Europe/London" },
      { before: "print-a", ids: ["there0"] },
      { begun: "key-a", likeness: "print-a", at: 1, up: 2, machine: "m" },
      { created: "key-a", id: "entry0" },
      { begun: "key-b", likeness: "print-b", at: 3 },
      { unknown: "key-b", at: 4 },
      { begun: "key-c", likeness: "print-c", at: 5 },
      { notCreated: "key-c" },
    ];
    machine.files.set("log", Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join("")));
    const log = await ImportLog.read("log", owner, "Europe/London", machine.disk());
    expect(["key-a", "key-b", "key-c", "key-d"].map((key) => log.stateOf(key))).toEqual([
      { status: "created", id: "entry0" },
      { status: "unconfirmed", fingerprint: "print-b", at: { at: 4 } },
      { status: "rejected" },
      { status: "unsent" },
    ]);
    expect(["there0", "entry0", "other"].map((id) => log.isTaken("print-a", id))).toEqual([true, true, false]);
    expect(["print-c", "print-d"].map((fingerprint) => log.wasSent(fingerprint))).toEqual([true, false]);
  });

  it("a log of another workspace, or one that was changed, is refused", async () => {
    const machine = new CrashingDisk();
    const rows = [rowWith({ start: "2026-03-02 10:00", duration: "0:30" })];
    await importOnce(rows, clockifyWith([], []), machine);
    const elsewhere = ImportLog.read("log", { ...owner, workspace: "other" }, "Europe/London", machine.disk());
    await expect(elsewhere).rejects.toThrow(`another workspace (${workspaceId}, now other)`);
    machine.files.set("log", Buffer.concat([machine.files.get("log") ?? Buffer.of(), Buffer.from("{}\n")]));
    await expect(ImportLog.read("log", owner, "Europe/London", machine.disk())).rejects.toThrow(
      "line 4, is not as this program wrote it",
    );
  });
});

describe("the check before an import goes on", () => {
  it("is refused under another time zone than it was begun in, and names both, unless its times have offsets", () => {
    const row = (start: string, number: number): TableRow => {
      const cells: Partial<Record<Column, string>> = { start, duration: "1:30" };
      return { cells: [], row: number, cell: (column) => cells[column] ?? "", isExported: false };
    };
    const rows = [row("2026-03-09 09:00", 2), row("2026-03-09T09:00:00Z", 3), row("2026-03-09 11:00", 4)];
    const check = (before: string | undefined, now: string, of = rows) => refuseOtherZone("hours.csv", of, before, now);
    expect(() => check("Europe/London", "America/New_York")).toThrow(
      /Europe\/London, and now it has America\/New_York, .* rows 2, 4 mean other instants\. Nothing was sent\./,
    );
    check("Europe/London", "America/New_York", rows.slice(1, 2));
    // Another name of the same clock, no change, and a log of an old version.
    for (const before of ["Europe/Belfast", "Europe/London", undefined]) check(before, "Europe/London");
  });

  it("takes the shorter of two times while the machine is the same, and the clock's after a new start", () => {
    const sent = { at: 1000, up: 500, machine: "a" };
    expect(elapsed(sent, { at: 126_000, up: 2500, machine: "a" })).toBe(2000);
    expect(elapsed(sent, { at: 126_000, up: 2500, machine: "b" })).toBe(125_000);
    expect(elapsed(sent, { at: 126_000, up: 100, machine: "a" })).toBe(125_000);
    expect(elapsed(sent, { at: -5000, up: 2500, machine: "a" })).toBe(2000);
    expect(elapsed({ at: 1000 }, { at: 126_000, up: 2500, machine: "a" })).toBe(125_000);
  });
});
