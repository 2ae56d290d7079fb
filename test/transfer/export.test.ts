// The export by itself: rows, formats, the cursor through pages, and files that survive crashes.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClockify, type Fetch } from "../../src/index.ts";
import { NameLookup } from "../../src/input/name-lookup.ts";
import { zonedText } from "../../src/time/time-zone.ts";
import { checkTimeZone } from "../../src/transfer/account.ts";
import { readCsv } from "../../src/transfer/csv/read-csv.ts";
import { type Cursor, readEntries } from "../../src/transfer/export/entry-cursor.ts";
import type { Entry, ListPage } from "../../src/transfer/export/entry-source.ts";
import { exportEntries, type Job, type Output } from "../../src/transfer/export/export-entries.ts";
import { exportTimeEntries } from "../../src/transfer/export/export-time-entries.ts";
import { type FormatName, formats } from "../../src/transfer/export/formats.ts";
import { findPeople } from "../../src/transfer/export/people.ts";
import { earlier } from "../../src/transfer/export/resumable-file.ts";
import { workspaceId } from "../support/ids.ts";
import { CrashingDisk, PowerFailure } from "./crashing-disk.ts";

const MINUTE = 60_000;
const NOON = Date.parse("2026-03-02T12:00:00Z");
const people = [
  { id: "64f1c0a0e4b0020000000001", name: "Ana Novak" },
  { id: "64f1c0a0e4b0020000000002", name: "Ben Carter" },
];
const signal = new AbortController().signal;
const everything = { from: undefined, before: undefined };
const utc = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

function entryAt(id: string, start: number, more: Partial<Entry> = {}): Entry {
  const timeInterval = { start: utc(start), end: utc(start + 90 * MINUTE), duration: "PT1H30M" };
  return { id, workspaceId, userId: people[0]?.id ?? "", timeInterval, ...more };
}

/** Lists these entries as Clockify does: newest first, those that start before a moment, in pages. */
function listing(entries: readonly Entry[] | (() => readonly Entry[]), pageSize: number): ListPage {
  return async ({ userId, from = Number.NEGATIVE_INFINITY, before = Number.POSITIVE_INFINITY, page }) => {
    const all = (typeof entries === "function" ? entries() : entries)
      .filter((entry) => entry.userId === userId)
      .filter(({ timeInterval }) => Date.parse(timeInterval.start) >= from - 1440 * MINUTE)
      .filter(({ timeInterval }) => Date.parse(timeInterval.start) < before + 1440 * MINUTE)
      .sort((one, other) => Date.parse(other.timeInterval.start) - Date.parse(one.timeInterval.start));
    return { items: all.slice((page - 1) * pageSize, page * pageSize), hasMore: page * pageSize < all.length };
  };
}

function memory(): Output & { readonly text: () => string } {
  let all = "";
  const write = async (text: string) => {
    all += text;
  };
  return { write, finish: write, text: () => all };
}

function jobOf(format: FormatName, timeZone = "Europe/Berlin"): Job {
  return { people, period: everything, format: formats[format], timeZone };
}

async function exported(entries: readonly Entry[], format: FormatName, timeZone?: string): Promise<string> {
  const output = memory();
  const job = jobOf(format, timeZone);
  const list = listing(entries, 3);
  await exportEntries({ job, list, output, progress: undefined, onProgress: () => undefined, signal });
  return output.text();
}

const rich = entryAt("e1", NOON, {
  description: '=HYPERLINK("x"), said\r\nthe client',
  billable: true,
  projectId: "p1",
  project: { id: "p1", name: "Website", clientName: "Acme, Ltd" },
  taskId: "t-gone",
  task: null,
  tagIds: ["g1", "g-gone"],
  tags: [{ id: "g1", name: "remote", workspaceId }],
  customFieldValues: [{ customFieldId: "c1", timeEntryId: "e1", name: "Cost center", type: "TXT", value: "CC-1" }],
});
const running = entryAt("e2", NOON - MINUTE, {
  timeInterval: { start: utc(NOON - MINUTE), end: null, duration: null },
});

