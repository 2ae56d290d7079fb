// Resources and their completion, as a client of either protocol era meets them. Clockify is a fetch that knows two workspaces.

import { EventEmitter, once } from "node:events";
import { Client, InMemoryTransport, ProtocolErrorCode, ResourceNotFoundError } from "@modelcontextprotocol/client";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import fc from "fast-check";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createClockify } from "../../src/client.js";
import type { Connection } from "../../src/connections/connection.js";
import { Confirmations } from "../../src/mcp/confirmation.js";
import { createServer } from "../../src/mcp/server.js";
import type { ServerContext } from "../../src/mcp/server-context.js";
import { visible } from "../../src/util/visible-text.js";
import { example } from "../sandbox/call.ts";

const KEY = "key-that-nobody-may-see";
const STUDIO = { id: "64f1c0a0e4b0010000000001", name: "Bright Lane Studio" };
const OTHER = { id: "64f1c0a0e4b0010000000009", name: "../Old & Co" };
const [internal, mobileApp, website] = example("listProjects");
const [vacation, hours] = example("listTimeOffPolicies");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-07-06T14:30:00Z") });
  return () => vi.useRealTimers();
});

const account = {
  user: example("getCurrentUser"),
  workspaces: [STUDIO, OTHER],
  projects: [{ ...internal, archived: true }, mobileApp, website] as object[],
  policies: [{ ...vacation, archived: true }, hours] as object[],
  /** Of every answer. */
  status: 200,
};

function connection(changes: Partial<Connection> = {}, changed: Partial<typeof account> = {}) {
  const data = { ...account, ...changed };
  const requests: string[] = [];
  const fetch = async (input: string | URL | Request) => {
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
    requests.push(pathname);
    if (data.status !== 200)
      return Response.json({ message: "Not with this key", code: 1000 }, { status: data.status });
    if (pathname === "/v1/user") return Response.json(data.user);
    if (pathname === "/v1/workspaces") return Response.json(data.workspaces);
    const list = new Map([
      [`/v1/workspaces/${STUDIO.id}/projects`, data.projects],
      [`/v1/workspaces/${STUDIO.id}/time-off/policies`, data.policies],
    ]).get(pathname);
    if (!list) return Response.json({ message: "Workspace doesn't exist", code: 501 }, { status: 400 });
    const archived = searchParams.get("archived") === "true" || searchParams.get("status") === "ARCHIVED";
    const size = Number(searchParams.get("page-size"));
    const end = Number(searchParams.get("page")) * size;
    const all = list.filter((item) => ("archived" in item && item.archived === true) === archived);
    return Response.json(all.slice(end - size, end), { headers: { "Last-Page": String(end >= all.length) } });
  };
  const clockify = createClockify({
    apiKey: KEY,
    baseUrl: "https://clockify.test",
    fetch,
    rateLimit: false,
    retry: false,
  });
  return { name: "studio", clockify, secrets: [KEY], requests, ...changes };
}

type Era = "legacy" | { pin: string };

async function clientOf(
  connections: readonly Connection[],
  changes: Partial<ServerContext> = {},
  mode: Era = "legacy",
) {
  const serverContext: ServerContext = {
    connections: {
      names: connections.map(({ name }) => name),
      haveWorkspace: false,
      get: (name) => connections.find((one) => one.name === name) ?? expect.fail(name),
    },
    selections: [],
    toolNames: "short",
    confirmations: new Confirmations(),
    version: "0.0.0",
    ...changes,
  };
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  const [near, far] = InMemoryTransport.createLinkedPair();
  const served = serveStdio(() => createServer(serverContext), { transport: far });
  await client.connect(near);
  onTestFinished(() => Promise.all([client.close(), served.close()]).then(() => undefined));
  return client;
}

async function readJson(client: Client, uri: string) {
  const { contents, ...rest } = await client.readResource({ uri });
  expect(contents).toEqual([{ uri, mimeType: "application/json", text: expect.any(String) }]);
  const [content] = contents;
  return { ...rest, content: content && "text" in content ? JSON.parse(content.text) : undefined };
}

const workspaceTemplate = "clockify://{connection}/workspaces/{workspace}/projects";
const complete = async (client: Client, name: string, value: string, given?: Record<string, string>) => {
  const ref = { type: "ref/resource", uri: workspaceTemplate } as const;
  const context = given && { context: { arguments: given } };
  return (await client.complete({ ref, argument: { name, value }, ...context })).completion;
};

