// The metadata of an action: that of its tool where it has one, else its own row.

import { operations } from "../generated/operations.js";
import { otherActions } from "../generated/spoken-actions.js";
import { tools } from "../generated/tools.js";
import type { ActionName } from "../operation.js";
import type { ActionMetadata, Tool } from "./tool-definition.js";

const toolsByAction = new Map<ActionName, Tool>(tools.map((tool) => [tool.action, tool]));

/** The tool that calls an action, if one does. */
export function toolOf(action: ActionName | undefined): Tool | undefined {
  return action && toolsByAction.get(action);
}

export function actionMetadata(action: ActionName): ActionMetadata {
  const metadata = toolOf(action) ?? otherActions.find((other) => other.action === action);
  if (!metadata) throw new Error(`${action} is missing from the generated tables`);
  return metadata;
}

export function isChange({ action }: Pick<ActionMetadata, "action">): boolean {
  return operations[action].safety !== "read";
}

export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(operations, name);
}
