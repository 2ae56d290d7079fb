// Time entries: running timers and finished work.

import { ApiError, CODE } from "../api-error.js";
import { timeEntryPayload } from "../deliveries/payloads.js";
import type { Rule, RuleContext } from "../rule.js";
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

export const createTimeEntry: Rule<"createTimeEntry"> = (body, context) => {
  checkStopwatch(body.end, false, context);
  return create(context.me.id, body, context);
};

export const createTimeEntryForUser: Rule<"createTimeEntryForUser"> = ({ fromEntry, userId, ...body }, context) => {
  const source = context.data.entries.find(fromEntry);
  if (fromEntry && !source) throw new ApiError("", 404, 404);
  const fields = source ? copied(source, body) : body;
  checkStopwatch(fields.end, isAdmin(context), context);
  return create(userId, fields, context);
};

export const duplicateTimeEntry: Rule<"duplicateTimeEntry"> = ({ userId, id }, context) => {
  const source = entryOfUser(id, userId, context.data);
  checkStopwatch(source.timeInterval.end, isAdmin(context), context);
  return add({ ...source, id: "", isLocked: false, approvalRequestId: null }, context);
};

export const getTimeEntry: Rule<"getTimeEntry"> = ({ id, hydrated }, { data }) => {
  const entry = data.entries.get(id);
  return hydrated ? { ...hydrate(entry, data), user: null } : entry;
};

export const listUserTimeEntries: Rule<"listUserTimeEntries"> = (filter, context) => {
  const entries = entriesOf(filter, context);
  return filter.hydrated ? hydratePage(entries, filter, context.data) : entries;
};

export const listInProgressTimeEntries: Rule<"listInProgressTimeEntries"> = (_, { data }) => runningEntries(data);

export const updateTimeEntry: Rule<"updateTimeEntry"> = ({ id, ...body }, context) => {
  const entry = replaced(context.data.entries.get(id), body, context);
  save([entry], context);
  return withoutRates(entry);
};

export const bulkUpdateTimeEntries: Rule<"bulkUpdateTimeEntries"> = ({ userId, body, hydrated }, context) => {
  const { data } = context;
  if (new Set(body.map(({ id }) => id)).size < body.length) throw new ApiError("Time entry is given twice");
  const entries = body.map(({ id, ...fields }) => replaced(entryOfUser(id, userId, data), fields, context));
  save(entries, context);
  return entries.map((entry) => (hydrated ? hydrate(entry, data) : withoutRates(entry)));
};

export const stopRunningTimeEntry: Rule<"stopRunningTimeEntry"> = ({ userId, end }, context) => {
  const { data } = context;
  const running = runningEntries(data).find((entry) => entry.userId === userId);
  if (!running) {
    const where = `workspace ${data.workspace.id} for user ${userId}`;
    throw new ApiError(`Currently running time entry doesn't exist on ${where}.`, 404, 404);
  }
  checkLockedPeriod(running, context);
  const stopped = ended(running, end);
  save([stopped], context);
  return withoutRates(stopped);
};

export const deleteTimeEntry: Rule<"deleteTimeEntry"> = ({ id }, context) => {
  remove([context.data.entries.get(id)], context);
};

export const deleteManyTimeEntries: Rule<"deleteManyTimeEntries"> = ({ userId, timeEntryIds }, context) => {
  const entries = [...new Set(timeEntryIds)].map((id) => entryOfUser(id, userId, context.data));
  remove(entries, context);
  return entries.map(withoutRates);
};

export const updateInvoicedStatus: Rule<"updateInvoicedStatus"> = ({ timeEntryIds, invoiced }, { data }) => {
  const entries = timeEntryIds.map((id) => data.entries.get(id));
  if (entries.some(isRunning)) throw new ApiError("Running time entry can't be invoiced");
  for (const { id } of entries) {
    if (invoiced) data.invoiced.add(id);
    else data.invoiced.delete(id);
  }
};

function create(userId: string, body: Body, context: RuleContext): Schemas["TimeEntry"] {
  if (body.start == null && body.end != null) throw new ApiError("Can't create time entry with end time only.");
  return add(entryOf({ id: "", userId }, { ...body, start: body.start ?? context.now }, context.data), context);
}

