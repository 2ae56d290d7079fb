// Action by a name that is known only at run time, for surfaces with tables of actions. The wrappers check the arguments.

import type { Action } from "./action.js";
import type { Actions } from "./generated/actions.js";
import type { ActionName } from "./operation.js";

export type DynamicAction = Action<ActionName, Record<string, unknown>, unknown>;

export function dynamicAction(actions: Pick<Actions, ActionName>, name: ActionName): DynamicAction {
  // The types know each action's own arguments; of a name read at run time only the table knows them, and checks them.
  return actions[name] as unknown as DynamicAction;
}
