// Tests of `doctor`: what it checks, and how it reports it.

import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { diagnose, type Finding } from "../../src/cli/commands/doctor-checks.ts";
import { createSandbox } from "../../src/sandbox/sandbox.ts";
import { workspaceId } from "../support/ids.ts";
import { closedAddress, serve } from "../support/server.ts";
import { doctorHere } from "./here.ts";
import { KEY, run } from "./program.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const OTHER_ID = "64f1c0a0e4b0010000000002";

interface Account {
  readonly accepted?: string;
  readonly timeZone?: string;
  readonly workspaces?: readonly { id: string; name: string }[];
  readonly clockOffBySeconds?: number;
}

/** A Clockify with one account. It repeats the key that it refuses, as a careless proxy might. */
function account({ accepted = KEY, timeZone = "Europe/Belgrade", workspaces, clockOffBySeconds = 0 }: Account = {}) {
  return serve(({ headers, url }: IncomingMessage, response: ServerResponse) => {
    response.setHeader("Date", new Date(Date.now() + clockOffBySeconds * 1000).toUTCString());
    response.setHeader("Content-Type", "application/json");
    const key = headers["x-api-key"];
    if (key !== accepted) response.writeHead(401).end(JSON.stringify({ message: `Unknown key ${key}`, code: 4003 }));
    else if (url === "/v1/user") response.end(JSON.stringify({ id: "u", name: "Anna", settings: { timeZone } }));
    else
      response.end(
        JSON.stringify(
          workspaces ?? [
            { id: workspaceId, name: "Acme" },
            { id: OTHER_ID, name: "Beta" },
          ],
        ),
      );
  });
}

function fileOf(connections: object, mode = 0o600): string {
  const folder = mkdtempSync(join(tmpdir(), "clockify-doctor-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "connections.json");
  writeFileSync(file, JSON.stringify({ connections }));
  chmodSync(file, mode);
  return file;
}

async function findings(connections: object, regions?: Record<string, string>, mode?: number): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const finding of diagnose({ file: fileOf(connections, mode) }, {}, regions)) found.push(finding);
  expect(JSON.stringify(found)).not.toContain(KEY);
  return found;
}

/** What the doctor finds of one connection, by the check. */
async function check(settings: object): Promise<Record<string, string>> {
  const found = await findings({ acme: { apiKey: KEY, ...settings } });
  return Object.fromEntries(found.map(({ check, status, message }) => [check, `${status}: ${message}`]));
}

