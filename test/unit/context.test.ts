// Tests of the async context: after any wait, a call goes on in that of its caller, in fetch, for listeners and for the logger.

import { AsyncLocalStorage } from "node:async_hooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Clockify, type ClockifyOptions, createClockify, type Fetch, paginate } from "../../src/index.ts";
import { userId, workspaceId } from "../support/ids.ts";

const NAMES = ["A", "B", "C", "D"];
const caller = new AsyncLocalStorage<string>();
const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Makes a call in each of four contexts, and returns in which ones things were seen, by where they were seen. */
async function seenBy(
  answer: (attempt: number) => Promise<Response> | Response,
  call: (clockify: Clockify, name: string) => Promise<unknown>,
  options: ClockifyOptions = {},
) {
  const seen = { fetch: [] as unknown[], events: new Map<number, unknown[]>(), logged: [] as unknown[] };
  const attempts = new Map<unknown, number>();
  const fetch: Fetch = async () => {
    const name = caller.getStore();
    seen.fetch.push(name);
    attempts.set(name, (attempts.get(name) ?? 0) + 1);
    return answer(attempts.get(name) ?? 0);
  };
  const log = () => seen.logged.push(caller.getStore());
  const clockify = createClockify({
    apiKey: "a-key-of-tests",
    fetch,
    rateLimit: { calls: 1, perMs: 100 },
    logger: { debug: log, warn: log },
    onEvent: (event) => seen.events.set(event.call, [...(seen.events.get(event.call) ?? []), caller.getStore()]),
    ...options,
  });
  const ends = Promise.allSettled(NAMES.map((name) => caller.run(name, () => call(clockify, name))));
  await vi.runAllTimersAsync();
  await ends;
  // All that happens to a call happens in one context.
  for (const names of seen.events.values()) expect(new Set(names).size).toBe(1);
  return seen;
}

const list = (clockify: Clockify) => clockify.listTags({ workspaceId });

describe("a call sees the context of its own caller", () => {
  it("when it waited for the rate limit", async () => {
    const seen = await seenBy(() => json([]), list);
    expect(seen.fetch).toEqual(NAMES);
    expect([...seen.events.values()].map(([name]) => name)).toEqual(NAMES);
    expect(seen.logged).toEqual(NAMES);
  });

  it.each([
    ["a pause after a 429", () => json({}, { status: 429, headers: { "retry-after": "3" } })],
    ["a 503", () => json({}, { status: 503 })],
    ["no answer in time", () => new Promise<Response>(() => undefined)],
  ])("when it is sent again after %s", async (_, refuse) => {
    const seen = await seenBy((attempt) => (attempt === 1 ? refuse() : json([])), list);
    expect(seen.fetch.toSorted()).toEqual(NAMES.flatMap((name) => [name, name]));
    expect(new Set(seen.logged)).toEqual(new Set(NAMES));
  });

  it("when another caller aborts it, or asks for a pause that is too long", async () => {
    const controller = new AbortController();
    await seenBy(
      () => json([]),
      (clockify, name) => {
        if (name === "D") setTimeout(() => controller.abort(), 50);
        return clockify.listTags({ workspaceId }, { signal: controller.signal });
      },
    );
    const refused = await seenBy(() => json({}, { status: 429, headers: { "retry-after": "120" } }), list);
    expect(refused.fetch).toEqual(["A"]);
    expect(refused.logged.toSorted()).toEqual(["A", ...NAMES]);
  });

  it("in the requests of createTimeEntryOnce and of a list of many pages", async () => {
    const created = await seenBy(
      (attempt) => (attempt === 2 ? json({ id: userId }) : json({ message: "no" }, { status: 500 })),
      (clockify) => clockify.createTimeEntryOnce({ workspaceId }, { settleMs: 10 }),
      { retry: false },
    );
    // The create, who asks, and the look for the entry.
    expect(created.fetch.toSorted()).toEqual(NAMES.flatMap((name) => [name, name, name]));
    const pages = await seenBy(
      (attempt) => json([{ id: userId }], { headers: { "last-page": String(attempt === 3) } }),
      async (clockify) => {
        for await (const _ of paginate(clockify.listTags, { workspaceId, pageSize: 1 }));
      },
    );
    expect(pages.fetch.toSorted()).toEqual(NAMES.flatMap((name) => [name, name, name]));
  });
});
