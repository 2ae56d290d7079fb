// The list of tools for a client: the catalog to the letter, or with short names and only what a call has to give.

import type { Tool as ListedTool } from "@modelcontextprotocol/server";
import { operations } from "../generated/operations.js";
import { tools } from "../generated/tools.js";
import { isOptionalHere } from "../input/parse-arguments.js";
import type { InputSchema, Tool } from "../input/tool-definition.js";
import type { ServerContext } from "./server-context.js";
import { shownName } from "./tool-names.js";
import { refusedBy } from "./tool-selection.js";

interface Listing extends Pick<ServerContext, "toolNames"> {
  readonly connections: Pick<ServerContext["connections"], "names" | "haveWorkspace">;
}

/** In a fixed order, which lets clients keep what they prepared from the list. */
export function listedTools(serverContext: ServerContext): ListedTool[] {
  return tools.filter((tool) => !refusedBy(serverContext.selections, tool)).map((tool) => listed(tool, serverContext));
}

function listed(tool: Tool, serverContext: Listing): ListedTool {
  const { safety } = operations[tool.action];
  return {
    name: shownName(tool, serverContext.toolNames),
    title: tool.title,
    description: tool.description,
    inputSchema: { ...listedSchema(tool, serverContext) },
    annotations: {
      title: tool.title,
      readOnlyHint: safety === "read",
      // The protocol calls a change that does more than add destructive.
      destructiveHint: safety === "update" || safety === "remove",
      idempotentHint: safety !== "create",
      openWorldHint: false,
    },
    _meta: {
      "anthropic/searchHint": tool.searchHint,
      ...(tool.alwaysLoad && { "anthropic/alwaysLoad": true }),
    },
  };
}

/** The short names are ours, and so is what their schemas require. The catalog's schemas stay as its clients know them. */
export function listedSchema(tool: Tool, { connections, toolNames }: Listing): InputSchema & { required: string[] } {
  const { properties, required = [], ...schema } = tool.inputSchema;
  if (toolNames === "catalog") {
    const needed = required.filter((name) => name !== "workspaceId" || !connections.haveWorkspace);
    return { ...schema, properties, required: needed };
  }
  const { PCID, ...others } = properties;
  return {
    ...schema,
    properties: PCID && connections.names.length > 1 ? { PCID, ...others } : others,
    required: required.filter((name) => !isOptionalHere(tool, name)),
  };
}
