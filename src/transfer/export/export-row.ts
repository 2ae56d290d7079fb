// The row of a time entry in an export: names in place of ids, and times in the zone of the account and in UTC.

import { clockDuration } from "../../time/duration.js";
import { zonedText } from "../../time/time-zone.js";
import type { Entry } from "./entry-source.js";

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** In the order of the columns. */
export interface Row {
  readonly id: string;
  readonly user: string;
  readonly userId: string;
  /** Its id where the project was deleted. The same goes for task and tags. */
  readonly project: string | null;
  readonly client: string | null;
  readonly task: string | null;
  readonly tags: readonly string[];
  readonly description: string;
  readonly billable: boolean;
  /** 2026-03-02T09:00:00+01:00 */
  readonly start: string;
  /** Null while the timer runs, as are all that depend on it. */
  readonly end: string | null;
  /** 2026-03-02T08:00:00Z */
  readonly startUtc: string;
  readonly endUtc: string | null;
  /** 1:30:00 */
  readonly duration: string | null;
  /** 1.5, in ten thousandths of an hour, which are less than a second. */
  readonly hours: number | null;
  readonly type: string;
  readonly customFields: Readonly<Record<string, unknown>>;
}

/** The names of the columns: `start utc` for `startUtc`. */
export const COLUMNS = Object.keys({
  id: true,
  user: true,
  userId: true,
  project: true,
  client: true,
  task: true,
  tags: true,
  description: true,
  billable: true,
  start: true,
  end: true,
  startUtc: true,
  endUtc: true,
  duration: true,
  hours: true,
  type: true,
  customFields: true,
} satisfies Record<keyof Row, true>).map((name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

export function rowOf(entry: Entry, person: Person, timeZone: string): Row {
  const local = (utc: string) => zonedText(Date.parse(utc), timeZone);
  const { start, end } = entry.timeInterval;
  const seconds = secondsOf(entry);
  return {
    id: entry.id,
    user: person.name,
    userId: person.id,
    project: entry.project?.name ?? entry.projectId ?? null,
    client: entry.project?.clientName || null,
    task: entry.task?.name ?? entry.taskId ?? null,
    tags: tagsOf(entry),
    description: entry.description ?? "",
    billable: entry.billable ?? false,
    start: local(start),
    end: end == null ? null : local(end),
    startUtc: start,
    endUtc: end ?? null,
    duration: seconds === undefined ? null : clockDuration(seconds),
    hours: seconds === undefined ? null : Number((seconds / 3600).toFixed(4)),
    type: entry.type ?? "REGULAR",
    customFields: customFieldsOf(entry),
  };
}

/** How long it took. Undefined while the timer runs. */
export function secondsOf({ timeInterval: { start, end } }: Entry): number | undefined {
  return end == null ? undefined : Math.round((Date.parse(end) - Date.parse(start)) / 1000);
}

function tagsOf({ tagIds, tags }: Entry): string[] {
  return (tagIds ?? []).map((id) => tags?.find((tag) => tag.id === id)?.name ?? id);
}

function customFieldsOf({ customFieldValues }: Entry): Record<string, unknown> {
  const values = (customFieldValues ?? []).filter(({ value }) => value !== null && value !== undefined && value !== "");
  return Object.fromEntries(values.map(({ name, customFieldId, value }) => [name ?? customFieldId ?? "", value]));
}