/** Gives it its id last, so that what is refused leaves nothing behind. */
function add(draft: Entry, context: RuleContext): Schemas["TimeEntry"] {
  checkLockedPeriod(draft, context);
  const others = checked([draft], context);
  const entry = withId(draft, context.newId("entry"));
  finish(others, context);
  put(entry, context.data);
  context.emit(isRunning(entry) ? "NEW_TIMER_STARTED" : "NEW_TIME_ENTRY", () => timeEntryPayload(entry, context.data));
  return withoutRates(entry);
}

/** What is left out is cleared, except what an entry cannot be without. */
function replaced(entry: Entry, body: Body, context: RuleContext): Entry {
  checkUnlocked(entry, context);
  const owner: Owner = { id: entry.id, userId: entry.userId };
  const next = entryOf(owner, { ...body, start: body.start ?? entry.timeInterval.start }, context.data);
  checkLockedPeriod(next, context);
  return { ...next, kioskId: entry.kioskId ?? null, approvalRequestId: entry.approvalRequestId ?? null };
}

function save(entries: readonly Entry[], context: RuleContext): void {
  const { data, emit } = context;
  finish(checked(entries, context), context);
  for (const entry of entries) {
    const before = data.entries.get(entry.id);
    put(entry, data);
    const stopped = isRunning(before) && !isRunning(entry);
    emit(stopped ? "TIMER_STOPPED" : "TIME_ENTRY_UPDATED", () => timeEntryPayload(entry, data));
  }
}

/** @returns the timers that end by it, ended. @throws {ApiError} */
function checked(entries: readonly Entry[], context: RuleContext): Entry[] {
  const others = timersBeside(entries, context).map((timer) =>
    ended(timer, later(context.now, timer.timeInterval.start)),
  );
  for (const entry of [...entries, ...others]) checkEntry(entry, context.data);
  return others;
}

/** Puts timers that have ended because another one begins. */
function finish(timers: readonly Entry[], { data, emit }: RuleContext): void {
  for (const timer of timers) {
    put(timer, data);
    emit("TIMER_STOPPED", () => timeEntryPayload(timer, data));
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

function remove(entries: readonly Entry[], context: RuleContext): void {
  const { data, emit } = context;
  for (const entry of entries) checkUnlocked(entry, context);
  for (const entry of entries) {
    track(entry, undefined, data);
    data.entries.delete(entry.id);
    data.invoiced.delete(entry.id);
    emit("TIME_ENTRY_DELETED", () => timeEntryPayload(entry, data));
  }
}

/**
 * A person has one timer: a new one ends the one that runs.
 *
 * @throws {ApiError} where the rules say so, and when one call makes two
 */
function timersBeside(entries: readonly Entry[], { data }: RuleContext): readonly Entry[] {
  const started = entries.filter(isRunning);
  if (started.length === 0) return [];
  const owners = new Set(started.map(({ userId }) => userId));
  const written = new Set(entries.map(({ id }) => id));
  const others = runningEntries(data).filter(({ id, userId }) => owners.has(userId) && !written.has(id));
  if (owners.size < started.length || (others.length > 0 && data.rules.secondTimer === "refuse")) {
    throw new ApiError(`Timer is already running on workspace ${data.workspace.id} for user ${[...owners].join(", ")}`);
  }
  return others;
}

/** @throws {ApiError} for an entry that was not timed, where everything has to be */
function checkStopwatch(end: string | null | undefined, mayAll: boolean, { data }: RuleContext): void {
  if (end == null || mayAll || data.workspace.workspaceSettings?.timeTrackingMode !== "STOPWATCH_ONLY") return;
  throw new ApiError("Manual time tracking is disabled in this workspace", 403, CODE.stopwatchOnly);
}

/** @throws {ApiError} also after an approval, and for administrators, too */
function checkUnlocked(entry: Entry, context: RuleContext): void {
  if (entry.isLocked) throw new ApiError("Time entry is locked");
  checkLockedPeriod(entry, context);
}

/** @throws {ApiError} */
function checkLockedPeriod({ timeInterval }: Entry, context: RuleContext): void {
  const { lockTimeEntries } = context.data.workspace.workspaceSettings ?? {};
  if (lockTimeEntries == null || Date.parse(timeInterval.start) >= Date.parse(lockTimeEntries) || isAdmin(context))
    return;
  throw new ApiError("Time entry is in a locked period", 403, CODE.lockedPeriod);
}

function entryOfUser(id: string, userId: string, { entries }: WorkspaceData): Entry {
  const entry = entries.get(id);
  if (entry.userId !== userId) throw new ApiError("Time entry doesn't belong to User");
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
