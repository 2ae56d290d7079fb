// Counts the calls of the last minute, to show how many the rate limit still allows, and until when it lets calls wait.

import type { Listener } from "../../client-events.js";

/** Those of the client, whose limit this shows. */
const CALLS = 100;
const WINDOW_MS = 60_000;

export interface CallsLeft {
  /** For the option `onEvent` of the client. */
  readonly listener: Listener;
  /** How many calls may start now. */
  left(): number;
  /** How long the next call has to wait, in milliseconds. */
  waitMs(): number;
}

/** @param now milliseconds that only go forward */
export function callsLeft(now: () => number = () => performance.now()): CallsLeft {
  let starts: number[] = [];
  let pausedUntil = 0;
  const recent = () => {
    starts = starts.filter((start) => start > now() - WINDOW_MS);
    return starts;
  };
  return {
    listener(event) {
      if (event.type === "started") recent().push(now());
      if (event.type === "paused") pausedUntil = now() + event.forMs;
    },
    left: () => Math.max(0, CALLS - recent().length),
    waitMs() {
      const [oldest] = recent().slice(-CALLS);
      const full = starts.length >= CALLS && oldest !== undefined ? oldest + WINDOW_MS - now() : 0;
      return Math.max(0, full, pausedUntil - now());
    },
  };
}
