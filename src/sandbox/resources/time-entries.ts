// Time entries: running timers and finished work.

import { CODE, Refusal } from "../api-error.js";
import { deliveredEntry } from "../deliveries/payloads.js";
import type { Call, Rules } from "../rule.js";
import type { Entry, WorkspaceData } from "../tenant/workspace-data.js";
import type { Schemas } from "../types.js";
import { entriesOf, isRunning, runningEntries } from "./shared/entry-list.js";
import { hydrate, hydratePage } from "./shared/hydrate.js";
import { totalled } from "./shared/rates.js";
import { isAdmin } from "./shared/rights.js";
import {
  checkEntry,
  entryOf,
  type Fields,
  fieldsOf,
  intervalOf,
  type Owner,
  withId,
} from "./shared/time-entry-input.js";
import { track } from "./shared/tracked-time.js";

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
  createTimeEntry(body, call) {
    refuseByHand(body.end, false, call);
    return create(call.me.id, body, call);
  },

  createTimeEntryForUser({ fromEntry, userId, ...body }, call) {
    const source = call.data.entries.find(fromEntry);
    if (fromEntry && !source) throw new Refusal("", 404, 404);
    const fields = source ? copied(source, body) : body;
    refuseByHand(fields.end, isAdmin(call), call);
    return create(userId, fields, call);
  },

  duplicateTimeEntry({ userId, id }, call) {
    const source = entryOfUser(id, userId, call.data);
    refuseByHand(source.timeInterval.end, isAdmin(call), call);
    return add({ ...source, id: "", isLocked: false, approvalRequestId: null }, call);
  },

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
    const entry = replaced(call.data.entries.get(id), body, call);
    save([entry], call);
    return withoutRates(entry);
  },

  bulkUpdateTimeEntries({ userId, body, hydrated }, call) {
    const { data } = call;
    if (new Set(body.map(({ id }) => id)).size < body.length) throw new Refusal("Time entry is given twice");
    const entries = body.map(({ id, ...fields }) => replaced(entryOfUser(id, userId, data), fields, call));
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
    refuseLockedPeriod(running, call);
    const stopped = ended(running, end);
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
  if (body.start == null && body.end != null) throw new Refusal("Can't create time entry with end time only.");
  return add(entryOf({ id: "", userId }, { ...body, start: body.start ?? call.now }, call.data), call);
}

/** Gives it its id last, so that what is refused leaves nothing behind. */
function add(draft: Entry, call: Call): Schemas["TimeEntry"] {
  refuseLockedPeriod(draft, call);
  const others = checked([draft], call);
  const entry = withId(draft, call.newId("entry"));
  finish(others, call);
  put(entry, call.data);
  call.happens(isRunning(entry) ? "NEW_TIMER_STARTED" : "NEW_TIME_ENTRY", () => deliveredEntry(entry, call.data));
  return withoutRates(entry);
}

/** What is left out is cleared, except what an entry cannot be without. */
function replaced(entry: Entry, body: Body, call: Call): Entry {
  refuseLocked(entry, call);
  const owner: Owner = { id: entry.id, userId: entry.userId };
  const next = entryOf(owner, { ...body, start: body.start ?? entry.timeInterval.start }, call.data);
  refuseLockedPeriod(next, call);
  return { ...next, kioskId: entry.kioskId ?? null, approvalRequestId: entry.approvalRequestId ?? null };
}

function save(entries: readonly Entry[], call: Call): void {
  const { data, happens } = call;
  finish(checked(entries, call), call);
  for (const entry of entries) {
    const before = data.entries.get(entry.id);
    put(entry, data);
    const stopped = isRunning(before) && !isRunning(entry);
    happens(stopped ? "TIMER_STOPPED" : "TIME_ENTRY_UPDATED", () => deliveredEntry(entry, data));
  }
}

/** @returns the timers that end by it, ended. @throws {Refusal} */
function checked(entries: readonly Entry[], call: Call): Entry[] {
  const others = timersBeside(entries, call).map((timer) => ended(timer, later(call.now, timer.timeInterval.start)));
  for (const entry of [...entries, ...others]) checkEntry(entry, call.data);
  return others;
}

/** Puts timers that have ended because another one begins. */
function finish(timers: readonly Entry[], { data, happens }: Call): void {
  for (const timer of timers) {
    put(timer, data);
    happens("TIMER_STOPPED", () => deliveredEntry(timer, data));
  }
}

function ended(timer: Entry, end: string): Entry {
  return totalled({ ...timer, timeInterval: intervalOf(timer.timeInterval.start, end) });
}

/** A timer may begin in the future, and none ends before. */
function later(one: string, other: string): string {
  return one > other ? one : other;
}

function put(entry: Entry, data: WorkspaceData): void {
  track(data.entries.find(entry.id), entry, data);
  data.entries.put(entry);
}

function remove(entries: readonly Entry[], call: Call): void {
  const { data, happens } = call;
  for (const entry of entries) refuseLocked(entry, call);
  for (const entry of entries) {
    track(entry, undefined, data);
    data.entries.delete(entry.id);
    data.invoiced.delete(entry.id);
    happens("TIME_ENTRY_DELETED", () => deliveredEntry(entry, data));
  }
}

/**
 * Nobody has two timers: a new one ends the one that runs.
 *
 * @throws {Refusal} where the rules say so, and when one call makes two
 */
function timersBeside(entries: readonly Entry[], { data }: Call): readonly Entry[] {
  const started = entries.filter(isRunning);
  if (started.length === 0) return [];
  const owners = new Set(started.map(({ userId }) => userId));
  const written = new Set(entries.map(({ id }) => id));
  const others = runningEntries(data).filter(({ id, userId }) => owners.has(userId) && !written.has(id));
  if (owners.size < started.length || (others.length > 0 && data.rules.secondTimer === "refuse")) {
    throw new Refusal(`Timer is already running on workspace ${data.workspace.id} for user ${[...owners].join(", ")}`);
  }
  return others;
}

/** @throws {Refusal} for an entry that was not timed, where everything has to be */
function refuseByHand(end: string | null | undefined, mayAll: boolean, { data }: Call): void {
  if (end == null || mayAll || data.workspace.workspaceSettings?.timeTrackingMode !== "STOPWATCH_ONLY") return;
  throw new Refusal("Manual time tracking is disabled in this workspace", 403, CODE.stopwatchOnly);
}

/** @throws {Refusal} also after an approval, whoever asks */
function refuseLocked(entry: Entry, call: Call): void {
  if (entry.isLocked) throw new Refusal("Time entry is locked");
  refuseLockedPeriod(entry, call);
}

/** @throws {Refusal} */
function refuseLockedPeriod({ timeInterval }: Entry, call: Call): void {
  const { lockTimeEntries } = call.data.workspace.workspaceSettings ?? {};
  if (lockTimeEntries == null || Date.parse(timeInterval.start) >= Date.parse(lockTimeEntries) || isAdmin(call)) return;
  throw new Refusal("Time entry is in a locked period", 403, CODE.lockedPeriod);
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
function withoutRates({ hourlyRate: _, costRate: __, totalBillable: ___, ...entry }: Entry): Schemas["TimeEntry"] {
  return entry;
}
