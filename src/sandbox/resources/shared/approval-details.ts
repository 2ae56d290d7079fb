// Details of approval requests in lists: entries with everything by name, and their totals.

import { durationOf } from "../../../time/iso-duration.js";
import type { Approval, Entry, WorkspaceData } from "../../tenant/workspace-data.js";
import type { Schemas } from "../../types.js";
import { zonedInterval } from "./zoned-interval.js";

interface Known {
  readonly madeOf: readonly unknown[];
  readonly details: Schemas["ApprovalDetails"];
}

/** Lists are read far more often than what they show is changed. */
const known = new WeakMap<Approval, Known>();

export function detailsOf(approval: Approval, data: WorkspaceData): Schemas["ApprovalDetails"] {
  const madeOf = [data.entries.all, data.projects.all, data.tasks.all, data.tags.all];
  const last = known.get(approval);
  if (last?.madeOf.every((part, index) => part === madeOf[index])) return last.details;
  const details = computeDetails(approval, data);
  known.set(approval, { madeOf, details });
  return details;
}

function computeDetails(
  { id, request, entryIds, expenses }: Approval,
  data: WorkspaceData,
): Schemas["ApprovalDetails"] {
  const state = request.status?.state;
  const entries = entryIds.flatMap((entryId) => data.entries.find(entryId) ?? []);
  return {
    approvalRequest: request,
    trackedTime: timeOf(entries),
    billableTime: timeOf(entries.filter(({ billable }) => billable)),
    breakTime: timeOf(entries.filter(({ type }) => type === "BREAK")),
    pendingTime: timeOf(entries.filter((entry) => state === "PENDING" && !entry.isLocked)),
    approvedTime: timeOf(entries.filter((entry) => isApproved(entry, state))),
    billableAmount: amountOf(entries, ({ billable, hourlyRate }) => (billable ? hourlyRate : null)),
    costAmount: amountOf(entries, ({ costRate }) => costRate),
    expenseTotal: expenses.reduce((sum, { total }) => sum + (total ?? 0), 0),
    entries: entries.map((entry) => entryOf(entry, id, request.owner?.timeZone ?? "UTC", data)),
    expenses: expenses.map((expense) => ({
      ...expense,
      approvalStatus: state,
      detailedApprovalStatus: state,
      locked: state === "APPROVED",
      isLocked: state === "APPROVED",
    })),
  };
}

/** Also while a request is pending: one that was approved, and to which late entries were added. */
function isApproved({ isLocked }: Entry, state: Schemas["ApprovalState"] | undefined): boolean {
  return state === "APPROVED" || (state === "PENDING" && isLocked === true);
}

function secondsOf({ timeInterval: { start, end } }: Entry): number {
  return end ? (Date.parse(end) - Date.parse(start)) / 1000 : 0;
}

function timeOf(entries: readonly Entry[]): string {
  return durationOf(entries.reduce((sum, entry) => sum + secondsOf(entry), 0));
}

/** In the smallest unit of the currency, to its hundredth. */
function amountOf(entries: readonly Entry[], rateOf: (entry: Entry) => Schemas["Rate"] | undefined): number {
  const sum = entries.reduce((total, entry) => total + secondsOf(entry) * (rateOf(entry)?.amount ?? 0), 0);
  return Math.round(sum / 36) / 100;
}

function entryOf(
  entry: Entry,
  approvalRequestId: string,
  timeZone: string,
  data: WorkspaceData,
): Schemas["ApprovalTimeEntry"] {
  const project = data.projects.find(entry.projectId);
  const task = data.tasks.find(entry.taskId);
  return {
    id: entry.id,
    approvalRequestId,
    description: entry.description,
    billable: entry.billable,
    type: entry.type,
    isLocked: entry.isLocked,
    timeInterval: zonedInterval(entry.timeInterval, timeZone),
    project: project
      ? {
          id: project.id,
          name: project.name,
          color: project.color,
          clientId: project.clientId,
          clientName: project.clientName,
        }
      : null,
    task: task ? { id: task.id, name: task.name } : null,
    tags: (entry.tagIds ?? []).flatMap((id) => data.tags.find(id) ?? []),
    hourlyRate: entry.hourlyRate ?? null,
    costRate: entry.costRate ?? null,
    customFieldValues: (entry.customFieldValues ?? []).map(({ customFieldId, value }) => ({
      customFieldId,
      timeEntryId: entry.id,
      sourceType: "WORKSPACE",
      value,
    })),
  };
}
