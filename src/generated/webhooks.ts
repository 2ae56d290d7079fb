// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Schemas } from "./schemas.js";

/** What is delivered when something happens, by the name of the event. Clockify adds fields without notice. */
export interface Deliveries {
  /** When a time entry is created. */
  NEW_TIME_ENTRY: Schemas["TimeEntryDelivery"];
  /** When a time entry is updated. */
  TIME_ENTRY_UPDATED: Schemas["TimeEntryDelivery"];
  /** When a time entry is deleted. */
  TIME_ENTRY_DELETED: Schemas["TimeEntryDelivery"];
  /** When a timer is started. */
  NEW_TIMER_STARTED: Schemas["TimeEntryDelivery"];
  /** When a timer is stopped. */
  TIMER_STOPPED: Schemas["TimeEntryDelivery"];
  /** When a time entry is split. */
  TIME_ENTRY_SPLIT: Schemas["TimeEntryDelivery"];
  /** When a time entry is restored. */
  TIME_ENTRY_RESTORED: Schemas["TimeEntryDelivery"];
  /** When an approval is requested. */
  NEW_APPROVAL_REQUEST: Schemas["ApprovalDelivery"];
  /** When an approval request changes. */
  APPROVAL_REQUEST_STATUS_UPDATED: Schemas["ApprovalDelivery"];
  /** When time off is requested. */
  TIME_OFF_REQUESTED: Schemas["TimeOffDelivery"];
  /** When time off is approved. */
  TIME_OFF_REQUEST_APPROVED: Schemas["TimeOffDelivery"];
  /** When time off is rejected. */
  TIME_OFF_REQUEST_REJECTED: Schemas["TimeOffDelivery"];
  /** When time off is withdrawn. */
  TIME_OFF_REQUEST_WITHDRAWN: Schemas["TimeOffDelivery"];
  /** When a time off request is updated. */
  TIME_OFF_REQUEST_UPDATED: Schemas["TimeOffDelivery"];
  /** When time off begins. */
  TIME_OFF_REQUEST_STARTED: Schemas["TimeOffDelivery"];
  /** When a balance is updated. */
  BALANCE_UPDATED: Schemas["BalanceDelivery"];
  /** When an assignment is created. */
  ASSIGNMENT_CREATED: Schemas["AssignmentDelivery"];
  /** When an assignment is published. */
  ASSIGNMENT_PUBLISHED: Schemas["AssignmentDelivery"];
  /** When an assignment is updated. */
  ASSIGNMENT_UPDATED: Schemas["AssignmentDelivery"];
  /** When an assignment is deleted. */
  ASSIGNMENT_DELETED: Schemas["AssignmentDelivery"];
  /** When a project is created. */
  NEW_PROJECT: Schemas["ProjectDelivery"];
  /** When a project is updated. */
  PROJECT_UPDATED: Schemas["ProjectDelivery"];
  /** When a project is deleted. */
  PROJECT_DELETED: Schemas["ProjectDelivery"];
  /** When a task is created. */
  NEW_TASK: Schemas["TaskDelivery"];
  /** When a task is updated. */
  TASK_UPDATED: Schemas["TaskDelivery"];
  /** When a task is deleted. */
  TASK_DELETED: Schemas["TaskDelivery"];
  /** When a client is created. */
  NEW_CLIENT: Schemas["Client"];
  /** When a client is updated. */
  CLIENT_UPDATED: Schemas["Client"];
  /** When a client is deleted. */
  CLIENT_DELETED: Schemas["Client"];
  /** When a tag is created. */
  NEW_TAG: Schemas["Tag"];
  /** When a tag is updated. */
  TAG_UPDATED: Schemas["Tag"];
  /** When a tag is deleted. */
  TAG_DELETED: Schemas["Tag"];
  /** When a person joins. */
  USER_JOINED_WORKSPACE: Schemas["User"];
  /** When a person is removed. */
  USER_DELETED_FROM_WORKSPACE: Schemas["User"];
  /** When a person is deactivated. */
  USER_DEACTIVATED_ON_WORKSPACE: Schemas["User"];
  /** When a person is activated. */
  USER_ACTIVATED_ON_WORKSPACE: Schemas["User"];
  /** When a mail address changes. */
  USER_EMAIL_CHANGED: Schemas["User"];
  /** When a person is updated. */
  USER_UPDATED: Schemas["User"];
  /** When people are invited. */
  USERS_INVITED_TO_WORKSPACE: Schemas["OtherDelivery"];
  /** When limited members are added. */
  LIMITED_USERS_ADDED_TO_WORKSPACE: Schemas["OtherDelivery"];
  /** When a user group is created. */
  USER_GROUP_CREATED: Schemas["OtherDelivery"];
  /** When a user group is updated. */
  USER_GROUP_UPDATED: Schemas["OtherDelivery"];
  /** When a user group is deleted. */
  USER_GROUP_DELETED: Schemas["OtherDelivery"];
  /** When an invoice is created. */
  NEW_INVOICE: Schemas["OtherDelivery"];
  /** When an invoice is updated. */
  INVOICE_UPDATED: Schemas["OtherDelivery"];
  /** When an expense is created. */
  EXPENSE_CREATED: Schemas["OtherDelivery"];
  /** When an expense is updated. */
  EXPENSE_UPDATED: Schemas["OtherDelivery"];
  /** When an expense is deleted. */
  EXPENSE_DELETED: Schemas["OtherDelivery"];
  /** When an expense is restored. */
  EXPENSE_RESTORED: Schemas["OtherDelivery"];
  /** When a cost rate is updated. */
  COST_RATE_UPDATED: Schemas["OtherDelivery"];
  /** When a billable rate is updated. */
  BILLABLE_RATE_UPDATED: Schemas["OtherDelivery"];
}

