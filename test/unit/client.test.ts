// Tests of the client: its actions, errors and logger.

import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ClockifyError, createClockify, type Fetch, rateLimit } from "../../src/index.ts";
import { entryId, projectId, userId, workspaceId } from "../support/ids.ts";
import { serve } from "../support/server.ts";

const quiet = { debug: () => undefined, warn: () => undefined };

/** A client whose requests end in a list, each seen as a real Request. */
function recording(answer: (request: Request) => Response | Promise<Response> = () => new Response("[]")) {
  const requests: Request[] = [];
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    return answer(request);
  };
  return { requests, fetch };
}

describe("an action", () => {
  it("sends what the specification says, with the key and nothing else", async () => {
    const { requests, fetch } = recording(() => new Response('{"id":"1"}', { status: 201 }));
    const clockify = createClockify({ apiKey: "my-key", region: "euc1", fetch });
    const entry = await clockify.createTimeEntryForUser({
      workspaceId,
      userId,
      fromEntry: entryId,
      start: new Date("2026-03-02T09:00:00.500Z"),
      tagIds: [projectId],
    });
    expect(entry).toEqual({ id: "1" });
    const [request] = requests;
    expect(request?.method).toBe("POST");
    expect(request?.url).toBe(
      `https://euc1.clockify.me/api/v1/workspaces/${workspaceId}/user/${userId}/time-entries?from-entry=${entryId}`,
    );
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      "content-type": "application/json",
      "x-api-key": "my-key",
    });
    expect(await request?.json()).toEqual({ start: "2026-03-02T09:00:00Z", tagIds: [projectId] });
  });

  it("repeats the key of a query list, as Clockify wants it, and escapes texts", async () => {
    const { requests, fetch } = recording();
    const clockify = createClockify({ apiKey: "my-key", fetch });
    await clockify.listUserTimeEntries({ workspaceId, userId, tags: [entryId, projectId], description: "a&b=c d/ü?" });
    const { searchParams } = new URL(requests[0]?.url ?? "");
    expect(searchParams.getAll("tags")).toEqual([entryId, projectId]);
    expect(searchParams.get("description")).toBe("a&b=c d/ü?");
  });

  it("sends the same address as clockify.http, whatever the query", async () => {
    const { requests, fetch } = recording();
    const clockify = createClockify({ apiKey: "my-key", fetch, rateLimit: false });
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((value) => !/\p{Surrogate}/u.test(value));
    const query = fc.record(
      {
        name: text,
        billable: fc.boolean(),
        page: fc.integer({ min: 1 }),
        users: fc.uniqueArray(fc.constantFrom(userId, entryId, projectId), { minLength: 1 }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(query, async (args) => {
        requests.length = 0;
        await clockify.listProjects({ workspaceId, ...args });
        await clockify.http.GET("/v1/workspaces/{workspaceId}/projects", {
          params: { path: { workspaceId }, query: args },
        });
        const [ours, theirs] = requests.map(({ url }) => new URL(url));
        expect(ours?.pathname).toBe(theirs?.pathname);
        expect([...(ours?.searchParams ?? [])].sort()).toEqual([...(theirs?.searchParams ?? [])].sort());
      }),
    );
  });

  it("returns the HTTP answer, too, when asked", async () => {
    const { fetch } = recording(() => new Response("[1]", { headers: { "Last-Page": "false" } }));
    const { data, response } = await createClockify({ apiKey: "my-key", fetch }).listUsers.withResponse({
      workspaceId,
    });
    expect(data).toEqual([1]);
    expect(response.headers.get("last-page")).toBe("false");
    expect(await response.json()).toEqual([1]);
    expect(await response.text()).toBe("[1]");
  });

  it("looks fetch up when it is called, so that interceptors that come later work", async () => {
    const clockify = createClockify({ apiKey: "my-key" });
    const spy = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("[]"));
    await clockify.listWorkspaces();
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
  });

  it("gives an injected fetch nothing but what fetch knows", async () => {
    const fetch = vi.fn<Fetch>(async () => new Response("[]"));
    await createClockify({ apiKey: "my-key", fetch }).listWorkspaces();
    expect(Object.keys(fetch.mock.calls[0]?.[1] ?? {}).sort()).toEqual(["headers", "method", "redirect", "signal"]);
  });
});

