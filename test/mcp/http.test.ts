// The HTTP server as its callers meet it: who is let in, what a request is served with, and how calls end.

import { EventEmitter, once } from "node:events";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { isJSONRPCResultResponse, isSpecType, Server } from "@modelcontextprotocol/server";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Connections } from "../../src/connections/connection.js";
import { tools } from "../../src/generated/tools.js";
import { Confirmations } from "../../src/mcp/confirmation.js";
import { createBoundServer } from "../../src/mcp/http/bounded-connections.js";
import { type HttpOptions, startHttp } from "../../src/mcp/http/http-server.js";
import { createServer } from "../../src/mcp/server.js";
import type { ServerContext } from "../../src/mcp/server-context.js";
import { refusedBy } from "../../src/mcp/tool-selection.js";
import { connectionsOf } from "./agent.js";
import { connected } from "./stand-in.js";

const BOTH = "application/json, text/event-stream";
const PATH = "/clockify-time-tracking";
const LIST = { jsonrpc: "2.0", id: 1, method: "tools/list" };

/** What a server is asked to do, and what happens to the calls of `wait`. */
const calls = new EventEmitter<{ started: []; aborted: [id: unknown]; headers: [IncomingHttpHeaders]; release: [] }>();

/** Lists the tools that may be used. Whatever is called waits until it is released. */
function standIn({ selections, connections }: ServerContext): Server {
  const server = new Server({ name: "stand-in", version: "0" }, { capabilities: { tools: {} } });
  server.setRequestHandler("tools/list", () => ({
    tools: tools
      .filter((tool) => !refusedBy(selections, tool))
      .map(({ name }) => ({ name, inputSchema: { type: "object" } })),
  }));
  server.setRequestHandler("tools/call", async ({ params }, { mcpReq, http }) => {
    if (params.name === "who") {
      const seen = JSON.stringify([...(http?.req?.headers ?? [])]);
      return {
        content: [
          { type: "text", text: connections.names.join() },
          { type: "text", text: seen },
        ],
      };
    }
    const progressToken = mcpReq._meta?.progressToken;
    if (progressToken !== undefined) {
      await mcpReq.notify({ method: "notifications/progress", params: { progressToken, progress: 1 } });
    }
    const released = once(calls, "release", { signal: mcpReq.signal });
    calls.emit("started");
    await released.catch(() => calls.emit("aborted", mcpReq.id));
    return { content: [{ type: "text", text: "released" }] };
  });
  return server;
}

const none: Connections = {
  names: ["configured"],
  haveWorkspace: true,
  get() {
    throw new Error("not asked for in these tests");
  },
};

async function start(options: Partial<HttpOptions> = {}, own: Partial<ServerContext> = {}, factory = standIn) {
  const serverContext: ServerContext = {
    connections: none,
    selections: [],
    toolNames: "catalog",
    confirmations: new Confirmations(),
    version: "0",
    ...own,
  };
  const connectionWithKey = ({ apiKey, region }: { apiKey: string; region?: string | undefined }) => ({
    ...none,
    names: [`${apiKey} in ${region}`],
  });
  const server = await startHttp(serverContext, { host: "127.0.0.1", port: 0, connectionWithKey, ...options }, factory);
  onTestFinished(() => {
    calls.emit("release");
    return server.close();
  });
  return server;
}

function post(url: string, body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal) {
  const content = typeof body === "string" ? body : JSON.stringify(body);
  const all = { "Content-Type": "application/json", Accept: "application/json", ...headers };
  return fetch(url, { method: "POST", headers: all, body: content, ...(signal && { signal }) });
}

/** With headers that fetch does not let anybody set. */
async function postAs(url: string, headers: Record<string, string>) {
  const all = { "Content-Type": "application/json", ...headers };
  const request = httpRequest(url, { method: "POST", headers: all }).end(JSON.stringify(LIST));
  const [response] = await once(request, "response");
  response.resume();
  return response.statusCode;
}

function call(name: string, more: object = {}) {
  return { jsonrpc: "2.0", id: 7, method: "tools/call", params: { name, arguments: {}, ...more } };
}

