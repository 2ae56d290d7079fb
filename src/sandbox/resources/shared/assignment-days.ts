// Days of an assignment: those it covers, those with work, and whether it overlaps a period.
// All days are those of UTC, as Clockify keeps them.

import { plusDays } from "../../../time/time-zone.js";
import type { WorkspaceData } from "../../tenant/workspace-data.js";
import type { Schemas } from "../../types.js";
import { type DayOff, daysOffOf } from "./days-off.js";
import { contains } from "./text-search.js";

const DAY = 86_400_000;

/** An assignment, or one that has no id yet. */
export type AssignmentDraft = Omit<Schemas["Assignment"], "id">;

/** Days as yyyy-MM-dd; the last one belongs to it. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

interface PlannedDay {
  readonly day: string;
  readonly off: DayOff | undefined;
}

export function periodOf({ period }: AssignmentDraft): Period {
  return daysOf(period?.start ?? "", period?.end ?? "");
}

export function daysOf(start: string, end: string): Period {
  return { first: utcDay(start), last: utcDay(end) };
}

function utcDay(moment: string): string {
  return moment.endsWith("Z") ? moment.slice(0, 10) : new Date(moment).toISOString().slice(0, 10);
}

export function overlap(one: Period, other: Period): boolean {
  return one.first <= other.last && other.first <= one.last;
}

export function eachDay({ first, last }: Period): string[] {
  const length = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  return Array.from({ length: Math.max(length, 0) }, (_, index) => plusDays(first, index));
}

/** With why nothing is planned on it, where that is so. As things are now: time off that is approved later counts as well. */
export function plannedDays(plan: AssignmentDraft, data: WorkspaceData): PlannedDay[] {
  const offOn = daysOffOf(data.users.get(plan.userId ?? ""), data);
  return eachDay(periodOf(plan)).map((day) => {
    const off = offOn(day);
    return { day, off: off === "WEEKEND" && plan.includeNonWorkingDays ? undefined : off };
  });
}

export function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Whether one of these names contains the text. */
export function isFoundUnder(text: string | null | undefined, names: readonly (string | null | undefined)[]): boolean {
  return names.some((name) => contains(name, text));
}
