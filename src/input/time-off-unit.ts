// Whether time off is asked for as its policy counts it. Clockify answers either way round with a number and no way out.

import type { Connection } from "../connections/connection.js";
import type { Problem } from "../errors.js";
import type { ActionName } from "../operation.js";
import { isDays, isWholeDay } from "../time/date-time-forms.js";
import { isObject } from "../util/json.js";
import { directoryOf } from "./name-lookup.js";
import type { ReadArguments } from "./parse-arguments.js";
import type { SpokenAction } from "./tool-definition.js";

const REQUESTS: readonly ActionName[] = ["createTimeOffRequest", "createTimeOffRequestForUser"];

/** Whether an action asks for time off: whether a day will do as its end is the policy's to say. */
export function asksForTimeOff({ action }: SpokenAction): boolean {
  return REQUESTS.includes(action);
}

const PERIOD = "timeOffPeriod.period";

/**
 * What this policy wants instead, if it wants something else.
 *
 * @param localOf how a time was understood, by its argument
 */
export async function timeOffProblem(
  tool: SpokenAction,
  { names, times }: Pick<ReadArguments, "names" | "times">,
  { workspaceId, policyId, timeOffPeriod }: Readonly<Record<string, unknown>>,
  localOf: (argument: string) => string | undefined,
  connection: Connection,
  signal: AbortSignal,
): Promise<Problem | undefined> {
  const period = isObject(timeOffPeriod) ? timeOffPeriod.period : undefined;
  if (!asksForTimeOff(tool) || !isObject(period) || typeof policyId !== "string") return undefined;
  const text = names.find(({ argument }) => argument === "policyId")?.text;
  const within = { workspaceId: String(workspaceId) };
  const policy = await directoryOf(connection).about("listTimeOffPolicies", policyId, within, text, signal);
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
  const isDay = (place: string, value: unknown) =>
    (typeof value === "string" && isDays(value)) ||
    times.some(({ argument, moment }) => argument === `${PERIOD}.${place}` && moment && isWholeDay(moment));
  if (timeUnit === "HOURS" && (days !== undefined || end === undefined || isDay("start", start) || isDay("end", end))) {
    const without = days === undefined ? "" : ", and no days";
    const give = `give start and end with times, as in 2026-03-02 09:00${without}`;
    return { argument: PERIOD, message: `is not for ${name}, which counts in HOURS: ${give}` };
  }
  return undefined;
}

/** Both days included, by the calendar. */
function daysBetween(first: string, last: string): number | undefined {
  const days = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000 + 1;
  return days >= 1 ? days : undefined;
}
