// The data of a workspace. Seeds fill it, rules read and change it, snapshots copy it.

import { type Collections, type Lists, listsOf, openCollections } from "../registry.js";
import type { Schemas } from "../types.js";
import { type HiddenRules, NO_RULES } from "./workspace-rules.js";

export type { Approval, Entry, Holiday } from "../registry.js";

export interface WorkspaceData extends Collections {
  workspace: Schemas["Workspace"];
  rules: HiddenRules;
  /** Ids of the entries that are marked as invoiced, which no answer shows. */
  readonly invoiced: Set<string>;
}

/** What a workspace begins with. A list that is left out is empty. */
export interface WorkspaceSeed extends Partial<Lists> {
  readonly workspace: Schemas["Workspace"];
  readonly rules?: HiddenRules;
  readonly users: Lists["users"];
  readonly invoiced?: readonly string[];
}

export function openWorkspace(seed: WorkspaceSeed): WorkspaceData {
  return {
    ...openCollections(seed),
    workspace: seed.workspace,
    rules: seed.rules ?? NO_RULES,
    invoiced: new Set(seed.invoiced),
  };
}

/** A seed of the same workspace. A copy: later changes of the workspace do not show in it. */
export function seedOf(data: WorkspaceData): Required<WorkspaceSeed> {
  return { ...listsOf(data), workspace: data.workspace, rules: data.rules, invoiced: [...data.invoiced] };
}

/** All data of an account as JSON: what a seed makes, a snapshot keeps and a file stores. */
export interface SnapshotData {
  /** The person of the key: an id of a user of the first workspace. */
  readonly me: string;
  readonly workspaces: readonly WorkspaceSeed[];
  /** Ids of new things count up from here. */
  readonly made: number;
}

/** Data to begin with, and the time there, in milliseconds since 1970. */
export type Seed = SnapshotData & { readonly now: number };
