// The forms in which people and agents write a date-time or a day: `yesterday 14:30`, `last week`, `2026-03-02T08:00:00Z`. Only the
// form is read here; date-input.ts says which instant it means.

import { isInCalendar } from "./plain-date.js";
import { utc } from "./time-zone.js";

/** A date-time as it was written, checked for its form only. */
export interface ParsedDateTime {
  /** yyyy-MM-ddThh:mm:ssZ where it was written with a Z: can be sent as it is, whatever the time zone. */
  readonly absolute?: string;
  readonly meaning: Meaning;
}

export type Meaning =
  | { readonly kind: "now" }
  /** So many milliseconds from now: before it where negative. */
  | { readonly kind: "shifted"; readonly ms: number }
  /** Written with an offset, in milliseconds since 1970. */
  | { readonly kind: "instant"; readonly instant: number }
  /** A time of the account's clock (HH:mm:ss), or whole days where there is none. */
  | { readonly kind: "local"; readonly days: ParsedDays; readonly time?: string }
  | Impossible;

export type ParsedDays =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "relative"; readonly daysFromToday: number }
  /** 0 is Monday. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which | undefined }
  /** All days of a week, month or year: the present one, or the one so many before or after it. */
  | { readonly kind: "period"; readonly unit: Unit; readonly offset: number };

type Which = "last" | "this" | "next";
type Unit = "week" | "month" | "year";

/** A day that the calendar does not have, such as 30 February. */
export interface Impossible {
  readonly kind: "impossible";
  readonly problem: string;
}

/** Whether it means days without a time: one, or all of a week, month or year. */
export function isWholeDay({ meaning }: ParsedDateTime): boolean {
  return meaning.kind === "local" && meaning.time === undefined;
}

/** What is accepted, as the end of a sentence that begins with "... is not". */
export const DATE_TIME_FORMS =
  "one of these forms: now; 09:00 or 2:30 pm (today); today, yesterday, monday, 3 days ago, in 2 days, 2026-03-02, each also " +
  "with a time (yesterday 14:30); last week, this month; 2 hours ago; 2026-03-02T09:00:00+01:00; 2026-03-02T08:00:00Z " +
  "(in the account's time zone unless an offset is given)";

/** Longer texts have none of these forms. */
const MAX_CHARACTERS = 60;

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
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
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
const TODAY: ParsedDays = { kind: "relative", daysFromToday: 0 };

/** @returns undefined where the text has none of the forms */
export function parseDateTime(text: string): ParsedDateTime | undefined {
  const written = normalize(text);
  if (written === undefined) return undefined;
  if (written === "now") return { meaning: { kind: "now" } };
  const [, alone] = TIME_ALONE.exec(written) ?? [];
  if (alone) return { meaning: { kind: "local", days: TODAY, time: inSeconds(alone) } };
  const [, date, clockTime, offset] = WITH_OFFSET.exec(written) ?? [];
  if (date && clockTime && offset) return withOffset(date, inSeconds(clockTime), offset);
  const ms = shiftOf(written);
  if (ms !== undefined) return { meaning: { kind: "shifted", ms } };

  const days = daysIn(written);
  if (days) return { meaning: days.kind === "impossible" ? days : { kind: "local", days } };
  const atEnd = TIME_AT_END.exec(written);
  const [, timeBefore = "", dayAfter = ""] = TIME_THEN_DAY.exec(written) ?? [];
  const timed = daysIn(atEnd ? written.slice(0, atEnd.index) : dayAfter);
  // Only a date has a T before its time, and a time cannot be that of a whole week.
  if (!timed || timed.kind === "period") return undefined;
  if (timed.kind === "impossible") return { meaning: timed };
  if (atEnd?.[1] === "t" && timed.kind !== "date") return undefined;
  return { meaning: { kind: "local", days: timed, time: inSeconds(atEnd?.[2] ?? timeBefore) } };
}

/** Days without a time. @returns undefined where the text has none of the forms */
export function parseDays(text: string): ParsedDays | Impossible | undefined {
  return daysIn(normalize(text) ?? "");
}

/** Whether the text has a form that means days, without a time. */
export function isDays(text: string): boolean {
  return parseDays(text) !== undefined;
}

function withOffset(date: string, time: string, offset: string): ParsedDateTime {
  const day = daysIn(date);
  if (day?.kind === "impossible") return { meaning: day };
  const instant = Date.parse(`${date}T${time}${offset.toUpperCase()}`);
  return { ...(offset === "z" && { absolute: utc(instant) }), meaning: { kind: "instant", instant } };
}

/** A distance from now, in milliseconds. Days are counted by the calendar, as some have 23 hours. */
function shiftOf(written: string): number | undefined {
  const ago = AGO.exec(written);
  const [, count = "", unit = ""] = ago ?? AHEAD.exec(written) ?? [];
  const unitMs = UNIT_MS[unit];
  return unitMs === undefined ? undefined : Math.round(countOf(count) * unitMs) * (ago ? -1 : 1);
}

function countOf(text: string): number {
  return /^an?$/.test(text) ? 1 : Number(text);
}

function daysIn(written: string): ParsedDays | Impossible | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(written)) {
    if (isInCalendar(written)) return { kind: "date", date: written };
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
  if (text.length > MAX_CHARACTERS) return undefined;
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

/** HH:mm:ss of a 24 hour or 12 hour time, without fractions of seconds. */
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
