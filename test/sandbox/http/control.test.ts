// The addresses under /_sandbox/: everything that a program in another process, a script with curl or a page can steer.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox.ts";
import { api, createEntry, descriptions, newKey } from "../http.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

function steer(key: string, method: string, name: string, content?: object) {
  return api(sandbox, key, method, `/_sandbox/${name}`, content && JSON.stringify(content));
}

it("shows what is in a tenant", async () => {
  const key = newKey();
  await createEntry(sandbox, key, "this week");
  const { status, body } = await steer(key, "GET", "state");
  expect(status).toBe(200);
  expect(body).toMatchObject({
    tenant: sandbox.tenant(key).id,
    seed: "story",
    clock: { now: expect.stringMatching(/^2026-03-06T14:30/), frozen: false },
    requests: 1,
    users: expect.arrayContaining([expect.objectContaining({ name: "Ben Carter" })]),
    projects: expect.arrayContaining([expect.objectContaining({ name: "Website Relaunch" })]),
    running: [{ timeInterval: { end: null } }],
    window: { start: "2026-03-02T00:00:00.000Z", end: "2026-03-09T00:00:00.000Z" },
    entries: expect.arrayContaining([expect.objectContaining({ description: "this week" })]),
  });
  expect(body.workspaces[0].counts.entries).toBe(body.entryCount);
  const later = await steer(key, "GET", "state?start=2026-03-09T00:00:00Z&end=2026-03-10T00:00:00Z");
  // The timer runs on.
  expect(later.body.entries).toEqual(body.running);
});

it("changes seeds, and resets", async () => {
  const key = newKey();
  expect(await steer(key, "POST", "seed", { seed: "empty" })).toMatchObject({ status: 200, body: { seed: "empty" } });
  await createEntry(sandbox, key, "made");
  expect(await descriptions(sandbox, key)).toEqual(["made"]);
  expect(await steer(key, "POST", "reset")).toMatchObject({ status: 200, body: { requests: 0, entryCount: 0 } });
  expect(await descriptions(sandbox, key)).toEqual([]);
});

it("keeps snapshots by their names", async () => {
  const key = newKey();
  await steer(key, "POST", "snapshot", { name: "clean" });
  await createEntry(sandbox, key, "made");
  await steer(key, "POST", "snapshot");
  await steer(key, "POST", "restore", { name: "clean" });
  expect(await descriptions(sandbox, key)).not.toContain("made");
  await steer(key, "POST", "restore");
  expect(await descriptions(sandbox, key)).toContain("made");
  const unknown = await steer(key, "POST", "restore", { name: "dirty" });
  expect(unknown).toMatchObject({
    status: 400,
    body: { message: 'There is no snapshot "dirty"; there are: clean, default' },
  });
});

it("sets the clock", async () => {
  const key = newKey();
  const clock = async (content: object) => (await steer(key, "POST", "clock", content)).body.clock;
  expect(await clock({ freeze: true, set: "2026-05-01T12:00:00+02:00" })).toEqual({
    now: "2026-05-01T10:00:00.000Z",
    frozen: true,
  });
  expect(await clock({ advance: "P1DT1H" })).toEqual({ now: "2026-05-02T11:00:00.000Z", frozen: true });
  expect(await clock({ advance: 1500 })).toEqual({ now: "2026-05-02T11:00:01.500Z", frozen: true });
  expect(await clock({ run: true })).toMatchObject({ frozen: false });
});

it("starts, lists and ends faults", async () => {
  const key = newKey();
  const programme = { action: "getCurrentUser", calls: [2], fault: { kind: "status", status: 503, commits: false } };
  expect(await steer(key, "POST", "faults", programme)).toMatchObject({ status: 200, body: { id: 1, programme } });
  await steer(key, "POST", "faults", { fault: { kind: "html" }, action: "listWorkspaces" });
  const user = async () => (await api(sandbox, key, "GET", "/v1/user")).status;
  expect([await user(), await user(), await user()]).toEqual([200, 503, 200]);
  expect((await steer(key, "GET", "faults")).body.faults).toMatchObject([
    { id: 1, calls: 3, met: 1 },
    { id: 2, met: 0 },
  ]);
  expect((await steer(key, "DELETE", "faults?id=1")).body.faults).toMatchObject([{ id: 2 }]);
  expect(await steer(key, "DELETE", "faults?id=1")).toMatchObject({ status: 404 });
  expect((await steer(key, "DELETE", "faults")).body.faults).toEqual([]);
});

it("reads the journal from a number on, and empties it", async () => {
  const key = newKey();
  for (const path of ["/v1/user", "/v1/workspaces"]) await api(sandbox, key, "GET", path);
  const { body } = await steer(key, "GET", "journal?since=1");
  expect(body).toMatchObject({ last: 2, requests: [{ number: 2, action: "listWorkspaces", status: 200 }] });
  expect((await steer(key, "DELETE", "journal")).body).toEqual({ requests: [], last: 2 });
  expect((await steer(key, "GET", "journal")).body.requests).toEqual([]);
});

