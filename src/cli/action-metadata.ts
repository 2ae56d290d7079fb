// The metadata of actions for people: their names, and how arguments may be written as names and words.

import { operations } from "../generated/operations.js";
import { otherActions } from "../generated/spoken-actions.js";
import { tools } from "../generated/tools.js";
import type { SpokenAction } from "../input/tool-definition.js";
import { unusable } from "../input/unusable-input.js";
import type { ActionName } from "../operation.js";
import { didYouMean } from "../util/did-you-mean.js";
import { givenWord } from "./safe-word.js";

const isActionName = (name: string): name is ActionName => Object.hasOwn(operations, name);

/** The deprecated ones come last. */
export const actionNames: readonly ActionName[] = Object.keys(operations)
  .filter(isActionName)
  .sort((a, b) => Number(Boolean(operations[a].deprecated)) - Number(Boolean(operations[b].deprecated)));

export function metadataOf(name: ActionName): SpokenAction {
  const metadata = [...tools, ...otherActions].find(({ action }) => action === name);
  if (!metadata) throw new Error(`${name} is missing from the generated tables`);
  return metadata;
}

/** Its name in any case, and with hyphens or underscores. @throws {ToolError} with the action that was probably meant */
export function actionNamed(name: string): ActionName {
  if (isActionName(name)) return name;
  const spelt = actionNames.find((one) => one.toLowerCase() === name.toLowerCase().replace(/[-_]/g, ""));
  if (spelt) return spelt;
  const meant = didYouMean(name, actionNames);
  // A word that is near to an action is a typing error and not a key.
  const shown = meant ? JSON.stringify(name.slice(0, 60)) : givenWord(name);
  throw unusable(
    `there is no action ${shown}${meant ? `; did you mean ${meant}?` : "."} All: clockify-connector actions`,
  );
}
