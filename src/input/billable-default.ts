// Whether new time is billable where nobody says. Clockify's own form takes the project's answer; its API takes none for no.

import type { Connection } from "../connections/connection.js";
import type { ActionName } from "../operation.js";
import { directoryOf } from "./name-lookup.js";
import type { Resolved } from "./resolve.js";
import type { SpokenAction } from "./tool-definition.js";

const NEW_TIME: readonly ActionName[] = ["createTimeEntry", "createTimeEntryForUser"];

/** The arguments with the project's `billable`, and a note that says so. */
export async function withBillable(
  { action }: SpokenAction,
  { args, names }: Resolved,
  connection: Connection,
  signal: AbortSignal,
): Promise<{ args: Record<string, unknown>; note?: string }> {
  const { workspaceId, projectId } = args;
  if (!NEW_TIME.includes(action) || args.billable !== undefined || typeof projectId !== "string") return { args };
  const within = { workspaceId: String(workspaceId) };
  const project = await directoryOf(connection).about("listProjects", projectId, within, names.projectId?.name, signal);
  if (project.billable === undefined) return { args };
  const note = `billable: ${project.billable}, as the project is, since the call did not say.`;
  return { args: { ...args, billable: project.billable }, note };
}
