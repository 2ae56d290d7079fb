// Snapshot of a tenant as JSON, for people and files, and the check of what comes back from there.

import { isObject } from "../../util/json.js";
import { InputError } from "../checked-input.js";
import { shapes } from "../registry.js";
import { isSeedName, type SeedName } from "../seeds/seed-names.js";
import { has, isText, listOf, memberships, optional, texts } from "../shape.js";
import { isMoment } from "./clock-input.js";
import type { SnapshotData, WorkspaceSeed } from "./workspace-data.js";

/** Can be kept as JSON. What is in it is private to the sandbox. */
export interface Snapshot {
  /** The seed of `reset()`. */
  readonly seed: SeedName;
  /** Milliseconds since 1970. */
  readonly clock: { readonly now: number; readonly frozen: boolean };
  readonly contained: SnapshotData;
}

const lists = Object.entries(shapes).map(([name, shape]) => [name, optional(listOf(shape))] as const);

const workspaceShape = has({
  ...Object.fromEntries(lists),
  workspace: has({ id: isText, name: isText, memberships }),
  rules: optional(has({ permissions: isObject })),
  users: listOf(shapes.users),
  invoiced: optional(texts),
});

/** @throws {InputError} when something that rules rely on is missing or has another form */
export function checkSnapshot(given: unknown): Snapshot {
  if (isSnapshot(given)) return given;
  throw new InputError("This is not a snapshot of a sandbox");
}

function isSnapshot(given: unknown): given is Snapshot {
  if (!isObject(given) || !isSeedName(given.seed)) return false;
  const { clock, contained } = given;
  return isObject(clock) && isMoment(clock.now) && typeof clock.frozen === "boolean" && isSnapshotData(contained);
}

function isSnapshotData(given: unknown): given is SnapshotData {
  if (!isObject(given)) return false;
  const { me, workspaces, made } = given;
  if (!Number.isInteger(made) || !Array.isArray(workspaces) || !workspaces.every(isWorkspaceSeed)) return false;
  return workspaces[0]?.users.some(({ id }) => id === me) ?? false;
}

function isWorkspaceSeed(given: unknown): given is WorkspaceSeed {
  return workspaceShape(given);
}
