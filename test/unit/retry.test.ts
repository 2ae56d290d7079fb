// Tests of retries: reads, writes and pauses.

import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ClockifyError, createClockify, type Fetch } from "../../src/index.ts";
// A client loads it with the first request of clockify.http. Fake timers do not wait for the loading of a module.
import "../../src/http.ts";
import { workspaceId } from "../support/ids.ts";

const quiet = { debug: () => undefined, warn: () => undefined };

const refuse = (status: number, headers?: Record<string, string>) => () =>
  Promise.resolve(new Response('{"message":"no","code":1}', { status, ...(headers && { headers }) }));
const succeed = () => Promise.resolve(new Response('{"id":"1"}', { status: 201 }));
const list = () => Promise.resolve(new Response("[]"));
const failWith = (code: string, syscall?: string) => () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) }));
const hang = () => new Promise<Response>(() => undefined);

/** A network that takes these steps in turn, and the last one for ever; and when each attempt came. */
function network(...steps: (() => Promise<Response>)[]) {
  const at: number[] = [];
  const begin = performance.now();
  const fetch: Fetch = () => {
    at.push(performance.now() - begin);
    const step = steps[Math.min(at.length, steps.length) - 1];
    if (!step) throw new Error("no step");
    return step();
  };
  return { fetch, at };
}

const client = (fetch: Fetch, more: Parameters<typeof createClockify>[0] = {}) =>
  createClockify({ apiKey: "a-key-of-tests", fetch, logger: quiet, ...more });

/** The result of a promise, and when it came. */
async function settled<Value>(promise: Promise<Value>) {
  const begin = performance.now();
  const end = promise.then(
    (value) => ({ value, error: undefined, took: performance.now() - begin }),
    (error: ClockifyError) => ({ value: undefined, error, took: performance.now() - begin }),
  );
  await vi.runAllTimersAsync();
  return await end;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a read", () => {
  it.each([408, 429, 500, 502, 503, 504])("is sent again after %d, twice", async (status) => {
    const { fetch, at } = network(refuse(status));
    const { error } = await settled(client(fetch).listWorkspaces());
    expect(at).toHaveLength(3);
    expect(error).toMatchObject({ status, attempts: 3, outcome: "not-applied" });
    expect(error?.message).toMatch(/^listWorkspaces \(3 attempts\): /);
  });

  it.each(["ECONNRESET", "ENOTFOUND", "ECONNREFUSED", "UND_ERR_SOCKET"])("is sent again after %s", async (code) => {
    const { fetch, at } = network(failWith(code), list);
    expect((await settled(client(fetch).listWorkspaces())).value).toEqual([]);
    expect(at).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 409, 501])("is not sent again after %d", async (status) => {
    const { fetch, at } = network(refuse(status));
    await settled(client(fetch).listWorkspaces());
    expect(at).toHaveLength(1);
  });

  it("is not sent again after an answer that is none: a login page stays one", async () => {
    const { fetch, at } = network(() => Promise.resolve(new Response("<html>", { status: 200 })));
    expect((await settled(client(fetch).listWorkspaces())).error).toMatchObject({ reason: "answer" });
    expect(at).toHaveLength(1);
  });

  it("is sent as often as the option says", async () => {
    for (const retries of [0, 1, 5]) {
      const { fetch, at } = network(refuse(500));
      await settled(client(fetch, { retry: { retries }, deadlineMs: 600_000 }).listWorkspaces());
      expect(at).toHaveLength(retries + 1);
    }
    const { fetch, at } = network(refuse(500));
    await settled(client(fetch, { retry: false }).listWorkspaces());
    expect(at).toHaveLength(1);
  });

  it("a search by POST counts as a read", async () => {
    const { fetch, at } = network(refuse(500), () => Promise.resolve(new Response('{"count":0,"requests":[]}')));
    await settled(client(fetch).listTimeOffRequests({ workspaceId }));
    expect(at).toHaveLength(2);
  });
});

