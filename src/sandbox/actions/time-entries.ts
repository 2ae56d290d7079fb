// Time entries: running timers and finished work.

import type { Call, Rules } from "../call.js";
import type { Entry, WorkspaceData } from "../data.js";
import { deliveredEntry } from "../delivered.js";
import { checkEntry, entryOf, type Fields, fieldsOf, intervalOf, type Owner, withId } from "../entry-form.js";
import { entriesOf, isRunning, runningEntries } from "../entry-list.js";
import { hydrate, hydratePage } from "../hydrate.js";
import { Refusal } from "../refusal.js";
import { track } from "../tracked-time.js";
import type { Schemas } from "../types.js";

type Body = Omit<Fields, "start"> & { readonly start?: string | null | undefined };

export const timeEntries: Rules<
  | "createTimeEntry"
  | "getTimeEntry"
  | "updateTimeEntry"
  | "deleteTimeEntry"
  | "listInProgressTimeEntries"
  | "updateInvoicedStatus"
  | "listUserTimeEntries"
  | "createTimeEntryForUser"
  | "bulkUpdateTimeEntries"
  | "stopRunningTimeEntry"
  | "deleteManyTimeEntries"
  | "duplicateTimeEntry"
> = {
  createTimeEntry: (body, call) => create(call.me.id, body, call),

  createTimeEntryForUser({ fromEntry, userId, ...body }, call) {
    const source = call.data.entries.find(fromEntry);
    if (fromEntry && !source) throw new Refusal("", 404, 404);
    return create(userId, source ? copied(source, body) : body, call);
  },

  duplicateTimeEntry: ({ userId, id }, call) =>
    add({ ...entryOfUser(id, userId, call.data), id: "", isLocked: false }, call),

  getTimeEntry({ id, hydrated }, { data }) {
    const entry = data.entries.get(id);
    return hydrated ? { ...hydrate(entry, data), user: null } : entry;
  },

  listUserTimeEntries(filter, call) {
    const entries = entriesOf(filter, call);
    return filter.hydrated ? hydratePage(entries, filter, call.data) : entries;
  },

  listInProgressTimeEntries: (_, { data }) => runningEntries(data),

  updateTimeEntry({ id, ...body }, call) {
    const entry = replaced(call.data.entries.get(id), body, call.data);
    save([entry], call);
    return withoutRates(entry);
  },

  bulkUpdateTimeEntries({ userId, body, hydrated }, call) {
    const { data } = call;
    if (new Set(body.map(({ id }) => id)).size < body.length) throw new Refusal("Time entry is given twice");
    const entries = body.map(({ id, ...fields }) => replaced(entryOfUser(id, userId, data), fields, data));
    save(entries, call);
    return entries.map((entry) => (hydrated ? hydrate(entry, data) : withoutRates(entry)));
  },

  stopRunningTimeEntry({ userId, end }, call) {
    const { data } = call;
    const running = runningEntries(data).find((entry) => entry.userId === userId);
    if (!running) {
      const where = `workspace ${data.workspace.id} for user ${userId}`;
      throw new Refusal(`Currently running time entry doesn't exist on ${where}.`, 404, 404);
    }
    const stopped = { ...running, timeInterval: intervalOf(running.timeInterval.start, end) };
    save([stopped], call);
    return withoutRates(stopped);
  },

  deleteTimeEntry: ({ id }, call) => {
    remove([call.data.entries.get(id)], call);
  },

  deleteManyTimeEntries({ userId, timeEntryIds }, call) {
    const entries = [...new Set(timeEntryIds)].map((id) => entryOfUser(id, userId, call.data));
    remove(entries, call);
    return entries.map(withoutRates);
  },

  updateInvoicedStatus({ timeEntryIds, invoiced }, { data }) {
    const entries = timeEntryIds.map((id) => data.entries.get(id));
    if (entries.some(isRunning)) throw new Refusal("Running time entry can't be invoiced");
    for (const { id } of entries) {
      if (invoiced) data.invoiced.add(id);
      else data.invoiced.delete(id);
    }
  },
};

