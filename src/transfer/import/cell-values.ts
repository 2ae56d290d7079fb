// The values of a row that are read without asking Clockify: times, yes and no, and the type.

import { ClockifyError } from "../../errors.js";
import { operations } from "../../generated/operations.js";
import { toZonedDateTime, type ZonedDateTime } from "../../time/date-input.js";
import { parseDateTime } from "../../time/date-time-forms.js";
import { utc } from "../../time/time-zone.js";
import { toRequest } from "../../wrappers/validate.js";
import type { TableRow } from "./csv-table.js";
import type { Reject } from "./row-problems.js";

export interface Values {
  /** 2026-03-02T08:00:00Z */
  readonly start: string;
  readonly end: string;
  readonly description: string;
  readonly billable: boolean;
  /** Undefined: Clockify's own default, which is work. */
  readonly type: "REGULAR" | "BREAK" | undefined;
}

/** @returns undefined when something was rejected */
export function valuesOf(row: TableRow, timeZone: string, reject: Reject): Values | undefined {
  let isGood = true;
  const record: Reject = (column, message) => {
    isGood = false;
    reject(column, message);
  };
  const start = readTime(row.cell("start"), "start", timeZone, record);
  const end = readEnd(row, start, timeZone, record);
  const description = row.cell("description");
  const billable = readFlag(row.cell("billable"), record);
  const type = readType(row.cell("type"), record);
  checkLimits({ start: start?.utc, end, description }, row.cell("end") === "" ? "duration" : "end", record);
  if (!isGood || start === undefined || end === undefined) return undefined;
  return { start: start.utc, end, description, billable, type };
}

/** The limits of the action that will create the entry. */
function checkLimits(
  fields: { readonly start: string | undefined; readonly end: string | undefined; readonly description: string },
  endColumn: "end" | "duration",
  reject: Reject,
): void {
  try {
    toRequest("createTimeEntry", operations.createTimeEntry, { workspaceId: "0".repeat(24), ...fields });
  } catch (error) {
    if (!(error instanceof ClockifyError)) throw error;
    for (const { argument, message } of error.problems) {
      reject(argument === "description" ? "description" : endColumn, message);
    }
  }
}

const FORMS =
  "2026-03-02T09:00:00+01:00, 2026-03-02T08:00:00Z or 2026-03-02 09:00 (in the time zone of the account) is accepted";

function readTime(text: string, column: "start" | "end", timeZone: string, reject: Reject): ZonedDateTime | undefined {
  // No words such as "today": the same row has to mean the same whenever the file is imported.
  const parsed = /^\d{4}-\d\d-\d\d[Tt ]\s*\d/.test(text) ? parseDateTime(text) : undefined;
  const time = parsed && toZonedDateTime(parsed, { timeZone, now: new Date(0), edge: "start" });
  if (!time) reject(column, text === "" ? `is empty; ${FORMS}` : `${shown(text)} is not a date and time; ${FORMS}`);
  else if ("problem" in time) reject(column, time.problem);
  else return time;
  return undefined;
}

/** The end, as written or by the duration. Where both are given they have to agree. */
function readEnd(
  row: TableRow,
  start: ZonedDateTime | undefined,
  timeZone: string,
  reject: Reject,
): string | undefined {
  const seconds = row.cell("duration") === "" ? undefined : readDuration(row.cell("duration"), reject);
  if (row.cell("end") === "") {
    if (row.cell("duration") === "") reject("end", "is empty, and so is duration; one of them is needed");
    if (seconds === undefined || start === undefined) return undefined;
    return timeAfter(start.utc, seconds);
  }
  const end = readTime(row.cell("end"), "end", timeZone, reject);
  if (end === undefined || start === undefined) return undefined;
  if (end.utc < start.utc) reject("end", `${end.local} is before the start, ${start.local}`);
  else if (seconds !== undefined && timeAfter(start.utc, seconds) !== end.utc) {
    reject("duration", `${row.cell("duration")} is not the time from start to end; leave one of them empty`);
  }
  return end.utc;
}

function readDuration(text: string, reject: Reject): number | undefined {
  const [, hours, minutes, seconds = "0"] = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  reject("duration", `${shown(text)} is not a duration; 1:30 or 1:30:00 is accepted`);
  return undefined;
}

function timeAfter(start: string, seconds: number): string {
  return utc(Date.parse(start) + seconds * 1000);
}

function readFlag(text: string, reject: Reject): boolean {
  if (/^(yes|true|1)$/i.test(text)) return true;
  if (!/^(no|false|0|)$/i.test(text)) reject("billable", `${shown(text)} is neither yes nor no`);
  return false;
}

function readType(text: string, reject: Reject): Values["type"] {
  const type = text.toUpperCase();
  if (type === "REGULAR" || type === "BREAK") return type;
  if (type !== "") reject("type", `${shown(text)} cannot be created; REGULAR and BREAK are accepted`);
  return undefined;
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);
}
