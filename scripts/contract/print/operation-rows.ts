// src/generated/operations.ts: the table that everything at run time reads.

import { queryName } from "../../../src/argument-names.ts";
import type { Schema } from "../../../src/operation.ts";
import { identifier, withoutBrackets } from "../../../src/operation-builders.ts";
import { GENERATED, type JsonSchema } from "../document.ts";
import type { Action, Contract, GivenArgument } from "../model.ts";
import { answerOf, answerType, argumentsType, importOfArguments, importOfFiles, resourcesOf } from "./action-types.ts";
import { literal } from "./literal.ts";

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

function checkable(contract: Contract, unresolved: JsonSchema): Schema {
  const schema = contract.resolve(unresolved);
  const checks: Record<string, unknown> = {};
  for (const keyword of CHECKED) {
    const value = schema[keyword];
    if (value !== undefined && !IDLE[keyword]?.includes(value)) checks[keyword] = value;
  }
  if (schema["x-most-hours"]) checks.mostHours = schema["x-most-hours"];
  // Shown where a pattern refuses a value; identifiers and plain texts have words of their own.
  if (schema.pattern && !NAMED_PATTERNS.includes(schema.pattern)) checks.example = schema.examples?.[0];
  if (schema.items) checks.items = checkable(contract, schema.items);
  if (schema.properties) {
    const properties = Object.entries(schema.properties);
    checks.properties = Object.fromEntries(properties.map(([name, property]) => [name, checkable(contract, property)]));
    if (schema.required) checks.required = schema.required;
  }
  return checks;
}

/** The files by their names: the rows of each resource, all of them by name and as a table, and the addresses of the regions. */
export function operationRows(contract: Contract): Map<string, string> {
  const resources = resourcesOf(contract);
  const files = resources.map(([resource, actions]): [string, string] => [
    `src/generated/operations/${resource}.ts`,
    rowsOf(contract, resource, actions),
  ]);
  return new Map([
    ...files,
    ["src/generated/operations/index.ts", rowsByName(resources.map(([resource]) => resource))],
    ["src/generated/operations.ts", allRows(contract)],
    ["src/generated/regions.ts", regions(contract)],
  ]);
}

function rowsByName(resources: readonly string[]): string {
  return `// ${GENERATED}

${resources.map((resource) => `export * from "./${resource}.js";\n`).join("")}`;
}

function regions(contract: Contract): string {
  const all = Object.entries(contract.regions);
  const names = all.map(([name]) => JSON.stringify(name)).join(" | ");
  return `// ${GENERATED}

import type { Addresses } from "../operation.js";

/** Base addresses of each region, by host. A key works in its own region only. */
export const regions: Readonly<Record<${names}, Addresses>> = {
${all.map(([name, hosts]) => `  ${name}: ${literal(hosts)},\n`).join("")}};
`;
}

