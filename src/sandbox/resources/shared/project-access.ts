// Access to projects: everybody sees a public project; a private one is for its members and those of its groups.

import type { WorkspaceData } from "../../tenant/workspace-data.js";
import { projectMembershipOf } from "./memberships.js";

/** @param ids of a person and the person's groups, or of a group */
export function hasAccess(ids: readonly string[], projectId: string, { projects }: WorkspaceData): boolean {
  const project = projects.find(projectId);
  if (!project) return false;
  return project.public === true || ids.some((id) => projectMembershipOf(id, project) !== undefined);
}
