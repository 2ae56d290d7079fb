// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `getWorkspaces`. */
export interface GetWorkspacesArguments {
}

/** Arguments of `getAllUsers`. */
export interface GetAllUsersArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only people whose mail address contains this text. */
  email?: string | undefined;
  /** Return only people who have access to the project with this id. */
  projectid?: string | undefined;
  /** Return only people whose name contains this text. */
  name?: string | undefined;
  /** Return only people whose membership in the workspace is in this state: PENDING while the invitation is open, ACTIVE, DECLINED, or INACTIVE when switched off. */
  status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | undefined;
}

/** Arguments of `getClients`. */
export interface GetClientsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Set to false to leave out archived clients, or to true to return archived clients. Without it both are returned. */
  archived?: boolean | undefined;
}

/** Arguments of `getProjects`. */
export interface GetProjectsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
}

/** Arguments of `getTimeEntriesForUser`. */
export interface GetTimeEntriesForUserArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The person whose data you want. `listUsers` shows everybody, `getCurrentUser` shows you. */
  userId: string;
  /** Return only entries that start at or after this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ. */
  start?: string | Date | undefined;
  /** Return only entries that start before this moment, read as wall clock time in the account's time zone, in the form yyyy-MM-ddThh:mm:ssZ. */
  end?: string | Date | undefined;
  /** Return only entries of the project with this id. */
  project?: string | undefined;
  /** Return only entries of the task with this id. */
  task?: string | undefined;
}
