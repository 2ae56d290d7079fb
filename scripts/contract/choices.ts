// Which list offers the values of an argument: for drop-downs, and for names in place of ids.

import { readFileSync } from "node:fs";
import { argumentName } from "../../src/argument-names.ts";

export interface Choice {
  /** The action that lists what there is to choose. */
  readonly list: string;
  /** What is shown, a path in an item. */
  readonly title: string;
  /** What is chosen, a path in an item. Default: `id`. */
  readonly value?: string;
  /** Where an argument of the list stands under another name. */
  readonly from?: Readonly<Record<string, string>>;
  /** Arguments of the list that are always the same. */
  readonly fixed?: Readonly<Record<string, string | boolean>>;
  /** For lists whose items are heavy. Default: 1000, or as many as the list permits. */
  readonly pageSize?: number;
}

/** By the name of the argument, its path in the body, or action and argument. Null: none there, though elsewhere. */
const choices: Readonly<Record<string, Choice | null>> = JSON.parse(
  readFileSync(new URL("../../openapi/drop-downs.json", import.meta.url), "utf8"),
);

/** @param place the names from the argument inwards; the items of a list are where the list is */
export function choiceFor(action: string, place: readonly string[]): Choice | undefined {
  const key = keysOf(action, place.map(argumentName)).find((candidate) => Object.hasOwn(choices, candidate));
  return (key && choices[key]) || undefined;
}

/** The names under which a file of the specification speaks of a place, the most exact first. */
export function keysOf(action: string, place: readonly string[]): string[] {
  return [`${action}/${place.join("/")}`, place.slice(-2).join("/"), place.at(-1) ?? ""];
}
