// The default for `billable` of new time. Clockify's own form takes the project's; its API takes a missing one for no.

import type { Connection } from "../connections/connection.js";
import type { ActionName } from "../operation.js";
import { nameLookupOf } from "./name-lookup.js";
import type { Resolved } from "./resolve-arguments.js";
import type { ActionMetadata } from "./tool-definition.js";

const NEW_TIME: readonly ActionName[] = ["createTimeEntry", "createTimeEntryForUser"];

/** The arguments with the project's `billable`, and a note that says so. */
export async function withBillable(
  { action }: ActionMetadata,
  { args, names }: Resolved,
  connection: Connection,
  signal: AbortSignal,
): Promise<{ readonly args: Resolved["args"]; readonly note?: string }> {
  const { workspaceId, projectId } = args;
  if (!NEW_TIME.includes(action) || args.billable !== undefined || typeof projectId !== "string") return { args };
  const within = { workspaceId: String(workspaceId) };
  const project = await nameLookupOf(connection).about(
    "listProjects",
    projectId,
    within,
    names.projectId?.name,
    signal,
  );
  if (project.billable === undefined) return { args };
  const note = `billable: ${project.billable}, as the project is, since the call did not say.`;
  return { args: { ...args, billable: project.billable }, note };
}
