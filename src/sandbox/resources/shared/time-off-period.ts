// Period of a request for time off, in the unit of its policy, and what it takes from the balance.

import { dayAt, momentOf, plusDays, startOfDay, timeZoneOf, utc } from "../../../time/time-zone.js";
import { ApiError } from "../../api-error.js";
import type { WorkspaceData } from "../../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../../types.js";
import { daysOffOf } from "./days-off.js";

type Asked = ArgumentsOf<"createTimeOffRequest">["timeOffPeriod"];
type User = Schemas["User"];

interface TimeOffSpan {
  readonly timeOffPeriod: NonNullable<Schemas["TimeOffPeriod"]>;
  /** In the unit of the policy. */
  readonly balanceDiff: number;
}

const HOUR = 3_600_000;
/** Half of a working day of eight hours: no answer of Clockify says how long one is. */
const HALF_DAY = 4 * HOUR;
const NO_HALVES = { halfDay: false, halfDayPeriod: "NOT_DEFINED", halfDayHours: null } as const;

/** @throws {ApiError} */
export function readTimeOffPeriod(
  policy: Schemas["TimeOffPolicy"],
  user: User,
  asked: Asked,
  data: WorkspaceData,
): TimeOffSpan {
  const inHours = policy.timeUnit === "HOURS";
  if (asked.isHalfDay && (inHours || !policy.allowHalfDay)) throw new ApiError("Half day is not allowed");
  return inHours ? readHours(user, asked, data) : readDays(user, asked, data);
}

function readHours(user: User, { period: { start, end, days } }: Asked, data: WorkspaceData): TimeOffSpan {
  if (days != null) throw new ApiError("Value for number of days is not allowed");
  if (end == null) throw new ApiError("timeOffPeriod.period.end must not be null");
  const [from, to] = [readMoment(start), readMoment(end)];
  if (to <= from) throw new ApiError("End of time off must be after its start");
  checkWorkingDays([dayAt(from, timeZoneOf(user)), dayAt(to - 1, timeZoneOf(user))], user, data);
  return {
    timeOffPeriod: { period: { start: utc(from), end: utc(to) }, ...NO_HALVES },
    balanceDiff: Math.round(((to - from) / HOUR) * 100) / 100,
  };
}

/** As many days of the calendar as were asked for. Those on which the person works are taken from the balance. */
function readDays(user: User, { period: { start, end, days }, ...asked }: Asked, data: WorkspaceData): TimeOffSpan {
  const notAllowed = new ApiError("Value for number of days is not allowed");
  if (end != null) throw notAllowed;
  if (days == null) throw new ApiError("timeOffPeriod.period.days must not be null");
  if (asked.isHalfDay && days !== 1) throw notAllowed;
  const timeZone = timeZoneOf(user);
  const first = start.length === 10 ? readDay(start) : dayAt(readMoment(start), timeZone);
  checkWorkingDays([first, plusDays(first, days - 1)], user, data);
  const dayOff = daysOffOf(user, data);
  const worked = Array.from({ length: days }, (_, index) => plusDays(first, index)).filter((day) => !dayOff(day));
  const period = {
    start: utc(startOfDay(first, timeZone)),
    end: utc(startOfDay(plusDays(first, days), timeZone) - 1000),
  };
  if (!asked.isHalfDay) return { timeOffPeriod: { period, ...NO_HALVES }, balanceDiff: worked.length };
  return { timeOffPeriod: { period, ...halfOf(first, user, asked) }, balanceDiff: worked.length / 2 };
}

/** Weekends and holidays lie between working days that are asked for. Days that are off already do not count as such. */
function checkWorkingDays(days: readonly string[], user: User, data: WorkspaceData): void {
  const dayOff = daysOffOf(user, data);
  if (days.some((day) => ["WEEKEND", "HOLIDAY"].includes(dayOff(day) ?? ""))) {
    throw new ApiError("Requested start or end date are non-working days");
  }
}

/** The half that was named, else the first one. */
function halfOf(day: string, user: User, { halfDayPeriod, timeOffHalfDayPeriod }: Omit<Asked, "period">) {
  const second = [halfDayPeriod, timeOffHalfDayPeriod].includes("SECOND_HALF");
  const morning = momentOf(`${day}T${user.settings?.myStartOfDay ?? "09:00"}:00`, timeZoneOf(user));
  const start = second ? morning + HALF_DAY : morning;
  return {
    halfDay: true,
    halfDayPeriod: second ? ("SECOND_HALF" as const) : ("FIRST_HALF" as const),
    halfDayHours: { start: utc(start), end: utc(start + HALF_DAY) },
  };
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;

/** Without milliseconds, which Clockify refuses. */
function readMoment(text: string): number {
  readDay(text.slice(0, 10));
  const moment = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) throw new ApiError("invalid date format");
  return moment;
}

/** Not each day that can be written is one of the calendar. */
function readDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) throw new ApiError("invalid date format");
  return text;
}
