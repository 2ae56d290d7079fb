// The actions by name, and how they may be called: with names for ids and words for moments.

import { operations } from "../generated/operations.js";
import { otherActions } from "../generated/spoken-actions.js";
import type { SpokenAction } from "../input/tool-definition.js";
import { toolOf } from "../mcp/tool-names.js";
import type { ActionName } from "../operation.js";
import { didYouMean } from "../util/did-you-mean.js";
import { givenWord } from "./safe-word.js";
import { UsageError } from "./usage-error.js";

const isActionName = (name: string): name is ActionName => Object.hasOwn(operations, name);

/** The deprecated ones come last. */
export const actionNames: readonly ActionName[] = Object.keys(operations)
  .filter(isActionName)
  .sort((a, b) => Number(Boolean(operations[a].deprecated)) - Number(Boolean(operations[b].deprecated)));

export function spokenAction(name: ActionName): SpokenAction {
  const spoken = toolOf(name) ?? otherActions.find(({ action }) => action === name);
  if (!spoken) throw new Error(`${name} is missing from the generated tables`);
  return spoken;
}

/** Its name in any case, and with hyphens or underscores. @throws {UsageError} with the action that was probably meant */
export function actionNamed(name: string): ActionName {
  if (isActionName(name)) return name;
  const spelt = actionNames.find((one) => one.toLowerCase() === name.toLowerCase().replace(/[-_]/g, ""));
  if (spelt) return spelt;
  const meant = didYouMean(name, actionNames);
  // What is near to an action is a typing error and no key.
  const shown = meant ? JSON.stringify(name.slice(0, 60)) : givenWord(name);
  throw new UsageError(
    `there is no action ${shown}${meant ? `; did you mean ${meant}?` : "."} All: clockify-connector actions`,
  );
}
