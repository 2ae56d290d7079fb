// The names of the actions, as people write them.

import { operations } from "../generated/operations.js";
import { isActionName } from "../input/action-tables.js";
import { InputError } from "../input/input-error.js";
import type { ActionName } from "../operation.js";
import { didYouMean } from "../util/did-you-mean.js";
import { givenWord } from "./safe-word.js";

/** The deprecated ones come last. */
export const actionNames: readonly ActionName[] = Object.keys(operations)
  .filter(isActionName)
  .sort((a, b) => Number(Boolean(operations[a].deprecated)) - Number(Boolean(operations[b].deprecated)));

/** Its name in any case, and with hyphens or underscores. @throws {InputError} with the action that was probably meant */
export function actionNamed(name: string): ActionName {
  if (isActionName(name)) return name;
  const spelt = actionNames.find((one) => one.toLowerCase() === name.toLowerCase().replace(/[-_]/g, ""));
  if (spelt) return spelt;
  const meant = didYouMean(name, actionNames);
  // A word that is near to an action is a typing error and not a key.
  const shown = meant ? JSON.stringify(name.slice(0, 60)) : givenWord(name);
  throw new InputError(
    `there is no action ${shown}${meant ? `; did you mean ${meant}?` : "."} All: clockify-connector actions`,
  );
}
