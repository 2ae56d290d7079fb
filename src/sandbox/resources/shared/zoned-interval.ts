// Interval in UTC and by somebody's wall clock, as approvals and webhooks show it.

import { offsetAt, wallClockAt } from "../../../time/time-zone.js";
import type { Schemas } from "../../types.js";

export function zonedInterval(interval: Schemas["TimeInterval"], timeZone: string) {
  const start = Date.parse(interval.start);
  const end = interval.end ? Date.parse(interval.end) : undefined;
  return {
    ...interval,
    timeZone,
    offsetStart: offsetAt(start, timeZone) / 1000,
    offsetEnd: end === undefined ? null : offsetAt(end, timeZone) / 1000,
    zonedStart: wallClockAt(start, timeZone),
    zonedEnd: end === undefined ? null : wallClockAt(end, timeZone),
  };
}
