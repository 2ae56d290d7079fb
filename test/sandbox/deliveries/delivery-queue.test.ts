// Tests of the deliveries of a sandbox: to whom and to whom never, in which order, how often it tries, and how it is disturbed and looked at.

import { describe, expect, it, onTestFinished } from "vitest";
import { DeliveryQueue } from "../../../src/sandbox/deliveries/delivery-queue.ts";
import { Sender } from "../../../src/sandbox/deliveries/sender.ts";
import { idOf } from "../../../src/sandbox/registry.ts";
import { createSandbox, type SandboxOptions } from "../../../src/sandbox/sandbox.ts";
import { api, createEntry, newKey, opened } from "../http.ts";
import { type Answer, receiver } from "../receiver.ts";

const workspaceId = idOf("workspace", 1);

/** A tenant with a webhook for new entries at this address. */
async function subscribed(url: string, options?: SandboxOptions) {
  const sandbox = await opened(options);
  const key = newKey();
  const subscription = {
    name: "Ledger",
    url,
    webhookEvent: "NEW_TIME_ENTRY",
    triggerSourceType: "WORKSPACE_ID",
    triggerSource: [workspaceId],
  };
  const created = await api(
    sandbox,
    key,
    "POST",
    `/v1/workspaces/${workspaceId}/webhooks`,
    JSON.stringify(subscription),
  );
  expect(created.status).toBe(201);
  const { webhooks } = sandbox.tenant(key);
  /** Numbers, which the tests can distinguish. */
  const send = (...numbers: readonly number[]) => {
    for (const number of numbers) webhooks.send("NEW_TIME_ENTRY", { number });
  };
  return { sandbox, key, tenant: sandbox.tenant(key), webhooks, send };
}

/** Of bodies as they arrived. */
const numbersIn = (received: readonly { readonly body: unknown }[]) =>
  received.map(({ body }) => (body instanceof Object && "number" in body ? body.number : body));

/** A queue that does not wait, but notes how long it would have. */
function hurried(url: string) {
  const pauses: number[] = [];
  const sender = new Sender({ deliverTo: [], ownPort: () => undefined });
  const queue = new DeliveryQueue({
    sender,
    sleep: async (ms) => {
      pauses.push(ms);
      return undefined;
    },
  });
  const webhook = { id: "hook", url, webhookEvent: "NEW_TAG", authToken: "token-of-the-test" };
  const add = (number: number) => queue.add(webhook, "NEW_TAG", JSON.stringify({ number }));
  return { queue, pauses, add };
}

