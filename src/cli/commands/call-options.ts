// The options of `call`: one for each argument of an action, and the arguments that their texts make.

import type { Problem } from "../../errors.js";
import { operations } from "../../generated/operations.js";
import { actionMetadata } from "../../input/action-tables.js";
import type { ActionName, Schema } from "../../operation.js";
import { isObject } from "../../util/json.js";
import { acceptsMoment, isFreeText } from "../../wrappers/validate.js";
import { optionName } from "./option-name.js";

/** An option for an argument, or for a value inside of one. */
export interface ActionOption {
  /** As it is written: `--time-off-period.period.start`. */
  readonly name: string;
  /** The way to the value: `timeOffPeriod`, `period`, `start`. */
  readonly path: readonly string[];
  /** Its place in the tables of names: `users.ids[]`. */
  readonly place: string;
  readonly schema: Schema;
  /** Whether the argument has to be given, or the value where the object around it is. */
  readonly required: boolean;
}

/** Every argument, and behind each object its properties. */
export function optionsOf(action: ActionName): ActionOption[] {
  const options: ActionOption[] = [];
  const visit = (path: readonly string[], place: string, schema: Schema, required: boolean) => {
    const inList = schema.type === "array" ? `${place}[]` : place;
    options.push({ name: optionName(path.join(".")), path, place: inList, schema, required });
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      visit([...path, name], `${place}.${name}`, property, schema.required?.includes(name) === true);
    }
  };
  for (const [name, argument] of Object.entries(operations[action].arguments)) {
    visit([name], argument.name ?? name, argument.schema, argument.required === true);
  }
  return options;
}

export interface OwnOption {
  readonly flags: string;
  readonly description: string;
}

/** The options that `call` has beside those of the action. */
export function ownOptionsOf(action: ActionName): OwnOption[] {
  const all = {
    flags: "--all",
    description: "All pages. With --json they become one list.",
  };
  const yes = { flags: "--yes", description: "Do it without asking." };
  return [
    ...(operations[action].paginated ? [all] : []),
    ...(actionMetadata(action).confirmed ? [yes] : []),
    { flags: "--json", description: "Answer in JSON, exactly as Clockify sends it; errors too, on standard error." },
    { flags: "--connection <name>", description: "Which connection, where there are several." },
    { flags: "--connections <file>", description: "File of connections." },
    { flags: "-h, --help", description: "Show this." },
  ];
}

/** The texts behind each option, in the order of the command line. */
export type Given = ReadonlyMap<ActionOption, readonly string[]>;

export interface ReadOptions {
  readonly args: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** Makes arguments of texts. Numbers, words and names stay texts here: src/input/parse-arguments.ts reads those. */
export function readOptions(given: Given): ReadOptions {
  const args: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [{ name, path, schema }, texts] of given) {
    const read = readValue(schema, texts);
    if ("problem" in read) problems.push({ argument: name, message: read.problem });
    else if (!put(args, path, read.value)) {
      problems.push({ argument: name, message: "repeats what another option has given" });
    }
  }
  return { args, problems };
}

type Read = { readonly value: unknown } | { readonly problem: string };

function readValue(schema: Schema, texts: readonly string[]): Read {
  if (schema.type === "array") return readList(schema, texts);
  const [text = ""] = texts;
  if (texts.length > 1) return { problem: `is given ${texts.length} times; it takes one value` };
  if (schema.type === "object") {
    const value = parsed(text);
    if (value === null || isObject(value)) return { value };
    return { problem: `${shown(text)} is not the JSON of an object, such as {}` };
  }
  if (schema.type === undefined) return { value: parsed(text) ?? text };
  return readOne(schema, text);
}

/** An empty text is a value only where text is free; elsewhere it is most likely a variable of the shell that is not set. */
function readOne(schema: Schema, text: string): Read {
  if (isFreeText(schema)) return { value: text };
  if (text.trim() === "") return { problem: "is empty; leave the option out, or give a value" };
  if (text !== "null") return { value: text };
  if (schema.pattern) return { value: null };
  return { problem: "cannot be null, which clears ids and lists; leave the option out" };
}

/** One value for each time the option is given, or all of them as the JSON of a list. */
function readList({ items = {} }: Schema, texts: readonly string[]): Read {
  const list: unknown[] = [];
  for (const text of texts) {
    const value = parsed(text);
    if (texts.length === 1 && value === null) return { value: null };
    if (Array.isArray(value)) list.push(...value);
    else if (items.type !== "object") {
      const read = readOne(items, text);
      if ("problem" in read) return read;
      list.push(read.value);
    } else if (isObject(value)) list.push(value);
    else return { problem: `${shown(text)} is not the JSON of an object, such as {}, or of a list of objects` };
  }
  return { value: list };
}

/** Puts a value at the end of its path. False when there is one already. */
function put(args: Record<string, unknown>, path: readonly string[], value: unknown): boolean {
  const [name = "", ...rest] = path;
  const known = args[name];
  if (rest.length === 0) {
    if (known !== undefined) return false;
    args[name] = value;
    return true;
  }
  const inner = known ?? {};
  if (!isObject(inner)) return false;
  args[name] = inner;
  return put(inner, rest, value);
}

/** Undefined when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shown(text: string): string {
  return text.length > 60 ? `a text of ${text.length} characters` : JSON.stringify(text);
}

/** The values that a shell offers for an option. */
export function choicesOf({ schema }: ActionOption): readonly string[] {
  const { enum: values, type } = schema.items ?? schema;
  if (values) return values;
  if (type === "boolean") return ["true", "false"];
  return acceptsMoment(schema) ? ["now", "today", "yesterday", "tomorrow"] : [];
}
