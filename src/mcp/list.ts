// Lists in pages: one page or all of them, within what one answer can hold, and how to go on where it ends.

import type { DynamicAction } from "../dynamic.js";
import { operations } from "../generated/operations.js";
import type { ActionName } from "../operation.js";
import { fetchPage } from "../wrappers/pagination.js";
import { fit, leaner, MOST_CHARACTERS, sizeOf } from "./answer.js";
import type { OwnArguments } from "./arguments.js";

/** What `all_pages` collects where no limit is given. */
const MOST_ITEMS = 1000;
/** A long list takes a quarter of the calls that pages of 50 would. */
const LARGE_PAGE = 200;

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
  args: Record<string, unknown>,
  own: OwnArguments,
  signal: AbortSignal,
  report: (message: string) => void,
): Promise<ListAnswer> {
  const first = numberOf(args.page) ?? 1;
  const collects = own.all_pages || own.limit !== undefined;
  const most = collects ? (own.limit ?? MOST_ITEMS) : Number.POSITIVE_INFINITY;
  const pageSize = numberOf(args.pageSize) ?? (collects ? pageSizeFor(most, action.action) : undefined);
  const shorten = leaner(args.workspaceId);
  const items: unknown[] = [];
  let size = 0;
  for (let page = first; ; page++) {
    const { hasMore, total, ...fetched } = await fetchPage(action, { ...args, page, pageSize }, { signal });
    for (const item of fetched.items.map(shorten)) {
      items.push(item);
      size += sizeOf(item);
    }
    const tooLong = size > MOST_CHARACTERS;
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

/** As many items as one answer holds, ending where another page size begins a page, so that none is lost between two calls. */
function cut(action: ActionName, items: unknown[], first: number, pageSize: number, most: number): ListAnswer {
  let count = 0;
  for (let size = 0; count < Math.min(items.length, most); count++) {
    size += sizeOf(items[count]);
    if (size > MOST_CHARACTERS && count > 0) break;
  }
  const before = (first - 1) * pageSize;
  const pages = Math.floor(count / pageSize);
  const shown = pages > 0 ? pages * pageSize : largestDivisor(before, count);
  const size = pages > 0 ? pageSize : shown;
  const { value, notes } = fit(items.slice(0, shown));
  return {
    items: Array.isArray(value) ? value : [],
    page: first,
    pageSize: size,
    hasMore: true,
    ...nextOf(action, (before + shown) / size + 1, size),
    note: [`Cut after ${shown} items, which is what one answer holds or the limit says.`, ...notes].join(" "),
  };
}

/** The largest size up to `most` of which `offset` is a multiple. */
function largestDivisor(offset: number, most: number): number {
  let size = most;
  while (offset % size !== 0) size--;
  return size;
}

function nextOf(action: ActionName, page: number, pageSize: number): Pick<ListAnswer, "next"> {
  return { next: { page, [operations[action].arguments.pageSize?.name ?? "pageSize"]: pageSize } };
}

/** Large pages of which the wanted number of items is a multiple, so that nothing is fetched in vain. */
function pageSizeFor(items: number, action: ActionName): number {
  const largest = Math.min(LARGE_PAGE, operations[action].arguments.pageSize?.schema.maximum ?? LARGE_PAGE);
  const even = largestDivisor(items, Math.min(items, largest));
  // Of a prime number there are no such pages.
  return even < Math.min(items, 20) ? largest : even;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
