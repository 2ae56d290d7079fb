// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `listClients`. */
export interface ListClientsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only clients whose name contains this text. */
  name?: string | undefined;
  /** The property that the list is sorted by, for instance NAME. Default: "NAME". */
  sortColumn?: string | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Set to false to leave out archived clients, or to true to return archived clients. Without it both are returned. */
  archived?: boolean | undefined;
}