/** Every event that a webhook can wait for. */
export const webhookEvents: readonly (keyof Deliveries)[] = [
  "NEW_TIME_ENTRY",
  "TIME_ENTRY_UPDATED",
  "TIME_ENTRY_DELETED",
  "NEW_TIMER_STARTED",
  "TIMER_STOPPED",
  "TIME_ENTRY_SPLIT",
  "TIME_ENTRY_RESTORED",
  "NEW_APPROVAL_REQUEST",
  "APPROVAL_REQUEST_STATUS_UPDATED",
  "TIME_OFF_REQUESTED",
  "TIME_OFF_REQUEST_APPROVED",
  "TIME_OFF_REQUEST_REJECTED",
  "TIME_OFF_REQUEST_WITHDRAWN",
  "TIME_OFF_REQUEST_UPDATED",
  "TIME_OFF_REQUEST_STARTED",
  "BALANCE_UPDATED",
  "ASSIGNMENT_CREATED",
  "ASSIGNMENT_PUBLISHED",
  "ASSIGNMENT_UPDATED",
  "ASSIGNMENT_DELETED",
  "NEW_PROJECT",
  "PROJECT_UPDATED",
  "PROJECT_DELETED",
  "NEW_TASK",
  "TASK_UPDATED",
  "TASK_DELETED",
  "NEW_CLIENT",
  "CLIENT_UPDATED",
  "CLIENT_DELETED",
  "NEW_TAG",
  "TAG_UPDATED",
  "TAG_DELETED",
  "USER_JOINED_WORKSPACE",
  "USER_DELETED_FROM_WORKSPACE",
  "USER_DEACTIVATED_ON_WORKSPACE",
  "USER_ACTIVATED_ON_WORKSPACE",
  "USER_EMAIL_CHANGED",
  "USER_UPDATED",
  "USERS_INVITED_TO_WORKSPACE",
  "LIMITED_USERS_ADDED_TO_WORKSPACE",
  "USER_GROUP_CREATED",
  "USER_GROUP_UPDATED",
  "USER_GROUP_DELETED",
  "NEW_INVOICE",
  "INVOICE_UPDATED",
  "EXPENSE_CREATED",
  "EXPENSE_UPDATED",
  "EXPENSE_DELETED",
  "EXPENSE_RESTORED",
  "COST_RATE_UPDATED",
  "BILLABLE_RATE_UPDATED",
];

/** Those of which an equal body is the same delivery again. Of others, two can look the same. */
export const tellingOnce: ReadonlySet<keyof Deliveries> = new Set<keyof Deliveries>([
  "NEW_TIME_ENTRY",
  "NEW_TIMER_STARTED",
  "TIMER_STOPPED",
  "NEW_APPROVAL_REQUEST",
  "APPROVAL_REQUEST_STATUS_UPDATED",
  "TIME_OFF_REQUESTED",
  "TIME_OFF_REQUEST_APPROVED",
  "TIME_OFF_REQUEST_REJECTED",
  "TIME_OFF_REQUEST_WITHDRAWN",
  "ASSIGNMENT_CREATED",
  "NEW_PROJECT",
  "NEW_TASK",
  "NEW_CLIENT",
  "NEW_TAG",
]);
