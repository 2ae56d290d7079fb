// Check for time entries that end months after the sandbox's own clock. Most likely the time was taken from the machine, and they would
// have thousands of hours.

import type { ActionName } from "../../../operation.js";
import { utc } from "../../../time/time-zone.js";
import { isObject } from "../../../util/json.js";
import { ApiError, CODE } from "../../api-error.js";
import type { Arguments } from "../../http/read-arguments.js";

/** Plans for weeks, and for the next quarter, pass. */
const MAX_DAYS = 120;
const DAY_MS = 86_400_000;

const WRITES: ReadonlySet<ActionName> = new Set([
  "createTimeEntry",
  "createTimeEntryForUser",
  "updateTimeEntry",
  "bulkUpdateTimeEntries",
  "stopRunningTimeEntry",
]);

/** @throws {ApiError} */
export function checkFarEnd(action: ActionName, args: Arguments, now: number): void {
  if (!WRITES.has(action)) return;
  for (const fields of Array.isArray(args.body) ? args.body : [args]) {
    const end = isObject(fields) && typeof fields.end === "string" ? Date.parse(fields.end) : Number.NaN;
    if (end > now + MAX_DAYS * DAY_MS) {
      throw new ApiError(
        `The sandbox refuses an end more than ${MAX_DAYS} days after its own clock, which shows ${utc(now)}. Clockify would accept ` +
          `${utc(end)}. Take the time from the sandbox (the header Clockify-Sandbox-Now), set its clock, or begin with the seed "today".`,
        400,
        CODE.sandbox,
      );
    }
  }
}
