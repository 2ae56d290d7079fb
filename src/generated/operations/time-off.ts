// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { body, create, dateTime, flag, identifier, list, number, object, oneOf, query, read, remove, required, text, update, whole } from "../../operation-builders.js";
import type { TimeOff, TimeOffBalancePage, TimeOffPage, TimeOffPolicy, TimeOffWithBalance } from "../answers.js";
import type { ListTimeOffRequestsArguments, ListTimeOffPoliciesArguments, CreateTimeOffRequestArguments, UpdateTimeOffRequestStatusArguments, DeleteTimeOffRequestArguments, CreateTimeOffRequestForUserArguments, ListPolicyBalancesArguments, UpdatePolicyBalanceArguments, ListUserBalancesArguments } from "../arguments/time-off.js";

/** List time off requests. */
export const listTimeOffRequests: Row<"listTimeOffRequests", ListTimeOffRequestsArguments, TimeOffPage> = /* @__PURE__ */ read("POST", "/v1/workspaces/{workspaceId}/time-off/requests", {
  start: /* @__PURE__ */ body(dateTime),
  end: /* @__PURE__ */ body(dateTime),
  statuses: /* @__PURE__ */ body(/* @__PURE__ */ list(/* @__PURE__ */ oneOf("PENDING", "APPROVED", "REJECTED", "ALL"), { uniqueItems: true })),
  users: /* @__PURE__ */ body(/* @__PURE__ */ list(identifier, { uniqueItems: true })),
  userGroups: /* @__PURE__ */ body(/* @__PURE__ */ list(identifier, { uniqueItems: true })),
  page: /* @__PURE__ */ body(/* @__PURE__ */ whole({ minimum: 1, maximum: 1000 })),
  pageSize: /* @__PURE__ */ body(/* @__PURE__ */ whole({ minimum: 1, maximum: 200 })),
}, { paginated: { items: "requests", defaultPageSize: 50 } });

/** List time off policies. */
export const listTimeOffPolicies: Row<"listTimeOffPolicies", ListTimeOffPoliciesArguments, TimeOffPolicy[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/time-off/policies", {
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 1000 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 200 })),
  name: /* @__PURE__ */ query(text),
  status: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ACTIVE", "ARCHIVED", "ALL")),
  sortColumn: /* @__PURE__ */ query(text),
  sortOrder: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ASCENDING", "DESCENDING")),
}, { answer: "list", paginated: { defaultPageSize: 50 } });

/** Create time off request. */
export const createTimeOffRequest: Row<"createTimeOffRequest", CreateTimeOffRequestArguments, TimeOffWithBalance> = /* @__PURE__ */ create("POST", "/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/requests", {
  timeOffPeriod: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ object({ period: /* @__PURE__ */ object({ start: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$", example: "2026-03-16" }, end: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$", example: "2026-03-12T15:00:00Z" }, days: /* @__PURE__ */ whole({ minimum: 1, maximum: 999 }) }, ["start"]), isHalfDay: flag, halfDayPeriod: /* @__PURE__ */ oneOf("FIRST_HALF", "SECOND_HALF", "NOT_DEFINED"), timeOffHalfDayPeriod: /* @__PURE__ */ oneOf("FIRST_HALF", "SECOND_HALF", "NOT_DEFINED") }, ["period"]))),
  note: /* @__PURE__ */ body(text),
}, { shownBy: "listTimeOffRequests" });

/** Change time off request status. */
export const updateTimeOffRequestStatus: Row<"updateTimeOffRequestStatus", UpdateTimeOffRequestStatusArguments, TimeOff> = /* @__PURE__ */ update("PATCH", "/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/requests/{requestId}", {
  status: /* @__PURE__ */ body(/* @__PURE__ */ oneOf("APPROVED", "REJECTED")),
  note: /* @__PURE__ */ body(text),
}, { shownBy: "listTimeOffRequests" });

/** Delete time off request. */
export const deleteTimeOffRequest: Row<"deleteTimeOffRequest", DeleteTimeOffRequestArguments, TimeOff> = /* @__PURE__ */ remove("DELETE", "/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/requests/{requestId}", {}, { shownBy: "listTimeOffRequests" });

/** Create time off request for user. */
export const createTimeOffRequestForUser: Row<"createTimeOffRequestForUser", CreateTimeOffRequestForUserArguments, TimeOffWithBalance> = /* @__PURE__ */ create("POST", "/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/users/{userId}/requests", {
  timeOffPeriod: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ object({ period: /* @__PURE__ */ object({ start: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$", example: "2026-03-16" }, end: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$", example: "2026-03-12T15:00:00Z" }, days: /* @__PURE__ */ whole({ minimum: 1, maximum: 999 }) }, ["start"]), isHalfDay: flag, halfDayPeriod: /* @__PURE__ */ oneOf("FIRST_HALF", "SECOND_HALF", "NOT_DEFINED"), timeOffHalfDayPeriod: /* @__PURE__ */ oneOf("FIRST_HALF", "SECOND_HALF", "NOT_DEFINED") }, ["period"]))),
  note: /* @__PURE__ */ body(text),
}, { shownBy: "listTimeOffRequests" });

/** List balances of policy. */
export const listPolicyBalances: Row<"listPolicyBalances", ListPolicyBalancesArguments, TimeOffBalancePage> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/time-off/balance/policy/{policyId}", {
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 1000 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 200 })),
  sort: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("USER", "POLICY", "USED", "BALANCE", "TOTAL")),
  sortOrder: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ASCENDING", "DESCENDING")),
}, { paginated: { items: "balances", defaultPageSize: 50 } });

/** Update balance. */
export const updatePolicyBalance: Row<"updatePolicyBalance", UpdatePolicyBalanceArguments, undefined> = /* @__PURE__ */ update("PATCH", "/v1/workspaces/{workspaceId}/time-off/balance/policy/{policyId}", {
  userIds: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ list(identifier, { minItems: 1, uniqueItems: true }))),
  value: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ number({ minimum: -10000, maximum: 10000 }))),
  note: /* @__PURE__ */ body(text),
}, { answer: "nothing", shownBy: "listPolicyBalances" });

/** List balances of user. */
export const listUserBalances: Row<"listUserBalances", ListUserBalancesArguments, TimeOffBalancePage> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/time-off/balance/user/{userId}", {
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 1000 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 200 })),
  sort: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("USER", "POLICY", "USED", "BALANCE", "TOTAL")),
  sortOrder: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ASCENDING", "DESCENDING")),
}, { paginated: { items: "balances", defaultPageSize: 50 } });
