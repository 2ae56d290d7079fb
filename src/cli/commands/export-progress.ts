// The status line of an export: how far it is, what it waits for, and about how long it still takes.

import { roughDuration } from "../../time/duration.js";
import type { Job, Progress } from "../../transfer/export/export-entries.js";
import type { RateLimitMeter } from "../terminal/rate-limit-meter.js";

export interface ExportStatus {
  update(progress: Progress): void;
  text(): string;
}

/** Before that much is done, the time left would be a guess. */
const ENOUGH = 0.02;

/** @param now the time of the clock, in milliseconds since 1970 */
export function exportStatus(
  { people, period }: Pick<Job, "people" | "period">,
  before: Progress | undefined,
  calls: Pick<RateLimitMeter, "left" | "waitMs">,
  now: () => number = Date.now,
): ExportStatus {
  const startedAt = now();
  const newest = period.before ?? startedAt;
  let progress = before;
  const done = () => (progress ? doneOf(progress) : 0);
  const doneBefore = done();

  /** From 0 to 1. Within a person only the time of the cursor is known. */
  function doneOf({ people: finished, cursor }: Progress): number {
    const within =
      cursor && period.from !== undefined && newest > period.from
        ? Math.min(1, Math.max(0, (newest - cursor.start) / (newest - period.from)))
        : 0;
    return people.length === 0 ? 1 : (finished + within) / people.length;
  }

  function timeLeft(): string | undefined {
    const gained = done() - doneBefore;
    if (gained < ENOUGH) return undefined;
    return `about ${roughDuration(((now() - startedAt) * (1 - done())) / gained)} left`;
  }

  return {
    update(latest) {
      progress = latest;
    },
    text() {
      const { people: finished = 0, pages = 0, totals } = progress ?? {};
      const waitMs = calls.waitMs();
      // On a narrow terminal the last ones are dropped.
      return [
        `${finished} of ${people.length} users`,
        waitMs > 0 ? `waiting ${roughDuration(waitMs)} for the rate limit` : undefined,
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
