// A day at Bright Lane Studio with every action: the calls that tests hold to the specification.

import { operations } from "../../src/generated/operations.ts";
import type { ActionName } from "../../src/operation.ts";
import { idOf } from "../../src/sandbox/registry.ts";
import { specified, specifiedActions } from "../support/specification.ts";

type Arguments = Readonly<Record<string, unknown>>;

export interface Step {
  readonly action: ActionName;
  readonly args: Arguments;
}

/** Sends what an example of the specification sends. What it says instead fits the story better, or is left out. */
export function step(action: ActionName, instead: Arguments = {}, example?: string): Step {
  const { calls } = specified(action);
  const shown = example === undefined ? calls[0] : calls.find(({ name }) => name === example);
  if (!shown) throw new Error(`${action} has no example ${example}`);
  return { action, args: { ...shown.args, ...instead } };
}

export const chloe = idOf("user", 3);
const personalHours = idOf("policy", 2);
const kickOff = { task: undefined, tags: [idOf("tag", 2)] };

/** A Friday at Bright Lane Studio, in which each step finds what the steps before left. */
const steps: readonly Step[] = [
  step("listWorkspaces", { roles: undefined }),
  step("getCurrentUser"),
  step("listUsers", { accountStatuses: undefined }),
  step("listUserGroups"),
  step("listClients"),
  step("listProjects", { access: undefined, userGroups: undefined }),
  step("listTasks"),
  step("listTags"),
  step("listCustomFields"),

  step("listInProgressTimeEntries"),
  step("stopRunningTimeEntry"),
  step("createTimeEntry", {}, "running"),
  step("stopRunningTimeEntry"),
  step("createTimeEntry"),
  step("createTimeEntryForUser"),
  step("createTimeEntryForUser", {}, "running"),
  step("getTimeEntry"),
  step("getTimeEntry", { hydrated: true }),
  step("updateTimeEntry"),
  step("bulkUpdateTimeEntries"),
  step("bulkUpdateTimeEntries", { hydrated: true }),
  step("duplicateTimeEntry"),
  step("updateInvoicedStatus"),
  step("listUserTimeEntries", kickOff),
  step("listUserTimeEntries", { ...kickOff, hydrated: true }),
  step("deleteTimeEntry"),
  step("deleteManyTimeEntries", { timeEntryIds: [idOf("entry", 2), idOf("entry", 3)] }),

  step("listApprovalRequests"),
  step("createApprovalRequest"),
  step("createApprovalRequestForUser", { userId: chloe }),
  step("updateApprovalStatus", {}, "withdraw"),
  step("resubmitApprovalRequest"),
  step("updateApprovalStatus", {}, "reject"),
  step("resubmitApprovalRequestForUser"),
  step("updateApprovalStatus"),

  step("listAssignments"),
  step("listProjectTotals"),
  step("listProjectTotals", {}, "published"),
  step("getProjectTotals"),
  step("listUserTotals"),
  step("listUserTotals", {}, "byGroup"),
  step("getUserTotals"),
  step("publishAssignments"),
  step("createRecurringAssignment", {}, "once"),
  step("createRecurringAssignment", { start: "2026-05-04T00:00:00Z", end: "2026-05-08T23:59:59Z" }),
  step("updateRecurringAssignment"),
  step("updateRecurringPeriod"),
  step("copyAssignment"),
  step("deleteRecurringAssignment"),

  step("listTimeOffPolicies"),
  step("listPolicyBalances"),
  step("listUserBalances"),
  step("createTimeOffRequest"),
  step("createTimeOffRequest", { policyId: personalHours }, "hours"),
  step("createTimeOffRequestForUser"),
  step("createTimeOffRequestForUser", { policyId: personalHours }, "hours"),
  step("listTimeOffRequests"),
  step("listTimeOffRequests", {}, "pendingOfOnePerson"),
  step("listTimeOffRequests", {}, "withoutFilters"),
  step("updateTimeOffRequestStatus"),
  step("updatePolicyBalance"),
  step("deleteTimeOffRequest", { policyId: personalHours, requestId: idOf("timeOff", 3) }),

  step("listHolidays"),
  step("listHolidaysInPeriod"),
  step("createHoliday"),
  step("createHoliday", {}, "forGroup"),
  step("updateHoliday"),
  step("deleteHoliday"),

  step("listWebhooks"),
  step("createWebhook"),
  step("createWebhook", {}, "forProject"),
  step("getWebhook"),
  step("updateWebhook"),
  step("deleteWebhook"),
];

/** Actions that need nothing special, with what their first example sends: those that remove come last. */
function otherSteps(): Step[] {
  const known = new Set(steps.map(({ action }) => action));
  const order = ["read", "create", "update", "remove"];
  const place = (action: ActionName) => order.indexOf(operations[action].safety);
  return specifiedActions
    .filter(({ action, operation }) => !known.has(action) && !operation.deprecated)
    .sort((one, other) => place(one.action) - place(other.action))
    .map(({ action }) => step(action));
}

/** All of it: a step for every action, deprecated ones aside. */
export const day: readonly Step[] = [...steps, ...otherSteps()];
