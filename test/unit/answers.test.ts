// Tests of answers: refusals, and answers of success that are not Clockify's.

import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ClockifyError, createClockify } from "../../src/index.ts";
import { entryId, userId, workspaceId } from "../support/ids.ts";
import { closedAddress, serve } from "../support/server.ts";

const KEY = "s3cret-key-of-a-test";

/** A client of a real server that gives every request the same answer, and the error that an action meets there. */
async function meet(
  answer: (response: ServerResponse) => void,
  call: (clockify: ReturnType<typeof createClockify>) => Promise<unknown> = (clockify) => clockify.listWorkspaces(),
) {
  const { url, requests } = await serve((_, response) => answer(response));
  const clockify = createClockify({ apiKey: KEY, baseUrl: url, retry: false });
  const error = await call(clockify).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (error !== undefined && !(error instanceof ClockifyError)) throw error;
  return { error, requests };
}

const create = (clockify: ReturnType<typeof createClockify>) =>
  clockify.createTimeEntry({ workspaceId, description: "x" });

function json(status: number, body: unknown, headers: Record<string, string> = {}) {
  return (response: ServerResponse) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

describe("a refusal", () => {
  it("has the status, Clockify's code and message, the action, and what to do", async () => {
    const { error } = await meet(json(400, { message: "Project doesn't belong to Workspace", code: 501 }), (clockify) =>
      clockify.createTimeEntry({ workspaceId, projectId: entryId, start: new Date(0), end: new Date(1000) }),
    );
    expect(error).toMatchObject({
      name: "ClockifyError",
      reason: "refused",
      outcome: "not-applied",
      status: 400,
      code: 501,
      action: "createTimeEntry",
      attempts: 1,
    });
    expect(error?.message).toMatch(
      /^createTimeEntry: 400 Project doesn't belong to Workspace \(code 501\)\. .*deleted or belongs to another workspace/,
    );
  });

  it.each([
    [401, { message: "Api key does not exist", code: 4003 }, /own region/],
    [401, { message: "Multiple or none auth tokens present", code: 1000 }, /exactly one/],
    [401, { message: "Addon token is not valid", code: 4017 }, /add-on token/],
    [403, { message: "Access Denied", code: 403 }, /role|plan/],
    [404, { message: "No static resource", code: 3000 }, /not in \/v1/],
    [429, { message: "Too many requests", code: 429 }, /Wait/],
    [400, { message: "No such value", code: 3000 }, /value that Clockify cannot read/],
    [400, { message: "missing", code: 3001 }, /parameter/],
    [400, { message: "parse", code: 3002 }, /wrong type/],
  ])("hints at the usual cause of %i %j", async (status, body, hint) => {
    const { error } = await meet(json(status, body));
    expect(error?.hint).toMatch(hint);
    expect(error).toMatchObject({ status, code: body.code });
  });

  it.each([
    [400, "create", "not-applied"],
    [404, "create", "not-applied"],
    [429, "create", "not-applied"],
    [408, "create", "unknown"],
    [500, "create", "unknown"],
    [502, "create", "unknown"],
    [500, "read", "not-applied"],
  ] as const)("%i to a %s leaves the outcome %s", async (status, kind, outcome) => {
    const { error } = await meet(json(status, { message: "no", code: 1 }), kind === "create" ? create : undefined);
    expect(error).toMatchObject({ outcome });
    if (outcome === "unknown") expect(error?.message).toMatch(/look with listUserTimeEntries before you repeat/);
  });

  it("reads Retry-After in seconds and as a date, and nothing else", async () => {
    const at = async (value: string) => (await meet(json(429, {}, { "retry-after": value }))).error?.retryAfterMs;
    expect(await at("7")).toBe(7000);
    expect(await at(new Date(Date.now() + 60_000).toUTCString())).toSatisfy(
      (ms: number) => ms > 58_000 && ms <= 60_000,
    );
    expect(await at("Wed, 21 Oct 2015 07:28:00 GMT")).toBe(0);
    expect(await at("0.5")).toBe(500);
    for (const nonsense of ["soon", "-1", "in 5", "5 s", ""]) expect(await at(nonsense)).toBeUndefined();
  });

  it.each([
    ["an empty 500", (r: ServerResponse) => r.writeHead(500).end(), /500 without a message/],
    [
      "HTML",
      (r: ServerResponse) => r.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>"),
      /502 with an answer that is not JSON/,
    ],
    [
      "the error of 2019",
      json(401, { description: "Full authentication is required", code: 1000 }),
      /Full authentication/,
    ],
    [
      "the error of a mock",
      json(422, { title: "Invalid request", detail: "Your request is not valid" }),
      /422 Your request is not valid/,
    ],
    ["the error of a mock without detail", json(500, { title: "Wrong output", detail: "" }), /500 Wrong output/],
    ["a list", json(500, ["x"]), /500 without a message/],
    ["a text", json(500, "x"), /500 without a message/],
  ])("is understood in the form of %s", async (_, answer, message) => {
    const { error } = await meet(answer);
    expect(error?.message).toMatch(message);
  });
});

describe("an answer of success that is none", () => {
  it.each([
    [
      "HTML 200",
      (r: ServerResponse) => r.writeHead(200, { "content-type": "text/html" }).end("<html>Please log in</html>"),
      "unknown",
      /not JSON.*proxy or a login page/,
    ],
    [
      "JSON under text/html",
      (r: ServerResponse) => r.writeHead(200, { "content-type": "text/html" }).end("1"),
      "unknown",
      /not JSON/,
    ],
    [
      "text that is not JSON",
      (r: ServerResponse) => r.writeHead(200, { "content-type": "text/plain" }).end("ok"),
      "unknown",
      /not JSON/,
    ],
    [
      "cut JSON",
      (r: ServerResponse) => r.writeHead(201, { "content-type": "application/json" }).end('{"id":'),
      "applied",
      /cut or broken.*already accepted/,
    ],
    [
      "a body that breaks off",
      (r: ServerResponse) => {
        r.writeHead(201, { "content-type": "application/json", "content-length": "100" }).write('{"id":');
        setTimeout(() => r.destroy(), 20);
      },
      "applied",
      /broke off.*already accepted/,
    ],
    [
      "broken compression",
      (r: ServerResponse) =>
        r.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end("garbage"),
      "unknown",
      /broke off: incorrect header check.*proxy/,
    ],
    [
      "an empty body",
      (r: ServerResponse) => r.writeHead(201).end(),
      "unknown",
      /is empty and not an object.*look with listUserTimeEntries before you repeat/,
    ],
    [
      "a redirect",
      (r: ServerResponse) => r.writeHead(302, { location: "https://evil.example/steal?key=1" }).end(),
      "unknown",
      /redirect to https:\/\/evil\.example, which is not followed because your key would go along/,
    ],
  ] as const)("%s is an error", async (_, answer, outcome, message) => {
    const { error, requests } = await meet(answer, create);
    expect(error).toMatchObject({ reason: error?.message.includes("broke off") ? "network" : "answer", outcome });
    expect(error?.message).toMatch(message);
    expect(requests).toHaveLength(1);
  });

  it("accepts JSON without a content type and compressed, and nothing where nothing is due", async () => {
    const { url } = await serve((request, response) => {
      if (request.method === "DELETE") response.writeHead(204).end();
      else if (request.url?.includes("totals")) response.writeHead(200).end();
      else if (request.url?.includes("/user")) response.end('{"id":"1"}');
      else response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("[]"));
    });
    const clockify = createClockify({ apiKey: KEY, baseUrl: url });
    expect(await clockify.listWorkspaces()).toEqual([]);
    expect(await clockify.getCurrentUser()).toEqual({ id: "1" });
    expect(await clockify.deleteTimeEntry({ workspaceId, id: entryId })).toBeUndefined();
    const period = { start: "2026-03-02T00:00:00Z", end: "2026-03-08T00:00:00Z" };
    expect(await clockify.getProjectTotals({ workspaceId, projectId: entryId, ...period })).toBeUndefined();
  });

  it("accepts a body where Clockify sometimes sends one although it should not", async () => {
    const { error } = await meet(json(200, { id: entryId }), (clockify) =>
      clockify.deleteTimeEntry({ workspaceId, id: entryId }),
    );
    expect(error).toBeUndefined();
  });
});