describe("an error", () => {
  it("names the line that made the call, also after a wait", async () => {
    const clockify = createClockify({ apiKey: "my-key", fetch: async () => new Response("{}", { status: 400 }) });
    async function monthlyReport() {
      return await clockify.listWorkspaces();
    }
    const error = await monthlyReport().catch((caught: unknown) => caught);
    expect((error as Error).stack).toContain("monthlyReport");
  });

  it("refuses options of a call that do not exist or that no timer can keep", async () => {
    const { requests, fetch } = recording();
    const clockify = createClockify({ apiKey: "my-key", fetch });
    const misspelt = { signal: undefined, timeoutms: 5 };
    await expect(clockify.listWorkspaces(undefined, misspelt)).rejects.toThrow(
      /listWorkspaces: timeoutms is unknown; did you mean timeoutMs/,
    );
    for (const timeoutMs of [0, Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(clockify.listWorkspaces(undefined, { timeoutMs })).rejects.toMatchObject({
        reason: "arguments",
        problems: [{ argument: "timeoutMs" }],
      });
    }
    expect(requests).toEqual([]);
  });

  it.each([
    ["an object in place of a list", "{}", "listWorkspaces"],
    ["null in place of a list", "null", "listWorkspaces"],
    ["a list in place of an object", "[]", "getCurrentUser"],
    ["a text in place of an object", '"x"', "getCurrentUser"],
  ] as const)("comes of %s", async (_, body, action) => {
    const clockify = createClockify({ apiKey: "my-key", fetch: async () => new Response(body) });
    await expect(clockify[action]()).rejects.toMatchObject({ reason: "answer", outcome: "not-applied", action });
  });

  it("comes of a fetch that returns nothing", async () => {
    const fetch = vi.fn() as unknown as Fetch;
    await expect(createClockify({ apiKey: "my-key", fetch }).listWorkspaces()).rejects.toMatchObject({
      name: "ClockifyError",
    });
  });
});

describe("clockify.http", () => {
  it("returns answers whose bodies can be read in every way", async () => {
    const { fetch } = recording(
      () => new Response('[{"id":"1"}]', { headers: { "content-length": "12", "Last-Page": "true" } }),
    );
    const clockify = createClockify({ apiKey: "my-key", fetch });
    clockify.http.use({
      onResponse: async ({ response }) => void expect(await response.clone().json()).toEqual([{ id: "1" }]),
    });
    const blob = await clockify.http.GET("/v1/workspaces", { parseAs: "blob" });
    expect(await blob.data?.text()).toBe('[{"id":"1"}]');
    const { response } = await clockify.http.GET("/v1/workspaces", { parseAs: "stream" });
    expect(await new Response(response.body).json()).toEqual([{ id: "1" }]);
    expect(response.headers.get("last-page")).toBe("true");
  });

  it("takes braces in a query for what they are", async () => {
    const { requests, fetch } = recording();
    const clockify = createClockify({ apiKey: "my-key", fetch });
    await clockify.http.GET("/v1/workspaces/{workspaceId}/tags", {
      params: { path: { workspaceId }, query: { name: "{draft}" } },
    });
    expect(new URL(requests[0]?.url ?? "").searchParams.get("name")).toBe("{draft}");
  });

  it("is the typed client underneath, with the same key, limit and errors", async () => {
    const { requests, fetch } = recording((request) =>
      request.url.endsWith("/user")
        ? new Response('{"message":"no","code":4003}', { status: 401 })
        : new Response('[{"id":"1","name":"x"}]'),
    );
    const clockify = createClockify({ apiKey: "my-key", fetch, rateLimit: { calls: 2, perMs: 60_000 } });
    const { data, response } = await clockify.http.GET("/v1/workspaces");
    expect(data?.[0]?.name).toBe("x");
    expect(response.status).toBe(200);
    expect(requests[0]?.headers.get("x-api-key")).toBe("my-key");
    await expect(clockify.http.GET("/v1/user")).rejects.toMatchObject({
      name: "ClockifyError",
      action: "GET /api/v1/user",
      status: 401,
      code: 4003,
      attempts: 1,
    });
    const controller = new AbortController();
    const third = clockify.http.GET("/v1/workspaces", { signal: controller.signal });
    expect(clockify.rateLimit.queued).toBe(1);
    controller.abort();
    await expect(third).rejects.toMatchObject({ reason: "aborted", outcome: "not-applied" });
  });

  it("lets openapi-fetch's own middleware see and change a real Request", async () => {
    const { requests, fetch } = recording();
    const clockify = createClockify({ apiKey: "my-key", fetch });
    clockify.http.use({ onRequest: ({ request }) => void request.headers.set("Prefer", "code=200") });
    await clockify.http.GET("/v1/workspaces");
    expect(requests[0]?.headers.get("prefer")).toBe("code=200");
  });
});

describe("the rate limit", () => {
  it("holds for a client as a whole, and can be switched off", async () => {
    vi.useFakeTimers();
    try {
      const { requests, fetch } = recording();
      const clockify = createClockify({ apiKey: "my-key", fetch });
      const calls = Array.from({ length: 101 }, () => clockify.listWorkspaces());
      await vi.advanceTimersByTimeAsync(59_999);
      expect(requests).toHaveLength(100);
      expect(clockify.rateLimit.queued).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      await Promise.all(calls);
      expect(requests).toHaveLength(101);
      const free = createClockify({ apiKey: "my-key", fetch, rateLimit: false });
      await Promise.all(Array.from({ length: 150 }, () => free.listWorkspaces()));
      expect(requests).toHaveLength(251);
      expect(free.rateLimit.queued).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is shared by clients that share it, and counts their waiting as waiting", async () => {
    const { requests, fetch } = recording();
    const limit = rateLimit({ calls: 1, perMs: 300, maxQueue: 1 });
    const [one, other] = [1, 2].map(() =>
      createClockify({ apiKey: "my-key", fetch, rateLimit: limit, timeoutMs: 150 }),
    );
    const controller = new AbortController();
    const first = one?.listWorkspaces();
    const second = other?.createTimeEntry({ workspaceId }, { signal: controller.signal });
    expect(other?.rateLimit.queued).toBe(1);
    await expect(one?.createTimeEntry({ workspaceId })).rejects.toMatchObject({
      reason: "queue-full",
      outcome: "not-applied",
      action: "createTimeEntry",
    });
    controller.abort();
    await expect(second).rejects.toMatchObject({ reason: "aborted", outcome: "not-applied", attempts: 0 });
    await expect(other?.listWorkspaces()).resolves.toEqual([]);
    await first;
    expect(requests).toHaveLength(2);
  });

  it("does not run down the time limit of a call that waits", async () => {
    const { fetch } = recording();
    const clockify = createClockify({ apiKey: "my-key", fetch, rateLimit: { calls: 1, perMs: 300 }, timeoutMs: 150 });
    await expect(Promise.all([clockify.listWorkspaces(), clockify.listWorkspaces()])).resolves.toEqual([[], []]);
  });

  it("is not used up by calls that are refused beforehand", async () => {
    const { requests, fetch } = recording();
    const clockify = createClockify({ apiKey: "my-key", fetch, rateLimit: { calls: 1, perMs: 60_000 } });
    for (let i = 0; i < 5; i++)
      await expect(clockify.listUsers({ workspaceId: ".." })).rejects.toBeInstanceOf(ClockifyError);
    await clockify.listWorkspaces();
    expect(requests).toHaveLength(1);
  });
});

describe("the logger", () => {
  it("gets one line a call, with neither key nor query", async () => {
    const lines: string[] = [];
    const { fetch } = recording((request) =>
      request.method === "GET" ? new Response("[]") : new Response("{}", { status: 500 }),
    );
    const clockify = createClockify({
      apiKey: "my-key",
      fetch,
      logger: { ...quiet, debug: (line) => lines.push(line) },
    });
    await clockify.listUsers({ workspaceId, email: "ana@example.com" });
    await clockify.createTimeEntry({ workspaceId }).catch(() => undefined);
    expect(lines).toEqual([
      expect.stringMatching(/^listUsers: 200 in \d+ ms$/),
      expect.stringMatching(/^createTimeEntry: 500, unknown in \d+ ms$/),
    ]);
  });
});

it("does not let a logger that fails change the result of a call", async () => {
  const { fetch } = recording(() => new Response('{"id":"1"}', { status: 201 }));
  const fail = () => {
    throw new Error("disk full");
  };
  const clockify = createClockify({ apiKey: "my-key", fetch, logger: { debug: fail, warn: fail } });
  await expect(clockify.createTimeEntry({ workspaceId })).resolves.toEqual({ id: "1" });
});

describe("deprecated actions", () => {
  const warnings: string[] = [];
  const logger = { ...quiet, warn: (line: string) => warnings.push(line) };

  it("answer in their old shape from the current actions, and collect every page", async () => {
    const { requests, fetch } = recording((request) => {
      const page = Number(new URL(request.url).searchParams.get("page"));
      return new Response(JSON.stringify([{ id: String(page) }]), { headers: { "Last-Page": String(page === 2) } });
    });
    const clockify = createClockify({ apiKey: "my-key", fetch, logger });
    expect(await clockify.getTimeEntriesForUser({ workspaceId, userId, project: projectId })).toEqual({
      timeEntriesList: [{ id: "1" }, { id: "2" }],
    });
    expect(requests[0]?.url).toContain(
      `/v1/workspaces/${workspaceId}/user/${userId}/time-entries?project=${projectId}`,
    );
    expect(await clockify.getAllUsers({ workspaceId, projectid: projectId })).toEqual([{ id: "1" }, { id: "2" }]);
    expect(requests[2]?.url).toContain(`/v1/workspaces/${workspaceId}/users?`);
    expect(new URL(requests[2]?.url ?? "").searchParams.get("project-id")).toBe(projectId);
    expect(await clockify.getClients({ workspaceId, archived: true })).toHaveLength(2);
    expect(await clockify.getProjects({ workspaceId })).toHaveLength(2);
    expect(await clockify.getWorkspaces()).toHaveLength(1);
    expect(requests.every(({ url }) => url.includes("/api/v1/"))).toBe(true);
  });

  it("warn once a process, and name their replacement", async () => {
    const { fetch } = recording(() => new Response("[]", { headers: { "Last-Page": "true" } }));
    warnings.length = 0;
    for (let i = 0; i < 2; i++) await createClockify({ apiKey: "my-key", fetch, logger }).getWorkspaces();
    // The test above has already made this process warn; a fresh one is checked below.
    expect(warnings).toEqual([]);
    vi.resetModules();
    const fresh = await import("../../src/index.ts");
    for (let i = 0; i < 2; i++) await fresh.createClockify({ apiKey: "my-key", fetch, logger }).getWorkspaces();
    expect(warnings).toEqual(["clockify-connector: getWorkspaces is deprecated, use listWorkspaces instead."]);
  });

  it("refuse arguments under their own names", async () => {
    const { requests, fetch } = recording();
    const clockify = createClockify({ apiKey: "my-key", fetch, logger });
    await expect(clockify.getAllUsers({ workspaceId, projectid: ".." })).rejects.toMatchObject({
      action: "getAllUsers",
      problems: [{ argument: "projectid" }],
    });
    expect(requests).toEqual([]);
  });
});

it("never shows a key in anything it lets out", async () => {
  const key = "a-key-that-nobody-may-see";
  const { url } = await serve((request, response) =>
    response.writeHead(418).end(JSON.stringify({ message: JSON.stringify(request.headers) })),
  );
  const clockify = createClockify({ apiKey: key, baseUrl: url });
  const { inspect } = await import("node:util");
  for (const customInspect of [true, false]) {
    expect(inspect(clockify, { depth: 9, showHidden: true, customInspect })).not.toContain(key);
  }
  const error = await clockify.listWorkspaces().catch((caught: unknown) => caught);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(key);
});

describe("what console.log shows of a client", () => {
  it.each([
    [{ apiKey: "my-own-key" }, {}, "apiKey"],
    [{ addonToken: "my-own-token" }, { CLOCKIFY_API_KEY: "their-key" }, "addonToken"],
    [{}, { CLOCKIFY_API_KEY: "their-key" }, "CLOCKIFY_API_KEY"],
    [{}, { CLOCKIFY_ADDON_TOKEN: "their-token" }, "CLOCKIFY_ADDON_TOKEN"],
  ])("%j with %j is the address, where the key is from, and the queue", async (options, environment, keyFrom) => {
    vi.stubEnv("CLOCKIFY_API_KEY", undefined);
    vi.stubEnv("CLOCKIFY_ADDON_TOKEN", undefined);
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { inspect } = await import("node:util");
    const baseUrl = "https://euc1.clockify.me/api";
    const shown = { baseUrl, workspaceId, keyFrom, queued: 0 };
    expect(inspect(createClockify({ ...options, region: "euc1", workspaceId }))).toBe(inspect(shown));
  });

  it("hides a key within the address", async () => {
    const { inspect } = await import("node:util");
    const clockify = createClockify({ apiKey: "my-own-key", baseUrl: "https://proxy.example/my-own-key" });
    expect(inspect(clockify)).not.toContain("my-own-key");
  });
});
