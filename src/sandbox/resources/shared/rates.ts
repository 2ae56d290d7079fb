// Rates of an entry, and its totals: the rate that is set nearest to the work counts.

import type { Entry, WorkspaceData } from "../../tenant/workspace-data.js";
import type { Schemas } from "../../types.js";
import { membershipOf, projectMembershipOf } from "./memberships.js";

type RateKey = "hourlyRate" | "costRate";

/** The entry with its rates. */
export function priced(entry: Entry, data: WorkspaceData): Entry {
  const { projectId, taskId, userId, billable, type } = entry;
  const project = data.projects.find(projectId);
  const nearestFirst = [
    data.tasks.find(taskId),
    project && projectMembershipOf(userId, project),
    project,
    membershipOf(userId, data),
    data.workspace,
  ];
  const nearest = (key: RateKey): Schemas["Rate"] =>
    type === "BREAK" ? null : (nearestFirst.find((one) => one?.[key])?.[key] ?? null);
  return totalled({ ...entry, hourlyRate: billable ? nearest("hourlyRate") : null, costRate: nearest("costRate") });
}

/** With what its hours come to, to the hundredth of the smallest unit of the currency. */
export function totalled(entry: Entry): Entry {
  const { start, end } = entry.timeInterval;
  const seconds = end ? (Date.parse(end) - Date.parse(start)) / 1000 : undefined;
  const total = seconds === undefined ? null : Math.round((seconds * (entry.hourlyRate?.amount ?? 0)) / 36) / 100;
  return { ...entry, totalBillable: total };
}
