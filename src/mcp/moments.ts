// Reads what agents write for a date-time or a day, in the time zone of the account, and turns it into what Clockify takes.

import { create as toWallClock, toZonedDateTime } from "temporal-polyfill/fns/PlainDateTime";
import {
  create as fromNanoseconds,
  getTimeZoneTransition,
  offset,
  offsetNanoseconds,
  startOfDay,
  type Record as Zoned,
} from "temporal-polyfill/fns/ZonedDateTime";

/** What was written, checked for its form only. */
export interface ParsedMoment {
  /** yyyy-MM-ddThh:mm:ssZ where it was written with a Z: can be sent as it is, whatever the time zone. */
  readonly absolute?: string;
  readonly meaning: Meaning;
}

type Meaning =
  | { readonly kind: "now" }
  /** Written with an offset. */
  | { readonly kind: "instant"; readonly utc: string }
  /** A time of the account's clock (HH:mm:ss), or a whole day where there is none. */
  | { readonly kind: "local"; readonly day: Day; readonly time?: string }
  | NoSuchDay;

type Day =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "relative"; readonly daysFromToday: number };

/** Such as 30 February. */
interface NoSuchDay {
  readonly kind: "impossible";
  readonly problem: string;
}

export interface Moment {
  /** 2026-03-02T08:00:00Z */
  readonly utc: string;
  /** 2026-03-02T09:00:00+01:00 */
  readonly local: string;
  /** 2026-03-02T09:00:00Z: the local time written with a Z, as some lists of Clockify want it. */
  readonly wallClock: string;
}

/** Why there is no such moment, and what to write instead. Can follow the argument's name. */
export interface NoMoment {
  readonly problem: string;
}

interface Clock {
  /** As Clockify has it: may be an old alias, or nothing that can be read. */
  readonly timeZone: string;
  readonly now: Date;
}

/** Whether it is a day without a time. */
export function isWholeDay({ meaning }: ParsedMoment): boolean {
  return meaning.kind === "local" && meaning.time === undefined;
}

/** What is accepted, as the end of a sentence that begins with "... is not". */
export const MOMENT_FORMS =
  "one of these forms: now; 09:00 or 09:00:30 (today); today, yesterday, tomorrow, each also with a time " +
  "(yesterday 14:30); 2026-03-02; 2026-03-02 09:00; 2026-03-02T09:00:00+01:00; 2026-03-02T08:00:00Z " +
  "(24 hours, in the account's time zone unless an offset is given)";

