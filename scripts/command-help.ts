// src/generated/help.ts: what the command line tells of each action. The texts are those of the specification, with the names of
// the command line.

import { argumentName } from "../src/argument-names.ts";
import type { ActionTexts } from "../src/cli/commands/action-texts.ts";
import { optionName } from "../src/cli/commands/option-name.ts";
import { isObject } from "../src/util/json.ts";
import { translator } from "./action-types.ts";
import {
  eachOperation,
  GENERATED,
  type JsonSchema,
  type LocatedOperation,
  type OpenApiDocument,
  resolve,
} from "./contract/document.ts";

/** Changes of entries are completed before they are sent (src/input/merge-time-entry.ts), so Clockify's own text would mislead. */
const COMPLETED =
  "What you leave out stays as it is. To clear something: null for an id, an empty text for the description, [] for a list.";
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  updateTimeEntry: `Changes a time entry. ${COMPLETED}`,
  bulkUpdateTimeEntries: `Changes several time entries of one person. The body is a list of entries, each with its id. ${COMPLETED}`,
};
/**
 * The specification speaks of UTC, which is what goes over the wire. On the command line times are read and shown by the clock of the
 * account, so what says otherwise is left out.
 */
function inLocalTime(text: string): string {
  return text
    .replace(/ (?:Times|Periods) are (?:in )?UTC,[^.]*\./g, "")
    .replace(/ The answer is in UTC\./g, "")
    .replace(/(,? in UTC)?,? in the form yyyy-MM-ddThh:mm:ssZ/g, "")
    .replace(/ A plain date is refused\.| Never with milliseconds\.|, without milliseconds/g, "")
    .replace(/,? in UTC(?=[ ,.;:]|$)/g, "")
    .replace(/ means midnight there, not midnight UTC/g, " means midnight there")
    .replace(/(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\dZ/g, "$1 $2")
    .replace(/,,/g, ",");
}
/** Sentences on what Clockify does with what is left out. */
const WHEN_LEFT_OUT = /\b(Left out|Always required|Send those along)\b[^.]*\./g;

export function commandHelp(document: OpenApiDocument): string {
  const operations = eachOperation(document);
  const translate = translator(operations, optionName);
  // A terminal does not know Markdown.
  const speak = (text: string) => inLocalTime(translate(text).replaceAll("`", ""));
  const rows = operations.map((located) => {
    const { operationId, summary, description } = located.operation;
    const help: ActionTexts = {
      title: summary,
      description: DESCRIPTIONS[operationId] ?? speak(description),
      options: optionTexts(document, located, speak),
      example: exampleOf(document, located),
    };
    return `  ${operationId}: ${JSON.stringify(help)},\n`;
  });
  return `// ${GENERATED}

import type { ActionTexts } from "../cli/commands/action-texts.js";
import type { ActionName } from "../operation.js";

/** What there is to say of each action, in the words of the command line. */
export const help: Readonly<Record<ActionName, ActionTexts>> = {
${rows.join("")}};
`;
}

/** What is said of each option, and of the options for what is inside of it. */
function optionTexts(
  document: OpenApiDocument,
  { operation, parameters, body }: LocatedOperation,
  speak: (text: string) => string,
): Record<string, string> {
  const found: [string, string][] = [];
  const isCompleted = Object.hasOwn(DESCRIPTIONS, operation.operationId);
  const visit = (path: string, unresolved: JsonSchema) => {
    const { description = "", default: fallback, properties } = resolve(document, unresolved);
    const byDefault = fallback === undefined ? undefined : `Default: ${JSON.stringify(fallback)}.`;
    const text = isCompleted
      ? description.replace(WHEN_LEFT_OUT, "")
      : [description, byDefault].filter(Boolean).join(" ");
    found.push([optionName(path), speak(text).trim()]);
    for (const [name, property] of Object.entries(properties ?? {})) visit(`${path}.${name}`, property);
  };
  for (const { name, in: place, description, schema } of parameters) {
    if (place !== "header") visit(argumentName(name), { ...schema, description });
  }
  if (body?.type === "array") visit("body", body);
  for (const [name, schema] of Object.entries(body?.properties ?? {})) visit(name, schema);
  return Object.fromEntries(found.filter(([, text]) => text !== ""));
}

/** A call from the examples of the specification: what it needs, and what its example sends in the body. */
function exampleOf(document: OpenApiDocument, { operation, parameters }: LocatedOperation): string {
  const needed = parameters
    .filter(({ name, required }) => required && name !== "workspaceId")
    .map(({ name, example }): [string, unknown] => [name, example]);
  const requestBody = operation.requestBody && resolve(document, operation.requestBody);
  const example = requestBody?.content["application/json"]?.examples.default;
  const sent = example && resolve(document, example).value;
  const inBody = Array.isArray(sent) ? { body: sent } : { ...(isObject(sent) && sent) };
  return [
    operation.operationId,
    ...[...needed, ...Object.entries(inBody)].flatMap(([name, value]) => written(name, value)),
  ].join(" ");
}

/** The options that say this value, ready for a shell. */
function written(name: string, value: unknown): string[] {
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string")) {
    return value.flatMap((item) => written(name, item));
  }
  if (isObject(value) && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([inner, item]) => written(`${name}.${inner}`, item));
  }
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return [optionName(name), /^[\w@.:+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`];
}
