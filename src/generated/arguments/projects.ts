// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `listProjects`. */
export interface ListProjectsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only projects whose name contains this text, or equals it with `strictNameSearch`. */
  name?: string | undefined;
  /** Set to true to find only projects that are called exactly as name says, so that Web does not find Website. Default: false. */
  strictNameSearch?: boolean | undefined;
  /** Set to false to leave out archived projects, or to true to return archived projects. Without it both are returned. */
  archived?: boolean | undefined;
  /** Set to true to return projects whose time is charged, or to false to return the others. Leave it out for both. */
  billable?: boolean | undefined;
  /** Return only projects of the clients with these ids, or of all other clients when `containsClient` is false. */
  clients?: string[] | undefined;
  /** Whether clients names the clients to return (true) or those to leave out (false). Means nothing without clients. Default: true. */
  containsClient?: boolean | undefined;
  /** Return only projects whose client is ACTIVE, or only those whose client is ARCHIVED, or ALL. */
  clientStatus?: "ACTIVE" | "ARCHIVED" | "ALL" | undefined;
  /** Return only projects that one of the people with these ids belongs to, or none of them when `containsUser` is false. */
  users?: string[] | undefined;
  /** Whether users names people to look for (true) or to leave out (false). Means nothing without users. Default: true. */
  containsUser?: boolean | undefined;
  /** Return only projects with members in this state: PENDING while their invitation is open, ACTIVE, DECLINED, INACTIVE when switched off, or ALL. */
  userStatus?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL" | undefined;
  /** Set to true to return templates for new projects, or to false to return real projects. Leave it out for both. */
  isTemplate?: boolean | undefined;
  /** What the list is sorted by. DURATION is the time tracked so far, BUDGET the estimate and PROGRESS how much of the estimate is used up. */
  sortColumn?: "ID" | "NAME" | "CLIENT_NAME" | "DURATION" | "BUDGET" | "PROGRESS" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Set to true to receive more about each project: its custom fields, whether it is a favorite, and things that are not described here, such as its tasks. Such answers are much larger. Default: false. */
  hydrated?: boolean | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Return only projects that everybody in the workspace sees (PUBLIC), or only those that their members see (PRIVATE). */
  access?: "PUBLIC" | "PRIVATE" | undefined;
  /** How many expenses are looked up at most. Only of use when expenses count towards the budget of a project. Default: 20. */
  expenseLimit?: number | undefined;
  /** Look up only expenses dated before this day, in the form yyyy-MM-dd. */
  expenseDate?: string | undefined;
  /** Return only projects that one of the user groups with these ids belongs to, or none of them when `containsGroup` is false. */
  userGroups?: string[] | undefined;
  /** Whether userGroups names groups to look for (true) or to leave out (false). Means nothing without userGroups. Default: true. */
  containsGroup?: boolean | undefined;
}

/** Arguments of `listTasks`. */
export interface ListTasksArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** The project to look at. `listProjects` shows the projects of a workspace with their ids. */
  projectId: string;
  /** Return only tasks whose name contains this text, or equals it with `strictNameSearch`. */
  name?: string | undefined;
  /** Set to true to find only tasks that are called exactly as name says, so that Test does not find Testing. Default: false. */
  strictNameSearch?: boolean | undefined;
  /** Set to true to return tasks that are still worked on, or to false to return tasks that are done. Leave it out for both. */
  isActive?: boolean | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Whether the list is sorted by the id or the name of the tasks. */
  sortColumn?: "ID" | "NAME" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
}
