// What an hour of an entry is charged at and costs: the rate that is said nearest to the work counts.

import type { Entry, WorkspaceData } from "./data.js";
import { membershipOf, projectMembershipOf } from "./memberships.js";
import type { Schemas } from "./types.js";

type Rates = Pick<Entry, "hourlyRate" | "costRate">;
type RateKey = "hourlyRate" | "costRate";

export function ratesOf({ projectId, taskId, userId, billable, type }: Entry, data: WorkspaceData): Rates {
  const project = data.projects.find(projectId);
  const nearestFirst = [
    data.tasks.find(taskId),
    project && projectMembershipOf(userId, project),
    project,
    membershipOf(userId, data),
    data.workspace,
  ];
  const nearest = (key: RateKey): Schemas["Rate"] => nearestFirst.find((one) => one?.[key])?.[key] ?? null;
  if (type === "BREAK") return { hourlyRate: null, costRate: null };
  return { hourlyRate: billable ? nearest("hourlyRate") : null, costRate: nearest("costRate") };
}
