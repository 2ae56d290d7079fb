// Tests of `createTimeEntryOnce`.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ClockifyError, createClockify, type Fetch } from "../../src/index.ts";
import { entryId, projectId, userId, workspaceId } from "../support/ids.ts";

const start = "2026-03-02T09:00:00Z";
const wanted = { workspaceId, start, projectId, description: "Icons" };
const stored = {
  id: entryId,
  workspaceId,
  userId,
  projectId,
  description: "Icons",
  timeInterval: { start, end: null },
};

const json = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
const reset = () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) }));
const created = async () => json(201, stored);
const cut = async () => new Response('{"id":', { status: 201, headers: { "content-type": "application/json" } });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-03-02T12:00:00.700Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A Clockify that answers creates with these in turn, the last one for ever, and lists these entries when they are looked for. */
function clockifyWith(creates: (() => Promise<Response>)[], lists: unknown[][] = [[]]) {
  const log: string[] = [];
  const bodies: Record<string, unknown>[] = [];
  const searches: URLSearchParams[] = [];
  const fetch: Fetch = async (input, init) => {
    const url = new URL(String(input));
    if (init?.method === "POST") {
      log.push("create");
      bodies.push(JSON.parse(String(init.body)));
      return (creates.length > 1 ? creates.shift() : creates[0])?.() ?? json(500, {});
    }
    if (url.pathname.endsWith("/user")) return json(200, { id: userId });
    log.push("look");
    searches.push(url.searchParams);
    const entries = lists.length > 1 ? lists.shift() : lists[0];
    return entries ? json(200, entries, { "Last-Page": "true" }) : json(500, {});
  };
  const clockify = createClockify({
    apiKey: "a-key",
    fetch,
    logger: { debug: () => undefined, warn: () => undefined },
  });
  return { clockify, log, bodies, searches };
}

async function outcome<Value>(promise: Promise<Value>) {
  const end = promise.then(
    (value) => ({ value, error: undefined }),
    (error: ClockifyError) => ({ value: undefined, error }),
  );
  await vi.runAllTimersAsync();
  return await end;
}

