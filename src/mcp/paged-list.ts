// Lists in pages: one page or all of them, within what one answer can hold, and how to go on where it ends.

import type { DynamicAction } from "../action-by-name.js";
import { operations } from "../generated/operations.js";
import { LARGE_PAGE } from "../input/all-pages.js";
import type { ReportProgress } from "../input/progress.js";
import type { Reader } from "../input/readable.js";
import type { ServerArguments } from "../input/server-arguments.js";
import type { ActionName } from "../operation.js";
import { fetchPage } from "../wrappers/pagination.js";
import { MAX_CHARACTERS, sizeOf, truncate } from "./tool-result.js";

/** What `all_pages` collects where no limit is given. */
const MAX_ITEMS = 1000;

export interface ListAnswer {
  readonly items: readonly unknown[];
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  /** Items of all pages, where Clockify counts them. */
  readonly total?: number;
  /** The arguments that continue where this answer ends. */
  readonly next?: Readonly<Record<string, number>>;
  readonly note?: string;
}

export async function listAnswer(
  action: DynamicAction,
  args: Readonly<Record<string, unknown>>,
  { all_pages, limit }: ServerArguments,
  read: Reader,
  { signal, report }: { readonly signal: AbortSignal; readonly report: ReportProgress },
): Promise<ListAnswer> {
  const collects = all_pages || limit !== undefined;
  const most = collects ? (limit ?? MAX_ITEMS) : Number.POSITIVE_INFINITY;
  const { page: first, pageSize } = collects ? largePages(action.action, args, most) : pageOf(action.action, args);
  const items: unknown[] = [];
  // The brackets around them, and the comma after each.
  let size = 2;
  for (let page = first; ; page++) {
    const { hasMore, total, ...fetched } = await fetchPage(action, { ...args, page, pageSize }, { signal });
    const readable = await read(fetched.items);
    for (const item of Array.isArray(readable) ? readable : []) {
      items.push(item);
      size += sizeOf(item) + 1;
    }
    const tooLong = size > MAX_CHARACTERS;
    if (!tooLong && items.length < most && collects && hasMore) {
      report(`Page ${page}: ${items.length}${total === undefined ? "" : ` of ${total}`} items so far.`);
      continue;
    }
    const counted = total === undefined ? {} : { total };
    if (!tooLong && items.length <= most) {
      const after = hasMore ? nextOf(action.action, page + 1, fetched.pageSize) : {};
      return { items, page: first, pageSize: fetched.pageSize, hasMore, ...counted, ...after };
    }
    return { ...cut(action.action, items, first, fetched.pageSize, most), ...counted };
  }
}

/** As many items as one answer holds, ending where pages of some size end, so that none is lost between two calls. */
function cut(action: ActionName, items: unknown[], first: number, pageSize: number, most: number): ListAnswer {
  let count = 0;
  for (let size = 2; count < Math.min(items.length, most); count++) {
    size += sizeOf(items[count]) + 1;
    if (size > MAX_CHARACTERS && count > 0) break;
  }
  const before = (first - 1) * pageSize;
  const whole = Math.floor(count / pageSize) * pageSize;
  const shown = whole || (before === 0 ? evenNumber(count, most) : largestDivisor(before, count));
  const size = whole > 0 ? pageSize : shown;
  const note = `Cut after ${shown} items, which is what one answer holds or the limit says; next has the arguments to go on.`;
  const answer = { page: first, pageSize: size, hasMore: true, ...nextOf(action, (before + shown) / size + 1, size) };
  if (shown > 1) return { items: items.slice(0, shown), ...answer, note };
  const { value, notes } = truncate(items[0]);
  return { items: [value], ...answer, note: [note, ...notes].join(" ") };
}

/** Sizes of which many others are a part, for when the next page holds fewer items. The limit itself is kept as it is. */
function evenNumber(count: number, most: number): number {
  if (count === most || count < 12) return count;
  return count < 60 ? count - (count % 12) : count - (count % 60);
}

/** The largest size up to `most` of which `offset` is a multiple. */
function largestDivisor(offset: number, most: number): number {
  let size = Math.min(offset, most);
  while (offset % size !== 0) size--;
  return size;
}

interface PageNumber {
  readonly page: number;
  readonly pageSize: number;
}

function pageOf(action: ActionName, { page, pageSize }: Record<string, unknown>): PageNumber {
  return {
    page: numberOf(page) ?? 1,
    pageSize: numberOf(pageSize) ?? operations[action].paginated?.defaultPageSize ?? LARGE_PAGE,
  };
}

/** The same place in the list, in the largest pages that begin there: few calls, and nothing is skipped. */
function largePages(action: ActionName, args: Record<string, unknown>, most: number): PageNumber {
  const asked = pageOf(action, args);
  const largest = Math.min(LARGE_PAGE, operations[action].arguments.pageSize?.schema.maximum ?? LARGE_PAGE);
  const before = (asked.page - 1) * asked.pageSize;
  const wanted = before > 0 ? largestDivisor(before, largest) : pageSizeFor(most, largest);
  const pageSize = args.pageSize === undefined || before > 0 ? Math.max(wanted, asked.pageSize) : asked.pageSize;
  return { page: before / pageSize + 1, pageSize };
}

/** Large pages of which the wanted number of items is a multiple, so that nothing is fetched in vain. */
function pageSizeFor(items: number, largest: number): number {
  const even = largestDivisor(items, Math.min(items, largest));
  // A prime number has none.
  return even < Math.min(items, 20) ? largest : even;
}

function nextOf(action: ActionName, page: number, pageSize: number): Pick<ListAnswer, "next"> {
  return { next: { page, [operations[action].arguments.pageSize?.name ?? "pageSize"]: pageSize } };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
