// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `listWorkspaces`. */
export interface ListWorkspacesArguments {
  /** Return only workspaces in which you have this role. OWNER owns the workspace, WORKSPACE_ADMIN administers it, TEAM_MANAGER leads people and PROJECT_MANAGER leads projects. */
  roles?: "WORKSPACE_ADMIN" | "OWNER" | "TEAM_MANAGER" | "PROJECT_MANAGER" | undefined;
}
