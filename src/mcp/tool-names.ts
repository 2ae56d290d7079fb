// Finds a tool by any of its names. The list shows one name; calls may use the others too.

import { tools } from "../generated/tools.js";
import type { ActionName } from "../operation.js";
import type { Tool } from "./tool.js";

export type ToolNames = "catalog" | "short";

const byName = new Map<string, Tool>(
  tools.flatMap((tool) => [tool.name, tool.shortName, ...(tool.aliases ?? [])].map((name) => [name, tool] as const)),
);
const byAction = new Map<ActionName, Tool>(tools.map((tool) => [tool.action, tool]));

export function findTool(name: string): Tool | undefined {
  return byName.get(name);
}

/** The tool that an action is behind, if one is. */
export function toolOf(action: ActionName | undefined): Tool | undefined {
  return action && byAction.get(action);
}

export function shownName(tool: Tool, names: ToolNames): string {
  return names === "short" ? tool.shortName : tool.name;
}
