// The instant or the day that a written date-time means, by the time zone of the account.

import { type ParsedDateTime, type ParsedDays, parseDays, WEEKDAYS } from "./date-time-forms.js";
import { firstOfMonth, nextWeekday, plusDays } from "./plain-date.js";
import {
  dayAt,
  instantsAt,
  isTimeZone,
  nextTransition,
  offsetAt,
  startOfDay,
  utc,
  wallClock,
  wallClockAt,
  zonedText,
} from "./time-zone.js";

/** An instant, and what the clock of the account shows then. */
export interface ZonedDateTime {
  /** 2026-03-02T08:00:00Z */
  readonly utc: string;
  /** 2026-03-02T09:00:00+01:00 */
  readonly local: string;
  /** 2026-03-02T09:00:00Z: the local time written with a Z, as some lists of Clockify want it. */
  readonly wallClock: string;
}

/** Why the text means no instant or day, and what to write instead. Can follow the argument's name. */
export interface DateProblem {
  readonly problem: string;
}

/** What words such as `today` depend on. */
export interface DateContext {
  /** As Clockify has it: may be an old alias, or unreadable. */
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

/** @param context.edge which second of a day is meant where there is no time: its first, or its last */
export function toZonedDateTime(
  { meaning }: ParsedDateTime,
  context: DateContext & { readonly edge: Edge },
): ZonedDateTime | DateProblem {
  if (meaning.kind === "impossible") return { problem: meaning.problem };
  const { timeZone, now, edge } = context;
  if (!isTimeZone(timeZone)) {
    return unreadable(timeZone, "write the time with the offset Z (UTC), as in 2026-03-02T08:00:00Z");
  }

  if (meaning.kind === "now") return zoned(now.getTime(), timeZone);
  if (meaning.kind === "shifted") return zoned(now.getTime() + meaning.ms, timeZone);
  if (meaning.kind === "instant") return zoned(meaning.instant, timeZone);
  const date = dateOf(meaning.days, context, edge);
  if (meaning.time) return atWallClock(`${date}T${meaning.time}`, timeZone);

  const start = startOfDay(date, timeZone);
  if (!wallClockAt(start, timeZone).startsWith(date)) {
    return { problem: `${date} does not exist in ${timeZone}: the clock skips it` };
  }
  return zoned(edge === "start" ? start : lastSecondOf(date, timeZone), timeZone);
}

/**
 * @param context.edge which day of a week, month or year is meant: its first, or its last. Default: its first.
 * @returns yyyy-MM-dd, or why the day does not exist. Undefined where the text has none of the forms.
 */
export function toPlainDate(
  text: string,
  context: DateContext & { readonly edge?: Edge },
): string | DateProblem | undefined {
  const days = parseDays(text);
  if (!days) return undefined;
  if (days.kind === "impossible") return { problem: days.problem };
  if (days.kind !== "date" && !isTimeZone(context.timeZone)) {
    return unreadable(context.timeZone, "write a date, as in 2026-03-02");
  }
  return dateOf(days, context, context.edge ?? "start");
}

function unreadable(timeZone: string, instead: string): DateProblem {
  const zone = JSON.stringify(timeZone);
  return { problem: `needs the account's time zone, but ${zone}, which Clockify has, cannot be read; ${instead}` };
}

function dateOf(days: ParsedDays, { timeZone, now, weekStart, weekdays, from }: DateContext, edge: Edge): string {
  if (days.kind === "date") return days.date;
  const today = dayAt(now.getTime(), timeZone);
  if (days.kind === "relative") return plusDays(today, days.daysFromToday);
  const firstOfWeek = nextWeekday(plusDays(today, -6), weekdayOf(weekStart));
  if (days.kind === "weekday") {
    if (days.which === "this") return nextWeekday(firstOfWeek, days.weekday);
    if (days.which === "next") return nextWeekday(plusDays(today, 1), days.weekday);
    if (days.which === "last") return nextWeekday(plusDays(today, -7), days.weekday);
    if (edge === "end" && from !== undefined) return nextWeekday(from, days.weekday);
    return nextWeekday(weekdays === "coming" ? today : plusDays(today, -6), days.weekday);
  }
  if (days.unit === "week") return plusDays(firstOfWeek, 7 * days.offset + (edge === "end" ? 6 : 0));
  const isYear = days.unit === "year";
  const [year, month] = [Number(today.slice(0, 4)), isYear ? 1 : Number(today.slice(5, 7))];
  const begins = (periods: number) => firstOfMonth(year + (isYear ? periods : 0), month + (isYear ? 0 : periods));
  return edge === "start" ? begins(days.offset) : plusDays(begins(days.offset + 1), -1);
}

function weekdayOf(name = "MONDAY"): number {
  return Math.max(0, WEEKDAYS.indexOf(name.toLowerCase()));
}

function atWallClock(shown: string, timeZone: string): ZonedDateTime | DateProblem {
  const { exists, earlier, later } = instantsAt(shown, timeZone);
  if (exists && earlier === later) return zoned(earlier, timeZone);
  const written = shown.replace("T", " ");
  if (exists) {
    const choices = `${zonedText(earlier, timeZone)} or ${zonedText(later, timeZone)}`;
    return { problem: `${written} occurs twice in ${timeZone}, as the clock is set back; write ${choices}` };
  }
  const change = nextTransition(earlier, timeZone);
  const from = wallClock(change, offsetAt(earlier, timeZone));
  const leap = `from ${from} to ${wallClockAt(change, timeZone)}`.replaceAll("T", " ");
  return {
    problem: `${written} does not exist in ${timeZone}: the clock goes ${leap}; write a time before or after that`,
  };
}

/** The last second of the day, which the clock may skip too, or show twice. */
function lastSecondOf(date: string, timeZone: string): number {
  const { later } = instantsAt(`${date}T23:59:59`, timeZone);
  if (wallClockAt(later, timeZone).startsWith(date)) return later;
  return startOfDay(plusDays(date, 1), timeZone) - 1000;
}

function zoned(instant: number, timeZone: string): ZonedDateTime {
  return {
    utc: utc(instant),
    local: zonedText(instant, timeZone),
    wallClock: `${wallClockAt(instant, timeZone)}Z`,
  };
}
