// Tests of `paginate`.

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Clockify, createClockify, paginate, toArray } from "../../src/index.ts";
import { userId, workspaceId } from "../support/ids.ts";

interface Shape {
  /** Whether answers carry Last-Page. */
  header: boolean;
  /** Name of the list in an envelope with a count, or none for a bare list. */
  envelope?: "requests" | "balances";
}

/** A list of `total` numbers behind a fetch that pages it as Clockify does, and notes which pages were asked for. */
function list(total: number, { header, envelope }: Shape) {
  const asked: number[] = [];
  const inFlight = { now: 0, most: 0 };
  const clockify = createClockify({
    apiKey: "key",
    rateLimit: false,
    fetch: async (input, init) => {
      const { searchParams } = new URL(String(input));
      const body = init?.body ? JSON.parse(String(init.body)) : {};
      const page = Number(searchParams.get("page") ?? body.page);
      const pageSize = Number(searchParams.get("page-size") ?? body.pageSize);
      asked.push(page);
      inFlight.most = Math.max(inFlight.most, ++inFlight.now);
      await Promise.resolve();
      inFlight.now--;
      const rows = Array.from({ length: total }, (_, index) => index).slice((page - 1) * pageSize, page * pageSize);
      const headers = new Headers({ "content-type": "application/json" });
      if (header) headers.set("Last-Page", String(page * pageSize >= total));
      return new Response(JSON.stringify(envelope ? { count: total, [envelope]: rows } : rows), { headers });
    },
  });
  return { clockify, asked, inFlight };
}

const lists: [string, Shape, (clockify: Clockify, pageSize: number) => AsyncIterable<unknown>][] = [
  [
    "a bare list with Last-Page",
    { header: true },
    (c, pageSize) => paginate(c.listUserTimeEntries, { workspaceId, userId, pageSize }),
  ],
  ["a bare list without", { header: false }, (c, pageSize) => paginate(c.listProjects, { workspaceId, pageSize })],
  [
    "a POST search",
    { header: false },
    (c, pageSize) => paginate(c.listUserTotals, { workspaceId, start: new Date(), end: new Date(), pageSize }),
  ],
  [
    "requests in an envelope",
    { header: false, envelope: "requests" },
    (c, pageSize) => paginate(c.listTimeOffRequests, { workspaceId, pageSize }),
  ],
  [
    "balances in an envelope",
    { header: true, envelope: "balances" },
    (c, pageSize) => paginate(c.listUserBalances, { workspaceId, userId, pageSize }),
  ],
];

describe.each(lists)("%s", (_, shape, open) => {
  it("yields every item once and in order, with no call more than needed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }), async (total, pageSize) => {
        const { clockify, asked, inFlight } = list(total, shape);
        expect(await toArray(open(clockify, pageSize), 1000)).toEqual(
          Array.from({ length: total }, (_, index) => index),
        );
        expect(inFlight.most).toBeLessThanOrEqual(1);
        const full = Math.max(1, Math.ceil(total / pageSize));
        // Only a page that is full to the brim, with nothing to say that it is the last, needs a look behind it.
        const oneMore = !shape.header && !shape.envelope && total > 0 && total % pageSize === 0;
        expect(asked).toEqual(Array.from({ length: full + (oneMore ? 1 : 0) }, (_, index) => index + 1));
      }),
    );
  });
});

it("asks for 50 items at a time, or 10 running timers, by default", async () => {
  const sizes: (string | null)[] = [];
  const clockify = createClockify({
    apiKey: "key",
    fetch: async (input) => {
      sizes.push(new URL(String(input)).searchParams.get("page-size"));
      return new Response("[]");
    },
  });
  await toArray(paginate(clockify.listProjects, { workspaceId }), 1);
  await toArray(paginate(clockify.listInProgressTimeEntries, { workspaceId }), 1);
  expect(sizes).toEqual(["50", "10"]);
});

it("starts at the given page, and trusts an envelope's count from there", async () => {
  const { clockify, asked } = list(25, { header: false, envelope: "requests" });
  expect(
    await toArray(paginate(clockify.listTimeOffRequests, { workspaceId, page: 2, pageSize: 10 }), 100),
  ).toHaveLength(15);
  expect(asked).toEqual([2, 3]);
});