describe("tries", () => {
  it.each<[string, Answer[], number[], object]>([
    ["once what is taken", [204], [], { outcome: "delivered", status: 204, attempts: 1 }],
    ["again what is not", [500, 429, 200], [14_000, 30_000], { outcome: "delivered", status: 200, attempts: 3 }],
    [
      "four times, and gives up",
      [503],
      [14_000, 30_000, 70_000],
      { outcome: "failed", status: 503, error: "The address answered 503", attempts: 4 },
    ],
    [
      "not where an address leads elsewhere",
      [{ status: 307, headers: { Location: "/elsewhere" } }],
      [14_000, 30_000, 70_000],
      { outcome: "failed", error: "The address answered 307", attempts: 4 },
    ],
  ])("%s", async (_, answers, pauses, expected) => {
    const target = await receiver(...answers);
    const tries = hurried(target.url);
    tries.add(1);
    await tries.queue.settled();
    expect(tries.queue.deliveries).toMatchObject([expected]);
    expect(tries.pauses).toEqual(pauses);
    const attempts = tries.queue.deliveries[0]?.attempts;
    expect(numbersIn(target.received)).toEqual(Array.from({ length: attempts ?? 0 }, () => 1));
  });

  it("the same bytes as the same event, each time with another Idempotency-Key", async () => {
    const target = await receiver(500, 500, 200);
    const { queue, add } = hurried(target.url);
    add(1);
    await queue.settled();
    const [first, ...again] = target.received;
    expect(again).toHaveLength(2);
    for (const { text, headers } of again) {
      expect(text).toBe(first?.text);
      for (const name of ["content-type", "clockify-signature", "clockify-webhook-event-type"]) {
        expect(headers[name]).toBe(first?.headers[name]);
      }
    }
    const keys = target.received.map(({ headers }) => headers["idempotency-key"]);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/);
    expect(new Set(keys).size).toBe(3);
  });

  it("as soon as the sandbox's clock was set forward so far", async () => {
    const target = await receiver(500, 500, 200);
    const held = await subscribed(target.url);
    held.tenant.clock.freeze();
    held.send(1);
    await target.arrived(1);
    await expect.poll(() => held.webhooks.deliveries[0]?.status, { interval: 5 }).toBe(500);
    held.tenant.clock.advance("PT10S");
    held.tenant.clock.set("2026-03-01T00:00:00Z");
    held.tenant.clock.advance("PT4S");
    await target.arrived(2);
    // Also before it is known what came of the second try.
    held.tenant.clock.advance("PT30S");
    await held.webhooks.settled();
    expect(held.webhooks.deliveries).toMatchObject([{ attempts: 3, outcome: "delivered" }]);
  });

  it("no more when the webhook was deleted meanwhile", async () => {
    const target = await receiver(500);
    const held = await subscribed(target.url);
    held.webhooks.disturb({ delayMs: 1500 });
    held.send(1, 2);
    const webhook = `/v1/workspaces/${workspaceId}/webhooks/${held.webhooks.deliveries[0]?.webhookId}`;
    expect((await api(held.sandbox, held.key, "DELETE", webhook)).status).toBe(200);
    await held.webhooks.settled();
    const gone = { outcome: "failed", error: "The webhook was deleted", attempts: 0 };
    expect(held.webhooks.deliveries).toMatchObject([gone, gone]);
    expect(target.received).toEqual([]);
  });

  it("again where nobody answers, and says why", async () => {
    const { queue, pauses, add } = hurried("http://127.0.0.1:9/");
    add(1);
    await queue.settled();
    expect(queue.deliveries).toMatchObject([
      { outcome: "failed", error: expect.stringMatching(/could not be reached/) },
    ]);
    expect(pauses).toHaveLength(3);
  });

  it("the first until it is taken, before the second", async () => {
    const target = await receiver(500, 500, 200);
    const { queue, add } = hurried(target.url);
    for (const number of [1, 2, 3]) add(number);
    await queue.settled();
    expect(numbersIn(target.received)).toEqual([1, 1, 1, 2, 3]);
  });

  it("until what waits is given up", async () => {
    const target = await receiver(500);
    const held = await subscribed(target.url);
    held.send(1, 2);
    await expect.poll(() => held.webhooks.deliveries[0]?.status, { interval: 5 }).toBe(500);
    held.tenant.seed("empty");
    await held.webhooks.settled();
    const gone = { outcome: "failed", error: "Given up, because the data was replaced" };
    expect(held.webhooks.deliveries).toMatchObject([
      { ...gone, attempts: 1 },
      { ...gone, attempts: 0 },
    ]);
    held.tenant.reset();
    expect(held.webhooks.deliveries).toEqual([]);
    expect(target.received).toHaveLength(1);
  });

  it("nothing any more when the sandbox closes, and closes at once", async () => {
    const [deaf, failing] = [await receiver("hang"), await receiver(500)];
    const sandbox = await createSandbox();
    onTestFinished(() => sandbox.close());
    const tenant = sandbox.tenant(newKey());
    const { contained, ...snapshot } = tenant.snapshot();
    const webhooks = [deaf, failing].map(({ url }, index) => ({ id: `hook-${index}`, url, webhookEvent: "NEW_TAG" }));
    tenant.restore({
      ...snapshot,
      contained: { ...contained, workspaces: contained.workspaces.map((one) => ({ ...one, webhooks })) },
    });
    tenant.webhooks.send("NEW_TAG");
    await Promise.all([deaf.arrived(1), failing.arrived(1)]);
    const begun = performance.now();
    await sandbox.close();
    await tenant.webhooks.settled();
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(tenant.webhooks.deliveries.map(({ outcome }) => outcome)).toEqual(["failed", "failed"]);
  });
});

