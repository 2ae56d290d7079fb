// The MCP server as clients start it: how soon it lists its tools, and what a call costs beyond what Clockify takes.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { listen } from "../test/support/server.ts";
import { quiet, type Section, timesOf } from "./report.ts";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const STARTS = 7;
const CALLS = 300;
const AT_ONCE = 10;
const CALLS_AT_ONCE = 500;
/** Each has a rate limit of its own, so that none of the calls has to wait. */
const CONNECTIONS = Array.from({ length: 10 }, (_, index) => `account-${index}`);
const START_TARGET_MS = 150;
const STDIO_TARGET_MS = 1;
const HTTP_TARGET_MS = 3;

const workspaceId = "64f1c0a0e4b0010000000001";
const PATH = `/v1/workspaces/${workspaceId}/holidays`;
const HOLIDAYS = JSON.stringify([{ id: "64f1c0a0e4b0090000000001", name: "New Year", workspaceId }]);

export async function mcpBenchmark(): Promise<Section> {
  const upstream = await listen((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" }).end(HOLIDAYS);
  });
  const folder = await mkdtemp(join(tmpdir(), "clockify-bench-"));
  try {
    const file = join(folder, "connections.json");
    const connections = CONNECTIONS.map((name) => [name, { apiKey: `key-of-${name}`, baseUrl: upstream.url }]);
    await writeFile(file, JSON.stringify({ connections: Object.fromEntries(connections) }), { mode: 0o600 });
    const args = [CLI, "mcp", "--connections", file];

    const node = await quietTime(STARTS, () => exitOf([process.execPath, "-e", "0"]));
    const start = await quietTime(STARTS, () => listed(args));
    const direct = await medianTime(CALLS, async () => (await fetch(upstream.url + PATH)).json());
    const stdio = await overStdio(args, measure);
    const http = await overHttp(args, measure);
    const row = (what: string, ms: number, target: number) => ({
      what,
      value: `${ms.toFixed(2)} ms`,
      target: `${target} ms`,
      met: ms <= target,
    });
    return {
      title: "MCP server (dist/cli.js as a process)",
      rows: [
        { what: "node alone", value: `${node.toFixed(0)} ms` },
        row("start to the first tools/list", start, START_TARGET_MS),
        { what: "Clockify's part of a call (median)", value: `${direct.toFixed(2)} ms` },
        row("a call over stdio, beyond that (median)", stdio.call - direct, STDIO_TARGET_MS),
        row("a call over HTTP, beyond that (median)", http.call - direct, HTTP_TARGET_MS),
        failures("stdio", stdio.failed),
        failures("HTTP", http.failed),
      ],
    };
  } finally {
    upstream.stop();
    await rm(folder, { recursive: true });
  }
}

function failures(transport: string, failed: number) {
  const what = `${CALLS_AT_ONCE} calls, ${AT_ONCE} at once, over ${transport}`;
  return { what, value: `${failed} failed`, target: "none", met: failed === 0 };
}

async function measure(client: Client): Promise<{ call: number; failed: number }> {
  let calls = 0;
  const call = () =>
    client.callTool({
      name: "get_holidays",
      arguments: { PCID: CONNECTIONS[calls++ % CONNECTIONS.length], workspaceId },
    });
  await call();
  const ms = await medianTime(CALLS, call);
  let failed = 0;
  const caller = async () => {
    for (let i = 0; i < CALLS_AT_ONCE / AT_ONCE; i++) if ((await call()).isError) failed++;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, caller));
  return { call: ms, failed };
}

async function overStdio<Result>(args: string[], use: (client: Client) => Promise<Result>): Promise<Result> {
  return withClient(new StdioClientTransport({ command: process.execPath, args, stderr: "ignore" }), use);
}

async function overHttp<Result>(args: string[], use: (client: Client) => Promise<Result>): Promise<Result> {
  const server = spawn(process.execPath, [...args, "--http", "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  try {
    const [line] = await once(createInterface(server.stderr), "line");
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (!url) throw new Error(`the server said: ${line}`);
    return await withClient(new StreamableHTTPClientTransport(new URL(url)), use);
  } finally {
    server.kill();
  }
}

async function withClient<Result>(
  transport: StdioClientTransport | StreamableHTTPClientTransport,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ name: "bench", version: "1" });
  await client.connect(transport);
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}

/** From the start of the process to its list of tools, without a client's own start. */
async function listed(args: string[]): Promise<void> {
  const server = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
  const initialize = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "bench", version: "1" } };
  const messages = [
    { jsonrpc: "2.0", id: 1, method: "initialize", params: initialize },
    { jsonrpc: "2.0", method: "notifications/initialized" },
    { jsonrpc: "2.0", id: 2, method: "tools/list" },
  ];
  for (const message of messages) server.stdin.write(`${JSON.stringify(message)}\n`);
  for await (const line of createInterface(server.stdout)) if (JSON.parse(line).id === 2) break;
  server.kill();
}

async function exitOf([command = "", ...args]: string[]): Promise<void> {
  await once(spawn(command, args), "exit");
}

async function quietTime(times: number, run: () => Promise<unknown>): Promise<number> {
  return quiet(await timesOf(times, run));
}

async function medianTime(times: number, run: () => Promise<unknown>): Promise<number> {
  const sorted = (await timesOf(times, run)).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
