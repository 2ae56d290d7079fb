// The step from parsed arguments to those that are sent: ids for names and instants for words, by what Clockify knows of the
// workspace, the people and things in it, and the time zone of the account.

import { type Connection, nowOf } from "../connections/connection.js";
import { operations } from "../generated/operations.js";
import { type DateContext, toPlainDate, toZonedDateTime, type ZonedDateTime } from "../time/date-input.js";
import { parseDateTime } from "../time/date-time-forms.js";
import type { Unresolved } from "../wrappers/unresolved.js";
import { tooLong } from "../wrappers/validate.js";
import { isChange, toolOf } from "./action-tables.js";
import { type ArgumentTree, type Leaf, leavesOf, UnresolvedName, UnresolvedTime, withValues } from "./argument-tree.js";
import { InputError } from "./input-error.js";
import { invalidArguments, togetherAsOne } from "./invalid-arguments.js";
import { nameLookupOf } from "./name-lookup.js";
import { type ParsedArguments, withWireNames } from "./parse-arguments.js";
import { checkOrder } from "./period-order.js";
import { timeOffProblem } from "./time-off-unit.js";
import type { ActionMetadata, Lookup, Named, Toolset } from "./tool-definition.js";
import { workspaceIdOf } from "./workspace-policy.js";

export interface Resolved {
  readonly args: Readonly<Record<string, unknown>>;
  /** How names were understood, by argument. */
  readonly names: Readonly<Record<string, Named>>;
  /** How words were understood, by argument. */
  readonly times: Readonly<Record<string, UnderstoodTime>>;
}

/** A day, or an instant in both zones, and what was sent where Clockify wants the wall clock. */
type UnderstoodTime = string | (Pick<ZonedDateTime, "local" | "utc"> & { readonly sent?: string });

/** @throws {InputError} with everything that is unknown, ambiguous or impossible */
export async function resolveArguments(
  tool: ActionMetadata,
  parsed: ParsedArguments,
  connection: Connection,
  signal: AbortSignal,
): Promise<Resolved> {
  const hasWorkspace = "workspaceId" in operations[tool.action].arguments;
  const workspaceId = hasWorkspace ? await workspaceIdOf(connection, parsed.workspace, signal) : undefined;
  const resolution = new Resolution(tool, connection, workspaceId, signal);
  const names = leavesOf(parsed.tree, UnresolvedName);
  const times = leavesOf(parsed.tree, UnresolvedTime);
  // A task has its name within a project, and an end may be counted from its start: both are known after the first round.
  await resolution.find(
    names.filter((name) => !isTask(name)),
    times.filter((time) => !isEnd(time)),
  );
  await resolution.find(names.filter(isTask), times.filter(isEnd));

  const args = { ...withValues(parsed.tree, resolution.sent), ...(hasWorkspace && { workspaceId }) };
  const localOf = (argument: string) => {
    const time = resolution.times[argument];
    return typeof time === "object" ? time.local : time;
  };
  checkOrder(tool, args, { localOf });
  const problems = withWireNames(tool, tooLong(operations[tool.action], args));
  if (problems.length > 0) throw invalidArguments(problems);
  const problem = await timeOffProblem(tool, parsed.tree, args, localOf, connection, signal);
  if (problem) throw invalidArguments([problem]);
  return { args, names: resolution.names, times: resolution.times };
}

/** The lookups of one call, and what they found. */
class Resolution {
  /** What is sent in place of each leaf. */
  readonly sent = new Map<Unresolved, string>();
  readonly names: Record<string, Named> = {};
  readonly times: Record<string, UnderstoodTime> = {};
  readonly #tool: ActionMetadata;
  readonly #connection: Connection;
  readonly #workspaceId: string | undefined;
  readonly #signal: AbortSignal;

  constructor(tool: ActionMetadata, connection: Connection, workspaceId: string | undefined, signal: AbortSignal) {
    this.#tool = tool;
    this.#connection = connection;
    this.#workspaceId = workspaceId;
    this.#signal = signal;
  }

