// The preview of what a call is about to change, before it is confirmed: read from Clockify, not from what the agent says. One way
// of looking for each action that is confirmed.

import { dynamicAction } from "../action-by-name.js";
import type { Connection } from "../connections/connection.js";
import type { ActionName } from "../operation.js";
import { isObject } from "../util/json.js";
import { fetchPage } from "../wrappers/pagination.js";
import { LARGE_PAGE, largePagesOf } from "./all-pages.js";
import { InputError } from "./input-error.js";
import { readerOf } from "./readable.js";
import type { ActionMetadata } from "./tool-definition.js";

const MAX_SHOWN = 5;
/** Where a search for a few things ends. */
const MAX_PAGES = 10;

/** What a call that has to be confirmed would change. */
export interface Preview {
  /** How many things the call changes. Left out where only Clockify knows. */
  readonly count?: number;
  /** The first of them as they are now. */
  readonly items: readonly unknown[];
  /** What the call changes besides, or what could not be looked at. */
  readonly note?: string;
}

type Args = Readonly<Record<string, unknown>>;
interface Looker {
  readonly connection: Connection;
  readonly signal: AbortSignal;
}
type Look = (args: Args, looker: Looker) => Promise<Preview>;

/** Whether there is a way of looking for this action. */
export function canPreview({ action }: ActionMetadata): boolean {
  return LOOKS[action] !== undefined;
}

/** @throws {InputError} when what would be changed is not there */
export async function preview(tool: ActionMetadata, args: Args, looker: Looker): Promise<Preview> {
  const look = LOOKS[tool.action];
  if (!look) throw new Error(`nothing shows what ${tool.action} would change`);
  const { items, ...rest } = await look(args, looker);
  const readable = await readerOf(looker.connection, tool.action, args, looker.signal)(items);
  return { ...rest, items: Array.isArray(readable) ? readable : [] };
}

const entries =
  (idsOf: (args: Args) => unknown): Look =>
  async (args, { connection, signal }) => {
    const ids = texts(idsOf(args));
    const workspaceId = String(args.workspaceId);
    const read = (id: string) => connection.clockify.getTimeEntry({ workspaceId, id, hydrated: true }, { signal });
    return { count: ids.length, items: await Promise.all(ids.slice(0, MAX_SHOWN).map(read)) };
  };

/** Things that no action reads by their id are looked for in their list. */
const listed =
  (list: ActionName, idName: string, more: (args: Args) => Args = () => ({})): Look =>
  async (args, looker) => {
    const id = args[idName];
    const { workspaceId } = args;
    const [found] = await search(list, { workspaceId, ...more(args) }, [String(id)], ({ id }) => id, looker);
    if (!found) throw missing(idName, id);
    return { count: 1, items: [found] };
  };

/** The list of assignments wants a period; this one holds them all. */
const ANY_TIME = { start: "2000-01-01T00:00:00Z", end: "2100-01-01T00:00:00Z" };

const assignment = listed("listAssignments", "assignmentId", () => ANY_TIME);

const LOOKS: Partial<Record<ActionName, Look>> = {
  deleteTimeEntry: entries(({ id }) => [id]),
  deleteManyTimeEntries: entries(({ timeEntryIds }) => timeEntryIds),
  updateInvoicedStatus: entries(({ timeEntryIds }) => timeEntryIds),
  bulkUpdateTimeEntries: entries(({ body }) => (Array.isArray(body) ? body.map((item) => item.id) : [])),
  deleteHoliday: listed("listHolidays", "holidayId"),
  deleteTimeOffRequest: listed("listTimeOffRequests", "requestId"),
  updateRecurringPeriod: assignment,

  async deleteRecurringAssignment(args, looker) {
    const shown = await assignment(args, looker);
    const { seriesUpdateOption = "THIS_ONE" } = args;
    if (seriesUpdateOption === "THIS_ONE") return shown;
    const which = seriesUpdateOption === "ALL" ? "all weeks" : "this and the following weeks";
    return { items: shown.items, note: `If it belongs to a weekly series, ${which} of the series are deleted.` };
  },

  async updatePolicyBalance({ workspaceId, policyId, userIds }, looker) {
    const ids = texts(userIds);
    const found = await search("listPolicyBalances", { workspaceId, policyId }, ids, ({ userId }) => userId, looker);
    const without = ids.length - found.length;
    const note = without > 0 ? { note: `${without} of these people have no balance under this policy yet.` } : {};
    return { count: ids.length, items: found.slice(0, MAX_SHOWN), ...note };
  },

  async publishAssignments({ workspaceId, start, end, userFilter, userGroupFilter, search: text, viewType }, looker) {
    const action = dynamicAction(looker.connection.clockify, "listAssignments");
    const { items, hasMore } = await fetchPage(
      action,
      { workspaceId, start, end, pageSize: LARGE_PAGE },
      { signal: looker.signal },
    );
    const fitting = items.filter((item) => fits(item, userFilter));
    if (fitting.length === 0 && !hasMore) {
      throw new InputError("No assignment is planned in this period. Nothing to publish.", { code: "not_found" });
    }
    const others = [userGroupFilter, text, viewType].some((filter) => filter !== undefined);
    const note = [
      `Of the ${hasMore ? `first ${LARGE_PAGE}` : fitting.length} assignments in this period those that are drafts are published.`,
      others ? "The other filters leave out some of them." : "",
    ];
    return { items: fitting.slice(0, MAX_SHOWN), note: note.filter(Boolean).join(" ") };
  },
};

/** Walks a list until all are found. */
async function search(
  list: ActionName,
  args: Args,
  ids: readonly string[],
  idOf: (item: Record<string, unknown>) => unknown,
  { connection, signal }: Looker,
): Promise<Record<string, unknown>[]> {
  const action = dynamicAction(connection.clockify, list);
  const found: Record<string, unknown>[] = [];
  for await (const items of largePagesOf(action, { ...args }, MAX_PAGES, signal)) {
    found.push(...items.filter(isObject).filter((item) => ids.some((id) => id === idOf(item))));
    if (found.length >= ids.length) break;
  }
  return found;
}

function fits(assignment: unknown, filter: unknown): boolean {
  if (!isObject(filter) || !Array.isArray(filter.ids) || filter.sourceType !== undefined) return true;
  const named = isObject(assignment) && filter.ids.includes(assignment.userId);
  return filter.contains === "DOES_NOT_CONTAIN" ? !named : named;
}

function missing(argument: string, id: unknown): InputError {
  const message = `${String(id)} is not among what the workspace has`;
  return new InputError(`${argument}: ${message}. Nothing was changed.`, {
    code: "not_found",
    problems: [{ argument, message }],
  });
}

function texts(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === "string") : [];
}