test.each(["2025-11-25", "2026-07-28"])(
  "everything is there in %s, and says how long it may be kept",
  async (version) => {
    const connections = [connection({ name: "b" }), connection({ name: "a" })];
    const client = await clientOf(connections, {}, version === "2025-11-25" ? "legacy" : { pin: version });
    expect(client.getNegotiatedProtocolVersion()).toBe(version);
    expect(client.getServerCapabilities()).toMatchObject({ resources: {}, prompts: {}, completions: {} });

    const list = { ttlMs: 300_000, cacheScope: "private" };
    const { resources, ...kept } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(["clockify://b/context", "clockify://a/context"]);
    expect(kept).toMatchObject(list);
    const templates = await client.listResourceTemplates();
    expect(templates).toMatchObject(list);
    expect(templates.resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      workspaceTemplate,
      "clockify://{connection}/workspaces/{workspace}/policies",
    ]);
    expect(await readJson(client, `clockify://a/workspaces/${STUDIO.id}/projects`)).toMatchObject(list);
    expect(await readJson(client, "clockify://a/context")).toMatchObject({ ttlMs: 60_000, cacheScope: "private" });
    expect(await client.listPrompts()).toMatchObject(list);
    expect((await client.getPrompt({ name: "log-my-day" })).messages).toHaveLength(1);
    expect(await complete(client, "connection", "")).toMatchObject({ values: ["b", "a"], hasMore: false });
    const missing = client.readResource({ uri: "clockify://c/context" });
    await expect(missing).rejects.toMatchObject({
      code: ProtocolErrorCode.InvalidParams,
      data: { uri: "clockify://c/context" },
    });
  },
);

describe("the context", () => {
  test("says who it is, where and when", async () => {
    const client = await clientOf([connection({ workspace: STUDIO.name })]);
    expect((await readJson(client, "clockify://studio/context")).content).toEqual({
      connection: "studio",
      me: { id: "64f1c0a0e4b0020000000002", name: "Ben Carter", email: "ben.carter@example.com" },
      now: "2026-07-06T15:30:00+01:00",
      timeZone: "Europe/London",
      weekStart: "MONDAY",
      readOnly: false,
      workspace: STUDIO,
      workspaces: [STUDIO, OTHER],
    });
  });

  test("names no workspace where calls have to choose one, and only those that are allowed", async () => {
    const client = await clientOf([connection(), connection({ name: "narrow", allowedWorkspaces: [OTHER.name] })]);
    const all = await readJson(client, "clockify://studio/context");
    expect(all.content).toMatchObject({ workspaces: [STUDIO, OTHER] });
    expect(all.content).not.toHaveProperty("workspace");
    expect((await readJson(client, "clockify://narrow/context")).content).toMatchObject({ workspaces: [OTHER] });
  });

  test("takes the only workspace as the one that calls go to", async () => {
    const client = await clientOf([connection({}, { workspaces: [OTHER] })]);
    expect((await readJson(client, "clockify://studio/context")).content).toMatchObject({ workspace: OTHER });
  });

  test("says that nothing can be changed, be it because of the connection or of the server", async () => {
    const readOnlyOf = async (client: Client) => (await readJson(client, "clockify://studio/context")).content.readOnly;
    expect(await readOnlyOf(await clientOf([connection({ readOnly: true })]))).toBe(true);
    expect(await readOnlyOf(await clientOf([connection()], { selections: [{}, { readOnly: true }] }))).toBe(true);
  });

  test("is in UTC where the account's time zone cannot be read", async () => {
    const user = { ...account.user, settings: { ...account.user.settings, timeZone: "Nowhere" } };
    const { content } = await readJson(await clientOf([connection({}, { user })]), "clockify://studio/context");
    expect(content.now).toBe("2026-07-06T14:30:00.000Z");
  });
});

