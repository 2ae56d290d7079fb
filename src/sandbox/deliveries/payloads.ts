// Payloads of webhooks. They have other fields than answers: objects in place of ids, and the clock of the person.

import { timeZoneOf } from "../../time/time-zone.js";
import { membershipOf } from "../resources/shared/memberships.js";
import { zonedInterval } from "../resources/shared/zoned-interval.js";
import type { RuleContext } from "../rule.js";
import type { Entry, WorkspaceData } from "../tenant/workspace-data.js";
import type { Schemas } from "../types.js";

export function timeEntryPayload(whole: Entry, data: WorkspaceData): Schemas["TimeEntryDelivery"] {
  // In no delivery that was ever recorded.
  const { approvalRequestId: _, totalBillable: __, ...entry } = whole;
  const user = data.users.find(entry.userId);
  return {
    id: entry.id,
    description: entry.description ?? "",
    userId: entry.userId ?? "",
    billable: entry.billable ?? false,
    projectId: entry.projectId ?? null,
    timeInterval: zonedInterval(entry.timeInterval, user ? timeZoneOf(user) : "UTC"),
    workspaceId: data.workspace.id,
    isLocked: entry.isLocked ?? false,
    // Like approvalStatus and projectCurrency, these were null in every delivery that was recorded.
    hourlyRate: null,
    costRate: null,
    customFieldValues: (entry.customFieldValues ?? []).map(({ customFieldId, value, name }) => ({
      customFieldId,
      timeEntryId: entry.id,
      value,
      name,
    })),
    type: entry.type ?? "REGULAR",
    kioskId: entry.kioskId ?? null,
    approvalStatus: null,
    projectCurrency: null,
    currentlyRunning: entry.timeInterval.end == null,
    project: projectOf(entry, data),
    task: taskOf(entry, data),
    tags: (entry.tagIds ?? []).flatMap((id) => data.tags.find(id) ?? []),
    user: user ? { id: user.id, name: user.name, status: user.status, ...setRates(membershipOf(user.id, data)) } : null,
  };
}

interface Rated {
  readonly hourlyRate?: Schemas["Rate"];
  readonly costRate?: Schemas["Rate"];
}

/** Amounts without their currency, and nothing of a rate that is not set. */
function setRates({ hourlyRate, costRate }: Rated = {}) {
  return {
    ...(hourlyRate && { hourlyRate: { amount: hourlyRate.amount } }),
    ...(costRate && { costRate: { amount: costRate.amount } }),
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
    ...setRates(project),
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
    assigneeId: task.assigneeId ?? "",
    userGroupIds: task.userGroupIds,
    estimate: task.estimate ?? "PT0S",
    budgetEstimate: task.budgetEstimate ?? 0,
    billable: task.billable ?? false,
    hourlyRate: null,
    costRate: null,
    progress: null,
    duration: task.duration,
    ...setRates(task),
  };
}

/** Here the time zone is written without a capital, other than in answers. */
export function approvalPayload(request: Schemas["ApprovalRequest"]): Schemas["ApprovalDelivery"] {
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

export function timeOffPayload(request: Schemas["TimeOffWithBalance"]): Schemas["TimeOffDelivery"] {
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
    // Its content was never recorded.
    excludeDays: [],
    createdAt: request.createdAt,
  };
}

/** @param change in the unit of the policy */
export function balancePayload(
  userId: string,
  change: number,
  note: string | null | undefined,
  { data, me }: RuleContext,
): Schemas["BalanceDelivery"] {
  return {
    workspaceId: data.workspace.id,
    userId,
    value: Number.isInteger(change) ? change.toFixed(1) : String(change),
    note: note ?? null,
    updatedBy: me.id,
  };
}

export function assignmentPayload(
  { id, userId, projectId }: Schemas["Assignment"],
  { workspace }: WorkspaceData,
): Schemas["AssignmentDelivery"] {
  return { assignmentId: id, workspaceId: workspace.id, userId, projectId };
}
