// Conversion of schemas of Swagger 2.0 to the JSON schemas that are compared. References stay as they are.

import { isObject, type JsonObject, list, object, text, texts } from "../connector/rules/untyped-json.ts";
import type { JsonSchema } from "../contract/document.ts";

const LIMITS = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] as const;

export function schemaFrom(json: JsonObject): JsonSchema {
  const schema: JsonSchema = {};
  if (text(json.$ref)) schema.$ref = text(json.$ref);
  if (text(json.type)) schema.type = json["x-nullable"] === true ? [text(json.type), "null"] : text(json.type);
  if (Array.isArray(json.enum)) schema.enum = [...list(json.enum)];
  for (const limit of LIMITS) {
    const value = json[limit];
    if (typeof value === "number") schema[limit] = value;
  }
  for (const rule of ["format", "pattern"] as const) if (text(json[rule])) schema[rule] = text(json[rule]);
  if (json.uniqueItems === true) schema.uniqueItems = true;
  if (isObject(json.items)) schema.items = schemaFrom(json.items);
  if (isObject(json.properties)) schema.properties = schemasFrom(json.properties);
  if (Array.isArray(json.required)) schema.required = texts(json.required);
  return schema;
}

/** Each under its name: the properties of an object, or the definitions of a file. */
export function schemasFrom(named: JsonObject): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(named).map(([name, json]) => [name, schemaFrom(object(json))]));
}
