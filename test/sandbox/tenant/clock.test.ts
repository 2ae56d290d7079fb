// The sandbox's time: how it is set, what it forbids, and the seed that begins now.

import { afterEach, describe, expect, it, vi } from "vitest";
import { today } from "../../../src/sandbox/seeds/today.ts";
import { Account } from "../../../src/sandbox/tenant/account.ts";
import { Clock } from "../../../src/sandbox/tenant/clock.ts";
import type { Entry, WorkspaceSeed } from "../../../src/sandbox/tenant/workspace-data.ts";
import { plusDays } from "../../../src/time/plain-date.ts";
import { dayAt, wallClockAt } from "../../../src/time/time-zone.ts";
import { userId, workspaceId } from "../../support/ids.ts";
import { call } from "../call.ts";
import { api, newKey, opened } from "../http.ts";

afterEach(() => void vi.restoreAllMocks());

/** A machine on which time passes between any two looks at it. */
function whereTimePasses() {
  let now = Date.parse("2026-11-30T12:00:00Z");
  vi.spyOn(Date, "now").mockImplementation(() => now++);
}

describe("setting it is one step", () => {
  it.each<[string, (clock: Clock, moment: number) => void]>([
    ["freezing at a moment", (clock, moment) => clock.freeze(moment)],
    [
      "setting a frozen one",
      (clock, moment) => {
        clock.freeze();
        clock.set(moment);
      },
    ],
    [
      "advancing a frozen one",
      (clock, moment) => {
        clock.freeze(moment - 1000);
        clock.advance(1000);
      },
    ],
  ])("%s", (_, change) => {
    whereTimePasses();
    const clock = new Clock();
    const moment = Date.parse("2026-03-06T15:00:00Z");
    change(clock, moment);
    expect([clock.ms, clock.ms, clock.frozen]).toEqual([moment, moment, true]);
  });

  it("also over HTTP, and with a snapshot that is frozen", async () => {
    const sandbox = await opened();
    const key = newKey();
    const tenant = sandbox.tenant(key);
    whereTimePasses();
    const body = '{"set":"2026-03-06T17:00:00Z","freeze":true}';
    const { body: answer } = await api(sandbox, key, "POST", "/_sandbox/clock", body);
    expect(answer.clock).toEqual({ now: "2026-03-06T17:00:00.000Z", frozen: true });
    const snapshot = tenant.snapshot();
    tenant.reset();
    tenant.restore(snapshot);
    expect(tenant.clock.now.toISOString()).toBe("2026-03-06T17:00:00.000Z");
    tenant.clock.freeze("2026-03-06T18:00:00Z");
    expect(tenant.clock.now.toISOString()).toBe("2026-03-06T18:00:00.000Z");
  });
});

describe("an end months after it is refused, as nothing that Clockify says", () => {
  const ENTRIES = `/v1/workspaces/${workspaceId}/time-entries`;
  const OF_BEN = `/v1/workspaces/${workspaceId}/user/${userId}/time-entries`;
  const ID = "64f1c0a0e4b0070000000001";
  const far = { start: "2026-11-30T09:00:00Z", end: "2026-11-30T10:00:00Z" };

  it.each([
    ["POST", ENTRIES, far],
    ["POST", OF_BEN, far],
    ["PUT", `${ENTRIES}/${ID}`, far],
    ["PUT", OF_BEN, [{ id: ID, ...far }]],
    ["PATCH", OF_BEN, { end: far.end }],
  ])("%s %s", async (method, path, body) => {
    const sandbox = await opened();
    const key = newKey();
    const tenant = sandbox.tenant(key);
    tenant.clock.freeze("2026-03-06T15:00:00Z");
    const before = tenant.snapshot();
    const answer = await api(sandbox, key, method, path, JSON.stringify(body));
    expect(answer).toMatchObject({ status: 400, body: { code: 400 } });
    expect(answer.body.message).toMatch(/^The sandbox refuses .* its own clock, which shows 2026-03-06T15:00:00Z\./);
    expect(tenant.snapshot()).toEqual(before);
  });

  it("and plans for weeks are not", async () => {
    const sandbox = await opened();
    const key = newKey();
    const plan = { start: "2026-05-11T09:00:00Z", end: "2026-05-11T10:00:00Z" };
    expect((await api(sandbox, key, "POST", ENTRIES, JSON.stringify(plan))).status).toBe(201);
    sandbox.tenant(key).clock.set("2026-11-30T12:00:00Z");
    expect((await api(sandbox, key, "POST", ENTRIES, JSON.stringify(far))).status).toBe(201);
  });
});