describe("no answer", () => {
  it("is not-applied when the connection was refused", async () => {
    const clockify = createClockify({ apiKey: KEY, baseUrl: await closedAddress() });
    await expect(create(clockify)).rejects.toMatchObject({
      reason: "network",
      outcome: "not-applied",
      cause: { code: "ECONNREFUSED" },
    });
  });

  it("is not-applied when the name is unknown", async () => {
    const failure = Object.assign(new Error("getaddrinfo ENOTFOUND nowhere.invalid"), { code: "ENOTFOUND" });
    const clockify = createClockify({
      apiKey: KEY,
      fetch: () => Promise.reject(new TypeError("fetch failed", { cause: failure })),
    });
    await expect(create(clockify)).rejects.toMatchObject({ reason: "network", outcome: "not-applied" });
  });

  it("is unknown when the connection was reset after the request was sent", async () => {
    const { error } = await meet((response) => response.destroy(), create);
    expect(error).toMatchObject({ reason: "network", outcome: "unknown" });
    expect(error?.message).toMatch(/look with listUserTimeEntries before you repeat/);
    const read = await meet((response) => response.destroy());
    expect(read.error).toMatchObject({ reason: "network", outcome: "not-applied" });
  });

  it("trusts only failures that surely come before sending, and all of them together", async () => {
    // So long the client waits before it tries again, as a share of the most.
    const random = vi.spyOn(Math, "random").mockReturnValue(0);
    onTestFinished(() => random.mockRestore());
    const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    const reset = Object.assign(new Error("reset"), { code: "ECONNRESET" });
    const outcome = async (cause: unknown) => {
      const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
      return create(createClockify({ apiKey: KEY, fetch })).catch((error: ClockifyError) => error.outcome);
    };
    expect(await outcome(new AggregateError([refused, refused]))).toBe("not-applied");
    expect(await outcome(new AggregateError([refused, reset]))).toBe("unknown");
    expect(await outcome(new AggregateError([]))).toBe("unknown");
    const unreachable = (syscall: string) => Object.assign(new Error("unreachable"), { code: "EHOSTUNREACH", syscall });
    expect(await outcome(unreachable("connect"))).toBe("not-applied");
    expect(await outcome(unreachable("read"))).toBe("unknown");
    for (const code of [
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "CERT_HAS_EXPIRED",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "ERR_SSL_WRONG_VERSION_NUMBER",
    ]) {
      expect(await outcome(Object.assign(new Error("tls"), { code }))).toBe("not-applied");
      expect(await outcome(Object.assign(new Error("tls"), { code, syscall: "read" }))).toBe("unknown");
    }
    expect(await outcome(new Error("bad port"))).toBe("not-applied");
    expect(await outcome(undefined)).toBe("unknown");
  });
});

