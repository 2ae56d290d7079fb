// Webhooks: addresses that are called on events.

import { randomBytes } from "node:crypto";
import { ApiError } from "../api-error.js";
import type { Rule } from "../rule.js";
import type { WorkspaceData } from "../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../types.js";
import { change, create, get, remove } from "../verbs.js";

type Fields = Omit<ArgumentsOf<"createWebhook">, "workspaceId">;

/** What Clockify allows on its paid plans. */
const MAX_OF_A_PERSON = 10;
const MAX_OF_A_WORKSPACE = 100;

export const listWebhooks: Rule<"listWebhooks"> = ({ type }, { data }) => ({
  // The sandbox has no system and no add-ons that would make any.
  webhooks: type === undefined || type === "USER_CREATED" ? [...data.webhooks.all] : [],
  workspaceWebhookCount: data.webhooks.size,
});

export const createWebhook: Rule<"createWebhook"> = create("webhooks", {
  make({ workspaceId, ...fields }, { data, me }) {
    // What Clockify says where the name is missing.
    if (fields.name == null) throw new ApiError("Webhook already exists");
    return {
      ...formOf(fields, data),
      authToken: randomBytes(16).toString("hex"),
      enabled: true,
      deliveryEnabled: true,
      planEnabled: true,
      userId: me.id,
      workspaceId,
    };
  },
  check(_draft, _args, { data, me }) {
    const own = data.webhooks.all.filter(({ userId }) => userId === me.id);
    if (own.length >= MAX_OF_A_PERSON || data.webhooks.size >= MAX_OF_A_WORKSPACE) {
      throw new ApiError("The maximum number of webhooks is reached");
    }
  },
});

export const getWebhook: Rule<"getWebhook"> = get("webhooks", ({ webhookId }) => webhookId);

export const updateWebhook: Rule<"updateWebhook"> = change("webhooks", {
  id: ({ webhookId }) => webhookId,
  make: ({ workspaceId: _, webhookId: __, ...fields }, { data }, present) => ({ ...present, ...formOf(fields, data) }),
});

export const deleteWebhook: Rule<"deleteWebhook"> = remove("webhooks", {
  id: ({ webhookId }) => webhookId,
  answer: () => undefined,
});

function formOf(
  { name, url, webhookEvent, triggerSourceType, triggerSource }: Fields,
  data: WorkspaceData,
): Omit<Schemas["Webhook"], "id"> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new ApiError("Webhook URL is not valid");
  for (const id of triggerSource) checkSource(triggerSourceType, id, data);
  return { name: name ?? null, url, webhookEvent, triggerSourceType, triggerSource };
}

/** @throws {ApiError} for what is not in the workspace. Assignments and expenses are not looked up. */
function checkSource(type: Fields["triggerSourceType"], id: string, data: WorkspaceData): void {
  if (type === "PROJECT_ID") data.projects.get(id);
  else if (type === "USER_ID") data.users.get(id);
  else if (type === "TAG_ID") data.tags.get(id);
  else if (type === "TASK_ID") data.tasks.get(id);
  else if (type === "WORKSPACE_ID" && id !== data.workspace.id)
    throw new ApiError("Workspace is not the webhook's own");
}