describe("a write", () => {
  const write = (fetch: Fetch) =>
    settled(client(fetch).createTimeEntry({ workspaceId, start: "2026-03-02T09:00:00Z" }));

  it.each([400, 408, 500, 502, 503, 504])("is never sent again after %d", async (status) => {
    const { fetch, at } = network(refuse(status, { "retry-after": "1" }));
    await write(fetch);
    expect(at).toHaveLength(1);
  });

  it.each(["ECONNRESET", "UND_ERR_SOCKET", "EPIPE", "ETIMEDOUT"])("is never sent again after %s", async (code) => {
    const { fetch, at } = network(failWith(code));
    expect((await write(fetch)).error).toMatchObject({ outcome: "unknown", attempts: 1 });
    expect(at).toHaveLength(1);
  });

  it("is never sent again when no answer came in time", async () => {
    const { fetch, at } = network(hang);
    expect((await write(fetch)).error).toMatchObject({ reason: "timeout", outcome: "unknown" });
    expect(at).toHaveLength(1);
  });

  it("is never sent again when the answer broke off, whatever its status", async () => {
    for (const status of [201, 400]) {
      const body = () => new ReadableStream({ pull: (controller) => controller.error(new Error("cut")) });
      const { fetch, at } = network(() => Promise.resolve(new Response(body(), { status })));
      await write(fetch);
      expect(at).toHaveLength(1);
    }
  });

  it("is sent again after 429, which refused it", async () => {
    const { fetch, at } = network(refuse(429), refuse(429), succeed);
    expect((await write(fetch)).value).toEqual({ id: "1" });
    expect(at).toHaveLength(3);
  });

  it.each([
    ["ENOTFOUND", "getaddrinfo"],
    ["ECONNREFUSED", "connect"],
    ["UND_ERR_CONNECT_TIMEOUT", undefined],
  ])("is sent again after %s: no server was reached", async (code, syscall) => {
    const { fetch, at } = network(failWith(code, syscall), succeed);
    expect((await write(fetch)).value).toEqual({ id: "1" });
    expect(at).toHaveLength(2);
  });
});

