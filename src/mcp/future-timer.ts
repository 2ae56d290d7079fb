// Refusal of a timer that starts in the future. Clockify accepts one, but the person who books time for later has forgotten the end.

import { isObject } from "../json.js";
import type { ActionName } from "../operation.js";
import { refused } from "./arguments.js";
import { type Connection, nowOf } from "./connection.js";
import { directoryOf } from "./directory.js";

/** The actions after which a timer may run. */
const STARTING: readonly ActionName[] = [
  "createTimeEntry",
  "createTimeEntryForUser",
  "updateTimeEntry",
  "bulkUpdateTimeEntries",
];

/** The clocks of this machine and of Clockify may differ that much. */
const SLACK_MS = 60_000;

export function startsInFuture(action: ActionName, args: Readonly<Record<string, unknown>>, now: Date): boolean {
  if (!STARTING.includes(action)) return false;
  const entries = Array.isArray(args.body) ? args.body.filter(isObject) : [args];
  const latest = now.getTime() + SLACK_MS;
  return entries.some(({ start, end }) => typeof start === "string" && end == null && Date.parse(start) > latest);
}

/**
 * @param args as they are sent
 * @throws {ToolError} with what to do
 */
export async function refuseFutureTimer(
  action: ActionName,
  args: Readonly<Record<string, unknown>>,
  connection: Connection,
  signal: AbortSignal,
): Promise<void> {
  if (!startsInFuture(action, args, nowOf(connection))) return;
  // The clock of a sandbox is known from its first answer on.
  await directoryOf(connection).me(signal);
  if (!startsInFuture(action, args, nowOf(connection))) return;
  throw refused([{ argument: "end", message: "is missing: a timer cannot start in the future. Give an end" }]);
}
