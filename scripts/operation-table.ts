// src/generated/operations.ts: the table that everything at run time reads.

import { readFileSync } from "node:fs";
import { argumentName, queryName } from "../src/argument-names.ts";
import type { ActionName, Argument, Operation, Schema } from "../src/operation.ts";
import { identifier, withoutBrackets } from "../src/operation-builders.ts";
import {
  answerSchema,
  eachOperation,
  GENERATED,
  type JsonSchema,
  type LocatedOperation,
  type OpenApiDocument,
  resolve,
  type Server,
} from "./contract/document.ts";

/** What a verb does, and with that whether a call may be repeated. */
const SAFETY: Record<string, Operation["safety"]> = JSON.parse(
  readFileSync(new URL("../openapi/verbs.json", import.meta.url), "utf8"),
);

export function safetyOf(action: string): Operation["safety"] {
  const verb = Object.keys(SAFETY).find((candidate) => new RegExp(`^${candidate}[A-Z]`).test(action));
  const safety = verb && SAFETY[verb];
  if (!safety) throw new Error(`${action} begins with none of the verbs of openapi/verbs.json`);
  return safety;
}

/** What checking a request needs of a schema. Texts and defaults stay in the specification. */
const CHECKED = [
  "type",
  "format",
  "pattern",
  "enum",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
] as const;

/** Limits and formats that every value of the type keeps anyway. */
const IDLE: Record<string, unknown[]> = { format: ["int32", "int64", "double"], minLength: [0], minItems: [0] };

const NAMED_PATTERNS = [identifier.pattern, withoutBrackets];

function checkable(document: OpenApiDocument, unresolved: JsonSchema): Schema {
  const schema = resolve(document, unresolved);
  if (Array.isArray(schema.type)) throw new Error(`a request has one type, not ${schema.type.join(" or ")}`);
  const checks: Record<string, unknown> = {};
  for (const keyword of CHECKED) {
    const value = schema[keyword];
    if (value !== undefined && !IDLE[keyword]?.includes(value)) checks[keyword] = value;
  }
  if (schema["x-most-hours"]) checks.mostHours = schema["x-most-hours"];
  // Shown where a pattern refuses a value; identifiers and plain texts have words of their own.
  if (schema.pattern && !NAMED_PATTERNS.includes(schema.pattern)) checks.example = schema.examples?.[0];
  if (schema.items) checks.items = checkable(document, schema.items);
  if (schema.properties) {
    const properties = Object.entries(schema.properties);
    checks.properties = Object.fromEntries(properties.map(([name, property]) => [name, checkable(document, property)]));
    if (schema.required) checks.required = schema.required;
  }
  return checks;
}

/** One object goes without saying. */
function answerOf(document: OpenApiDocument, operation: LocatedOperation["operation"]): Pick<Operation, "answer"> {
  const schema = answerSchema(document, operation);
  if (!schema) return { answer: "nothing" };
  if (resolve(document, schema).type === "array") return { answer: "list" };
  return operation["x-may-be-empty"] ? { answer: "object-or-nothing" } : {};
}

function argumentsOf(
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
        safety: safetyOf(operation.operationId),
        ...answerOf(document, operation),
        ...(paginated && { paginated: { ...paginated, defaultPageSize: Number(pageSize?.schema.default) } }),
        ...(operation["x-shown-by"] && { shownBy: operation["x-shown-by"] as ActionName }),
        ...(operation.deprecated && { deprecated: { replacement: operation["x-replaced-by"] as ActionName } }),
        arguments: argumentsOf(document, located),
      },
    ];
  });

  const regions = regionsOf(document);
  const hosts = Object.entries(regions).map(([name, addresses]) => `  ${name}: ${printFields(addresses, true)},\n`);
  const rows = operations.map(([action, { method, path, safety, arguments: args, ...more }]) => {
    for (const [name, argument] of Object.entries(args))
      if (argument.in === "path") checkPathArgument(path, name, argument);
    const lines = Object.entries(args)
      .filter(([, argument]) => argument.in !== "path")
      .map(([name, argument]) => `    ${name}: ${printArgument(name, argument)},\n`);
    const listed = lines.length > 0 ? `{\n${lines.join("")}  }` : "{}";
    const rest = Object.keys(more).length > 0 ? `, ${printFields(more, true)}` : "";
    return `  ${action}: ${safety}("${method}", "${path}", ${listed}${rest}),\n`;
  });
  return `// ${GENERATED}

import type { Addresses, Operation } from "../operation.js";
import {
  body,
  content,
  create,
  dateTime,
  endWithin,
  flag,
  identifier,
  list,
  number,
  object,
  oneOf,
  plainText,
  query,
  read,
  remove,
  required,
  text,
  update,
  whole,
} from "../operation-builders.js";
import type { Actions } from "./actions.js";

/** Base addresses of each region, by host. A key works in its own region only. */
export const regions: Readonly<Record<${Object.keys(regions)
    .map((name) => JSON.stringify(name))
    .join(" | ")}, Addresses>> = {
${hosts.join("")}};

/**
 * Every action: what it does, how it travels, what it takes, and what there is to say of its answer. Arguments in the path
 * stand in the path only.
 */
export const operations: Record<keyof Actions, Operation> = {
${rows.join("")}};
`;
}