async function namesIn(response: Response): Promise<string[]> {
  const answer = await response.json();
  if (!isJSONRPCResultResponse(answer) || !isSpecType.ListToolsResult(answer.result)) throw new Error("not a list");
  return answer.result.tools.map(({ name }) => name);
}

function namesAt(url: string, headers?: Record<string, string>): Promise<string[]> {
  return post(url, LIST, headers).then(namesIn);
}

describe("plain JSON", () => {
  // An empty value is a header, too: the one that fetch would send by itself is the last of these.
  test.each(["", "application/json", "*/*"])("without initialize, accepting %j", async (Accept) => {
    const { url } = await start();
    const response = await post(url, LIST, { Accept });
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "application/json"]);
    expect(await namesIn(response)).toEqual(tools.map(({ name }) => name));
  });

  test("with an argument that the protocol's reader drops is refused like any unknown one", async () => {
    const { connection, sent } = connected(() => ({ body: [] }));
    const { url } = await start({}, { connections: connectionsOf(connection) }, createServer);
    for (const { name } of tools) {
      const params = `{"name": "${name}", "arguments": {"workspaceId": "x", "__proto__": {"userId": "me"}}}`;
      const response = await post(url, `{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": ${params}}`);
      expect(await response.json()).toMatchObject({
        result: {
          structuredContent: {
            error: {
              code: "invalid_arguments",
              problems: expect.arrayContaining([
                { argument: '"__proto__"', message: expect.stringMatching(/^is unknown/) },
              ]),
            },
          },
        },
      });
    }
    expect(sent).toEqual([]);
  });

  test("answers a call, too, and leaves out the progress that it cannot show", async () => {
    const { url } = await start();
    const started = once(calls, "started");
    const answer = post(url, call("wait", { _meta: { progressToken: "p" } }));
    await started;
    calls.emit("release");
    expect(await (await answer).json()).toMatchObject({ id: 7, result: { content: [{ text: "released" }] } });
  });
});

test("a client that accepts events gets the progress of a call before its result", async () => {
  const { url } = await start();
  const started = once(calls, "started");
  const answer = post(url, call("wait", { _meta: { progressToken: "p" } }), { Accept: BOTH });
  await started;
  calls.emit("release");
  const response = await answer;
  expect(response.headers.get("Content-Type")).toBe("text/event-stream");
  const events = (await response.text()).split("\n").filter((line) => line.startsWith("data: "));
  expect(events.map((line) => JSON.parse(line.slice("data: ".length)))).toMatchObject([
    { method: "notifications/progress", params: { progressToken: "p" } },
    { id: 7, result: {} },
  ]);
});

