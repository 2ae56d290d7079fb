// A meter of the rate limit: how many calls may still start this minute, and how long the next one waits.

import type { Listener } from "../../client-events.js";

/** The limit of the client. */
const CALLS = 100;
const WINDOW_MS = 60_000;

export interface RateLimitMeter {
  /** For the option `onEvent` of the client. */
  readonly listener: Listener;
  /** How many calls may start now. */
  left(): number;
  /** How long the next call has to wait, in milliseconds. */
  waitMs(): number;
}

/** @param now milliseconds that only go forward */
export function rateLimitMeter(now: () => number = () => performance.now()): RateLimitMeter {
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
