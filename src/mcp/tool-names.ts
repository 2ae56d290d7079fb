// The names of a tool. The list shows one; calls may use the others too.

import { redact } from "../errors.js";
import { tools } from "../generated/tools.js";
import type { Tool } from "../input/tool-definition.js";
import { didYouMean } from "../util/did-you-mean.js";
import { visible } from "../util/visible-text.js";

export type ToolNames = "catalog" | "short";

const byName = new Map<string, Tool>(
  tools.flatMap((tool) => [tool.name, tool.shortName, ...(tool.aliases ?? [])].map((name) => [name, tool] as const)),
);

export function findTool(name: string): Tool | undefined {
  return byName.get(name);
}

/** The sentence for the name of a tool that does not exist. */
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

export function shownName(tool: Tool, names: ToolNames): string {
  return names === "short" ? tool.shortName : tool.name;
}
