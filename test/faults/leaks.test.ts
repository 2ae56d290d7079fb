// A signal that lives as long as the program keeps nothing of the calls it was given to, and neither does the process.

import { getEventListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ClockifyError, createClockify, paginate, toArray } from "../../src/index.ts";
import { entryId, userId, workspaceId } from "../support/ids.ts";

const CALLS = 20_000;
const AT_ONCE = 50;

/** A listener, a timer or a call that is kept is more than 100 bytes. Half of that for each call does not count as a leak. */
const MAX_GROWTH_PER_CALL = 50;

// How much of the longest time passes before a retry. No spy, since that would keep a note of each call.
const { random } = Math;
let share = 0;
beforeEach(() => {
  Math.random = () => share;
});
afterEach(() => {
  Math.random = random;
  share = 0;
});

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

const timers = () =>
  process.getActiveResourcesInfo().filter((name) => name === "Timeout" || name === "Immediate").length;

async function heapUsed(): Promise<number> {
  // Twice, because what the first one finalises the second one frees.
  for (let times = 0; times < 2; times++) {
    await setImmediate();
    collect();
  }
  return process.memoryUsage().heapUsed;
}

const json = (body: unknown, init?: ResponseInit) =>
  new Response(JSON.stringify(body), { headers: { "content-type": "application/json" }, ...init });
/** Heeds no signal either. */
const never = () => new Promise<Response>(() => undefined);
const quiet = { debug: () => undefined, warn: () => undefined };

it(`keeps no listener, no timer and no memory of ${CALLS} calls with one signal`, { timeout: 120_000 }, async () => {
  const { signal } = new AbortController();
  /** What the network does: every eighth request meets the next of these, the others a good answer. */
  const faults = [
    () => json({ message: "no", code: 501 }, { status: 400 }),
    () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
    () => json({ message: "later" }, { status: 429, headers: { "retry-after": "0" } }),
    () => Promise.reject(new TypeError("fetch failed", { cause: new Error("reset") })),
    () => new Response("half", { headers: { "content-type": "application/json" } }),
  ];
  let sent = 0;
  const clockify = createClockify({
    apiKey: "key-of-a-test",
    rateLimit: false,
    logger: quiet,
    onEvent: () => undefined,
    fetch: async (input, init) => {
      const fault = ++sent % 8 === 0 ? faults[(sent / 8) % faults.length] : undefined;
      return fault?.() ?? json(init?.method === "POST" || String(input).endsWith("/user") ? { id: entryId } : []);
    },
  });
  let queued = 0;
  const limited = createClockify({
    apiKey: "key-of-a-test",
    rateLimit: { calls: 2, perMs: 1 },
    logger: quiet,
    onEvent: ({ type }) => {
      if (type === "queued") queued++;
    },
    fetch: async () => json([]),
  });
  // Lets one call through and makes the others wait, for calls that are aborted meanwhile.
  const slow = createClockify({
    apiKey: "key-of-a-test",
    rateLimit: { calls: 1, perMs: 2_000_000_000, maxWaitMs: 2_147_483_647 },
    logger: quiet,
    fetch: async () => json([]),
  });
  await slow.listWorkspaces(undefined, { signal });
  const silent = createClockify({ apiKey: "key-of-a-test", logger: quiet, rateLimit: false, fetch: never });

  const entry = { workspaceId, start: "2026-03-02T09:00:00Z" };
  const strange = new Set<unknown>();
  let left = 0;
  const read = () => clockify.listWorkspaces(undefined, { signal });
  const write = () => clockify.createTimeEntry(entry, { signal });
  const remove = () => clockify.deleteTimeEntry({ workspaceId, id: entryId }, { signal, timeoutMs: 100_000 });
  const calls: readonly (() => Promise<unknown>)[] = [
    ...Array.from({ length: 6 }, () => [read, write, remove]).flat(),
    () => toArray(paginate(clockify.listUsers, { workspaceId }, { signal }), 10),
    () => clockify.getClients({ workspaceId }, { signal }),
    () => clockify.createTimeEntryOnce(entry, { signal, settleMs: 1 }),
    () => Promise.all([1, 2, 3].map(() => limited.listWorkspaces(undefined, { signal }))),
    () => silent.listWorkspaces(undefined, { signal, timeoutMs: 1 }),
    () => {
      const controller = new AbortController();
      const waiting = slow.listUserTimeEntries({ workspaceId, userId }, { signal: controller.signal });
      if (slow.rateLimit.queued === 0) strange.add("a call that did not wait");
      controller.abort();
      return waiting.finally(() => {
        left += getEventListeners(controller.signal, "abort").length;
      });
    },
  ];

  const timersBefore = timers();
  const outcomes = { succeeded: 0, failed: 0 };
  let made = 0;
  async function make(until: number): Promise<void> {
    const worker = async () => {
      while (made < until) {
        try {
          await calls[made++ % calls.length]?.();
          outcomes.succeeded++;
        } catch (error) {
          if (!(error instanceof ClockifyError)) strange.add(error);
          outcomes.failed++;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  // The first calls fill caches and compile code, which is not what is measured.
  await make(CALLS / 5);
  const warm = await heapUsed();
  await make(CALLS);
  const grown = (await heapUsed()) - warm;

  expect([...strange]).toEqual([]);
  expect(Math.min(...Object.values(outcomes)), "calls of each outcome").toBeGreaterThan(CALLS / 20);
  expect(queued, "calls that waited for their turn").toBeGreaterThan(CALLS / 100);
  expect(getEventListeners(signal, "abort"), "listeners of the long-lived signal").toEqual([]);
  expect(left, "listeners of aborted signals").toBe(0);
  expect(slow.rateLimit.queued, "calls that wait").toBe(0);
  await vi.waitFor(() => expect(timers(), "timers").toBeLessThanOrEqual(timersBefore));
  expect(grown / (CALLS * 0.8), "bytes kept for each call").toBeLessThan(MAX_GROWTH_PER_CALL);
});

it("frees everything at once when the one signal ends calls in every phase", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const timersBefore = timers();
  const options = { apiKey: "key-of-a-test", logger: quiet };
  // Two wait for the network, which never answers, and the others for their turn.
  const hanging = createClockify({ ...options, rateLimit: { calls: 2, perMs: 1000 }, fetch: never });
  // Waits to try again.
  const failing = createClockify({ ...options, fetch: async () => new Response(null, { status: 502 }) });
  share = 0.999;
  const calls = [
    ...Array.from({ length: 1000 }, () => hanging.listWorkspaces(undefined, { signal })),
    failing.listWorkspaces(undefined, { signal }),
    failing.createTimeEntryOnce({ workspaceId }, { signal }),
    toArray(paginate(hanging.listUsers, { workspaceId }, { signal }), 10),
  ];
  await setImmediate();
  await setImmediate();
  // One for all of them: Node warns of more than ten.
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  controller.abort();
  const results = await Promise.allSettled(calls);
  expect(results.filter(({ status }) => status === "fulfilled")).toEqual([]);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(hanging.rateLimit.queued).toBe(0);
  await vi.waitFor(() => expect(timers(), "timers").toBeLessThanOrEqual(timersBefore));
});
