// Answers in local time for people: times by the clock of the account with its offset, and days where whole days are meant.

import { operations } from "../../generated/operations.js";
import type { ActionName } from "../../operation.js";
import { isTimeZone, zonedText } from "../../time/time-zone.js";
import { isObject } from "../../util/json.js";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** The first and the last second of a day. */
const EDGE = /T(00:00:00(\.0+)?|23:59:59(\.\d+)?)Z?$/;

/** The same value for people. The time zone is asked for only where the value has a time. */
export async function inLocalTime(
  action: ActionName,
  value: unknown,
  timeZone: () => Promise<string>,
): Promise<unknown> {
  if (!hasInstant(value)) return value;
  const zone = knownZone(await timeZone());
  // Planned work is for days, which Clockify writes as times in UTC. Another clock would show the day before.
  const isPlan = /\/scheduling\//.test(operations[action].path);
  return translated(value, zone, isPlan);
}

function hasInstant(value: unknown): boolean {
  if (typeof value === "string") return INSTANT.test(value);
  if (Array.isArray(value)) return value.some(hasInstant);
  return isObject(value) && Object.values(value).some(hasInstant);
}

/** Undefined for an unknown zone: then UTC stays, which shows by its Z. */
function knownZone(timeZone: string): string | undefined {
  return isTimeZone(timeZone) ? timeZone : undefined;
}

function translated(value: unknown, timeZone: string | undefined, isPlan: boolean): unknown {
  if (typeof value === "string") {
    if (!INSTANT.test(value)) return value;
    return isPlan && EDGE.test(value)
      ? value.slice(0, 10)
      : timeZone === undefined
        ? value
        : zonedText(Date.parse(value), timeZone);
  }
  if (Array.isArray(value)) return value.map((item) => translated(item, timeZone, isPlan));
  if (!isObject(value)) return value;
  const { timeOffPeriod, userTimeZone, owner } = value;
  const isDaysOff = isObject(timeOffPeriod) && !timeOffPeriod.halfDay;
  const zone = isObject(owner) ? owner.timeZone : userTimeZone;
  const ofPerson = (typeof zone === "string" ? knownZone(zone) : undefined) ?? timeZone;
  const read = (name: string, inner: unknown): unknown => {
    if (name === "dateRange") return inDays(inner, ofPerson);
    if (name === "timeOffPeriod" && isDaysOff && isObject(inner)) {
      return { ...inner, period: inDays(inner.period, ofPerson) };
    }
    return translated(inner, timeZone, isPlan);
  };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, read(name, inner)]));
}

/** Days off and weeks of approval begin and end at midnight where the person lives, or in UTC. */
function inDays(period: unknown, timeZone: string | undefined): unknown {
  const local = translated(period, timeZone, false);
  for (const read of [local, period]) {
    if (!isObject(read)) return local;
    const days = [read.start, read.end].map((edge) =>
      typeof edge === "string" && EDGE.test(edge.slice(0, 19)) ? edge.slice(0, 10) : undefined,
    );
    if (!days.includes(undefined)) return { ...read, start: days[0], end: days[1] };
  }
  return local;
}
