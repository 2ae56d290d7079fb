// The check of date-times and days in requests. The client makes it before it sends, the sandbox when a request arrives.

import type { Schema } from "../operation.js";

/** RFC 3339 with a real day: 30 February has the right form and is not a date. Without a format, either of them. */
export function isCalendar(value: string, format: Schema["format"]): boolean {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/.exec(value);
  if (!match || (format && (format === "date") !== (match[4] === undefined))) return false;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  // A day that the month does not have falls into another one.
  return day.getUTCMonth() === Number(match[2]) - 1;
}
