// What webhooks are sent of a thing. It has other fields than answers have: objects beside ids, and the clock of the person.

import type { Call } from "./call.js";
import type { Entry, WorkspaceData } from "./data.js";
import { timeZoneOf } from "./time-zone.js";
import type { Schemas } from "./types.js";
import { zonedInterval } from "./zoned-interval.js";

export function deliveredEntry(whole: Entry, data: WorkspaceData): Schemas["TimeEntryDelivery"] {
  // In no delivery that was ever recorded.
  const { approvalRequestId: _, totalBillable: __, ...entry } = whole;
  const user = data.users.find(entry.userId);
  return {
    ...entry,
    userId: entry.userId ?? "",
    timeInterval: zonedInterval(entry.timeInterval, user ? timeZoneOf(user) : "UTC"),
    currentlyRunning: entry.timeInterval.end == null,
    // In every delivery that was ever recorded.
    hourlyRate: null,
    costRate: null,
    approvalStatus: null,
    project: projectOf(entry, data),
    task: taskOf(entry, data),
    tags: (entry.tagIds ?? []).flatMap((id) => data.tags.find(id) ?? []),
    user: user ? { id: user.id, name: user.name, status: user.status } : null,
  };
}

function projectOf({ projectId }: Entry, { workspace, projects }: WorkspaceData): Schemas["DeliveredProject"] {
  const project = projects.find(projectId);
  if (!project) return null;
  return {
    id: project.id,
    name: project.name,
    workspaceId: workspace.id,
    clientId: project.clientId ?? "",
    clientName: project.clientName ?? "",
    color: project.color,
    note: project.note ?? "",
    billable: project.billable,
    archived: project.archived,
    public: project.public,
    template: project.template,
    duration: project.duration,
    estimate: project.estimate,
  };
}

function taskOf({ taskId }: Entry, { workspace, tasks }: WorkspaceData): Schemas["DeliveredTask"] {
  const task = tasks.find(taskId);
  if (!task) return null;
  return {
    id: task.id,
    name: task.name,
    workspaceId: workspace.id,
    projectId: task.projectId,
    status: task.status,
    assigneeIds: task.assigneeIds,
    assigneeId: task.assigneeId,
    userGroupIds: task.userGroupIds,
    estimate: task.estimate,
    duration: task.duration,
  };
}

/** Here the time zone is written without a capital, other than in answers. */
export function deliveredApproval(request: Schemas["ApprovalRequest"]): Schemas["ApprovalDelivery"] {
  const { id, workspaceId, dateRange, owner, status } = request;
  return {
    id,
    workspaceId,
    dateRange,
    owner: owner && {
      userId: owner.userId,
      userName: owner.userName,
      timezone: owner.timeZone,
      startOfWeek: owner.startOfWeek,
    },
    status,
  };
}

export function deliveredTimeOff(request: Schemas["TimeOffWithBalance"]): Schemas["TimeOffDelivery"] {
  const { balanceDiff, balance, status } = request;
  const amount = balanceDiff ?? 0;
  const before = (balance ?? 0) + (status.statusType === "APPROVED" ? amount : 0);
  return {
    id: request.id,
    workspaceId: request.workspaceId,
    policyId: request.policyId,
    userId: request.userId,
    requesterUserId: request.requesterUserId ?? request.userId,
    timeZone: request.userTimeZone ?? "UTC",
    timeOffPeriod: request.timeOffPeriod,
    halfDay: request.timeOffPeriod?.halfDay ?? false,
    note: request.note,
    status,
    balanceDiff,
    balanceValueAtRequest: before,
    negativeBalanceUsed: Math.max(0, amount - Math.max(0, before)),
    // What stands in it was never recorded.
    excludeDays: [],
    createdAt: request.createdAt,
  };
}

/** @param change in the unit of the policy */
export function deliveredBalance(
  userId: string,
  change: number,
  note: string | null | undefined,
  { data, me }: Call,
): Schemas["BalanceDelivery"] {
  return {
    workspaceId: data.workspace.id,
    userId,
    value: Number.isInteger(change) ? change.toFixed(1) : String(change),
    note: note ?? null,
    updatedBy: me.id,
  };
}

export function deliveredAssignment(
  { id, userId, projectId }: Schemas["Assignment"],
  { workspace }: WorkspaceData,
): Schemas["AssignmentDelivery"] {
  return { assignmentId: id, workspaceId: workspace.id, userId, projectId };
}
