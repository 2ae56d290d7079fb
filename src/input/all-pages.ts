// The pages of a list by its action's name, in as few calls as possible: large pages, or one call where it has no pages.

import type { DynamicAction } from "../action-by-name.js";
import { operations } from "../generated/operations.js";
import { fetchPage } from "../wrappers/pagination.js";

/** Takes a quarter of the calls that pages of 50 would, and every list accepts it. */
export const LARGE_PAGE = 200;

/** Yields the items page by page, up to so many pages. */
export async function* largePagesOf(
  action: DynamicAction,
  args: Record<string, unknown>,
  max: number,
  signal?: AbortSignal,
): AsyncGenerator<readonly unknown[]> {
  if (!operations[action.action].paginated) {
    const all = await action(args, { signal });
    if (Array.isArray(all)) yield all;
    return;
  }
  for (let page = 1; page <= max; page++) {
    const { items, hasMore } = await fetchPage(action, { ...args, page, pageSize: LARGE_PAGE }, { signal });
    yield items;
    if (!hasMore) return;
  }
}
