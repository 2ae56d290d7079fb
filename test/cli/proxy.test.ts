// Tests of the program behind a proxy.

import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { ProxyAgent, fetch as undiciFetch } from "undici";
import { describe, expect, it, onTestFinished } from "vitest";
import { createClockify } from "../../src/index.ts";
import { workspaceId } from "../support/ids.ts";
import { has } from "../support/requirements.ts";
import { NODES, runtime } from "../support/runtimes.ts";
import { serve } from "../support/server.ts";
import { KEY, run, start } from "./program.ts";

const USER = { id: "64f1c0a0e4b0020000000001", name: "Anna", settings: { timeZone: "UTC" } };

/** A proxy that connects to one server, whatever name it is asked for, and notes the names. */
async function startProxy() {
  const { url } = await serve((request, response) =>
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify(request.url?.endsWith("/user") ? USER : [])),
  );
  const asked: string[] = [];
  const proxy = createServer((_, response) => response.writeHead(500).end());
  proxy.on("connect", (request, client) => {
    asked.push(request.url ?? "");
    const server = connect(Number(new URL(url).port), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      server.pipe(client).pipe(server);
    });
    for (const one of [server, client]) one.on("error", () => void [server.destroy(), client.destroy()]);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  onTestFinished(() => void [proxy.close(), proxy.closeAllConnections()]);
  const address = proxy.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  return { asked, proxy: `http://127.0.0.1:${address.port}`, server: url };
}

/** An address that only the proxy can find. */
const REMOTE = { CLOCKIFY_API_KEY: KEY, CLOCKIFY_BASE_URL: "http://clockify.test:81/api", CLOCKIFY_ALLOW_HTTP: "1" };

describe("the program behind a proxy", () => {
  it.each(["HTTP_PROXY", "http_proxy", "Http_Proxy"])("goes through %s", async (name) => {
    const { asked, proxy } = await startProxy();
    const { stdout, code } = await run(["call", "getCurrentUser", "--json"], { ...REMOTE, [name]: proxy });
    expect([JSON.parse(stdout).name, code]).toEqual(["Anna", 0]);
    expect(new Set(asked)).toEqual(new Set(["clockify.test:81"]));
  });

  // With the flag Node has a proxy of its own.
  it
    .skipIf(!has("runtimes"))
    .each([...NODES.map((name) => [name, {}] as const), ["Node 24", { NODE_USE_ENV_PROXY: "1" }] as const])(
    "goes through one on %s with %j",
    async (name, flag) => {
      const { asked, proxy } = await startProxy();
      const env = { ...REMOTE, HTTP_PROXY: proxy, ...flag };
      const { stdout } = await run(["call", "getCurrentUser", "--json"], env, runtime(name));
      expect(JSON.parse(stdout).name).toBe("Anna");
      expect(new Set(asked)).toEqual(new Set(["clockify.test:81"]));
    },
  );

  it("uses HTTPS_PROXY for https, and shows no password of a proxy that is not there", async () => {
    const env = { CLOCKIFY_API_KEY: KEY, HTTPS_PROXY: "http://me:pass-of-mine@127.0.0.1:1" };
    const { stdout, stderr, code } = await run(["call", "getCurrentUser"], env);
    expect(code).toBe(1);
    expect(stderr).toContain("ECONNREFUSED 127.0.0.1:1");
    expect(stdout + stderr).not.toContain("pass-of-mine");
  });

  it("leaves out what NO_PROXY names", async () => {
    const { asked, proxy, server } = await startProxy();
    const env = { CLOCKIFY_API_KEY: KEY, CLOCKIFY_BASE_URL: server, HTTP_PROXY: proxy, NO_PROXY: "127.0.0.1" };
    expect((await run(["call", "getCurrentUser", "--json"], env)).code).toBe(0);
    expect(asked).toEqual([]);
  });

  it("refuses what is not the address of a proxy, without showing it", async () => {
    for (const HTTPS_PROXY of ["socks5://me:secret@proxy:1080", "not an address"]) {
      const { stderr, code } = await run(["call", "getCurrentUser"], { ...REMOTE, HTTPS_PROXY });
      expect([stderr, code]).toEqual([expect.stringMatching(/HTTPS_PROXY is not the address of a proxy/), 2]);
      expect(stderr).not.toContain("secret");
    }
  });

  it("is named by doctor, also when the library uses it", async () => {
    const { proxy } = await startProxy();
    const { stdout } = await run(["doctor", "--json"], { ...REMOTE, HTTP_PROXY: proxy });
    expect(JSON.parse(stdout).findings).toContainEqual({
      check: "proxy",
      status: "ok",
      message: expect.stringMatching(/^HTTP_PROXY is used by this program\. .*NODE_USE_ENV_PROXY=1/),
    });
  });

  it("serves agents through it", async () => {
    const { asked, proxy } = await startProxy();
    const { process, written } = start(["mcp"], { ...REMOTE, HTTP_PROXY: proxy });
    const ask = (method: string, params: object) =>
      process.stdin?.write(`${JSON.stringify({ jsonrpc: "2.0", id: method, method, params })}\n`);
    const clientInfo = { name: "test", version: "1" };
    ask("initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo });
    await written("stdout", '"id":"initialize"');
    ask("tools/call", { name: "clockify_time_tracking_get_in_progress_time_entries", arguments: {} });
    await written("stdout", '"id":"tools/call"');
    expect(asked).toContain("clockify.test:81");
  });

  it("keeps its sandbox to itself", async () => {
    const { asked, proxy } = await startProxy();
    const { written } = start(["mcp", "--sandbox"], { HTTP_PROXY: proxy });
    await written("stderr", "Serving a sandbox");
    await setImmediate();
    expect(asked).toEqual([]);
  });
});

it("the library goes through a proxy by a fetch of undici, clockify.http too", async () => {
  const { asked, proxy } = await startProxy();
  const dispatcher = new ProxyAgent(proxy);
  onTestFinished(() => dispatcher.destroy());
  const clockify = createClockify({
    apiKey: KEY,
    baseUrl: "http://clockify.test:81/api",
    allowHttp: true,
    // @ts-expect-error its types differ from those of the global fetch in places that do not matter here
    fetch: (input, init) => undiciFetch(input, { ...init, dispatcher }),
  });
  expect(await clockify.listTags({ workspaceId })).toEqual([]);
  const { data } = await clockify.http.GET("/v1/workspaces");
  expect(data).toEqual([]);
  const made = await clockify.http.POST("/v1/workspaces/{workspaceId}/time-entries", {
    params: { path: { workspaceId } },
    body: { start: "2026-03-02T09:00:00Z" },
  });
  expect(made.response.status).toBe(200);
  expect(asked.length).toBeGreaterThan(0);
});

it.skipIf(!has("runtimes"))(
  "the library goes through the proxy of the environment on Node 24, with its flag only",
  async () => {
    const { asked, proxy } = await startProxy();
    const program = `
    import { createClockify } from ${JSON.stringify(new URL("../../dist/index.js", import.meta.url))};
    const clockify = createClockify({ retry: false });
    console.log(await clockify.listTags({ workspaceId: "${workspaceId}" }).catch(({ reason }) => reason));`;
    const ask = async (flag: object) => {
      const env = { ...REMOTE, HTTP_PROXY: proxy, ...flag };
      return (await promisify(execFile)(runtime("Node 24") ?? "", ["--input-type=module", "-e", program], { env }))
        .stdout;
    };
    expect([await ask({ NODE_USE_ENV_PROXY: "1" }), await ask({})]).toEqual(["[]\n", "network\n"]);
    expect(asked).toEqual(["clockify.test:81"]);
  },
);
