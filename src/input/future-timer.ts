// The refusal of a timer that starts in the future. Clockify accepts one, but the person who books time for later has forgotten the end.

import { type Connection, nowOf } from "../connections/connection.js";
import type { ActionName } from "../operation.js";
import { isObject } from "../util/json.js";
import { invalidArguments } from "./invalid-arguments.js";
import { nameLookupOf } from "./name-lookup.js";

/** The actions after which a timer may run. */
const STARTING: readonly ActionName[] = [
  "createTimeEntry",
  "createTimeEntryForUser",
  "updateTimeEntry",
  "bulkUpdateTimeEntries",
];

/** The clocks of this machine and of Clockify may differ that much. */
const SLACK_MS = 60_000;

/** The arguments that lack an end, as `end` or `body[2].end`. */
export function endsMissing(action: ActionName, args: Readonly<Record<string, unknown>>, now: Date): string[] {
  if (!STARTING.includes(action)) return [];
  const { body } = args;
  const entries: [string, unknown][] = Array.isArray(body)
    ? body.map((entry, index) => [`body[${index}].end`, entry])
    : [["end", args]];
  const latest = now.getTime() + SLACK_MS;
  return entries.flatMap(([argument, entry]) => {
    if (!isObject(entry) || typeof entry.start !== "string" || entry.end != null) return [];
    return Date.parse(entry.start) > latest ? [argument] : [];
  });
}

/**
 * @param args as they are sent
 * @throws {InputError} with what to do
 */
export async function refuseFutureTimer(
  action: ActionName,
  args: Readonly<Record<string, unknown>>,
  connection: Connection,
  signal: AbortSignal,
): Promise<void> {
  if (endsMissing(action, args, nowOf(connection)).length === 0) return;
  // The clock of a sandbox is known from its first answer on.
  await nameLookupOf(connection).me(signal);
  const missing = endsMissing(action, args, nowOf(connection));
  if (missing.length === 0) return;
  const message = "is missing: a timer cannot start in the future. Give an end";
  throw invalidArguments(missing.map((argument) => ({ argument, message })));
}
