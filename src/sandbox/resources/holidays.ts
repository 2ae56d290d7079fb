// Holidays: days of the calendar, without a time zone, on which the people they are for do not work.

import { ApiError } from "../api-error.js";
import type { Rule } from "../rule.js";
import type { Holiday, WorkspaceData } from "../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../types.js";
import { change, create, remove } from "../verbs.js";
import { isFor } from "./shared/assignees.js";
import { takesPlace } from "./shared/holiday-dates.js";

type Fields = Omit<ArgumentsOf<"createHoliday" | "updateHoliday">, "workspaceId" | "holidayId">;
type Naming = Pick<NonNullable<Fields["users"]>, "contains" | "ids">;
type Person = Schemas["User"];

export const listHolidays: Rule<"listHolidays"> = ({ assignedTo }, { data }) =>
  (assignedTo === undefined ? data.holidays.all : holidaysOf(assignedTo, data)).map(listed);

export const listHolidaysInPeriod: Rule<"listHolidaysInPeriod"> = ({ assignedTo, start, end }, { data }) =>
  holidaysOf(assignedTo, data)
    .filter((holiday) => takesPlace(holiday, start.slice(0, 10), end.slice(0, 10)))
    .map(listed);

export const createHoliday: Rule<"createHoliday"> = create("holidays", {
  make: (fields, { data }) => holidayOf(fields, data),
  answer: listed,
});

export const updateHoliday: Rule<"updateHoliday"> = change("holidays", {
  id: ({ holidayId }) => holidayId,
  make(fields, { data }) {
    const { users, userGroups, everyoneIncludingNew } = fields;
    // Everyone was seen to do in their place, in changes only.
    if (!users && !userGroups && !everyoneIncludingNew) throw new ApiError("users must not be null");
    return holidayOf(fields, data, everyoneIncludingNew ?? false);
  },
  answer: listed,
});

export const deleteHoliday: Rule<"deleteHoliday"> = remove("holidays", {
  id: ({ holidayId }) => holidayId,
  answer: ({ projectId, taskId, color, automaticTimeEntryCreation, ...holiday }, { data }) => ({
    ...holiday,
    color: color ?? null,
    users: (holiday.userIds ?? []).map((id) => ({ id, name: data.users.find(id)?.name ?? null })),
    userGroups: (holiday.userGroupIds ?? []).map((id) => ({ id, name: data.groups.find(id)?.name ?? null })),
    automaticTimeEntryCreation: {
      enabled: automaticTimeEntryCreation ?? false,
      defaultEntities: { projectId: projectId ?? null, taskId: taskId ?? null },
    },
  }),
});

/** A person who is not in the workspace has none. */
function holidaysOf(userId: string, data: WorkspaceData): readonly Holiday[] {
  if (!data.users.find(userId)) return [];
  return data.holidays.all.filter((holiday) => isFor(holiday, userId, data));
}

/** @throws {ApiError} */
function holidayOf(fields: Fields, data: WorkspaceData, mayNameNobody = false): Omit<Holiday, "id"> {
  const { name, datePeriod, occursAnnually, everyoneIncludingNew, color, automaticTimeEntryCreation } = fields;
  if (datePeriod.endDate < datePeriod.startDate) throw new ApiError("End date must not be before start date");
  const userIds = chosen(fields.users, data.users, userFilter(fields.users));
  const userGroupIds = chosen(fields.userGroups, data.groups);
  if (userIds.length === 0 && userGroupIds.length === 0 && !mayNameNobody) {
    throw new ApiError("At least one user or user group must be assigned");
  }
  const { projectId = null, taskId = null } = automaticTimeEntryCreation?.defaultEntities ?? {};
  if (taskId !== null && data.tasks.get(taskId).projectId !== projectId) {
    throw new ApiError("Task doesn't belong to Project");
  }
  return {
    name,
    workspaceId: data.workspace.id,
    datePeriod,
    occursAnnually: occursAnnually ?? false,
    everyoneIncludingNew: everyoneIncludingNew ?? false,
    userIds,
    userGroupIds,
    automaticTimeEntryCreation: automaticTimeEntryCreation?.enabled ?? false,
    projectId,
    taskId,
    color: color ?? null,
  };
}

/** @throws {ApiError} when the filter names something that is not in the workspace */
function chosen<Item extends { readonly id: string }>(
  naming: Naming | null | undefined,
  known: { readonly all: readonly Item[]; readonly get: (id: string) => Item },
  regards: (item: Item) => boolean = () => true,
): string[] {
  const named = (naming?.ids ?? []).map((id) => known.get(id));
  const others = () => known.all.filter((item) => !named.includes(item));
  const items = naming?.contains === "DOES_NOT_CONTAIN" ? others() : named;
  return items.filter(regards).map(({ id }) => id);
}

/** Of groups the state of their members makes no difference: which members there are is asked later. */
function userFilter(users: Fields["users"]): (user: Person) => boolean {
  const statuses = [users?.status ?? [], users && "statuses" in users ? (users.statuses ?? []) : []].flat();
  if (statuses.length === 0 || statuses.includes("ALL")) return () => true;
  return ({ status }) => statuses.includes(status === "ACTIVE" ? "ACTIVE" : "INACTIVE");
}

const shown = new WeakMap<Holiday, Schemas["Holiday"]>();

/** No list shows the color. */
function listed(holiday: Holiday): Schemas["Holiday"] {
  const { color: _, ...rest } = holiday;
  const known = shown.get(holiday) ?? rest;
  shown.set(holiday, known);
  return known;
}
