// The export from the first entry to the last: one person after the other, one page after the other, and after each page the
// place from which it can go on.

import type { Clock } from "./account-clock.js";
import { type Period, type Place, walk } from "./entry-cursor.js";
import type { Entry, ListPage } from "./entry-source.js";
import { type Person, rowOf } from "./export-row.js";
import type { Format } from "./formats.js";
import { NO_TOTALS, plus, type Totals } from "./totals.js";

/** What is exported. It stays the same when the export goes on later. */
export interface Job {
  readonly people: readonly Person[];
  readonly period: Period;
  readonly format: Format;
  readonly clock: Clock;
}

/** How far it has come. */
export interface Progress {
  /** How many people are done. */
  readonly people: number;
  /** Within the entries of the next one. */
  readonly place?: Place | undefined;
  readonly pages: number;
  readonly totals: Totals;
}

const NOTHING_YET: Progress = { people: 0, pages: 0, totals: NO_TOTALS };

/** Where the text goes. */
export interface Output {
  /** Resolves when the text is where it shall be, and `progress` is noted. */
  write(text: string, progress: Progress): Promise<void>;
  /** Writes the last text. Nothing follows. */
  finish(text: string): Promise<void>;
}

export interface Export {
  readonly job: Job;
  readonly list: ListPage;
  readonly output: Output;
  /** How far an earlier run came. Undefined at the beginning. */
  readonly progress: Progress | undefined;
  /** Told after each page that was written. */
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/**
 * Exports what is left.
 *
 * @returns the totals, with those of earlier runs
 * @throws {ClockifyError} when a call fails or the signal is aborted, and what `output` throws
 */
export async function exportEntries({ job, list, output, onProgress, signal, ...given }: Export): Promise<Totals> {
  const { people, period, format, clock } = job;
  let progress = given.progress ?? NOTHING_YET;
  if (!given.progress) await output.write(format.head, progress);
  for (const person of people.slice(progress.people)) {
    for await (const { entries, place } of walk(list, person.id, period, progress.place, signal)) {
      const text = textOf(entries, person, progress.totals.entries === 0);
      progress = { ...progress, place, pages: progress.pages + 1, totals: plus(progress.totals, entries) };
      await output.write(text, progress);
      onProgress(progress);
    }
    progress = { ...progress, people: progress.people + 1, place: undefined };
    onProgress(progress);
  }
  await output.finish(format.tail);
  return progress.totals;

  function textOf(entries: readonly Entry[], person: Person, atBegin: boolean): string {
    return entries.map((entry, index) => format.row(rowOf(entry, person, clock), atBegin && index === 0)).join("");
  }
}
