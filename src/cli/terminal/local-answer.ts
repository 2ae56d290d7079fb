// Answers as people read them: moments by the clock of the account with its offset, and days where whole days are meant.

import { operations } from "../../generated/operations.js";
import type { ActionName } from "../../operation.js";
import { type Clock, clockOf } from "../../transfer/export/account-clock.js";
import { isObject } from "../../util/json.js";

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** The first and the last moment of a day. */
const EDGE = /T(00:00:00(\.0+)?|23:59:59(\.\d+)?)Z?$/;

/** The same value for people. It is asked for the time zone only where there is a moment. */
export async function inLocalTime(
  action: ActionName,
  value: unknown,
  timeZone: () => Promise<string>,
): Promise<unknown> {
  if (!hasMoment(value)) return value;
  const clock = clockIn(await timeZone());
  // Planned work is for days, which Clockify writes as moments in UTC. Another clock would show the day before.
  const isPlan = /\/scheduling\//.test(operations[action].path);
  return translated(value, clock, isPlan);
}

function hasMoment(value: unknown): boolean {
  if (typeof value === "string") return MOMENT.test(value);
  if (Array.isArray(value)) return value.some(hasMoment);
  return isObject(value) && Object.values(value).some(hasMoment);
}

/** Undefined where nobody knows the zone: then UTC stays, which says so itself. */
function clockIn(timeZone: string): Clock | undefined {
  try {
    return clockOf(timeZone);
  } catch {
    return undefined;
  }
}

function translated(value: unknown, clock: Clock | undefined, isPlan: boolean): unknown {
  if (typeof value === "string") {
    if (!MOMENT.test(value)) return value;
    return isPlan && EDGE.test(value) ? value.slice(0, 10) : (clock?.local(value) ?? value);
  }
  if (Array.isArray(value)) return value.map((item) => translated(item, clock, isPlan));
  if (!isObject(value)) return value;
  const { timeOffPeriod, userTimeZone, owner } = value;
  const isDaysOff = isObject(timeOffPeriod) && !timeOffPeriod.halfDay;
  const zone = isObject(owner) ? owner.timeZone : userTimeZone;
  const ofPerson = (typeof zone === "string" ? clockIn(zone) : undefined) ?? clock;
  const read = (name: string, inner: unknown): unknown => {
    if (name === "dateRange") return inDays(inner, ofPerson);
    if (name === "timeOffPeriod" && isDaysOff && isObject(inner)) {
      return { ...inner, period: inDays(inner.period, ofPerson) };
    }
    return translated(inner, clock, isPlan);
  };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, read(name, inner)]));
}

/** Days off and weeks of approval begin and end at midnight where the person lives, or in UTC. */
function inDays(period: unknown, clock: Clock | undefined): unknown {
  const local = translated(period, clock, false);
  for (const read of [local, period]) {
    if (!isObject(read)) return local;
    const days = [read.start, read.end].map((moment) =>
      typeof moment === "string" && EDGE.test(moment.slice(0, 19)) ? moment.slice(0, 10) : undefined,
    );
    if (!days.includes(undefined)) return { ...read, start: days[0], end: days[1] };
  }
  return local;
}
