// The text of a good answer: the page that was asked for, in its envelope, with the header that says whether it is the last.

import { operations } from "../../generated/operations.js";
import { goodAnswers } from "../../generated/sandbox.js";
import type { ActionName } from "../../operation.js";
import type { Arguments } from "./read-arguments.js";

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const JSON_HEADERS = { "Content-Type": "application/json" };
const LAST_PAGE = {
  true: { ...JSON_HEADERS, "Last-Page": "true" },
  false: { ...JSON_HEADERS, "Last-Page": "false" },
};

export function replyTo(action: ActionName, args: Arguments, result: unknown): Reply {
  const { status, lastPage } = goodAnswers[action];
  const { paginated } = operations[action];
  if (paginated && Array.isArray(result)) {
    const size = Number(args.pageSize ?? paginated.defaultPageSize);
    const end = Number(args.page ?? 1) * size;
    const items = `[${result
      .slice(end - size, end)
      .map(textOf)
      .join(",")}]`;
    const body = paginated.items ? `{"count":${result.length},${JSON.stringify(paginated.items)}:${items}}` : items;
    return { status, headers: lastPage ? LAST_PAGE[end >= result.length ? "true" : "false"] : JSON_HEADERS, body };
  }
  if (result === undefined) return { status, headers: {}, body: "" };
  const body = Array.isArray(result) ? `[${result.map(textOf).join(",")}]` : textOf(result);
  return { status, headers: JSON_HEADERS, body };
}

/** Things are never altered but replaced, so the text of one is the same as long as it is there. */
const texts = new WeakMap<object, string>();

function textOf(item: unknown): string {
  if (typeof item !== "object" || item === null) return JSON.stringify(item);
  const known = texts.get(item);
  if (known !== undefined) return known;
  const text = JSON.stringify(item);
  texts.set(item, text);
  return text;
}
