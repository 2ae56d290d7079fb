// The lenient reading of a single value: what can only be meant in one way is taken as it is meant.

import type { Schema } from "../operation.js";
import { isObject } from "../util/json.js";
import { decoded } from "./json-text.js";

export function lenientValue(schema: Schema, value: unknown): unknown {
  switch (schema.type) {
    case "integer":
    case "number":
      return typeof value === "string" && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
    case "boolean":
      return typeof value === "string" && /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : value;
    case "array": {
      const list = typeof value === "string" ? decoded(value) : value;
      return Array.isArray(list) || list === null || list === undefined ? list : [list];
    }
    case "object":
      return typeof value === "string" ? decoded(value) : value;
    case "string": {
      // The catalog calls some lists of ids lists of objects.
      const text = isObject(value) && Object.keys(value).length === 1 ? value.id : value;
      return typeof text === "string" ? lenientText(schema, text) : value;
    }
    default: {
      // The list of tools calls what may be anything a text, in which a list is JSON.
      const list = schema.type === undefined && typeof value === "string" ? decoded(value) : value;
      return Array.isArray(list) ? list : value;
    }
  }
}

/** A choice in any spelling, and a time that lacks its seconds. */
function lenientText(schema: Schema, text: string): string {
  if (schema.enum) {
    const choice = text
      .trim()
      .toUpperCase()
      .replace(/[\s-]+/g, "_");
    return schema.enum.includes(text) || !schema.enum.includes(choice) ? text : choice;
  }
  return schema.pattern && !hasPattern(schema, text) && hasPattern(schema, `${text}:00`) ? `${text}:00` : text;
}

/** Whether the schema has a pattern, and the text fits it. */
export function hasPattern({ pattern }: Schema, text: string): boolean {
  return pattern !== undefined && new RegExp(pattern, "u").test(text);
}