describe("what a request is served with", () => {
  const reading = tools.filter((tool) => !refusedBy([{ readOnly: true }], tool)).map(({ name }) => name);
  const holidays = tools.filter(({ toolset }) => toolset === "holidays").map(({ name }) => name);

  test.each([
    ["/readonly", {}, reading],
    ["/readonly/", {}, reading],
    ["/?toolsets=holidays", {}, holidays],
    ["?utm=1&t=2&toolsets=holidays", { "X-MCP-Trace": "1" }, holidays],
    ["?readonly", {}, reading],
    ["", { "X-MCP-Readonly": "true" }, reading],
    ["?toolsets=holidays", {}, holidays],
    ["", { "X-MCP-Toolsets": "holidays" }, holidays],
    ["/readonly?toolsets=holidays", {}, holidays.filter((name) => reading.includes(name))],
    ["?toolsets=holidays", { "X-MCP-Toolsets": "entries" }, []],
    ["?readonly=false", { "X-MCP-Readonly": "1" }, reading],
    [
      "?tools=get_entry&tools=get_entries",
      {},
      ["get_entries", "get_entry"].map((name) => `clockify_time_tracking_${name}`),
    ],
    ["?exclude-tools=get_entry", { "X-MCP-Tools": "get_entry,get_entries" }, ["clockify_time_tracking_get_entries"]],
    ["?exclude-tools=get_entry", { "X-MCP-Exclude-Tools": "get_entries", "X-MCP-Tools": "get_entry,get_entries" }, []],
  ])("%s with %j narrows the tools", async (address, headers, expected) => {
    const { url } = await start();
    expect(new Set(await namesAt(url + address, headers))).toEqual(new Set(expected));
  });

  test.each([
    ["?tools=get_entrys", {}, /parameter tools.*get_entrys/],
    ["", { "X-MCP-Toolsets": "entry" }, /X-MCP-toolsets.*"entry"/i],
    ["?readonly=perhaps", {}, /readonly.*perhaps/],
    ["?read-only", {}, /parameter read-only.*did you mean readonly/],
    ["?tool=get_entry", {}, /parameter tool is unknown; did you mean tools/],
    ["", { "X-MCP-Read-Only": "true" }, /header x-mcp-read-only.*did you mean x-mcp-readonly/],
    ["", { "X-Clockify-Region": "eu" }, /X-Clockify-Region/],
    ["", { "X-Clockify-Key": "KEY-1" }, /x-clockify-key is unknown; known are x-clockify-api-key, x-clockify-region/],
    ["", { "X-Clokify-Api-Key": "KEY-1" }, /did you mean x-clockify-api-key/],
    ["", { "X-Api-Keys": "KEY-1" }, /header x-api-keys is unknown; did you mean x-api-key\./],
    ["", { "X-ApiKey": "KEY-1" }, /did you mean x-api-key\./],
    ["", { "Api-Key": "KEY-1" }, /did you mean x-api-key\./],
    ["", { X_Api_Key: "KEY-1" }, /did you mean x-api-key\./],
    ["", { Apikey: "KEY-1" }, /did you mean x-api-key\./],
    ["", { "X-Api-Kye": "KEY-1" }, /did you mean x-api-key\./],
    ["", { "X-App-Key": "KEY-1" }, /did you mean x-api-key\./],
    ["", { "X-Clokify-Key": "KEY-1" }, /known are x-clockify-api-key/],
    ["", { "Clockify-Token": "KEY-1" }, /known are x-clockify-api-key/],
    ["", { "X-Addon-Token": "KEY-1" }, /header x-addon-token is unknown; known are x-clockify-api-key/],
    ["", { "My-Api-Key-2": "KEY-1" }, /known are x-clockify-api-key/],
    ["?api_key=KEY-1", {}, /parameter api_key is not read; a key goes into a header: x-clockify-api-key/],
    ["?X-Clockify-Api-Key=KEY-1", {}, /a key goes into a header/],
    ["", { "X-Clockify-Api-Key": "KEY-1", "X-Api-Key": "KEY-2" }, /different keys/],
  ])("%s with %j is refused, because it would do less than was meant", async (address, headers, message) => {
    const { url } = await start();
    const response = await post(url + address, LIST, headers);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      jsonrpc: "2.0",
      id: null,
      error: { code: -32600, message: expect.stringMatching(message) },
    });
  });

  test.each([
    [{}, "configured"],
    [{ "X-Api-Key": "KEY-1" }, "KEY-1 in undefined"],
    [{ "X-Clockify-Api-Key": "KEY-2", "X-Clockify-Region": "use2" }, "KEY-2 in use2"],
    [{ "X-Clockify-Api-Key": "KEY-2", "X-Api-Key": "KEY-2" }, "KEY-2 in undefined"],
    [{ "X-Api-Key": "" }, " in undefined"],
  ])("the headers %j choose the account", async (headers, account) => {
    const { url } = await start();
    const response = await post(url, call("who"), headers);
    expect(await response.json()).toMatchObject({ result: { content: [{ text: account }, {}] } });
  });

  test("who serves the call sees neither the token nor the key, and nothing is written anywhere", async () => {
    const written = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write"));
    const { url } = await start({ token: "TOKEN-1" });
    const headers = { Authorization: "Bearer TOKEN-1", "X-Api-Key": "KEY-1", "X-Clockify-Api-Key": "KEY-1" };
    const seen = await (await post(url, call("who"), headers)).text();
    await post(url, "KEY-3 is not JSON", headers);
    expect(seen).toContain("content-type");
    // Once as the account that the stand-in was given.
    expect(seen).not.toMatch(/TOKEN-1|KEY-1.*KEY-1/);
    for (const write of written) expect(write).not.toHaveBeenCalled();
  });
});

