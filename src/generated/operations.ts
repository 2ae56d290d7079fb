// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Operation, Schema } from "../operation.js";
import type { Actions } from "./actions.js";

const identifier: Schema = {"type":"string","pattern":"^[0-9a-fA-F]{24}$"};
const identifiers: Schema = { type: "array", items: identifier };
const dateTime: Schema = {"type":"string","format":"date-time"};
const text: Schema = {"type":"string"};
const flag: Schema = {"type":"boolean"};
const positive: Schema = {"type":"integer","minimum":1};
const sortOrder: Schema = {"type":"string","enum":["ASCENDING","DESCENDING"]};

/** Base address of each region. A key works in its own region only. */
export const regions = {
  global: "https://api.clockify.me/api",
  euc1: "https://euc1.clockify.me/api",
  use2: "https://use2.clockify.me/api",
  euw2: "https://euw2.clockify.me/api",
  apse2: "https://apse2.clockify.me/api",
};

/** Every action: how it travels, what it takes, what it answers and what it does. */
export const operations: Record<keyof Actions, Operation> = {
  listWorkspaces: {
    method: "GET", path: "/v1/workspaces", safety: "read", answer: "json",
    arguments: {
      roles: { in: "query", schema: { type: "string", enum: ["WORKSPACE_ADMIN", "OWNER", "TEAM_MANAGER", "PROJECT_MANAGER"] } },
    },
  },
  getCurrentUser: {
    method: "GET", path: "/v1/user", safety: "read", answer: "json",
    arguments: {
      includeMemberships: { in: "query", name: "include-memberships", schema: flag },
    },
  },
  listUsers: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/users", safety: "read", answer: "json", paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      email: { in: "query", schema: text },
      projectId: { in: "query", name: "project-id", schema: identifier },
      status: { in: "query", schema: { type: "string", enum: ["PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL"] } },
      accountStatuses: { in: "query", name: "account-statuses", schema: text },
      name: { in: "query", schema: text },
      sortColumn: { in: "query", name: "sort-column", schema: { type: "string", enum: ["ID", "EMAIL", "NAME", "NAME_LOWERCASE", "ACCESS", "HOURLYRATE", "COSTRATE"] } },
      sortOrder: { in: "query", name: "sort-order", schema: sortOrder },
      page: { in: "query", schema: positive },
      pageSize: { in: "query", name: "page-size", schema: positive },
      memberships: { in: "query", schema: { type: "string", enum: ["ALL", "NONE", "WORKSPACE", "PROJECT", "USERGROUP"] } },
      includeRoles: { in: "query", name: "include-roles", schema: flag },
    },
  },
  listUserGroups: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/user-groups", safety: "read", answer: "json", paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      projectId: { in: "query", name: "project-id", schema: identifier },
      name: { in: "query", schema: text },
      sortColumn: { in: "query", name: "sort-column", schema: { type: "string", enum: ["ID", "NAME"] } },
      sortOrder: { in: "query", name: "sort-order", schema: sortOrder },
      page: { in: "query", schema: positive },
      pageSize: { in: "query", name: "page-size", schema: positive },
      includeTeamManagers: { in: "query", schema: flag },
    },
  },
  listClients: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/clients", safety: "read", answer: "json", paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      name: { in: "query", schema: text },
      sortColumn: { in: "query", name: "sort-column", schema: text },
      sortOrder: { in: "query", name: "sort-order", schema: sortOrder },
      page: { in: "query", schema: positive },
      pageSize: { in: "query", name: "page-size", schema: positive },
      archived: { in: "query", schema: flag },
    },
  },
  listProjects: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/projects", safety: "read", answer: "json", paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      name: { in: "query", schema: text },
      strictNameSearch: { in: "query", name: "strict-name-search", schema: flag },
      archived: { in: "query", schema: flag },
      billable: { in: "query", schema: flag },
      clients: { in: "query", schema: { type: "array", uniqueItems: true, items: identifier } },
      containsClient: { in: "query", name: "contains-client", schema: flag },
      clientStatus: { in: "query", name: "client-status", schema: { type: "string", enum: ["ACTIVE", "ARCHIVED", "ALL"] } },
      users: { in: "query", schema: { type: "array", uniqueItems: true, items: identifier } },
      containsUser: { in: "query", name: "contains-user", schema: flag },
      userStatus: { in: "query", name: "user-status", schema: { type: "string", enum: ["PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL"] } },
      isTemplate: { in: "query", name: "is-template", schema: flag },
      sortColumn: { in: "query", name: "sort-column", schema: { type: "string", enum: ["ID", "NAME", "CLIENT_NAME", "DURATION", "BUDGET", "PROGRESS"] } },
      sortOrder: { in: "query", name: "sort-order", schema: sortOrder },
      hydrated: { in: "query", schema: flag },
      page: { in: "query", schema: positive },
      pageSize: { in: "query", name: "page-size", schema: positive },
      access: { in: "query", schema: { type: "string", enum: ["PUBLIC", "PRIVATE"] } },
      expenseLimit: { in: "query", name: "expense-limit", schema: { type: "integer" } },
      expenseDate: { in: "query", name: "expense-date", schema: { type: "string", format: "date" } },
      userGroups: { in: "query", schema: { type: "array", uniqueItems: true, items: identifier } },
      containsGroup: { in: "query", name: "contains-group", schema: flag },
    },
  },
  listTasks: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/projects/{projectId}/tasks", safety: "read", answer: "json", paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      projectId: { in: "path", required: true, schema: identifier },
      name: { in: "query", schema: text },
      strictNameSearch: { in: "query", name: "strict-name-search", schema: flag },
      isActive: { in: "query", name: "is-active", schema: flag },
      page: { in: "query", schema: positive },
      pageSize: { in: "query", name: "page-size", schema: positive },
      sortColumn: { in: "query", name: "sort-column", schema: { type: "string", enum: ["ID", "NAME"] } },
      sortOrder: { in: "query", name: "sort-order", schema: sortOrder },
    },
  },
  listTags: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/tags", safety: "read", answer: "json", paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      name: { in: "query", schema: text },
      strictNameSearch: { in: "query", name: "strict-name-search", schema: flag },
      excludedIds: { in: "query", name: "excluded-ids", schema: text },
      sortColumn: { in: "query", name: "sort-column", schema: { type: "string", enum: ["ID", "NAME"] } },
      sortOrder: { in: "query", name: "sort-order", schema: sortOrder },
      page: { in: "query", schema: positive },
      pageSize: { in: "query", name: "page-size", schema: positive },
      archived: { in: "query", schema: flag },
    },
  },
  listCustomFields: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/custom-fields", safety: "read", answer: "json",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      name: { in: "query", schema: text },
      status: { in: "query", schema: { type: "string", enum: ["INACTIVE", "VISIBLE", "INVISIBLE"] } },
      entityType: { in: "query", name: "entity-type", schema: text },
    },
  },
  createTimeEntry: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/time-entries", safety: "create", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      start: { in: "body", schema: dateTime },
      end: { in: "body", schema: dateTime },
      projectId: { in: "body", schema: identifier },
      taskId: { in: "body", schema: identifier },
      description: { in: "body", schema: { type: "string", maxLength: 3000 } },
      billable: { in: "body", schema: flag },
      tagIds: { in: "body", schema: identifiers },
      type: { in: "body", schema: { type: "string", enum: ["REGULAR", "BREAK"] } },
      customFields: { in: "body", schema: { type: "array", maxItems: 50, items: { type: "object", properties: { customFieldId: identifier, sourceType: { type: "string", enum: ["WORKSPACE", "PROJECT", "TIMEENTRY"] }, value: {  } }, required: ["customFieldId"] } } },
      customAttributes: { in: "body", schema: { type: "array", maxItems: 10, items: { type: "object", properties: { namespace: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, value: { type: "string", minLength: 1 } }, required: ["namespace", "name", "value"] } } },
    },
  },
  getTimeEntry: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/time-entries/{id}", safety: "read", answer: "json",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      id: { in: "path", required: true, schema: identifier },
      hydrated: { in: "query", schema: flag },
    },
  },
  updateTimeEntry: {
    method: "PUT", path: "/v1/workspaces/{workspaceId}/time-entries/{id}", safety: "update", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      id: { in: "path", required: true, schema: identifier },
      start: { in: "body", required: true, schema: dateTime },
      end: { in: "body", schema: dateTime },
      projectId: { in: "body", schema: identifier },
      taskId: { in: "body", schema: identifier },
      description: { in: "body", schema: { type: "string", maxLength: 3000 } },
      billable: { in: "body", schema: flag },
      tagIds: { in: "body", schema: identifiers },
      type: { in: "body", schema: { type: "string", enum: ["REGULAR", "BREAK"] } },
      customFields: { in: "body", schema: { type: "array", maxItems: 50, items: { type: "object", properties: { customFieldId: identifier, sourceType: { type: "string", enum: ["WORKSPACE", "PROJECT", "TIMEENTRY"] }, value: {  } }, required: ["customFieldId"] } } },
    },
  },
  deleteTimeEntry: {
    method: "DELETE", path: "/v1/workspaces/{workspaceId}/time-entries/{id}", safety: "delete", answer: "nothing",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      id: { in: "path", required: true, schema: identifier },
    },
  },
  listInProgressTimeEntries: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/time-entries/status/in-progress", safety: "read", answer: "json", paginated: { defaultPageSize: 10 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      page: { in: "query", schema: positive },
      pageSize: { in: "query", name: "page-size", schema: { type: "integer", minimum: 1, maximum: 1000 } },
    },
  },
  updateInvoicedStatus: {
    method: "PATCH", path: "/v1/workspaces/{workspaceId}/time-entries/invoiced", safety: "update", answer: "nothing", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      timeEntryIds: { in: "body", required: true, schema: { type: "array", minItems: 1, uniqueItems: true, items: identifier } },
      invoiced: { in: "body", required: true, schema: flag },
    },
  },
  listUserTimeEntries: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/user/{userId}/time-entries", safety: "read", answer: "json", paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      description: { in: "query", schema: text },
      start: { in: "query", schema: dateTime },
      end: { in: "query", schema: dateTime },
      project: { in: "query", schema: identifier },
      task: { in: "query", schema: identifier },
      tags: { in: "query", schema: { type: "array", uniqueItems: true, items: identifier } },
      projectRequired: { in: "query", name: "project-required", schema: flag },
      taskRequired: { in: "query", name: "task-required", schema: flag },
      hydrated: { in: "query", schema: flag },
      page: { in: "query", schema: positive },
      pageSize: { in: "query", name: "page-size", schema: positive },
      inProgress: { in: "query", name: "in-progress", schema: flag },
      getWeekBefore: { in: "query", name: "get-week-before", schema: dateTime },
    },
  },
  createTimeEntryForUser: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/user/{userId}/time-entries", safety: "create", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      fromEntry: { in: "query", name: "from-entry", schema: identifier },
      start: { in: "body", schema: dateTime },
      end: { in: "body", schema: dateTime },
      projectId: { in: "body", schema: identifier },
      taskId: { in: "body", schema: identifier },
      description: { in: "body", schema: { type: "string", maxLength: 3000 } },
      billable: { in: "body", schema: flag },
      tagIds: { in: "body", schema: identifiers },
      type: { in: "body", schema: { type: "string", enum: ["REGULAR", "BREAK"] } },
      customFields: { in: "body", schema: { type: "array", maxItems: 50, items: { type: "object", properties: { customFieldId: identifier, sourceType: { type: "string", enum: ["WORKSPACE", "PROJECT", "TIMEENTRY"] }, value: {  } }, required: ["customFieldId"] } } },
      customAttributes: { in: "body", schema: { type: "array", maxItems: 10, items: { type: "object", properties: { namespace: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, value: { type: "string", minLength: 1 } }, required: ["namespace", "name", "value"] } } },
    },
  },
  bulkUpdateTimeEntries: {
    method: "PUT", path: "/v1/workspaces/{workspaceId}/user/{userId}/time-entries", safety: "update", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      hydrated: { in: "query", schema: flag },
      body: { in: "content", required: true, schema: { type: "array", minItems: 1, items: { type: "object", properties: { id: identifier, start: dateTime, end: dateTime, projectId: identifier, taskId: identifier, description: { type: "string", maxLength: 3000 }, billable: flag, tagIds: identifiers, type: { type: "string", enum: ["REGULAR", "BREAK"] }, customFields: { type: "array", maxItems: 50, items: { type: "object", properties: { customFieldId: identifier, sourceType: { type: "string", enum: ["WORKSPACE", "PROJECT", "TIMEENTRY"] }, value: {  } }, required: ["customFieldId"] } } }, required: ["id"] } } },
    },
  },
  stopRunningTimeEntry: {
    method: "PATCH", path: "/v1/workspaces/{workspaceId}/user/{userId}/time-entries", safety: "update", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      end: { in: "body", required: true, schema: dateTime },
    },
  },
  deleteManyTimeEntries: {
    method: "DELETE", path: "/v1/workspaces/{workspaceId}/user/{userId}/time-entries", safety: "delete", answer: "json",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      timeEntryIds: { in: "query", name: "time-entry-ids", required: true, schema: { type: "array", minItems: 1, items: identifier } },
    },
  },
  duplicateTimeEntry: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/user/{userId}/time-entries/{id}/duplicate", safety: "create", answer: "json",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      id: { in: "path", required: true, schema: identifier },
    },
  },
  listApprovalRequests: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/approval-requests", safety: "read", answer: "json", paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      status: { in: "query", schema: { type: "string", enum: ["PENDING", "APPROVED", "WITHDRAWN_APPROVAL"] } },
      types: { in: "query", schema: { type: "array", uniqueItems: true, items: { type: "string", enum: ["TIMESHEET", "EXPENSE", "TIMESHEET_AND_EXPENSE"] } } },
      sortColumn: { in: "query", name: "sort-column", schema: { type: "string", enum: ["ID", "USER_ID", "START", "UPDATED_AT"] } },
      sortOrder: { in: "query", name: "sort-order", schema: sortOrder },
      page: { in: "query", schema: positive },
      pageSize: { in: "query", name: "page-size", schema: positive },
    },
  },
  createApprovalRequest: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/approval-requests", safety: "create", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      periodStart: { in: "body", required: true, schema: { type: "string", format: "date-time", minLength: 1 } },
      period: { in: "body", schema: { type: "string", enum: ["WEEKLY", "SEMI_MONTHLY", "MONTHLY"] } },
    },
  },
  updateApprovalStatus: {
    method: "PATCH", path: "/v1/workspaces/{workspaceId}/approval-requests/{approvalRequestId}", safety: "update", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      approvalRequestId: { in: "path", required: true, schema: identifier },
      state: { in: "body", required: true, schema: { type: "string", enum: ["PENDING", "APPROVED", "WITHDRAWN_SUBMISSION", "WITHDRAWN_APPROVAL", "REJECTED"] } },
      note: { in: "body", schema: text },
    },
  },
  resubmitApprovalRequest: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/approval-requests/resubmit-entries-for-approval", safety: "update", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      periodStart: { in: "body", required: true, schema: { type: "string", format: "date-time", minLength: 1 } },
      period: { in: "body", schema: { type: "string", enum: ["WEEKLY", "SEMI_MONTHLY", "MONTHLY"] } },
    },
  },
  createApprovalRequestForUser: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/approval-requests/users/{userId}", safety: "create", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      periodStart: { in: "body", required: true, schema: { type: "string", format: "date-time", minLength: 1 } },
      period: { in: "body", schema: { type: "string", enum: ["WEEKLY", "SEMI_MONTHLY", "MONTHLY"] } },
    },
  },
  resubmitApprovalRequestForUser: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/approval-requests/users/{userId}/resubmit-entries-for-approval", safety: "update", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      periodStart: { in: "body", required: true, schema: { type: "string", format: "date-time", minLength: 1 } },
      period: { in: "body", schema: { type: "string", enum: ["WEEKLY", "SEMI_MONTHLY", "MONTHLY"] } },
    },
  },
  listAssignments: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/scheduling/assignments/all", safety: "read", answer: "json", paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      name: { in: "query", schema: text },
      start: { in: "query", required: true, schema: dateTime },
      end: { in: "query", required: true, schema: dateTime },
      sortColumn: { in: "query", name: "sort-column", schema: { type: "string", enum: ["PROJECT", "USER", "ID"] } },
      sortOrder: { in: "query", name: "sort-order", schema: sortOrder },
      page: { in: "query", schema: positive },
      pageSize: { in: "query", name: "page-size", schema: positive },
    },
  },
  listProjectTotals: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/scheduling/assignments/projects/totals", safety: "read", answer: "json", body: true, paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      start: { in: "body", required: true, schema: dateTime },
      end: { in: "body", required: true, schema: dateTime },
      search: { in: "body", schema: text },
      statusFilter: { in: "body", schema: { type: "string", enum: ["PUBLISHED", "UNPUBLISHED", "ALL"] } },
      page: { in: "body", schema: positive },
      pageSize: { in: "body", schema: { type: "integer", minimum: 1, maximum: 200 } },
    },
  },
  getProjectTotals: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/scheduling/assignments/projects/totals/{projectId}", safety: "read", answer: "json-or-nothing",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      projectId: { in: "path", required: true, schema: identifier },
      start: { in: "query", required: true, schema: dateTime },
      end: { in: "query", required: true, schema: dateTime },
    },
  },
  listUserTotals: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/scheduling/assignments/user-filter/totals", safety: "read", answer: "json", body: true, paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      start: { in: "body", required: true, schema: dateTime },
      end: { in: "body", required: true, schema: dateTime },
      search: { in: "body", schema: text },
      statusFilter: { in: "body", schema: { type: "string", enum: ["PUBLISHED", "UNPUBLISHED", "ALL"] } },
      userFilter: { in: "body", schema: { type: "object", properties: { ids: { type: "array", uniqueItems: true, items: identifier }, contains: { type: "string", enum: ["CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"] }, status: { type: "string", enum: ["PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL"] }, statuses: { type: "array", items: { type: "string", enum: ["PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL"] } }, sourceType: { type: "string", enum: ["USER_GROUP"] } } } },
      userGroupFilter: { in: "body", schema: { type: "object", properties: { ids: { type: "array", uniqueItems: true, items: identifier }, contains: { type: "string", enum: ["CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"] }, status: { type: "string", enum: ["PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL"] } } } },
      page: { in: "body", schema: positive },
      pageSize: { in: "body", schema: { type: "integer", minimum: 1, maximum: 200 } },
    },
  },
  getUserTotals: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/scheduling/assignments/users/{userId}/totals", safety: "read", answer: "json",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      page: { in: "query", schema: positive },
      pageSize: { in: "query", name: "page-size", schema: positive },
      start: { in: "query", required: true, schema: dateTime },
      end: { in: "query", required: true, schema: dateTime },
    },
  },
  createRecurringAssignment: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/scheduling/assignments/recurring", safety: "create", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "body", required: true, schema: { type: "string", pattern: "^[0-9a-fA-F]{24}$", minLength: 1 } },
      projectId: { in: "body", required: true, schema: { type: "string", pattern: "^[0-9a-fA-F]{24}$", minLength: 1 } },
      taskId: { in: "body", schema: identifier },
      start: { in: "body", required: true, schema: dateTime },
      end: { in: "body", required: true, schema: dateTime },
      hoursPerDay: { in: "body", required: true, schema: { type: "number" } },
      startTime: { in: "body", schema: { type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", example: "09:00:00" } },
      includeNonWorkingDays: { in: "body", schema: flag },
      billable: { in: "body", schema: flag },
      note: { in: "body", schema: { type: "string", maxLength: 100 } },
      recurringAssignment: { in: "body", schema: { type: "object", properties: { repeat: flag, weeks: { type: "integer", minimum: 1, maximum: 99 } }, required: ["weeks"] } },
    },
  },
  updateRecurringAssignment: {
    method: "PATCH", path: "/v1/workspaces/{workspaceId}/scheduling/assignments/recurring/{assignmentId}", safety: "update", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      assignmentId: { in: "path", required: true, schema: identifier },
      start: { in: "body", required: true, schema: dateTime },
      end: { in: "body", required: true, schema: dateTime },
      seriesUpdateOption: { in: "body", schema: { type: "string", enum: ["THIS_ONE", "THIS_AND_FOLLOWING", "ALL"] } },
      hoursPerDay: { in: "body", schema: { type: "number" } },
      startTime: { in: "body", schema: { type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", example: "09:00:00" } },
      taskId: { in: "body", schema: identifier },
      includeNonWorkingDays: { in: "body", schema: flag },
      billable: { in: "body", schema: flag },
      note: { in: "body", schema: { type: "string", maxLength: 100 } },
    },
  },
  deleteRecurringAssignment: {
    method: "DELETE", path: "/v1/workspaces/{workspaceId}/scheduling/assignments/recurring/{assignmentId}", safety: "delete", answer: "json",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      assignmentId: { in: "path", required: true, schema: identifier },
      seriesUpdateOption: { in: "query", schema: { type: "string", enum: ["THIS_ONE", "THIS_AND_FOLLOWING", "ALL"] } },
    },
  },
  updateRecurringPeriod: {
    method: "PUT", path: "/v1/workspaces/{workspaceId}/scheduling/assignments/series/{assignmentId}", safety: "update", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      assignmentId: { in: "path", required: true, schema: identifier },
      repeat: { in: "body", schema: flag },
      weeks: { in: "body", required: true, schema: { type: "integer", minimum: 1, maximum: 99 } },
    },
  },
  copyAssignment: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/scheduling/assignments/{assignmentId}/copy", safety: "create", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      assignmentId: { in: "path", required: true, schema: identifier },
      userId: { in: "body", required: true, schema: identifier },
      seriesUpdateOption: { in: "body", schema: { type: "string", enum: ["THIS_ONE", "THIS_AND_FOLLOWING", "ALL"] } },
    },
  },
  publishAssignments: {
    method: "PUT", path: "/v1/workspaces/{workspaceId}/scheduling/assignments/publish", safety: "update", answer: "nothing", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      start: { in: "body", required: true, schema: dateTime },
      end: { in: "body", required: true, schema: dateTime },
      notifyUsers: { in: "body", schema: flag },
      viewType: { in: "body", schema: { type: "string", enum: ["PROJECTS", "TEAM", "ALL"] } },
      search: { in: "body", schema: text },
      userFilter: { in: "body", schema: { type: "object", properties: { ids: { type: "array", uniqueItems: true, items: identifier }, contains: { type: "string", enum: ["CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"] }, status: { type: "string", enum: ["PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL"] }, statuses: { type: "array", items: { type: "string", enum: ["PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL"] } }, sourceType: { type: "string", enum: ["USER_GROUP"] } } } },
      userGroupFilter: { in: "body", schema: { type: "object", properties: { ids: { type: "array", uniqueItems: true, items: identifier }, contains: { type: "string", enum: ["CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"] }, status: { type: "string", enum: ["PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL"] } } } },
    },
  },
  listTimeOffRequests: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/time-off/requests", safety: "read", answer: "json", body: true, paginated: { items: "requests", defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      start: { in: "body", schema: dateTime },
      end: { in: "body", schema: dateTime },
      statuses: { in: "body", schema: { type: "array", uniqueItems: true, items: { type: "string", enum: ["PENDING", "APPROVED", "REJECTED", "ALL"] } } },
      users: { in: "body", schema: { type: "array", uniqueItems: true, items: identifier } },
      userGroups: { in: "body", schema: { type: "array", uniqueItems: true, items: identifier } },
      page: { in: "body", schema: { type: "integer", minimum: 1, maximum: 1000 } },
      pageSize: { in: "body", schema: { type: "integer", minimum: 1, maximum: 200 } },
    },
  },
  listTimeOffPolicies: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/time-off/policies", safety: "read", answer: "json", paginated: { defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      page: { in: "query", schema: { type: "integer", minimum: 1, maximum: 1000 } },
      pageSize: { in: "query", name: "page-size", schema: { type: "integer", minimum: 1, maximum: 200 } },
      name: { in: "query", schema: text },
      status: { in: "query", schema: { type: "string", enum: ["ACTIVE", "ARCHIVED", "ALL"] } },
      sortColumn: { in: "query", name: "sort-column", schema: text },
      sortOrder: { in: "query", name: "sort-order", schema: sortOrder },
    },
  },
  createTimeOffRequest: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/requests", safety: "create", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      policyId: { in: "path", required: true, schema: identifier },
      timeOffPeriod: { in: "body", required: true, schema: { type: "object", properties: { period: { type: "object", properties: { start: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$", example: "2026-03-16" }, end: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$", example: "2026-03-12T15:00:00Z" }, days: { type: "integer", minimum: 1, maximum: 999 } } }, isHalfDay: flag, halfDayPeriod: { type: "string", enum: ["FIRST_HALF", "SECOND_HALF", "NOT_DEFINED"] }, timeOffHalfDayPeriod: { type: "string", enum: ["FIRST_HALF", "SECOND_HALF", "NOT_DEFINED"] } }, required: ["period"] } },
      note: { in: "body", schema: text },
    },
  },
  updateTimeOffRequestStatus: {
    method: "PATCH", path: "/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/requests/{requestId}", safety: "update", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      policyId: { in: "path", required: true, schema: identifier },
      requestId: { in: "path", required: true, schema: identifier },
      status: { in: "body", schema: { type: "string", enum: ["APPROVED", "REJECTED"] } },
      note: { in: "body", schema: text },
    },
  },
  deleteTimeOffRequest: {
    method: "DELETE", path: "/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/requests/{requestId}", safety: "delete", answer: "json",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      policyId: { in: "path", required: true, schema: identifier },
      requestId: { in: "path", required: true, schema: identifier },
    },
  },
  createTimeOffRequestForUser: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/users/{userId}/requests", safety: "create", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      policyId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      timeOffPeriod: { in: "body", required: true, schema: { type: "object", properties: { period: { type: "object", properties: { start: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$", example: "2026-03-16" }, end: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$", example: "2026-03-12T15:00:00Z" }, days: { type: "integer", minimum: 1, maximum: 999 } } }, isHalfDay: flag, halfDayPeriod: { type: "string", enum: ["FIRST_HALF", "SECOND_HALF", "NOT_DEFINED"] }, timeOffHalfDayPeriod: { type: "string", enum: ["FIRST_HALF", "SECOND_HALF", "NOT_DEFINED"] } }, required: ["period"] } },
      note: { in: "body", schema: text },
    },
  },
  listPolicyBalances: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/time-off/balance/policy/{policyId}", safety: "read", answer: "json", paginated: { items: "balances", defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      policyId: { in: "path", required: true, schema: identifier },
      page: { in: "query", schema: { type: "integer", minimum: 1, maximum: 1000 } },
      pageSize: { in: "query", name: "page-size", schema: { type: "integer", minimum: 1, maximum: 200 } },
      sort: { in: "query", schema: { type: "string", enum: ["USER", "POLICY", "USED", "BALANCE", "TOTAL"] } },
      sortOrder: { in: "query", name: "sort-order", schema: sortOrder },
    },
  },
  updatePolicyBalance: {
    method: "PATCH", path: "/v1/workspaces/{workspaceId}/time-off/balance/policy/{policyId}", safety: "update", answer: "nothing", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      policyId: { in: "path", required: true, schema: identifier },
      userIds: { in: "body", required: true, schema: { type: "array", minItems: 1, uniqueItems: true, items: identifier } },
      value: { in: "body", required: true, schema: { type: "number", minimum: -10000, maximum: 10000 } },
      note: { in: "body", schema: text },
    },
  },
  listUserBalances: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/time-off/balance/user/{userId}", safety: "read", answer: "json", paginated: { items: "balances", defaultPageSize: 50 },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      page: { in: "query", schema: { type: "integer", minimum: 1, maximum: 1000 } },
      pageSize: { in: "query", name: "page-size", schema: { type: "integer", minimum: 1, maximum: 200 } },
      sort: { in: "query", schema: { type: "string", enum: ["USER", "POLICY", "USED", "BALANCE", "TOTAL"] } },
      sortOrder: { in: "query", name: "sort-order", schema: sortOrder },
    },
  },
  listHolidays: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/holidays", safety: "read", answer: "json",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      assignedTo: { in: "query", name: "assigned-to", schema: identifier },
    },
  },
  createHoliday: {
    method: "POST", path: "/v1/workspaces/{workspaceId}/holidays", safety: "create", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      name: { in: "body", required: true, schema: { type: "string", minLength: 2, maxLength: 100 } },
      datePeriod: { in: "body", required: true, schema: { type: "object", properties: { startDate: { type: "string", format: "date", minLength: 1 }, endDate: { type: "string", format: "date", minLength: 1 } }, required: ["startDate", "endDate"] } },
      occursAnnually: { in: "body", schema: flag },
      everyoneIncludingNew: { in: "body", schema: flag },
      users: { in: "body", schema: { type: "object", properties: { contains: { type: "string", enum: ["CONTAINS", "DOES_NOT_CONTAIN"] }, ids: { type: "array", uniqueItems: true, items: identifier }, status: { type: "string", enum: ["ALL", "ACTIVE", "INACTIVE"] } } } },
      userGroups: { in: "body", schema: { type: "object", properties: { contains: { type: "string", enum: ["CONTAINS", "DOES_NOT_CONTAIN"] }, ids: { type: "array", uniqueItems: true, items: identifier }, status: { type: "string", enum: ["ALL", "ACTIVE", "INACTIVE"] } } } },
      color: { in: "body", schema: { type: "string", pattern: "^#[0-9a-fA-F]{6}$", example: "#F44336" } },
      automaticTimeEntryCreation: { in: "body", schema: { type: "object", properties: { enabled: flag, defaultEntities: { type: "object", properties: { projectId: identifier, taskId: identifier } } }, required: ["defaultEntities"] } },
    },
  },
  listHolidaysInPeriod: {
    method: "GET", path: "/v1/workspaces/{workspaceId}/holidays/in-period", safety: "read", answer: "json",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      assignedTo: { in: "query", name: "assigned-to", required: true, schema: identifier },
      start: { in: "query", required: true, schema: dateTime },
      end: { in: "query", required: true, schema: dateTime },
    },
  },
  updateHoliday: {
    method: "PUT", path: "/v1/workspaces/{workspaceId}/holidays/{holidayId}", safety: "update", answer: "json", body: true,
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      holidayId: { in: "path", required: true, schema: identifier },
      name: { in: "body", required: true, schema: { type: "string", minLength: 1, maxLength: 50 } },
      datePeriod: { in: "body", required: true, schema: { type: "object", properties: { startDate: { type: "string", format: "date", minLength: 1 }, endDate: { type: "string", format: "date", minLength: 1 } }, required: ["startDate", "endDate"] } },
      occursAnnually: { in: "body", required: true, schema: flag },
      everyoneIncludingNew: { in: "body", schema: flag },
      users: { in: "body", schema: { type: "object", properties: { contains: { type: "string", enum: ["CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"] }, ids: { type: "array", uniqueItems: true, items: identifier }, status: { type: "string", enum: ["ALL", "ACTIVE", "INACTIVE"] }, statuses: { type: "array", items: text } } } },
      userGroups: { in: "body", schema: { type: "object", properties: { contains: { type: "string", enum: ["CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"] }, ids: { type: "array", uniqueItems: true, items: identifier }, status: { type: "string", enum: ["PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL"] } } } },
      color: { in: "body", schema: { type: "string", pattern: "^#[0-9a-fA-F]{6}$", example: "#F44336" } },
      automaticTimeEntryCreation: { in: "body", schema: { type: "object", properties: { enabled: flag, defaultEntities: { type: "object", properties: { projectId: identifier, taskId: identifier } } }, required: ["defaultEntities"] } },
    },
  },
  deleteHoliday: {
    method: "DELETE", path: "/v1/workspaces/{workspaceId}/holidays/{holidayId}", safety: "delete", answer: "json",
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      holidayId: { in: "path", required: true, schema: identifier },
    },
  },
  getWorkspaces: {
    method: "GET", path: "/workspaces", safety: "read", answer: "json", deprecated: { replacement: "listWorkspaces" },
    arguments: {},
  },
  getAllUsers: {
    method: "GET", path: "/workspaces/{workspaceId}/users", safety: "read", answer: "json", deprecated: { replacement: "listUsers" },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      email: { in: "query", schema: text },
      projectid: { in: "query", schema: identifier },
      name: { in: "query", schema: text },
      status: { in: "query", schema: { type: "string", enum: ["PENDING", "ACTIVE", "DECLINED", "INACTIVE"] } },
    },
  },
  getClients: {
    method: "GET", path: "/workspaces/{workspaceId}/clients", safety: "read", answer: "json", deprecated: { replacement: "listClients" },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      archived: { in: "query", schema: flag },
    },
  },
  getProjects: {
    method: "GET", path: "/workspaces/{workspaceId}/clients/projects-filter", safety: "read", answer: "json", deprecated: { replacement: "listProjects" },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
    },
  },
  getTimeEntriesForUser: {
    method: "GET", path: "/workspaces/{workspaceId}/timeEntries/user/{userId}", safety: "read", answer: "json", deprecated: { replacement: "listUserTimeEntries" },
    arguments: {
      workspaceId: { in: "path", required: true, schema: identifier },
      userId: { in: "path", required: true, schema: identifier },
      start: { in: "query", schema: dateTime },
      end: { in: "query", schema: dateTime },
      project: { in: "query", schema: identifier },
      task: { in: "query", schema: identifier },
    },
  },
};