describe("the program", () => {
  it("says in lines what is right, with code 0", async () => {
    const { url } = await account();
    const { code, stdout, stderr } = await run(["doctor"], {
      CLOCKIFY_API_KEY: KEY,
      CLOCKIFY_BASE_URL: url,
      CLOCKIFY_WORKSPACE: "Acme",
      CLOCKIFY_ALLOWED_WORKSPACES: `Acme,${OTHER_ID}`,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n")).toEqual([
      `ok       program: clockify-connector ${version} on Node ${process.version}.`,
      "ok       configuration: read from the environment.",
      "ok       default, key: the key in CLOCKIFY_API_KEY belongs to Anna.",
      `ok       default, region: an address of its own, ${url}.`,
      `ok       default, workspace: "Acme" (${workspaceId}).`,
      `ok       default, allowed workspaces: "Acme" (${workspaceId}), "Beta" (${OTHER_ID}).`,
      "ok       default, clock: agrees with Clockify's.",
      "ok       default, time zone: Europe/Belgrade.",
      "",
    ]);
  });

  it("says it in JSON, with code 1 when something failed, and goes on with the other connections", async () => {
    const { url } = await account();
    const file = fileOf({
      wrong: { apiKey: `${KEY}-no`, baseUrl: url },
      none: {},
      acme: { apiKey: KEY, baseUrl: url },
    });
    const { code, stdout } = await doctorHere({ json: true, connections: file });
    expect(code).toBe(1);
    expect(stdout).not.toContain(KEY);
    const { ok, findings: found } = JSON.parse(stdout);
    expect(ok).toBe(false);
    expect(found).toMatchObject([
      { check: "program", status: "ok" },
      { check: "configuration", status: "ok", message: `read from ${file}.` },
      {
        connection: "wrong",
        check: "key",
        status: "failed",
        message: expect.stringMatching(/\/v1\/user: 401 .*Check the key/),
      },
      { connection: "none", check: "key", status: "failed", message: expect.stringContaining("there is no key") },
      { connection: "acme", check: "key", status: "ok" },
      ...["region", "workspace", "clock", "time zone"].map((check) => ({ connection: "acme", check, status: "ok" })),
    ]);
  });

  it("says what to do when nothing is configured, or the file is wrong", async () => {
    expect(await doctorHere({})).toMatchObject({ code: 2, stdout: expect.stringContaining("set CLOCKIFY_API_KEY") });
    expect(await doctorHere({}, { CLOCKIFY_API_KEY: KEY, CLOCKIFY_MCP_READONLY: "1" })).toMatchObject({
      code: 2,
      stdout: expect.stringContaining(
        "\nfailed   configuration: CLOCKIFY_MCP_READONLY is unknown; did you mean CLOCKIFY_MCP_READ_ONLY.\n",
      ),
    });
    const file = fileOf({ acme: { apiKey: KEY, regoin: "euc1" } });
    const { code, stdout } = await doctorHere({}, { CLOCKIFY_CONNECTIONS: file });
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /^failed {3}configuration: .*connections\.acme\.regoin is unknown; did you mean region\.\n$/m,
    );
  });

  it("checks only the connection that is asked for, and says which there are", async () => {
    const { url } = await account();
    const file = fileOf({ none: {}, acme: { apiKey: KEY, baseUrl: url } });
    expect(await doctorHere({ connections: file, connection: "acme" })).toMatchObject({ code: 0 });
    expect(await doctorHere({ connections: file, connection: "acne" })).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('there is no connection "acne"; known are "none", "acme".'),
    });
  });

  it("lets no name play with the terminal", async () => {
    const { url } = await account({ workspaces: [{ id: workspaceId, name: "A" }], timeZone: "Mars\u001b[2J\nok" });
    const { stdout } = await doctorHere({}, { CLOCKIFY_API_KEY: KEY, CLOCKIFY_BASE_URL: url });
    expect(stdout).not.toContain("\u001b");
    expect(stdout.trim().split("\n")).toHaveLength(7);
  });
});

it.skipIf(process.platform === "win32")("warns of a file with keys that others can read", async () => {
  const { url } = await account();
  const configuration = async (settings: object, mode: number) => {
    const [first] = await findings({ acme: { baseUrl: url, ...settings } }, undefined, mode);
    return `${first?.status}: ${first?.message}`;
  };
  expect(await configuration({ apiKey: KEY }, 0o644)).toMatch(
    /^warning: .*other users .*: chmod 600 .*connections\.json$/,
  );
  expect(await configuration({ apiKey: KEY }, 0o600)).toMatch(/^ok/);
  expect(await configuration({ apiKeyEnv: "ACME_KEY" }, 0o644)).toMatch(/^ok/);
});

describe("a refused key", () => {
  it("is tried once in each other region, and the one that accepts it is named", async () => {
    const [home, ...others] = await Promise.all([account(), ...["a", "b"].map((accepted) => account({ accepted }))]);
    const [first, second] = others.map(({ url }) => url);
    const regions = { global: `${first}`, euc1: `${second}`, use2: home.url };
    const found = await findings({ acme: { apiKey: KEY } }, regions);
    expect(found.slice(1)).toEqual([
      { connection: "acme", check: "key", status: "ok", message: "the key in connections.acme.apiKey is valid." },
      {
        connection: "acme",
        check: "region",
        status: "failed",
        message: "the key belongs to use2 and not to global: set connections.acme.region to use2.",
      },
    ]);
    expect([home, ...others].map(({ requests }) => requests.length)).toEqual([1, 1, 1]);
  });

  it("that no region accepts is wrong, unless a region did not answer", async () => {
    const { url } = await account({ accepted: "another" });
    const regions = { global: url, euc1: url, use2: await closedAddress() };
    const found = await findings({ acme: { apiKey: KEY, region: "euc1" } }, regions);
    expect(found.slice(1)).toEqual([
      {
        connection: "acme",
        check: "key",
        status: "failed",
        message:
          "neither euc1 nor another region accepts the key in connections.acme.apiKey; copy it again from Clockify. " +
          "No answer came from use2.",
      },
    ]);
  });

  it("is sent nowhere else when the address is one of your own", async () => {
    const [home, own] = [await account(), await account({ accepted: "another" })];
    const found = await findings({ acme: { apiKey: KEY, baseUrl: own.url } }, { global: home.url });
    expect(found.at(-1)).toMatchObject({ check: "key", status: "failed" });
    expect(home.requests).toEqual([]);
  });
});

