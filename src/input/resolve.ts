// Puts ids for names and moments for words into the arguments of a call, with what Clockify knows: the workspace, the people and
// things in it, and the time zone of the account.

import { type Connection, nowOf } from "../connections/connection.js";
import { operations } from "../generated/operations.js";
import { toolOf } from "../mcp/tool-names.js";
import { type DateContext, toPlainDate, toZonedDateTime, type ZonedDateTime } from "../time/date-input.js";
import { parseDateTime } from "../time/date-time-forms.js";
import { isObject } from "../util/json.js";
import { tooLong } from "../wrappers/validate.js";
import { ToolError, type ToolFailure } from "./input-error.js";
import { directoryOf } from "./name-lookup.js";
import { brief, type GivenName, type GivenTime, type ReadArguments, refused, wireProblems } from "./parse-arguments.js";
import { timeOffProblem } from "./time-off-unit.js";
import type { Lookup, Named, SpokenAction, Toolset } from "./tool-definition.js";

export interface Resolved {
  readonly args: Record<string, unknown>;
  /** How names were understood, by argument. */
  readonly names: Readonly<Record<string, Named>>;
  /** How words were understood, by argument. */
  readonly times: Readonly<Record<string, UnderstoodTime>>;
}

/** A day, or a moment in both zones, and what was sent where Clockify wants the wall clock. */
type UnderstoodTime = string | (Pick<ZonedDateTime, "local" | "utc"> & { readonly sent?: string });

/** @throws {ToolError} with everything that is unknown, ambiguous or impossible */
export async function resolve(
  tool: SpokenAction,
  read: ReadArguments,
  connection: Connection,
  signal: AbortSignal,
): Promise<Resolved> {
  const directory = directoryOf(connection);
  const args = read.args;
  if ("workspaceId" in operations[tool.action].arguments) {
    args.workspaceId = await directory.workspaceId(read.workspace, signal);
  }
  const names: Record<string, Named> = {};
  const times: Record<string, UnderstoodTime> = {};

  const find = async (group: readonly [GivenName, ...GivenName[]]) => {
    const [{ lookup, text, argument, project }, ...others] = group;
    const projectId = lookup === "listTasks" ? project() : undefined;
    if (lookup === "listTasks" && typeof projectId !== "string") {
      throw refused([{ argument, message: `${JSON.stringify(text)} is the name of a task, which needs its project` }]);
    }
    const activeOnly = isChange(tool) && BOOKED_ON.includes(lookup);
    const { workspaceId } = args;
    const scope = {
      activeOnly,
      ...(typeof workspaceId === "string" && { workspaceId }),
      ...(typeof projectId === "string" && { projectId }),
    };
    const places = others.length > 0 ? `${argument} (and ${others.length} more)` : argument;
    const found = await directory.find(lookup, text, places, scope, signal);
    for (const { argument: place, put } of group) {
      names[place] = found;
      put(found.id);
    }
  };
  const readTime = async ({ argument, text, moment, edge, put, beginning }: GivenTime) => {
    const { timeZone, weekStart } = await directory.me(signal);
    const clock = { timeZone, weekStart, weekdays: weekdaysOf(tool), now: nowOf(connection) };
    const from = edge === "end" ? dayOf(beginning(), tool, clock) : undefined;
    const options = { ...clock, edge, from };
    const result = moment ? toZonedDateTime(moment, options) : toPlainDate(text, options);
    if (result === undefined || (typeof result === "object" && "problem" in result)) {
      throw refused([
        { argument, message: result?.problem ?? `${JSON.stringify(text)} is not a day, as in 2026-03-02` },
      ]);
    }
    if (typeof result === "string") {
      times[argument] = result;
      return put(result);
    }
    const { local, utc, wallClock } = result;
    times[argument] = tool.wallClock && wallClock !== utc ? { local, utc, sent: wallClock } : { local, utc };
    put(tool.wallClock ? wallClock : utc);
  };

  const isTask = ({ lookup }: GivenName) => lookup === "listTasks";
  const isEnd = ({ edge }: GivenTime) => edge === "end";
  await all([
    ...groups(read.names.filter((name) => !isTask(name))).map(find),
    ...read.times.filter((time) => !isEnd(time)).map(readTime),
  ]);
  // A task has its name within a project, and an end may be counted from its start: both are known by now.
  await all([...groups(read.names.filter(isTask)).map(find), ...read.times.filter(isEnd).map(readTime)]);
  const localOf = (argument: string) => {
    const time = times[argument];
    return typeof time === "object" ? time.local : time;
  };
  checkOrder(tool, args, { localOf });
  const problems = wireProblems(tool, tooLong(operations[tool.action], args));
  if (problems.length > 0) throw refused(problems);
  const problem = await timeOffProblem(tool, read, args, localOf, connection, signal);
  if (problem) throw refused([problem]);
  return { args, names, times };
}

