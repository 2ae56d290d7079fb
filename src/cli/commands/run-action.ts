// The call of an action and its answer on standard output: a table or names and values for people, JSON for programs.

import type { DynamicAction } from "../../action-by-name.js";
import { operations } from "../../generated/operations.js";
import { LARGE_PAGE } from "../../input/all-pages.js";
import { plainJson } from "../../util/control-characters.js";
import { fetchPage } from "../../wrappers/pagination.js";
import { type Look, showAnswer } from "../terminal/answer-table.js";
import { inLocalTime } from "../terminal/local-answer.js";
import type { Terminal } from "../terminal/terminal.js";

export interface Showing {
  readonly json: boolean;
  /** The time zone of the account, in which people read. Empty where it has none. */
  readonly timeZone: () => Promise<string>;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

type Args = Record<string, unknown>;

/** One call and its answer. */
export async function show(action: DynamicAction, args: Args, showing: Showing): Promise<void> {
  const { json, terminal, signal } = showing;
  if (json) return terminal.write(`${plainJson(await action(args, { signal }))}\n`);
  if (!operations[action.action].paginated) return showValue(action, await action(args, { signal }), showing);
  const { items, page, hasMore, total } = await fetchPage(action, args, { signal });
  await showValue(action, items, showing);
  const counted = total === undefined ? "" : ` of ${total} in all`;
  if (hasMore)
    terminal.note(`Page ${page}, ${items.length} items${counted}. There are more: --page ${page + 1}, or --all.`);
}

/** All pages. As JSON, they are one list, which is written as it comes. */
export async function showAll(action: DynamicAction, args: Args, showing: Showing): Promise<void> {
  const { json, terminal, signal } = showing;
  const items: unknown[] = [];
  let count = 0;
  for await (const page of pages(action, args, signal)) {
    for (const item of page) {
      if (json) await terminal.write(`${count === 0 ? "[" : ","}\n${plainJson(item)}`);
      else items.push(item);
      count++;
    }
    terminal.progress(`${count} items so far`);
  }
  if (json) await terminal.write(count === 0 ? "[]\n" : "\n]\n");
  else await showValue(action, items, showing);
}

async function* pages(action: DynamicAction, args: Args, signal: AbortSignal): AsyncGenerator<readonly unknown[]> {
  const { paginated, arguments: known } = operations[action.action];
  // Few calls, unless that would make another page of the one that is asked for.
  const size =
    args.page === undefined
      ? Math.min(LARGE_PAGE, known.pageSize?.schema.maximum ?? LARGE_PAGE)
      : paginated?.defaultPageSize;
  const { pageSize = size } = args;
  for (let page = Number(args.page ?? 1); ; page++) {
    const { items, hasMore } = await fetchPage(action, { ...args, page, pageSize: Number(pageSize) }, { signal });
    yield items;
    if (!hasMore) return;
  }
}

async function showValue(
  { action }: DynamicAction,
  value: unknown,
  { terminal, timeZone }: Pick<Showing, "terminal" | "timeZone">,
): Promise<void> {
  const { safety, answer } = operations[action];
  if (answer === "nothing") return terminal.write("Done.\n");
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    return terminal.note(safety === "read" ? "Nothing found." : "Done. The answer is empty.");
  }
  const { text, hidden } = showAnswer(await inLocalTime(action, value, timeZone), lookOf(terminal));
  await terminal.write(text);
  if (hidden.length === 0) return;
  terminal.note(
    `${hidden.length} more ${hidden.length === 1 ? "column" : "columns"}: use a wider terminal, or --json.`,
  );
}

function lookOf({ columns, bold }: Terminal): Look {
  return { width: columns, bold };
}
