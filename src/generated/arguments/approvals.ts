// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `listApprovalRequests`. */
export interface ListApprovalRequestsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only requests in this state. PENDING ones wait for a decision, APPROVED ones are accepted, WITHDRAWN_APPROVAL ones were accepted and then reopened. */
  status?: "PENDING" | "APPROVED" | "WITHDRAWN_APPROVAL" | undefined;
  /** Return only requests for working time (TIMESHEET), expenses (EXPENSE) or both. Without it all types come. */
  types?: ("TIMESHEET" | "EXPENSE" | "TIMESHEET_AND_EXPENSE")[] | undefined;
  /** What the list is sorted by, the request (ID), the person (USER_ID), the period (START) or the last change (UPDATED_AT). */
  sortColumn?: "ID" | "USER_ID" | "START" | "UPDATED_AT" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
}

/** Arguments of `createApprovalRequest`. */
export interface CreateApprovalRequestArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The first day of the period in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T00:00:00Z for the week that begins on Monday 2 March 2026. */
  periodStart: string | Date;
  /** How long the period is. It must be the approval period set in the workspace: a week, half a month or a month. */
  period?: "WEEKLY" | "SEMI_MONTHLY" | "MONTHLY" | null | undefined;
}

/** Arguments of `updateApprovalStatus`. */
export interface UpdateApprovalStatusArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The approval request. `listApprovalRequests` shows them with their ids, in approvalRequest. */
  approvalRequestId: string;
  /** APPROVED or REJECTED to decide, WITHDRAWN_APPROVAL to reopen what was approved, WITHDRAWN_SUBMISSION to take back what was submitted, PENDING for waiting again. */
  state: "PENDING" | "APPROVED" | "WITHDRAWN_SUBMISSION" | "WITHDRAWN_APPROVAL" | "REJECTED";
  /** A note to the person, for instance why the request is rejected. */
  note?: string | null | undefined;
}

/** Arguments of `resubmitApprovalRequest`. */
export interface ResubmitApprovalRequestArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The first day of the period in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T00:00:00Z for the week that begins on Monday 2 March 2026. */
  periodStart: string | Date;
  /** How long the period is. It must be the approval period set in the workspace: a week, half a month or a month. */
  period?: "WEEKLY" | "SEMI_MONTHLY" | "MONTHLY" | null | undefined;
}

/** Arguments of `createApprovalRequestForUser`. */
export interface CreateApprovalRequestForUserArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** The first day of the period in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T00:00:00Z for the week that begins on Monday 2 March 2026. */
  periodStart: string | Date;
  /** How long the period is. It must be the approval period set in the workspace: a week, half a month or a month. */
  period?: "WEEKLY" | "SEMI_MONTHLY" | "MONTHLY" | null | undefined;
}

/** Arguments of `resubmitApprovalRequestForUser`. */
export interface ResubmitApprovalRequestForUserArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** The first day of the period in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T00:00:00Z for the week that begins on Monday 2 March 2026. */
  periodStart: string | Date;
  /** How long the period is. It must be the approval period set in the workspace: a week, half a month or a month. */
  period?: "WEEKLY" | "SEMI_MONTHLY" | "MONTHLY" | null | undefined;
}