describe("goes", () => {
  it.each<[string, RegExp | undefined]>([
    ["http://127.0.0.1:PORT/hook", undefined],
    ["http://localhost:PORT/hook", undefined],
    // Other ways to write the same address.
    ["http://2130706433:PORT/hook", undefined],
    ["https://ledger.example.com/hook", /^The sandbox calls this machine only. Allow ledger.example.com/],
    ["http://192.168.0.1/hook", /192.168.0.1/],
    ["http://0.0.0.0:PORT/hook", /this machine only/],
    ["http://[::ffff:169.254.169.254]/latest", /this machine only/],
    ["http://127.0.0.1.example.com/hook", /this machine only/],
    ["http://localhost.example.com:PORT/", /this machine only/],
    ["http://127.0.0.1@example.com/", /with a name or password/],
    ["http://127.0.0.1:OWN/v1/user", /does not call itself/],
    ["http://localhost:OWN/_sandbox/deliveries", /does not call itself/],
  ])("to %s, or says why not", async (address, objection) => {
    const target = await receiver();
    const sandbox = await opened();
    const tenant = sandbox.tenant(newKey());
    const url = address.replace("PORT", String(target.port)).replace("OWN", new URL(sandbox.url).port);
    const { contained, ...snapshot } = tenant.snapshot();
    const webhooks = [{ id: "hook", url, webhookEvent: "NEW_TAG" }];
    tenant.restore({
      ...snapshot,
      contained: { ...contained, workspaces: contained.workspaces.map((one) => ({ ...one, webhooks })) },
    });
    tenant.webhooks.send("NEW_TAG");
    await tenant.webhooks.settled();
    expect(tenant.webhooks.deliveries).toMatchObject([
      objection
        ? { outcome: "blocked", attempts: 0, error: expect.stringMatching(objection) }
        : { outcome: "delivered", attempts: 1 },
    ]);
    expect(target.received).toHaveLength(objection ? 0 : 1);
    expect(tenant.journal.requests).toEqual([]);
  });

  it("to hosts that are allowed", () => {
    const sender = new Sender({ deliverTo: ["host.docker.internal"], ownPort: () => 4011 });
    expect(sender.objectionTo("http://Host.Docker.Internal:8080/x")).toBeUndefined();
    expect(sender.objectionTo("http://other.internal/x")).toMatch("this machine only");
  });

  it.each([["a:80"], ["http://a"], ["a/b"], [""], [5]])("to nothing that is not a host: %j", async (host) => {
    const options = JSON.parse(JSON.stringify({ deliverTo: [host] }));
    await expect(createSandbox(options)).rejects.toThrow(/A host of deliverTo must be a name/);
  });
});

