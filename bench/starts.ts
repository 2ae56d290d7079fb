// The measurement of a rate limit for the benchmarks: calls arrive in a pattern, and their starts are compared with the optimum.

import { fullestWindow, optimum } from "../test/support/windows.ts";

/** Timers of a real clock jitter, so a window is taken to be 2 ms shorter than promised. */
const JITTER_MS = 2;

/** Calls `start` when the call may start. */
export type Limiter = (start: () => void) => Promise<unknown>;

/** How many calls arrive at once, and after how many milliseconds. */
export interface Arrival {
  readonly count: number;
  readonly afterMs: number;
}

/** When calls arrived and when they started, in milliseconds of one clock, each list in its order. */
export interface Times {
  readonly arrived: readonly number[];
  readonly starts: readonly number[];
}

/** Lets calls arrive, and waits until all have started. */
export async function run(limiter: Limiter, arrivals: readonly Arrival[], now: () => number): Promise<Times> {
  const arrived: number[] = [];
  const starts: number[] = [];
  const pending: Promise<unknown>[] = [];
  for (const { count, afterMs } of arrivals) {
    if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
    for (let i = 0; i < count; i++) {
      arrived.push(now());
      pending.push(limiter(() => starts.push(now())));
    }
  }
  await Promise.all(pending);
  return { arrived, starts };
}

/** How long all took in relation to the optimum, and how many started in the fullest window. */
export function judge({ arrived, starts }: Times, calls: number, perMs: number): { ratio: number; most: number } {
  const begin = arrived[0] ?? 0;
  const best = optimum(arrived, calls, perMs);
  return {
    ratio: ((starts.at(-1) ?? 0) - begin) / ((best.at(-1) ?? 0) - begin),
    most: fullestWindow(starts, perMs - JITTER_MS),
  };
}
