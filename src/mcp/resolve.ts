// Puts ids for names and moments for words into the arguments of a call, with what Clockify knows: the workspace, the people and
// things in it, and the time zone of the account.

import { operations } from "../generated/operations.js";
import { isObject } from "../json.js";
import { type GivenName, type GivenTime, type ReadArguments, refused } from "./arguments.js";
import type { Connection } from "./connection.js";
import { directoryOf } from "./directory.js";
import { type Moment, toDay, toMoment } from "./moments.js";
import type { Lookup, Named, SpokenAction } from "./tool.js";
import { ToolError, type ToolFailure } from "./tool-error.js";

export interface Resolved {
  readonly args: Record<string, unknown>;
  /** How names were understood, by argument. */
  readonly names: Readonly<Record<string, Named>>;
  /** How words were understood, by argument. */
  readonly times: Readonly<Record<string, UnderstoodTime>>;
}

/** A day, or a moment in both zones, and what was sent where Clockify wants the wall clock. */
type UnderstoodTime = string | (Pick<Moment, "local" | "utc"> & { readonly sent?: string });

/** @throws {ToolError} with everything that is unknown, ambiguous or impossible */
export async function resolve(
  tool: SpokenAction,
  read: ReadArguments,
  connection: Connection,
  signal: AbortSignal,
): Promise<Resolved> {
  const directory = directoryOf(connection);
  const now = new Date();
  const args = read.args;
  if ("workspaceId" in operations[tool.action].arguments) {
    args.workspaceId = await directory.workspaceId(read.workspace, signal);
  }
  const names: Record<string, Named> = {};
  const times: Record<string, UnderstoodTime> = {};

  const find = async ({ lookup, text, argument, put, project }: GivenName) => {
    const projectId = lookup === "listTasks" ? project() : undefined;
    if (lookup === "listTasks" && typeof projectId !== "string") {
      throw refused([{ argument, message: `${JSON.stringify(text)} is the name of a task, which needs its project` }]);
    }
    const activeOnly = operations[tool.action].safety !== "read" && BOOKED_ON.includes(lookup);
    const { workspaceId } = args;
    const scope = {
      activeOnly,
      ...(typeof workspaceId === "string" && { workspaceId }),
      ...(typeof projectId === "string" && { projectId }),
    };
    const found = await directory.find(lookup, text, argument, scope, signal);
    names[argument] = found;
    put(found.id);
  };
  const readTime = async ({ argument, text, moment, edge, put }: GivenTime) => {
    const { timeZone } = await directory.me(signal);
    const result = moment ? toMoment(moment, { timeZone, now, edge }) : toDay(text, { timeZone, now });
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
  await all([...read.names.filter((name) => !isTask(name)).map(find), ...read.times.map(readTime)]);
  // A task has its name within a project, which is known by now.
  await all(read.names.filter(isTask).map(find));
  checkOrder(tool, args);
  return { args, names, times };
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
  return {
    ...first,
    message: failures.map(({ message }) => message).join(" "),
    problems: failures.flatMap(({ problems }) => problems ?? []),
    candidates: failures.flatMap(({ candidates }) => candidates ?? []).slice(0, 10),
  };
}

/**
 * A period that ends before it begins is a slip, also in a search, whose empty answer would be taken for the truth. Only days may
 * begin and end at the same time.
 */
export function checkOrder(tool: SpokenAction, args: object, at = ""): void {
  for (const [first, last] of [
    ["start", "end"],
    ["startDate", "endDate"],
  ] as const) {
    const [start, end]: unknown[] = [Reflect.get(args, first), Reflect.get(args, last)];
    if (typeof start !== "string" || typeof end !== "string") continue;
    const [from, to] = [Date.parse(start), Date.parse(end)];
    const isInstant = !tool.wallClock && first === "start" && operations[tool.action].safety !== "read";
    if (isInstant ? to > from : to >= from) continue;
    throw refused([{ argument: at + last, message: `${end} is not after ${at}${first}, ${start}` }]);
  }
  for (const [name, inner] of Object.entries(args)) if (isObject(inner)) checkOrder(tool, inner, `${at}${name}.`);
}
