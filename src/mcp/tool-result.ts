// The result of a tool: the same compact data as text and as structured content, truncated between items where it would be too long.

import type { CallToolResult } from "@modelcontextprotocol/server";
import { redact } from "../errors.js";
import { isObject } from "../util/json.js";
import { visible } from "../util/visible-text.js";
import type { ToolFailure } from "./tool-failure.js";

/**
 * Clients refuse answers of about 25,000 tokens. Identifiers and times take one token for about two characters, so this is
 * close to 20,000 tokens and not above.
 */
export const MAX_CHARACTERS = 40_000;

export function toResult(answer: object, secrets: readonly string[]): CallToolResult {
  const text = redactedJson(answer, secrets);
  return { content: [{ type: "text", text }], structuredContent: JSON.parse(text) };
}

export function toFailedResult(failure: ToolFailure, secrets: readonly string[]): CallToolResult {
  return { ...toResult({ error: failure }, secrets), isError: true };
}

/** Only known secrets: whatever merely looks like one may be somebody's description. Nothing invisible may keep one apart. */
function redactedJson(answer: object, secrets: readonly string[]): string {
  const text = visible(JSON.stringify(answer));
  return secrets.some((secret) => text.includes(secret)) ? redact(text, secrets) : text;
}

/** Drops whole items from the longest lists inside until the rest is short enough, and says of which how many. */
export function truncate(value: unknown, max = MAX_CHARACTERS): { readonly value: unknown; readonly notes: string[] } {
  if (sizeOf(value) <= max) return { value, notes: [] };
  const whole = structuredClone(value);
  const original = new Map<unknown[], { name: string; length: number }>();
  for (let size = sizeOf(whole); size > max; size = sizeOf(whole)) {
    const longest = listsIn(whole, "").sort((a, b) => sizeOf(b.list) - sizeOf(a.list))[0];
    if (!longest || longest.list.length === 0) break;
    const { list, name } = longest;
    if (!original.has(list)) original.set(list, { name, length: list.length });
    const surplus = (size - max) / sizeOf(list);
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
