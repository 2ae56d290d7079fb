// The sandbox as a server: keys and their tenants, what the journal notes, the clock, snapshots, limits, and its end.

import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sandbox as command } from "../../../src/cli/commands/sandbox.ts";
import { CODE } from "../../../src/sandbox/api-error.ts";
import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox.ts";
import { RequestLog } from "../../../src/sandbox/tenant/request-log.ts";
import { MAX_TENANTS } from "../../../src/sandbox/tenant/tenants.ts";
import { start } from "../../cli/program.ts";
import { userId, workspaceId } from "../../support/ids.ts";
import { api, createEntry, descriptions, newKey, opened } from "../http.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const ENTRIES = `/v1/workspaces/${workspaceId}/time-entries`;

describe("keys", () => {
  const KEY = "a-well-formed-key";
  it.each([
    ["no key", {}, CODE.auth, "Multiple or none auth tokens present"],
    ["a bearer token", { Authorization: `Bearer ${KEY}` }, CODE.auth, "Multiple or none auth tokens present"],
    ["two keys", { "X-Api-Key": KEY, "X-Addon-Token": KEY }, CODE.auth, "Multiple or none auth tokens present"],
    ["a short key", { "X-Api-Key": "1234567" }, CODE.unknownKey, "Api key does not exist"],
    ["a long key", { "X-Api-Key": "k".repeat(201) }, CODE.unknownKey, "Api key does not exist"],
    ["a key with a space", { "X-Api-Key": "my own key" }, CODE.unknownKey, "Api key does not exist"],
    ["an empty key", { "X-Api-Key": "" }, CODE.unknownKey, "Api key does not exist"],
    ["a malformed token", { "X-Addon-Token": "no token" }, CODE.unknownToken, "Addon token is not valid"],
  ])("refuses %s", async (_, headers, code, message) => {
    const response = await fetch(`${sandbox.url}/v1/workspaces`, { headers: new Headers(Object.entries(headers)) });
    expect({ status: response.status, body: await response.json() }).toEqual({ status: 401, body: { message, code } });
  });

  it.each([
    ["X-Api-Key", "12345678"],
    ["X-Api-Key", "Az09+/=_.-".repeat(20)],
    ["X-Addon-Token", "eyJhbGciOiJ.eyJzdWIi_Q.c2ln-bmF0"],
  ])("opens a tenant by %s: %s", async (name, key) => {
    const response = await fetch(`${sandbox.url}/v1/workspaces`, { headers: { [name]: key } });
    expect(response.status).toBe(200);
    expect(await response.json()).toContainEqual(expect.objectContaining({ name: "Bright Lane Studio" }));
  });

  it("keep their tenants apart", async () => {
    const [one, other] = [newKey(), newKey()];
    await createEntry(sandbox, one, "only mine");
    expect(await descriptions(sandbox, one)).toContain("only mine");
    expect(await descriptions(sandbox, other)).not.toContain("only mine");
  });

  it("make no more tenants than fit: the one that was not used for longest begins again", async () => {
    const small = await opened();
    const [first, second] = [newKey(), newKey()];
    for (const key of [first, second]) await createEntry(small, key, "kept");
    for (let made = 2; made < MAX_TENANTS; made++) small.tenant(newKey());
    expect(await descriptions(small, first)).toContain("kept");
    small.tenant(newKey());
    expect(small.totals().tenants).toBe(MAX_TENANTS);
    expect(await descriptions(small, first)).toContain("kept");
    expect(await descriptions(small, second)).not.toContain("kept");
  });
});

