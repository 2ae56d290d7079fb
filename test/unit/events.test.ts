// Tests of `onEvent`.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ClockifyEvent, createClockify, type Fetch } from "../../src/index.ts";
// A client loads it with the first request of clockify.http. Fake timers do not wait for the loading of a module.
import "../../src/http.ts";
import { workspaceId } from "../support/ids.ts";

const KEY = "a-key-that-nobody-may-see";
const quiet = { debug: () => undefined, warn: () => undefined };

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A client whose network answers with these statuses in turn, each after 40 ms, and the events it emits. */
function watched(statuses: number[], headers: Record<string, string> = {}, calls = 100) {
  const events: ClockifyEvent[] = [];
  const fetch: Fetch = async () => {
    const status = statuses.shift() ?? 200;
    await new Promise((resolve) => setTimeout(resolve, 40));
    return new Response(status === 200 ? "[]" : JSON.stringify({ message: `no, ${KEY}`, code: 1 }), {
      status,
      headers,
    });
  };
  const clockify = createClockify({
    apiKey: KEY,
    fetch,
    logger: quiet,
    rateLimit: { calls, perMs: 1000 },
    onEvent: (event) => events.push(event),
  });
  return { clockify, events };
}

const brief = ({ type, attempt, waitedMs, tookMs }: ClockifyEvent) => [type, attempt, waitedMs, Math.round(tookMs)];

describe("onEvent", () => {
  it("reports the life of a call that succeeds at once", async () => {
    const { clockify, events } = watched([200]);
    const call = clockify.listWorkspaces();
    await vi.runAllTimersAsync();
    await call;
    expect(events.map(brief)).toEqual([
      ["started", 1, 0, 0],
      ["finished", 1, 0, 40],
    ]);
    expect(events[1]).toEqual({
      type: "finished",
      call: expect.any(Number),
      action: "listWorkspaces",
      attempt: 1,
      waitedMs: 0,
      tookMs: 40,
      status: 200,
    });
  });

  it("says how long a call waited for the rate limit, and behind how many", async () => {
    const { clockify, events } = watched([200, 200, 200], {}, 1);
    const calls = [clockify.listWorkspaces(), clockify.listTags({ workspaceId }), clockify.listUsers({ workspaceId })];
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    const last = events.filter(({ action }) => action === "listUsers");
    expect(last.map(brief)).toEqual([
      ["queued", 1, 0, 0],
      // Two windows, each of which begins when an answer has come.
      ["started", 1, 2080, 2080],
      ["finished", 1, 2080, 2120],
    ]);
    expect(last[0]).toMatchObject({ ahead: 1 });
    expect(new Set(last.map(({ call }) => call)).size).toBe(1);
    expect(new Set(events.map(({ call }) => call)).size).toBe(3);
  });

  it("reports each attempt that failed, why, and when the next one comes", async () => {
    const { clockify, events } = watched([502, 503]);
    const call = clockify.listWorkspaces();
    await vi.runAllTimersAsync();
    await call;
    expect(events.map(brief)).toEqual([
      ["started", 1, 0, 0],
      ["retried", 1, 0, 40],
      ["started", 2, 0, 290],
      ["retried", 2, 0, 330],
      ["started", 3, 0, 830],
      ["finished", 3, 0, 870],
    ]);
    expect(events[1]).toMatchObject({
      inMs: 250,
      failure: { reason: "refused", outcome: "not-applied", status: 502 },
    });
  });

  it("reports a pause once, and that the call waited it out", async () => {
    const { clockify, events } = watched([429, 429, 200, 200], { "retry-after": "5" });
    const calls = [clockify.listWorkspaces(), clockify.listTags({ workspaceId })];
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(events.filter(({ type }) => type === "paused")).toEqual([
      expect.objectContaining({ action: "listWorkspaces", attempt: 1, forMs: 5000 }),
    ]);
    const first = events.filter(({ action }) => action === "listWorkspaces");
    expect(first.map(({ type }) => type)).toEqual(["started", "paused", "retried", "queued", "started", "finished"]);
    expect(Math.round((first.at(-1)?.waitedMs ?? 0) / 10)).toBe(500);
    for (const { waitedMs } of events) expect(Number.isInteger(waitedMs)).toBe(true);
  });

  it("says how a call failed", async () => {
    const { clockify, events } = watched([500]);
    const call = clockify.createTimeEntry({ workspaceId }).catch(() => undefined);
    await vi.runAllTimersAsync();
    await call;
    expect(events.at(-1)).toMatchObject({
      type: "finished",
      action: "createTimeEntry",
      attempt: 1,
      failure: { reason: "refused", outcome: "unknown", status: 500 },
    });
  });

  it("reports requests by clockify.http, and calls that were never sent", async () => {
    const { clockify, events } = watched([200]);
    const call = clockify.http.GET("/v1/workspaces", { params: { query: { roles: "OWNER" } } });
    await vi.runAllTimersAsync();
    await call;
    expect(events.at(-1)).toMatchObject({ action: "GET /api/v1/workspaces", status: 200 });
    await clockify.listWorkspaces(undefined, { signal: AbortSignal.abort() }).catch(() => undefined);
    expect(events.at(-1)).toMatchObject({ type: "finished", failure: { reason: "aborted", outcome: "not-applied" } });
  });

  it("never carries a key, wherever it is", async () => {
    const { clockify, events } = watched([400, 429, 500, 500, 500], { "retry-after": "1" });
    const calls = [
      clockify.listUsers({ workspaceId, name: KEY }),
      clockify.createTimeEntry({ workspaceId, description: KEY }),
      clockify.http.GET(`/v1/workspaces/${KEY}` as "/v1/workspaces"),
    ].map((call) => call.catch(() => undefined));
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(events.length).toBeGreaterThan(8);
    expect(JSON.stringify(events)).not.toContain(KEY);
  });

  it("does not let a listener that fails change the result of a call", async () => {
    const fail = vi.fn(() => {
      throw new Error("the collector is down");
    });
    const fetch: Fetch = async () => new Response("[]");
    const clockify = createClockify({ apiKey: KEY, fetch, logger: quiet, onEvent: fail });
    await expect(clockify.listWorkspaces()).resolves.toEqual([]);
    expect(fail).toHaveBeenCalledTimes(2);
  });
});

