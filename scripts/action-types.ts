// src/generated/actions.ts: one documented type per action, with flat arguments, so that an editor shows what a call needs.

import { argumentName } from "../src/names.ts";
import { acceptsMoment } from "../src/wrappers/arguments.ts";
import {
  eachOperation,
  type JsonSchema,
  type LocatedOperation,
  type OpenApiDocument,
  resolve,
  success,
} from "./openapi.ts";

/** A schema of a request as TypeScript. A date-time is also accepted as a Date, which the specification cannot say. */
function typeOf(document: OpenApiDocument, unresolved: JsonSchema, indent: string): string {
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
      const item = typeOf(document, schema.items ?? {}, indent);
      return / [|&] /.test(item) ? `(${item})[]` : `${item}[]`;
    }
    case "object": {
      const inner = `${indent}  `;
      const lines = Object.entries(schema.properties ?? {}).map(([name, property]) =>
        member(document, name, property, schema.required?.includes(name) ?? false, inner),
      );
      return `{\n${lines.join("")}${indent}}`;
    }
    default:
      return "unknown";
  }
}

function comment(lines: (string | undefined)[], indent: string): string {
  const text = lines.filter((line) => line !== undefined);
  if (text.length === 1) return `${indent}/** ${text[0]} */\n`;
  return `${indent}/**\n${text.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}

function member(
  document: OpenApiDocument,
  name: string,
  unresolved: JsonSchema,
  required: boolean,
  indent: string,
  description?: string,
): string {
  const schema = resolve(document, unresolved);
  const text = description ?? schema.description;
  const fallback = schema.default === undefined ? undefined : `Default: ${JSON.stringify(schema.default)}.`;
  const comments = comment([[text, fallback].filter(Boolean).join(" ")], indent);
  return `${comments}${indent}${name}${required ? "" : "?"}: ${typeOf(document, schema, indent)};\n`;
}

function argumentsInterface(
  document: OpenApiDocument,
  name: string,
  { operation, parameters, body }: LocatedOperation,
): string {
  const members = parameters
    .filter(({ in: place }) => place !== "header")
    .map((parameter) =>
      member(
        document,
        argumentName(parameter.name),
        parameter.schema,
        parameter.required ?? false,
        "  ",
        parameter.description,
      ),
    );
  if (body?.type === "array") members.push(member(document, "body", body, true, "  "));
  else {
    for (const [property, schema] of Object.entries(body?.properties ?? {})) {
      members.push(member(document, property, schema, body?.required?.includes(property) ?? false, "  "));
    }
  }
  return `${comment([`Arguments of \`${operation.operationId}\`.`], "")}export interface ${name} {\n${members.join("")}}\n`;
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export function actionTypes(document: OpenApiDocument): string {
  const interfaces: string[] = [];
  const actions = eachOperation(document).map((located) => {
    const { operation, parameters, body } = located;
    const name = `${pascal(operation.operationId)}Arguments`;
    interfaces.push(argumentsInterface(document, name, located));
    const needed =
      parameters.some(({ required }) => required) || (body?.required?.length ?? 0) > 0 || body?.type === "array";
    const { status, schema } = success(document, operation);
    const json = `operations["${operation.operationId}"]["responses"]["${status}"]["content"]["application/json"]`;
    const result = schema ? (operation["x-may-be-empty"] ? `${json} | undefined` : json) : "undefined";
    const replacement = operation["x-replaced-by"];
    const docs = comment(
      [`${operation.summary}.`, "", operation.description, replacement && `@deprecated Use \`${replacement}\`.`],
      "  ",
    );
    return `${docs}  ${operation.operationId}: ${replacement ? "DeprecatedAction" : "Action"}<"${operation.operationId}", ${name}${needed ? "" : " | void"}, ${result}>;\n`;
  });
  return `// Generated from openapi/clockify.yaml by \`npm run generate\`. Do not edit.

import type { Action, DeprecatedAction } from "../action.js";
import type { operations } from "./schema.js";

${interfaces.join("\n")}
/** Every action of Clockify that this package offers. */
export interface Actions {
${actions.join("\n")}}
`;
}
