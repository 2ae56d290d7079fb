// The walker of schemas: from an argument to the values inside of it, with the place of each.

import type { Schema } from "../operation.js";
import { isObject } from "../util/json.js";

/** Where a value is in the arguments of a call. */
export interface Place {
  /** As problems name it: `users.ids[0]`. */
  readonly argument: string;
  /** The same for all items of a list, as the tables of names have it: `users.ids[]`. */
  readonly pattern: string;
  /** Its name in the object around it. Undefined for an item of a list. */
  readonly key: string | undefined;
}

/** @param key the action's name of the argument, where the wire has another */
export function placeOf(argument: string, key = argument): Place {
  return { argument, pattern: argument, key };
}

function inside({ argument, pattern }: Place, key: string): Place {
  return { argument: `${argument}.${key}`, pattern: `${pattern}.${key}`, key };
}

function itemOf({ argument, pattern }: Place, index: number): Place {
  return { argument: `${argument}[${index}]`, pattern: `${pattern}[]`, key: undefined };
}

/**
 * A copy of a value in which every value has been read by its schema, outer ones first: what `read` makes of a list or an object is
 * what its items or properties are taken from. Properties without a schema have an empty one.
 */
export function mapBySchema(
  schema: Schema,
  given: unknown,
  place: Place,
  read: (schema: Schema, value: unknown, place: Place) => unknown,
): unknown {
  const value = read(schema, given, place);
  if (schema.type === "array" && Array.isArray(value)) {
    return value.map((item, index) => mapBySchema(schema.items ?? {}, item, itemOf(place, index), read));
  }
  if (schema.type !== "object" || !isObject(value)) return value;
  const { properties = {} } = schema;
  // Entries become own properties whatever their name is, so that __proto__ is refused and not lost.
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return [name, mapBySchema(property ?? {}, item, inside(place, name), read)];
    }),
  );
}
