// The whole life of every trigger, on a sandbox: a flow is saved, called when something happens, and turned off.

import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { SwaggerSchema } from "../../scripts/connector/swagger-schema.ts";
import { deliveries } from "../../src/generated/sandbox.ts";
import { type Deliveries, webhookEvents } from "../../src/generated/webhooks.ts";
import { idOf } from "../../src/sandbox/registry.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { newKey } from "../sandbox/http.ts";
import { receiver } from "../sandbox/receiver.ts";
import { projectId, userId, workspaceId } from "../support/ids.ts";
import { has } from "../support/requirements.ts";
import { connect, definition, type PlatformAction, platformAction, platformTriggers } from "./gateway.ts";
import { type ScriptHost, startScript } from "./script-host/script-host.ts";
import { acceptsSwagger } from "./swagger-validator.ts";

const ANY = "WhenAnythingHappens";
const otherProject = idOf("project", 2);
const otherUser = idOf("user", 1);

/** What is wrong with what a flow is called with. */
function complaintsOf({ operation, content }: PlatformAction, body: unknown): unknown[] {
  if (!content) throw new Error(`${operation.operationId} does not say what it brings`);
  return acceptsSwagger(definition, content, body);
}

it("are 18 for one event each, and one for any", () => {
  expect(platformTriggers).toHaveLength(19);
  for (const { operation, path } of platformTriggers) {
    expect(operation.summary).toMatch(/^When /);
    expect(operation["x-ms-trigger-hint"]).toMatch(/^To see it work, .*\.$/);
    expect(path).toMatch(/^\/v1\/workspaces\/\{workspace_id\}\/triggers\/[a-z-]+$/);
  }
});

it("offer every event by a name that people know, where it is to be chosen", () => {
  const event = definition.definitions[`${ANY}Body`]?.properties?.webhookEvent;
  expect(event?.enum).toEqual(webhookEvents);
  const names = event?.["x-ms-enum-values"] ?? [];
  expect(names.map(({ value }) => value)).toEqual(webhookEvents);
  for (const { displayName } of names) expect(displayName).toMatch(/^When [a-z]/);
});

it.each(Object.entries(deliveries))("describe %s when it is chosen among all", (_, delivery) => {
  expect(complaintsOf(platformAction(ANY), delivery)).toEqual([]);
});

/** The schema of one field of what a flow is called with, by its path. */
function fieldOf({ content }: PlatformAction, ...path: string[]): SwaggerSchema | undefined {
  const resolved = (schema: SwaggerSchema | undefined): SwaggerSchema | undefined =>
    schema?.$ref ? definition.definitions[schema.$ref.replace("#/definitions/", "")] : schema;
  return path.reduce<SwaggerSchema | undefined>((at, name) => resolved(at?.properties?.[name]), resolved(content));
}

it.each([
  "WhenTimeEntryCreated",
  "WhenTimeEntryUpdated",
  "WhenTimeEntryDeleted",
  "WhenTimerStarted",
  "WhenTimerStopped",
])("%s offers the id of the task where deliveries have it, and no field that they lack", (id) => {
  const trigger = platformAction(id);
  expect(fieldOf(trigger, "task", "id")).toMatchObject({ type: "string", "x-ms-summary": "Task Id" });
  for (const field of ["taskId", "tagIds"]) expect(fieldOf(trigger, field)).toBeUndefined();
});

