// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { body, content, create, dateTime, endWithin, flag, identifier, list, object, oneOf, plainText, query, read, remove, required, text, update, whole } from "../../operation-builders.js";
import type { TimeEntry, TimeEntryWithRates } from "../answers.js";
import type { CreateTimeEntryArguments, GetTimeEntryArguments, UpdateTimeEntryArguments, DeleteTimeEntryArguments, ListInProgressTimeEntriesArguments, UpdateInvoicedStatusArguments, ListUserTimeEntriesArguments, CreateTimeEntryForUserArguments, BulkUpdateTimeEntriesArguments, StopRunningTimeEntryArguments, DeleteManyTimeEntriesArguments, DuplicateTimeEntryArguments } from "../arguments/time-entries.js";

/** Create time entry. */
export const createTimeEntry: Row<"createTimeEntry", CreateTimeEntryArguments, TimeEntry> = /* @__PURE__ */ create("POST", "/v1/workspaces/{workspaceId}/time-entries", {
  start: /* @__PURE__ */ body(dateTime),
  end: /* @__PURE__ */ body(/* @__PURE__ */ endWithin(999)),
  projectId: /* @__PURE__ */ body(identifier),
  taskId: /* @__PURE__ */ body(identifier),
  description: /* @__PURE__ */ body(/* @__PURE__ */ plainText({ maxLength: 3000 })),
  billable: /* @__PURE__ */ body(flag),
  tagIds: /* @__PURE__ */ body(/* @__PURE__ */ list(identifier)),
  type: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("REGULAR", "BREAK")),
  customFields: /* @__PURE__ */ body(/* @__PURE__ */ list(/* @__PURE__ */ object({ customFieldId: identifier, sourceType: /* @__PURE__ */ oneOf("WORKSPACE", "PROJECT", "TIMEENTRY"), value: {} }, ["customFieldId"]), { maxItems: 50 })),
  customAttributes: /* @__PURE__ */ body(/* @__PURE__ */ list(/* @__PURE__ */ object({ namespace: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, value: { type: "string", minLength: 1 } }, ["namespace","name","value"]), { maxItems: 10 })),
}, { shownBy: "listUserTimeEntries" });

/** Get time entry. */
export const getTimeEntry: Row<"getTimeEntry", GetTimeEntryArguments, TimeEntryWithRates> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/time-entries/{id}", {
  hydrated: /* @__PURE__ */ query(flag),
});

/** Update time entry. */
export const updateTimeEntry: Row<"updateTimeEntry", UpdateTimeEntryArguments, TimeEntry> = /* @__PURE__ */ update("PUT", "/v1/workspaces/{workspaceId}/time-entries/{id}", {
  start: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  end: /* @__PURE__ */ body(/* @__PURE__ */ endWithin(999)),
  projectId: /* @__PURE__ */ body(identifier),
  taskId: /* @__PURE__ */ body(identifier),
  description: /* @__PURE__ */ body(/* @__PURE__ */ plainText({ maxLength: 3000 })),
  billable: /* @__PURE__ */ body(flag),
  tagIds: /* @__PURE__ */ body(/* @__PURE__ */ list(identifier)),
  type: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("REGULAR", "BREAK")),
  customFields: /* @__PURE__ */ body(/* @__PURE__ */ list(/* @__PURE__ */ object({ customFieldId: identifier, sourceType: /* @__PURE__ */ oneOf("WORKSPACE", "PROJECT", "TIMEENTRY"), value: {} }, ["customFieldId"]), { maxItems: 50 })),
}, { shownBy: "getTimeEntry" });

/** Delete time entry. */
export const deleteTimeEntry: Row<"deleteTimeEntry", DeleteTimeEntryArguments, undefined> = /* @__PURE__ */ remove("DELETE", "/v1/workspaces/{workspaceId}/time-entries/{id}", {}, { answer: "nothing", shownBy: "getTimeEntry" });

/** List running time entries. */
export const listInProgressTimeEntries: Row<"listInProgressTimeEntries", ListInProgressTimeEntriesArguments, TimeEntryWithRates[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/time-entries/status/in-progress", {
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 1000 })),
}, { answer: "list", paginated: { defaultPageSize: 10 } });

/** Mark time entries as invoiced. */
export const updateInvoicedStatus: Row<"updateInvoicedStatus", UpdateInvoicedStatusArguments, undefined> = /* @__PURE__ */ update("PATCH", "/v1/workspaces/{workspaceId}/time-entries/invoiced", {
  timeEntryIds: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ list(identifier, { minItems: 1, uniqueItems: true }))),
  invoiced: /* @__PURE__ */ required(/* @__PURE__ */ body(flag)),
}, { answer: "nothing" });

