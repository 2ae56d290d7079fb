// Webhooks: which addresses are called when something happens.

import { randomBytes } from "node:crypto";
import { ApiError } from "../api-error.js";
import type { Rules } from "../rule.js";
import type { WorkspaceData } from "../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../types.js";

type Fields = Omit<ArgumentsOf<"createWebhook">, "workspaceId">;

/** What Clockify allows on its paid plans. */
const MAX_OF_A_PERSON = 10;
const MAX_OF_A_WORKSPACE = 100;

export const webhooks: Rules<"listWebhooks" | "createWebhook" | "getWebhook" | "updateWebhook" | "deleteWebhook"> = {
  listWebhooks: ({ type }, { data }) => ({
    // The sandbox has no system and no add-ons that would make any.
    webhooks: type === undefined || type === "USER_CREATED" ? [...data.webhooks.all] : [],
    workspaceWebhookCount: data.webhooks.size,
  }),

  createWebhook({ workspaceId, ...fields }, { data, me, newId }) {
    // What Clockify says to a person who gives no name.
    if (fields.name == null) throw new ApiError("Webhook already exists");
    const own = data.webhooks.all.filter(({ userId }) => userId === me.id);
    if (own.length >= MAX_OF_A_PERSON || data.webhooks.size >= MAX_OF_A_WORKSPACE) {
      throw new ApiError("The maximum number of webhooks is reached");
    }
    return data.webhooks.put({
      ...formOf(fields, data),
      id: newId("webhook"),
      authToken: randomBytes(16).toString("hex"),
      enabled: true,
      deliveryEnabled: true,
      planEnabled: true,
      userId: me.id,
      workspaceId,
    });
  },

  getWebhook: ({ webhookId }, { data }) => data.webhooks.get(webhookId),

  updateWebhook({ workspaceId: _, webhookId, ...fields }, { data }) {
    return data.webhooks.put({ ...data.webhooks.get(webhookId), ...formOf(fields, data) });
  },

  deleteWebhook({ webhookId }, { data }) {
    data.webhooks.delete(data.webhooks.get(webhookId).id);
  },
};

function formOf(
  { name, url, webhookEvent, triggerSourceType, triggerSource }: Fields,
  data: WorkspaceData,
): Omit<Schemas["Webhook"], "id"> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new ApiError("Webhook URL is not valid");
  for (const id of triggerSource) checkSource(triggerSourceType, id, data);
  return { name: name ?? null, url, webhookEvent, triggerSourceType, triggerSource };
}

/** @throws {ApiError} for what is foreign or deleted. Assignments and expenses are not looked up. */
function checkSource(type: Fields["triggerSourceType"], id: string, data: WorkspaceData): void {
  if (type === "PROJECT_ID") data.projects.get(id);
  else if (type === "USER_ID") data.users.get(id);
  else if (type === "TAG_ID") data.tags.get(id);
  else if (type === "TASK_ID") data.tasks.get(id);
  else if (type === "WORKSPACE_ID" && id !== data.workspace.id) throw new ApiError("Workspace is not the webhook's own");
}
