// An entry with its project, task, tags and person as objects beside their ids.

import { operations } from "../../../generated/operations.js";
import type { Entry, WorkspaceData } from "../../tenant/workspace-data.js";

interface Page {
  readonly page?: number | null | undefined;
  readonly pageSize?: number | null | undefined;
}

/** Those on the page. The others are only counted, so they stay as they are. */
export function hydratePage(
  entries: readonly Entry[],
  { page, pageSize }: Page,
  data: WorkspaceData,
): readonly Entry[] {
  const size = pageSize ?? operations.listUserTimeEntries.paginated?.defaultPageSize ?? entries.length;
  const end = (page ?? 1) * size;
  return entries.map((entry, index) => (end - size <= index && index < end ? hydrate(entry, data) : entry));
}

export function hydrate(entry: Entry, data: WorkspaceData): Entry {
  const project = data.projects.find(entry.projectId);
  const task = data.tasks.find(entry.taskId);
  const user = data.users.find(entry.userId);
  return {
    ...entry,
    project: project
      ? {
          id: project.id,
          name: project.name,
          clientId: project.clientId,
          clientName: project.clientName,
          color: project.color,
          billable: project.billable,
          archived: project.archived,
        }
      : null,
    task: task ? { id: task.id, name: task.name, projectId: task.projectId, status: task.status } : null,
    tags: (entry.tagIds ?? []).flatMap((id) => data.tags.find(id) ?? []),
    user: user ? { id: user.id, name: user.name, status: user.status } : null,
    kiosk: null,
  };
}
