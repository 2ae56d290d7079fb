// Refuses a timer that starts in the future. Clockify takes it, and a person who books time for later has forgotten the end.

import { isObject } from "../json.js";
import { refused } from "../mcp/arguments.js";
import type { ActionName } from "../operation.js";

/** The actions after which a timer may run. */
const STARTING: readonly ActionName[] = [
  "createTimeEntry",
  "createTimeEntryForUser",
  "updateTimeEntry",
  "bulkUpdateTimeEntries",
];

/** The clocks of this machine and of Clockify may differ that much. */
const MOST_MS_AHEAD = 60_000;

/** @throws {ToolError} with what to do */
export function refuseFutureTimer(action: ActionName, args: Readonly<Record<string, unknown>>, now: Date): void {
  if (!STARTING.includes(action)) return;
  const entries = Array.isArray(args.body) ? args.body.filter(isObject) : [args];
  const latest = now.getTime() + MOST_MS_AHEAD;
  if (!entries.some(({ start, end }) => typeof start === "string" && end == null && Date.parse(start) > latest)) return;
  throw refused([{ argument: "start", message: "is in the future, where no timer can start; give an end" }]);
}
