// Generated from openapi/resources.yaml by `npm run generate`. Do not edit.

import type { Deliveries } from "./webhooks.js";

/** The facts of a resource, for all that use it. */
export interface ResourceRow {
  /** The name of the list in the data of the sandbox, where it keeps one. */
  readonly many?: string;
  /** Name of the schema of one. */
  readonly schema: string;
  /** Two digits in each id say what it is, as in the examples of the specification. */
  readonly digits: string;
  /** What one is called in Clockify's errors. */
  readonly label: string;
  /** Arguments that name one, or a list of them. */
  readonly ids: readonly string[];
  /** The action that lists them, and the field of an item that people know it by: a path such as `owner/userName`. */
  readonly list?: string;
  readonly name?: string;
  readonly events?: Readonly<Partial<Record<"created" | "updated" | "deleted", keyof Deliveries>>>;
}

/** By what one of it is called in code. */
export const resourceRows = {
  workspace: { schema: "Workspace", digits: "01", label: "Workspace", ids: ["workspaceId"], list: "listWorkspaces", name: "name" },
  user: { many: "users", schema: "User", digits: "02", label: "User", ids: ["userId", "userIds", "assignedTo"], list: "listUsers", name: "email" },
  client: { many: "clients", schema: "Client", digits: "03", label: "Client", ids: ["clientId"], list: "listClients", name: "name", events: { created: "NEW_CLIENT", updated: "CLIENT_UPDATED", deleted: "CLIENT_DELETED" } },
  project: { many: "projects", schema: "Project", digits: "04", label: "Project", ids: ["projectId"], list: "listProjects", name: "name", events: { created: "NEW_PROJECT", updated: "PROJECT_UPDATED", deleted: "PROJECT_DELETED" } },
  task: { many: "tasks", schema: "Task", digits: "05", label: "Task", ids: ["taskId"], list: "listTasks", name: "name", events: { created: "NEW_TASK", updated: "TASK_UPDATED", deleted: "TASK_DELETED" } },
  tag: { many: "tags", schema: "Tag", digits: "06", label: "Tag", ids: ["tagId", "tagIds"], list: "listTags", name: "name", events: { created: "NEW_TAG", updated: "TAG_UPDATED", deleted: "TAG_DELETED" } },
  entry: { many: "entries", schema: "TimeEntryWithRates", digits: "07", label: "Time entry", ids: ["timeEntryId", "timeEntryIds"], list: "listUserTimeEntries", name: "description", events: { created: "NEW_TIME_ENTRY", updated: "TIME_ENTRY_UPDATED", deleted: "TIME_ENTRY_DELETED" } },
  approval: { many: "approvals", schema: "ApprovalRequest", digits: "08", label: "Approval request", ids: ["approvalRequestId"], list: "listApprovalRequests", name: "approvalRequest/owner/userName", events: { created: "NEW_APPROVAL_REQUEST", updated: "APPROVAL_REQUEST_STATUS_UPDATED" } },
  holiday: { many: "holidays", schema: "Holiday", digits: "09", label: "Holiday", ids: ["holidayId"], list: "listHolidays", name: "name" },
  policy: { many: "policies", schema: "TimeOffPolicy", digits: "10", label: "Policy", ids: ["policyId"], list: "listTimeOffPolicies", name: "name" },
  timeOff: { many: "timeOff", schema: "TimeOffWithBalance", digits: "11", label: "Time off request", ids: [], events: { created: "TIME_OFF_REQUESTED", deleted: "TIME_OFF_REQUEST_WITHDRAWN" } },
  assignment: { many: "assignments", schema: "Assignment", digits: "12", label: "Assignment", ids: ["assignmentId"], list: "listAssignments", name: "projectName", events: { created: "ASSIGNMENT_CREATED", updated: "ASSIGNMENT_UPDATED", deleted: "ASSIGNMENT_DELETED" } },
  customField: { many: "customFields", schema: "CustomField", digits: "13", label: "Custom field", ids: ["customFieldId"], list: "listCustomFields", name: "name" },
  group: { many: "groups", schema: "UserGroup", digits: "14", label: "User group", ids: ["groupId", "userGroupId", "userGroupIds"], list: "listUserGroups", name: "name", events: { created: "USER_GROUP_CREATED", updated: "USER_GROUP_UPDATED", deleted: "USER_GROUP_DELETED" } },
  series: { schema: "AssignmentRecurrence", digits: "15", label: "Series", ids: ["seriesId"] },
  currency: { schema: "WorkspaceCurrency", digits: "16", label: "Currency", ids: ["currencyId"] },
  balance: { many: "balances", schema: "TimeOffBalance", digits: "17", label: "Balance", ids: [], events: { updated: "BALANCE_UPDATED" } },
  webhook: { many: "webhooks", schema: "Webhook", digits: "18", label: "Webhook", ids: ["webhookId"] },
  expense: { schema: "ApprovalExpense", digits: "19", label: "Expense", ids: ["expenseId"], events: { created: "EXPENSE_CREATED", updated: "EXPENSE_UPDATED", deleted: "EXPENSE_DELETED" } },
  milestone: { many: "milestones", schema: "Milestone", digits: "21", label: "Milestone", ids: [] },
  expenseCategory: { schema: "ApprovalExpenseCategory", digits: "22", label: "Expense category", ids: ["categoryId"] },
} as const satisfies Readonly<Record<string, ResourceRow>>;

/** The lists in which a name is looked up to find its id, and what people call one of their items. */
export const nouns = {
  listWorkspaces: "workspace",
  listUsers: "person",
  listClients: "client",
  listProjects: "project",
  listTasks: "task",
  listTags: "tag",
  listHolidays: "holiday",
  listTimeOffPolicies: "time off policy",
  listCustomFields: "custom field",
  listUserGroups: "user group",
} as const;
