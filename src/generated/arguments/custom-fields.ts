// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** Arguments of `listCustomFields`. */
export interface ListCustomFieldsArguments {
  /** The workspace to work in. Every person belongs to at least one workspace. `listWorkspaces` shows yours. */
  workspaceId: string;
  /** Return only custom fields whose name contains this text. */
  name?: string | undefined;
  /** Return only custom fields in this state: VISIBLE to everybody, INVISIBLE to people who are not administrators, or INACTIVE when switched off. */
  status?: "INACTIVE" | "VISIBLE" | "INVISIBLE" | undefined;
  /** Return only custom fields of one kind of thing: TIMEENTRY for fields of time entries, USER for fields of people. */
  entityType?: string | undefined;
}
