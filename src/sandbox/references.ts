// Refuses ids that belong to nothing in the workspace: deleted, or another workspace's.

import { isObject } from "../json.js";
import type { Operation } from "../operation.js";
import type { Arguments } from "./arguments.js";
import type { Collection } from "./collection.js";
import type { WorkspaceData } from "./data.js";

/** Which argument names what. */
const COLLECTIONS: Readonly<Record<string, (data: WorkspaceData) => Pick<Collection<{ id: string }>, "get">>> = {
  userId: ({ users }) => users,
  userIds: ({ users }) => users,
  assignedTo: ({ users }) => users,
  projectId: ({ projects }) => projects,
  taskId: ({ tasks }) => tasks,
  tagIds: ({ tags }) => tags,
  customFieldId: ({ customFields }) => customFields,
  id: ({ entries }) => entries,
  timeEntryIds: ({ entries }) => entries,
  approvalRequestId: ({ approvals }) => approvals,
  policyId: ({ policies }) => policies,
  holidayId: ({ holidays }) => holidays,
  assignmentId: ({ assignments }) => assignments,
  webhookId: ({ webhooks }) => webhooks,
};

/** @throws {Refusal} A filter that fits nothing finds nothing; only what a path or a change names has to be there. */
export function refuseForeign(operation: Operation, args: Arguments, data: WorkspaceData): void {
  for (const [name, value] of Object.entries(args)) {
    if (operation.safety !== "read" || operation.arguments[name]?.in === "path") visit(name, value, data);
  }
}

function visit(name: string, value: unknown, data: WorkspaceData): void {
  if (Array.isArray(value)) for (const item of value) visit(name, item, data);
  else if (isObject(value)) for (const [inner, item] of Object.entries(value)) visit(inner, item, data);
  else if (typeof value === "string") COLLECTIONS[name]?.(data).get(value);
}
