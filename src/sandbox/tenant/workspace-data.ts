// What a workspace holds. Seeds fill it, rules read and change it, snapshots copy it.

import type { Schemas } from "../types.js";
import { Collection } from "./collection.js";
import { type HiddenRules, NO_RULES } from "./workspace-rules.js";

export type Entry = Schemas["TimeEntryWithRates"];

/** A holiday as lists show it, and its color, which only some answers have. */
export type Holiday = Schemas["Holiday"] & { readonly color?: string | null };

export interface WorkspaceData {
  workspace: Schemas["Workspace"];
  rules: HiddenRules;
  readonly users: Collection<Schemas["User"]>;
  readonly groups: Collection<Schemas["UserGroup"]>;
  readonly clients: Collection<Schemas["Client"]>;
  readonly projects: Collection<Schemas["Project"]>;
  readonly tasks: Collection<Schemas["Task"]>;
  readonly tags: Collection<Schemas["Tag"]>;
  readonly customFields: Collection<Schemas["CustomField"]>;
  readonly entries: Collection<Entry>;
  /** Ids of the entries that are marked as invoiced, which no answer shows. */
  readonly invoiced: Set<string>;
  readonly approvals: Collection<Approval>;
  readonly policies: Collection<Schemas["TimeOffPolicy"]>;
  readonly balances: Collection<Schemas["TimeOffBalance"]>;
  readonly timeOff: Collection<Schemas["TimeOffWithBalance"]>;
  readonly holidays: Collection<Holiday>;
  readonly assignments: Collection<Schemas["Assignment"]>;
  readonly webhooks: Collection<Schemas["Webhook"]>;
  /** Only seeds make them: no action does. */
  readonly milestones: Collection<Schemas["Milestone"]>;
}

/** A request and what was submitted with it. Totals are computed when it is listed. */
export interface Approval {
  readonly id: string;
  readonly request: Schemas["ApprovalRequest"];
  /** Ids of the time entries in it. */
  readonly entryIds: readonly string[];
  readonly expenses: NonNullable<Schemas["ApprovalDetails"]["expenses"]>;
}

/** What a seed says of a workspace. What is left out is empty. */
export interface WorkspaceSeed {
  readonly workspace: Schemas["Workspace"];
  readonly rules?: HiddenRules;
  readonly users: readonly Schemas["User"][];
  readonly groups?: readonly Schemas["UserGroup"][];
  readonly clients?: readonly Schemas["Client"][];
  readonly projects?: readonly Schemas["Project"][];
  readonly tasks?: readonly Schemas["Task"][];
  readonly tags?: readonly Schemas["Tag"][];
  readonly customFields?: readonly Schemas["CustomField"][];
  readonly entries?: readonly Entry[];
  readonly invoiced?: readonly string[];
  readonly approvals?: readonly Approval[];
  readonly policies?: readonly Schemas["TimeOffPolicy"][];
  readonly balances?: readonly Schemas["TimeOffBalance"][];
  readonly timeOff?: readonly Schemas["TimeOffWithBalance"][];
  readonly holidays?: readonly Holiday[];
  readonly assignments?: readonly Schemas["Assignment"][];
  readonly webhooks?: readonly Schemas["Webhook"][];
  readonly milestones?: readonly Schemas["Milestone"][];
}

export function workspaceData(contents: WorkspaceSeed): WorkspaceData {
  return {
    workspace: contents.workspace,
    rules: contents.rules ?? NO_RULES,
    users: new Collection("User", contents.users),
    groups: new Collection("User group", contents.groups),
    clients: new Collection("Client", contents.clients),
    projects: new Collection("Project", contents.projects),
    tasks: new Collection("Task", contents.tasks),
    tags: new Collection("Tag", contents.tags),
    customFields: new Collection("Custom field", contents.customFields),
    entries: new Collection("Time entry", contents.entries, {
      group: ({ userId }) => userId ?? "",
      // Newest first, as lists show them.
      compare: (one, other) => compareTexts(other.timeInterval.start, one.timeInterval.start),
    }),
    invoiced: new Set(contents.invoiced),
    approvals: new Collection("Approval request", contents.approvals),
    policies: new Collection("Policy", contents.policies),
    balances: new Collection("Balance", contents.balances),
    timeOff: new Collection("Time off request", contents.timeOff),
    holidays: new Collection("Holiday", contents.holidays),
    assignments: new Collection("Assignment", contents.assignments),
    webhooks: new Collection("Webhook", contents.webhooks),
    milestones: new Collection("Milestone", contents.milestones),
  };
}

/** The same as a seed would say it. A copy: later changes of the workspace do not show in it. */
export function seedOf(data: WorkspaceData): Required<WorkspaceSeed> {
  return {
    workspace: data.workspace,
    rules: data.rules,
    users: data.users.all,
    groups: data.groups.all,
    clients: data.clients.all,
    projects: data.projects.all,
    tasks: data.tasks.all,
    tags: data.tags.all,
    customFields: data.customFields.all,
    entries: data.entries.all,
    invoiced: [...data.invoiced],
    approvals: data.approvals.all,
    policies: data.policies.all,
    balances: data.balances.all,
    timeOff: data.timeOff.all,
    holidays: data.holidays.all,
    assignments: data.assignments.all,
    webhooks: data.webhooks.all,
    milestones: data.milestones.all,
  };
}

/** Moments in one form sort like their texts; comparing by a locale's alphabet takes many times longer. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** All of it as JSON can hold it: what a seed makes, a snapshot keeps and a file stores. */
export interface SnapshotData {
  /** Whose key it is: the id of a person in the first workspace. */
  readonly me: string;
  readonly workspaces: readonly WorkspaceSeed[];
  /** Ids of new things count up from here. */
  readonly made: number;
}

/** What a seed makes, and what time it is there, in milliseconds since 1970. */
export type Seed = SnapshotData & { readonly now: number };