describe("secrets", () => {
  const everythingIn = (error: unknown) => [
    error,
    error instanceof Error ? [error.message, error.stack, error.cause] : [],
  ];

  it("never appear in an error, whatever the server echoes", async () => {
    const { error } = await meet(json(401, { message: `Api key ${KEY} does not exist`, code: 4003 }));
    expect(error?.message).toContain("[redacted]");
    expect(JSON.stringify(everythingIn(error)) + String(error?.stack)).not.toContain(KEY);
  });

  it("never appear in a cause, and nothing but name, message and code of it goes along", async () => {
    const cause = Object.assign(new Error(`socket of ${KEY}`), { code: "EX", headers: { "X-Api-Key": KEY } });
    const clockify = createClockify({
      apiKey: KEY,
      fetch: () => Promise.reject(new TypeError("fetch failed", { cause })),
    });
    const error = await clockify.listWorkspaces().catch((caught: ClockifyError) => caught);
    if (!(error instanceof ClockifyError)) throw new Error("it should have failed");
    const { inspect } = await import("node:util");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(KEY);
    expect(error.cause).toMatchObject({ code: "EX", message: "socket of [redacted]" });
  });

  it("are those of every header that is not known to be harmless", async () => {
    const clockify = createClockify({
      apiKey: KEY,
      fetch: async () => new Response('{"message":"X-Secret-Thing has abc-another-secret","code":1}', { status: 400 }),
    });
    const call = clockify.http.GET("/v1/workspaces", {
      headers: { "X-Anything": "abc-another-secret", Accept: "code" },
    });
    await expect(call).rejects.toThrow(/has \[redacted\] \(code 1\)/);
  });

  it("do not show through swapped arguments, aliases, logs, or reasons to abort", async () => {
    const lines: string[] = [];
    const key = "k/e-y.of-a_test";
    const { url } = await serve((_, response) => response.writeHead(404).end("{}"));
    const logger = { debug: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
    const clockify = createClockify({ apiKey: key, baseUrl: url, logger });
    const signal = AbortSignal.abort(new Error(`aborted with ${key}`));
    const swapped = { params: { path: { workspaceId: "k-e-y.of-a_test" } } };
    const calls = [
      clockify.listUsers({ workspaceId: key }),
      clockify.getClients({ workspaceId: key }),
      clockify.http.GET("/v1/workspaces/{workspaceId}/users", { params: { path: { workspaceId: key } } }),
      createClockify({ apiKey: "k-e-y.of-a_test", baseUrl: url, logger }).http.GET(
        "/v1/workspaces/{workspaceId}/users",
        swapped,
      ),
      clockify.listWorkspaces(undefined, { signal }),
    ];
    for (const result of await Promise.allSettled(calls)) {
      if (result.status !== "rejected") throw new Error("it should have failed");
      expect(result.reason).toBeInstanceOf(ClockifyError);
      const { inspect } = await import("node:util");
      expect(inspect(result.reason, { depth: 9, showHidden: true })).not.toMatch(/of-a_test/);
    }
    expect(lines.join()).not.toMatch(/of-a_test/);
    expect(lines.join()).toContain("[redacted]");
  });

  it("leave ordinary words alone when a key is as short as a letter", async () => {
    const clockify = createClockify({
      apiKey: "a",
      fetch: async () => new Response('{"message":"a bad apple: a","code":1}', { status: 400 }),
    });
    await expect(clockify.listWorkspaces()).rejects.toThrow(/\[redacted\] bad apple: \[redacted\]/);
  });

  it("look like a token when nobody knows them", () => {
    const error = new ClockifyError({
      reason: "answer",
      outcome: "unknown",
      message: `see eyJhbGciOi.eyJzdWIi.abc-_def and ${"A1b2".repeat(12)} at /v1/workspaces/${workspaceId}/user/${userId}`,
    });
    expect(error.message).toBe(`see [redacted] and [redacted] at /v1/workspaces/${workspaceId}/user/${userId}`);
  });
});