describe.skipIf(!has("Mono"))("a flow", () => {
  let sandbox: Sandbox;
  let script: ScriptHost;
  beforeAll(async () => {
    sandbox = await createSandbox();
    script = startScript(inject("script"));
  });
  afterAll(async () => {
    await script?.stop();
    await sandbox?.close();
  });

  /** A maker with a connection, and a flow that waits to be called. */
  async function maker() {
    const key = newKey();
    const connection = connect({ api_key: key, address: sandbox.url }, script);
    const flow = await receiver();
    const save = (trigger: string, body: object = {}, callback = flow.url) =>
      connection.subscribe(trigger, { workspace_id: workspaceId, body }, callback);
    const act = async (action: string, args: object) => {
      const answer = await connection.call(action, { workspace_id: workspaceId, ...args });
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
      return answer.body;
    };
    return { connection, flow, save, act, tenant: sandbox.tenant(key) };
  }

  /** The event that a trigger waits for without being asked. */
  function eventOf({ operation }: PlatformAction): keyof Deliveries | undefined {
    const hidden = definition.definitions[`${operation.operationId}Body`]?.properties?.webhookEvent?.default;
    return webhookEvents.find((event) => event === hidden);
  }

  it.each(platformTriggers.map((trigger) => ({ trigger, id: trigger.operation.operationId })))(
    "of $id is called once for each event until it is turned off",
    async ({ trigger, id }) => {
      const { connection, flow, save, tenant } = await maker();
      const own = eventOf(trigger);
      expect(own === undefined).toBe(id === ANY);
      const event = own ?? "INVOICE_UPDATED";
      const saved = await save(id, own ? {} : { webhookEvent: event });
      expect([saved.status, saved.body]).toEqual([201, { id: expect.any(String) }]);
      // The platform repeats a call whose answer it did not see. A flow that is saved again is subscribed before its first
      // subscription ends, or after that.
      const again = await save(id, own ? {} : { webhookEvent: event });
      expect((await connection.unsubscribe(saved.location ?? "")).status).toBe(200);

      tenant.webhooks.send(event);
      await flow.arrived(1);
      tenant.webhooks.send("NEW_TIME_ENTRY" === event ? "NEW_TAG" : "NEW_TIME_ENTRY", {});
      expect((await connection.unsubscribe(again.location ?? "")).status).toBe(200);
      tenant.webhooks.send(event);
      // Calls of others go to addresses of the story, which the sandbox does not call.
      await tenant.webhooks.settled();
      expect(flow.received.map(({ body }) => body)).toEqual([deliveries[event]]);
      expect(complaintsOf(trigger, deliveries[event])).toEqual([]);
    },
  );

  it("for one project gets events of no other", async () => {
    const { flow, save, act, tenant } = await maker();
    await save("WhenTimeEntryCreated", { projects: [projectId], users: [] });
    const body = { start: "2026-03-06T18:00:00Z", end: "2026-03-06T19:00:00Z" };
    await act("CreateTimeEntry", { body: { ...body, projectId: otherProject } });
    await act("CreateTimeEntry", { body: { ...body, projectId } });
    await tenant.webhooks.settled();
    expect(flow.received.map(({ body }) => body)).toMatchObject([{ projectId, project: { name: "Website Relaunch" } }]);
  });

  it("for one person gets events of nobody else", async () => {
    const { flow, save, act, tenant } = await maker();
    await save("WhenTimeEntryCreated", { users: [otherUser] });
    const body = { start: "2026-03-06T18:00:00Z", end: "2026-03-06T19:00:00Z" };
    await act("CreateTimeEntry", { body });
    await act("CreateTimeEntryForUser", { user_id: otherUser, body });
    await tenant.webhooks.settled();
    expect(flow.received.map(({ body }) => body)).toMatchObject([{ userId: otherUser }]);
  });

  it("learns who approved a week", async () => {
    const { flow, save, act } = await maker();
    const trigger = "WhenApprovalChanged";
    await save(trigger);
    const request = await act("CreateApprovalRequest", { body: { periodStart: "2026-03-02T00:00:00Z" } });
    const { id }: { id: string } = Object(request);
    await act("UpdateApprovalStatus", { approval_request_id: id, body: { state: "APPROVED", note: "Thank you" } });
    await flow.arrived(1);
    const [{ body } = { body: undefined }] = flow.received;
    expect(body).toMatchObject({ id, owner: { userId }, status: { state: "APPROVED", note: "Thank you" } });
    expect(complaintsOf(platformAction(trigger), body)).toEqual([]);
  });

  it("is not called twice when the answer to its first call was lost", async () => {
    const { flow, save, tenant } = await maker();
    tenant.fault({ fault: { kind: "reset", commits: true }, action: "createWebhook", times: 1 });
    await expect(save("WhenTagCreated")).rejects.toThrow("HttpRequestException");
    expect((await save("WhenTagCreated")).status).toBe(201);
    tenant.webhooks.send("NEW_TAG");
    await tenant.webhooks.settled();
    expect(flow.received).toHaveLength(1);
  });

  it("is refused with advice when there are too many", async () => {
    const { save } = await maker();
    // The story has two of the ten that a person may have.
    for (let number = 1; number <= 8; number++) {
      expect((await save("WhenTagCreated", {}, `https://flow.example/${number}`)).status).toBe(201);
    }
    const { status, body } = await save("WhenTagCreated", {}, "https://flow.example/9");
    // One that the limit has room for is as good when it is asked for again.
    expect((await save("WhenTagCreated", {}, "https://flow.example/8")).status).toBe(201);
    expect([status, body]).toEqual([
      400,
      { code: 501, message: expect.stringContaining("turn off a flow or delete a webhook in Clockify") },
    ]);
  });
});
