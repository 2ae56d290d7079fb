// Rules of a workspace, as tests set them: required fields, the stopwatch, the lock, and who may do what.

import { operations } from "../../generated/operations.js";
import type { ActionName } from "../../operation.js";
import { utc } from "../../time/time-zone.js";
import { isObject } from "../../util/json.js";
import { Fields } from "../checked-input.js";
import { PERMISSIONS, type Permission, ROLES, type Role } from "../resources/shared/rights.js";
import { type Moment, readMoment } from "./clock-input.js";
import type { WorkspaceData } from "./workspace-data.js";

/** Rules that no answer of Clockify shows. The others are settings of the workspace, by their names there. */
export interface HiddenRules {
  /** What the person of the key is, where it is set. */
  readonly role?: Role;
  readonly secondTimer: "stop" | "refuse";
  readonly permissions: Readonly<Partial<Record<ActionName, Permission>>>;
}

export const NO_RULES: HiddenRules = { secondTimer: "stop", permissions: {} };

/** What is left out stays as it is. */
export interface WorkspaceRules {
  /** What the person of the key is. Default: `OWNER` for the person who made the workspace, else `WORKSPACE_ADMIN`. */
  readonly role?: Role;
  /** Finished entries need a project. A timer runs without one, and cannot be stopped. */
  readonly forceProjects?: boolean;
  readonly forceTasks?: boolean;
  readonly forceTags?: boolean;
  readonly forceDescription?: boolean;
  /** `STOPWATCH_ONLY` refuses entries that are created with an end: 403, code 4030. */
  readonly timeTrackingMode?: "DEFAULT" | "STOPWATCH_ONLY";
  /** Entries that start before it can be written by owners and administrators only: 403, code 1003. Null ends the lock. */
  readonly lockTimeEntries?: Moment | null;
  /** Who may do an action: 403 for all others. */
  readonly permissions?: Readonly<Partial<Record<ActionName, Permission>>>;
  /** What happens when a person starts a timer while another one runs. Default: `stop`, which ends the one that runs. */
  readonly secondTimer?: "stop" | "refuse";
}

const FLAGS = ["forceProjects", "forceTasks", "forceTags", "forceDescription"] as const;
const MODES = ["DEFAULT", "STOPWATCH_ONLY"] as const;
const SECOND_TIMERS = ["stop", "refuse"] as const;
const NAMES = [...FLAGS, "role", "timeTrackingMode", "lockTimeEntries", "permissions", "secondTimer"];

/** Everything is read before anything is changed. @throws {InputError} */
export function setRules(given: unknown, data: WorkspaceData): void {
  const fields = new Fields(given, "The rules of the workspace", NAMES);
  const choice = <Name extends string>(name: string, known: readonly Name[]) =>
    fields.oneOf(name, (text): text is Name => known.some((one) => one === text), known);
  const settings = {
    ...Object.fromEntries(FLAGS.filter((name) => fields.has(name)).map((name) => [name, fields.flag(name)])),
    ...(fields.has("timeTrackingMode") && { timeTrackingMode: choice("timeTrackingMode", MODES) }),
    ...(fields.has("lockTimeEntries") && { lockTimeEntries: readLock(fields.value("lockTimeEntries")) }),
  };
  const rules: HiddenRules = {
    ...data.rules,
    ...(fields.has("role") && { role: choice("role", ROLES) }),
    ...(fields.has("secondTimer") && { secondTimer: choice("secondTimer", SECOND_TIMERS) }),
    ...(fields.has("permissions") && {
      permissions: { ...data.rules.permissions, ...readPermissions(fields.value("permissions")) },
    }),
  };
  data.rules = rules;
  data.workspace = {
    ...data.workspace,
    workspaceSettings: { ...data.workspace.workspaceSettings, ...settings },
  };
}

function readLock(given: unknown): string | null {
  return given === null ? null : utc(readMoment(given, "lockTimeEntries"));
}

function readPermissions(given: unknown): HiddenRules["permissions"] {
  const fields = new Fields(given, "permissions", Object.keys(operations));
  const isPermission = (text: string): text is Permission => PERMISSIONS.some((one) => one === text);
  const names = Object.keys(isObject(given) ? given : {}).filter((name) => fields.has(name));
  return Object.fromEntries(names.map((name) => [name, fields.oneOf(name, isPermission, PERMISSIONS)]));
}

/** As they are now. */
export function rulesOf({ workspace, rules }: WorkspaceData, role: Role): Required<WorkspaceRules> {
  const settings = workspace.workspaceSettings;
  return {
    role,
    forceProjects: settings?.forceProjects ?? false,
    forceTasks: settings?.forceTasks ?? false,
    forceTags: settings?.forceTags ?? false,
    forceDescription: settings?.forceDescription ?? false,
    timeTrackingMode: settings?.timeTrackingMode === "STOPWATCH_ONLY" ? "STOPWATCH_ONLY" : "DEFAULT",
    lockTimeEntries: settings?.lockTimeEntries ?? null,
    permissions: rules.permissions,
    secondTimer: rules.secondTimer,
  };
}
