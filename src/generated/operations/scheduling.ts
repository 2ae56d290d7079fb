// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { body, create, dateTime, flag, identifier, list, number, object, oneOf, query, read, remove, required, text, update, whole } from "../../operation-builders.js";
import type { Assignment, AssignmentWithNames, ProjectTotals, UserTotals } from "../answers.js";
import type { ListAssignmentsArguments, ListProjectTotalsArguments, GetProjectTotalsArguments, ListUserTotalsArguments, GetUserTotalsArguments, CreateRecurringAssignmentArguments, UpdateRecurringAssignmentArguments, DeleteRecurringAssignmentArguments, UpdateRecurringPeriodArguments, CopyAssignmentArguments, PublishAssignmentsArguments } from "../arguments/scheduling.js";

/** List scheduled assignments. */
export const listAssignments: Row<"listAssignments", ListAssignmentsArguments, AssignmentWithNames[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/scheduling/assignments/all", {
  name: /* @__PURE__ */ query(text),
  start: /* @__PURE__ */ required(/* @__PURE__ */ query(dateTime)),
  end: /* @__PURE__ */ required(/* @__PURE__ */ query(dateTime)),
  sortColumn: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("PROJECT", "USER", "ID")),
  sortOrder: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ASCENDING", "DESCENDING")),
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 5000 })),
}, { answer: "list", paginated: { defaultPageSize: 50 } });

/** List scheduled totals per project. */
export const listProjectTotals: Row<"listProjectTotals", ListProjectTotalsArguments, ProjectTotals[]> = /* @__PURE__ */ read("POST", "/v1/workspaces/{workspaceId}/scheduling/assignments/projects/totals", {
  start: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  end: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  search: /* @__PURE__ */ body(text),
  statusFilter: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("PUBLISHED", "UNPUBLISHED", "ALL")),
  page: /* @__PURE__ */ body(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ body(/* @__PURE__ */ whole({ minimum: 1, maximum: 200 })),
}, { answer: "list", paginated: { defaultPageSize: 50 } });

/** Get scheduled totals of project. */
export const getProjectTotals: Row<"getProjectTotals", GetProjectTotalsArguments, ProjectTotals | undefined> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/scheduling/assignments/projects/totals/{projectId}", {
  start: /* @__PURE__ */ required(/* @__PURE__ */ query(dateTime)),
  end: /* @__PURE__ */ required(/* @__PURE__ */ query(dateTime)),
}, { answer: "object-or-nothing" });

/** List capacity totals per user. */
export const listUserTotals: Row<"listUserTotals", ListUserTotalsArguments, UserTotals[]> = /* @__PURE__ */ read("POST", "/v1/workspaces/{workspaceId}/scheduling/assignments/user-filter/totals", {
  start: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  end: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  search: /* @__PURE__ */ body(text),
  statusFilter: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("PUBLISHED", "UNPUBLISHED", "ALL")),
  userFilter: /* @__PURE__ */ body(/* @__PURE__ */ object({ ids: /* @__PURE__ */ list(identifier, { uniqueItems: true }), contains: /* @__PURE__ */ oneOf("CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"), status: /* @__PURE__ */ oneOf("PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL"), statuses: /* @__PURE__ */ list(/* @__PURE__ */ oneOf("PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL")), sourceType: /* @__PURE__ */ oneOf("USER_GROUP") })),
  userGroupFilter: /* @__PURE__ */ body(/* @__PURE__ */ object({ ids: /* @__PURE__ */ list(identifier, { uniqueItems: true }), contains: /* @__PURE__ */ oneOf("CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"), status: /* @__PURE__ */ oneOf("PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL") })),
  page: /* @__PURE__ */ body(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ body(/* @__PURE__ */ whole({ minimum: 1, maximum: 200 })),
}, { answer: "list", paginated: { defaultPageSize: 50 } });

/** Get capacity totals of user. */
export const getUserTotals: Row<"getUserTotals", GetUserTotalsArguments, UserTotals> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/scheduling/assignments/users/{userId}/totals", {
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 5000 })),
  start: /* @__PURE__ */ required(/* @__PURE__ */ query(dateTime)),
  end: /* @__PURE__ */ required(/* @__PURE__ */ query(dateTime)),
});