/** List User Time Entries. */
export const listUserTimeEntries: Row<"listUserTimeEntries", ListUserTimeEntriesArguments, TimeEntryWithRates[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/user/{userId}/time-entries", {
  description: /* @__PURE__ */ query(text),
  start: /* @__PURE__ */ query(dateTime),
  end: /* @__PURE__ */ query(dateTime),
  project: /* @__PURE__ */ query(identifier),
  task: /* @__PURE__ */ query(identifier),
  tags: /* @__PURE__ */ query(/* @__PURE__ */ list(identifier, { uniqueItems: true })),
  projectRequired: /* @__PURE__ */ query(flag),
  taskRequired: /* @__PURE__ */ query(flag),
  hydrated: /* @__PURE__ */ query(flag),
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 5000 })),
  inProgress: /* @__PURE__ */ query(flag),
  getWeekBefore: /* @__PURE__ */ query(dateTime),
}, { answer: "list", paginated: { defaultPageSize: 50 } });

/** Create time entry for user. */
export const createTimeEntryForUser: Row<"createTimeEntryForUser", CreateTimeEntryForUserArguments, TimeEntry> = /* @__PURE__ */ create("POST", "/v1/workspaces/{workspaceId}/user/{userId}/time-entries", {
  fromEntry: /* @__PURE__ */ query(identifier),
  start: /* @__PURE__ */ body(dateTime),
  end: /* @__PURE__ */ body(/* @__PURE__ */ endWithin(999)),
  projectId: /* @__PURE__ */ body(identifier),
  taskId: /* @__PURE__ */ body(identifier),
  description: /* @__PURE__ */ body(/* @__PURE__ */ plainText({ maxLength: 3000 })),
  billable: /* @__PURE__ */ body(flag),
  tagIds: /* @__PURE__ */ body(/* @__PURE__ */ list(identifier)),
  type: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("REGULAR", "BREAK")),
  customFields: /* @__PURE__ */ body(/* @__PURE__ */ list(/* @__PURE__ */ object({ customFieldId: identifier, sourceType: /* @__PURE__ */ oneOf("WORKSPACE", "PROJECT", "TIMEENTRY"), value: {} }, ["customFieldId"]), { maxItems: 50 })),
  customAttributes: /* @__PURE__ */ body(/* @__PURE__ */ list(/* @__PURE__ */ object({ namespace: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, value: { type: "string", minLength: 1 } }, ["namespace","name","value"]), { maxItems: 10 })),
}, { shownBy: "listUserTimeEntries" });

/** Bulk update time entries. */
export const bulkUpdateTimeEntries: Row<"bulkUpdateTimeEntries", BulkUpdateTimeEntriesArguments, TimeEntryWithRates[]> = /* @__PURE__ */ update("PUT", "/v1/workspaces/{workspaceId}/user/{userId}/time-entries", {
  hydrated: /* @__PURE__ */ query(flag),
  body: /* @__PURE__ */ required(/* @__PURE__ */ content(/* @__PURE__ */ list(/* @__PURE__ */ object({ id: identifier, start: dateTime, end: /* @__PURE__ */ endWithin(999), projectId: identifier, taskId: identifier, description: /* @__PURE__ */ plainText({ maxLength: 3000 }), billable: flag, tagIds: /* @__PURE__ */ list(identifier), type: /* @__PURE__ */ oneOf("REGULAR", "BREAK"), customFields: /* @__PURE__ */ list(/* @__PURE__ */ object({ customFieldId: identifier, sourceType: /* @__PURE__ */ oneOf("WORKSPACE", "PROJECT", "TIMEENTRY"), value: {} }, ["customFieldId"]), { maxItems: 50 }) }, ["id"]), { minItems: 1 }))),
}, { answer: "list", shownBy: "listUserTimeEntries" });

/** Stop running timer. */
export const stopRunningTimeEntry: Row<"stopRunningTimeEntry", StopRunningTimeEntryArguments, TimeEntry> = /* @__PURE__ */ update("PATCH", "/v1/workspaces/{workspaceId}/user/{userId}/time-entries", {
  end: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
}, { shownBy: "listUserTimeEntries" });

/** Delete many time entries. */
export const deleteManyTimeEntries: Row<"deleteManyTimeEntries", DeleteManyTimeEntriesArguments, TimeEntry[]> = /* @__PURE__ */ remove("DELETE", "/v1/workspaces/{workspaceId}/user/{userId}/time-entries", {
  timeEntryIds: /* @__PURE__ */ required(/* @__PURE__ */ query(/* @__PURE__ */ list(identifier, { minItems: 1 }))),
}, { answer: "list", shownBy: "listUserTimeEntries" });

/** Duplicate time entry. */
export const duplicateTimeEntry: Row<"duplicateTimeEntry", DuplicateTimeEntryArguments, TimeEntry> = /* @__PURE__ */ create("POST", "/v1/workspaces/{workspaceId}/user/{userId}/time-entries/{id}/duplicate", {}, { shownBy: "listUserTimeEntries" });
