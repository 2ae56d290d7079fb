// Tracked time of projects and tasks, in step with their entries. It is added up and never counted again, since
// what an example says was tracked before its week has no entries.

import { durationOf } from "../../../time/iso-duration.js";
import { readSpan } from "../../tenant/clock-input.js";
import type { Entry, WorkspaceData } from "../../tenant/workspace-data.js";

/** @param before undefined for an entry that is created. @param after undefined for one that is deleted */
export function track(before: Entry | undefined, after: Entry | undefined, data: WorkspaceData): void {
  if (before) add(before, -1, data);
  if (after) add(after, 1, data);
}

function add({ projectId, taskId, timeInterval }: Entry, sign: 1 | -1, { projects, tasks }: WorkspaceData): void {
  const ms = readSpan(timeInterval.duration ?? 0, "duration") * sign;
  if (ms === 0) return;
  const project = projects.find(projectId);
  const task = tasks.find(taskId);
  if (project) projects.put({ ...project, duration: longer(project.duration, ms) });
  if (task) tasks.put({ ...task, duration: longer(task.duration, ms) });
}

function longer(duration: string | null | undefined, ms: number): string {
  return durationOf(Math.max((readSpan(duration ?? 0, "duration") + ms) / 1000, 0));
}
