// src/generated/help.ts: what the command line says of each action. The texts are those of the specification, with the names of
// the command line.

import type { ActionTexts } from "../../../src/cli/commands/action-texts.ts";
import { optionName } from "../../../src/cli/commands/option-name.ts";
import { isObject } from "../../../src/util/json.ts";
import { GENERATED, type JsonSchema } from "../document.ts";
import type { Action, Contract } from "../model.ts";
import { type Translate, translator } from "../translate.ts";

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

export function commandHelp(contract: Contract): string {
  const translate = translator(contract.actions, optionName);
  // A terminal does not know Markdown.
  const written: Translate = (text) => inLocalTime(translate(text).replaceAll("`", ""));
  const rows = contract.actions.map((action) => {
    const help: ActionTexts = {
      title: action.title,
      description: DESCRIPTIONS[action.name] ?? written(action.description),
      options: optionTexts(contract, action, written),
      example: exampleOf(action),
    };
    return `  ${action.name}: ${JSON.stringify(help)},\n`;
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
function optionTexts(contract: Contract, action: Action, written: Translate): Record<string, string> {
  const found: [string, string][] = [];
  const isCompleted = Object.hasOwn(DESCRIPTIONS, action.name);
  const visit = (path: string, unresolved: JsonSchema) => {
    const { description = "", default: fallback, properties } = contract.resolve(unresolved);
    const byDefault = fallback === undefined ? undefined : `Default: ${JSON.stringify(fallback)}.`;
    const text = isCompleted
      ? description.replace(WHEN_LEFT_OUT, "")
      : [description, byDefault].filter(Boolean).join(" ");
    found.push([optionName(path), written(text).trim()]);
    for (const [name, property] of Object.entries(properties ?? {})) visit(`${path}.${name}`, property);
  };
  for (const { name, schema } of action.arguments) visit(name, schema);
  return Object.fromEntries(found.filter(([, text]) => text !== ""));
}

/** A call from the examples of the specification: what it needs, and what its example sends in the body. */
function exampleOf({ name: action, arguments: all, body }: Action): string {
  const needed = all
    .filter(
      ({ name, required, in: place }) => required && name !== "workspaceId" && (place === "path" || place === "query"),
    )
    .map(({ wireName, example }): [string, unknown] => [wireName, example]);
  const sent = body?.example;
  const inBody = Array.isArray(sent) ? { body: sent } : { ...(isObject(sent) && sent) };
  return [action, ...[...needed, ...Object.entries(inBody)].flatMap(([name, value]) => optionsFor(name, value))].join(
    " ",
  );
}

/** The options that say this value, ready for a shell. */
function optionsFor(name: string, value: unknown): string[] {
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string")) {
    return value.flatMap((item) => optionsFor(name, item));
  }
  if (isObject(value) && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([inner, item]) => optionsFor(`${name}.${inner}`, item));
  }
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return [optionName(name), /^[\w@.:+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`];
}