function rowsOf(contract: Contract, resource: string, actions: readonly Action[]): string {
  const rows = actions.map((action) => {
    const type = `Row<"${action.name}", ${argumentsType(action)}, ${answerType(contract, action)}>`;
    return `/** ${action.title}. */\nexport const ${action.name}: ${type} = ${pure(printRow(contract, action))};\n`;
  });
  const text = rows.join("\n");
  const words = BUILDERS.filter((word) =>
    new RegExp(`\\b${word}\\b(?!["\\/:}])`).test(text.replaceAll(/"[^"]*"|\/\*\*.*\*\//g, '""')),
  );
  const answers = [...new Set(actions.flatMap((action) => answerOf(contract, action)?.name ?? []))].sort();
  return `// ${GENERATED}

import type { Row } from "../../operation.js";
import { ${words.join(", ")} } from "../../operation-builders.js";
${importOfFiles(actions, "../..")}${answers.length > 0 ? `import type { ${answers.join(", ")} } from "../answers.js";\n` : ""}${importOfArguments(resource, actions, "../arguments")}
${text}`;
}

/** Every call is marked, also those within, so that each bundler drops the rows of actions that nobody uses. */
const pure = (row: string): string =>
  row.replaceAll(/"[^"]*"|\b\w+\(/g, (text) => (text.startsWith('"') ? text : `/* @__PURE__ */ ${text}`));

/** The words of src/operation-builders.ts that rows are written in. */
const BUILDERS = [
  ...["body", "content", "create", "dateTime", "endWithin", "file", "flag", "identifier", "list", "number", "object"],
  ...["oneOf", "part", "path", "plainText", "query", "read", "remove", "required", "text", "update", "whole"],
];

function allRows(contract: Contract): string {
  const imports = resourcesOf(contract).map(
    ([resource, actions]) =>
      `import { ${actions.map(({ name }) => name).join(", ")} } from "./operations/${resource}.js";\n`,
  );
  return `// ${GENERATED}

import type { Operation } from "../operation.js";
import type { Actions } from "./actions.js";
${imports.join("")}
/**
 * Every action: what it does, how it travels, what it takes, and what there is to say of its answer. Arguments in the path
 * are in the path only.
 */
export const operations: Record<keyof Actions, Operation> = {
${contract.actions.map(({ name }) => `  ${name},\n`).join("")}};
`;
}

/** What there is to say of an action beside its arguments. One object from the API, asked for in JSON, is the usual case. */
function restOf({ body, answer, host, paginated, shownBy, replacedBy }: Action): object {
  return {
    ...(body?.kind === "multipart" && { body: body.kind }),
    ...(answer.kind !== "object" && { answer: answer.kind }),
    ...(host !== "api" && { host }),
    ...(paginated && { paginated }),
    ...(shownBy && { shownBy }),
    ...(replacedBy && { deprecated: { replacement: replacedBy } }),
  };
}

// The table is written in the words of src/table.ts, which keeps it short and readable.

function printRow(contract: Contract, action: Action): string {
  const { safety, method, path, arguments: all } = action;
  for (const argument of all) if (argument.in === "path") checkPathArgument(contract, action, argument);
  // `{workspaceId}` in a path says all there is to say of an identifier.
  const lines = all
    .filter((argument) => argument.in !== "path" || !isIdentifier(contract, argument))
    .map((argument) => `  ${argument.name}: ${printArgument(contract, argument)},\n`);
  const listed = lines.length > 0 ? `{\n${lines.join("")}}` : "{}";
  const rest = restOf(action);
  return `${safety}("${method}", "${path}", ${listed}${Object.keys(rest).length > 0 ? `, ${literal(rest)}` : ""})`;
}

const isIdentifier = (contract: Contract, { schema }: GivenArgument): boolean =>
  printSchema(checkable(contract, schema)) === "identifier";

/** A path takes what cannot lead to another path: identifiers, known words and whole numbers. */
function checkPathArgument(contract: Contract, { name: action, path }: Action, argument: GivenArgument): void {
  const { name, wireName, required, schema } = argument;
  const { type, enum: words } = schema;
  const isSafe =
    isIdentifier(contract, argument) ||
    type === "integer" ||
    (type === "string" && words?.every((word) => /^[\w-]+$/.test(String(word))));
  if (path.includes(`{${name}}`) && name === wireName && required && isSafe) return;
  throw new Error(
    `${action}, at ${path}: the argument ${wireName} is not an identifier, a known word or a whole number. Give it the pattern of identifiers, an enum or type: integer.`,
  );
}

/** What is in the path is required without a word. */
function printArgument(contract: Contract, { name, in: place, wireName, required, schema }: GivenArgument): string {
  const usual = place === "query" ? queryName(name) : name;
  const printed = `${place}(${printSchema(checkable(contract, schema))}${wireName === usual ? "" : `, ${JSON.stringify(wireName)}`})`;
  return required && place !== "path" ? `required(${printed})` : printed;
}

function printSchema(schema: Schema): string {
  const { type, items, properties, required, enum: values, ...limits } = schema;
  const plain = Object.keys(limits).length === 0;
  const withLimits = (word: string, ...parts: string[]) =>
    `${word}(${[...parts, ...(plain ? [] : [literal(limits)])].join(", ")})`;
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
  if (type === "string" && schema.format === "binary") return "file";
  if (type === "string" && schema.format === "date-time") {
    return schema.mostHours ? `endWithin(${schema.mostHours})` : "dateTime";
  }
  // An identifier that is also said to be not empty is still an identifier.
  if (type === "string" && schema.pattern === identifier.pattern) return "identifier";
  if (type === "string" && schema.pattern === withoutBrackets) {
    const { pattern: _, ...others } = limits;
    return Object.keys(others).length > 0 ? `plainText(${literal(others)})` : "plainText()";
  }
  return literal(schema);
}
