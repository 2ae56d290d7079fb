// What Clockify does without documenting it. Real programs call it, and no other surface offers it.

import { operations } from "../../generated/operations.js";
import type { ActionName, Operation } from "../../operation.js";

/** The totals of projects by GET: the period and the page come in the query, and there are no filters. */
const PROJECT_TOTALS: Operation = {
  ...operations.listProjectTotals,
  method: "GET",
  arguments: operations.listAssignments.arguments,
};

/** How the arguments of an action travel with this method. */
export function operationFor(action: ActionName, method: string): Operation {
  return action === "listProjectTotals" && method !== "POST" ? PROJECT_TOTALS : operations[action];
}