describe("lists", () => {
  test("projects are lean, the archived ones last, in a workspace by id or name", async () => {
    const client = await clientOf([connection()]);
    const items = [
      { id: mobileApp?.id, name: "Mobile App", client: "Northwind GmbH", billable: true },
      { id: website?.id, name: "Website Relaunch", client: "Acme Ltd", billable: true },
      { id: internal?.id, name: "Internal", billable: false, archived: true },
    ];
    for (const workspace of [STUDIO.id, encodeURIComponent(STUDIO.name)]) {
      expect((await readJson(client, `clockify://studio/workspaces/${workspace}/projects`)).content).toEqual({ items });
    }
  });

  test("policies say how a request has to look", async () => {
    const { content } = await readJson(
      await clientOf([connection()]),
      `clockify://studio/workspaces/${STUDIO.id}/policies`,
    );
    expect(content.items).toEqual([
      { id: hours?.id, name: "Personal hours", timeUnit: "HOURS", allowHalfDay: false, requiresApproval: true },
      {
        id: vacation?.id,
        name: "Vacation",
        timeUnit: "DAYS",
        allowHalfDay: true,
        requiresApproval: true,
        archived: true,
      },
    ]);
  });

  test.each([
    ["many", 700, "A project"],
    ["long ones", 300, "A project with a long name. ".repeat(20)],
  ])("%s are cut between items, and it is said", async (_, count, name) => {
    const projects = Array.from({ length: count }, (_, index) => ({ ...internal, name: `${name} ${index}` }));
    const client = await clientOf([connection({}, { projects })]);
    const { content } = await readJson(client, `clockify://studio/workspaces/${STUDIO.id}/projects`);
    const { length } = content.items;
    expect(length).toBeGreaterThan(20);
    expect(length).toBeLessThanOrEqual(500);
    expect(JSON.stringify(content).length).toBeLessThan(41_000);
    expect(content.items.at(-1)).toMatchObject({ name: `${name} ${length - 1}` });
    expect(content.note).toContain(`first ${length};`);
  });

  test("show no key", async () => {
    const projects = [{ ...internal, name: `Project of ${KEY}` }];
    const client = await clientOf([connection({}, { projects })]);
    const { content } = await readJson(client, `clockify://studio/workspaces/${STUDIO.id}/projects`);
    expect(content.items).toMatchObject([{ name: "Project of [redacted]" }]);
  });
});

describe("what cannot be read", () => {
  test("no connection, no resource", async () => {
    const client = await clientOf([]);
    expect((await client.listResources()).resources).toEqual([]);
    await expect(client.readResource({ uri: "clockify://studio/context" })).rejects.toThrow(ResourceNotFoundError);
  });

  test.each([
    "clockify://studio",
    "clockify://studio/",
    "clockify://studio/contexts",
    "clockify://studio/context/",
    "clockify://studio/../studio/context",
    "clockify://studio%2Fcontext",
    "clockify://studio/workspaces/../context",
    "clockify://studio/workspaces//projects",
    `clockify://studio/workspaces/${STUDIO.id}/users`,
    `clockify://studio/workspaces/${STUDIO.id}/../${STUDIO.id}/projects`,
    "clockify://%ff/context",
    "https://studio/context",
  ])("nothing is at %s, and Clockify is not asked", async (uri) => {
    const studio = connection();
    const read = (await clientOf([studio])).readResource({ uri });
    await expect(read).rejects.toThrow(ResourceNotFoundError);
    await expect(read).rejects.toMatchObject({ data: { uri } });
    expect(studio.requests).toEqual([]);
  });

  test("a connection with a slash in its name, where the slash is not encoded", async () => {
    const client = await clientOf([connection({ name: "a/b" })]);
    await expect(client.readResource({ uri: "clockify://a/b/context" })).rejects.toThrow(ResourceNotFoundError);
  });

  test("a context whose workspace is gone says so", async () => {
    const client = await clientOf([connection({ workspace: "Gone" })]);
    const read = client.readResource({ uri: "clockify://studio/context" });
    await expect(read).rejects.toThrow('configured with the workspace "Gone"');
  });

  test("a workspace called by a path is looked up by name, and never becomes one", async () => {
    const studio = connection();
    const read = (await clientOf([studio])).readResource({
      uri: "clockify://studio/workspaces/..%2F..%2Fuser/projects",
    });
    await expect(read).rejects.toThrow('"../../user" is neither an id nor the name of a workspace');
    await expect(read).rejects.toThrow(`${STUDIO.name} (${STUDIO.id})`);
    await expect(read).rejects.toThrow(ResourceNotFoundError);
    expect(studio.requests).toEqual(["/v1/workspaces"]);
  });

  test("a workspace that is not allowed", async () => {
    const narrow = connection({ allowedWorkspaces: [OTHER.name] });
    const client = await clientOf([narrow]);
    for (const workspace of [STUDIO.id, encodeURIComponent(STUDIO.name)]) {
      const read = client.readResource({ uri: `clockify://studio/workspaces/${workspace}/projects` });
      await expect(read).rejects.toMatchObject({
        code: ProtocolErrorCode.InvalidParams,
        data: { code: "workspace_not_allowed" },
        message: expect.stringContaining("may not use this workspace"),
      });
    }
    expect(narrow.requests).toEqual(["/v1/workspaces"]);
  });

  test("a workspace that Clockify does not know is missing", async () => {
    const read = (await clientOf([connection()])).readResource({
      uri: `clockify://studio/workspaces/${OTHER.id}/projects`,
    });
    await expect(read).rejects.toThrow(ResourceNotFoundError);
    await expect(read).rejects.toThrow("Workspace doesn't exist");
  });

  test("a refused key is an error of the server, which says what to do", async () => {
    const read = (await clientOf([connection({}, { status: 401 })])).readResource({ uri: "clockify://studio/context" });
    await expect(read).rejects.toMatchObject({
      code: ProtocolErrorCode.InternalError,
      data: { code: "auth_failed" },
      message: expect.stringContaining("clockify-connector doctor"),
    });
  });
});