describe("who is let in", () => {
  test("with a token only who sends it", async () => {
    const { url } = await start({ token: "TOKEN-1" });
    for (const Authorization of ["", "Bearer TOKEN-2", "Bearer TOKEN-11", "Basic TOKEN-1"]) {
      const response = await post(url, LIST, { Authorization });
      expect([response.status, response.headers.get("WWW-Authenticate")]).toEqual([401, "Bearer"]);
    }
    expect((await post(url, LIST, { Authorization: "bearer TOKEN-1" })).status).toBe(200);
  });

  test.each(["tökén", "two words", "\u200bTOKEN"])(
    "a token that no header can carry is refused at start: %s",
    async (token) => {
      await expect(start({ token })).rejects.toThrow(/CLOCKIFY_MCP_TOKEN.*outside ASCII/);
    },
  );

  test("the health check needs no token, and does not get around the other checks", async () => {
    const { url } = await start({ token: "TOKEN-1" });
    const health = new URL("/health", url);
    const response = await fetch(health);
    expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
    expect((await fetch(health, { method: "POST" })).status).toBe(401);
    expect(await postAs(health.href, { Host: "evil.example" })).toBe(403);
  });

  test.each([
    [{ Host: "evil.example" }, 403],
    [{ Host: "127.0.0.1.evil.example" }, 403],
    [{ Host: "mcp.example.com.evil.example" }, 403],
    [{ Host: "mcp.example.com" }, 200],
    [{ Host: "MCP.example.com:8443" }, 200],
    [{ Host: "localhost:1" }, 200],
    [{ Host: "[::1]" }, 200],
    [{ Origin: "http://evil.example" }, 403],
    [{ Origin: "null" }, 403],
    [{ Origin: "http://localhost:1234" }, 200],
    [{ Origin: "https://app.example.com" }, 200],
    [{ Origin: "http://app.example.com" }, 403],
    [{ Origin: "https://app.example.com:8443" }, 403],
  ])("%j is answered with %i", async (headers, status) => {
    const { url } = await start({ allowedHosts: ["mcp.example.com:443"], allowedOrigins: ["https://app.example.com"] });
    expect(await postAs(url, headers)).toBe(status);
  });

  test.each([
    { host: "0.0.0.0" },
    { host: "0.0.0.0", token: "TOKEN-1" },
    { host: "::", allowedHosts: ["mcp.example.com"] },
    { host: "192.0.2.1", token: "", allowedHosts: ["mcp.example.com"] },
    { host: "127.example.com" },
  ])("%j is not listened on", async (options) => {
    await expect(start(options)).rejects.toThrow(/CLOCKIFY_MCP_TOKEN.*--allowed-hosts/);
  });

  test("another address is fine with a token and the names of its hosts", async () => {
    const { url } = await start({ host: "0.0.0.0", token: "TOKEN-1", allowedHosts: ["mcp.example.com"] });
    const headers = { Host: "mcp.example.com", Authorization: "Bearer TOKEN-1" };
    expect(await postAs(url.replace("0.0.0.0", "127.0.0.1"), headers)).toBe(200);
  });

  test("a port that is taken is an error, and not a server that nobody reaches", async () => {
    const { url } = await start();
    const { port } = new URL(url);
    await expect(start({ port: Number(port) })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`);
  });
});

describe("a web page", () => {
  const Origin = "https://app.example.com";
  const options = { token: "TOKEN-1", allowedOrigins: [Origin] };
  const preflight = (url: string, origin: string, names: string) =>
    fetch(url, {
      method: "OPTIONS",
      headers: { Origin: origin, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": names },
    });

  test("of an allowed origin may ask without a token what it may send, and read the answers", async () => {
    const { url } = await start(options);
    const asked = "authorization,content-type,mcp-protocol-version,x-clockify-api-key,x-mcp-tools,x-evil";
    const { status, headers } = await preflight(url, Origin, asked);
    expect([status, Object.fromEntries(headers)]).toEqual([
      204,
      expect.objectContaining({
        "access-control-allow-origin": Origin,
        "access-control-allow-methods": "POST",
        "access-control-allow-headers": asked.replace(",x-evil", "").replaceAll(",", ", "),
      }),
    ]);
    for (const [Authorization, expected] of [
      ["Bearer TOKEN-1", 200],
      ["Bearer TOKEN-2", 401],
    ] as const) {
      const answer = await post(url, LIST, { Origin, Authorization });
      expect([answer.status, answer.headers.get("Access-Control-Allow-Origin")]).toEqual([expected, Origin]);
      expect(answer.headers.get("Access-Control-Expose-Headers")).toBe("Mcp-Session-Id, WWW-Authenticate");
      expect(answer.headers.get("Vary")).toContain("Origin");
    }
  });

  test("of another origin may neither", async () => {
    const { url } = await start(options);
    const answer = await preflight(url, "https://evil.example", "content-type");
    expect([answer.status, answer.headers.get("Access-Control-Allow-Origin")]).toEqual([403, null]);
  });

  test("is not meant by requests without an origin", async () => {
    const { url } = await start();
    expect((await post(url, LIST)).headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});

describe("a request that is not a call", () => {
  test.each([
    ["another path", "/mcp", { method: "POST" }, 404],
    ["GET", "/clockify-time-tracking", {}, 405],
    ["DELETE", "/clockify-time-tracking/readonly", { method: "DELETE" }, 405],
    ["no JSON", "/clockify-time-tracking", { method: "POST", body: "{" }, 400],
    ["nothing", "/clockify-time-tracking", { method: "POST" }, 400],
    ["no JSON-RPC", "/clockify-time-tracking", { method: "POST", body: "[1]" }, 400],
    ["text", "/clockify-time-tracking", { method: "POST", body: "{}", headers: { "Content-Type": "text/plain" } }, 415],
    ["too much", "/clockify-time-tracking", { method: "POST", body: "1".repeat(1024 * 1024 + 1) }, 413],
  ])("%s is refused in the terms of JSON-RPC", async (_, path, init, status) => {
    const { url } = await start();
    const headers = { "Content-Type": "application/json", Accept: BOTH };
    const response = await fetch(new URL(path, url), { headers, ...init });
    expect(response.status).toBe(status);
    expect(response.headers.get("Allow")).toBe(status === 405 ? "POST" : null);
    expect(await response.json()).toMatchObject({ jsonrpc: "2.0", error: { message: expect.any(String) } });
  });
});

describe("how a call ends", () => {
  const modernHeaders = { "MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/call", "Mcp-Name": "wait" };
  const envelope = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
  };

  test.each([
    ["plain JSON", call("wait"), {}],
    ["2025-11-25", call("wait"), { Accept: BOTH, "MCP-Protocol-Version": "2025-11-25" }],
    ["2026-07-28", call("wait", { _meta: envelope }), { Accept: BOTH, ...modernHeaders }],
  ])("it is aborted when its client leaves: %s", async (_, body, headers) => {
    const { url } = await start();
    const [started, aborted] = [once(calls, "started"), once(calls, "aborted")];
    const leaving = new AbortController();
    const answer = post(url, body, headers, leaving.signal).then((response) => response.text());
    await started;
    leaving.abort();
    await expect(answer).rejects.toThrow();
    expect(await aborted).toEqual([7]);
  });

  async function openSession(url: string): Promise<Record<string, string>> {
    const params = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "0" } };
    const initialize = { jsonrpc: "2.0", id: 0, method: "initialize", params };
    const session = (await post(url, initialize, { Accept: BOTH })).headers.get("Mcp-Session-Id");
    return { Accept: BOTH, "Mcp-Session-Id": session ?? "", "MCP-Protocol-Version": "2025-11-25" };
  }

  test.each([BOTH, "application/json"])(
    "who accepts %s cancels the own call up to 2025-11-25, and no other",
    async (Accept) => {
      const { url } = await start();
      const [own, foreign] = [{ ...(await openSession(url)), Accept }, await openSession(url)];
      const aborts: unknown[] = [];
      calls.on("aborted", (id) => aborts.push(id));
      const started = once(calls, "started");
      const answer = post(url, call("wait"), own).then((response) => response.text());
      await started;
      const cancel = { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 7 } };
      for (const headers of [foreign, { Accept: BOTH }]) expect((await post(url, cancel, headers)).status).toBe(202);
      expect(aborts).toEqual([]);
      expect((await post(url, cancel, own)).status).toBe(202);
      expect([await answer, aborts]).toEqual(["", [7]]);
    },
  );

  test("closing waits for it, and for nothing else", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const server = await start();
    await once(connect(Number(new URL(server.url).port), "127.0.0.1"), "connect");
    const started = once(calls, "started");
    const answer = post(server.url, call("wait"));
    await started;
    const closed = server.close();
    await expect(post(server.url, LIST)).rejects.toThrow();
    calls.emit("release");
    expect((await answer).status).toBe(200);
    await closed;
  });

  test("without one, closing waits for nothing", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const server = await start();
    await once(connect(Number(new URL(server.url).port), "127.0.0.1"), "connect");
    await post(server.url, LIST);
    await server.close();
  });

  test("closing waits five seconds, and aborts it then", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const server = await start();
    const [started, aborted] = [once(calls, "started"), once(calls, "aborted")];
    const answer = post(server.url, call("wait")).catch(() => "cut");
    await started;
    const closed = server.close();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(calls.listenerCount("release")).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await closed;
    expect([await aborted, await answer]).toEqual([[7], "cut"]);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  calls.removeAllListeners();
});

describe("connections", () => {
  const head = `POST ${PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n`;

  /** A raw connection, what it has been sent, and when it ends. */
  async function open(port: number, sends = "") {
    const socket = connect(port, "127.0.0.1");
    const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    // The other side may cut it, and what nobody reads does not end.
    socket.on("error", () => undefined).resume();
    await once(socket, "connect");
    if (sends) socket.write(sends);
    onTestFinished(() => {
      socket.destroy();
    });
    return { socket, closed };
  }

  test.each([
    ["nothing", ""],
    ["a part of a head", head],
    ["a part of a body", `${head}Content-Length: 100\r\n\r\n{"jsonrpc"`],
  ])("that have sent %s give way to new ones, and running calls are not touched", async (_, sends) => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    const started = once(calls, "started");
    const answer = post(url, call("wait"));
    await started;
    const first = [];
    for (let number = 0; number < 10; number++) first.push(await open(port, sends));
    for (let number = 0; number < 256; number++) await open(port, sends);
    await Promise.all(first.map(({ closed }) => closed));
    expect(await namesAt(url)).toHaveLength(tools.length);
    calls.emit("release");
    expect((await answer).status).toBe(200);
  });

  async function startBound(bounds: Parameters<typeof createBoundServer>[0]) {
    const server = createBoundServer(bounds);
    server.on("request", (request, response) => {
      request.resume().once("end", () => response.end("here"));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    return typeof address === "object" && address ? address.port : expect.fail();
  }

  test("that were answered wait again, so that one which has waited longer goes first", async () => {
    const port = await startBound({ maxWaiting: 2 });
    const used = await open(port);
    const idle = await open(port);
    used.socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await once(used.socket, "data");
    await open(port);
    await idle.closed;
    expect(used.socket.destroyed).toBe(false);
  });

  test.each([
    ["head", "POST / HTTP/1.1\r\n"],
    ["body", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nab"],
  ])("whose %s takes too long are cut", async (_, sends) => {
    const times = { headersTimeout: 40, requestTimeout: 60, connectionsCheckingInterval: 10 };
    const { socket, closed } = await open(await startBound(times), sends);
    const [answer] = await once(socket, "data");
    expect(String(answer)).toMatch(/^HTTP\/1\.1 408 /);
    await closed;
  });
});
