// Tests of the rate limit in one process.

import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ClockifyError } from "../../src/errors.ts";
import { rateLimit } from "../../src/wrappers/rate-limit.ts";
import { serve } from "../support/server.ts";
import { fullestWindow, optimum } from "../support/windows.ts";

const URL = "https://api.clockify.me/api/v1/workspaces";
const answer = async () => new Response("[]");

describe("on a fake clock", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("never starts more than the limit in any window, keeps the order, and is as fast as the limit permits", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.record({ after: fc.integer({ min: 0, max: 80 }), count: fc.integer({ min: 1, max: 20 }) }), {
          maxLength: 12,
        }),
        async (calls, perMs, bursts) => {
          const begin = performance.now();
          const starts: number[] = [];
          const order: number[] = [];
          const limit = rateLimit({ calls, perMs });
          const limited = limit(async (input) => {
            starts.push(performance.now() - begin);
            order.push(Number(String(input).split("#")[1]));
            return answer();
          });
          const arrivals: number[] = [];
          const pending: Promise<unknown>[] = [];
          for (const { after, count } of bursts) {
            await vi.advanceTimersByTimeAsync(after);
            for (let i = 0; i < count; i++) {
              pending.push(limited(`${URL}#${arrivals.length}`));
              arrivals.push(performance.now() - begin);
            }
          }
          await vi.runAllTimersAsync();
          await Promise.all(pending);
          expect(fullestWindow(starts, perMs)).toBeLessThanOrEqual(calls);
          expect(starts).toEqual(optimum(arrivals, calls, perMs));
          expect(order).toEqual([...order].sort((a, b) => a - b));
          expect(limit.queued).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("allows 100 calls in 60 s by default", async () => {
    const starts: number[] = [];
    const begin = performance.now();
    const limit = rateLimit();
    const limited = limit(async () => {
      starts.push(performance.now() - begin);
      return answer();
    });
    const pending = Array.from({ length: 201 }, () => limited(URL));
    await vi.runAllTimersAsync();
    await Promise.all(pending);
    expect(starts.filter((start) => start === 0)).toHaveLength(100);
    expect(starts.filter((start) => start === 60_000)).toHaveLength(100);
    expect(starts.filter((start) => start === 120_000)).toHaveLength(1);
  });

  it("shows how many calls wait and when a call made now could start", async () => {
    const limit = rateLimit({ calls: 2, perMs: 1000 });
    const limited = limit(answer);
    expect(limit.nextFreeAt).toBe(Date.now());
    const pending = Array.from({ length: 5 }, () => limited(URL));
    expect(limit.queued).toBe(3);
    // Two started, two wait for the next window, one for the one after; a sixth would join it there.
    expect(limit.nextFreeAt).toBe(Date.now() + 2000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(limit.queued).toBe(1);
    expect(limit.nextFreeAt).toBe(Date.now() + 1000);
    await vi.runAllTimersAsync();
    await Promise.all(pending);
  });

  it("says what nextFreeAt says, whatever the queue", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 90 }),
        async (calls, before, later) => {
          let last = 0;
          const limit = rateLimit({ calls, perMs: 60 });
          const limited = limit(async () => {
            last = Date.now();
            return answer();
          });
          const pending = Array.from({ length: before }, () => limited(URL));
          await vi.advanceTimersByTimeAsync(later);
          const promised = limit.nextFreeAt;
          pending.push(limited(URL));
          await vi.runAllTimersAsync();
          await Promise.all(pending);
          expect(last).toBe(promised);
        },
      ),
    );
  });

  it("lets a waiting call be aborted, and gives its turn to the next", async () => {
    const seen: string[] = [];
    const limit = rateLimit({ calls: 1, perMs: 1000 });
    const limited = limit(async (input) => {
      seen.push(String(input).slice(-1));
      return answer();
    });
    const controller = new AbortController();
    const first = limited(`${URL}#1`);
    const second = limited(`${URL}#2`, { signal: controller.signal });
    const third = limited(`${URL}#3`);
    const refused = expect(second).rejects.toMatchObject({
      name: "ClockifyError",
      reason: "aborted",
      outcome: "not-applied",
    });
    controller.abort();
    await refused;
    expect(limit.queued).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all([first, third]);
    expect(seen).toEqual(["1", "3"]);
    await expect(limited(URL, { signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: "aborted" });
    expect(seen).toHaveLength(2);
  });

  it("keeps the right order and count when any of the waiting calls are aborted", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
        async (calls, leaves) => {
          const seen: number[] = [];
          const limit = rateLimit({ calls, perMs: 10 });
          const limited = limit(async (input) => {
            seen.push(Number(String(input).split("#")[1]));
            return answer();
          });
          const controllers = leaves.map(() => new AbortController());
          const pending = leaves.map((_, index) =>
            limited(`${URL}#${index}`, { signal: controllers[index]?.signal ?? null }).catch(() => undefined),
          );
          const stays = leaves.map((leave, index) => !leave || index < calls);
          for (const [index, leave] of leaves.entries()) if (leave) controllers[index]?.abort();
          expect(limit.queued).toBe(stays.filter((stay, index) => stay && index >= calls).length);
          const begin = Date.now();
          await vi.runAllTimersAsync();
          await Promise.all(pending);
          const expected = stays.flatMap((stay, index) => (stay ? [index] : []));
          expect(seen).toEqual(expected);
          // Those that left took no turn: what remains ends as early as if they had never come.
          expect(Date.now() - begin).toBeLessThanOrEqual(Math.ceil(expected.length / calls) * 10);
        },
      ),
    );
  });

  it("refuses a call that would wait too long, and sends nothing", async () => {
    let sent = 0;
    const limit = rateLimit({ calls: 2, perMs: 1000, maxWaitMs: 1500 });
    const limited = limit(async () => {
      sent++;
      return answer();
    });
    const pending = Array.from({ length: 4 }, () => limited(URL));
    await expect(limited(URL)).rejects.toMatchObject({
      reason: "queue-full",
      outcome: "not-applied",
      message: expect.stringMatching(
        /would wait 2000 ms for the rate limit of 2 calls in 1 s.* raise rateLimit\.maxWaitMs/,
      ),
    });
    await vi.runAllTimersAsync();
    await Promise.all(pending);
    expect(sent).toBe(4);
  });

  it("ends the wait of a call that a pause holds up for too long", async () => {
    const limit = rateLimit({ calls: 1, perMs: 1000, maxWaitMs: 1500 });
    const limited = limit(answer);
    await limited(URL);
    const waiting = limited(URL).catch((error: unknown) => error);
    limit.pause(10_000);
    await vi.advanceTimersByTimeAsync(1500);
    expect(await waiting).toMatchObject({ reason: "queue-full", message: expect.stringContaining("waited too long") });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("starts nothing in a pause, and as fast as it may afterwards, as nextFreeAt promised", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 12 }),
        async (calls, before, pauseMs, after) => {
          const begin = Date.now();
          const starts: number[] = [];
          const limit = rateLimit({ calls, perMs: 60 });
          const limited = limit(async () => {
            starts.push(Date.now() - begin);
            return answer();
          });
          const pending = Array.from({ length: before }, () => limited(URL));
          const early = starts.length;
          limit.pause(pauseMs);
          limit.pause(pauseMs / 2);
          for (let i = 0; i < after; i++) pending.push(limited(URL));
          const promised = limit.nextFreeAt - begin;
          pending.push(limited(URL));
          await vi.runAllTimersAsync();
          await Promise.all(pending);
          expect(starts.slice(early).every((start) => start >= pauseMs)).toBe(true);
          const late = starts.slice(early).map((_, index) => {
            const before = starts[early + index - calls] ?? Number.NEGATIVE_INFINITY;
            return Math.max(pauseMs, before + 60);
          });
          expect(starts.slice(early)).toEqual(late);
          expect(starts.at(-1)).toBe(promised);
        },
      ),
    );
  });

  it("keeps nothing of calls that were aborted: no timer, no place in the queue", async () => {
    const limit = rateLimit({ calls: 1, perMs: 60_000, maxQueue: 1 });
    const limited = limit(answer);
    await limited(URL);
    for (let i = 0; i < 50; i++) {
      const controller = new AbortController();
      const waiting = limited(URL, { signal: controller.signal }).catch(() => undefined);
      expect(vi.getTimerCount()).toBeGreaterThan(0);
      controller.abort();
      await waiting;
      expect(limit.queued).toBe(0);
      expect(vi.getTimerCount()).toBe(0);
    }
    const next = limited(URL);
    await vi.advanceTimersByTimeAsync(60_000);
    await next;
  });

  it("holds for all fetches that it wraps together", async () => {
    const limit = rateLimit({ calls: 2, perMs: 1000 });
    const starts: string[] = [];
    const [one, other] = ["one", "other"].map((name) =>
      limit(async () => {
        starts.push(name);
        return answer();
      }),
    );
    const pending = [one?.(URL), other?.(URL), one?.(URL), other?.(URL)];
    expect(starts).toEqual(["one", "other"]);
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(pending);
    expect(starts).toHaveLength(4);
  });

  it("never lets more calls arrive than the limit in any window, however long each is on its way", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.record({ way: fc.nat(300), answer: fc.nat(300), fails: fc.boolean() }), {
          minLength: 1,
          maxLength: 30,
        }),
        async (calls, ways) => {
          const arrivals: number[] = [];
          const limited = rateLimit({ calls, perMs: 100 })(async (input) => {
            const { way, answer, fails } = ways[Number(String(input).split("#")[1])] ?? { way: 0, answer: 0 };
            await new Promise((resolve) => setTimeout(resolve, way));
            arrivals.push(performance.now());
            await new Promise((resolve) => setTimeout(resolve, answer));
            if (fails) throw new TypeError("fetch failed");
            return new Response("[]");
          });
          const pending = Promise.allSettled(ways.map((_, index) => limited(`${URL}#${index}`)));
          await vi.runAllTimersAsync();
          await pending;
          expect(arrivals).toHaveLength(ways.length);
          expect(fullestWindow(arrivals, 100)).toBeLessThanOrEqual(calls);
        },
      ),
    );
  });

  it("costs less than 1 % of the optimum at 100 in 60 s when answers take half a second", async () => {
    let last = 0;
    const begin = performance.now();
    const limited = rateLimit()(async () => {
      last = performance.now() - begin;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return new Response("[]");
    });
    const pending = Array.from({ length: 401 }, () => limited(URL));
    await vi.runAllTimersAsync();
    await Promise.all(pending);
    expect(last).toBeGreaterThanOrEqual(240_000);
    expect(last).toBeLessThan(240_000 * 1.01);
  });

  it("lets an answer that takes long hold up no other call, and counts on without one that never comes", async () => {
    const starts: string[] = [];
    const begin = performance.now();
    const limited = rateLimit({ calls: 2, perMs: 1000 })((input) => {
      starts.push(`${String(input).split("#")[1]} ${performance.now() - begin}`);
      return starts.length === 1 ? new Promise(() => undefined) : answer();
    });
    void limited(`${URL}#lost`);
    for (let index = 1; index <= 13; index++) void limited(`${URL}#${index}`);
    await vi.runAllTimersAsync();
    // The slot of the first is given back after ten seconds, and free again a window later.
    const expected = ["lost 0", ...Array.from({ length: 12 }, (_, index) => `${index + 1} ${index * 1000}`)];
    expect(starts).toEqual([...expected, "13 11000"]);
  });

  it("counts a call from the end of its start, which may take time itself", async () => {
    const starts: number[] = [];
    const limited = rateLimit({ calls: 1, perMs: 100 })(async () => {
      starts.push(performance.now());
      vi.advanceTimersByTime(30);
      starts.push(performance.now());
      return answer();
    });
    const pending = [limited(URL), limited(URL)];
    await vi.runAllTimersAsync();
    await Promise.all(pending);
    expect((starts[2] ?? 0) - (starts[1] ?? 0)).toBeGreaterThanOrEqual(100);
  });

  it("works for an address without a server, as browsers allow", async () => {
    const seen: unknown[] = [];
    await rateLimit()(async (input) => {
      seen.push(input);
      return answer();
    })("/v1/workspaces?page=1");
    expect(seen).toEqual(["/v1/workspaces?page=1"]);
  });

  it("refuses one call more than may wait, and says what to do", async () => {
    const limit = rateLimit({ calls: 1, perMs: 1000, maxQueue: 2 });
    const limited = limit(answer);
    const pending = [limited(URL), limited(URL), limited(URL)];
    const error = await limited(URL).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ClockifyError);
    expect(error).toMatchObject({ reason: "queue-full", outcome: "not-applied" });
    expect(String(error)).toMatch(/2 calls wait .*1 calls in 1 s.*raise rateLimit\.maxQueue/);
    await vi.runAllTimersAsync();
    await Promise.all(pending);
  });

  it("goes on after a fetch that fails or throws", async () => {
    let count = 0;
    const limit = rateLimit({ calls: 1, perMs: 10 });
    const limited = limit(() => {
      if (++count === 1) throw new TypeError("thrown at once");
      if (count === 2) return Promise.reject(new TypeError("rejected"));
      return answer();
    });
    const results = Promise.allSettled([limited(URL), limited(URL), limited(URL)]);
    await vi.runAllTimersAsync();
    expect((await results).map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  });
});

it.each([{ calls: 0 }, { calls: 1.5 }, { perMs: -1 }, { perMs: 2 ** 31 }, { maxQueue: Number.NaN }])(
  "refuses the limit %j",
  (options) => {
    expect(() => rateLimit(options)).toThrow(RangeError);
  },
);

it("lets no more calls arrive at a server than the limit in any window, also when the first ones have to connect", async () => {
  const [calls, perMs] = [10, 150];
  const arrivals: number[] = [];
  const { url } = await serve((_, response) => {
    arrivals.push(performance.now());
    response.end("[]");
  });
  const limited = rateLimit({ calls, perMs })((input, init) => fetch(input, init));
  await Promise.all(Array.from({ length: 5 * calls }, () => limited(url)));
  expect(arrivals).toHaveLength(5 * calls);
  expect(fullestWindow(arrivals, perMs)).toBeLessThanOrEqual(calls);
});
