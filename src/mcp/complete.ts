// Completes changes of time entries. Clockify replaces an entry as a whole and clears what is left out, which agents do not expect:
// here what is left out stays, and null clears what an entry can be without.

import type { Clockify } from "../client.js";
import type { components } from "../generated/schema.js";
import { isObject } from "../json.js";
import { checkOrder } from "./resolve.js";
import type { SpokenAction } from "./tool.js";

type Entry = components["schemas"]["TimeEntryWithRates"];
type Change = Record<string, unknown>;

/**
 * The arguments with what the entries have now in place of what was left out. Other actions' arguments stay as they are.
 *
 * @throws {ToolError} when an entry would then end before it begins
 */
export async function complete(
  clockify: Clockify,
  tool: SpokenAction,
  args: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const workspaceId = String(args.workspaceId);
  const completed = async (change: Change): Promise<Change> => {
    const entry = await clockify.getTimeEntry({ workspaceId, id: String(change.id) }, { signal });
    const whole = merged(entry, change);
    checkOrder(tool, whole);
    return whole;
  };
  if (tool.action === "updateTimeEntry") return completed(args);
  if (tool.action !== "bulkUpdateTimeEntries" || !Array.isArray(args.body)) return args;
  return { ...args, body: await Promise.all(args.body.filter(isObject).map(completed)) };
}

/** An end that is cleared would start the timer again, which nobody means by null. */
const NEVER_CLEARED = ["start", "end", "billable", "type"];

function merged(entry: Entry, given: Change): Change {
  const change = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => value !== null || !NEVER_CLEARED.includes(name)),
  );
  const { projectId = entry.projectId } = change;
  const now: Change = {
    start: entry.timeInterval.start,
    end: entry.timeInterval.end,
    billable: entry.billable,
    description: entry.description,
    projectId: entry.projectId,
    // A task belongs to its project, and goes with it.
    taskId: projectId === entry.projectId ? entry.taskId : null,
    tagIds: entry.tagIds,
    type: entry.type === "REGULAR" || entry.type === "BREAK" ? entry.type : null,
  };
  const customFields = mergedFields(entry, change.customFields);
  const all = { ...now, ...change, ...(customFields.length > 0 && { customFields }) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}

/** Fields are read as customFieldValues and written as customFields. Each one that is not given stays. */
function mergedFields({ customFieldValues }: Entry, given: unknown): unknown[] {
  if (given === null) return [];
  const changed = Array.isArray(given) ? given.filter(isObject) : [];
  const kept = (customFieldValues ?? [])
    .filter(({ customFieldId, value }) => value !== null && !changed.some((one) => one.customFieldId === customFieldId))
    .map(({ customFieldId, value }) => ({ customFieldId, value }));
  return [...kept, ...changed];
}
