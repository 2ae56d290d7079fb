// The rate limit against the optimum, beside three libraries that promise the same: how long 1000 calls take, and how many start
// in the fullest window.

import Bottleneck from "bottleneck";
import PQueue from "p-queue";
import pThrottle from "p-throttle";
import { rateLimit } from "../src/index.ts";
import type { Row, Section } from "./report.ts";
import { type Arrival, judge, type Limiter, run } from "./starts.ts";

const TOTAL = 1000;
const CALLS = 100;

const limiters: Record<string, (perMs: number) => Limiter> = {
  "clockify-connector": (perMs) => {
    const limit = rateLimit({ calls: CALLS, perMs });
    const answer = new Response();
    return (start) =>
      limit(async () => {
        start();
        return answer;
      })("http://localhost/");
  },
  "p-queue, strict": (perMs) => {
    const queue = new PQueue({ intervalCap: CALLS, interval: perMs, strict: true });
    return (start) => queue.add(async () => start());
  },
  "p-throttle, strict": (perMs) => {
    const throttled = pThrottle({ limit: CALLS, interval: perMs, strict: true })((start: () => void) => start());
    return async (start) => throttled(start);
  },
  "bottleneck, reservoir": (perMs) => {
    const options = {
      reservoir: CALLS,
      reservoirRefreshAmount: CALLS,
      reservoirRefreshInterval: perMs,
      heartbeatInterval: 10,
    };
    const limiter = new Bottleneck(options);
    return (start) => limiter.schedule(async () => start());
  },
  "bottleneck, spaced": (perMs) => {
    const limiter = new Bottleneck({ minTime: perMs / CALLS });
    return (start) => limiter.schedule(async () => start());
  },
};

const patterns: Record<string, (perMs: number) => Arrival[]> = {
  "all at once": () => [{ count: TOTAL, afterMs: 0 }],
  "1, 99 late in its window, the rest just after": (perMs) => [
    { count: 1, afterMs: 0 },
    { count: CALLS - 1, afterMs: perMs - 20 },
    { count: TOTAL - CALLS, afterMs: 25 },
  ],
};

async function measure(limiter: Limiter, arrivals: readonly Arrival[], perMs: number) {
  return judge(await run(limiter, arrivals, () => performance.now()), CALLS, perMs);
}

export async function limiterBenchmark(perMs = 600): Promise<Section[]> {
  const sections: Section[] = [];
  for (const [pattern, arrivals] of Object.entries(patterns)) {
    const rows: Row[] = [];
    for (const [name, create] of Object.entries(limiters)) {
      const { ratio, most } = await measure(create(perMs), arrivals(perMs), perMs);
      const ours = name === "clockify-connector";
      rows.push({
        what: name,
        value: `${ratio.toFixed(3)} of the optimum, ${String(most).padStart(3)} in the fullest window`,
        ...(ours && { target: "1.010, 100", met: ratio <= 1.01 && most <= CALLS }),
      });
    }
    sections.push({ title: `Rate limit, ${TOTAL} calls at ${CALLS} per ${perMs} ms: ${pattern}`, rows });
  }
  return sections;
}

/** The real thing, which takes two minutes. */
export async function minuteBenchmark(): Promise<Section> {
  const create = limiters["clockify-connector"];
  if (!create) throw new Error("no limiter");
  const { ratio, most } = await measure(create(60_000), [{ count: 250, afterMs: 0 }], 60_000);
  const value = `${ratio.toFixed(4)} of the optimum, ${most} in the fullest window`;
  const rows = [{ what: "clockify-connector", value, target: "1.002, 100", met: ratio <= 1.002 && most <= CALLS }];
  return { title: "Rate limit, 250 calls at 100 per 60 s", rows };
}
