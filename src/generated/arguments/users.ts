// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `getCurrentUser`. */
export interface GetCurrentUserArguments {
  /** Set to true to learn which workspaces, projects and groups the person belongs to. Otherwise that list stays empty. Default: false. */
  includeMemberships?: boolean | undefined;
}

/** Arguments of `listUsers`. */
export interface ListUsersArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only people whose mail address contains this text. */
  email?: string | undefined;
  /** Return only people who have access to the project with this id. */
  projectId?: string | undefined;
  /** Return only people whose membership in the workspace is in this state: PENDING while the invitation is open, ACTIVE, DECLINED, INACTIVE when switched off, or ALL. */
  status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL" | undefined;
  /** Return only people whose Clockify account is in this state, for instance LIMITED. Several are separated by commas. Without it the states are ACTIVE, PENDING_EMAIL_VERIFICATION and NOT_REGISTERED. */
  accountStatuses?: string | undefined;
  /** Return only people whose name contains this text. */
  name?: string | undefined;
  /** What the list is sorted by. Without it people are sorted by their mail address. */
  sortColumn?: "ID" | "EMAIL" | "NAME" | "NAME_LOWERCASE" | "ACCESS" | "HOURLYRATE" | "COSTRATE" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Which memberships each person comes with: those in the WORKSPACE, in a PROJECT, in a user group (USERGROUP), ALL of them, or NONE. Without it the list of memberships stays empty. */
  memberships?: "ALL" | "NONE" | "WORKSPACE" | "PROJECT" | "USERGROUP" | undefined;
  /** Set to true to learn as well which roles each person has, and for which projects and people. Default: false. */
  includeRoles?: boolean | undefined;
}

/** Arguments of `listUserGroups`. */
export interface ListUserGroupsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only groups that have access to the project with this id. */
  projectId?: string | undefined;
  /** Return only groups whose name contains this text. */
  name?: string | undefined;
  /** Whether the list is sorted by the id or the name of the groups. */
  sortColumn?: "ID" | "NAME" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Set to true to learn who manages each group. Without it the managers are left out. Default: false. */
  includeTeamManagers?: boolean | undefined;
}
