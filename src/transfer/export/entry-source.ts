// Pages of one person's entries as Clockify lists them: newest first, with names beside the ids.

import type { Clockify } from "../../client.js";
import { fetchPage, type Page } from "../../wrappers/pagination.js";

export type Entry = Awaited<ReturnType<Clockify["listUserTimeEntries"]>>[number];

export interface PageRequest {
  readonly userId: string;
  /** Milliseconds since 1970. Undefined: from the first entry on. */
  readonly from: number | undefined;
  readonly before: number | undefined;
  readonly page: number;
}

/** One page of the entries that start within about that period. It may hold some from a day around it. */
export type ListPage = (request: PageRequest, signal: AbortSignal) => Promise<Pick<Page<Entry>, "items" | "hasMore">>;

/** A list of a thousand is some hundred kilobytes long, and ten times fewer calls than pages of 100 would take. */
const PAGE_SIZE = 1000;

/**
 * Clockify reads a period by the clock of the account, where an hour of one night occurs twice. A day more on both sides holds
 * whatever was meant.
 */
const DAY_MS = 86_400_000;

export function entriesOf(clockify: Pick<Clockify, "listUserTimeEntries">, workspaceId: string): ListPage {
  return ({ userId, from, before, page }, signal) =>
    fetchPage(
      clockify.listUserTimeEntries,
      {
        workspaceId,
        userId,
        hydrated: true,
        page,
        pageSize: PAGE_SIZE,
        ...(from !== undefined && { start: new Date(from - DAY_MS) }),
        ...(before !== undefined && { end: new Date(before + DAY_MS) }),
      },
      { signal },
    );
}
