// Which texts are moments and days. The client refuses others before they are sent, the sandbox when they arrive.

import type { Schema } from "../operation.js";

/** RFC 3339 with a real day: 30 February has the right form and is no date. Without a format, a date or a moment. */
export function isCalendar(value: string, format: Schema["format"]): boolean {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/.exec(value);
  if (!match || (format && (format === "date") !== (match[4] === undefined))) return false;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  // A day that the month does not have falls into another one.
  return day.getUTCMonth() === Number(match[2]) - 1;
}
