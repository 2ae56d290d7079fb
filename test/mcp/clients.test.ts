// The finished server with the clients of today and of before: over both transports, in both protocol eras, and by plain JSON.

import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import type { RequestListener } from "node:http";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Client, StreamableHTTPClientTransport, type VersionNegotiationMode } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OldStdioTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport as OldHttpTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tools } from "../../src/generated/tools.js";
import { entryId, userId, workspaceId } from "../support/ids.js";
import { listen, type Started } from "../support/server.js";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const slowId = entryId.replace(/.$/, "e");
const unknownId = entryId.replace(/.$/, "f");

/** What happens to the call that Clockify never answers. */
const slow = new EventEmitter<{ asked: []; left: [] }>();

/** One entry, two pages of entries, and one entry that takes for ever. */
const clockify: RequestListener = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
  const id = pathname.split("/").at(-1);
  const answer = (status: number, content: unknown) => {
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(content));
  };
  if (id === slowId) {
    response.once("close", () => slow.emit("left"));
    slow.emit("asked");
  } else if (id === entryId) answer(200, { id, description: "Review" });
  else if (id === unknownId) answer(404, { code: 501, message: "Time entry doesn't exist" });
  else if (searchParams.get("page") === "1")
    answer(200, Array(Number(searchParams.get("page-size"))).fill({ id: entryId }));
  else answer(200, [{ id: entryId }]);
};

interface Call {
  readonly name: string;
  readonly arguments: Record<string, unknown>;
}
interface Options {
  readonly signal?: AbortSignal;
  readonly onprogress?: (progress: { message?: string | undefined }) => void;
}
/** What every client can do, in the words of the newest. */
interface Session {
  listTools(): Promise<unknown>;
  callTool(call: Call, options?: Options): Promise<unknown>;
  close(): Promise<void>;
}

let upstream: Started;
let environment: Record<string, string>;
let http: { url: string; stop(): void };

beforeAll(async () => {
  upstream = await listen(clockify);
  environment = { PATH: process.env.PATH ?? "", CLOCKIFY_API_KEY: "KEY", CLOCKIFY_BASE_URL: upstream.url };
  const server = spawn(process.execPath, [cli, "mcp", "--http", "--port", "0"], { env: environment });
  const said = server.stderr.setEncoding("utf8");
  for await (const text of said.iterator({ destroyOnReturn: false })) {
    const [url] = /http:\S+/.exec(String(text)) ?? [];
    if (!url) continue;
    http = { url, stop: () => server.kill() };
    break;
  }
});

afterAll(() => {
  http.stop();
  upstream.stop();
});

const me = { name: "test", version: "0" };
const stdio = () => ({ command: process.execPath, args: [cli, "mcp"], env: environment });

async function old(transport: OldStdioTransport | OldHttpTransport): Promise<Session> {
  const client = new OldClient(me);
  await client.connect(transport);
  return {
    listTools: () => client.listTools(),
    callTool: (call, options) => client.callTool(call, undefined, options),
    close: () => client.close(),
  };
}

async function current(mode: VersionNegotiationMode, transport: StdioClientTransport | StreamableHTTPClientTransport) {
  const client = new Client(me, { versionNegotiation: { mode } });
  await client.connect(transport);
  return client;
}

/** As the clients of the catalog's host call: no initialize, and nothing but JSON accepted. */
function plain(url: string): Session {
  const ask = async (method: string, params: object, signal?: AbortSignal): Promise<unknown> => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const headers = { "Content-Type": "application/json", Accept: "application/json" };
    const response = await fetch(url, { method: "POST", headers, body, ...(signal && { signal }) });
    const answer: unknown = await response.json();
    if (typeof answer === "object" && answer && "result" in answer) return answer.result;
    throw typeof answer === "object" && answer && "error" in answer ? answer.error : answer;
  };
  return {
    listTools: () => ask("tools/list", {}),
    callTool: (call, options) => ask("tools/call", call, options?.signal),
    close: async () => undefined,
  };
}

