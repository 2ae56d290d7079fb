// src/generated/operations.ts: the table that everything at run time reads.

import type { ActionName, Argument, Operation, Schema } from "../src/operation.ts";
import { argumentName } from "./names.ts";
import {
  eachOperation,
  type JsonSchema,
  type LocatedOperation,
  type OpenApiDocument,
  resolve,
  success,
} from "./openapi.ts";

/** The verb of an action decides what a call does, and with that whether it may be repeated. */
const SAFETY: Record<string, Operation["safety"]> = {
  list: "read",
  get: "read",
  create: "create",
  duplicate: "create",
  copy: "create",
  update: "update",
  bulk: "update",
  stop: "update",
  publish: "update",
  resubmit: "update",
  delete: "delete",
};

/** What checking a request needs of a schema. Texts and defaults stay in the specification. */
function checkable(document: OpenApiDocument, unresolved: JsonSchema): Schema {
  const schema = resolve(document, unresolved);
  const {
    type,
    format,
    pattern,
    enum: values,
    minimum,
    maximum,
    minLength,
    maxLength,
    minItems,
    maxItems,
    uniqueItems,
  } = schema;
  if (Array.isArray(type)) throw new Error(`a request has one type, not ${type.join(" or ")}`);
  const result: Record<string, unknown> = {
    type,
    format,
    pattern,
    enum: values,
    minimum,
    maximum,
    minLength,
    maxLength,
    minItems,
    maxItems,
    uniqueItems,
  };
  if (format === "int32" || format === "int64" || format === "double") delete result.format;
  // Shown where a pattern refuses a value; an identifier has a text of its own.
  if (pattern && !pattern.includes("{24}")) result.example = schema.examples?.[0];
  if (minLength === 0) delete result.minLength;
  if (minItems === 0) delete result.minItems;
  if (schema.items) result.items = checkable(document, schema.items);
  if (schema.properties) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, checkable(document, property)]),
    );
    result.required = schema.required;
  }
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined)) as Schema;
}

export function argumentsOf(
  document: OpenApiDocument,
  { parameters, body, operation }: LocatedOperation,
): Record<string, Argument> {
  const entries: [string, Argument][] = [];
  const add = (place: Argument["in"], wireName: string, required: boolean | undefined, schema: JsonSchema) => {
    const name = argumentName(wireName);
    if (entries.some(([known]) => known === name))
      throw new Error(`${operation.operationId} has two arguments named ${name}`);
    entries.push([
      name,
      {
        in: place,
        ...(name !== wireName && { name: wireName }),
        ...(required && { required }),
        schema: checkable(document, schema),
      },
    ]);
  };
  for (const { name, in: place, required, schema } of parameters) {
    if (place !== "header") add(place, name, required, schema);
  }
  if (body?.type === "array") add("content", "body", true, body);
  else
    for (const [name, schema] of Object.entries(body?.properties ?? {}))
      add("body", name, body?.required?.includes(name), schema);
  return Object.fromEntries(entries);
}

export function operationTable(document: OpenApiDocument): string {
  const operations = eachOperation(document).map((located): [string, Operation] => {
    const { path, method, operation, parameters, body } = located;
    const verb = /^[a-z]+/.exec(operation.operationId)?.[0] ?? "";
    const safety = SAFETY[verb];
    if (!safety) throw new Error(`${operation.operationId}: no safety class for the verb '${verb}'`);
    const paginated = operation["x-paginated"];
    const pageSize = [
      ...parameters,
      ...Object.entries(body?.properties ?? {}).map(([name, schema]) => ({ name, schema })),
    ].find(({ name }) => argumentName(name) === "pageSize");
    return [
      operation.operationId,
      {
        method: method.toUpperCase() as Operation["method"],
        path,
        safety,
        answer: operation["x-may-be-empty"]
          ? "json-or-nothing"
          : success(document, operation).schema
            ? "json"
            : "nothing",
        ...(body && { body: true as const }),
        ...(paginated && { paginated: { ...paginated, defaultPageSize: Number(pageSize?.schema.default) } }),
        ...(operation.deprecated && { deprecated: { replacement: operation["x-replaced-by"] as ActionName } }),
        arguments: argumentsOf(document, located),
      } as Operation,
    ];
  });

  // Schemas that recur become constants: the table stays readable and small.
  const constants: [string, Schema][] = [
    ["identifier", { type: "string", pattern: "^[0-9a-fA-F]{24}$" }],
    ["identifiers", { type: "array", items: { type: "string", pattern: "^[0-9a-fA-F]{24}$" } }],
    ["dateTime", { type: "string", format: "date-time" }],
    ["text", { type: "string" }],
    ["flag", { type: "boolean" }],
    ["positive", { type: "integer", minimum: 1 }],
    ["sortOrder", { type: "string", enum: ["ASCENDING", "DESCENDING"] }],
  ];
  const literal = (value: unknown): string => {
    const text = JSON.stringify(value);
    const constant = constants.find(([, schema]) => JSON.stringify(schema) === text);
    if (constant) return constant[0];
    if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
    if (typeof value !== "object" || value === null) return text;
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${/^[a-zA-Z]\w*$/.test(key) ? key : JSON.stringify(key)}: ${literal(item)}`)
      .join(", ")} }`;
  };
  const row = ([action, { arguments: args, ...rest }]: [string, Operation]) => {
    const lines = Object.entries(args).map(([name, argument]) => `      ${name}: ${literal(argument)},\n`);
    const head = literal(rest).slice(2, -2);
    return `  ${action}: {\n    ${head},\n    arguments: {${lines.length > 0 ? `\n${lines.join("")}    ` : ""}},\n  },\n`;
  };
  const regions = document.servers[0]?.variables.region;
  const hosts = regions?.enum.map((value) => {
    const name = value === regions.default ? "global" : value;
    return `  ${name}: ${JSON.stringify(document.servers[0]?.url.replace("{region}", value))},\n`;
  });
  return `// Generated from openapi/clockify.yaml by \`npm run generate\`. Do not edit.

import type { Operation, Schema } from "../operation.js";
import type { Actions } from "./actions.js";

${constants.map(([name, schema]) => `const ${name}: Schema = ${constants[0] && name === "identifiers" ? `{ type: "array", items: identifier }` : JSON.stringify(schema)};`).join("\n")}

/** Base address of each region. A key works in its own region only. */
export const regions = {
${hosts?.join("")}};

/** Every action: how it travels, what it takes, what it answers and what it does. */
export const operations: Record<keyof Actions, Operation> = {
${operations.map(row).join("")}};
`;
}