describe("each format", () => {
  const header =
    "id,user,user id,project,client,task,tags,description,billable,start,end,start utc,end utc,duration,hours,type,custom fields";
  const ana = people[0]?.id;

  it("csv is RFC 4180, and runs nothing that people wrote", async () => {
    expect(await exported([rich, running], "csv")).toBe(
      [
        header,
        `e1,Ana Novak,${ana},Website,"Acme, Ltd",t-gone,remote; g-gone,"'=HYPERLINK(""x""), said\r\nthe client",yes,2026-03-02T13:00:00+01:00,2026-03-02T14:30:00+01:00,2026-03-02T12:00:00Z,2026-03-02T13:30:00Z,1:30:00,1.5,REGULAR,"{""Cost center"":""CC-1""}"`,
        `e2,Ana Novak,${ana},,,,,,no,2026-03-02T12:59:00+01:00,,2026-03-02T11:59:00Z,,,,REGULAR,`,
        "",
      ].join("\r\n"),
    );
  });

  it("excel has tabs, a byte order mark, and no number that another country reads as a date", async () => {
    const text = await exported([rich, running], "excel");
    expect(text).toMatch(/^\uFEFFid\tuser\tuser id\t/);
    expect(text).toContain("\t1:30:00\t=5400/3600\tREGULAR\t");
    expect(text).toContain("\t\"'=HYPERLINK");
    expect(formats.excel.encoding).toBe("utf16le");
  });

  it.each(["ndjson", "json"] as const)("%s has values and not cells", async (format) => {
    const text = await exported([rich, running], format);
    const rows =
      format === "json"
        ? JSON.parse(text)
        : text
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line));
    expect(rows).toEqual([
      {
        id: "e1",
        user: "Ana Novak",
        userId: ana,
        project: "Website",
        client: "Acme, Ltd",
        task: "t-gone",
        tags: ["remote", "g-gone"],
        description: '=HYPERLINK("x"), said\r\nthe client',
        billable: true,
        start: "2026-03-02T13:00:00+01:00",
        end: "2026-03-02T14:30:00+01:00",
        startUtc: "2026-03-02T12:00:00Z",
        endUtc: "2026-03-02T13:30:00Z",
        duration: "1:30:00",
        hours: 1.5,
        type: "REGULAR",
        customFields: { "Cost center": "CC-1" },
      },
      expect.objectContaining({ id: "e2", end: null, endUtc: null, duration: null, hours: null, customFields: {} }),
    ]);
  });

  it("json is an empty list without entries", async () => {
    expect(JSON.parse(await exported([], "json"))).toEqual([]);
  });
});

describe("times", () => {
  it("on the night in which the clock is set back have the offset that distinguishes them", async () => {
    const night = Date.parse("2026-10-25T00:30:00Z");
    const text = await exported([entryAt("first", night), entryAt("second", night + 60 * MINUTE)], "ndjson");
    const starts = text.match(/"start":"[^"]+"/g);
    expect(starts).toEqual(['"start":"2026-10-25T02:30:00+01:00"', '"start":"2026-10-25T02:30:00+02:00"']);
    // One and a half hours, although the clock shows only half an hour more.
    expect(text).toContain('"end":"2026-10-25T03:00:00+01:00"');
  });

  it("are those of the zone of the account, whatever its offset", () => {
    expect(zonedText(Date.parse("2026-03-02T20:00:00Z"), "Asia/Kolkata")).toBe("2026-03-03T01:30:00+05:30");
    expect(zonedText(Date.parse("2026-03-02T02:00:00Z"), "America/St_Johns")).toBe("2026-03-01T22:30:00-03:30");
  });

  it("without a zone cannot be shown, and the message says what to do", () => {
    expect(() => checkTimeZone("")).toThrow("The account has no time zone: set one in Clockify");
  });
});

