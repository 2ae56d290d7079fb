// One row for each resource: its schema, the two digits of its ids, its name in errors, the arguments that name one, its events.

/** By what one of it is called in code: `newId("tag")`. */
export const resourceRows = {
  workspace: { schema: "Workspace", digits: "01", label: "Workspace", ids: ["workspaceId"] },
  user: { schema: "User", digits: "02", label: "User", ids: ["userId", "userIds", "assignedTo"] },
  client: {
    schema: "Client",
    digits: "03",
    label: "Client",
    ids: ["clientId"],
    events: { created: "NEW_CLIENT", updated: "CLIENT_UPDATED", deleted: "CLIENT_DELETED" },
  },
  project: {
    schema: "Project",
    digits: "04",
    label: "Project",
    ids: ["projectId"],
    events: { created: "NEW_PROJECT", updated: "PROJECT_UPDATED", deleted: "PROJECT_DELETED" },
  },
  task: {
    schema: "Task",
    digits: "05",
    label: "Task",
    ids: ["taskId"],
    events: { created: "NEW_TASK", updated: "TASK_UPDATED", deleted: "TASK_DELETED" },
  },
  tag: {
    schema: "Tag",
    digits: "06",
    label: "Tag",
    ids: ["tagId", "tagIds"],
    events: { created: "NEW_TAG", updated: "TAG_UPDATED", deleted: "TAG_DELETED" },
  },
  entry: {
    schema: "TimeEntryWithRates",
    digits: "07",
    label: "Time entry",
    ids: ["id", "timeEntryIds"],
    events: { created: "NEW_TIME_ENTRY", updated: "TIME_ENTRY_UPDATED", deleted: "TIME_ENTRY_DELETED" },
  },
  approval: {
    schema: "ApprovalRequest",
    digits: "08",
    label: "Approval request",
    ids: ["approvalRequestId"],
    events: { created: "NEW_APPROVAL_REQUEST", updated: "APPROVAL_REQUEST_STATUS_UPDATED" },
  },
  holiday: { schema: "Holiday", digits: "09", label: "Holiday", ids: ["holidayId"] },
  policy: { schema: "TimeOffPolicy", digits: "10", label: "Policy", ids: ["policyId"] },
  timeOff: {
    schema: "TimeOffWithBalance",
    digits: "11",
    label: "Time off request",
    ids: [],
    events: { created: "TIME_OFF_REQUESTED", deleted: "TIME_OFF_REQUEST_WITHDRAWN" },
  },
  assignment: {
    schema: "Assignment",
    digits: "12",
    label: "Assignment",
    ids: ["assignmentId"],
    events: { created: "ASSIGNMENT_CREATED", updated: "ASSIGNMENT_UPDATED", deleted: "ASSIGNMENT_DELETED" },
  },
  customField: { schema: "CustomField", digits: "13", label: "Custom field", ids: ["customFieldId"] },
  group: {
    schema: "UserGroup",
    digits: "14",
    label: "User group",
    ids: ["groupId"],
    events: { created: "USER_GROUP_CREATED", updated: "USER_GROUP_UPDATED", deleted: "USER_GROUP_DELETED" },
  },
  series: { schema: "AssignmentRecurrence", digits: "15", label: "Series", ids: ["seriesId"] },
  balance: {
    schema: "TimeOffBalance",
    digits: "17",
    label: "Balance",
    ids: [],
    events: { updated: "BALANCE_UPDATED" },
  },
  webhook: { schema: "Webhook", digits: "18", label: "Webhook", ids: ["webhookId"] },
  milestone: { schema: "Milestone", digits: "21", label: "Milestone", ids: [] },
} as const satisfies Readonly<Record<string, ResourceRow>>;

/** Everything that is said of a resource in one place. */
interface ResourceRow {
  /** Name of the schema of one. */
  readonly schema: string;
  /** Two digits in each id say what it is, as in the examples of the specification. */
  readonly digits: string;
  readonly label: string;
  /** Arguments that name one, or a list of them. */
  readonly ids: readonly string[];
  readonly events?: { readonly created?: string; readonly updated?: string; readonly deleted?: string };
}