  /** Looks all up at once. @throws {InputError} with all that failed */
  async find(names: readonly Leaf<UnresolvedName>[], times: readonly Leaf<UnresolvedTime>[]): Promise<void> {
    await all([
      ...this.#equal(names).map((group) => this.#findName(group)),
      ...times.map((time) => this.#readTime(time)),
    ]);
  }

  async #findName(group: readonly [Leaf<UnresolvedName>, ...Leaf<UnresolvedName>[]]): Promise<void> {
    const [{ leaf }, ...others] = group;
    const { lookup, text, argument } = leaf;
    const projectId = this.#projectOf(group[0]);
    if (lookup === "listTasks" && projectId === undefined) {
      const message = `${JSON.stringify(text)} is the name of a task, which needs its project`;
      throw invalidArguments([{ argument, message }]);
    }
    const scope = {
      activeOnly: isChange(this.#tool) && BOOKED_ON.includes(lookup),
      ...(this.#workspaceId !== undefined && { workspaceId: this.#workspaceId }),
      ...(projectId !== undefined && { projectId }),
    };
    const places = others.length > 0 ? `${argument} (and ${others.length} more)` : argument;
    const found = await nameLookupOf(this.#connection).find(lookup, text, places, scope, this.#signal);
    for (const { leaf: each } of group) {
      this.names[each.argument] = found;
      this.sent.set(each, found.id);
    }
  }

  async #readTime({ leaf, key, siblings }: Leaf<UnresolvedTime>): Promise<void> {
    const { argument, text, instant, edge } = leaf;
    const { timeZone, weekStart } = await nameLookupOf(this.#connection).me(this.#signal);
    const clock = { timeZone, weekStart, weekdays: weekdaysOf(this.#tool), now: nowOf(this.#connection) };
    const start = edge === "end" ? this.#sentBeside(siblings, key.replace("end", "start")) : undefined;
    const options = { ...clock, edge, from: dayOf(start, this.#tool, clock) };
    const result = instant ? toZonedDateTime(instant, options) : toPlainDate(text, options);
    if (result === undefined || (typeof result === "object" && "problem" in result)) {
      const message = result?.problem ?? `${JSON.stringify(text)} is not a day, as in 2026-03-02`;
      throw invalidArguments([{ argument, message }]);
    }
    if (typeof result === "string") {
      this.times[argument] = result;
      this.sent.set(leaf, result);
      return;
    }
    const { local, utc, wallClock } = result;
    this.times[argument] = this.#tool.wallClock && wallClock !== utc ? { local, utc, sent: wallClock } : { local, utc };
    this.sent.set(leaf, this.#tool.wallClock ? wallClock : utc);
  }

  /** The same name in many places is looked up once, and missed once. */
  #equal(names: readonly Leaf<UnresolvedName>[]): [Leaf<UnresolvedName>, ...Leaf<UnresolvedName>[]][] {
    const groups = new Map<string, [Leaf<UnresolvedName>, ...Leaf<UnresolvedName>[]]>();
    for (const name of names) {
      const key = JSON.stringify([name.leaf.lookup, name.leaf.text, this.#projectOf(name)]);
      const known = groups.get(key);
      if (known) known.push(name);
      else groups.set(key, [name]);
    }
    return [...groups.values()];
  }

  /** The id of the project beside a task. */
  #projectOf({ leaf, key, siblings }: Leaf<UnresolvedName>): string | undefined {
    return leaf.lookup === "listTasks" ? this.#sentBeside(siblings, key.replace("task", "project")) : undefined;
  }

  /** What is sent for a sibling, once it is known. */
  #sentBeside(siblings: ArgumentTree, key: string): string | undefined {
    const value = siblings[key];
    if (value instanceof UnresolvedName || value instanceof UnresolvedTime) return this.sent.get(value);
    return typeof value === "string" ? value : undefined;
  }
}

function isTask({ leaf }: Leaf<UnresolvedName>): boolean {
  return leaf.lookup === "listTasks";
}

function isEnd({ leaf }: Leaf<UnresolvedTime>): boolean {
  return leaf.edge === "end";
}

const PLANNED: readonly Toolset[] = ["scheduling", "time-off", "holidays"];

/** Time is logged for days in the past; work, time off and holidays are planned for days to come. */
function weekdaysOf({ action }: ActionMetadata): "last" | "coming" {
  const toolset = toolOf(action)?.toolset;
  // Its start and end ask when requests were made.
  return toolset && PLANNED.includes(toolset) && action !== "listTimeOffRequests" ? "coming" : "last";
}

/** The day, in the account's zone, of a time as it is sent. */
function dayOf(sent: string | undefined, tool: ActionMetadata, clock: DateContext): string | undefined {
  const parsed = sent === undefined ? undefined : parseDateTime(sent);
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
  const other = errors.find((error) => !(error instanceof InputError));
  if (other !== undefined) throw other;
  const [first, ...others] = errors.filter((error) => error instanceof InputError);
  if (first) throw togetherAsOne([first, ...others]);
}
