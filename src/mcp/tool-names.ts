// Finds a tool by any of its names. The list shows one name; calls may use the others too.

import { redact } from "../errors.js";
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

/** What to tell whoever names a tool that does not exist. */
export function unknownTool(name: string): string {
  const nearest = nearestTool(name);
  const unknown = `There is no tool ${JSON.stringify(redact(name.slice(0, 64), []))}`;
  return nearest === undefined ? `${unknown}.` : `${unknown}; did you mean ${nearest}?`;
}

/** Less in common is chance. */
const LEAST_ALIKE = 0.5;

/** The short name that has most in common with this one, so that words left out, added or replaced are found like slips. */
export function nearestTool(name: string): string | undefined {
  const given = pairsOf(name);
  let most = LEAST_ALIKE;
  let nearest: string | undefined;
  for (const { shortName } of tools) {
    const pairs = pairsOf(shortName);
    const shared = [...given].filter((pair) => pairs.has(pair)).length;
    const alike = (2 * shared) / (given.size + pairs.size);
    if (alike <= most) continue;
    most = alike;
    nearest = shortName;
  }
  return nearest;
}

/** Its pairs of neighbouring letters, without what stands before every name. */
function pairsOf(name: string): Set<string> {
  const words = name
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z]+/g, "_")
    .replace(/^.*clockify_(time_tracking_)?/, "");
  return new Set(Array.from(words, (letter, index) => (words[index - 1] ?? "_") + letter));
}

/** The tool that an action is behind, if one is. */
export function toolOf(action: ActionName | undefined): Tool | undefined {
  return action && byAction.get(action);
}

export function shownName(tool: Tool, names: ToolNames): string {
  return names === "short" ? tool.shortName : tool.name;
}
