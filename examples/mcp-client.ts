// A program that uses Clockify as an agent does: through the MCP server, here with a playground that needs no key.
//
//   npm install @modelcontextprotocol/client
//   npx tsx examples/mcp-client.ts

import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const client = new Client({ name: "example", version: "1.0.0" });
// With your own account: args: ["-y", "clockify-connector", "mcp"], and env: { CLOCKIFY_API_KEY: ... }.
const program = ["clockify-connector", "mcp", "--sandbox", "--toolsets", "entries"];
await client.connect(new StdioClientTransport({ command: "npx", args: ["-y", ...program] }));

const { tools } = await client.listTools();
console.log(`${tools.length} tools, such as ${tools[0]?.name}.`);

// Names in place of ids, and local times (or words such as "yesterday 14:30"): the server finds out what they mean.
const entry = {
  projectId: "Website Relaunch",
  start: "2026-03-06 09:00",
  end: "2026-03-06 10:30",
  description: "Planning",
};
const made = await client.callTool({ name: "clockify_time_tracking_create_time_entry", arguments: entry });
console.log(JSON.stringify(made.structuredContent, undefined, 2));

const [answer] = (await client.callTool({ name: "clockify_time_tracking_get_entry", arguments: { id: "../x" } }))
  .content;
console.log(answer?.type === "text" ? answer.text : answer);
await client.close();
