// Tests of recent limits: those of callers are kept as long as they count, and no longer.

import { beforeEach, expect, it, vi } from "vitest";
import { RecentLimits } from "../../src/connections/recent-limits.ts";
import { rateLimit } from "../../src/wrappers/rate-limit.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  return () => vi.useRealTimers();
});

it("are forgotten when no call counts any more, and not while their connection is there", () => {
  const recent = new RecentLimits(rateLimit);
  const first = recent.of("a");
  vi.advanceTimersByTime(119_000);
  expect(recent.of("a")).toBe(first);
  vi.advanceTimersByTime(121_000);
  recent.of("b");
  expect(recent.of("a", first)).toBe(first);
  vi.advanceTimersByTime(121_000);
  expect(recent.of("a")).not.toBe(first);
});

it("are kept through a pause", () => {
  const recent = new RecentLimits(rateLimit);
  const first = recent.of("a");
  first?.pause(600_000);
  vi.advanceTimersByTime(300_000);
  expect(recent.of("a")).toBe(first);
});

it("are refused to a key too many, and none is forgotten for it", () => {
  const recent = new RecentLimits(rateLimit, 2);
  const [first, second] = [recent.of("a"), recent.of("b")];
  expect(recent.of("c")).toBeUndefined();
  expect([recent.of("a"), recent.of("b")]).toEqual([first, second]);
  vi.advanceTimersByTime(121_000);
  expect(recent.of("c")).toBeDefined();
});