test("a read that the client cancels does not go on", async () => {
  const calls = new EventEmitter<{ asked: []; aborted: [] }>();
  const [asked, aborted] = [once(calls, "asked"), once(calls, "aborted")];
  const fetch = (_: unknown, { signal }: RequestInit = {}) => {
    signal?.addEventListener("abort", () => calls.emit("aborted"));
    calls.emit("asked");
    return new Promise<Response>(() => undefined);
  };
  const client = await clientOf([connection({ clockify: createClockify({ apiKey: KEY, fetch }) })]);
  const reading = new AbortController();
  const uri = `clockify://studio/workspaces/${STUDIO.id}/projects`;
  const read = client.readResource({ uri }, { signal: reading.signal });
  await asked;
  reading.abort();
  await expect(read).rejects.toThrow();
  await aborted;
});

/** What the configuration accepts as a name of a connection. */
const tricky = fc.constantFrom("/", "..", "?", "#", "%2F", "context", " ", "{connection}");
// Not a string of the unit "binary": that makes a table of all characters, which takes seconds.
const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const printable = fc
  .string({ unit: fc.oneof(tricky, character), minLength: 1 })
  .filter((name) => /^[^\p{C}\p{Zl}\p{Zp}]{1,64}$/u.test(name));

test("any name of a connection leads to that connection, and completes to itself", async () => {
  const named = fc.uniqueArray(printable, { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(named, async (names) => {
      const client = await clientOf(names.map((name) => connection({ name })));
      const { resources } = await client.listResources();
      for (const [index, { uri }] of resources.entries()) {
        expect((await readJson(client, uri)).content).toMatchObject({ connection: visible(names[index] ?? "") });
      }
      expect((await complete(client, "connection", names[0] ?? "")).values).toContain(names[0]);
    }),
    { numRuns: 25 },
  );
});

describe("completion of a workspace", () => {
  const named = (...names: string[]) =>
    names.map((name, index) => ({ id: `64f1c0a0e4b00100${String(index).padStart(8, "0")}`, name }));

  test("prefers what begins with the text, whatever the case", async () => {
    const workspaces = named("My studio", "Elsewhere", "STUDIO Two", "Studio One");
    const client = await clientOf([connection({}, { workspaces })]);
    const expected = { values: ["STUDIO Two", "Studio One", "My studio"], total: 3, hasMore: false };
    expect(await complete(client, "workspace", "stu")).toEqual(expected);
  });

  test("gives ids where a name means several", async () => {
    const workspaces = named("Twin", "Other", "twin");
    const client = await clientOf([connection({}, { workspaces })]);
    expect((await complete(client, "workspace", "tw")).values).toEqual([workspaces[0]?.id, workspaces[2]?.id]);
  });

  test("stops at a hundred and says so", async () => {
    const workspaces = named(...Array.from({ length: 120 }, (_, index) => `Workspace ${index}`));
    const completion = await complete(await clientOf([connection({}, { workspaces })]), "workspace", "");
    expect(completion).toMatchObject({ total: 120, hasMore: true });
    expect(completion.values).toHaveLength(100);
  });

  test("is of the connection that was chosen before, and only of what it may use", async () => {
    const client = await clientOf([
      connection({}, { workspaces: named("Of the studio") }),
      connection({ name: "narrow", allowedWorkspaces: [OTHER.id] }),
    ]);
    expect((await complete(client, "workspace", "", { connection: "studio" })).values).toEqual(["Of the studio"]);
    expect((await complete(client, "workspace", "", { connection: "narrow" })).values).toEqual([OTHER.name]);
    expect((await complete(client, "workspace", "", { connection: "unknown" })).values).toEqual([]);
    expect((await complete(client, "workspace", "")).values).toEqual([]);
  });

  test("is empty where Clockify cannot be asked", async () => {
    const completion = await complete(await clientOf([connection({}, { status: 503 })]), "workspace", "");
    expect(completion).toEqual({ values: [], total: 0, hasMore: false });
  });

  test("of an unknown template is refused", async () => {
    const ref = { type: "ref/resource", uri: "clockify://{connection}/users" } as const;
    const asked = (await clientOf([])).complete({ ref, argument: { name: "connection", value: "" } });
    await expect(asked).rejects.toMatchObject({ code: ProtocolErrorCode.InvalidParams });
  });
});
