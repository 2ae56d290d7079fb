// The texts of `actions` and `call ACTION --help`: the list of actions, and everything about one of them.

import { help } from "../../generated/help.js";
import { operations } from "../../generated/operations.js";
import { actionMetadata } from "../../input/action-tables.js";
import { isOptionalHere } from "../../input/parse-arguments.js";
import type { Lookup } from "../../input/tool-definition.js";
import type { ActionName, Schema } from "../../operation.js";
import { acceptsMoment, isFreeText } from "../../wrappers/validate.js";
import { actionNames } from "../action-metadata.js";
import { wrapped } from "../terminal/text-width.js";
import { type ActionOption, optionsOf, ownOptionsOf } from "./call-options.js";

/** The same for programs: `actions --json`. */
export interface DescribedAction {
  readonly name: ActionName;
  readonly title: string;
  readonly description: string;
  readonly does: Does;
  /** Asks before it does it, or wants `--yes`. */
  readonly confirmed: boolean;
  /** A list in pages, of which `--all` walks all. */
  readonly paginated: boolean;
  readonly replacedBy?: ActionName;
  readonly options: readonly DescribedOption[];
  readonly example: string;
}

export interface DescribedOption {
  readonly option: string;
  readonly value: string;
  readonly required: boolean;
  readonly repeatable: boolean;
  readonly accepts?: readonly string[];
  readonly limits?: string;
  readonly description?: string;
}

type Does = "reads" | "creates" | "changes" | "deletes";
const DOES: Readonly<Record<string, Does>> = {
  read: "reads",
  create: "creates",
  update: "changes",
  remove: "deletes",
};

export const PROGRAM = "clockify-connector";

export function describeAction(name: ActionName): DescribedAction {
  const { safety, paginated, deprecated } = operations[name];
  const { title, description, example } = help[name];
  const isNeeded = ({ path: [argument = ""] }: ActionOption) => isRequired(name, argument);
  const needed = optionsOf(name).sort((a, b) => Number(isNeeded(b)) - Number(isNeeded(a)));
  return {
    name,
    title,
    description,
    does: DOES[safety] ?? "changes",
    confirmed: actionMetadata(name).confirmed === true,
    paginated: paginated !== undefined,
    ...(deprecated && { replacedBy: deprecated.replacement }),
    options: needed.map((option) => describeOption(name, option)),
    example: `${PROGRAM} call ${example}`,
  };
}

function describeOption(action: ActionName, option: ActionOption): DescribedOption {
  const { name, schema, place, path } = option;
  const limits = limitsOf(schema);
  const description = help[action].options[name];
  const values = (schema.items ?? schema).enum;
  return {
    option: name,
    value: valueWord(schema, actionMetadata(action).lookups[place]),
    required: path.length > 1 ? option.required : isRequired(action, path[0] ?? ""),
    repeatable: schema.type === "array",
    ...(values && { accepts: values }),
    ...(limits && { limits }),
    ...(description && { description }),
  };
}

/** Arguments that this program finds out by itself may be left out. */
function isRequired(action: ActionName, argument: string): boolean {
  const { required } = operations[action].arguments[argument] ?? {};
  return required === true && !isOptionalHere({ action }, argument);
}

/** Which actions have all of these words, in their names, texts or options. */
export function searchActions(words: readonly string[]): ActionName[] {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter(Boolean);
  return actionNames.filter((name) => {
    const { title, description, options } = help[name];
    const texts = [name, title, description, ...Object.entries(options).flat()].join(" ").toLowerCase();
    return wanted.every((word) => texts.includes(word));
  });
}

/** One action in two parts: what it is, and what it takes. */
export function actionLines(name: ActionName, width: number, bold: (text: string) => string): string {
  const { does, title, replacedBy, options } = describeAction(name);
  const top = options.filter(({ option }) => !option.includes("."));
  const needed = top.filter(({ required }) => required).map(({ option }) => option);
  const others = top.filter(({ required }) => !required).map(({ option }) => `[${option}]`);
  const note = replacedBy ? `; use ${replacedBy}` : "";
  const list = [...needed, ...others].join(" ");
  const says = isTitle(name, title) ? does : `${does}: ${title}`;
  return `${bold(name)}  ${says}${note}\n${list && `${wrapped(list, width, "    ")}\n`}`;
}

