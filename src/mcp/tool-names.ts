// Finds a tool by any of its names. The list shows one name; calls may use the others too.

import { redact } from "../errors.js";
import { tools } from "../generated/tools.js";
import type { Tool } from "../input/tool-definition.js";
import type { ActionName } from "../operation.js";
import { didYouMean } from "../util/did-you-mean.js";
import { visible } from "../util/visible-text.js";

export type ToolNames = "catalog" | "short";

const byName = new Map<string, Tool>(
  tools.flatMap((tool) => [tool.name, tool.shortName, ...(tool.aliases ?? [])].map((name) => [name, tool] as const)),
);
const byAction = new Map<ActionName, Tool>(tools.map((tool) => [tool.action, tool]));

export function findTool(name: string): Tool | undefined {
  return byName.get(name);
}

/** What to tell whoever names a tool that does not exist. */
export function unknownTool(name: string): string {
  const nearest = nearestTool(name);
  const unknown = `There is no tool ${JSON.stringify(redact(visible(name).slice(0, 64), []))}`;
  return nearest === undefined ? `${unknown}.` : `${unknown}; did you mean ${nearest}?`;
}

/** The short name that this one may have meant. */
export function nearestTool(name: string): string | undefined {
  return didYouMean(
    name.replace(/^.*clockify[^a-z]*(time[^a-z]*tracking[^a-z]*)?/i, ""),
    tools.map(({ shortName }) => shortName),
  );
}

/** The tool that an action is behind, if one is. */
export function toolOf(action: ActionName | undefined): Tool | undefined {
  return action && byAction.get(action);
}

export function shownName(tool: Tool, names: ToolNames): string {
  return names === "short" ? tool.shortName : tool.name;
}