/** The same name in many places is looked for once, and missed once. */
function groups(names: readonly GivenName[]): [GivenName, ...GivenName[]][] {
  const found = new Map<string, [GivenName, ...GivenName[]]>();
  for (const name of names) {
    const key = JSON.stringify([name.lookup, name.text, name.lookup === "listTasks" && name.project()]);
    const known = found.get(key);
    if (known) known.push(name);
    else found.set(key, [name]);
  }
  return [...found.values()];
}

function isChange({ action }: SpokenAction): boolean {
  return operations[action].safety !== "read";
}

const PLANS: readonly Toolset[] = ["scheduling", "time-off", "holidays"];

/** Time is logged for days that were; work, time off and holidays are planned for days to come. */
function weekdaysOf({ action }: SpokenAction): "last" | "coming" {
  const toolset = toolOf(action)?.toolset;
  // Its start and end ask when requests were made.
  return toolset && PLANS.includes(toolset) && action !== "listTimeOffRequests" ? "coming" : "last";
}

/** The day, in the account's zone, of a moment as it is sent. */
function dayOf(sent: unknown, tool: SpokenAction, clock: DateContext): string | undefined {
  const parsed = typeof sent === "string" ? parseDateTime(sent) : undefined;
  const moment = parsed && toZonedDateTime(parsed, { ...clock, edge: "start" });
  if (!moment || "problem" in moment) return undefined;
  return (tool.wallClock ? String(sent) : moment.local).slice(0, 10);
}

/** People who have left still have entries that are read and changed. */
const BOOKED_ON: readonly Lookup[] = ["listProjects", "listTasks", "listTags"];

/** Waits for all, and reports all that failed. */
async function all(lookups: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(lookups);
  const errors = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  const other = errors.find((error) => !(error instanceof ToolError));
  if (other !== undefined) throw other;
  const failures = errors.flatMap((error) => (error instanceof ToolError ? [error.failure] : []));
  const [first] = failures;
  if (first) throw new ToolError(failures.length === 1 ? first : together(first, failures));
}

function together(first: ToolFailure, failures: readonly ToolFailure[]): ToolFailure {
  const [problems, left] = brief(failures.flatMap(({ problems }) => problems ?? []));
  const all = problems.map(({ argument, message }) => `${argument} ${message}`);
  const some =
    all.length > 3 ? `Not understood: ${problems.map(({ argument }) => argument).join(", ")}` : all.join("; ");
  return {
    ...first,
    message: `${some}${left > 0 ? ` and ${left} more` : ""}. Nothing was sent.`,
    problems,
    candidates: failures.flatMap(({ candidates }) => candidates ?? []).slice(0, 10),
  };
}

/**
 * A period that ends before it begins is a slip, also in a search, whose empty answer would be taken for the truth. Only days may
 * begin and end at the same time.
 */
export function checkOrder(tool: SpokenAction, args: object, { at = "", localOf }: Said = {}): void {
  for (const [first, last] of [
    ["start", "end"],
    ["startDate", "endDate"],
  ] as const) {
    const [start, end]: unknown[] = [Reflect.get(args, first), Reflect.get(args, last)];
    if (typeof start !== "string" || typeof end !== "string") continue;
    const [from, to] = [Date.parse(start), Date.parse(end)];
    const isInstant = !tool.wallClock && first === "start" && isChange(tool);
    if (isInstant ? to > from : to >= from) continue;
    const [early, late] = [localOf?.(at + last) ?? end, localOf?.(at + first) ?? start];
    throw refused([{ argument: at + last, message: `${early} is not after ${at}${first}, ${late}` }]);
  }
  for (const [name, inner] of Object.entries(args)) {
    const items: [string, unknown][] = Array.isArray(inner)
      ? inner.map((item, index) => [`${name}[${index}].`, item])
      : [[`${name}.`, inner]];
    for (const [within, item] of items) if (isObject(item)) checkOrder(tool, item, { at: at + within, localOf });
  }
}

interface Said {
  /** What stands before the names of arguments: `body[2].`. */
  readonly at?: string;
  /** A moment as the account's clock shows it, where it is known by the name of its argument. */
  readonly localOf?: ((argument: string) => string | undefined) | undefined;
}
