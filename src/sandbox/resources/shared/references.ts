// Refuses ids that belong to nothing in the workspace: deleted, or another workspace's.

import type { Operation } from "../../../operation.js";
import { isObject } from "../../../util/json.js";
import { ApiError } from "../../api-error.js";
import type { Arguments } from "../../http/read-arguments.js";
import type { Collection } from "../../tenant/collection.js";
import type { WorkspaceData } from "../../tenant/workspace-data.js";

/** Which argument names what. */
const COLLECTIONS: Readonly<Record<string, (data: WorkspaceData) => Pick<Collection<{ id: string }>, "get">>> = {
  userId: ({ users }) => users,
  userIds: ({ users }) => users,
  assignedTo: ({ users }) => users,
  clientId: ({ clients }) => clients,
  groupId: ({ groups }) => groups,
  projectId: ({ projects }) => projects,
  taskId: ({ tasks }) => tasks,
  tagId: ({ tags }) => tags,
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

/** @throws {ApiError} A filter that fits nothing finds nothing; only what a path or a change names has to be there. */
export function checkReferences(operation: Operation, args: Arguments, data: WorkspaceData): void {
  const named = Object.entries(args).filter(
    ([name]) => operation.safety !== "read" || operation.arguments[name]?.in === "path",
  );
  const isEntry = operation.path.includes("/time-entries");
  look(Object.fromEntries(named), isEntry ? lookUpOfEntry : lookUp, data);
}

/** @throws {ApiError} for the first id in it that is foreign */
export function checkReferencedIds(fields: Readonly<Record<string, string>>, data: WorkspaceData): void {
  look(fields, lookUp, data);
}

type Fields = Readonly<Record<string, unknown>>;
type LookUp = (name: string, id: string, beside: Fields, data: WorkspaceData) => void;

function look(fields: Fields, then: LookUp, data: WorkspaceData): void {
  for (const [name, value] of Object.entries(fields)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isObject(item)) look(item, then, data);
      else if (typeof item === "string") then(name, item, fields, data);
    }
  }
}

const lookUp: LookUp = (name, id, _, data) => void COLLECTIONS[name]?.(data).get(id);

/** Of an entry, Clockify looks for the task in the project where there is one. */
const lookUpOfEntry: LookUp = (name, id, beside, data) => {
  if (name === "taskId" && typeof beside.projectId === "string" && !data.tasks.find(id)) {
    data.projects.get(beside.projectId);
    throw new ApiError("Task doesn't belong to Project");
  }
  lookUp(name, id, beside, data);
};