const TIME = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`;
const TIME_ALONE = new RegExp(`^${TIME}$`);
const WORD = new RegExp(`^(yesterday|today|tomorrow)(?: (?:at )?(${TIME}))?$`);
const DATE = new RegExp(String.raw`^(\d{4}-\d\d-\d\d)(?:[t ](${TIME})(z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$`);

const TODAY: Day = { kind: "relative", daysFromToday: 0 };

/** Undefined when it has none of the forms. */
export function parseMoment(text: string): ParsedMoment | undefined {
  const written = normalize(text);
  if (written === "now") return { meaning: { kind: "now" } };
  if (TIME_ALONE.test(written)) return { meaning: { kind: "local", day: TODAY, time: inSeconds(written) } };

  const [, dayText = "", time, offsetText] = WORD.exec(written) ?? DATE.exec(written) ?? [];
  const day = parseDay(dayText);
  if (!day) return undefined;
  if (day.kind === "impossible") return { meaning: day };
  if (!time) return { meaning: { kind: "local", day } };
  if (!offsetText) return { meaning: { kind: "local", day, time: inSeconds(time) } };
  const utc = toUtc(Date.parse(`${dayText}T${inSeconds(time)}${offsetText.toUpperCase()}`));
  return { ...(offsetText === "z" && { absolute: utc }), meaning: { kind: "instant", utc } };
}

/**
 * @param options.edge Which second of a day is meant where there is no time: its first, or its last.
 * @returns the moment, or a sentence why there is none
 */
export function toMoment(
  { meaning }: ParsedMoment,
  options: Clock & { readonly edge: "start" | "end" },
): Moment | NoMoment {
  if (meaning.kind === "impossible") return { problem: meaning.problem };
  const { timeZone, now, edge } = options;
  if (!canRead(timeZone)) {
    return unreadable(timeZone, "write the time with the offset Z (UTC), as in 2026-03-02T08:00:00Z");
  }

  if (meaning.kind === "now") return describe(zoned(now.getTime(), timeZone));
  if (meaning.kind === "instant") return describe(zoned(Date.parse(meaning.utc), timeZone));
  const date = dateOf(meaning.day, options);
  if (meaning.time) return momentAt(`${date}T${meaning.time}`, timeZone);

  const start = startOf(date, timeZone);
  if (!wallClockOf(start).startsWith(date)) {
    return { problem: `${date} does not exist in ${timeZone}: the clock skips it` };
  }
  return describe(edge === "start" ? start : endOf(date, timeZone));
}

/** @returns yyyy-MM-dd, or a sentence why there is no such day. Undefined when it has none of the forms. */
export function toDay(text: string, options: Clock): string | NoMoment | undefined {
  const day = parseDay(normalize(text));
  if (!day) return undefined;
  if (day.kind === "impossible") return { problem: day.problem };
  if (day.kind === "relative" && !canRead(options.timeZone)) {
    return unreadable(options.timeZone, "write a date, as in 2026-03-02");
  }
  return dateOf(day, options);
}

function parseDay(written: string): Day | NoSuchDay | undefined {
  if (written === "yesterday") return { kind: "relative", daysFromToday: -1 };
  if (written === "today") return TODAY;
  if (written === "tomorrow") return { kind: "relative", daysFromToday: 1 };
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) return undefined;
  if (isDate(written)) return { kind: "date", date: written };
  return { kind: "impossible", problem: `${written} does not exist: the calendar has no such day` };
}

function normalize(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

/** HH:mm:ss of H:mm, HH:mm and fractions of seconds. */
function inSeconds(time: string): string {
  const twoDigits = /^\d:/.test(time) ? `0${time}` : time;
  return `${twoDigits}:00`.slice(0, 8);
}

function isDate(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}

function canRead(timeZone: string): boolean {
  try {
    zoned(0, timeZone);
    return true;
  } catch {
    return false;
  }
}

function unreadable(timeZone: string, instead: string): NoMoment {
  const zone = JSON.stringify(timeZone);
  return { problem: `needs the account's time zone, but ${zone}, which Clockify has, cannot be read; ${instead}` };
}

function dateOf(day: Day, { timeZone, now }: Clock): string {
  if (day.kind === "date") return day.date;
  return plusDays(wallClockOf(zoned(now.getTime(), timeZone)).slice(0, 10), day.daysFromToday);
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function momentAt(wallClock: string, timeZone: string): Moment | NoMoment {
  const first = at(wallClock, timeZone, "earlier");
  const last = at(wallClock, timeZone, "later");
  if (first.epochMilliseconds === last.epochMilliseconds) return describe(first);

  const written = wallClock.replace("T", " ");
  if (wallClockOf(first) === wallClock) {
    const choices = `${describe(first).local} or ${describe(last).local}`;
    return { problem: `${written} occurs twice in ${timeZone}, as the clock is set back; write ${choices}` };
  }
  const leap = leapAfter(first);
  return {
    problem: `${written} does not exist in ${timeZone}: the clock goes ${leap}; write a time before or after that`,
  };
}

/** What the clock shows when it is next set, and what it is set to. */
function leapAfter(before: Zoned): string {
  const after = getTimeZoneTransition(before, "next") ?? before;
  const from = wallClock(after.epochMilliseconds, offsetNanoseconds(before));
  return `from ${from} to ${wallClockOf(after)}`.replaceAll("T", " ");
}

/** The first second of the day, which is not midnight where the clock skips it. */
function startOf(date: string, timeZone: string): Zoned {
  return startOfDay(at(`${date}T00:00:00`, timeZone, "later"));
}

/** The last second of the day, which the clock may skip too, or show twice. */
function endOf(date: string, timeZone: string): Zoned {
  const end = at(`${date}T23:59:59`, timeZone, "later");
  if (wallClockOf(end).startsWith(date)) return end;
  return zoned(startOf(plusDays(date, 1), timeZone).epochMilliseconds - 1000, timeZone);
}

function at(wallClock: string, timeZone: string, disambiguation: "earlier" | "later"): Zoned {
  const [year = 0, month = 0, day = 0, hour, minute, second] = wallClock.split(/\D/).map(Number);
  return toZonedDateTime(toWallClock(year, month, day, hour, minute, second), timeZone, { disambiguation });
}

/** @throws {RangeError} for a time zone that does not exist */
function zoned(milliseconds: number, timeZone: string): Zoned {
  return fromNanoseconds(BigInt(milliseconds) * 1_000_000n, timeZone);
}

function describe(moment: Zoned): Moment {
  const local = wallClockOf(moment);
  return { utc: toUtc(moment.epochMilliseconds), local: `${local}${offset(moment)}`, wallClock: `${local}Z` };
}

function wallClockOf(moment: Zoned): string {
  return wallClock(moment.epochMilliseconds, offsetNanoseconds(moment));
}

/** yyyy-MM-ddThh:mm:ss */
function wallClock(milliseconds: number, nanosecondsAhead: number): string {
  return toUtc(milliseconds + nanosecondsAhead / 1_000_000).slice(0, -1);
}

function toUtc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -5)}Z`;
}
