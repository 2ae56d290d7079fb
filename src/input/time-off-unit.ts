// The check that time off is asked for in the unit of its policy. Clockify refuses the other one with a number and no way out.

import type { Connection } from "../connections/connection.js";
import type { Problem } from "../errors.js";
import type { ActionName } from "../operation.js";
import { isDays, isWholeDay } from "../time/date-time-forms.js";
import { isObject } from "../util/json.js";
import { type ArgumentTree, UnresolvedName, UnresolvedTime } from "./argument-tree.js";
import { nameLookupOf } from "./name-lookup.js";
import type { ActionMetadata } from "./tool-definition.js";

const REQUESTS: readonly ActionName[] = ["createTimeOffRequest", "createTimeOffRequestForUser"];

/** Whether an action asks for time off: whether a day will do as its end is the policy's to say. */
export function asksForTimeOff({ action }: ActionMetadata): boolean {
  return REQUESTS.includes(action);
}

const PERIOD = "timeOffPeriod.period";

/**
 * What this policy wants instead, if it wants something else.
 *
 * @param tree the arguments as they were written
 * @param args as they are sent
 * @param localOf how a time was understood, by its argument
 */
export async function timeOffProblem(
  tool: ActionMetadata,
  tree: ArgumentTree,
  { workspaceId, policyId, timeOffPeriod }: Readonly<Record<string, unknown>>,
  localOf: (argument: string) => string | undefined,
  connection: Connection,
  signal: AbortSignal,
): Promise<Problem | undefined> {
  const period = periodOf({ timeOffPeriod });
  if (!asksForTimeOff(tool) || !period || typeof policyId !== "string") return undefined;
  const text = tree.policyId instanceof UnresolvedName ? tree.policyId.text : undefined;
  const within = { workspaceId: String(workspaceId) };
  const policy = await nameLookupOf(connection).about("listTimeOffPolicies", policyId, within, text, signal);
  const { timeUnit, name = "This policy" } = policy;
  const { start, end, days } = period;
  if (timeUnit === "DAYS" && (end !== undefined || days === undefined)) {
    const [first, last] = [localOf(`${PERIOD}.start`) ?? start, localOf(`${PERIOD}.end`) ?? end];
    const count = daysBetween(String(first), String(last));
    const some = count === undefined ? "" : ` (${count})`;
    const without = end === undefined ? "" : ", and no end";
    return {
      argument: PERIOD,
      message: `is not for ${name}, which counts in DAYS: give start and days${some}${without}`,
    };
  }
  const written = periodOf(tree) ?? {};
  const isDay = (place: "start" | "end") => meansDay(period[place]) || meansDay(written[place]);
  if (timeUnit === "HOURS" && (days !== undefined || end === undefined || isDay("start") || isDay("end"))) {
    const without = days === undefined ? "" : ", and no days";
    const give = `give start and end with times, as in 2026-03-02 09:00${without}`;
    return { argument: PERIOD, message: `is not for ${name}, which counts in HOURS: ${give}` };
  }
  return undefined;
}

function periodOf({ timeOffPeriod }: ArgumentTree): Readonly<Record<string, unknown>> | undefined {
  return isObject(timeOffPeriod) && isObject(timeOffPeriod.period) ? timeOffPeriod.period : undefined;
}

/** Whether a value, as it was written or as it is sent, means days without a time. */
function meansDay(value: unknown): boolean {
  if (value instanceof UnresolvedTime) return value.instant !== undefined && isWholeDay(value.instant);
  return typeof value === "string" && isDays(value);
}

/** Both days included, by the calendar. */
function daysBetween(first: string, last: string): number | undefined {
  const days = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000 + 1;
  return days >= 1 ? days : undefined;
}