/** Create recurring assignment. */
export const createRecurringAssignment: Row<"createRecurringAssignment", CreateRecurringAssignmentArguments, Assignment[]> = /* @__PURE__ */ create("POST", "/v1/workspaces/{workspaceId}/scheduling/assignments/recurring", {
  userId: /* @__PURE__ */ required(/* @__PURE__ */ body(identifier)),
  projectId: /* @__PURE__ */ required(/* @__PURE__ */ body(identifier)),
  taskId: /* @__PURE__ */ body(identifier),
  start: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  end: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  hoursPerDay: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ number())),
  startTime: /* @__PURE__ */ body({ type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", example: "09:00:00" }),
  includeNonWorkingDays: /* @__PURE__ */ body(flag),
  billable: /* @__PURE__ */ body(flag),
  note: /* @__PURE__ */ body({ type: "string", maxLength: 100 }),
  recurringAssignment: /* @__PURE__ */ body(/* @__PURE__ */ object({ repeat: flag, weeks: /* @__PURE__ */ whole({ minimum: 1, maximum: 99 }) }, ["weeks"])),
}, { answer: "list", shownBy: "listAssignments" });

/** Update recurring assignment. */
export const updateRecurringAssignment: Row<"updateRecurringAssignment", UpdateRecurringAssignmentArguments, Assignment[]> = /* @__PURE__ */ update("PATCH", "/v1/workspaces/{workspaceId}/scheduling/assignments/recurring/{assignmentId}", {
  start: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  end: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  seriesUpdateOption: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("THIS_ONE", "THIS_AND_FOLLOWING", "ALL")),
  hoursPerDay: /* @__PURE__ */ body(/* @__PURE__ */ number()),
  startTime: /* @__PURE__ */ body({ type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", example: "09:00:00" }),
  taskId: /* @__PURE__ */ body(identifier),
  includeNonWorkingDays: /* @__PURE__ */ body(flag),
  billable: /* @__PURE__ */ body(flag),
  note: /* @__PURE__ */ body({ type: "string", maxLength: 100 }),
}, { answer: "list", shownBy: "listAssignments" });

/** Delete recurring assignment. */
export const deleteRecurringAssignment: Row<"deleteRecurringAssignment", DeleteRecurringAssignmentArguments, Assignment[]> = /* @__PURE__ */ remove("DELETE", "/v1/workspaces/{workspaceId}/scheduling/assignments/recurring/{assignmentId}", {
  seriesUpdateOption: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("THIS_ONE", "THIS_AND_FOLLOWING", "ALL"), "seriesUpdateOption"),
}, { answer: "list", shownBy: "listAssignments" });

/** Change recurring period. */
export const updateRecurringPeriod: Row<"updateRecurringPeriod", UpdateRecurringPeriodArguments, Assignment[]> = /* @__PURE__ */ update("PUT", "/v1/workspaces/{workspaceId}/scheduling/assignments/series/{assignmentId}", {
  repeat: /* @__PURE__ */ body(flag),
  weeks: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ whole({ minimum: 1, maximum: 99 }))),
}, { answer: "list", shownBy: "listAssignments" });

/** Copy scheduled assignment. */
export const copyAssignment: Row<"copyAssignment", CopyAssignmentArguments, Assignment[]> = /* @__PURE__ */ create("POST", "/v1/workspaces/{workspaceId}/scheduling/assignments/{assignmentId}/copy", {
  userId: /* @__PURE__ */ required(/* @__PURE__ */ body(identifier)),
  seriesUpdateOption: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("THIS_ONE", "THIS_AND_FOLLOWING", "ALL")),
}, { answer: "list", shownBy: "listAssignments" });

/** Publish assignments. */
export const publishAssignments: Row<"publishAssignments", PublishAssignmentsArguments, undefined> = /* @__PURE__ */ update("PUT", "/v1/workspaces/{workspaceId}/scheduling/assignments/publish", {
  start: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  end: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  notifyUsers: /* @__PURE__ */ body(flag),
  viewType: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("PROJECTS", "TEAM", "ALL")),
  search: /* @__PURE__ */ body(text),
  userFilter: /* @__PURE__ */ body(/* @__PURE__ */ object({ ids: /* @__PURE__ */ list(identifier, { uniqueItems: true }), contains: /* @__PURE__ */ oneOf("CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"), status: /* @__PURE__ */ oneOf("PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL"), statuses: /* @__PURE__ */ list(/* @__PURE__ */ oneOf("PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL")), sourceType: /* @__PURE__ */ oneOf("USER_GROUP") })),
  userGroupFilter: /* @__PURE__ */ body(/* @__PURE__ */ object({ ids: /* @__PURE__ */ list(identifier, { uniqueItems: true }), contains: /* @__PURE__ */ oneOf("CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"), status: /* @__PURE__ */ oneOf("PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL") })),
}, { answer: "nothing", shownBy: "listAssignments" });
