// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { body, create, identifier, list, oneOf, query, read, remove, required, update } from "../../operation-builders.js";
import type { Webhook, WebhookList } from "../answers.js";
import type { ListWebhooksArguments, CreateWebhookArguments, GetWebhookArguments, UpdateWebhookArguments, DeleteWebhookArguments } from "../arguments/webhooks.js";

/** List webhooks. */
export const listWebhooks: Row<"listWebhooks", ListWebhooksArguments, WebhookList> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/webhooks", {
  type: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("USER_CREATED", "SYSTEM", "ADDON")),
});

/** Create webhook. */
export const createWebhook: Row<"createWebhook", CreateWebhookArguments, Webhook> = /* @__PURE__ */ create("POST", "/v1/workspaces/{workspaceId}/webhooks", {
  name: /* @__PURE__ */ body({ type: "string", minLength: 2, maxLength: 30 }),
  url: /* @__PURE__ */ required(/* @__PURE__ */ body({ type: "string", minLength: 1 })),
  webhookEvent: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ oneOf("NEW_TIME_ENTRY", "TIME_ENTRY_UPDATED", "TIME_ENTRY_DELETED", "NEW_TIMER_STARTED", "TIMER_STOPPED", "TIME_ENTRY_SPLIT", "TIME_ENTRY_RESTORED", "NEW_APPROVAL_REQUEST", "APPROVAL_REQUEST_STATUS_UPDATED", "TIME_OFF_REQUESTED", "TIME_OFF_REQUEST_APPROVED", "TIME_OFF_REQUEST_REJECTED", "TIME_OFF_REQUEST_WITHDRAWN", "TIME_OFF_REQUEST_UPDATED", "TIME_OFF_REQUEST_STARTED", "BALANCE_UPDATED", "ASSIGNMENT_CREATED", "ASSIGNMENT_PUBLISHED", "ASSIGNMENT_UPDATED", "ASSIGNMENT_DELETED", "NEW_PROJECT", "PROJECT_UPDATED", "PROJECT_DELETED", "NEW_TASK", "TASK_UPDATED", "TASK_DELETED", "NEW_CLIENT", "CLIENT_UPDATED", "CLIENT_DELETED", "NEW_TAG", "TAG_UPDATED", "TAG_DELETED", "USER_JOINED_WORKSPACE", "USER_DELETED_FROM_WORKSPACE", "USER_DEACTIVATED_ON_WORKSPACE", "USER_ACTIVATED_ON_WORKSPACE", "USER_EMAIL_CHANGED", "USER_UPDATED", "USERS_INVITED_TO_WORKSPACE", "LIMITED_USERS_ADDED_TO_WORKSPACE", "USER_GROUP_CREATED", "USER_GROUP_UPDATED", "USER_GROUP_DELETED", "NEW_INVOICE", "INVOICE_UPDATED", "EXPENSE_CREATED", "EXPENSE_UPDATED", "EXPENSE_DELETED", "EXPENSE_RESTORED", "COST_RATE_UPDATED", "BILLABLE_RATE_UPDATED"))),
  triggerSourceType: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ oneOf("PROJECT_ID", "USER_ID", "TAG_ID", "TASK_ID", "WORKSPACE_ID", "ASSIGNMENT_ID", "EXPENSE_ID"))),
  triggerSource: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ list(identifier))),
}, { shownBy: "listWebhooks" });

/** Get webhook. */
export const getWebhook: Row<"getWebhook", GetWebhookArguments, Webhook> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/webhooks/{webhookId}", {});

/** Update webhook. */
export const updateWebhook: Row<"updateWebhook", UpdateWebhookArguments, Webhook> = /* @__PURE__ */ update("PUT", "/v1/workspaces/{workspaceId}/webhooks/{webhookId}", {
  name: /* @__PURE__ */ body({ type: "string", minLength: 2, maxLength: 30 }),
  url: /* @__PURE__ */ required(/* @__PURE__ */ body({ type: "string", minLength: 1 })),
  webhookEvent: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ oneOf("NEW_TIME_ENTRY", "TIME_ENTRY_UPDATED", "TIME_ENTRY_DELETED", "NEW_TIMER_STARTED", "TIMER_STOPPED", "TIME_ENTRY_SPLIT", "TIME_ENTRY_RESTORED", "NEW_APPROVAL_REQUEST", "APPROVAL_REQUEST_STATUS_UPDATED", "TIME_OFF_REQUESTED", "TIME_OFF_REQUEST_APPROVED", "TIME_OFF_REQUEST_REJECTED", "TIME_OFF_REQUEST_WITHDRAWN", "TIME_OFF_REQUEST_UPDATED", "TIME_OFF_REQUEST_STARTED", "BALANCE_UPDATED", "ASSIGNMENT_CREATED", "ASSIGNMENT_PUBLISHED", "ASSIGNMENT_UPDATED", "ASSIGNMENT_DELETED", "NEW_PROJECT", "PROJECT_UPDATED", "PROJECT_DELETED", "NEW_TASK", "TASK_UPDATED", "TASK_DELETED", "NEW_CLIENT", "CLIENT_UPDATED", "CLIENT_DELETED", "NEW_TAG", "TAG_UPDATED", "TAG_DELETED", "USER_JOINED_WORKSPACE", "USER_DELETED_FROM_WORKSPACE", "USER_DEACTIVATED_ON_WORKSPACE", "USER_ACTIVATED_ON_WORKSPACE", "USER_EMAIL_CHANGED", "USER_UPDATED", "USERS_INVITED_TO_WORKSPACE", "LIMITED_USERS_ADDED_TO_WORKSPACE", "USER_GROUP_CREATED", "USER_GROUP_UPDATED", "USER_GROUP_DELETED", "NEW_INVOICE", "INVOICE_UPDATED", "EXPENSE_CREATED", "EXPENSE_UPDATED", "EXPENSE_DELETED", "EXPENSE_RESTORED", "COST_RATE_UPDATED", "BILLABLE_RATE_UPDATED"))),
  triggerSourceType: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ oneOf("PROJECT_ID", "USER_ID", "TAG_ID", "TASK_ID", "WORKSPACE_ID", "ASSIGNMENT_ID", "EXPENSE_ID"))),
  triggerSource: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ list(identifier))),
}, { shownBy: "getWebhook" });

/** Delete webhook. */
export const deleteWebhook: Row<"deleteWebhook", DeleteWebhookArguments, undefined> = /* @__PURE__ */ remove("DELETE", "/v1/workspaces/{workspaceId}/webhooks/{webhookId}", {}, { answer: "nothing", shownBy: "listWebhooks" });
