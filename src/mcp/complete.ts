// Completes changes of time entries. Clockify replaces an entry as a whole and clears what is left out, which agents do not expect:
// here what is left out stays, and null clears.

import type { Clockify } from "../client.js";
import type { components } from "../generated/schema.js";
import { isObject } from "./arguments.js";

type Entry = components["schemas"]["TimeEntryWithRates"];
type Change = Record<string, unknown>;

/** The arguments with what the entries have now in place of what was left out. Other actions' arguments stay as they are. */
export async function complete(
  clockify: Clockify,
  action: string,
  args: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const workspaceId = String(args.workspaceId);
  const completed = async (change: Change): Promise<Change> => {
    const entry = await clockify.getTimeEntry({ workspaceId, id: String(change.id) }, { signal });
    return merged(entry, change);
  };
  if (action === "updateTimeEntry") return completed(args);
  if (action !== "bulkUpdateTimeEntries" || !Array.isArray(args.body)) return args;
  return { ...args, body: await Promise.all(args.body.filter(isObject).map(completed)) };
}

function merged(entry: Entry, change: Change): Change {
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
