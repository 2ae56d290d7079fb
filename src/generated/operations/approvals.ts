// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { body, create, dateTime, list, oneOf, query, read, required, text, update, whole } from "../../operation-builders.js";
import type { ApprovalDetails, ApprovalRequest } from "../answers.js";
import type { ListApprovalRequestsArguments, CreateApprovalRequestArguments, UpdateApprovalStatusArguments, ResubmitApprovalRequestArguments, CreateApprovalRequestForUserArguments, ResubmitApprovalRequestForUserArguments } from "../arguments/approvals.js";

/** List approval requests. */
export const listApprovalRequests: Row<"listApprovalRequests", ListApprovalRequestsArguments, ApprovalDetails[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/approval-requests", {
  status: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("PENDING", "APPROVED", "WITHDRAWN_APPROVAL")),
  types: /* @__PURE__ */ query(/* @__PURE__ */ list(/* @__PURE__ */ oneOf("TIMESHEET", "EXPENSE", "TIMESHEET_AND_EXPENSE"), { uniqueItems: true })),
  sortColumn: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ID", "USER_ID", "START", "UPDATED_AT")),
  sortOrder: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ASCENDING", "DESCENDING")),
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 5000 })),
}, { answer: "list", paginated: { defaultPageSize: 50 } });

/** Submit approval request. */
export const createApprovalRequest: Row<"createApprovalRequest", CreateApprovalRequestArguments, ApprovalRequest> = /* @__PURE__ */ create("POST", "/v1/workspaces/{workspaceId}/approval-requests", {
  periodStart: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  period: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("WEEKLY", "SEMI_MONTHLY", "MONTHLY")),
}, { shownBy: "listApprovalRequests" });

/** Update approval request status. */
export const updateApprovalStatus: Row<"updateApprovalStatus", UpdateApprovalStatusArguments, ApprovalRequest> = /* @__PURE__ */ update("PATCH", "/v1/workspaces/{workspaceId}/approval-requests/{approvalRequestId}", {
  state: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ oneOf("PENDING", "APPROVED", "WITHDRAWN_SUBMISSION", "WITHDRAWN_APPROVAL", "REJECTED"))),
  note: /* @__PURE__ */ body(text),
}, { shownBy: "listApprovalRequests" });

/** Resubmit approval request. */
export const resubmitApprovalRequest: Row<"resubmitApprovalRequest", ResubmitApprovalRequestArguments, ApprovalRequest> = /* @__PURE__ */ update("POST", "/v1/workspaces/{workspaceId}/approval-requests/resubmit-entries-for-approval", {
  periodStart: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  period: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("WEEKLY", "SEMI_MONTHLY", "MONTHLY")),
}, { shownBy: "listApprovalRequests" });

/** Submit approval request for user. */
export const createApprovalRequestForUser: Row<"createApprovalRequestForUser", CreateApprovalRequestForUserArguments, ApprovalRequest> = /* @__PURE__ */ create("POST", "/v1/workspaces/{workspaceId}/approval-requests/users/{userId}", {
  periodStart: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  period: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("WEEKLY", "SEMI_MONTHLY", "MONTHLY")),
}, { shownBy: "listApprovalRequests" });

/** Resubmit approval request for user. */
export const resubmitApprovalRequestForUser: Row<"resubmitApprovalRequestForUser", ResubmitApprovalRequestForUserArguments, ApprovalRequest> = /* @__PURE__ */ update("POST", "/v1/workspaces/{workspaceId}/approval-requests/users/{userId}/resubmit-entries-for-approval", {
  periodStart: /* @__PURE__ */ required(/* @__PURE__ */ body(dateTime)),
  period: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("WEEKLY", "SEMI_MONTHLY", "MONTHLY")),
}, { shownBy: "listApprovalRequests" });