describe("a tenant in the same process", () => {
  it("has a journal of requests and their outcomes", async () => {
    const [key, tenant] = opensTenant();
    await createEntry(sandbox, key, "Wireframes");
    await api(sandbox, key, "GET", `/v1/workspaces/${workspaceId}/tags?page-size=10&name=a&name=b`);
    await api(sandbox, key, "PATCH", `/v1/workspaces/${workspaceId}/user/${userId}/time-entries`, "{");
    await api(sandbox, key, "GET", "/v1/nothing");
    expect(tenant.journal.requests).toMatchObject([
      {
        number: 1,
        method: "POST",
        path: ENTRIES,
        action: "createTimeEntry",
        body: { description: "Wireframes" },
        outcome: "answered",
        status: 201,
        performed: true,
        answer: { description: "Wireframes", workspaceId },
      },
      { action: "listTags", query: { "page-size": "10", name: ["a", "b"] }, status: 200, performed: true },
      { action: "stopRunningTimeEntry", body: "{", status: 400, performed: false, answer: { code: CODE.body } },
      { path: "/v1/nothing", status: 404, performed: false, answer: { code: CODE.address } },
    ]);
    // Answers of lists would fill the memory.
    expect(tenant.journal.requests[1]).not.toHaveProperty("answer");
    tenant.journal.clear();
    await api(sandbox, key, "GET", "/v1/user");
    expect(tenant.journal.requests).toMatchObject([{ number: 5, action: "getCurrentUser" }]);
  });

  it("never has a key in its journal", async () => {
    const key = `${newKey()}+/=`;
    await api(sandbox, key, "GET", `/v1/user?key=${encodeURIComponent(key)}`);
    await api(sandbox, key, "GET", `/v1/${key}`);
    await api(sandbox, key, "POST", ENTRIES, JSON.stringify({ description: key, start: "2026-03-06T08:00:00Z" }));
    const { requests } = sandbox.tenant(key).journal;
    expect(requests).toHaveLength(3);
    expect(JSON.stringify(requests)).not.toContain(key.slice(0, 12));
    expect(requests[0]?.query).toEqual({ key: "[key]" });
  });

  it("goes back to a snapshot and to its seed, with the clock", async () => {
    const [key, tenant] = opensTenant();
    await createEntry(sandbox, key, "before");
    tenant.clock.freeze("2026-04-01T10:00:00Z");
    const snapshot = tenant.snapshot();
    await createEntry(sandbox, key, "after");
    tenant.clock.run();
    tenant.clock.set("2030-01-01T00:00:00Z");
    tenant.restore(JSON.parse(JSON.stringify(snapshot)));
    expect(await descriptions(sandbox, key)).toContain("before");
    expect(await descriptions(sandbox, key)).not.toContain("after");
    expect([tenant.clock.now.toISOString(), tenant.clock.frozen]).toEqual(["2026-04-01T10:00:00.000Z", true]);

    tenant.fault({ fault: { kind: "status", status: 500 } });
    tenant.reset();
    expect(await descriptions(sandbox, key)).not.toContain("before");
    expect(tenant.clock.frozen).toBe(false);
    expect(tenant.clock.now.toISOString()).toMatch(/^2026-03-06T14:30/);
    expect(tenant.journal.requests).toHaveLength(1);
  });

  it("goes back to the seed that was put in last", async () => {
    const [key, tenant] = opensTenant();
    tenant.seed("empty");
    await createEntry(sandbox, key, "made");
    tenant.reset();
    expect(await descriptions(sandbox, key)).toEqual([]);
  });

  it("has a clock that its calls follow", async () => {
    const [key, tenant] = opensTenant();
    tenant.seed("empty");
    tenant.clock.freeze("2026-03-09T08:00:00Z");
    tenant.clock.advance("PT1H30M");
    tenant.clock.advance(1000);
    const entry = await api(sandbox, key, "POST", ENTRIES, '{"description":"now"}');
    expect(entry.body).toMatchObject({ timeInterval: { start: "2026-03-09T09:30:01Z" } });
    expect(tenant.journal.requests[0]?.at).toBe("2026-03-09T09:30:01.000Z");
  });

  it("begins with the options of createSandbox", async () => {
    const started = await opened({ seed: "empty", now: new Date("2031-05-05T05:00:00Z") });
    const key = newKey();
    expect(await descriptions(started, key)).toEqual([]);
    expect(started.tenant(key).clock.now.toISOString()).toMatch(/^2031-05-05T05:00/);
    started.tenant(key).seed("story");
    expect(started.tenant(key).clock.now.toISOString()).toMatch(/^2031-05-05T05:00/);
  });

  it("says what it cannot use", async () => {
    const [, { clock, seed, restore }] = opensTenant();
    // As plain JavaScript would call it.
    const untyped: { seed(name: unknown): void; restore(snapshot: unknown): void } = { seed, restore };
    expect(() => clock.set("tomorrow")).toThrow('must be a moment such as "2026-03-06T14:30:00Z", not "tomorrow"');
    expect(() => clock.set(Number.NaN)).toThrow(TypeError);
    expect(() => clock.advance("2 hours")).toThrow('a duration such as "PT2H30M", not "2 hours"');
    expect(() => clock.advance(1e18)).toThrow(TypeError);
    expect(() => untyped.seed("stories")).toThrow('no seed "stories"; there are: story');
    expect(() => untyped.restore({ seed: "story" })).toThrow("not a snapshot of a sandbox");
    expect(() => sandbox.tenant("short")).toThrow("8 to 200 letters");
    await expect(createSandbox({ port: 70_000 })).rejects.toThrow("port must be a whole number from 0 to 65535");
    await expect(createSandbox({ port: Number(new URL(sandbox.url).port) })).rejects.toThrow("is taken");
  });

  function opensTenant() {
    const key = newKey();
    return [key, sandbox.tenant(key)] as const;
  }
});

