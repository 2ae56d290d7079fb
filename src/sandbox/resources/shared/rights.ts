// Permissions: the role of the person of the key against the one that an action requires. Everybody may change their own time.

import type { ActionName } from "../../../operation.js";
import { ApiError } from "../../api-error.js";
import type { Arguments } from "../../http/read-arguments.js";
import type { WorkspaceData } from "../../tenant/workspace-data.js";
import type { Schemas } from "../../types.js";

/** `USER` has no role at all. */
export const ROLES = ["OWNER", "WORKSPACE_ADMIN", "PROJECT_MANAGER", "TEAM_MANAGER", "USER"] as const;
export type Role = (typeof ROLES)[number];

/** `MANAGERS` are managers of projects and teams, and administrators. */
export const PERMISSIONS = ["EVERYONE", "MANAGERS", "ADMINS"] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What is not here is for everyone. Where the thing belongs to a person, that person may do it as well. */
const REQUIRED: Readonly<Partial<Record<ActionName, Permission>>> = {
  updateTimeEntry: "MANAGERS",
  deleteTimeEntry: "MANAGERS",
  createTimeEntryForUser: "MANAGERS",
  bulkUpdateTimeEntries: "MANAGERS",
  stopRunningTimeEntry: "MANAGERS",
  deleteManyTimeEntries: "MANAGERS",
  duplicateTimeEntry: "MANAGERS",
  updateInvoicedStatus: "ADMINS",
  updateApprovalStatus: "MANAGERS",
  createApprovalRequestForUser: "MANAGERS",
  resubmitApprovalRequestForUser: "MANAGERS",
  createTimeOffRequestForUser: "MANAGERS",
  updateTimeOffRequestStatus: "MANAGERS",
  deleteTimeOffRequest: "MANAGERS",
  updatePolicyBalance: "ADMINS",
  createHoliday: "ADMINS",
  updateHoliday: "ADMINS",
  deleteHoliday: "ADMINS",
  createRecurringAssignment: "MANAGERS",
  updateRecurringAssignment: "MANAGERS",
  updateRecurringPeriod: "MANAGERS",
  copyAssignment: "MANAGERS",
  publishAssignments: "MANAGERS",
  deleteRecurringAssignment: "MANAGERS",
};

interface Asker {
  readonly me: Schemas["User"];
  readonly data: WorkspaceData;
}

/** The role of the person of the key. */
export function roleOf({ me, data }: Asker): Role {
  if (data.rules.role) return data.rules.role;
  return data.workspace.memberships?.[0]?.userId === me.id ? "OWNER" : "WORKSPACE_ADMIN";
}

export function isAdmin(asker: Asker): boolean {
  const role = roleOf(asker);
  return role === "OWNER" || role === "WORKSPACE_ADMIN";
}

/** @throws {ApiError} 403 */
export function checkPermission(action: ActionName, args: Arguments, asker: Asker): void {
  const required =
    asker.data.rules.permissions[action] ??
    (isOwn(action, args, asker) ? "EVERYONE" : (REQUIRED[action] ?? "EVERYONE"));
  if (required === "EVERYONE" || isAdmin(asker)) return;
  if (required === "MANAGERS" && roleOf(asker) !== "USER") return;
  throw new ApiError("You don't have permission to perform this action.", 403);
}

/** Whether it is about the asker's own time, leave or submission. */
function isOwn(action: ActionName, args: Arguments, { me, data }: Asker): boolean {
  const text = (name: string) => (typeof args[name] === "string" ? args[name] : undefined);
  switch (action) {
    case "updateTimeEntry":
    case "deleteTimeEntry":
      return data.entries.find(text("id"))?.userId === me.id;
    case "updateApprovalStatus": {
      const owner = data.approvals.find(text("approvalRequestId"))?.request.owner?.userId;
      return args.state === "WITHDRAWN_SUBMISSION" && owner === me.id;
    }
    case "deleteTimeOffRequest":
      return data.timeOff.find(text("requestId"))?.userId === me.id;
    default:
      return text("userId") === me.id;
  }
}

/** As lists show them: for what each role counts. */
export function rolesOf(userId: string, { me, data }: Asker): NonNullable<Schemas["User"]["roles"]> {
  const own = userId === me.id ? roleOf({ me, data }) : undefined;
  const owns = own ? own === "OWNER" : data.workspace.memberships?.[0]?.userId === userId;
  const administers = owns || own === "WORKSPACE_ADMIN";
  const workspace = [named(data.workspace)];
  const led = data.groups.all.filter(({ teamManagers }) => teamManagers?.some(({ id }) => id === userId));
  const groups = led.length === 0 && own === "TEAM_MANAGER" ? data.groups.all : led;
  return [
    ...(owns ? [{ role: "OWNER", entities: workspace }] : []),
    ...(administers ? [{ role: "WORKSPACE_ADMIN", entities: workspace }] : []),
    ...(own === "PROJECT_MANAGER" ? [{ role: "PROJECT_MANAGER", entities: data.projects.all.map(named) }] : []),
    ...(own !== "USER" && groups.length > 0 ? [{ role: "TEAM_MANAGER", entities: groups.map(named) }] : []),
  ];
}

function named({ id, name }: { readonly id: string; readonly name: string }) {
  return { id, name };
}