it("fetches nothing before the first item is asked for, and one page ahead at the most", async () => {
  const { clockify, asked } = list(100, { header: true });
  const items = paginate(clockify.listProjects, { workspaceId, pageSize: 10 });
  await new Promise(setImmediate);
  expect(asked).toEqual([]);
  const use = async (count: number) => {
    for (let i = 0; i < count; i++) await items.next();
    await new Promise(setImmediate);
    return asked;
  };
  // The next page is fetched from the middle of a page on, and none after it before it is used itself.
  expect(await use(5)).toEqual([1]);
  expect(await use(1)).toEqual([1, 2]);
  expect(await use(9)).toEqual([1, 2]);
  expect(await use(1)).toEqual([1, 2, 3]);
  await items.return();
});

it("aborts the page ahead when the loop is left, and lets go of the caller's signal", async () => {
  const signals: (AbortSignal | null | undefined)[] = [];
  const clockify = createClockify({
    apiKey: "key",
    fetch: (_, init) => {
      signals.push(init?.signal);
      if (signals.length === 2) return new Promise(() => undefined);
      return Promise.resolve(new Response("[1, 2]", { headers: { "Last-Page": "false" } }));
    },
  });
  const controller = new AbortController();
  const remove = vi.spyOn(controller.signal, "removeEventListener");
  const seen: unknown[] = [];
  for await (const item of paginate(
    clockify.listProjects,
    { workspaceId, pageSize: 2 },
    { signal: controller.signal },
  )) {
    seen.push(item);
    if (seen.length === 2) break;
  }
  expect(signals[1]?.aborted).toBe(true);
  expect(remove).toHaveBeenCalled();
});

it("ends with the caller's signal, and with a page that fails, after the items before it", async () => {
  let calls = 0;
  const clockify = createClockify({
    apiKey: "key",
    fetch: async () =>
      ++calls === 1
        ? new Response("[1, 2]", { headers: { "Last-Page": "false" } })
        : new Response('{"message":"broken","code":1}', { status: 400 }),
  });
  const seen: unknown[] = [];
  const walk = async (signal?: AbortSignal) => {
    for await (const item of paginate(clockify.listProjects, { workspaceId, pageSize: 2 }, signal ? { signal } : {}))
      seen.push(item);
  };
  await expect(walk()).rejects.toMatchObject({ action: "listProjects", status: 400 });
  expect(seen).toEqual([1, 2]);
  await expect(walk(AbortSignal.abort())).rejects.toMatchObject({ reason: "aborted" });
});

it("stops at an empty page even where the header promises more", async () => {
  const fetch = vi.fn(async () => new Response("[]", { headers: { "Last-Page": "false" } }));
  expect(await toArray(paginate(createClockify({ apiKey: "key", fetch }).listProjects, { workspaceId }), 10)).toEqual(
    [],
  );
  expect(fetch).toHaveBeenCalledTimes(1);
});

it("never takes an answer of another kind for an empty list", async () => {
  const answering = (body: unknown) =>
    createClockify({ apiKey: "key", fetch: async () => new Response(JSON.stringify(body)) });
  const unexpected = { reason: "answer", outcome: "not-applied" };
  await expect(toArray(paginate(answering({ data: [1] }).listTags, { workspaceId }), 9)).rejects.toMatchObject(
    unexpected,
  );
  await expect(toArray(paginate(answering([1]).listTimeOffRequests, { workspaceId }), 9)).rejects.toMatchObject(
    unexpected,
  );
  await expect(toArray(paginate(answering({ count: 1 }).listTimeOffRequests, { workspaceId }), 9)).rejects.toThrow(
    /has no list "requests"/,
  );
});

it("refuses what is not a list in pages", async () => {
  const { clockify } = list(1, { header: true });
  const args = { workspaceId, userId, start: new Date(), end: new Date() };
  // @ts-expect-error the types say so as well
  await expect(toArray(paginate(clockify.getUserTotals, args), 1)).rejects.toThrow(
    /getUserTotals: is not a list in pages/,
  );
});

it("refuses misspelt arguments at compile time", () => {
  const { clockify } = list(1, { header: true });
  // @ts-expect-error archived
  paginate(clockify.listProjects, { workspaceId, pageSize: 5, archved: true });
  // @ts-expect-error workspaceId
  paginate(clockify.listProjects, { pageSize: 5 });
});

it("collects no more than the limit", async () => {
  const { clockify, asked } = list(100, { header: true });
  expect(await toArray(paginate(clockify.listProjects, { workspaceId, pageSize: 10 }), 15)).toHaveLength(15);
  expect(Math.max(...asked)).toBeLessThanOrEqual(3);
  expect(await toArray(paginate(clockify.listProjects, { workspaceId }), 0)).toEqual([]);
  await expect(toArray(paginate(clockify.listProjects, { workspaceId }), Number.POSITIVE_INFINITY)).rejects.toThrow(
    RangeError,
  );
});
