// The merge of a change into a time entry. Clockify replaces an entry as a whole and clears what is left out, which people do not
// expect: here what is left out stays, and null clears what an entry can be without.

import type { Clockify } from "../client.js";
import type { Schemas } from "../generated/schemas.js";
import { isObject } from "../util/json.js";
import { paginate } from "../wrappers/pagination.js";
import { checkOrder } from "./period-order.js";
import type { ActionMetadata } from "./tool-definition.js";

type Entry = Schemas["TimeEntryWithRates"];
type Change = Readonly<Record<string, unknown>>;

/**
 * The arguments with what the entries have now in place of what was left out. Other actions' arguments stay as they are.
 *
 * @throws {InputError} when an entry would then end before it starts
 */
export async function mergeTimeEntry(
  clockify: Clockify,
  tool: ActionMetadata,
  args: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const workspaceId = String(args.workspaceId);
  const completed = (entry: Entry, change: Change, at = ""): Change => {
    const whole = merged(entry, change);
    checkOrder(tool, whole, { at });
    return whole;
  };
  if (tool.action === "updateTimeEntry") {
    return completed(await clockify.getTimeEntry({ workspaceId, id: String(args.id) }, { signal }), args);
  }
  if (tool.action !== "bulkUpdateTimeEntries" || !Array.isArray(args.body)) return args;
  const changes: Change[] = args.body.filter(isObject);
  const ids = changes.map(({ id }) => String(id));
  const entries = await entriesNow(clockify, { workspaceId, userId: String(args.userId) }, ids, signal);
  return {
    ...args,
    body: changes.map((change, index) => {
      const entry = entries.get(String(change.id));
      return entry ? completed(entry, change, `body[${index}].`) : change;
    }),
  };
}

/** As many are read one by one. */
const FEW = 3;
/** How far the search for the rest goes. */
const MAX_ROUNDS = 6;
const DAY_MS = 86_400_000;

/**
 * Many entries in few calls, which are limited: mostly they are those of a period, so two of them say which pages to read. What
 * is not there is looked for in a longer period, and in the end one by one.
 */
async function entriesNow(
  clockify: Clockify,
  whose: { readonly workspaceId: string; readonly userId: string },
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Entry>> {
  const { workspaceId } = whose;
  const found = new Map<string, Entry>();
  const read = async (id: string) => {
    found.set(id, await clockify.getTimeEntry({ workspaceId, id }, { signal }));
  };
  let missing = [...new Set(ids)];
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  // More than the difference between UTC and any clock, by which this list reads periods.
  let marginMs = DAY_MS;
  for (let round = 1; missing.length > FEW && round <= MAX_ROUNDS; round++) {
    const ends = [missing[0], missing.at(-1)].filter((id) => id !== undefined);
    await Promise.all(ends.map(read));
    for (const id of ends) {
      const start = Date.parse(found.get(id)?.timeInterval.start ?? "");
      if (!Number.isNaN(start)) [from, to] = [Math.min(from, start), Math.max(to, start)];
    }
    if (from > to) break;
    const period = { start: instantOf(from - marginMs), end: instantOf(to + marginMs) };
    const pages = paginate(clockify.listUserTimeEntries, { ...whose, ...period, pageSize: PAGE_SIZE }, { signal });
    const wanted = new Set(missing);
    for await (const entry of pages) {
      if (wanted.delete(entry.id)) found.set(entry.id, entry);
      if (wanted.size === 0) break;
    }
    missing = missing.filter((id) => !found.has(id));
    marginMs *= 4;
  }
  await Promise.all(missing.map(read));
  return found;
}

const PAGE_SIZE = 1000;

function instantOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
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
