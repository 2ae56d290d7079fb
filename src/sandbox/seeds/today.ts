// `today`: the story as if it happened now. Days keep their weekday, and times the clock on the wall of the person they belong to.

import { plusDays } from "../../time/plain-date.js";
import { dayAt, instantOf, utc, wallClockAt } from "../../time/time-zone.js";
import { isRunning } from "../resources/shared/entry-list.js";
import { intervalOf } from "../resources/shared/time-entry-input.js";
import { timeZoneOf } from "../resources/shared/user-time-zone.js";
import type { Entry, Seed, WorkspaceSeed } from "../tenant/workspace-data.js";
import { story } from "./story.js";

const DAY_MS = 86_400_000;
/** How long the timer of the story has been running. */
const TIMER_MS = 90 * 60_000;
const DATED = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/;
/** What somebody has done, and so not in the future. */
const DONE = new Set(["createdAt", "changedAt", "updatedAt"]);

/** @param now milliseconds since 1970 */
export function today(now: number): Seed {
  const { me, workspaces, made, now: storyNow } = story();
  return { me, workspaces: workspaces.map((contents) => moved(contents, me, storyNow, now)), made, now };
}

function moved(contents: WorkspaceSeed, me: string, storyNow: number, now: number): WorkspaceSeed {
  const { users, entries = [], approvals = [] } = contents;
  const zoneOf = (userId: string | null | undefined) => {
    const user = users.find(({ id }) => id === (userId ?? me));
    return user ? timeZoneOf(user) : "UTC";
  };
  const here = zoneOf(me);
  const days = daysFrom(mondayOf(dayAt(storyNow, here)), mondayOf(dayAt(now, here)));
  const submitted = new Set(approvals.flatMap(({ entryIds }) => entryIds));
  const began = Math.floor((now - TIMER_MS) / 1000) * 1000;

  const entryOf = (entry: Entry, by: number): Entry => {
    if (isRunning(entry)) return { ...entry, timeInterval: intervalOf(utc(began), null) };
    const { start, end } = entry.timeInterval;
    const from = shifted(start, by, zoneOf(entry.userId));
    const lasted = Date.parse(end ?? start) - Date.parse(start);
    return { ...entry, timeInterval: intervalOf(from, utc(Date.parse(from) + lasted)) };
  };
  /** What would not be over yet happened a week ago. */
  const isAhead = (entry: Entry) =>
    !isRunning(entry) && Date.parse(entryOf(entry, days).timeInterval.end ?? "") > began;
  const week = entries.filter(({ id }) => !submitted.has(id));
  // Two weeks must not meet: the one that was submitted lies before all others.
  const submittedBy = days - (week.some(isAhead) ? 7 : 0);

  return {
    ...contents,
    entries: entries.map((entry) => {
      if (submitted.has(entry.id)) return entryOf(entry, submittedBy);
      return entryOf(entry, isAhead(entry) ? days - 7 : days);
    }),
    approvals: approvals.map(({ request, expenses, ...rest }) => ({
      ...rest,
      request: shiftedAll(request, submittedBy, zoneOf(request.owner?.userId), now),
      expenses: shiftedAll(expenses, submittedBy, here, now),
    })),
    timeOff: (contents.timeOff ?? []).map((request) => shiftedAll(request, days, zoneOf(request.userId), now)),
    holidays: (contents.holidays ?? []).map((holiday) => shiftedAll(holiday, days, here, now)),
    // Whole days, which begin at midnight UTC wherever the person is.
    assignments: (contents.assignments ?? []).map((assignment) => shiftedAll(assignment, days, "UTC", now)),
    milestones: (contents.milestones ?? []).map((milestone) => shiftedAll(milestone, days, "UTC", now)),
  };
}

/** The same with all its days and moments moved. */
function shiftedAll<Value>(value: Value, days: number, timeZone: string, now: number): Value {
  const text = JSON.stringify(value, (name, part: unknown) => {
    if (typeof part !== "string" || !DATED.test(part)) return part;
    if (!DONE.has(name)) return shifted(part, days, timeZone);
    let by = days;
    while (Date.parse(shifted(part, by, timeZone)) > now) by -= 7;
    return shifted(part, by, timeZone);
  });
  return JSON.parse(text);
}

/** A day, or a moment at the same time of the clock on that day. */
function shifted(text: string, days: number, timeZone: string): string {
  if (text.length === 10) return plusDays(text, days);
  const wallClock = wallClockAt(Date.parse(text), timeZone);
  const moment = instantOf(`${plusDays(wallClock.slice(0, 10), days)}${wallClock.slice(10)}`, timeZone);
  return utc(moment).slice(0, 19) + text.slice(19);
}

function mondayOf(day: string): string {
  return plusDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function daysFrom(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / DAY_MS;
}
