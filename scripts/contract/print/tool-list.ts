// docs/tools.md: every tool of the MCP server, and what the lists of tools cost of a model's context.

import { Tiktoken } from "js-tiktoken/lite";
import o200k from "js-tiktoken/ranks/o200k_base";
import type { Tool } from "../../../src/input/tool-definition.ts";
import { listedSchema } from "../../../src/mcp/listed-tools.ts";
import { GENERATED } from "../document.ts";
import { safetyOf } from "../model.ts";

const encoder = new Tiktoken(o200k);

/** What a model reads of a tool. */
function listed({ name, description, inputSchema }: Tool): string {
  return JSON.stringify({ name, description, inputSchema });
}

/** How many tokens of a model's context a text costs. */
export const tokensIn = (text: string) => encoder.encode(text).length;

export const tokensOf = (tool: Tool) => tokensIn(listed(tool));

/** As it is listed under its short name to the client of one connection. */
function short(tool: Tool): Tool {
  const connections = { names: ["one"], haveWorkspace: false };
  return { ...tool, name: tool.shortName, inputSchema: listedSchema(tool, { connections, toolNames: "short" }) };
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const reads = ({ action }: Tool) => safetyOf(action) === "read";

export function toolList(tools: readonly Tool[]): string {
  const toolsets = [...new Set(tools.map(({ toolset }) => toolset))];
  const of = (toolset: string) => tools.filter((tool) => tool.toolset === toolset);
  const lists: [string, readonly Tool[]][] = [
    ["all", tools],
    ["all, `--tool-names short`, one connection", tools.map(short)],
    ["what only reads, `--read-only`", tools.filter(reads)],
    ...toolsets.map((toolset): [string, readonly Tool[]] => [`\`--toolsets ${toolset}\``, of(toolset)]),
  ];
  return `<!-- ${GENERATED} -->

# Tools of the MCP server

The names of the catalog are listed unless you ask for the short ones; calls may always use both. What asks first lets a person
confirm, or answers with a preview and a \`confirm_token\` for a second call.

| list | tools | bytes | tokens |
|---|---|---|---|
${lists.map(printList).join("\n")}

Counted tool by tool over the JSON of \`name\`, \`description\` and \`inputSchema\`, without spaces; tokens are those of o200k_base.

${toolsets.map((toolset) => printToolset(toolset, of(toolset))).join("\n\n")}
`;
}

function printList([what, tools]: [string, readonly Tool[]]): string {
  const bytes = total(tools.map((tool) => Buffer.byteLength(listed(tool))));
  return `| ${what} | ${tools.length} | ${bytes} | ${total(tools.map(tokensOf))} |`;
}

function printToolset(toolset: string, tools: readonly Tool[]): string {
  const rows = tools.map((tool) => {
    const does = tool.confirmed ? "asks first" : reads(tool) ? "reads" : "changes";
    return `| ${tool.shortName} | ${tool.name} | ${tool.description} | ${does} | ${tokensOf(tool)} |`;
  });
  return `## ${toolset}

| short name | name in the catalog | what it does | kind | tokens |
|---|---|---|---|---|
${rows.join("\n")}`;
}
