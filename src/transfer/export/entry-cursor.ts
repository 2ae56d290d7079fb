// A cursor through one person's entries, from the newest to the oldest, without a gap and without a duplicate, also while people work.
//
// Pages by number would shift whenever an entry is created or deleted. So each call asks for what starts no later than the last entry
// that was read, and what was read already is dropped. The page number goes up only where a whole page brings nothing new, which takes
// a thousand entries of one person within a day. An entry whose start is moved across the cursor meanwhile may be read at both places,
// or at neither: Clockify has no list that is consistent over several pages.

import type { Entry, ListPage } from "./entry-source.js";

export interface Period {
  /** Milliseconds since 1970; an entry belongs to the period if it starts at or after this. */
  readonly from: number | undefined;
  /** And before this. */
  readonly before: number | undefined;
}

/** The last entry that was read. */
export interface Cursor {
  /** When it starts, in milliseconds since 1970. */
  readonly start: number;
  /** All that were read of those that start at that instant. */
  readonly ids: readonly string[];
}

export interface Batch {
  readonly entries: readonly Entry[];
  /** Where to go on after them. */
  readonly cursor: Cursor;
}

/**
 * Yields what each page brings, and fetches the next page meanwhile.
 *
 * @param after where an earlier run stopped
 * @throws {ClockifyError} when a page fails or the signal is aborted
 */
export async function* readEntries(
  list: ListPage,
  userId: string,
  period: Period,
  after: Cursor | undefined,
  signal: AbortSignal,
): AsyncGenerator<Batch, void, undefined> {
  const left = new AbortController();
  const either = AbortSignal.any([signal, left.signal]);
  let cursor = after;
  const fetchPage = (page: number) => {
    const answer = list({ userId, from: period.from, before: cursor?.start ?? period.before, page }, either);
    // A page that fails while the one before it is still being written must not count as an unhandled rejection.
    answer.catch(() => undefined);
    return answer;
  };
  try {
    let page = 1;
    let next: ReturnType<ListPage> | undefined = fetchPage(page);
    while (next) {
      const { items, hasMore }: Awaited<ReturnType<ListPage>> = await next;
      refuseDisorder(items, userId);
      const entries = items.filter((entry) => isWithin(period, entry) && isAfter(cursor, entry));
      const last = entries.at(-1);
      page = last ? 1 : page + 1;
      if (last) cursor = cursorAfter(cursor, entries, last);
      next = hasMore ? fetchPage(page) : undefined;
      if (cursor && last) yield { entries, cursor };
    }
  } finally {
    left.abort();
  }
}

function startOf({ timeInterval }: Entry): number {
  return Date.parse(timeInterval.start);
}

function isWithin({ from, before }: Period, entry: Entry): boolean {
  const start = startOf(entry);
  return (from === undefined || start >= from) && (before === undefined || start < before);
}

function isAfter(cursor: Cursor | undefined, entry: Entry): boolean {
  if (!cursor) return true;
  const start = startOf(entry);
  return start < cursor.start || (start === cursor.start && !cursor.ids.includes(entry.id));
}

function cursorAfter(cursor: Cursor | undefined, entries: readonly Entry[], last: Entry): Cursor {
  const start = startOf(last);
  const ids = entries.filter((entry) => startOf(entry) === start).map(({ id }) => id);
  return { start, ids: cursor?.start === start ? [...cursor.ids, ...ids] : ids };
}

/** The cursor relies on the order of the list. In another order it would leave entries out. */
function refuseDisorder(items: readonly Entry[], userId: string): void {
  const starts = items.map(startOf);
  if (starts.every((start, index) => index === 0 || start <= (starts[index - 1] ?? start))) return;
  throw new Error(
    `listUserTimeEntries: the entries of ${userId} do not come newest first, so some would be missing. Please report this.`,
  );
}
