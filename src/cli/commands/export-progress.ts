// What the status line of an export says: how far it is, what it waits for, and about how long it takes still.

import type { Job, Progress } from "../../transfer/export/export-entries.js";
import type { CallsLeft } from "../terminal/rate-limit-meter.js";

export interface Pace {
  told(progress: Progress): void;
  text(): string;
}

/** Before that much is done, the time left would be a guess. */
const ENOUGH = 0.02;

/** @param now the time of the clock, in milliseconds since 1970 */
export function paceOf(
  { people, period }: Pick<Job, "people" | "period">,
  begun: Progress | undefined,
  calls: Pick<CallsLeft, "left" | "waitMs">,
  now: () => number = Date.now,
): Pace {
  const startedAt = now();
  const newest = period.before ?? startedAt;
  let progress = begun;
  const done = () => (progress ? doneOf(progress) : 0);
  const doneBefore = done();

  /** From 0 to 1. Within a person it is known only how far the walk is in time. */
  function doneOf({ people: finished, place }: Progress): number {
    const within =
      place && period.from !== undefined && newest > period.from
        ? Math.min(1, Math.max(0, (newest - place.start) / (newest - period.from)))
        : 0;
    return people.length === 0 ? 1 : (finished + within) / people.length;
  }

  function timeLeft(): string | undefined {
    const gained = done() - doneBefore;
    if (gained < ENOUGH) return undefined;
    return `about ${duration(((now() - startedAt) * (1 - done())) / gained)} left`;
  }

  return {
    told(latest) {
      progress = latest;
    },
    text() {
      const { people: finished = 0, pages = 0, totals } = progress ?? {};
      const waitMs = calls.waitMs();
      // On a narrow terminal the last ones are left out.
      return [
        `${finished} of ${people.length} users`,
        waitMs > 0 ? `waiting ${duration(waitMs)} for the rate limit` : undefined,
        timeLeft(),
        `${(totals?.entries ?? 0).toLocaleString("en")} entries`,
        `${pages} pages`,
        waitMs > 0 ? undefined : `${calls.left()} calls left this minute`,
      ]
        .filter((part) => part !== undefined)
        .join(", ");
    },
  };
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
