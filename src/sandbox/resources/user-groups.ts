// User groups, whose members share the access to projects.

import type { Rule } from "../rule.js";
import { list } from "../verbs.js";
import { byName } from "./shared/filters.js";
import { hasAccess } from "./shared/project-access.js";

export const listUserGroups: Rule<"listUserGroups"> = list("groups", {
  where: [byName, ({ id }, { projectId }, { data }) => !projectId || hasAccess([id], projectId, data)],
  sortedBy: "ID",
  show: (group, { includeTeamManagers }) => (includeTeamManagers ? group : { ...group, teamManagers: [] }),
});
