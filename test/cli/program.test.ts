// Tests of the built program: help, exit codes, the MCP server and the sandbox.

import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { workspaceId } from "../support/ids.ts";
import { serve } from "../support/server.ts";
import { KEY, PROGRAM, run, start } from "./program.ts";

const manifest = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
const INITIALIZE = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "1" } },
};

function post(url: string, body: object): Promise<Response> {
  const headers = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
  return fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
}

it("needs no file and no package beside it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "clockify-program-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const alone = join(folder, "cli.mjs");
  await copyFile(PROGRAM, alone);
  const env = { PATH: process.env.PATH };
  expect((await promisify(execFile)(alone, ["--version"], { env })).stdout).toBe(`${manifest.version}\n`);
  const doctor = promisify(execFile)(alone, ["doctor"], { env });
  await expect(doctor).rejects.toMatchObject({ code: 2, stdout: expect.stringContaining("set CLOCKIFY_API_KEY") });
});

it("comes with the licences of the packages within it", async () => {
  const licences = await readFile(join(PROGRAM, "../cli.licenses.txt"), "utf8");
  for (const name of ["@modelcontextprotocol/server", "ajv", "commander", "zod", "openapi-fetch"]) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|Apache-2.0)\\)\n\n.+`, "m"));
  }
});

describe("help", () => {
  it.each([
    [["--help"], ["mcp", "doctor", "CLOCKIFY_API_KEY", "CLOCKIFY_CONNECTIONS"]],
    [
      ["mcp", "--help"],
      ["--http", "--read-only", "--toolsets <list>", "CLOCKIFY_MCP_READ_ONLY", "CLOCKIFY_MCP_TOKEN"],
    ],
  ])("of %j goes to stdout", async (args, texts) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const text of texts) expect(stdout).toContain(text);
  });

  it("is shown as a mistake where no command is given", async () => {
    expect(await run([])).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("Usage:") });
  });
});

it.each([
  [["docter"], "unknown command 'docter'\n(Did you mean doctor?)"],
  [["mcp", "--prot", "1"], "unknown option '--prot'\n(Did you mean --port?)"],
  [["mcp", "--api-key", KEY], "unknown option '--api-key'"],
  [["mcp", "--tools", "create_time_entry", "--read-only"], "No tool is left"],
  [["mcp", "--connections", "none.json"], /error: .*none\.json: .* does not exist\.\n$/],
])("%j is a mistake, with code 2", async (args, message) => {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^error: /);
  expect(stderr).not.toContain(KEY);
});

it("a variable that is wrong is a mistake, with code 2", async () => {
  const { code, stdout, stderr } = await run(["mcp"], { CLOCKIFY_API_KEY: KEY, CLOCKIFY_REGION: "mars" });
  const message = 'CLOCKIFY_REGION "mars" is unknown; known are global';
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
});

describe("mcp over standard input and output", () => {
  it("keeps stdout for the protocol, and ends with its client", async () => {
    const { process: child, ended, written } = start(["mcp"]);
    child.stdin?.write(`${JSON.stringify(INITIALIZE)}\n`);
    await written("stdout", '"id":1');
    child.stdin?.end();
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Warning: No connection is configured: .*\n$/);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ id: 1, result: { serverInfo: { name: "clockify-connector", version: manifest.version } } }]);
  });

  it("says what is switched off", async () => {
    const { code, stderr } = await run(["mcp", "--read-only"], { CLOCKIFY_API_KEY: KEY });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^Switched off: \d+ of 42 tools: create_time_entry, .*\n$/),
    });
  });

  it("shows a person who starts it in a terminal what it waits for", async () => {
    const asTerminal = { NODE_OPTIONS: "--import data:text/javascript,process.stdin.isTTY=true" };
    const { stderr } = await run(["mcp"], { CLOCKIFY_API_KEY: KEY, ...asTerminal });
    expect(stderr).toMatch(/^Serving over standard input and output: .* clockify-connector doctor\n$/);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends well after %s", async (signal) => {
    const { process: child, ended, written } = start(["mcp"], { CLOCKIFY_API_KEY: KEY });
    child.stdin?.write(`${JSON.stringify(INITIALIZE)}\n`);
    await written("stdout", '"id":1');
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Stopping\..*\n$/) });
  });
});

describe("mcp --sandbox", () => {
  it("gives an agent an account that remembers, and leaves the real one alone", async () => {
    const {
      process: child,
      written,
      ended,
    } = start(["mcp", "--sandbox", "--tool-names", "short"], {
      CLOCKIFY_API_KEY: KEY,
      CLOCKIFY_BASE_URL: "http://127.0.0.1:1",
    });
    const send = (message: object) => child.stdin?.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
    const call = (id: number, name: string, args: object) =>
      send({ id, method: "tools/call", params: { name, arguments: args } });
    send(INITIALIZE);
    send({ method: "notifications/initialized" });
    const entry = { start: "2026-03-02T18:00:00Z", end: "2026-03-02T19:00:00Z", description: "Played here" };
    call(2, "create_time_entry", entry);
    await written("stdout", '"id":2');
    call(3, "get_entries", { userId: "me", description: "Played here" });
    const answers = await written("stdout", '"id":3');
    expect(answers.split("\n").find((line) => line.includes('"id":3'))).toContain("Played here");
    // The words for times are those of its story, whatever day it is here.
    call(4, "stop_running_time_entry", { userId: "me", end: "now" });
    const stopped = await written("stdout", '"id":4');
    expect(stopped.split("\n").find((line) => line.includes('"id":4'))).toMatch(/duration[\\":]+PT1H3\dM/);
    child.stdin?.end();
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr).toContain("Serving a sandbox");
    expect(answers + stderr).not.toContain(KEY);
  });

  it("does not mix with connections of one's own", async () => {
    const { code, stderr } = await run(["mcp", "--sandbox", "--connections", "mine.json"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("leave --connections out") });
  });
});

describe("mcp over HTTP", () => {
  it("says where it listens, for whom, and what is switched off", async () => {
    const {
      process: child,
      ended,
      written,
    } = start(["mcp", "--http", "--port", "0", "--tools", "get_entries,create_time_entry"], {
      CLOCKIFY_API_KEY: KEY,
      CLOCKIFY_MCP_READ_ONLY: "true",
    });
    const [, url = ""] =
      /^Listening on (http:\/\/127\.0\.0\.1:\d+\S*)\n/.exec(await written("stderr", "Switched off")) ?? [];
    const response = await post(url, { jsonrpc: "2.0", id: 1, method: "tools/list" });
    const listed = await response.text();
    expect(listed).toContain("clockify_time_tracking_get_entries");
    // Flag and variable each take tools away.
    expect(listed).not.toContain("clockify_time_tracking_create_time_entry");
    child.kill("SIGTERM");
    const { code, stdout, stderr } = await ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/\nConnections: default\nSwitched off: 41 of 42 tools: .*create_time_entry/);
    expect(stderr).not.toContain(KEY);
  });

  /** The server with a call that waits for Clockify's answer. */
  async function callRunning() {
    let noteCall = (_: ServerResponse) => {};
    const called = new Promise<ServerResponse>((resolve) => {
      noteCall = resolve;
    });
    const upstream = await serve((_, response) => noteCall(response));
    const program = start(["mcp", "--http", "--port", "0"], {
      CLOCKIFY_API_KEY: KEY,
      CLOCKIFY_BASE_URL: upstream.url,
    });
    const [url = ""] = /http:\S+/.exec(await program.written("stderr", "Switched off")) ?? [];
    const params = { name: "get_holidays", arguments: { workspaceId } };
    const answer = post(url, { jsonrpc: "2.0", id: 1, method: "tools/call", params });
    return { ...program, url, answer, response: await called };
  }

  it("takes no more calls after a signal, and lets those end that run", async () => {
    const { process: child, ended, written, url, answer, response } = await callRunning();
    child.kill("SIGINT");
    await written("stderr", "Stopping.");
    await expect(post(url, { jsonrpc: "2.0", id: 2, method: "tools/list" })).rejects.toThrow();
    response.setHeader("content-type", "application/json").end('[{ "id": "h", "name": "Spring day" }]');
    expect(await (await answer).text()).toContain("Spring day");
    expect(await ended).toMatchObject({ code: 0 });
  });

  it("does not wait for them after a second signal", async () => {
    const { process: child, ended, written, answer } = await callRunning();
    const cut = expect(answer).rejects.toThrow();
    child.kill("SIGINT");
    await written("stderr", "Stopping.");
    expect(child.exitCode).toBeNull();
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 1 });
    await cut;
  });

  it("says that its port is taken", async () => {
    const { written } = start(["mcp", "--http", "--port", "0"], { CLOCKIFY_API_KEY: KEY });
    const [, port = ""] = /:(\d+)\//.exec(await written("stderr", "Switched off")) ?? [];
    const { code, stderr } = await run(["mcp", "--http", "--port", port], { CLOCKIFY_API_KEY: KEY });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        new RegExp(`^error: Port ${port} of 127.0.0.1 is taken, .* choose another with --port\\.\n$`),
      ),
    });
  });
});
