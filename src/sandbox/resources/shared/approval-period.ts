// The periods by which time is approved, and where one begins and ends.

import { plusDays } from "../../../time/time-zone.js";
import { ApiError } from "../../api-error.js";
import type { Schemas } from "../../types.js";

const PERIODS = ["WEEKLY", "SEMI_MONTHLY", "MONTHLY"] as const;
const WEEKDAYS = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];

export type ApprovalPeriod = (typeof PERIODS)[number];

/**
 * No answer of Clockify shows by which period a workspace approves, so the specification has no name for it. Here it is
 * `approvalPeriod` among the settings of the workspace; without it, time is approved by the week.
 */
export function approvalPeriodOf({ workspaceSettings }: Schemas["Workspace"]): ApprovalPeriod {
  const settings: object = workspaceSettings ?? {};
  const set = "approvalPeriod" in settings ? settings.approvalPeriod : undefined;
  return PERIODS.find((period) => period === set) ?? "WEEKLY";
}

/**
 * The first day after the period that begins on this day (yyyy-MM-dd).
 *
 * @throws {ApiError} when none begins on it
 */
export function endOfPeriod(day: string, period: ApprovalPeriod, weekStart: Schemas["Weekday"] = "MONDAY"): string {
  const refusal = new ApiError(`${day} is not the first day of a ${period} period`);
  if (period === "WEEKLY") {
    if (WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] !== (weekStart ?? "MONDAY")) throw refusal;
    return plusDays(day, 7);
  }
  const month = day.slice(0, 8);
  if (period === "SEMI_MONTHLY" && day.endsWith("-01")) return `${month}16`;
  if (!day.endsWith(period === "SEMI_MONTHLY" ? "-16" : "-01")) throw refusal;
  return `${plusDays(`${month}28`, 4).slice(0, 8)}01`;
}