function create(userId: string, body: Body, call: Call): Schemas["TimeEntry"] {
  return add(entryOf({ id: "", userId }, { ...body, start: body.start ?? call.now }, call.data), call);
}

/** Gives it its id last, so that what is refused leaves nothing behind. */
function add(draft: Entry, call: Call): Schemas["TimeEntry"] {
  check([draft], call.data);
  const entry = withId(draft, call.newId("entry"));
  put(entry, call.data);
  call.happens(isRunning(entry) ? "NEW_TIMER_STARTED" : "NEW_TIME_ENTRY", () => deliveredEntry(entry, call.data));
  return withoutRates(entry);
}

/** What is left out is cleared, except what an entry cannot be without. */
function replaced(entry: Entry, body: Body, data: WorkspaceData): Entry {
  refuseLocked(entry);
  const owner: Owner = { id: entry.id, userId: entry.userId };
  const next = entryOf(owner, { ...body, start: body.start ?? entry.timeInterval.start }, data);
  return { ...next, kioskId: entry.kioskId ?? null };
}

function save(entries: readonly Entry[], { data, happens }: Call): void {
  check(entries, data);
  for (const entry of entries) {
    const before = data.entries.get(entry.id);
    put(entry, data);
    const stopped = isRunning(before) && !isRunning(entry);
    happens(stopped ? "TIMER_STOPPED" : "TIME_ENTRY_UPDATED", () => deliveredEntry(entry, data));
  }
}

function check(entries: readonly Entry[], data: WorkspaceData): void {
  for (const entry of entries) checkEntry(entry, data);
  refuseSecondTimer(entries, data);
}

function put(entry: Entry, data: WorkspaceData): void {
  track(data.entries.find(entry.id), entry, data);
  data.entries.put(entry);
}

function remove(entries: readonly Entry[], { data, happens }: Call): void {
  for (const entry of entries) refuseLocked(entry);
  for (const entry of entries) {
    track(entry, undefined, data);
    data.entries.delete(entry.id);
    data.invoiced.delete(entry.id);
    happens("TIME_ENTRY_DELETED", () => deliveredEntry(entry, data));
  }
}

/** Nobody has two timers. Which of them counts is the caller's to decide, so the one that runs is left alone. */
function refuseSecondTimer(entries: readonly Entry[], data: WorkspaceData): void {
  const started = entries.filter(isRunning);
  if (started.length === 0) return;
  const written = new Set(entries.map(({ id }) => id));
  const running = [...runningEntries(data).filter(({ id }) => !written.has(id)), ...started];
  for (const { userId } of started) {
    if (running.filter((entry) => entry.userId === userId).length > 1) {
      throw new Refusal(`Timer is already running on workspace ${data.workspace.id} for user ${userId}`);
    }
  }
}

function refuseLocked({ isLocked }: Entry): void {
  if (isLocked) throw new Refusal("Time entry is locked");
}

function entryOfUser(id: string, userId: string, { entries }: WorkspaceData): Entry {
  const entry = entries.get(id);
  if (entry.userId !== userId) throw new Refusal("Time entry doesn't belong to User");
  return entry;
}

/** What the request says, and what it leaves out as the source has it. Times and tasks are copied only where they fit. */
function copied(source: Entry, body: Body): Body {
  const { projectId, taskId, tagIds, description, billable, type, customFields } = fieldsOf(source);
  const { start, end } = source.timeInterval;
  const sameProject = body.projectId == null || body.projectId === projectId;
  return {
    start: body.start ?? start,
    end: body.start == null ? (body.end ?? end) : body.end,
    projectId: body.projectId ?? projectId,
    taskId: body.taskId ?? (sameProject ? taskId : null),
    tagIds: body.tagIds ?? tagIds,
    description: body.description ?? description,
    billable: body.billable ?? billable,
    type: body.type ?? type,
    customFields: body.customFields ?? customFields,
  };
}

/** Only what is read shows rates, not what was written. */
function withoutRates({ hourlyRate: _, costRate: __, ...entry }: Entry): Schemas["TimeEntry"] {
  return entry;
}
