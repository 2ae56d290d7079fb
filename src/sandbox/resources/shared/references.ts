// Check of the ids in a call: each has to belong to something in the workspace.

import type { Operation } from "../../../operation.js";
import { isObject } from "../../../util/json.js";
import { ApiError } from "../../api-error.js";
import type { Arguments } from "../../http/read-arguments.js";
import { namedIn } from "../../registry.js";
import type { WorkspaceData } from "../../tenant/workspace-data.js";

/** @throws {ApiError} A filter that fits nothing finds nothing; only what a path or a change names has to be there. */
export function checkReferences(operation: Operation, args: Arguments, data: WorkspaceData): void {
  const named = Object.entries(args).filter(
    ([name]) => operation.safety !== "read" || operation.arguments[name]?.in === "path",
  );
  const lookUp = lookUpIn(operation.path);
  const isEntry = operation.path.includes("/time-entries");
  look(Object.fromEntries(named), isEntry ? ofEntry(lookUp) : lookUp, data);
}

/** @throws {ApiError} for the first id that is not in the workspace */
export function checkReferencedIds(path: string, fields: Readonly<Record<string, string>>, data: WorkspaceData): void {
  look(fields, lookUpIn(path), data);
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

const lookUpIn =
  (path: string): LookUp =>
  (name, id, _, data) => {
    const resource = namedIn(path, name);
    if (resource) data[resource].get(id);
  };

/** Of an entry, Clockify looks for the task in the project where there is one. */
const ofEntry =
  (lookUp: LookUp): LookUp =>
  (name, id, beside, data) => {
    if (name === "taskId" && typeof beside.projectId === "string" && !data.tasks.find(id)) {
      data.projects.get(beside.projectId);
      throw new ApiError("Task doesn't belong to Project");
    }
    lookUp(name, id, beside, data);
  };
