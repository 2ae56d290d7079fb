// The lists that offer the values of arguments: for drop-downs, and for names in place of ids.

import { argumentName } from "../../src/argument-names.ts";
import { type Resource, resources } from "./resources.ts";

export type Choice = Resource & Required<Pick<Resource, "list" | "name">>;

const isListed = (resource: Resource): resource is Choice => resource.list !== undefined;

/** By the name of the argument, its path in the body, or action and argument. Undefined: none there, though elsewhere. */
const choices: ReadonlyMap<string, Choice | undefined> = new Map(
  resources
    .filter(isListed)
    .flatMap((row) => [
      ...[...row.ids, ...row.chosenBy].map((key): [string, Choice | undefined] => [key, row]),
      ...row.notChosenBy.map((key): [string, undefined] => [key, undefined]),
    ]),
);

/** @param place the names from the argument inwards; the items of a list are where the list is */
export function choiceFor(action: string, place: readonly string[]): Choice | undefined {
  const key = keysOf(action, place.map(argumentName)).find((candidate) => choices.has(candidate));
  return key === undefined ? undefined : choices.get(key);
}

/** The names that an argument of a list can have beside an argument that is chosen from it: a task is one of `project`, too. */
export function namesOf(argument: string): readonly string[] {
  const row = resources.find(({ ids }) => ids.includes(argument));
  return row ? [argument, ...row.ids, ...row.chosenBy] : [argument];
}

/** The names under which a file of the specification speaks of a place, the most exact first. */
export function keysOf(action: string, place: readonly string[]): string[] {
  return [`${action}/${place.join("/")}`, place.slice(-2).join("/"), place.at(-1) ?? ""];
}
