// Time entries as they are written, and their checks.

import { durationOf } from "../../../time/iso-duration.js";
import { utc } from "../../../time/time-zone.js";
import { ApiError } from "../../api-error.js";
import type { Entry, WorkspaceData } from "../../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../../types.js";
import { isRunning } from "./entry-list.js";
import { priced } from "./rates.js";

/** What is written of an entry. What is left out is empty. */
export type Fields = Omit<ArgumentsOf<"createTimeEntry">, "workspaceId" | "start"> & { readonly start: string };

export interface Owner {
  readonly id: string;
  readonly userId: string;
}

export function entryOf({ id, userId }: Owner, fields: Fields, data: WorkspaceData): Entry {
  const { start, end, projectId, taskId, tagIds, description, billable, type, customFields } = fields;
  const entry: Entry = {
    id,
    workspaceId: data.workspace.id,
    userId,
    projectId: projectId ?? null,
    taskId: taskId ?? null,
    tagIds: tagIds ?? null,
    description: description ?? "",
    // The project does not matter: time is not charged unless the request says so.
    billable: billable ?? false,
    timeInterval: intervalOf(start, end),
    type: type ?? "REGULAR",
    isLocked: false,
    kioskId: null,
    approvalRequestId: null,
    customFieldValues: customFieldValuesOf(id, customFields ?? [], data),
  };
  return priced(entry, data);
}

/** Fields that are not named have the default of the workspace. */
function customFieldValuesOf(timeEntryId: string, given: NonNullable<Fields["customFields"]>, data: WorkspaceData) {
  const named = given.map(({ customFieldId, value }) => ({ field: data.customFields.get(customFieldId), value }));
  const others = data.customFields.all
    .filter(
      (field) =>
        field.entityType === "TIMEENTRY" &&
        field.status !== "INACTIVE" &&
        field.workspaceDefaultValue != null &&
        !named.some((one) => one.field === field),
    )
    .map((field) => ({ field, value: field.workspaceDefaultValue }));
  return [...named, ...others].map(({ field: { id, name, type }, value }) => ({
    customFieldId: id,
    timeEntryId,
    name,
    type: type ?? null,
    value: type === "NUMBER" ? numberOf(value) : (value ?? null),
  }));
}

/** A text that is a number becomes one. */
function numberOf(value: unknown): unknown {
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))
    ? Number(value)
    : (value ?? null);
}

const MAX_SECONDS = 999 * 3600;

/** In whole seconds, as Clockify keeps time. @throws {ApiError} */
export function intervalOf(start: string, end: string | null | undefined): Schemas["TimeInterval"] {
  const from = utc(Date.parse(start));
  if (end == null) return { start: from, end: null, duration: null };
  const until = utc(Date.parse(end));
  if (until < from) throw new ApiError(`Start datetime ${start} is greater than end datetime ${end}.`);
  const seconds = (Date.parse(until) - Date.parse(from)) / 1000;
  if (seconds > MAX_SECONDS) throw new ApiError("Time entry cannot have duration more than 999 hours.");
  return { start: from, end: until, duration: durationOf(seconds) };
}

/** The same under an id of its own. */
export function withId(entry: Entry, id: string): Entry {
  return {
    ...entry,
    id,
    customFieldValues: entry.customFieldValues?.map((value) => ({ ...value, timeEntryId: id })) ?? null,
  };
}

/** What would have to be written to make such an entry, except its times. */
export function fieldsOf(entry: Entry): Omit<Fields, "start"> {
  const { projectId, taskId, tagIds, description, billable, type, customFieldValues } = entry;
  return {
    projectId,
    taskId,
    tagIds: tagIds && [...tagIds],
    description,
    billable,
    type: type === "BREAK" ? "BREAK" : "REGULAR",
    customFields: customFieldValues?.flatMap(({ customFieldId, value }) =>
      customFieldId ? [{ customFieldId, value }] : [],
    ),
  };
}

/** @throws {ApiError} */
export function checkEntry(entry: Entry, data: WorkspaceData): void {
  const task = data.tasks.find(entry.taskId);
  if (task && task.projectId !== entry.projectId) throw new ApiError("Task doesn't belong to Project");
  for (const { customFieldId } of entry.customFieldValues ?? []) {
    if (data.customFields.find(customFieldId)?.entityType === "USER") {
      throw new ApiError("Custom field doesn't belong to time entries");
    }
  }
  // A timer may still be filled in while it runs.
  if (!isRunning(entry) && entry.type !== "BREAK") checkComplete(entry, data);
}

/** Fields that the workspace requires of finished work. */
function checkComplete(entry: Entry, { workspace, customFields }: WorkspaceData): void {
  const { forceProjects, forceTasks, forceTags, forceDescription } = workspace.workspaceSettings ?? {};
  const missing = [
    forceProjects && !entry.projectId && "Project is either required field or given project is archived.",
    forceTasks && !entry.taskId && "Task is required field.",
    forceTags && !entry.tagIds?.length && "Tag is required field.",
    forceDescription && !entry.description?.trim() && "Description is required field.",
    ...customFields.all.map((field) => isMissing(field, entry) && `Custom field ${field.name} is required field.`),
  ].find((name) => name);
  if (missing) throw new ApiError(`Time entry couldn't be created. ${missing} Please ${ADVICE}.`);
}

const ADVICE = "change your input or update your workspace settings";

function isMissing({ id, required, entityType, status }: Schemas["CustomField"], entry: Entry): boolean {
  if (!required || entityType !== "TIMEENTRY" || status === "INACTIVE") return false;
  const value = entry.customFieldValues?.find(({ customFieldId }) => customFieldId === id)?.value;
  return value == null || value === "";
}
