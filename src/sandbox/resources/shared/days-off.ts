// Days off of a person, and why.

import { dayAt, timeZoneOf } from "../../../time/time-zone.js";
import type { WorkspaceData } from "../../tenant/workspace-data.js";
import type { Schemas } from "../../types.js";
import { isFor } from "./assignees.js";
import { takesPlace } from "./holiday-dates.js";

export type DayOff = "WEEKEND" | "HOLIDAY" | "TIME_OFF";
type Weekdays = NonNullable<Schemas["UserTotals"]["workingDays"]>;

const WEEK = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] as const;
const WORKING_DAYS = WEEK.slice(1, 6);

/** They are the workspace's: nobody has working days of their own in the answers of Clockify. */
export function workingDaysOf({ workspace }: WorkspaceData): Weekdays {
  return workspace.workspaceSettings?.workingDays ?? WORKING_DAYS;
}

/** @returns for each day (yyyy-MM-dd) why the person is off, if so. Only whole days of approved time off count. */
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
    if (holidays.some((holiday) => takesPlace(holiday, day, day))) return "HOLIDAY";
    if (absences.some(({ first, last }) => first <= day && day <= last)) return "TIME_OFF";
    return workingDays.has(WEEK[new Date(day).getUTCDay()] ?? "") ? undefined : "WEEKEND";
  };
}