describe("the cursor", () => {
  /** Ids of all entries; meanwhile `between` runs after each page. */
  async function walked(list: ListPage, between: (page: number) => void = () => undefined, after?: Cursor) {
    const ids: string[] = [];
    let page = 0;
    for await (const { entries } of readEntries(list, people[0]?.id ?? "", everything, after, signal)) {
      ids.push(...entries.map(({ id }) => id));
      between(page++);
    }
    return ids;
  }

  it("takes every entry once, however many start at the same moment", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(1, 600, 2000),
        async (offsets, pageSize, minutes) => {
          const entries = offsets.map((offset, index) => entryAt(`e${index}`, NOON - offset * minutes * MINUTE));
          const ids = await walked(listing(entries, pageSize));
          expect(ids.sort()).toEqual(entries.map(({ id }) => id).sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  it("neither leaves out nor repeats an entry when others are made and deleted meanwhile", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom("make", "delete"), fc.integer({ min: 0, max: 39 })), { maxLength: 12 }),
        async (changes) => {
          const stay = Array.from({ length: 40 }, (_, index) => entryAt(`stay${index}`, NOON - index * 2000 * MINUTE));
          const others = Array.from({ length: 40 }, (_, index) => entryAt(`old${index}`, NOON - index * 2000 * MINUTE));
          const list = listing(() => [...stay, ...others], 7);
          const ids = await walked(list, (page) => {
            const [what, place = 0] = changes[page] ?? [];
            if (what === "make") others.push(entryAt(`new${page}`, NOON - place * 2000 * MINUTE));
            if (what === "delete") others.splice(place % others.length, 1);
          });
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toEqual(expect.arrayContaining(stay.map(({ id }) => id)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("refuses a list that is not sorted, of which it would leave out a part", async () => {
    const list: ListPage = async () => ({ items: [entryAt("a", NOON - MINUTE), entryAt("b", NOON)], hasMore: false });
    await expect(walked(list)).rejects.toThrow("do not come newest first, so some would be missing");
  });

  it("ends the page that it fetches ahead when it is left", async () => {
    let aheadSignal: AbortSignal | undefined;
    const list: ListPage = async (_, given) => {
      aheadSignal = given;
      return { items: [entryAt("a", NOON)], hasMore: true };
    };
    for await (const _ of readEntries(list, "any", everything, undefined, signal)) break;
    expect(aheadSignal?.aborted).toBe(true);
  });
});

describe("a file", () => {
  const asked = {
    address: "here",
    account: "me",
    workspace: workspaceId,
    users: "",
    start: "",
    end: "",
    format: "csv",
  };
  const plan = { timeZone: "Europe/Berlin", people };
  const target = { file: "out", force: false, restart: false };
  const entries = people.flatMap(({ id: userId }, person) =>
    Array.from({ length: 23 }, (_, index) =>
      entryAt(`e${person}-${index}`, NOON - Math.floor(index / 2) * 900 * MINUTE, {
        userId,
        description: `日 ${index}`,
      }),
    ),
  );

  async function attempt(
    machine: CrashingDisk,
    format: FormatName,
    steps?: number,
    failAfter = 1000,
    now: readonly Entry[] = entries,
  ): Promise<void> {
    let calls = 0;
    const all = listing(now, 4);
    const list: ListPage = async (wanted, listSignal) => {
      if (calls++ >= failAfter) throw new Error("the network failed");
      return all(wanted, listSignal);
    };
    const request = { asked: { ...asked, format }, plan: async () => plan, format, to: target };
    await exportTimeEntries(list, request, { disk: machine.disk(steps), signal });
  }

  it("is the same as without a crash, wherever the power and the network fail", async () => {
    const names = fc.constantFrom(...(Object.keys(formats) as FormatName[]));
    const crash = fc.record({ steps: fc.integer({ min: 0, max: 70 }), failAfter: fc.integer({ min: 0, max: 20 }) });
    await fc.assert(
      fc.asyncProperty(names, fc.array(crash, { maxLength: 8 }), async (format, crashes) => {
        const whole = new CrashingDisk();
        await attempt(whole, format);
        const machine = new CrashingDisk();
        for (const { steps, failAfter } of crashes) {
          if (machine.files.has("out")) break;
          await attempt(machine, format, steps, failAfter).catch((error) => {
            if (!(error instanceof PowerFailure)) expect(error.message).toBe("the network failed");
          });
        }
        if (!machine.files.has("out")) await attempt(machine, format);
        expect(machine.files.get("out")?.equals(whole.files.get("out") ?? Buffer.of())).toBe(true);
        expect([...machine.files.keys()].filter((name) => name.endsWith(".part"))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("has nothing of a page that was cut, also when there is less to write when it goes on", async () => {
    const ids = entries.map(({ id }) => id).sort();
    const shorter = entries.map((entry) => ({ ...entry, description: "" }));
    for (let steps = 4; steps < 44; steps += 3) {
      const machine = new CrashingDisk();
      await expect(attempt(machine, "csv", steps)).rejects.toThrow(PowerFailure);
      await attempt(machine, "csv", undefined, undefined, shorter);
      const [, ...rows] = readCsv(machine.files.get("out")?.toString() ?? "", ",");
      expect(rows.map(({ cells: [id] }) => id).sort()).toEqual(ids);
    }
  });

  it("goes on from the state of a version that called the cursor a place", async () => {
    const [whole, machine] = [new CrashingDisk(), new CrashingDisk()];
    await attempt(whole, "csv");
    await expect(attempt(machine, "csv", 12)).rejects.toThrow(PowerFailure);
    const state = JSON.parse(machine.files.get("out.state.json")?.toString() ?? "");
    expect(state.progress.place).toEqual({ start: expect.any(Number), ids: expect.any(Array) });
    await attempt(machine, "csv");
    expect(machine.files.get("out")?.equals(whole.files.get("out") ?? Buffer.of())).toBe(true);
  });

  it("does not go on with other arguments, and says which", async () => {
    const machine = new CrashingDisk();
    await expect(attempt(machine, "csv", 12)).rejects.toThrow(PowerFailure);
    const other = earlier(target, { ...asked, format: "json", start: "2026-03-01" }, machine.disk());
    await expect(other).rejects.toThrow(
      "another export (start: it was not given, and now is 2026-03-01; format: it was csv, and now is json)",
    );
    expect(await earlier({ ...target, restart: true }, { ...asked, format: "json" }, machine.disk())).toBeUndefined();
  });

  it("is not built on a part that was shortened, or that nobody knows", async () => {
    const machine = new CrashingDisk();
    await expect(attempt(machine, "csv", 25)).rejects.toThrow(PowerFailure);
    machine.files.set("out.part", Buffer.from("id"));
    await expect(attempt(machine, "csv")).rejects.toThrow("out.part is shorter than it was");
    machine.files.delete("out.state.json");
    await expect(attempt(machine, "csv")).rejects.toThrow("out.part is there, but not out.state.json");
  });

  it("that came meanwhile is not replaced, and nothing is lost", async () => {
    const machine = new CrashingDisk();
    machine.files.set("out", Buffer.from("mine"));
    await expect(attempt(machine, "csv")).rejects.toThrow("out is there already");
    expect(machine.files.get("out")?.toString()).toBe("mine");
    machine.files.delete("out");
    await attempt(machine, "csv");
    expect(readCsv(machine.files.get("out")?.toString() ?? "", ",")).toHaveLength(1 + entries.length);
  });
});

it("10,000 entries are written page by page, and none of them is kept", async () => {
  const items = Array.from({ length: 1000 }, (_, index) => entryAt(`e${index}`, 0));
  let page = 0;
  const list: ListPage = async () => {
    const start = NOON - page++ * 1000 * MINUTE;
    const timed = items.map((item, index) => entryAt(`${item.id}-${page}`, start - index * MINUTE));
    return { items: timed, hasMore: page < 10 };
  };
  let bytes = 0;
  let most = 0;
  const write = async (text: string) => {
    bytes += text.length;
    most = Math.max(most, text.length);
  };
  const job = { ...jobOf("csv"), people: people.slice(0, 1) };
  const totals = await exportEntries({
    job,
    list,
    output: { write, finish: write },
    progress: undefined,
    onProgress: ({ cursor }) => expect(cursor?.ids.length ?? 0).toBeLessThan(2),
    signal,
  });
  expect(totals).toMatchObject({ entries: 10_000, seconds: 10_000 * 5400 });
  // What is held is what is written at once.
  expect(most).toBeLessThan(bytes / 8);
});

it("everybody has something in the column user: the name, else the mail address, else the id", async () => {
  const users = [
    { id: "64f1c0a0e4b0020000000001", name: "Ana Novak", email: "ana@example.com" },
    { id: "64f1c0a0e4b0020000000002", name: "", email: "ben@example.com" },
    { id: "64f1c0a0e4b0020000000003", name: " ", email: "" },
  ];
  const fetch: Fetch = async (input) => Response.json(String(input).endsWith("/user") ? users[1] : users);
  const connection = { name: "default", clockify: createClockify({ apiKey: "any", fetch }), secrets: [] };
  const directory = new NameLookup(connection);
  const me = await directory.me();
  const account = { connection, directory, address: "here", workspaceId, me };
  const names = ["Ana Novak", "ben@example.com", "64f1c0a0e4b0020000000003"];
  expect((await findPeople([], "--user", account, signal)).map(({ name }) => name)).toEqual(names);
  expect((await findPeople(["me"], "--user", account, signal)).map(({ name }) => name)).toEqual(["ben@example.com"]);
});
