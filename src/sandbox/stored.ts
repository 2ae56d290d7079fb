// All of a tenant as JSON can hold it, for snapshots and files, and the check of what comes back from there.

import { isObject } from "../json.js";
import type { Contained, Contents } from "./data.js";
import { InputError } from "./input.js";
import { isSeedName, type SeedName } from "./seed-name.js";
import { NO_RULES } from "./workspace-rules.js";

export interface Stored {
  /** To what `reset()` leads. */
  readonly seed: SeedName;
  /** Milliseconds since 1970. */
  readonly clock: { readonly now: number; readonly frozen: boolean };
  readonly contained: Contained;
}

/** The parts of a workspace that are lists of things with an id. */
const LISTS = {
  users: true,
  groups: true,
  clients: true,
  projects: true,
  tasks: true,
  tags: true,
  customFields: true,
  entries: true,
  approvals: true,
  policies: true,
  balances: true,
  timeOff: true,
  holidays: true,
  assignments: true,
  webhooks: true,
  milestones: true,
} satisfies Record<Exclude<keyof Contents, "workspace" | "rules" | "invoiced">, true>;

/** @throws {InputError} when something that every rule relies on is not there */
export function checkStored(given: unknown): Stored {
  if (isStored(given)) return given;
  throw new InputError("This is no snapshot of a sandbox");
}

function isStored(given: unknown): given is Stored {
  if (!isObject(given) || !isSeedName(given.seed)) return false;
  const { clock, contained } = given;
  return isObject(clock) && Number.isFinite(clock.now) && typeof clock.frozen === "boolean" && isContained(contained);
}

function isContained(given: unknown): given is Contained {
  if (!isObject(given)) return false;
  const { me, workspaces, made } = given;
  if (!Number.isInteger(made) || !Array.isArray(workspaces) || !workspaces.every(isContents)) return false;
  return workspaces[0]?.users.some(({ id }) => id === me) ?? false;
}

function isContents(given: unknown): given is Contents {
  if (!isObject(given) || !isIdentified(given.workspace)) return false;
  const { invoiced = [], rules = NO_RULES } = given;
  if (!isObject(rules) || !isObject(rules.permissions)) return false;
  const isList = (name: string) => {
    const list = given[name] ?? (name === "users" ? undefined : []);
    return Array.isArray(list) && list.every(isIdentified);
  };
  return Object.keys(LISTS).every(isList) && Array.isArray(invoiced) && invoiced.every((id) => typeof id === "string");
}

function isIdentified(given: unknown): boolean {
  return isObject(given) && typeof given.id === "string";
}
