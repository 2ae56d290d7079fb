// n8n's Clockify node and trigger on the sandbox: only the host is swapped, and what n8n gives a node is imitated.

import { createRequire } from "node:module";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { newKey } from "../sandbox/http.ts";
import { entryId, projectId, userId, workspaceId } from "../support/ids.ts";
import { has } from "../support/requirements.ts";

interface NodeRequest {
  readonly method: string;
  readonly uri: string;
  readonly qs: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly body: object;
  readonly headers: Readonly<Record<string, string>>;
}
type Item = Readonly<Record<string, unknown>>;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox?.close());

let key: string;
beforeEach(() => {
  key = newKey();
});

/** Sends what the node asks for, as n8n does: arrays repeat their name, and an answer that is no success is thrown. */
async function send({ method, uri, qs, body, headers }: NodeRequest): Promise<unknown> {
  const url = new URL(uri.replace("https://api.clockify.me", sandbox.url));
  for (const [name, value] of Object.entries(qs)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) url.searchParams.append(name, String(one));
    }
  }
  const content = method === "GET" ? {} : { body: JSON.stringify(body) };
  // URL collapses no slashes, so the address goes out as the node wrote it.
  const response = await fetch(url, { method, headers: { ...headers, "X-Api-Key": key }, ...content });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url.pathname}: ${response.status} ${text}`);
  return text === "" ? undefined : JSON.parse(text);
}

/** What n8n binds to a node. */
function surroundings(parameters: Readonly<Record<string, unknown>>) {
  const state = {};
  return {
    getInputData: () => [{ json: {} }],
    getNodeParameter: (name: string) => parameters[name],
    getCurrentNodeParameter: (name: string) => parameters[name],
    getTimezone: () => "Europe/London",
    getWorkflowStaticData: () => state,
    continueOnFail: () => false,
    helpers: {
      requestWithAuthentication: (_credentials: string, request: NodeRequest) => send(request),
      returnJsonArray: (items: Item | Item[]) => [items].flat().map((json) => ({ json })),
      constructExecutionMetaData: (items: object[]) => items,
    },
  };
}

const folder = new URL("node_modules/n8n-clockify/dist/nodes/Clockify/", import.meta.url);
const load = (name: string) => createRequire(import.meta.url)(new URL(`${name}.node.js`, folder).pathname)[name];

/** Runs the node once and gives the items it passes on. */
async function run(parameters: Readonly<Record<string, unknown>>): Promise<Item[]> {
  const node = new (load("Clockify"))();
  const [items]: { json: Item }[][] = await node.execute.call(surroundings({ workspaceId, ...parameters }));
  return (items ?? []).map(({ json }) => json);
}

describe.skipIf(!has("foreign programs"))("n8n's node", () => {
  it.each([
    ["workspace", { resource: "workspace", operation: "getAll", returnAll: true }, "Bright Lane Studio"],
    ["client", { resource: "client", operation: "getAll", returnAll: true, additionalFields: {} }, "Acme Ltd"],
    [
      "project",
      { resource: "project", operation: "getAll", returnAll: true, additionalFields: {} },
      "Website Relaunch",
    ],
    ["tag", { resource: "tag", operation: "getAll", returnAll: true, additionalFields: {} }, "client-call"],
    ["user", { resource: "user", operation: "getAll", returnAll: false, limit: 5, additionalFields: {} }, "Ben Carter"],
    [
      "task",
      { resource: "task", operation: "getAll", projectId, returnAll: false, limit: 5, filters: {} },
      "Development",
    ],
  ])("lists each %s", async (_, parameters, name) => {
    expect((await run(parameters)).map((item) => item.name)).toContain(name);
  });

  it("filters a list by what its forms offer", async () => {
    const found = await run({
      resource: "project",
      operation: "getAll",
      returnAll: true,
      additionalFields: {
        archived: false,
        billable: true,
        name: "Website",
        users: [userId],
        "sort-order": "DESCENDING",
      },
    });
    expect(found.map(({ name }) => name)).toEqual(["Website Relaunch"]);
  });

  it("creates, reads, changes and deletes a time entry", async () => {
    const entry = { resource: "timeEntry" };
    const [created] = await run({
      ...entry,
      operation: "create",
      start: "2026-03-05T09:00:00",
      additionalFields: {
        end: "2026-03-05T10:30:00",
        description: "From a workflow",
        projectId,
        taskId: "",
        tagIds: [],
      },
    });
    expect(created).toMatchObject({
      description: "From a workflow",
      timeInterval: { duration: "PT1H30M" },
      taskId: null,
    });
    const timeEntryId = created?.id;
    expect(await run({ ...entry, operation: "get", timeEntryId })).toMatchObject([{ id: timeEntryId }]);
    const updateFields = { description: "Changed", end: "2026-03-05T11:00:00" };
    expect(await run({ ...entry, operation: "update", timeEntryId, updateFields })).toMatchObject([
      { description: "Changed", timeInterval: { start: "2026-03-05T09:00:00Z", end: "2026-03-05T11:00:00Z" } },
    ]);
    expect(await run({ ...entry, operation: "delete", timeEntryId })).toEqual([{ success: true }]);
    await expect(run({ ...entry, operation: "get", timeEntryId })).rejects.toThrow(/: 400 /);
  });

  it("stops a timer that runs by starting another", async () => {
    const [running] = await run({
      resource: "timeEntry",
      operation: "create",
      start: "2026-03-06T14:00:00",
      additionalFields: {},
    });
    expect(running).toMatchObject({ timeInterval: { end: null } });
  });

  it.each([
    ["listWorkspaces", "Bright Lane Studio"],
    ["loadUsersForWorkspace", "Ben Carter"],
    ["loadClientsForWorkspace", "Acme Ltd"],
    ["loadProjectsForWorkspace", "Website Relaunch"],
    ["loadTagsForWorkspace", "client-call"],
    ["loadCustomFieldsForWorkspace", "Cost center"],
  ])("fills its drop-down by %s", async (method, name) => {
    const node = new (load("Clockify"))();
    const options: { name: string }[] = await node.methods.loadOptions[method].call(surroundings({ workspaceId }));
    expect(options.map((option) => option.name)).toContain(name);
  });

  it("polls for new entries", async () => {
    const trigger = new (load("ClockifyTrigger"))();
    const within = surroundings({ workspaceId, watchField: 0 });
    const [items]: { json: Item }[][] = await trigger.poll.call(within);
    expect(items?.map(({ json }) => json.id)).toContain(entryId);
  });
});
