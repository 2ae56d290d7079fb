// The names of actions and arguments in Power Platform. Flows know the published ones by these names, so they never change.

import type { Action } from "../contract/model.ts";

export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `workspaceId` in a path is `workspace_id`. Queries and bodies keep the names of the wire. */
export function pathParameterName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export interface PublishedName {
  readonly operationId: string;
  /** The published actions come in pairs of a deprecated and a current member. */
  readonly annotation?: { readonly family: string; readonly revision?: number };
}

/**
 * A deprecated action has the name under which it was published, and the current one the same with `_v1`. The deprecated one
 * has no revision, since Microsoft's schema knows none below 1 and the suffix of the current one says 1.
 */
export function publishedNames(actions: readonly Pick<Action, "name" | "replacedBy">[]): Map<string, PublishedName> {
  const names = new Map<string, PublishedName>();
  for (const { name: action, replacedBy: current } of actions) {
    if (!names.has(action)) names.set(action, { operationId: pascalCase(action) });
    if (!current) continue;
    const family = pascalCase(action);
    names.set(action, { operationId: family, annotation: { family } });
    names.set(current, { operationId: `${family}_v1`, annotation: { family, revision: 1 } });
  }
  return names;
}
