// Shows what a call is about to change, before it is confirmed: read from Clockify, not from what the agent says.

import { dynamicAction } from "../dynamic.js";
import { operations } from "../generated/operations.js";
import { fetchPage } from "../wrappers/pagination.js";
import { leaner } from "./answer.js";
import { isObject } from "./arguments.js";
import type { Connection } from "./connection.js";
import { isIdentifier } from "./directory.js";
import type { Tool } from "./tool.js";

export interface Preview {
  /** How many things the call names or, where it names a period, how many there are in it. */
  readonly count: number;
  /** The first of them as they are now. */
  readonly items: readonly unknown[];
}

const MOST_SHOWN = 5;

/** Arguments that say where, not what. */
const PLACES = ["workspaceId", "policyId", "projectId", "taskId"];

/** Assignments are listed within a period only; this one holds them all. */
const ANY_TIME = { start: "2000-01-01T00:00:00Z", end: "2100-01-01T00:00:00Z" };

export async function preview(
  tool: Tool,
  args: Record<string, unknown>,
  connection: Connection,
  signal: AbortSignal,
): Promise<Preview> {
  const targets = targetsOf(args);
  const shorten = leaner(args.workspaceId);
  if (tool.toolset === "entries") {
    const workspaceId = String(args.workspaceId);
    const read = (id: string) => connection.clockify.getTimeEntry({ workspaceId, id }, { signal });
    const entries = await Promise.all(targets.slice(0, MOST_SHOWN).map(read));
    return { count: targets.length, items: entries.map(shorten) };
  }
  const all = await listed(tool, args, connection, signal);
  const sought = targets.length > 0 ? targets : idsIn(isObject(args.userFilter) ? args.userFilter.ids : []);
  const meant = sought.length > 0 ? all.filter((item) => isAmong(item, sought)) : all;
  return { count: targets.length || meant.length, items: meant.slice(0, MOST_SHOWN).map(shorten) };
}

/** Every id that the call names, and the person only where the person is the thing. */
function targetsOf(args: Record<string, unknown>): string[] {
  const { userId, body, ...others } = args;
  const named = Object.entries(others).filter(([name]) => !PLACES.includes(name));
  const inBody = Array.isArray(body) ? body.map((item) => (isObject(item) ? item.id : undefined)) : [];
  return [...new Set(idsIn([...named.flatMap(([, value]) => value), ...inBody]))];
}

function idsIn(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === "string" && isIdentifier(value)) : [];
}

/** The list that shows the change afterwards shows also what there is before it. */
async function listed(
  tool: Tool,
  args: Record<string, unknown>,
  connection: Connection,
  signal: AbortSignal,
): Promise<readonly unknown[]> {
  const { shownBy } = operations[tool.action];
  if (!shownBy) return [];
  const list = operations[shownBy];
  const wanted = Object.keys(list.arguments).filter((name) => name === "policyId" || name === "workspaceId");
  const period = list.arguments.start?.required ? { ...ANY_TIME, ...periodOf(args) } : {};
  const listArgs = { ...Object.fromEntries(wanted.map((name) => [name, args[name]])), ...period };
  const action = dynamicAction(connection.clockify, shownBy);
  if (list.paginated) return (await fetchPage(action, { ...listArgs, pageSize: 200 }, { signal })).items;
  const answer = await action(listArgs, { signal });
  return Array.isArray(answer) ? answer : [];
}

function periodOf({ start, end }: Record<string, unknown>): Record<string, unknown> {
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function isAmong(item: unknown, targets: readonly string[]): boolean {
  return isObject(item) && [item.id, item.userId].some((id) => typeof id === "string" && targets.includes(id));
}

/** One line for people. */
export function describe(item: unknown): string {
  if (!isObject(item)) return String(item);
  const { timeInterval, datePeriod, period } = item;
  const when = [timeInterval, datePeriod, period].find(isObject) ?? {};
  const words = [
    item.description ?? item.name ?? item.note,
    item.projectName,
    item.userName,
    [when.start ?? when.startDate, when.end ?? when.endDate].filter(Boolean).join(" to "),
  ];
  const text = words.filter((word) => typeof word === "string" && word !== "").join(", ");
  return (text || String(item.id)).slice(0, 200);
}
