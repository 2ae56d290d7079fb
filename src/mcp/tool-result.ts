// What a tool answers: the same lean data as text and as structured content, cut between items where it would be too long.

import type { CallToolResult } from "@modelcontextprotocol/server";
import { redact } from "../errors.js";
import { isObject } from "../util/json.js";
import { visible } from "../util/visible-text.js";

/**
 * Clients refuse answers of about 25,000 tokens. Identifiers and times take one token for about two characters, so this is
 * close to 20,000 tokens and not above.
 */
export const MOST_CHARACTERS = 40_000;

export function toResult(answer: object, secrets: readonly string[]): CallToolResult {
  const text = redactedJson(answer, secrets);
  return { content: [{ type: "text", text }], structuredContent: JSON.parse(text) };
}

/** Only known secrets: whatever merely looks like one may be somebody's description. Nothing invisible may keep one apart. */
function redactedJson(answer: object, secrets: readonly string[]): string {
  const text = visible(JSON.stringify(answer));
  return secrets.some((secret) => text.includes(secret)) ? redact(text, secrets) : text;
}

/**
 * Without what says nothing: nulls, empty lists and objects, the workspace that the call named. An object that comes again
 * unchanged, such as the same project in each entry, is shown in full once and by id and name after that.
 */
export function leaner(workspaceId: unknown): (value: unknown) => unknown {
  const shown = new Map<string, string>();
  const visit = (value: unknown, nested: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, true));
    if (!isObject(value)) return value;
    const { id, name } = value;
    const whole = nested && typeof id === "string" ? JSON.stringify(value) : undefined;
    if (whole !== undefined && shown.get(String(id)) === whole) return name === undefined ? { id } : { id, name };
    if (whole !== undefined) shown.set(String(id), whole);
    const properties = Object.entries(value)
      .filter(([key, inner]) => key !== "workspaceId" || inner !== workspaceId)
      .map(([key, inner]) => [key, visit(inner, true)] as const)
      .filter(([, inner]) => !isNothing(inner));
    return Object.fromEntries(properties);
  };
  return (value) => visit(value, false);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
}

/** Drops whole items from the longest lists inside until the rest is short enough, and says of which how many. */
export function fit(value: unknown, most = MOST_CHARACTERS): { readonly value: unknown; readonly notes: string[] } {
  if (sizeOf(value) <= most) return { value, notes: [] };
  const whole = structuredClone(value);
  const original = new Map<unknown[], { name: string; length: number }>();
  for (let size = sizeOf(whole); size > most; size = sizeOf(whole)) {
    const longest = listsIn(whole, "").sort((a, b) => sizeOf(b.list) - sizeOf(a.list))[0];
    if (!longest || longest.list.length === 0) break;
    const { list, name } = longest;
    if (!original.has(list)) original.set(list, { name, length: list.length });
    const surplus = (size - most) / sizeOf(list);
    list.length = Math.max(0, Math.min(list.length - 1, Math.floor(list.length * (1 - surplus))));
  }
  const notes = [...original].map(([list, { name, length }]) => `${name}: ${list.length} of ${length} shown`);
  return { value: whole, notes };
}

function listsIn(value: unknown, name: string): { list: unknown[]; name: string }[] {
  if (Array.isArray(value)) return [{ list: value, name }, ...value.flatMap((item) => listsIn(item, name))];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => listsIn(item, name ? `${name}.${key}` : key));
}

export function sizeOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