it("refuses a listener that is none", () => {
  // @ts-expect-error what plain JavaScript may pass
  expect(() => createClockify({ apiKey: KEY, onEvent: "log" })).toThrow(/createClockify: onEvent is not a function/);
});

it("does not let a listener or a logger that fails later end the process", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const fail = async () => {
    throw new Error("the collector is down");
  };
  const fetch: Fetch = async () => new Response("[]");
  const clockify = createClockify({ apiKey: KEY, fetch, logger: { debug: fail, warn: fail }, onEvent: fail });
  await expect(clockify.listWorkspaces()).resolves.toEqual([]);
  vi.useRealTimers();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

it("the logger gets a line for each attempt that failed, and one for the call", async () => {
  const lines: string[] = [];
  const statuses = [500, 200];
  const fetch: Fetch = async () => new Response("[]", { status: statuses.shift() ?? 200 });
  const clockify = createClockify({
    apiKey: KEY,
    fetch,
    rateLimit: { calls: 1, perMs: 60_000 },
    logger: { ...quiet, debug: (line) => lines.push(line) },
  });
  const call = clockify.listWorkspaces();
  await vi.runAllTimersAsync();
  await call;
  expect(lines).toEqual([
    "listWorkspaces: attempt 1 failed (500, not-applied), again in 250 ms",
    "listWorkspaces: 200 in 60 s, of which it waited 60 s for the rate limit, 2 attempts",
  ]);
});
