// The loop of an export: one person after the other, one page after the other, and after each page the progress from which it can go on.

import { type Cursor, type Period, readEntries } from "./entry-cursor.js";
import type { ListPage } from "./entry-source.js";
import { type Person, rowOf } from "./export-row.js";
import type { Format } from "./formats.js";
import { NO_TOTALS, plus, type Totals } from "./totals.js";

/** What is exported. It stays the same when the export goes on later. */
export interface Job {
  readonly people: readonly Person[];
  readonly period: Period;
  readonly format: Format;
  /** In which times are shown. */
  readonly timeZone: string;
}

export interface Progress {
  /** How many people are done. */
  readonly people: number;
  /** Within the entries of the next one. */
  readonly cursor?: Cursor | undefined;
  readonly pages: number;
  readonly totals: Totals;
}

const NOTHING_YET: Progress = { people: 0, pages: 0, totals: NO_TOTALS };

/** Where the text goes. */
export interface Output {
  /** Resolves when the text and `progress` are saved. */
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
  /** Called after each page that was written. */
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
  const { people, period, format, timeZone } = job;
  let progress = given.progress ?? NOTHING_YET;
  if (!given.progress) await output.write(format.head, progress);
  for (const person of people.slice(progress.people)) {
    for await (const { entries, cursor } of readEntries(list, person.id, period, progress.cursor, signal)) {
      const rows = entries.map((entry) => rowOf(entry, person, timeZone));
      const text = format.rows(rows, progress.totals.entries === 0);
      progress = { ...progress, cursor, pages: progress.pages + 1, totals: plus(progress.totals, entries) };
      await output.write(text, progress);
      onProgress(progress);
    }
    progress = { ...progress, people: progress.people + 1, cursor: undefined };
    onProgress(progress);
  }
  await output.finish(format.tail);
  return progress.totals;
}
