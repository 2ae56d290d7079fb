// src/generated/sandbox.ts: what the sandbox takes from the specification besides the operation table: the status of each good
// answer, the story of the examples, with which it begins, and what webhooks are sent in it.

import type { ActionName } from "../../../src/operation.ts";
import { GENERATED } from "../document.ts";
import type { Contract } from "../model.ts";

/** Examples that together hold everything there is, each once. */
const STORY: readonly (readonly [action: ActionName, example: string])[] = [
  ["listWorkspaces", "default"],
  ["getCurrentUser", "withMemberships"],
  ["listUsers", "withMemberships"],
  ["listUserGroups", "withManagers"],
  ["listClients", "default"],
  ["listProjects", "default"],
  ["listTasks", "default"],
  ["listTags", "default"],
  ["listCustomFields", "default"],
  ["listUserTimeEntries", "default"],
  ["listApprovalRequests", "default"],
  ["listApprovalRequests", "approved"],
  ["listTimeOffPolicies", "default"],
  ["listTimeOffRequests", "default"],
  ["listPolicyBalances", "default"],
  ["listUserBalances", "default"],
  ["listHolidays", "default"],
  ["listAssignments", "default"],
  ["deleteRecurringAssignment", "wholeSeries"],
  ["listProjectTotals", "default"],
  ["listWebhooks", "default"],
];

export function sandboxData({ actions, events }: Contract): string {
  const answers = actions.map(({ name, answer: { status, hasLastPage } }) => {
    return `  ${name}: { status: ${status}${hasLastPage ? ", lastPage: true" : ""} },\n`;
  });
  // Most actions have everything in one example; what a second one adds has its name.
  const propertyOf = (action: string, name: string) =>
    STORY.find(([known]) => known === action)?.[1] === name ? action : `"${action}/${name}"`;
  const story = STORY.map(([action, name]) => {
    const example = actions.find((candidate) => candidate.name === action)?.answer.examples[name];
    if (example === undefined) throw new Error(`${action} has no example ${name}`);
    return `  ${propertyOf(action, name)}: ${JSON.stringify(example)},\n`;
  });
  const types = STORY.map(
    ([action, name]) => `  readonly ${propertyOf(action, name)}: Awaited<ReturnType<Actions["${action}"]>>;\n`,
  );
  const deliveries = events.map(({ event, example }) => `  ${event}: ${JSON.stringify(example)},\n`);
  return `// ${GENERATED}

import type { Actions } from "./actions.js";
import type { Deliveries } from "./webhooks.js";

/** Status of the good answer of each action, and whether it says which page is the last one. */
export const goodAnswers: Record<keyof Actions, { readonly status: number; readonly lastPage?: true }> = {
${answers.join("")}};

/** Bright Lane Studio on Friday, 6 March 2026, 14:30 UTC, as in the examples of the specification. */
export const story: {
${types.join("")}} = {
${story.join("")}};

/** What a webhook is sent in the story, by event. */
export const deliveries: Deliveries = {
${deliveries.join("")}};
`;
}
