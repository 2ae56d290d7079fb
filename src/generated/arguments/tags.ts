// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `listTags`. */
export interface ListTagsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only tags whose text contains this, or equals it with `strictNameSearch`. */
  name?: string | undefined;
  /** Set to true to find only tags that are called exactly as name says, so that app does not find application. Default: false. */
  strictNameSearch?: boolean | undefined;
  /** The id of a tag to leave out. Several ids are separated by commas. */
  excludedIds?: string | undefined;
  /** Whether the list is sorted by the id or the text of the tags. */
  sortColumn?: "ID" | "NAME" | undefined;
  /** Whether the list runs upwards (ASCENDING, A to Z) or downwards (DESCENDING, Z to A). */
  sortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  /** Which page of the list to return. The first page is 1. A page past the end is an empty list. Default: 1. */
  page?: number | undefined;
  /** How many items a page holds, 1 to 5000. Without it a page holds 50 items, so a longer list is cut there. Default: 50. */
  pageSize?: number | undefined;
  /** Set to false to leave out archived tags, or to true to return archived tags. Without it both are returned. */
  archived?: boolean | undefined;
}