describe("createTimeEntryOnce", () => {
  it("is one create when nothing goes wrong", async () => {
    const { clockify, log } = clockifyWith([created]);
    expect((await outcome(clockify.createTimeEntryOnce(wanted))).value).toEqual(stored);
    expect(log).toEqual(["create"]);
  });

  it("returns the entry that it finds after a broken connection", async () => {
    const { clockify, log, searches } = clockifyWith([reset], [[{ ...stored, id: "other", description: "x" }, stored]]);
    expect((await outcome(clockify.createTimeEntryOnce(wanted))).value).toEqual(stored);
    expect(log).toEqual(["create", "look"]);
    // A day more on both sides, because Clockify reads the period in the time zone of the account.
    expect(searches[0]?.get("start")).toBe("2026-03-01T09:00:00Z");
    expect(searches[0]?.get("end")).toBe("2026-03-03T09:00:00Z");
  });

  it.each([
    ["another task", {}, { taskId: entryId }],
    ["another task than was sent", { taskId: entryId }, { taskId: projectId }],
    ["no task", { taskId: entryId }, { taskId: null }],
    ["other tags", { tagIds: [entryId] }, { tagIds: [projectId] }],
    ["tags", {}, { tagIds: [entryId] }],
    ["fewer tags", { tagIds: [entryId, projectId] }, { tagIds: [entryId] }],
    ["billable time", {}, { billable: true }],
    ["time that is not billable", { billable: true }, { billable: false }],
    ["a break", {}, { type: "BREAK" }],
    [
      "another value of a custom field",
      { customFields: [{ customFieldId: entryId, value: "x" }] },
      { customFieldValues: [{ customFieldId: entryId, value: "y" }] },
    ],
  ] as const)("does not take for its own what has %s", async (_, sent, shown) => {
    const { clockify, log } = clockifyWith([reset, created], [[{ ...stored, ...shown, id: "other" }]]);
    const args = JSON.parse(JSON.stringify({ ...wanted, ...sent }));
    expect((await outcome(clockify.createTimeEntryOnce(args))).value).toEqual(stored);
    expect(log.filter((step) => step === "create")).toHaveLength(2);
  });

  it("takes for its own what agrees in all that was sent", async () => {
    const sent = {
      taskId: entryId,
      tagIds: [entryId, projectId],
      billable: true,
      customFields: [{ customFieldId: entryId, value: ["x"] }],
    };
    const shown = {
      taskId: entryId,
      tagIds: [projectId, entryId],
      billable: true,
      type: "REGULAR",
      customFieldValues: [{ customFieldId: entryId, value: ["x"] }],
    };
    const { clockify, log } = clockifyWith([reset], [[{ ...stored, ...shown }]]);
    expect((await outcome(clockify.createTimeEntryOnce({ ...wanted, ...sent }))).value).toMatchObject(shown);
    expect(log).toEqual(["create", "look"]);
  });

  it("finds an entry that was made only after it had looked once", async () => {
    const { clockify, log } = clockifyWith([reset], [[], [], [stored]]);
    expect((await outcome(clockify.createTimeEntryOnce(wanted))).value).toEqual(stored);
    expect(log).toEqual(["create", "look", "look", "look"]);
  });

  it("looks once more at the end of the settling time, and only then creates again", async () => {
    const { clockify, log } = clockifyWith([reset, created]);
    const call = outcome(clockify.createTimeEntryOnce(wanted, { settleMs: 60_000 }));
    await vi.advanceTimersByTimeAsync(0);
    expect((await call).value).toEqual(stored);
    expect(log).toEqual(["create", "look", "look", "look", "create"]);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse("2026-03-02T12:01:00Z"));
  });

  it("sends the same moment again when no start was given: a second attempt is the same entry", async () => {
    const { clockify, bodies } = clockifyWith([reset, created]);
    await outcome(clockify.createTimeEntryOnce({ workspaceId }));
    expect(bodies).toEqual([{ start: "2026-03-02T12:00:00Z" }, { start: "2026-03-02T12:00:00Z" }]);
  });

  it("returns the entry when the answer was cut after Clockify had accepted it", async () => {
    const { clockify } = clockifyWith([cut], [[stored]]);
    expect((await outcome(clockify.createTimeEntryOnce(wanted))).value).toEqual(stored);
  });

  it("does not create again what was accepted, even when it cannot find it", async () => {
    const { clockify, log } = clockifyWith([cut]);
    expect((await outcome(clockify.createTimeEntryOnce(wanted))).error).toMatchObject({ outcome: "applied" });
    expect(log.filter((step) => step === "create")).toHaveLength(1);
  });

  it("does not create again after no answer in time, since Clockify may still be at work on it", async () => {
    const { clockify, log } = clockifyWith([() => new Promise(() => undefined)]);
    expect((await outcome(clockify.createTimeEntryOnce(wanted))).error).toMatchObject({
      reason: "timeout",
      outcome: "unknown",
      action: "createTimeEntry",
    });
    expect(log.filter((step) => step === "create")).toHaveLength(1);
    const found = clockifyWith([() => new Promise(() => undefined)], [[stored]]);
    expect((await outcome(found.clockify.createTimeEntryOnce(wanted))).value).toEqual(stored);
  });

  it.each([
    ["a gateway that gave up (504)", async () => json(504, { message: "Gateway Timeout", code: 504 })],
    ["a server that gave up (408)", async () => json(408, { message: "Request Timeout", code: 408 })],
    [
      "a time limit of fetch itself",
      () =>
        Promise.reject(
          new TypeError("fetch failed", {
            cause: Object.assign(new Error("late"), { code: "UND_ERR_HEADERS_TIMEOUT" }),
          }),
        ),
    ],
  ])("does not create again after %s either", async (_, late) => {
    const { clockify, log } = clockifyWith([late]);
    expect((await outcome(clockify.createTimeEntryOnce(wanted))).error).toMatchObject({ outcome: "unknown" });
    expect(log.filter((step) => step === "create")).toHaveLength(1);
  });

  it("gives up as unknown when Clockify cannot be asked", async () => {
    const { clockify, log } = clockifyWith([reset], [undefined as unknown as unknown[]]);
    expect((await outcome(clockify.createTimeEntryOnce(wanted))).error).toMatchObject({
      outcome: "unknown",
      reason: "network",
    });
    expect(log.filter((step) => step === "create")).toHaveLength(1);
  });

  it("creates three times at most", async () => {
    const { clockify, log } = clockifyWith([reset]);
    expect((await outcome(clockify.createTimeEntryOnce(wanted))).error).toMatchObject({
      outcome: "not-applied",
      action: "createTimeEntryOnce",
      message: expect.stringContaining("3 attempts failed, and it was not there after any of them"),
      cause: { message: expect.stringContaining("reset") },
    });
    expect(log.filter((step) => step === "create")).toHaveLength(3);
  });

  it("throws what was refused, at once", async () => {
    const { clockify, log } = clockifyWith([async () => json(400, { message: "no", code: 501 })]);
    expect((await outcome(clockify.createTimeEntryOnce(wanted))).error).toMatchObject({ outcome: "not-applied" });
    expect(log).toEqual(["create"]);
  });

  it("does nothing more once it is aborted", async () => {
    const controller = new AbortController();
    const sending = clockifyWith([() => new Promise(() => controller.abort())]);
    const { error } = await outcome(sending.clockify.createTimeEntryOnce(wanted, { signal: controller.signal }));
    expect(error).toMatchObject({ reason: "aborted", outcome: "unknown" });
    expect(sending.log).toEqual(["create"]);
    const looking = clockifyWith([reset]);
    const second = new AbortController();
    setTimeout(() => second.abort(), 5000);
    const call = await outcome(looking.clockify.createTimeEntryOnce(wanted, { signal: second.signal }));
    expect(call.error).toMatchObject({ outcome: "unknown", reason: "network" });
    expect(looking.log).toEqual(["create", "look", "look"]);
  });

  it.each([
    ["another second", { timeInterval: { start: "2026-03-02T09:00:01Z", end: null } }],
    ["another description", { description: "Icons 2" }],
    ["no description", { description: null }],
    ["another project", { projectId: entryId }],
    ["no project", { projectId: null }],
  ])("does not take an entry with %s for its own", async (_, difference) => {
    const { clockify, log } = clockifyWith([reset, created], [[{ ...stored, ...difference }]]);
    await outcome(clockify.createTimeEntryOnce(wanted));
    expect(log.filter((step) => step === "create")).toHaveLength(2);
  });

  it("compares the end where one was given, so that a running timer is not taken for it", async () => {
    const end = "2026-03-02T10:00:00Z";
    const other = clockifyWith([reset, created], [[stored]]);
    await outcome(other.clockify.createTimeEntryOnce({ ...wanted, end }));
    expect(other.log.filter((step) => step === "create")).toHaveLength(2);
    const same = clockifyWith([reset], [[{ ...stored, timeInterval: { start, end } }]]);
    await outcome(same.clockify.createTimeEntryOnce({ ...wanted, end: new Date(end) }));
    expect(same.log).toEqual(["create", "look"]);
  });

  it.each([
    ["a Date with milliseconds", { ...wanted, start: new Date("2026-03-02T09:00:00.400Z") }, stored],
    ["another offset", { ...wanted, start: "2026-03-02T11:00:00+02:00" }, stored],
    ["blanks around the text", { ...wanted, description: " Icons " }, stored],
    ["nothing but a start", { workspaceId, start }, { ...stored, description: "", projectId: null }],
  ])("knows its entry by %s", async (_, args, entry) => {
    const { clockify, log } = clockifyWith([reset], [[entry]]);
    expect((await outcome(clockify.createTimeEntryOnce(args))).value).toEqual(entry);
    expect(log).toEqual(["create", "look"]);
  });

  it("refuses what cannot be before anything is sent", async () => {
    const { clockify, log } = clockifyWith([created]);
    expect((await outcome(clockify.createTimeEntryOnce({ ...wanted, start: "yesterday" }))).error).toMatchObject({
      reason: "arguments",
      problems: [{ argument: "start" }],
    });
    for (const nothing of [undefined, null, "2026-03-02"]) {
      // @ts-expect-error what plain JavaScript may pass
      await expect(clockify.createTimeEntryOnce(nothing)).rejects.toMatchObject({ reason: "arguments" });
    }
    const misspelt = { settleMS: 5, settleMs: 5 };
    await expect(clockify.createTimeEntryOnce(wanted, misspelt)).rejects.toThrow(/settleMS is unknown; did you mean/);
    await expect(clockify.createTimeEntryOnce(wanted, { settleMs: 0 })).rejects.toThrow(RangeError);
    expect(log).toEqual([]);
  });
});