it("leads to a tenant by its public id, and lists those without a key", async () => {
  const key = newKey();
  const { id } = sandbox.tenant(key);
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  await createEntry(sandbox, key, "by key");
  const listed = await (await fetch(`${sandbox.url}/_sandbox/tenants`)).text();
  expect(JSON.parse(listed)).toMatchObject({
    tenants: expect.arrayContaining([expect.objectContaining({ tenant: id })]),
  });
  const state = await (await fetch(`${sandbox.url}/_sandbox/state?tenant=${id}`)).text();
  expect(state).toContain("by key");
  for (const text of [listed, state]) expect(text).not.toContain(key);
  const reset = await fetch(`${sandbox.url}/_sandbox/reset?tenant=${id}`, { method: "POST" });
  expect(reset.status).toBe(200);
  expect(await descriptions(sandbox, key)).not.toContain("by key");
});

describe("events", () => {
  it("report each request when its outcome is known, and go on where a reader stopped", async () => {
    const key = newKey();
    const { id } = sandbox.tenant(key);
    await api(sandbox, key, "GET", "/v1/user");
    const fresh = await follow(id);
    const returned = await follow(id, { "Last-Event-ID": "0" });
    expect(await returned()).toMatchObject({ number: 1, action: "getCurrentUser" });
    await createEntry(sandbox, key, "seen");
    const expected = { number: 2, action: "createTimeEntry", outcome: "answered", status: 201, performed: true };
    expect(await fresh()).toMatchObject(expected);
    expect(await returned()).toMatchObject(expected);
  });

  /** @returns how to read the next one */
  async function follow(id: string, headers: Record<string, string> = {}) {
    const response = await fetch(`${sandbox.url}/_sandbox/events?tenant=${id}`, { headers });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const chunks = response.body?.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
    let text = "";
    return async () => {
      while (!/^data: .*\n\n/m.test(text)) text += (await chunks?.next())?.value ?? "";
      const [, data = ""] = /^data: (.*)\n\n/m.exec(text) ?? [];
      text = text.slice(text.indexOf(data) + data.length);
      return JSON.parse(data);
    };
  }
});

describe("what it cannot use is refused, and nothing changes", () => {
  it.each<[string, string, unknown, number, string]>([
    ["POST", "seed", { seed: "stories" }, 400, 'no seed "stories"; there are: story'],
    ["POST", "seed", {}, 400, "seed must be text, not left out"],
    ["POST", "seed", [], 400, "The body must be an object"],
    ["POST", "seed", "{", 400, "The body is not JSON"],
    ["POST", "reset", { all: true }, 400, "The body has no all"],
    ["POST", "clock", {}, 400, "Say what the clock is to do"],
    ["POST", "clock", { freeze: true, run: true }, 400, "cannot freeze and run at once"],
    ["POST", "clock", { freeze: "yes" }, 400, "freeze must be true or false"],
    ["POST", "clock", { set: "2026-13-01T00:00:00Z" }, 400, "set must be a moment"],
    [
      "POST",
      "clock",
      { set: "2027-01-01T00:00:00Z", advance: "1h" },
      400,
      "advance must be milliseconds or a duration",
    ],
    ["POST", "faults", { fault: { kind: "reset", commit: true } }, 400, "The fault has no commit"],
    ["GET", "journal?since=x", undefined, 400, "since must be a whole number"],
    ["GET", "state?tenant=0000000000000000", undefined, 404, "There is no tenant"],
    ["GET", "nothing", undefined, 404, "There is nothing here; there are: /_sandbox/tenants, /_sandbox/state"],
    ["GET", "constructor", undefined, 404, "There is nothing here"],
    ["PUT", "faults", {}, 405, "Only GET, POST, DELETE is answered here"],
    ["POST", "tenants", {}, 405, "Only GET is answered here"],
  ])("%s %s %j", async (method, name, content, status, message) => {
    const key = newKey();
    sandbox.tenant(key).clock.freeze();
    const before = sandbox.tenant(key).snapshot();
    const body = typeof content === "string" ? content : JSON.stringify(content);
    const answer = await api(sandbox, key, method, `/_sandbox/${name}`, body);
    expect(answer).toMatchObject({ status, body: { message: expect.stringContaining(message) } });
    expect(sandbox.tenant(key).snapshot()).toEqual(before);
    expect((await steer(key, "GET", "faults")).body.faults).toEqual([]);
  });

  it("without a key or a tenant, and with a malformed key", async () => {
    const without = await fetch(`${sandbox.url}/_sandbox/state`);
    expect([without.status, await without.json()]).toMatchObject([
      400,
      { message: expect.stringContaining("?tenant=") },
    ]);
    expect((await steer("short", "GET", "state")).status).toBe(401);
  });

  it.each(["http://evil.example.com", "http://localhost:1", "null"])("from the page %s", async (origin) => {
    const key = newKey();
    const { id } = sandbox.tenant(key);
    const send = (from: string) =>
      fetch(`${sandbox.url}/_sandbox/seed?tenant=${id}`, {
        method: "POST",
        headers: { Origin: from, "Content-Type": "text/plain" },
        body: '{"seed":"empty"}',
      });
    const refused = await send(origin);
    expect(refused.status).toBe(403);
    expect(refused.headers.has("access-control-allow-origin")).toBe(false);
    expect(await descriptions(sandbox, key)).not.toEqual([]);
    expect((await send(sandbox.url)).status).toBe(200);
  });
});
