// src/generated/actions.ts: one documented type per action, with flat arguments, so that an editor shows what a call needs.

import { argumentName } from "../src/argument-names.ts";
import { acceptsMoment } from "../src/wrappers/validate.ts";
import {
  answerSchema,
  eachOperation,
  GENERATED,
  type JsonSchema,
  type LocatedOperation,
  type OpenApiDocument,
  resolve,
} from "./contract/document.ts";

export function actionTypes(document: OpenApiDocument): string {
  const operations = eachOperation(document);
  const speak = translator(operations, (name) => `\`${argumentName(name)}\``);
  const interfaces = operations.map((located) => argumentsInterface(document, located, speak));
  const answers = [...new Set(operations.flatMap((located) => answerOf(document, located)?.name ?? []))].sort();
  const paginated = operations.filter(({ operation }) => operation["x-paginated"]);
  const actions = operations.map((located) => {
    const { operation, parameters, body } = located;
    const { operationId, summary, description } = operation;
    const replacement = operation["x-replaced-by"];
    const needed =
      parameters.some(({ required }) => required) || (body?.required?.length ?? 0) > 0 || body?.type === "array";
    const type = replacement ? "DeprecatedAction" : "Action";
    const args = `${argumentsName(located)}${needed ? "" : " | void"}`;
    const docs = [`${summary}.`, "", speak(description), replacement && `@deprecated Use \`${replacement}\`.`];
    return `${comment(docs, "  ")}  ${operationId}: ${type}<"${operationId}", ${args}, ${answerType(document, located)}>;\n`;
  });
  return `// ${GENERATED}

import type { Action, DeprecatedAction } from "../action.js";
import type { components } from "./schema.js";

type Schemas = components["schemas"];

${answers.map((name) => answerInterface(document, name, speak)).join("\n")}
${interfaces.join("\n")}
/** The actions that answer a list in pages. */
export type PaginatedAction =
${paginated.map(({ operation }) => `  | "${operation.operationId}"`).join("\n")};

/** Every action of Clockify that this package offers. */
export interface Actions {
${actions.join("\n")}}
`;
}

type Translate = (text: string) => string;

/**
 * Descriptions speak of actions by their titles and of parameters by their names on the wire. Whoever calls by other names gets
 * a translation; `nameOf` says how parameters are written there.
 */
export function translator(operations: readonly LocatedOperation[], nameOf: (wireName: string) => string): Translate {
  const names = new Map<string, string>();
  for (const { operation, parameters } of operations) {
    if (!operation.deprecated) names.set(operation.summary, `\`${operation.operationId}\``);
    for (const { name } of parameters) if (name.includes("-")) names.set(name, nameOf(name));
  }
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(`(?<![\\w-])(${longestFirst.join("|")})(?![\\w-])`, "g");
  return (text) => text.replace(any, (name) => names.get(name) ?? name);
}

const argumentsName = ({ operation: { operationId } }: LocatedOperation) =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Arguments`;

function argumentsInterface(document: OpenApiDocument, located: LocatedOperation, speak: Translate): string {
  const { operation, parameters, body } = located;
  const members = parameters.map(({ name, schema, required, description }) =>
    member(document, argumentName(name), { ...schema, description }, { required, indent: "  ", speak }),
  );
  const inBody = body?.type === "array" ? { body } : (body?.properties ?? {});
  const requiredInBody = body?.type === "array" ? ["body"] : (body?.required ?? []);
  for (const [name, schema] of Object.entries(inBody)) {
    members.push(
      member(document, name, schema, { required: requiredInBody.includes(name), nullable: true, indent: "  ", speak }),
    );
  }
  const docs = comment([`Arguments of \`${operation.operationId}\`.`], "");
  return `${docs}export interface ${argumentsName(located)} {\n${members.join("")}}\n`;
}

interface Place {
  required: boolean | undefined;
  /** Whether null is taken as left out, which it is in bodies. */
  nullable?: boolean;
  indent: string;
  speak: Translate;
}

function member(document: OpenApiDocument, name: string, unresolved: JsonSchema, place: Place): string {
  const schema = resolve(document, unresolved);
  const { required, nullable, indent, speak } = place;
  const fallback = schema.default === undefined ? undefined : `Default: ${JSON.stringify(schema.default)}.`;
  const docs = comment([[speak(schema.description ?? ""), fallback].filter(Boolean).join(" ")], indent);
  const type = typeOf(document, schema, place);
  const orNothing = required || type === "unknown" ? "" : ` | ${nullable ? "null | " : ""}undefined`;
  return `${docs}${indent}${name}${required ? "" : "?"}: ${type}${orNothing};\n`;
}

/** A schema of a request as TypeScript. A moment is also accepted as a Date, which the specification cannot say. */
function typeOf(document: OpenApiDocument, unresolved: JsonSchema, place: Place): string {
  const schema = resolve(document, unresolved);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  switch (schema.type) {
    case "string":
      return acceptsMoment(schema) ? "string | Date" : "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array": {
      const item = typeOf(document, schema.items ?? {}, place);
      return / [|&] /.test(item) && !item.startsWith("{") ? `(${item})[]` : `${item}[]`;
    }
    case "object": {
      const inner = { ...place, nullable: true, indent: `${place.indent}  ` };
      const members = Object.entries(schema.properties ?? {}).map(([name, property]) =>
        member(document, name, property, { ...inner, required: schema.required?.includes(name) }),
      );
      return `{\n${members.join("")}${place.indent}}`;
    }
    default:
      return "unknown";
  }
}

/** The answer of success by its name in the specification: of the object, or of each item where it is a list. */
function answerOf(
  document: OpenApiDocument,
  { operation }: LocatedOperation,
): { name: string; isList: boolean } | undefined {
  const schema = answerSchema(document, operation);
  if (!schema) return undefined;
  const { items } = resolve(document, schema);
  const name = (items ?? schema).$ref?.split("/").at(-1);
  if (!name) throw new Error(`${operation.operationId}: the answer needs a schema with a name`);
  return { name, isList: items !== undefined };
}

/** An interface, since editors and errors show the name of one, and of any other type all properties. */
function answerInterface(document: OpenApiDocument, name: string, speak: Translate): string {
  const schema: JsonSchema = { $ref: `#/components/schemas/${name}` };
  const { description = "" } = resolve(document, schema);
  return `${comment([speak(description)], "")}export interface ${name} extends NonNullable<Schemas["${name}"]> {}\n`;
}

function answerType(document: OpenApiDocument, located: LocatedOperation): string {
  const answer = answerOf(document, located);
  if (!answer) return "undefined";
  const type = answer.isList ? `${answer.name}[]` : answer.name;
  return located.operation["x-may-be-empty"] ? `${type} | undefined` : type;
}

function comment(lines: (string | undefined)[], indent: string): string {
  const text = lines.filter((line) => line !== undefined);
  if (text.length === 1) return `${indent}/** ${text[0]} */\n`;
  return `${indent}/**\n${text.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}
