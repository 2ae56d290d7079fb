// Subscriptions: the webhooks that an event is for, which are switched on, subscribe to it, and are not limited to something else.

import { isObject } from "../../util/json.js";
import type { DomainEvent } from "../rule.js";
import type { WorkspaceData } from "../tenant/workspace-data.js";
import type { Schemas } from "../types.js";

export interface Subscriber {
  readonly webhook: Schemas["Webhook"];
  readonly body: object;
}

/** The payload is made only if a webhook subscribes to the event. */
export function subscribersOf({ event, payload }: DomainEvent, { webhooks }: WorkspaceData): Subscriber[] {
  const waiting = webhooks.all.filter((webhook) => webhook.webhookEvent === event && isOn(webhook));
  if (waiting.length === 0) return [];
  const body = payload();
  return waiting.filter((webhook) => matchesSource(webhook, event, body)).map((webhook) => ({ webhook, body }));
}

function isOn({ enabled = true, deliveryEnabled = true, planEnabled = true }: Schemas["Webhook"]): boolean {
  return enabled && deliveryEnabled && planEnabled;
}

function matchesSource({ triggerSourceType, triggerSource }: Schemas["Webhook"], event: string, body: object): boolean {
  if (triggerSourceType == null || triggerSourceType === "WORKSPACE_ID") return true;
  const ids = SOURCES[triggerSourceType]?.(new Map(Object.entries(body)), event) ?? [];
  return triggerSource?.some((id) => ids.includes(id)) ?? false;
}

type Body = ReadonlyMap<string, unknown>;

/** Of each kind of source, the ids that a delivery is about. What happens to a project itself is about that project. */
const SOURCES: Readonly<Record<string, (body: Body, event: string) => unknown[]>> = {
  PROJECT_ID: (body, event) => [body.get(/^(NEW_PROJECT$|PROJECT_)/.test(event) ? "id" : "projectId")],
  // Time entries bring the task as an object, expenses its id.
  TASK_ID: (body, event) =>
    /^(NEW_TASK$|TASK_)/.test(event) ? [body.get("id")] : [idIn(body.get("task")), body.get("taskId")],
  TAG_ID: (body, event) => (/^(NEW_TAG$|TAG_)/.test(event) ? [body.get("id")] : listIn(body, "tags").map(idIn)),
  USER_ID: (body, event) => [
    body.get(/^USER_(?!GROUP)/.test(event) ? "id" : "userId"),
    new Map(Object.entries(body.get("owner") ?? {})).get("userId"),
  ],
  ASSIGNMENT_ID: (body) => [body.get("assignmentId")],
  EXPENSE_ID: (body, event) => [event.startsWith("EXPENSE_") && body.get("id")],
};

/** Of a thing that is in the body as an object. */
function idIn(thing: unknown): unknown {
  return isObject(thing) ? thing.id : undefined;
}

function listIn(body: Body, name: string): unknown[] {
  const list = body.get(name);
  return Array.isArray(list) ? list : [];
}
