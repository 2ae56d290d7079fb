// Time stamps that can be compared after the clock of the machine was set: the time of day, and how long the machine has run.

import { readFileSync } from "node:fs";
import { hostname, uptime } from "node:os";

export interface TimeStamp {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds since the machine was started. */
  readonly up?: number;
  /** Which machine, and which of its starts. */
  readonly machine?: string;
}

let machine: string | undefined;

export function timeStamp(): TimeStamp {
  machine ??= identityOf();
  return { at: Date.now(), up: Math.round(uptime() * 1000), machine };
}

/** Linux numbers its starts. Elsewhere a machine that was restarted has run for less time than before, mostly. */
function identityOf(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return hostname();
  }
}

/** Milliseconds. While the machine is the same, a clock that was set makes it no longer than it was. */
export function elapsed(earlier: TimeStamp, later: TimeStamp): number {
  const byClock = later.at - earlier.at;
  if (earlier.up === undefined || later.up === undefined || earlier.machine !== later.machine) return byClock;
  const byUptime = later.up - earlier.up;
  if (byUptime < 0) return byClock;
  // A negative time means that the clock was set back.
  return byClock < 0 ? byUptime : Math.min(byClock, byUptime);
}