describe("the wait before the next attempt", () => {
  it("is anywhere up to half a second, then up to one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 999 }), async (thousandths) => {
        const random = thousandths / 1000;
        vi.spyOn(Math, "random").mockReturnValue(random);
        const { fetch, at } = network(refuse(500));
        await settled(client(fetch).listWorkspaces());
        const [first = 0, second = 0, third = 0] = at;
        // Timers count whole milliseconds, and none ends at once.
        expect(Math.abs(second - first - random * 500)).toBeLessThanOrEqual(2);
        expect(Math.abs(third - second - random * 1000)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it.each([
    ["seconds", () => "7", 7000],
    ["a date", () => new Date(Date.now() + 7000).toUTCString(), 7000],
  ])("is what Retry-After asks for in %s, in full", async (_, value, ms) => {
    vi.setSystemTime(new Date("2026-03-02T09:00:00Z"));
    const { fetch, at } = network(refuse(503, { "retry-after": value() }), list);
    await settled(client(fetch).listWorkspaces());
    expect(at).toEqual([0, ms]);
  });

  it("is up to the cap, and beyond it the call fails at once and says how long", async () => {
    for (const status of [429, 503]) {
      const asked = network(refuse(status, { "retry-after": "60" }), list);
      // A deadline does not cap the wait after a 429, which is that of the rate limit.
      await settled(client(asked.fetch, { deadlineMs: 61_000 }).listWorkspaces());
      expect(asked.at).toEqual([0, 60_000]);
      const { fetch, at } = network(refuse(status, { "retry-after": "61" }), list);
      const { error, took } = await settled(client(fetch).listWorkspaces());
      expect(error).toMatchObject({ status, retryAfterMs: 61_000, outcome: "not-applied" });
      expect(at).toHaveLength(1);
      expect(took).toBe(0);
    }
  });

  it("counts for the deadline, and is not begun when it would end after it", async () => {
    const { fetch, at } = network(refuse(503, { "retry-after": "20" }));
    const { error, took } = await settled(client(fetch, { retry: { retries: 10 } }).listWorkspaces());
    expect(at).toEqual([0, 20_000, 40_000]);
    expect(error).toMatchObject({ status: 503, retryAfterMs: 20_000 });
    expect(took).toBe(40_000);
  });

  it("can be aborted", async () => {
    const controller = new AbortController();
    const { fetch, at } = network(refuse(503, { "retry-after": "30" }));
    const call = settled(client(fetch).listWorkspaces(undefined, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 5000);
    const { error, took } = await call;
    expect(error).toMatchObject({ reason: "aborted", outcome: "not-applied", attempts: 1 });
    expect(took).toBe(5000);
    expect(at).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it("ends a read from a server that hangs when the call has taken 60 s in all", async () => {
  const { fetch, at } = network(hang);
  const { error, took } = await settled(client(fetch).listWorkspaces());
  expect(error).toMatchObject({ reason: "timeout", attempts: 2 });
  expect(error?.message).toMatch(/taken 60000 ms in all/);
  // The wait between the attempts is not a whole number of milliseconds.
  expect(Math.round(took / 10)).toBe(6000);
  expect(at).toHaveLength(2);
});

it("does not count the wait for the rate limit for the deadline", async () => {
  const { fetch, at } = network(refuse(500), list);
  const clockify = client(fetch, { rateLimit: { calls: 1, perMs: 300_000 } });
  expect((await settled(clockify.listWorkspaces())).value).toEqual([]);
  expect(at).toEqual([0, 300_000]);
});

describe("a 429", () => {
  it("pauses every call of the connection, and the pause can be seen", async () => {
    const warnings: string[] = [];
    const { fetch, at } = network(refuse(429, { "retry-after": "30" }), list);
    const clockify = client(fetch, { logger: { ...quiet, warn: (line) => warnings.push(line) } });
    const first = clockify.listWorkspaces();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(clockify.rateLimit.pausedUntil).toBe(Date.now() + 20_000);
    expect(clockify.rateLimit.nextFreeAt).toBe(Date.now() + 20_000);
    const others = [clockify.listWorkspaces(), clockify.listWorkspaces()];
    expect(clockify.rateLimit.queued).toBe(3);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(at).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await Promise.all([first, ...others])).toEqual([[], [], []]);
    expect(at).toEqual([0, 30_000, 30_000, 30_000]);
    expect(clockify.rateLimit.pausedUntil).toBeUndefined();
    expect(warnings).toEqual([
      "listWorkspaces: Clockify answered 429, so no call of this connection starts for 30 s. Other programs that use this key count too.",
    ]);
  });

  it("reports a pause that becomes longer again, and none of no length", async () => {
    const warnings: string[] = [];
    const logger = { ...quiet, warn: (line: string) => warnings.push(line) };
    const { fetch } = network(
      refuse(429),
      refuse(429, { "retry-after": "50" }),
      refuse(429, { "retry-after": "50" }),
      list,
    );
    const clockify = client(fetch, { logger });
    await settled(Promise.all([clockify.listWorkspaces(), clockify.listWorkspaces(), clockify.listWorkspaces()]));
    expect(warnings).toEqual([expect.stringContaining("for 1000 ms"), expect.stringContaining("for 50 s")]);
    const none = network(refuse(429, { "retry-after": "0" }), list);
    await settled(client(none.fetch, { logger }).listWorkspaces());
    expect(warnings).toHaveLength(2);
  });

  it("says how long also when its body broke off", async () => {
    const body = () => new ReadableStream({ pull: (controller) => controller.error(new Error("cut")) });
    const { fetch, at } = network(
      () => Promise.resolve(new Response(body(), { status: 429, headers: { "retry-after": "7" } })),
      list,
    );
    await settled(client(fetch).listWorkspaces());
    expect(at).toEqual([0, 7000]);
  });

  it("is not waited for longer than calls may wait", async () => {
    const { fetch } = network(refuse(429, { "retry-after": "15" }), list);
    const { error } = await settled(client(fetch, { rateLimit: { maxWaitMs: 10_000 } }).listWorkspaces());
    expect(error).toMatchObject({ reason: "paused", retryAfterMs: 15_000, outcome: "not-applied" });
  });

  it("does not send a write again that would be cut off", async () => {
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      return refuse(429)();
    };
    const { fetch, at } = network(slow, succeed);
    const { error } = await settled(client(fetch, { deadlineMs: 2500 }).createTimeEntry({ workspaceId }));
    expect(error).toMatchObject({ status: 429, outcome: "not-applied" });
    expect(at).toHaveLength(1);
  });

  it("leaves a refused call its place when the queue is full of others", async () => {
    const { fetch } = network(refuse(503, { "retry-after": "0" }), list);
    const clockify = client(fetch, { rateLimit: { calls: 2, perMs: 2000, maxWaitMs: 5000, maxQueue: 2 } });
    const calls = Array.from({ length: 4 }, () => clockify.listWorkspaces());
    expect((await settled(Promise.all(calls))).value).toHaveLength(4);
  });

  it("pauses without a rate limit, too", async () => {
    const { fetch, at } = network(refuse(429, { "retry-after": "30" }), list);
    const clockify = client(fetch, { rateLimit: false });
    const calls = [clockify.listWorkspaces()];
    await vi.advanceTimersByTimeAsync(1);
    calls.push(clockify.listWorkspaces());
    await settled(Promise.all(calls));
    expect(at).toEqual([0, 30_000, 30_000]);
  });

  it("that does not say how long pauses for one second, then for two", async () => {
    const { fetch, at } = network(refuse(429));
    await settled(client(fetch).listWorkspaces());
    expect(at).toEqual([0, 1000, 3000]);
  });

  it("pauses the connection although the call itself is not sent again", async () => {
    const { fetch, at } = network(refuse(429, { "retry-after": "5" }), list);
    const clockify = client(fetch, { retry: false });
    const first = settled(clockify.listWorkspaces());
    await vi.advanceTimersByTimeAsync(1);
    expect(clockify.rateLimit.pausedUntil).toBeDefined();
    await settled(clockify.listWorkspaces());
    expect((await first).error).toMatchObject({ status: 429, retryAfterMs: 5000 });
    expect(at).toEqual([0, 5000]);
  });

  it("lets the call that it refused go first when the pause is over", async () => {
    const order: string[] = [];
    const fetch: Fetch = async (input) => {
      order.push(new URL(String(input)).pathname.split("/").at(-1) ?? "");
      return order.length === 1 ? refuse(429, { "retry-after": "10" })() : list();
    };
    const clockify = client(fetch, { rateLimit: { calls: 1, perMs: 1000 } });
    await settled(
      Promise.all([
        clockify.listTags({ workspaceId }),
        clockify.listUsers({ workspaceId }),
        clockify.listClients({ workspaceId }),
      ]),
    );
    expect(order).toEqual(["tags", "tags", "users", "clients"]);
  });

  it("that asks for more than the cap ends every call of the connection at once, unsent", async () => {
    const { fetch, at } = network(refuse(429, { "retry-after": "3600" }), list);
    const clockify = client(fetch, { rateLimit: { calls: 1, perMs: 1000 } });
    const calls = [clockify.listWorkspaces(), clockify.listWorkspaces(), clockify.listWorkspaces()];
    const errors = await Promise.all(calls.map((call) => call.catch((error: ClockifyError) => error)));
    expect(errors).toMatchObject([
      { status: 429, retryAfterMs: 3_600_000 },
      { reason: "paused", outcome: "not-applied", retryAfterMs: 3_600_000, attempts: 0 },
      { reason: "paused", outcome: "not-applied", attempts: 0 },
    ]);
    await vi.advanceTimersByTimeAsync(60_000);
    const later = await clockify.createTimeEntry({ workspaceId }).catch((error: ClockifyError) => error);
    expect(later).toMatchObject({ reason: "paused", outcome: "not-applied", retryAfterMs: 3_540_000 });
    expect(at).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3_540_000);
    expect((await settled(clockify.listWorkspaces())).value).toEqual([]);
  });

  it.each([
    ["so many seconds that they are a mistake", () => ({ "retry-after": "999999999999" }), 1000],
    ["a date that is a mistake", () => ({ "retry-after": "Fri, 31 Dec 9999 23:59:59 GMT" }), 1000],
    // The clock of this machine is five hours behind.
    [
      "a date by the clock of Clockify",
      () => ({
        "retry-after": new Date(Date.now() + 18_002_000).toUTCString(),
        date: new Date(Date.now() + 18_000_000).toUTCString(),
      }),
      2000,
    ],
    [
      "a date that is over by the clock of Clockify",
      () => ({
        "retry-after": new Date(Date.now() + 9000).toUTCString(),
        date: new Date(Date.now() + 10_000).toUTCString(),
      }),
      0,
    ],
  ])("that asks for %s does not pause for ever", async (_, headers, ms) => {
    vi.setSystemTime(new Date("2026-03-02T09:00:00Z"));
    const { fetch, at } = network(refuse(429, headers()), list);
    expect((await settled(client(fetch).listWorkspaces())).value).toEqual([]);
    expect(at).toEqual([0, ms]);
  });

  it("that asks for hours pauses for one at most", async () => {
    const { fetch } = network(refuse(429, { "retry-after": "80000" }), list);
    const clockify = client(fetch);
    await settled(clockify.listWorkspaces());
    expect(clockify.rateLimit.pausedUntil).toBeLessThanOrEqual(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect((await settled(clockify.listWorkspaces())).value).toEqual([]);
  });

  it("lets a call be aborted in the pause", async () => {
    const controller = new AbortController();
    const { fetch, at } = network(refuse(429, { "retry-after": "30" }));
    const call = settled(client(fetch).createTimeEntry({ workspaceId }, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 5000);
    const { error, took } = await call;
    expect(error).toMatchObject({ reason: "aborted", outcome: "not-applied", attempts: 1 });
    expect(took).toBe(5000);
    expect(at).toHaveLength(1);
  });
});

describe("a repeated request is the same request", () => {
  const seen: { url: string; method: string; body: string; key: string | null }[] = [];
  const reading =
    (first: () => Promise<Response>): Fetch =>
    async (input, init) => {
      const request = new Request(input, { ...init, duplex: "half" } as RequestInit);
      const { url, method, headers } = request;
      seen.push({ url, method, body: await request.text(), key: headers.get("x-api-key") });
      return seen.length === 1 ? first() : succeed();
    };
  beforeEach(() => {
    seen.length = 0;
  });

  it("of an action", async () => {
    const { value } = await settled(
      client(reading(refuse(429))).createTimeEntry({ workspaceId, description: "é", tagIds: [workspaceId] }),
    );
    expect(value).toEqual({ id: "1" });
    expect(seen[0]?.body).toContain("é");
    expect(seen[1]).toEqual(seen[0]);
  });

  it("of clockify.http, whose requests can be read once only", async () => {
    const { http } = client(reading(refuse(429)));
    const { value } = await settled(
      http.POST("/v1/workspaces/{workspaceId}/time-entries", {
        params: { path: { workspaceId } },
        body: { description: "by http" },
      }),
    );
    expect(value?.data).toEqual({ id: "1" });
    expect(seen[0]?.body).toBe('{"description":"by http"}');
    expect(seen[1]).toEqual(seen[0]);
  });
});