/** `listTags` says all that `List tags` does. */
function isTitle(name: string, title: string): boolean {
  return name.toLowerCase() === title.replace(/\W/g, "").toLowerCase();
}

export function actionHelp(name: ActionName, width: number, bold: (text: string) => string): string {
  const { title, description, does, confirmed, replacedBy, options, example } = describeAction(name);
  const own = ownOptionsOf(name).map(({ flags, description: text }) => entry(flags, text, width, bold));
  return [
    `${bold(name)}  ${does}: ${title}`,
    "",
    wrapped(description, width),
    ...(confirmed ? ["", "Asks before it does so. Where nobody can be asked, it wants --yes."] : []),
    ...(replacedBy ? ["", `Deprecated: use ${replacedBy}.`] : []),
    "",
    wrapped(example, width, "  ", "    "),
    "",
    bold("Arguments"),
    ...options.map((option) => optionEntry(option, width, bold)),
    ...legend(options.map(({ value }) => value)).map((line) => wrapped(line, width, "  ", "      ")),
    bold("Options"),
    ...own,
    "",
  ].join("\n");
}

/** Not to be taken for a choice between the words ID and NAME, which some lists can be sorted by. */
const NAMED = "ID-OR-NAME";

/** What the words for values mean, where one of them is used. */
function legend(values: readonly string[]): string[] {
  const uses = (word: string) => values.some((value) => value.split("|").includes(word));
  return [
    uses(NAMED) &&
      `${NAMED} is an id or the exact name, of a person also the e-mail address. Without --workspace-id it is the workspace of the connection, or the only one.`,
    uses("MOMENT") &&
      "MOMENT is now, 09:00, yesterday 14:30, 2026-03-02 09:00 (all in the time zone of the account), or a time with an offset or Z.",
    uses("DAY") && "DAY is today, yesterday, tomorrow or 2026-03-02.",
  ].filter((line) => line !== false);
}

function optionEntry(
  { option, value, required, repeatable, limits, description }: DescribedOption,
  width: number,
  bold: (text: string) => string,
): string {
  const again = repeatable ? " ..." : "";
  const facts = [
    required && "Required.",
    description,
    repeatable && "Repeat it for more.",
    !isSaid(limits, description) && limits,
  ];
  return entry(`${option} ${value}${again}`, facts.filter(Boolean).join(" "), width, bold);
}

/** Whether a text names the limits already. */
function isSaid(limits = "", text = ""): boolean {
  const numbers = limits.match(/\d+/g) ?? [];
  return numbers.every((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text.replaceAll(",", "")));
}

function entry(flags: string, text: string, width: number, bold: (text: string) => string): string {
  const [name = "", ...rest] = flags.split(" ");
  return [wrapped([bold(name), ...rest].join(" "), width, "  ", "      "), text && wrapped(text, width, "      ")]
    .filter(Boolean)
    .join("\n");
}

/** The word for the value, as in `--project-id ID|NAME`. */
function valueWord(schema: Schema, lookup: Lookup | undefined): string {
  if (schema.type === "array") return valueWord(schema.items ?? {}, lookup);
  if (schema.enum) return schema.enum.join("|");
  if (lookup) return lookup === "listUsers" ? `${NAMED}|me` : NAMED;
  if (schema.pattern && acceptsMoment(schema) && schema.format !== "date-time") return "MOMENT|DAY";
  if (acceptsMoment(schema)) return "MOMENT";
  if (schema.format === "date") return "DAY";
  if (schema.example) return schema.example;
  if (schema.pattern && !isFreeText(schema)) return "ID";
  switch (schema.type) {
    case "integer":
      return "WHOLE-NUMBER";
    case "number":
      return "NUMBER";
    case "boolean":
      return "[true|false]";
    case "string":
      return "TEXT";
    default:
      return "JSON";
  }
}

function limitsOf(schema: Schema): string | undefined {
  const { minimum, maximum, minItems, maxItems, maxLength, minLength } = schema;
  const parts = [
    range(minimum, maximum, ""),
    range(minItems, maxItems, " of them"),
    range(minLength, maxLength, " characters"),
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(", ")}.` : undefined;
}

function range(least: number | undefined, most: number | undefined, what: string): string {
  if (least !== undefined && most !== undefined) return `From ${least} to ${most}${what}`;
  if (least !== undefined) return `At least ${least}${what}`;
  return most === undefined ? "" : `At most ${most}${what}`;
}
