// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `listWebhooks`. */
export interface ListWebhooksArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Whether to return webhooks that people made (USER_CREATED), those of the system (SYSTEM) or those of add-ons (ADDON). Without it all are returned. */
  type?: "USER_CREATED" | "SYSTEM" | "ADDON" | undefined;
}

/** Arguments of `createWebhook`. */
export interface CreateWebhookArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** How people recognize the webhook in Clockify, in 2 to 30 characters, for instance Timers to chat. */
  name?: string | null | undefined;
  /** The address to call, for instance https://example.com/clockify. It has to answer POST with 2xx. */
  url: string;
  /** What has to happen, for instance NEW_TIME_ENTRY or APPROVAL_REQUEST_STATUS_UPDATED. */
  webhookEvent: "NEW_TIME_ENTRY" | "TIME_ENTRY_UPDATED" | "TIME_ENTRY_DELETED" | "NEW_TIMER_STARTED" | "TIMER_STOPPED" | "TIME_ENTRY_SPLIT" | "TIME_ENTRY_RESTORED" | "NEW_APPROVAL_REQUEST" | "APPROVAL_REQUEST_STATUS_UPDATED" | "TIME_OFF_REQUESTED" | "TIME_OFF_REQUEST_APPROVED" | "TIME_OFF_REQUEST_REJECTED" | "TIME_OFF_REQUEST_WITHDRAWN" | "TIME_OFF_REQUEST_UPDATED" | "TIME_OFF_REQUEST_STARTED" | "BALANCE_UPDATED" | "ASSIGNMENT_CREATED" | "ASSIGNMENT_PUBLISHED" | "ASSIGNMENT_UPDATED" | "ASSIGNMENT_DELETED" | "NEW_PROJECT" | "PROJECT_UPDATED" | "PROJECT_DELETED" | "NEW_TASK" | "TASK_UPDATED" | "TASK_DELETED" | "NEW_CLIENT" | "CLIENT_UPDATED" | "CLIENT_DELETED" | "NEW_TAG" | "TAG_UPDATED" | "TAG_DELETED" | "USER_JOINED_WORKSPACE" | "USER_DELETED_FROM_WORKSPACE" | "USER_DEACTIVATED_ON_WORKSPACE" | "USER_ACTIVATED_ON_WORKSPACE" | "USER_EMAIL_CHANGED" | "USER_UPDATED" | "USERS_INVITED_TO_WORKSPACE" | "LIMITED_USERS_ADDED_TO_WORKSPACE" | "USER_GROUP_CREATED" | "USER_GROUP_UPDATED" | "USER_GROUP_DELETED" | "NEW_INVOICE" | "INVOICE_UPDATED" | "EXPENSE_CREATED" | "EXPENSE_UPDATED" | "EXPENSE_DELETED" | "EXPENSE_RESTORED" | "COST_RATE_UPDATED" | "BILLABLE_RATE_UPDATED";
  /** What the ids in triggerSource are. WORKSPACE_ID is the whole workspace, PROJECT_ID and USER_ID are some projects or people of it. */
  triggerSourceType: "PROJECT_ID" | "USER_ID" | "TAG_ID" | "TASK_ID" | "WORKSPACE_ID" | "ASSIGNMENT_ID" | "EXPENSE_ID";
  /** The ids for which the event counts, of the kind that triggerSourceType says. For the whole workspace it is the id of the workspace. */
  triggerSource: string[];
}

/** Arguments of `getWebhook`. */
export interface GetWebhookArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The webhook. `listWebhooks` shows them with their ids. */
  webhookId: string;
}

/** Arguments of `updateWebhook`. */
export interface UpdateWebhookArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The webhook. `listWebhooks` shows them with their ids. */
  webhookId: string;
  /** How people recognize the webhook in Clockify, in 2 to 30 characters, for instance Timers to chat. */
  name?: string | null | undefined;
  /** The address to call, for instance https://example.com/clockify. It has to answer POST with 2xx. */
  url: string;
  /** What has to happen, for instance NEW_TIME_ENTRY or APPROVAL_REQUEST_STATUS_UPDATED. */
  webhookEvent: "NEW_TIME_ENTRY" | "TIME_ENTRY_UPDATED" | "TIME_ENTRY_DELETED" | "NEW_TIMER_STARTED" | "TIMER_STOPPED" | "TIME_ENTRY_SPLIT" | "TIME_ENTRY_RESTORED" | "NEW_APPROVAL_REQUEST" | "APPROVAL_REQUEST_STATUS_UPDATED" | "TIME_OFF_REQUESTED" | "TIME_OFF_REQUEST_APPROVED" | "TIME_OFF_REQUEST_REJECTED" | "TIME_OFF_REQUEST_WITHDRAWN" | "TIME_OFF_REQUEST_UPDATED" | "TIME_OFF_REQUEST_STARTED" | "BALANCE_UPDATED" | "ASSIGNMENT_CREATED" | "ASSIGNMENT_PUBLISHED" | "ASSIGNMENT_UPDATED" | "ASSIGNMENT_DELETED" | "NEW_PROJECT" | "PROJECT_UPDATED" | "PROJECT_DELETED" | "NEW_TASK" | "TASK_UPDATED" | "TASK_DELETED" | "NEW_CLIENT" | "CLIENT_UPDATED" | "CLIENT_DELETED" | "NEW_TAG" | "TAG_UPDATED" | "TAG_DELETED" | "USER_JOINED_WORKSPACE" | "USER_DELETED_FROM_WORKSPACE" | "USER_DEACTIVATED_ON_WORKSPACE" | "USER_ACTIVATED_ON_WORKSPACE" | "USER_EMAIL_CHANGED" | "USER_UPDATED" | "USERS_INVITED_TO_WORKSPACE" | "LIMITED_USERS_ADDED_TO_WORKSPACE" | "USER_GROUP_CREATED" | "USER_GROUP_UPDATED" | "USER_GROUP_DELETED" | "NEW_INVOICE" | "INVOICE_UPDATED" | "EXPENSE_CREATED" | "EXPENSE_UPDATED" | "EXPENSE_DELETED" | "EXPENSE_RESTORED" | "COST_RATE_UPDATED" | "BILLABLE_RATE_UPDATED";
  /** What the ids in triggerSource are. WORKSPACE_ID is the whole workspace, PROJECT_ID and USER_ID are some projects or people of it. */
  triggerSourceType: "PROJECT_ID" | "USER_ID" | "TAG_ID" | "TASK_ID" | "WORKSPACE_ID" | "ASSIGNMENT_ID" | "EXPENSE_ID";
  /** The ids for which the event counts, of the kind that triggerSourceType says. For the whole workspace it is the id of the workspace. */
  triggerSource: string[];
}

/** Arguments of `deleteWebhook`. */
export interface DeleteWebhookArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The webhook. `listWebhooks` shows them with their ids. */
  webhookId: string;
}