/** The addresses of each region by host: one with the name of the region in it, and one without, which is the global region's. */
function regionsOf(document: OpenApiDocument): Record<string, Record<string, string>> {
  const api = document.servers[0]?.variables?.region;
  if (!api?.enum) throw new Error("The server of the specification has no variable region with its values");
  const hosts = { api: document.servers, ...document["x-hosts"] };
  const addressIn = (region: string, servers: readonly Server[]): string | undefined => {
    const named = servers.find(({ variables }) => variables?.region?.enum?.includes(region));
    const server = named ?? (region === api.default ? servers.find(({ variables }) => !variables) : undefined);
    return server?.url.replace("{region}", region);
  };
  return Object.fromEntries(
    api.enum.map((region) => [
      region === api.default ? "global" : region,
      Object.fromEntries(
        Object.entries(hosts).flatMap(([host, servers]) => {
          const address = addressIn(region, servers);
          return address ? [[host, address]] : [];
        }),
      ),
    ]),
  );
}

// The table is written in the words of src/table.ts, which keeps it short and readable.

/** `{workspaceId}` in a path says all there is to say of that argument: it is an identifier, and required. */
function checkPathArgument(path: string, argument: string, { name, required, schema }: Argument): void {
  if (path.includes(`{${argument}}`) && !name && required && printSchema(schema) === "identifier") return;
  throw new Error(`the path argument ${argument} of ${path} is not an identifier`);
}

function printArgument(argument: string, { in: place, name = argument, required, schema }: Argument): string {
  const usual = place === "query" ? queryName(argument) : argument;
  const printed = `${place}(${printSchema(schema)}${name === usual ? "" : `, ${JSON.stringify(name)}`})`;
  return required ? `required(${printed})` : printed;
}

function printSchema(schema: Schema): string {
  const { type, items, properties, required, enum: values, ...limits } = schema;
  const plain = Object.keys(limits).length === 0;
  const withLimits = (word: string, ...parts: string[]) =>
    `${word}(${[...parts, ...(plain ? [] : [printFields(limits, true)])].join(", ")})`;
  if (!type) return "{}";
  if (type === "array" && items) return withLimits("list", printSchema(items));
  if (type === "object" && properties) {
    const fields = Object.entries(properties).map(([name, property]) => `${name}: ${printSchema(property)}`);
    return `object({ ${fields.join(", ")} }${required ? `, ${JSON.stringify(required)}` : ""})`;
  }
  if (type === "string" && values && plain) return `oneOf(${values.map((value) => JSON.stringify(value)).join(", ")})`;
  if (type === "integer") return withLimits("whole");
  if (type === "number") return withLimits("number");
  if (type === "boolean" && plain) return "flag";
  if (type === "string" && plain) return "text";
  if (type === "string" && schema.format === "date-time") {
    return schema.mostHours ? `endWithin(${schema.mostHours})` : "dateTime";
  }
  // An identifier that is also said to be not empty is still an identifier.
  if (type === "string" && schema.pattern === identifier.pattern) return "identifier";
  if (type === "string" && schema.pattern === withoutBrackets) {
    const { pattern: _, ...others } = limits;
    return Object.keys(others).length > 0 ? `plainText(${printFields(others, true)})` : "plainText()";
  }
  return printFields(schema, true);
}

function printFields(fields: object, braces = false): string {
  const key = (name: string) => (/^[a-zA-Z]\w*$/.test(name) ? name : JSON.stringify(name));
  const value = (item: unknown): string =>
    typeof item === "object" && item !== null && !Array.isArray(item) ? printFields(item, true) : JSON.stringify(item);
  const printed = Object.entries(fields)
    .map(([name, item]) => `${key(name)}: ${value(item)}`)
    .join(", ");
  return braces ? `{ ${printed} }` : printed;
}
