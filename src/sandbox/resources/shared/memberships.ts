// Memberships: of people in the workspace, in projects and in groups, and of groups in projects.

import type { WorkspaceData } from "../../tenant/workspace-data.js";
import type { Schemas } from "../../types.js";

/** Everything that a person belongs to in one workspace. */
export function membershipsOf(userId: string, data: WorkspaceData): Schemas["Membership"][] {
  const all = [
    ...(data.workspace.memberships ?? []),
    ...data.projects.all.flatMap(({ memberships }) => memberships ?? []),
  ];
  return [
    ...all.filter((membership) => membership.userId === userId),
    ...data.groups.all
      .filter(({ userIds }) => userIds?.includes(userId))
      .map(({ id }) => ({
        userId,
        targetId: id,
        membershipType: "USERGROUP",
        membershipStatus: "ACTIVE",
        hourlyRate: null,
        costRate: null,
      })),
  ];
}

/** That in the workspace itself. */
export function membershipOf(userId: string, { workspace }: WorkspaceData): Schemas["Membership"] | undefined {
  return workspace.memberships?.find((membership) => membership.userId === userId);
}

/** That of a person or a group in a project. A group has its own id there in the place of a person's. */
export function projectMembershipOf(
  memberId: string,
  { memberships }: Schemas["Project"],
): Schemas["Membership"] | undefined {
  return memberships?.find(({ userId }) => userId === memberId);
}

/** Ids of the groups of a person. */
export function groupsOf(userId: string, { groups }: WorkspaceData): string[] {
  return groups.all.filter(({ userIds }) => userIds?.includes(userId)).map(({ id }) => id);
}
