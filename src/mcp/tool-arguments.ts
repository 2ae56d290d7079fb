// The arguments of a tool as hosts send them: many fill in every argument, and send null, "" or [] for what the model left out. So
// these mean left out, and what is to be emptied is named in `clear`.

import type { Problem } from "../errors.js";
import { decoded } from "../input/json-text.js";
import { type ParsedArguments, parseArguments } from "../input/parse-arguments.js";
import type { ActionMetadata } from "../input/tool-definition.js";
import { isObject } from "../util/json.js";

/** What an entry can be without, and the argument for it. */
const CLEARED: Readonly<Record<string, string>> = {
  project: "projectId",
  task: "taskId",
  description: "description",
  tags: "tagIds",
  customFields: "customFields",
};

/** @throws {InputError} with everything that is wrong */
export function parseToolArguments(tool: ActionMetadata, given: unknown, secrets: readonly string[]): ParsedArguments {
  if (!isObject(given)) return parseArguments(tool, given, secrets);
  const problems: Problem[] = [];
  const args = filledIn(given);
  if (tool.action === "updateTimeEntry") {
    return parseArguments(tool, cleared(args, "", problems), secrets, problems);
  }
  if (tool.action !== "bulkUpdateTimeEntries") return parseArguments(tool, args, secrets);
  const { clear, ...rest } = args;
  const items = typeof rest.body === "string" ? decoded(rest.body) : rest.body;
  const body = (Array.isArray(items) ? items : items === undefined ? [] : [items]).map((item, index) =>
    isObject(item)
      ? cleared({ ...(clear !== undefined && { clear }), ...filledIn(item) }, `body[${index}].`, problems)
      : item,
  );
  return parseArguments(tool, { ...rest, ...(body.length > 0 && { body }) }, secrets, problems);
}

/** What is to be emptied becomes the null or the empty list that the rest of this program knows for that. */
function cleared(args: Record<string, unknown>, at: string, problems: Problem[]): Record<string, unknown> {
  const { clear, ...rest } = args;
  if (clear === undefined) return rest;
  const list = typeof clear === "string" ? decoded(clear) : clear;
  for (const name of Array.isArray(list) ? list : [list]) {
    const known = Object.entries(CLEARED).find((pair) => pair.some((one) => one === name));
    if (!known) {
      const message = `${JSON.stringify(name)} is not one of ${Object.keys(CLEARED).join(", ")}`;
      problems.push({ argument: `${at}clear`, message });
    } else if (rest[known[1]] !== undefined && rest[known[1]] !== null) {
      problems.push({ argument: `${at}clear`, message: `empties ${known[0]}, for which ${known[1]} gives a value` });
    } else rest[known[1]] = null;
  }
  return rest;
}

/** Without values that mean nothing. */
function filledIn(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => {
      const kept = withoutNothing(value, name);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function withoutNothing(value: unknown, name: string): unknown {
  if (value === null || value === "") return undefined;
  const whole = typeof value === "string" ? decoded(value) : value;
  if (Array.isArray(whole)) {
    const items = name === "customFields" ? whole.map((item) => withoutNothing(item, "")).filter(hasValue) : whole;
    return items.length === 0 ? undefined : items === whole ? value : items;
  }
  if (!isObject(whole)) return value;
  const kept = Object.entries(whole).map(([inner, item]) => [inner, insideOf(item, inner)] as const);
  // An empty list beside something else says that nobody is meant, as in a filter; alone it says nothing.
  const says = kept.some(([, item]) => item !== undefined && !isEmpty(item));
  return says ? Object.fromEntries(kept.filter(([, item]) => item !== undefined)) : undefined;
}

/** What is empty inside may be required there, so it stays as what it is. */
function insideOf(item: unknown, name: string): unknown {
  if (isEmpty(item)) return item;
  return withoutNothing(item, name) ?? (isObject(item) ? {} : undefined);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/** A custom field without a value is one that was left out. */
function hasValue(field: unknown): boolean {
  if (!isObject(field)) return field !== undefined;
  return field.value !== undefined && !isEmpty(field.value);
}
