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
  /** So many milliseconds from now: before it where negative. */
  | { readonly kind: "shifted"; readonly ms: number }
  /** Written with an offset. */
  | { readonly kind: "instant"; readonly utc: string }
  /** A time of the account's clock (HH:mm:ss), or whole days where there is none. */
  | { readonly kind: "local"; readonly day: Day; readonly time?: string }
  | NoSuchDay;

type Day =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "relative"; readonly daysFromToday: number }
  /** 0 is Monday. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which | undefined }
  /** All days of a week, month or year: the present one, or the one so many before or after it. */
  | { readonly kind: "period"; readonly unit: Unit; readonly offset: number };

type Which = "last" | "this" | "next";
type Unit = "week" | "month" | "year";

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

export interface Clock {
  /** As Clockify has it: may be an old alias, or nothing that can be read. */
  readonly timeZone: string;
  readonly now: Date;
  /** The day with which weeks begin, as Clockify has it: `SUNDAY`. Default: Monday. */
  readonly weekStart?: string | undefined;
  /** Which day a weekday alone means: the last one, today included, or the coming one. Default: the last one. */
  readonly weekdays?: "last" | "coming" | undefined;
  /** yyyy-MM-dd. A weekday alone that ends a period is the first one from here, where the period begins. */
  readonly from?: string | undefined;
}

type Edge = "start" | "end";

/** Whether it means days without a time: one, or all of a week, month or year. */
export function isWholeDay({ meaning }: ParsedMoment): boolean {
  return meaning.kind === "local" && meaning.time === undefined;
}

/** What is accepted, as the end of a sentence that begins with "... is not". */
export const MOMENT_FORMS =
  "one of these forms: now; 09:00 or 2:30 pm (today); today, yesterday, monday, 3 days ago, in 2 days, 2026-03-02, each also " +
  "with a time (yesterday 14:30); last week, this month; 2 hours ago; 2026-03-02T09:00:00+01:00; 2026-03-02T08:00:00Z " +
  "(in the account's time zone unless an offset is given)";

/** Longer texts are none of these. */
const MOST_CHARACTERS = 60;

