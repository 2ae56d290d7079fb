// Undocumented behaviour of Clockify that real programs use, and no other surface offers.

import { operations } from "../../generated/operations.js";
import type { Operation } from "../../operation.js";
import type { Action } from "../actions.js";

/** The totals of projects by GET: the period and the page come in the query, and there are no filters. */
const PROJECT_TOTALS: Operation = {
  ...operations.listProjectTotals,
  method: "GET",
  arguments: operations.listAssignments.arguments,
};

/** How the arguments of an action travel with this method. */
export function operationFor({ name, operation }: Action, method: string): Operation {
  return name === "listProjectTotals" && method !== "POST" ? PROJECT_TOTALS : operation;
}
