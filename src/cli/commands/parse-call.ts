// The words behind `call ACTION`, split into the options of the action and those of the command.

import { parseArgs } from "node:util";
import { InputError } from "../../input/input-error.js";
import type { ActionName } from "../../operation.js";
import { didYouMean } from "../../util/did-you-mean.js";
import { givenWord } from "../safe-word.js";
import type { ConnectionFlags } from "../select-connection.js";
import { type ActionOption, optionsOf, ownOptionsOf } from "./call-options.js";

export interface CallFlags extends ConnectionFlags {
  readonly json?: boolean;
  readonly all?: boolean;
  readonly yes?: boolean;
  readonly help?: boolean;
}

export interface ParsedCall {
  readonly flags: CallFlags;
  /** The texts behind each option, in the order of the command line. */
  readonly given: ReadonlyMap<ActionOption, readonly string[]>;
}

/** @throws {InputError} for options that the action does not have, a missing value, and words that belong to no option */
export function parseCall(action: ActionName, words: readonly string[]): ParsedCall {
  const options = new Map(optionsOf(action).map((option) => [option.name.slice(2), option]));
  const own = new Map(ownOptionsOf(action).map(({ flags }) => [/--([\w-]+)/.exec(flags)?.[1] ?? "", flags]));
  const takesValue = (name: string) => {
    const option = options.get(name);
    return option ? option.schema.type !== "boolean" : own.get(name)?.endsWith(">") === true;
  };
  const names = [...options.keys(), ...own.keys()];
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries([
      ...names.map((name) => [name, { type: takesValue(name) ? "string" : "boolean" }] as const),
      ["help", { type: "boolean", short: "h" }],
    ]),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<ActionOption, string[]>();
  const flags: Record<string, string | boolean> = {};
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (flagValue(tokens[at - 1], token, options) !== undefined) continue;
      throw new InputError(
        `${givenWord(token.value)} belongs to no option. A value with blanks needs quotation marks.`,
      );
    }
    const option = options.get(token.name);
    if (!option && !own.has(token.name)) throw unknownOption(words[token.index] ?? token.rawName, names);
    if (takesValue(token.name) && token.value === undefined) {
      throw new InputError(`option '${option ? `${option.name} <value>` : own.get(token.name)}' argument missing`);
    }
    const value = token.value ?? flagValue(token, tokens[at + 1], options) ?? "true";
    if (option) given.set(option, [...(given.get(option) ?? []), value]);
    else flags[token.name] = token.value ?? true;
  }
  return { flags, given };
}

type Tokens = NonNullable<ReturnType<typeof parseArgs<{ tokens: true; strict: false }>>["tokens"]>;
type Token = Tokens[number];

/** The word behind a flag of the action, which may have a value: `--billable false`. */
function flagValue(
  flag: Token | undefined,
  next: Token | undefined,
  options: ReadonlyMap<string, ActionOption>,
): string | undefined {
  if (flag?.kind !== "option" || flag.value !== undefined || next?.kind !== "positional") return undefined;
  const takesOne = options.get(flag.name)?.schema.type === "boolean" && next.index === flag.index + 1;
  return takesOne ? next.value : undefined;
}

/** What follows an unknown option may be a key, so only its name is shown. */
function unknownOption(word: string, names: readonly string[]): Error {
  const [option = ""] = word.split("=", 1);
  const meant = didYouMean(
    option,
    names.map((name) => `--${name}`),
  );
  return new InputError(`unknown option '${option}'${meant ? `\n(Did you mean ${meant}?)` : ""}`);
}
