// Assignees of a holiday or a policy: people by name, members of groups, or everybody.

import type { WorkspaceData } from "../../tenant/workspace-data.js";

interface Assigned {
  readonly everyoneIncludingNew?: boolean | null;
  readonly userIds?: readonly string[] | null;
  readonly userGroupIds?: readonly string[] | null;
}

export function isFor(
  { everyoneIncludingNew, userIds, userGroupIds }: Assigned,
  userId: string,
  { groups }: WorkspaceData,
): boolean {
  if (everyoneIncludingNew || userIds?.includes(userId)) return true;
  return userGroupIds?.some((id) => groups.find(id)?.userIds?.includes(userId)) ?? false;
}
