// A reader of JSON of unknown shape: what is not there, or is something else, is simply empty. A rule must never break on a broken file.

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
export type Kind = "null" | "boolean" | "number" | "string" | "array" | "object";

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
export const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
export const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");
export const texts = (value: Json | undefined): string[] => list(value).filter((item) => typeof item === "string");

export const entries = (value: Json | undefined): [string, Json][] => Object.entries(object(value));

/** For keys that come from the file, which may be called as something that every object has. */
export function get(value: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

export function kindOf(value: Json): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const kind = typeof value;
  return kind === "boolean" || kind === "number" || kind === "string" ? kind : "object";
}

/** Whether a value is of a type of JSON Schema. Without a type it may be anything. */
export function isOfType(value: Json, type: string): boolean {
  if (type === "") return true;
  if (type === "integer") return Number.isInteger(value);
  return kindOf(value) === type;
}

/** What occurs more than once, each once. Values are compared as JSON. */
export function repeated(values: readonly Json[]): Json[] {
  const seen = new Map<string, number>();
  for (const value of values) seen.set(JSON.stringify(value), (seen.get(JSON.stringify(value)) ?? 0) + 1);
  return [...seen].filter(([, times]) => times > 1).map(([value]) => JSON.parse(value));
}

export function parsed(source: string): { readonly json: Json } | { readonly error: string } {
  try {
    return { json: JSON.parse(source) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