const CLIENTS: [name: string, connect: () => Session | Promise<Session>, showsProgress: boolean][] = [
  ["v1 over stdio", () => old(new OldStdioTransport(stdio())), true],
  ["v1 over HTTP", () => old(new OldHttpTransport(new URL(http.url))), true],
  ...(["legacy", "auto", { pin: "2026-07-28" }] as const).flatMap((mode): typeof CLIENTS => {
    const name = `v2, ${typeof mode === "string" ? mode : mode.pin},`;
    return [
      [`${name} over stdio`, () => current(mode, new StdioClientTransport(stdio())), true],
      [`${name} over HTTP`, () => current(mode, new StreamableHTTPClientTransport(new URL(http.url))), true],
    ];
  }),
  ["plain JSON", () => plain(http.url), false],
];

describe.each(CLIENTS)("%s", (_, connect, showsProgress) => {
  let session: Session;
  beforeAll(async () => {
    session = await connect();
  });
  afterAll(() => session.close());

  const getEntry = (id: string) => ({ name: "clockify_time_tracking_get_entry", arguments: { workspaceId, id } });

  test("lists the tools", async () => {
    expect(await session.listTools()).toMatchObject({ tools: tools.map(({ name }) => ({ name })) });
  });

  test("gets an answer, as text too", async () => {
    const entry = { id: entryId, description: "Review" };
    expect(await session.callTool(getEntry(entryId))).toMatchObject({
      structuredContent: entry,
      content: [{ type: "text", text: expect.stringContaining(JSON.stringify(entry.description)) }],
    });
  });

  test("gets a failure that an agent can act on", async () => {
    expect(await session.callTool(getEntry(unknownId))).toMatchObject({
      isError: true,
      structuredContent: { error: { code: "not_found", clockifyCode: 501 } },
    });
  });

  test("is refused a tool that does not exist", async () => {
    await expect(session.callTool({ name: "get_everything", arguments: {} })).rejects.toMatchObject({ code: -32602 });
  });

  test("gets the progress, where the client listens to it", async () => {
    const messages: unknown[] = [];
    const list = { workspaceId, userId, all_pages: true };
    const call = { name: "clockify_time_tracking_get_entries", arguments: list };
    const answer = await session.callTool(call, { onprogress: ({ message }) => void messages.push(message) });
    expect(answer).toMatchObject({ structuredContent: { hasMore: false } });
    expect(messages).toEqual(showsProgress ? [expect.stringMatching(/^Page 1/)] : []);
  });

  test("cancels a call, which ends its request to Clockify", async () => {
    const [asked, left] = [once(slow, "asked"), once(slow, "left")];
    const cancelling = new AbortController();
    const answer = session.callTool(getEntry(slowId), { signal: cancelling.signal });
    await asked;
    cancelling.abort();
    await expect(answer).rejects.toThrow();
    await left;
  });
});

test("the program ends when its client does, even in the middle of a call", async () => {
  const program = spawn(process.execPath, [cli, "mcp"], { env: environment, stdio: ["pipe", "ignore", "ignore"] });
  const [asked, ended] = [once(slow, "asked"), once(program, "exit")];
  const params = { name: "get_entry", arguments: { workspaceId, id: slowId } };
  program.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params })}\n`);
  await asked;
  program.stdin.end();
  expect(await ended).toEqual([0, null]);
});

test("a message that is too long is refused by its id, and the next ones are answered", async () => {
  const program = spawn(process.execPath, [cli, "mcp"], { env: environment, stdio: ["pipe", "pipe", "ignore"] });
  const ended = once(program, "exit");
  const answers = createInterface(program.stdout)[Symbol.asyncIterator]();
  const answer = async (): Promise<unknown> => JSON.parse((await answers.next()).value ?? "null");
  const ask = (id: unknown, method: string, params: object) =>
    program.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
  const initialize = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: me };
  ask(1, "initialize", initialize);
  expect(await answer()).toMatchObject({ id: 1, result: {} });
  for (const id of [2, "three"]) {
    ask(id, "tools/call", { name: "get_entry", arguments: { workspaceId: "x".repeat(10 * 1024 * 1024) } });
    expect(await answer()).toMatchObject({ id, error: { code: -32600, message: expect.stringContaining("10 MiB") } });
  }
  // As long as a message may be: it is read, and refused as one that has no such id.
  ask(4, "tools/call", { name: "get_entry", arguments: { id: "x".repeat(9 * 1024 * 1024) } });
  expect(await answer()).toMatchObject({ id: 4, result: { isError: true } });
  ask(5, "ping", {});
  expect(await answer()).toMatchObject({ id: 5, result: {} });
  program.stdin.end();
  expect(await ended).toEqual([0, null]);
});