describe("disturbed", () => {
  it("brings duplicates, each a delivery of its own", async () => {
    const target = await receiver();
    const { webhooks, send } = await subscribed(target.url);
    webhooks.disturb({ duplicates: 2 });
    send(1, 2);
    await webhooks.settled();
    expect(numbersIn(target.received)).toEqual([1, 1, 1, 2, 2, 2]);
    webhooks.disturb(undefined);
    send(3);
    await webhooks.settled();
    expect(numbersIn(target.received).slice(6)).toEqual([3]);
    expect(webhooks.deliveries.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("brings another order, the same in each run, of all that waits together", async () => {
    const target = await receiver();
    const { webhooks, send, tenant } = await subscribed(target.url);
    webhooks.disturb({ shuffle: true });
    send(1, 2);
    await webhooks.settled();
    expect(numbersIn(target.received)).toEqual([2, 1]);
    send(1, 2, 3, 4, 5);
    await webhooks.settled();
    const order = numbersIn(target.received).slice(2);
    expect(order[0]).not.toBe(1);
    expect([...order].sort()).toEqual([1, 2, 3, 4, 5]);
    tenant.reset();
  });

  it("waits, so that what follows overtakes", async () => {
    const target = await receiver();
    const { webhooks, sandbox, key, tenant } = await subscribed(target.url);
    webhooks.disturb({ delayMs: 3_600_000, shuffle: true });
    for (const name of ["first", "second"]) await createEntry(sandbox, key, name);
    tenant.clock.advance("PT59M");
    expect(webhooks.deliveries).toMatchObject([{ outcome: "waiting" }, { outcome: "waiting" }]);
    tenant.clock.advance("PT1M");
    await webhooks.settled();
    expect(target.received).toMatchObject([{ body: { description: "second" } }, { body: { description: "first" } }]);
  });

  it.each([
    [{ duplicates: 101 }, /duplicates must be a whole number from 0 to 100, not 101/],
    [{ delayMs: -1 }, /delayMs must be/],
    [{ shuffel: true }, /has no shuffel; it can have: duplicates, shuffle, delayMs/],
    [5, /disturb must be an object, not 5/],
  ])("by %j is refused", async (disturbance, message) => {
    const { webhooks } = (await opened()).tenant(newKey());
    expect(() => webhooks.disturb(JSON.parse(JSON.stringify(disturbance)))).toThrow(message);
  });
});

describe("the log", () => {
  it("is there over HTTP, with replays, events to send and disturbances", async () => {
    const target = await receiver();
    const { sandbox, key, webhooks } = await subscribed(target.url);
    const steer = async (method: string, content?: object, query = "") => {
      const body = content && JSON.stringify(content);
      return (await api(sandbox, key, method, `/_sandbox/deliveries${query}`, body)).body;
    };
    await createEntry(sandbox, key, "by HTTP");
    await webhooks.settled();
    expect(await steer("POST", { replay: 1 })).toEqual({ waiting: 1, disturbance: {} });
    await steer("POST", { send: "NEW_TIME_ENTRY", data: { number: 5 } });
    expect(await steer("POST", { disturb: { duplicates: 1 } })).toMatchObject({ disturbance: { duplicates: 1 } });
    await steer("POST", { send: "NEW_TIME_ENTRY" });
    await steer("POST", { disturb: null });
    await webhooks.settled();
    const { deliveries, disturbance } = await steer("GET");
    expect(disturbance).toEqual({});
    expect(deliveries).toEqual(webhooks.deliveries);
    expect(deliveries).toHaveLength(5);
    expect(deliveries[0]).toMatchObject({ outcome: "delivered", body: { description: "by HTTP" } });
    expect(target.received[1]?.body).toEqual(target.received[0]?.body);
    expect((await steer("GET", undefined, "?last=2")).deliveries).toEqual(deliveries.slice(3));
    // The proof of who sent it is nobody else's business.
    expect(JSON.stringify(deliveries)).not.toContain(target.received[0]?.headers["clockify-signature"]);
    expect((await steer("DELETE")).deliveries).toEqual([]);
    expect(await steer("POST", { replay: 1 })).toEqual({ message: "The log has no delivery 1" });
  });

  it.each<[object, string]>([
    [{}, "Say one thing"],
    [{ send: "NEW_TAG", replay: 1 }, "Say one thing"],
    [{ replay: 1, data: {} }, "Say one thing"],
    [{ send: "NEW_CAT" }, 'There is no event "NEW_CAT"; there are: NEW_TIME_ENTRY'],
    [{ send: "NEW_TAG", data: null }, "The data of NEW_TAG must be an object, not null"],
    [{ replay: "1" }, 'The log has no delivery "1"'],
    [{ disturb: { delayMs: "1" } }, "delayMs must be a whole number"],
    [{ sned: "NEW_TAG" }, "The body has no sned"],
  ])("refuses %j", async (content, message) => {
    const sandbox = await opened();
    expect(await api(sandbox, newKey(), "POST", "/_sandbox/deliveries", JSON.stringify(content))).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining(message) },
    });
  });

  it("keeps the last 1,000, and fewer where they are long", async () => {
    const { webhooks, send } = await subscribed("https://ledger.example.com/");
    send(...Array.from({ length: 1002 }, (_, index) => index));
    expect(webhooks.deliveries.map(({ id }) => id).slice(0, 2)).toEqual([3, 4]);
    expect(webhooks.deliveries).toHaveLength(1000);
    for (let long = 0; long < 5; long++) webhooks.send("NEW_TIME_ENTRY", { text: "x".repeat(1_000_000) });
    expect(webhooks.deliveries).toHaveLength(3);
  });

  it("and webhooks outlast snapshots and files", async () => {
    const target = await receiver();
    const { tenant, webhooks, send } = await subscribed(target.url);
    const snapshot = JSON.parse(JSON.stringify(tenant.snapshot()));
    tenant.seed("empty");
    send(1);
    tenant.restore(snapshot);
    send(2);
    await webhooks.settled();
    expect(numbersIn(target.received)).toEqual([2]);
  });
});
