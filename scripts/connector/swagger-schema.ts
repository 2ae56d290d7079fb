// A schema of OpenAPI 3.1 as one of Swagger 2.0 that Power Platform takes: one type each, no composition, only the keywords and
// formats that the platform knows. It never refuses a value that the original accepts.

import { type JsonSchema, type OpenApiDocument, resolve } from "../contract/document.ts";

/** Keywords that are the same in both. */
const KEPT = ["default", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] as const;

type Same = "$ref" | "format" | "title" | "description" | "enum" | "required" | (typeof KEPT)[number];

export interface SwaggerSchema extends Pick<JsonSchema, Same> {
  type?: string;
  items?: SwaggerSchema;
  properties?: Record<string, SwaggerSchema>;
  "x-nullable"?: true;
  "x-ms-summary"?: string;
  "x-ms-visibility"?: Visibility;
  "x-ms-enum-values"?: { value: unknown; displayName: string }[];
  "x-ms-dynamic-values"?: object;
  "x-ms-dynamic-list"?: object;
  /** The platform fills in where it is to be called. */
  "x-ms-notification-url"?: true;
}

export type Visibility = "important" | "advanced" | "internal";

/** Formats that the platform knows (rule 46). Others stay a text without a picker. */
const FORMATS = new Set(["int32", "int64", "float", "double", "byte", "binary", "date", "date-time", "uri", "uuid"]);

/**
 * Converts schemas of one document. Objects and lists that have a name in the specification keep it as a definition, because
 * tools that read the file make types of named definitions only.
 */
export function swaggerSchemas(document: OpenApiDocument) {
  const definitions: Record<string, SwaggerSchema> = {};

  function convert(schema: JsonSchema): SwaggerSchema {
    const resolved = merged(document, schema);
    const name = /^#\/components\/schemas\/(\w+)$/.exec(schema.$ref ?? "")?.[1];
    if (!name || !(resolved.properties || resolved.items)) return plain(resolved, convert);
    // Nothing is allowed beside a $ref (rule 17), so the definition's own title and description are what is shown.
    return define(name, () => plain(merged(document, { $ref: schema.$ref }), convert));
  }

  /** A reference to the definition of this name, which is made when it is first asked for. */
  function define(name: string, make: () => SwaggerSchema): SwaggerSchema {
    if (!Object.hasOwn(definitions, name)) {
      definitions[name] = {};
      const { "x-ms-summary": title, ...made } = make();
      definitions[name] = { ...(title && { title }), ...made };
    }
    return { $ref: `#/definitions/${name}` };
  }

  return { convert, define, definitions };
}

/** One schema without what is below it, which `below` converts: `step` is the name of a property, or `[]` for the items of a list. */
export function plain(schema: JsonSchema, below: (schema: JsonSchema, step: string) => SwaggerSchema): SwaggerSchema {
  const types = [schema.type ?? []].flat();
  const [type, ...others] = types.filter((candidate) => candidate !== "null");
  // Several types, or none, is any value: no keyword of a single type may limit it.
  if (others.length > 0 || !type) return texts(schema);
  const swagger: SwaggerSchema = { type };
  if (schema.format && FORMATS.has(schema.format)) swagger.format = schema.format;
  Object.assign(swagger, texts(schema));
  for (const keyword of KEPT) if (schema[keyword] !== undefined) Object.assign(swagger, { [keyword]: schema[keyword] });
  if (types.includes("null")) swagger["x-nullable"] = true;
  const values = schema.enum?.filter((value) => value !== null);
  if (values && values.length > 0) {
    swagger.enum = values;
    swagger["x-ms-enum-values"] = enumValues(values);
  }
  if (type === "array") swagger.items = schema.items ? below(schema.items, "[]") : {};
  if (schema.properties) {
    swagger.properties = {};
    for (const [name, property] of Object.entries(schema.properties)) swagger.properties[name] = below(property, name);
    if (schema.required && schema.required.length > 0) swagger.required = schema.required;
  }
  return swagger;
}

/** Title and description where they are shown. */
function texts({ title, description }: JsonSchema): SwaggerSchema {
  return { ...(title && { "x-ms-summary": title }), ...(description && { description }) };
}

/**
 * Follows the $ref and folds compositions: `allOf` of objects becomes one object; `anyOf` of known values and any text, which is
 * how the specification writes an open list, becomes a text whose description names the known values.
 */
export function merged(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
  const { allOf, anyOf, ...resolved } = resolve(document, schema);
  if (allOf) {
    const parts = [...allOf.map((part) => merged(document, part)), resolved];
    const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
    const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
    return { ...Object.assign({}, ...parts), properties, required };
  }
  if (!anyOf) return resolved;
  const branches = anyOf.map((branch) => merged(document, branch));
  const open = branches.find((branch) => branch.type && !branch.enum);
  const known = branches.flatMap((branch) => branch.enum ?? []);
  if (!open) return { ...resolved, ...branches[0] };
  const description = resolved.description ?? "";
  const missing = known.filter((value) => !description.includes(String(value)));
  return {
    ...open,
    ...resolved,
    ...(missing.length > 0 && { description: `${description} Known values: ${known.join(", ")}.`.trim() }),
  };
}

/** Values as people read them: NEW_TIME_ENTRY is "New time entry". */
export function enumValues(values: readonly unknown[]): { value: unknown; displayName: string }[] {
  return values.map((value) => {
    // Words that Clockify writes as one.
    const words = String(value).replace("TIMEENTRY", "TIME_ENTRY").replace("USERGROUP", "USER_GROUP");
    const text = words.replaceAll("_", " ").toLowerCase();
    return { value, displayName: text.charAt(0).toUpperCase() + text.slice(1) };
  });
}