describe("the seed today", () => {
  const LONDON = "Europe/London";
  /** Every weekday, at different times, in winter, in summer, and next to both settings of the clock. */
  const moments = [
    ...Array.from({ length: 7 }, (_, day) => `${plusDays("2026-11-23", day)}T10:20:30Z`),
    "2026-11-23T00:10:00Z",
    "2026-11-27T12:30:00Z",
    "2026-11-29T23:59:59Z",
    "2026-07-15T14:00:00Z",
    "2026-03-29T00:30:00Z",
    "2026-03-30T09:00:00Z",
    "2026-10-25T01:30:00Z",
    "2028-02-29T16:00:00Z",
  ];

  it.each(moments)("at %s has the story's days of the week and times of day, and nothing ahead", (text) => {
    const now = Date.parse(text);
    const seeded = today(now);
    expect(seeded.now).toBe(now);
    const [story, moved] = [new Account("story").snapshot(), seeded].map(({ workspaces: [first] }) => entriesOf(first));
    const shape = ({ id, timeInterval: { start, end, duration } }: Entry) => {
      const wallClock = wallClockAt(Date.parse(start), id.endsWith("13") ? "Europe/Paris" : LONDON);
      const weekday = new Date(`${wallClock}Z`).getUTCDay();
      return { id, weekday, at: wallClock.slice(11), duration, running: end === null };
    };
    expect(moved?.filter(isDone).map(shape)).toEqual(story?.filter(isDone).map(shape));
    for (const { timeInterval } of moved ?? []) {
      expect(Date.parse(timeInterval.end ?? timeInterval.start)).toBeLessThanOrEqual(now);
      expect(now - Date.parse(timeInterval.start)).toBeLessThan(21 * 86_400_000);
    }
    const timer = moved?.find((entry) => !isDone(entry));
    expect(now - Date.parse(timer?.timeInterval.start ?? "")).toBeLessThan(2 * 3_600_000);
    // Nobody does two things at a time.
    const ofBen = (moved ?? [])
      .filter((entry) => entry.userId === userId)
      .map(({ timeInterval }) => timeInterval)
      .sort((one, other) => one.start.localeCompare(other.start));
    ofBen.slice(1).forEach(({ start }, index) => {
      expect(Date.parse(start)).toBeGreaterThanOrEqual(Date.parse(ofBen[index]?.end ?? ""));
    });
  });

  it("is the present week once it is over", () => {
    const [first] = today(Date.parse("2026-07-11T10:00:00Z")).workspaces;
    const days = entriesOf(first).map(({ timeInterval }) => dayAt(Date.parse(timeInterval.start), LONDON));
    expect(new Set(days)).toEqual(
      new Set(
        ["06", "07", "08", "09", "10", "11"]
          .map((day) => `2026-07-${day}`)
          .concat("2026-06-29", "2026-06-30", "2026-07-02"),
      ),
    );
    expect(first?.holidays?.[0]?.datePeriod?.startDate).toBe("2026-08-10");
    expect(first?.approvals?.[0]?.request.dateRange).toEqual({
      start: "2026-06-28T23:00:00Z",
      end: "2026-07-05T22:59:59Z",
    });
  });

  it("has a clock that shows the machine's time, or the one that was set", async () => {
    const sandbox = await opened({ seed: "today" });
    const { clock } = sandbox.tenant(newKey());
    expect(Math.abs(clock.now.getTime() - Date.now())).toBeLessThan(60_000);
    const late = await opened({ seed: "today", now: "2027-01-05T10:00:00Z" });
    const tenant = late.tenant(newKey());
    const { entries } = tenant.snapshot().contained.workspaces[0] ?? {};
    expect(entries?.some(({ timeInterval }) => timeInterval.start === "2027-01-05T08:30:00Z")).toBe(true);
  });

  it("answers what the specification says", () => {
    const tenant = new Account("today", undefined, Date.parse("2026-07-15T14:00:00Z"));
    call(tenant, "listUserTimeEntries", { hydrated: true });
    call(tenant, "listApprovalRequests");
    call(tenant, "listTimeOffRequests");
    call(tenant, "listHolidays");
    const { body } = call(tenant, "listAssignments", { start: "2026-07-01T00:00:00Z", end: "2026-09-01T00:00:00Z" });
    expect(body.length).toBeGreaterThan(0);
  });
});

function entriesOf(contents: WorkspaceSeed | undefined): Entry[] {
  return [...(contents?.entries ?? [])].sort((one, other) => one.id.localeCompare(other.id));
}

function isDone({ timeInterval }: Entry): boolean {
  return timeInterval.end !== null;
}