const TIME_24 = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`;
const TIME_12 = String.raw`(?:0?[1-9]|1[0-2])(?::[0-5]\d(?::[0-5]\d)?)? ?[ap]\.?m\.?`;
const TIME = `(?:${TIME_24}|${TIME_12}|noon|midnight)`;
const TIME_ALONE = new RegExp(`^(?:at )?(${TIME})$`);
const TIME_AT_END = new RegExp(`(t| (?:at )?)(${TIME})$`);
const TIME_THEN_DAY = new RegExp(`^(${TIME}) (?:on )?([a-z][a-z ]*)$`);
const WITH_OFFSET = new RegExp(String.raw`^(\d{4}-\d\d-\d\d)[t ](${TIME_24})(z|[+-](?:0\d|1[0-4]):[0-5]\d)$`);
const COUNT = String.raw`(\d{1,4}(?:\.\d{1,2})?|an?)`;
const AGO = new RegExp(`^${COUNT} (minute|min|hour|day|week)s? ago$`);
const AHEAD = new RegExp(`^in ${COUNT} (minute|min|hour|day|week)s?$`);
const WHICH_DAYS = /^(?:(last|this|next) )?([a-z]+)$/;

const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, min: 60_000, hour: 3_600_000 };
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const UNITS: readonly Unit[] = ["week", "month", "year"];
const OFFSETS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };
const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  "day before yesterday": -2,
  yesterday: -1,
  "last day": -1,
  today: 0,
  "this day": 0,
  tomorrow: 1,
  "next day": 1,
  "day after tomorrow": 2,
  "the day after tomorrow": 2,
};
const TODAY: Day = { kind: "relative", daysFromToday: 0 };

/** Undefined when it has none of the forms. */
export function parseMoment(text: string): ParsedMoment | undefined {
  const written = normalize(text);
  if (written === undefined) return undefined;
  if (written === "now") return { meaning: { kind: "now" } };
  const [, alone] = TIME_ALONE.exec(written) ?? [];
  if (alone) return { meaning: { kind: "local", day: TODAY, time: inSeconds(alone) } };
  const [, date, clockTime, offsetText] = WITH_OFFSET.exec(written) ?? [];
  if (date && clockTime && offsetText) return withOffset(date, inSeconds(clockTime), offsetText);
  const ms = shiftOf(written);
  if (ms !== undefined) return { meaning: { kind: "shifted", ms } };

  const day = parseDay(written);
  if (day) return { meaning: day.kind === "impossible" ? day : { kind: "local", day } };
  const atEnd = TIME_AT_END.exec(written);
  const [, timeBefore = "", dayAfter = ""] = TIME_THEN_DAY.exec(written) ?? [];
  const timed = parseDay(atEnd ? written.slice(0, atEnd.index) : dayAfter);
  // Only a date has a T before its time, and no time belongs to a whole week.
  if (!timed || timed.kind === "period") return undefined;
  if (timed.kind === "impossible") return { meaning: timed };
  if (atEnd?.[1] === "t" && timed.kind !== "date") return undefined;
  return { meaning: { kind: "local", day: timed, time: inSeconds(atEnd?.[2] ?? timeBefore) } };
}

function withOffset(date: string, time: string, offsetText: string): ParsedMoment {
  const day = parseDay(date);
  if (day?.kind === "impossible") return { meaning: day };
  const utc = toUtc(Date.parse(`${date}T${time}${offsetText.toUpperCase()}`));
  return { ...(offsetText === "z" && { absolute: utc }), meaning: { kind: "instant", utc } };
}

/** Of what is written as a distance from now, in milliseconds. Days are no such distance: some have 23 hours. */
function shiftOf(written: string): number | undefined {
  const ago = AGO.exec(written);
  const [, count = "", unit = ""] = ago ?? AHEAD.exec(written) ?? [];
  const unitMs = UNIT_MS[unit];
  return unitMs === undefined ? undefined : Math.round(countOf(count) * unitMs) * (ago ? -1 : 1);
}

function countOf(text: string): number {
  return /^an?$/.test(text) ? 1 : Number(text);
}

/**
 * @param options.edge Which second of a day is meant where there is no time: its first, or its last.
 * @returns the moment, or a sentence why there is none
 */
export function toMoment({ meaning }: ParsedMoment, options: Clock & { readonly edge: Edge }): Moment | NoMoment {
  if (meaning.kind === "impossible") return { problem: meaning.problem };
  const { timeZone, now, edge } = options;
  if (!canRead(timeZone)) {
    return unreadable(timeZone, "write the time with the offset Z (UTC), as in 2026-03-02T08:00:00Z");
  }

  if (meaning.kind === "now") return describe(zoned(now.getTime(), timeZone));
  if (meaning.kind === "shifted") return describe(zoned(now.getTime() + meaning.ms, timeZone));
  if (meaning.kind === "instant") return describe(zoned(Date.parse(meaning.utc), timeZone));
  const date = dateOf(meaning.day, options, edge);
  if (meaning.time) return momentAt(`${date}T${meaning.time}`, timeZone);

  const start = startOf(date, timeZone);
  if (!wallClockOf(start).startsWith(date)) {
    return { problem: `${date} does not exist in ${timeZone}: the clock skips it` };
  }
  return describe(edge === "start" ? start : endOf(date, timeZone));
}

/**
 * @param options.edge Which day of a week, month or year is meant: its first, or its last. Default: its first.
 * @returns yyyy-MM-dd, or a sentence why there is no such day. Undefined when it has none of the forms.
 */
export function toDay(text: string, options: Clock & { readonly edge?: Edge }): string | NoMoment | undefined {
  const day = parseDay(normalize(text) ?? "");
  if (!day) return undefined;
  if (day.kind === "impossible") return { problem: day.problem };
  if (day.kind !== "date" && !canRead(options.timeZone)) {
    return unreadable(options.timeZone, "write a date, as in 2026-03-02");
  }
  return dateOf(day, options, options.edge ?? "start");
}

/** Whether it has a form that means days, without a time. */
export function isDays(text: string): boolean {
  return parseDay(normalize(text) ?? "") !== undefined;
}

function parseDay(written: string): Day | NoSuchDay | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(written)) {
    if (isDate(written)) return { kind: "date", date: written };
    return { kind: "impossible", problem: `${written} does not exist: the calendar has no such day` };
  }
  if (Object.hasOwn(RELATIVE_DAYS, written)) return { kind: "relative", daysFromToday: RELATIVE_DAYS[written] ?? 0 };
  const ago = AGO.exec(written);
  const [, count = "", unit] = ago ?? AHEAD.exec(written) ?? [];
  const days = countOf(count) * (unit === "week" ? 7 : 1);
  if (unit && !Object.hasOwn(UNIT_MS, unit)) {
    return Number.isInteger(days) ? { kind: "relative", daysFromToday: ago ? -days : days } : undefined;
  }
  const [, which, name = ""] = WHICH_DAYS.exec(written) ?? [];
  const weekday = WEEKDAYS.findIndex((one) => name === one || name === one.slice(0, 3));
  if (weekday >= 0) return { kind: "weekday", weekday, which: isWhich(which) ? which : undefined };
  const period = UNITS.find((one) => one === name);
  return period && isWhich(which) ? { kind: "period", unit: period, offset: OFFSETS[which] } : undefined;
}

function isWhich(text: string | undefined): text is Which {
  return text !== undefined && Object.hasOwn(OFFSETS, text);
}

function normalize(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

/** HH:mm:ss of a time of either clock, without fractions of seconds. */
function inSeconds(time: string): string {
  if (time === "noon") return "12:00:00";
  if (time === "midnight") return "00:00:00";
  const [hour = 0, minute = 0, second = 0] = time
    .replace(/[^\d:.]/g, "")
    .split(":")
    .map((part) => Math.floor(Number.parseFloat(part)));
  const half = /([ap])\.?m/.exec(time)?.[1];
  const hours = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return [hours, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
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

function dateOf(day: Day, { timeZone, now, weekStart, weekdays, from }: Clock, edge: Edge): string {
  if (day.kind === "date") return day.date;
  const today = wallClockOf(zoned(now.getTime(), timeZone)).slice(0, 10);
  if (day.kind === "relative") return plusDays(today, day.daysFromToday);
  const first = firstOfWeek(today, weekStart);
  if (day.kind === "weekday") {
    if (day.which === "this") return following(first, day.weekday);
    if (day.which === "next") return following(plusDays(today, 1), day.weekday);
    if (day.which === "last") return following(plusDays(today, -7), day.weekday);
    if (edge === "end" && from !== undefined) return following(from, day.weekday);
    return following(weekdays === "coming" ? today : plusDays(today, -6), day.weekday);
  }
  if (day.unit === "week") return plusDays(first, 7 * day.offset + (edge === "end" ? 6 : 0));
  const isYear = day.unit === "year";
  const [year, month] = [Number(today.slice(0, 4)), isYear ? 1 : Number(today.slice(5, 7))];
  const begins = (periods: number) => utcDate(year + (isYear ? periods : 0), month - 1 + (isYear ? 0 : periods));
  return edge === "start" ? begins(day.offset) : plusDays(begins(day.offset + 1), -1);
}

function utcDate(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** Of the week that holds the day. */
function firstOfWeek(date: string, weekStart = "MONDAY"): string {
  const weekday = Math.max(0, WEEKDAYS.indexOf(weekStart.toLowerCase()));
  return following(plusDays(date, -6), weekday);
}

/** The first day with this name, beginning with the day itself. */
function following(date: string, weekday: number): string {
  const own = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return plusDays(date, (weekday - own + 7) % 7);
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
