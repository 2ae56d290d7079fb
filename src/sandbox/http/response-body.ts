// Good answers: JSON, in pages where the action lists in pages, with the header that says which one is the last, and files.

import type { Paginated } from "../../operation.js";
import { isObject } from "../../util/json.js";
import type { Action } from "../actions.js";
import { FileAnswer } from "../file-answer.js";
import { at, replaceAt } from "./dot-path.js";
import type { Arguments } from "./read-arguments.js";

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const JSON_HEADERS = { "Content-Type": "application/json" };
const LAST_PAGE = {
  true: { ...JSON_HEADERS, "Last-Page": "true" },
  false: { ...JSON_HEADERS, "Last-Page": "false" },
};
/** On the answer of an action that has no rule yet. */
const DOCUMENTED_ONLY = { "Clockify-Sandbox": "documented only" };

export function replyTo({ operation, status, lastPage }: Action, args: Arguments, result: unknown): Reply {
  if (result === undefined) return { status, headers: {}, body: "" };
  if (result instanceof FileAnswer) return fileReply(status, result);
  const { paginated } = operation;
  const list = paginated && allItems(paginated, result);
  if (!paginated || !list) return { status, headers: JSON_HEADERS, body: jsonOf(result) };
  const size = Number(at(args, paginated.pageSize ?? "pageSize") ?? paginated.defaultPageSize);
  const end = Number(at(args, paginated.page ?? "page") ?? 1) * size;
  const page = list.slice(end - size, end);
  const headers = lastPage ? LAST_PAGE[end >= list.length ? "true" : "false"] : JSON_HEADERS;
  return { status, headers, body: bodyOf(paginated, page, list.length, result) };
}

/** A rule answers all items, by themselves or in their envelope. */
function allItems({ items }: Paginated, result: unknown): readonly unknown[] | undefined {
  const list = items !== undefined && isObject(result) ? at(result, items) : result;
  return Array.isArray(list) ? list : undefined;
}

function bodyOf(
  { items, total = "count" }: Paginated,
  page: readonly unknown[],
  count: number,
  result: unknown,
): string {
  if (items === undefined) return jsonOf(page);
  if (isObject(result)) return JSON.stringify(replaceAt(result, items, page));
  return `{${JSON.stringify(total)}:${count},${JSON.stringify(items)}:${jsonOf(page)}}`;
}

/** The example, and the header that says that nothing was done. */
export function documentedReply({ name, status, lastPage, example }: Action): Reply {
  if (!example) throw new Error(`${name} has neither a rule nor an example. Run: npm run generate`);
  const { file, body } = example;
  if (file !== undefined) {
    const answer = new FileAnswer(`The sandbox has no behaviour for ${name} yet.\n`, file, name);
    const { headers, ...reply } = fileReply(status, answer);
    return { ...reply, headers: { ...headers, ...DOCUMENTED_ONLY } };
  }
  if (body === undefined) return { status, headers: DOCUMENTED_ONLY, body: "" };
  return { status, headers: { ...(lastPage ? LAST_PAGE.true : JSON_HEADERS), ...DOCUMENTED_ONLY }, body: jsonOf(body) };
}

function fileReply(status: number, { data, contentType, filename }: FileAnswer): Reply {
  // Percent-encoded, as Clockify writes the names of its reports.
  const headers = { "Content-Type": contentType, "Content-Disposition": `filename=${encodeURIComponent(filename)}` };
  return { status, headers, body: data };
}

/** Things are never altered but replaced, so the text of one is the same as long as it is there. */
const texts = new WeakMap<object, string>();

function jsonOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonOf).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}