describe("a journal", () => {
  const arrived = { at: 0, method: "POST", path: "/v1/user", search: "", action: undefined };

  it("keeps the last 10,000 requests", () => {
    const journal = new RequestLog();
    for (let made = 0; made < 10_005; made++) journal.add({ ...arrived, body: "" });
    expect(journal.since().map(({ number }) => number)).toEqual(
      Array.from({ length: 10_000 }, (_, index) => index + 6),
    );
  });

  it("keeps fewer of them where they are long", () => {
    const journal = new RequestLog();
    const [body, answer] = ["b".repeat(500_000), "a".repeat(500_000)];
    for (let made = 0; made < 50; made++) {
      journal.add({ ...arrived, body })({ outcome: "answered", performed: true, answer });
    }
    expect(journal.size).toBe(15);
    expect(journal.since().at(-1)).toMatchObject({ number: 50, body, answer });
  });
});

describe("requests", () => {
  it("may have a body of 1 MB and not more", async () => {
    const key = newKey();
    const tooLong = await api(sandbox, key, "POST", ENTRIES, JSON.stringify({ description: "x".repeat(1_100_000) }));
    expect(tooLong).toMatchObject({ status: 413, body: { code: 413 } });
    const long = await api(sandbox, key, "POST", ENTRIES, JSON.stringify({ description: "x".repeat(1_000_000) }));
    expect(long.status).toBe(400);
  });

  it.each(["evil.example.com", "evil.example.com:4011", "localhost.evil.example.com", "10.0.0.1"])(
    "for the host %s are refused",
    async (host) => {
      expect(await statusFor(host)).toBe(403);
    },
  );

  it.each(["localhost", "LOCALHOST:80", "127.0.0.1:4011", "[::1]:9"])("for the host %s are answered", async (host) => {
    expect(await statusFor(host)).toBe(200);
  });

  async function statusFor(host: string) {
    const sent = request(`${sandbox.url}/v1/user`, { headers: { Host: host, "X-Api-Key": "a-well-formed-key" } }).end();
    const [response] = await once(sent, "response");
    response.resume();
    return response.statusCode;
  }

  it("of web pages elsewhere get no permission", async () => {
    const headers = { Origin: "http://evil.example.com", "Access-Control-Request-Headers": "x-api-key" };
    const preflight = await fetch(`${sandbox.url}/v1/user`, { method: "OPTIONS", headers });
    expect(preflight.ok).toBe(false);
    expect([...preflight.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("the end", () => {
  it("cuts what hangs, waits and was never used", async () => {
    const ending = await createSandbox();
    const key = newKey();
    const tenant = ending.tenant(key);
    tenant.fault({ action: "getCurrentUser", fault: { kind: "hang" } });
    tenant.fault({ action: "listWorkspaces", fault: { kind: "latency", ms: 60_000 } });
    const unused = connect(Number(new URL(ending.url).port), "127.0.0.1");
    await once(unused, "connect");
    const calls = ["/v1/user", "/v1/workspaces", `/_sandbox/events?tenant=${tenant.id}`].map((path) =>
      fetch(ending.url + path, { headers: { "X-Api-Key": key } }).then((response) => response.text()),
    );
    const cut = Promise.all(calls.map((call) => expect(call).rejects.toThrow()));
    await expect.poll(() => tenant.journal.requests.length).toBe(2);
    const begun = performance.now();
    await ending.close();
    expect(performance.now() - begun).toBeLessThan(400);
    await cut;
    await ending.close();
  });

  it("of the command says what it held", async () => {
    const program = start(["sandbox", "--port", "0", "--seed", "empty"]);
    const [url = ""] = /http:\/\/\S+/.exec(await program.written("stdout", "Ctrl-C")) ?? [];
    const here = { url: url.replace(/[.,]$/, "") };
    await createEntry(here, "a-well-formed-key", "the only one");
    await api(here, "another-good-key", "GET", "/v1/user");
    program.process.kill("SIGINT");
    const { code, stdout, stderr } = await program.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("The sandbox held 2 tenants, 2 requests, 1 time entry.");
    expect(stdout).not.toContain("a-well-formed-key");
  });

  it.each([
    [{ port: "70000" }, '--port must be from 0 (any free port) to 65535, not "70000"'],
    [{ port: "" }, '--port must be from 0 (any free port) to 65535, not ""'],
    [{ seed: "stories" }, '--seed must be one of story, today, empty, busy, dst-week, not "stories"'],
    [{ data: "" }, "--data must be the name of a file"],
    [
      { deliverTo: ["box", "box:80"] },
      '--deliver-to must be the name or address of a host, without a port, not "box:80"',
    ],
    [
      { allowOrigin: ["http://localhost:3000", "*"] },
      '--allow-origin must be the address of a site such as http://localhost:3000, without a path, not "*"',
    ],
  ])("of the command comes at once with %j", async (flags, message) => {
    await expect(command(flags)).rejects.toThrow(`${message}.`);
  });
});
