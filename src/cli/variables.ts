// The variables that take something away or choose what is served. One with a typing error would do nothing, and nobody would notice.

import type { Environment } from "../mcp/configuration.js";
import { unknownName } from "../wrappers/arguments.js";

const KNOWN = [
  "CLOCKIFY_MCP_READ_ONLY",
  "CLOCKIFY_MCP_TOOLSETS",
  "CLOCKIFY_MCP_TOOLS",
  "CLOCKIFY_MCP_EXCLUDE_TOOLS",
  "CLOCKIFY_MCP_TOOL_NAMES",
  "CLOCKIFY_MCP_CONFIRM",
  "CLOCKIFY_MCP_HTTP",
  "CLOCKIFY_MCP_PORT",
  "CLOCKIFY_MCP_HOST",
  "CLOCKIFY_MCP_TOKEN",
  "CLOCKIFY_MCP_ALLOWED_HOSTS",
  "CLOCKIFY_MCP_ALLOWED_ORIGINS",
  "CLOCKIFY_ALLOWED_WORKSPACES",
];

/** What to say of those that mean nothing here. Undefined when there are none; an empty one counts as not set. */
export function unknownVariables(environment: Environment): string | undefined {
  const unknown = Object.keys(environment).filter(
    (name) => /^CLOCKIFY_(MCP|ALLOWED)_/.test(name) && environment[name] && !KNOWN.includes(name),
  );
  if (unknown.length === 0) return undefined;
  return `${unknown.map((name) => `${name} ${unknownName(name, KNOWN)}`).join("; ")}.`;
}
