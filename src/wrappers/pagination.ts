// Pagination: walks a list that comes in pages, one item at a time, with at most one page fetched ahead.

import type { Action, CallOptions, ItemOf } from "../action.js";
import { ClockifyError } from "../errors.js";
import type { PaginatedAction } from "../generated/actions.js";
import { onAbort } from "../util/abort.js";
import { whileReading } from "./check-options.js";

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pageSize: number;
  /** Whether another page follows. */
  readonly hasMore: boolean;
  /** Items of all pages, where an envelope counts them. */
  readonly total?: number;
}

/**
 * Yields every item of a list, page after page, in constant memory. It starts at `args.page` (default 1) and asks for
 * `args.pageSize` items at a time (default: the operation's own, mostly 50; 200 makes a long list four times faster).
 *
 * It stops at the page that Clockify calls the last one, and where the answer does not say so, at a page that is not full.
 * Leaving the loop early aborts the page that is being fetched ahead.
 *
 * @throws {ClockifyError} from the loop, when a page fails; what was yielded before stays valid
 */
export async function* paginate<Name extends PaginatedAction, Arguments extends object, Result>(
  action: Action<Name, Arguments, Result>,
  args: NoInfer<Arguments>,
  options: CallOptions = {},
): AsyncGenerator<ItemOf<Result>, void, undefined> {
  const own = whileReading(action.action, [], () => ({ ...args }));
  const pagePath = action.operation.paginated?.page ?? "page";
  const ahead = new AbortController();
  const leave = () => ahead.abort(options.signal?.reason);
  const forget = options.signal && onAbort(options.signal, leave);
  if (options.signal?.aborted) leave();

  const fetchAhead = (page: number) =>
    fetchPage(action, withValue(own, pagePath, page), { ...options, signal: ahead.signal });
  try {
    let current: Promise<Page<ItemOf<Result>>> | undefined = fetchAhead(numberAt(own, pagePath) ?? 1);
    while (current) {
      const { items, page, hasMore }: Page<ItemOf<Result>> = await current;
      current = undefined;
      for (const [index, item] of items.entries()) {
        // From the middle of a page on, so that a loop that is left early has seldom paid for a page it does not want.
        if (hasMore && index === Math.floor(items.length / 2)) {
          current = fetchAhead(page + 1);
          // A page that fails while the items before it are still being used must not count as an unhandled rejection.
          current.catch(() => undefined);
        }
        yield item;
      }
    }
  } finally {
    forget?.();
    ahead.abort();
  }
}

/** Fetches one page of a list: by default the first one, in the operation's own size. */
export async function fetchPage<Name extends string, Arguments extends object, Result>(
  action: Action<Name, Arguments, Result>,
  args: NoInfer<Arguments>,
  options: CallOptions = {},
): Promise<Page<ItemOf<Result>>> {
  const { paginated } = action.operation;
  if (!paginated) {
    throw new ClockifyError({
      action: action.action,
      reason: "arguments",
      outcome: "not-applied",
      message: "is not a list in pages.",
      hint: "Call it directly.",
    });
  }
  const { page: pagePath = "page", pageSize: sizePath = "pageSize", items: itemsPath, defaultPageSize } = paginated;
  const page = numberAt(args, pagePath) ?? 1;
  const pageSize = numberAt(args, sizePath) ?? defaultPageSize;
  const { data, response } = await action.withResponse(
    withValue(withValue(args, pagePath, page), sizePath, pageSize),
    options,
  );
  const items = itemsPath === undefined ? data : valueAt(data, itemsPath);
  if (!isListOf<ItemOf<Result>>(items)) {
    throw new ClockifyError({
      action: action.action,
      reason: "answer",
      outcome: "not-applied",
      status: response.status,
      message: `the answer (status ${response.status}) has no list "${itemsPath}".`,
    });
  }
  // An envelope counts the items of all pages.
  const total = numberAt(data, paginated.total ?? "count");
  const lastPage = response.headers.get("last-page");
  const isLast =
    lastPage === null
      ? items.length < pageSize || (page - 1) * pageSize + items.length >= (total ?? Number.POSITIVE_INFINITY)
      : lastPage === "true";
  // An empty page ends the list whatever the header says: the next one could only be empty as well.
  return { items, page, pageSize, hasMore: !isLast && items.length > 0, ...(total !== undefined && { total }) };
}

function isListOf<Item>(value: unknown): value is readonly Item[] {
  return Array.isArray(value);
}

/** The steps of a path such as `totals[0].entriesCount`. */
function stepsOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter(Boolean);
}

function valueAt(value: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

function numberAt(value: unknown, path: string): number | undefined {
  const found = valueAt(value, path);
  return typeof found === "number" ? found : undefined;
}

/** A copy with another value at the end of the path. Objects on the way that are missing are made. */
function withValue<Args extends object>(args: Args, path: string, value: unknown): Args {
  const [step = "", ...rest] = stepsOf(path);
  const inner = rest.length === 0 ? value : withValue(Object(Reflect.get(args, step) ?? {}), rest.join("."), value);
  return { ...args, [step]: inner };
}

/**
 * Collects at most `limit` items. The limit is mandatory because a list can be longer than memory; ask for one more than you
 * expect to notice that it is.
 *
 * @throws {RangeError} when the limit is not a whole number from 0
 */
export async function toArray<Item>(items: AsyncIterable<Item>, limit: number): Promise<Item[]> {
  if (!Number.isSafeInteger(limit) || limit < 0)
    throw new RangeError(`limit must be a whole number from 0, not ${limit}`);
  const collected: Item[] = [];
  if (limit === 0) return collected;
  for await (const item of items) {
    collected.push(item);
    if (collected.length >= limit) break;
  }
  return collected;
}
