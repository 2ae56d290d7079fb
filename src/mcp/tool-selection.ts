// The selection of the tools that a client sees and may call. Flags, environment, address and headers each can take tools away, none
// can add any.

import { operations } from "../generated/operations.js";
import { tools } from "../generated/tools.js";
import type { Tool, Toolset } from "../input/tool-definition.js";
import { unknownName } from "../util/did-you-mean.js";
import { findTool, unknownTool } from "./tool-names.js";

/** One source's choice. What is left out takes nothing away. */
export interface Selection {
  /** Only tools that change nothing. */
  readonly readOnly?: boolean | undefined;
  readonly toolsets?: readonly string[] | undefined;
  readonly tools?: readonly Tool[] | undefined;
  readonly excludeTools?: readonly Tool[] | undefined;
}

/** A choice as it is written: lists are separated by commas. */
export interface WrittenSelection {
  readonly readOnly?: string | boolean | undefined;
  readonly toolsets?: string | undefined;
  readonly tools?: string | undefined;
  readonly excludeTools?: string | undefined;
}

export const TOOLSETS: readonly Toolset[] = [...new Set(tools.map(({ toolset }) => toolset))];

/** @throws {Error} naming the place and the name that is unknown: a typing error must not leave a tool switched on */
export function readSelection(written: WrittenSelection, where: string): Selection {
  const toolNamed = (name: string): Tool => {
    const tool = findTool(name);
    if (!tool) throw new Error(`${where}: ${unknownTool(name)}`);
    return tool;
  };
  const toolsets = namesIn(written.toolsets);
  for (const name of toolsets ?? []) {
    if (TOOLSETS.some((known) => known === name)) continue;
    throw new Error(`${where}: the toolset ${JSON.stringify(name)} ${unknownName(name, TOOLSETS)}.`);
  }
  return {
    readOnly: readFlag(written.readOnly, where),
    toolsets,
    tools: namesIn(written.tools)?.map(toolNamed),
    excludeTools: namesIn(written.excludeTools)?.map(toolNamed),
  };
}

/** Why a tool may not be used, or undefined when it may. */
export function refusedBy(selections: readonly Selection[], tool: Tool): "read_only" | "tool_disabled" | undefined {
  if (selections.some(({ readOnly }) => readOnly) && operations[tool.action].safety !== "read") return "read_only";
  const allowed = selections.every(
    ({ toolsets, tools: chosen, excludeTools }) =>
      (!toolsets || toolsets.includes(tool.toolset)) &&
      (!chosen || chosen.includes(tool)) &&
      !excludeTools?.includes(tool),
  );
  return allowed ? undefined : "tool_disabled";
}

/** An empty text chooses nothing; it does not mean that nothing is allowed. */
function namesIn(list: string | undefined): string[] | undefined {
  const names = list?.split(",").map((name) => name.trim());
  return names?.some(Boolean) ? names.filter(Boolean) : undefined;
}

function readFlag(value: string | boolean | undefined, where: string): boolean | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  // A bare query parameter or an empty header asks for it as well.
  if (/^(|1|true|yes|on)$/i.test(value.trim())) return true;
  if (/^(0|false|no|off)$/i.test(value.trim())) return false;
  throw new Error(`${where} says "${value}" for read-only; true and false are accepted.`);
}