describe("the workspace", () => {
  it("is found by id or name, or those that exist are listed", async () => {
    const { url } = await account();
    expect((await check({ baseUrl: url, workspace: OTHER_ID })).workspace).toBe(`ok: "Beta" (${OTHER_ID}).`);
    const both = `"Acme" (${workspaceId}), "Beta" (${OTHER_ID})`;
    expect((await check({ baseUrl: url, workspace: "Acmee" })).workspace).toBe(
      `failed: "Acmee" is the name of no workspace: correct connections.acme.workspace. There are ${both}.`,
    );
    const unknown = "64f1c0a0e4b0010000000009";
    expect((await check({ baseUrl: url, workspace: unknown })).workspace).toBe(
      `failed: no workspace has the id ${unknown}: correct connections.acme.workspace. There are ${both}.`,
    );
    expect((await check({ baseUrl: url })).workspace).toBe(`ok: no default, so calls have to name one of ${both}.`);
  });

  it("is one of the allowed ones, which exist", async () => {
    const { url } = await account();
    expect((await check({ baseUrl: url, allowedWorkspaces: ["Gamma", "Delta"] }))["allowed workspaces"]).toBe(
      'failed: "Gamma" is the name of no workspace; "Delta" is the name of no workspace: ' +
        `correct connections.acme.allowedWorkspaces. There are "Acme" (${workspaceId}), "Beta" (${OTHER_ID}).`,
    );
    expect((await check({ baseUrl: url, workspace: "Acme", allowedWorkspaces: ["Beta"] }))["allowed workspaces"]).toBe(
      'failed: the default workspace "Acme" is not among them: add it to connections.acme.allowedWorkspaces.',
    );
  });

  it("names up to ten that exist", async () => {
    const workspaces = Array.from({ length: 12 }, (_, index) => ({ id: `${index}`, name: `W${index}` }));
    const { url } = await account({ workspaces });
    const { workspace } = await check({ baseUrl: url });
    expect(workspace).toContain('"W9" (9) and 2 more.');
  });
});

describe("the clock", () => {
  it.each([
    [-300, /^warning: this machine is (299|300|301) s ahead of Clockify: set its clock\.$/],
    [300, /^warning: this machine is (299|300|301) s behind Clockify/],
    [30, /^ok/],
    [-30, /^ok/],
  ])("that Clockify's differs from by %d s", async (clockOffBySeconds, message) => {
    const { url } = await account({ clockOffBySeconds });
    expect((await check({ baseUrl: url })).clock).toMatch(message);
  });

  it("of a sandbox may show any time", async () => {
    const sandbox = await createSandbox();
    onTestFinished(() => sandbox.close());
    expect((await check({ baseUrl: sandbox.url })).clock).toMatch(/^ok: a sandbox's own, which shows 2026-03-06T14:30/);
  });
});

it("warns of a time zone that Node does not know", async () => {
  const { url } = await account({ timeZone: "Mars/Olympus" });
  expect((await check({ baseUrl: url }))["time zone"]).toMatch(/^warning: Node v\S+ does not know Mars\/Olympus/);
});

it("says what was tried when nobody answers", async () => {
  const url = await closedAddress();
  expect((await check({ baseUrl: url })).key).toContain(`GET ${url}/v1/user: no answer from ${new URL(url).origin}`);
});
