// The days on which a person does not work, and why.

import { isFor } from "./assigned.js";
import type { Holiday, WorkspaceData } from "./data.js";
import { dayAt, timeZoneOf } from "./time-zone.js";
import type { Schemas } from "./types.js";

export type DayOff = "WEEKEND" | "HOLIDAY" | "TIME_OFF";
type Weekdays = NonNullable<Schemas["UserTotals"]["workingDays"]>;

const WEEK = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] as const;
const WORKING_DAYS = WEEK.slice(1, 6);

/** They are the workspace's: nobody has working days of their own in the answers of Clockify. */
export function workingDaysOf({ workspace }: WorkspaceData): Weekdays {
  return workspace.workspaceSettings?.workingDays ?? WORKING_DAYS;
}

/** Tells of each day (yyyy-MM-dd) why the person is off, if so. Only whole days of approved time off count. */
export function daysOffOf(person: Schemas["User"], data: WorkspaceData): (day: string) => DayOff | undefined {
  const workingDays = new Set(workingDaysOf(data));
  const holidays = data.holidays.all.filter((holiday) => isFor(holiday, person.id, data));
  const timeZone = timeZoneOf(person);
  const absences = data.timeOff.all
    .filter(({ userId, status, timeUnit, timeOffPeriod }) => {
      const wholeDays = timeUnit === "DAYS" && !timeOffPeriod?.halfDay;
      return userId === person.id && status?.statusType === "APPROVED" && wholeDays;
    })
    .flatMap(({ timeOffPeriod }) => timeOffPeriod?.period ?? [])
    .map(({ start, end }) => ({
      first: dayAt(Date.parse(start ?? ""), timeZone),
      last: dayAt(Date.parse(end ?? start ?? ""), timeZone),
    }));
  return (day) => {
    if (holidays.some((holiday) => includes(holiday, day))) return "HOLIDAY";
    if (absences.some(({ first, last }) => first <= day && day <= last)) return "TIME_OFF";
    return workingDays.has(WEEK[new Date(day).getUTCDay()] ?? "") ? undefined : "WEEKEND";
  };
}

function includes({ datePeriod, occursAnnually }: Holiday, day: string): boolean {
  const first = datePeriod?.startDate ?? "";
  const last = datePeriod?.endDate ?? first;
  const later = (date: string, years: number) =>
    `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`;
  const years = Number(day.slice(0, 4)) - Number(first.slice(0, 4));
  // One that lasts beyond New Year began the year before.
  const occurrences = occursAnnually ? [years - 1, years] : [0];
  return occurrences.some((one) => later(first, one) <= day && day <= later(last, one));
}
