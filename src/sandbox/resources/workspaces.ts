// Workspaces of the account.

import type { Rule } from "../rule.js";
import type { WorkspaceData } from "../tenant/workspace-data.js";
import { rolesOf } from "./shared/rights.js";

export const listWorkspaces: Rule<"listWorkspaces"> = (filter, { workspaces, me }) => {
  const wanted = "roles" in filter ? filter.roles?.split(",") : undefined;
  const hasRole = (data: WorkspaceData) =>
    rolesOf(me.id, { me, data }).some(({ role }) => role != null && wanted?.includes(role));
  return workspaces.filter((data) => !wanted || hasRole(data)).map(({ workspace }) => workspace);
};
