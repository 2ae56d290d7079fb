// Approvals: time of one person and period that is submitted, and what becomes of it. Whose key it is may do every step.

import { startOfDay, utc } from "../../time/time-zone.js";
import { Refusal } from "../api-error.js";
import { deliveredApproval } from "../deliveries/payloads.js";
import type { Call, Rules } from "../rule.js";
import type { Approval, Entry, WorkspaceData } from "../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../types.js";
import { detailsOf } from "./shared/approval-details.js";
import { approvalPeriodOf, endOfPeriod } from "./shared/approval-period.js";
import { sorted } from "./shared/text-search.js";
import { timeZoneOf } from "./shared/user-time-zone.js";

type State = ArgumentsOf<"updateApprovalStatus">["state"];
type Submission = Pick<ArgumentsOf<"createApprovalRequest">, "periodStart" | "period">;

/** Of each state, those that may follow it. Back to PENDING leads resubmitting only. */
const STEPS: Readonly<Record<string, readonly State[]>> = {
  PENDING: ["APPROVED", "REJECTED", "WITHDRAWN_SUBMISSION"],
  APPROVED: ["WITHDRAWN_APPROVAL"],
};

const SORTED_BY = {
  ID: ({ id }) => id,
  USER_ID: ({ request }) => request.owner?.userId ?? "",
  START: ({ request }) => request.dateRange?.start ?? "",
  UPDATED_AT: ({ request }) => request.status?.updatedAt ?? "",
} satisfies Record<string, (approval: Approval) => string>;

export const approvals: Rules<
  | "listApprovalRequests"
  | "createApprovalRequest"
  | "updateApprovalStatus"
  | "resubmitApprovalRequest"
  | "createApprovalRequestForUser"
  | "resubmitApprovalRequestForUser"
> = {
  listApprovalRequests({ status, types, sortColumn = "ID", sortOrder }, { data }) {
    const found = data.approvals.all.filter(
      ({ request }) =>
        (!status || request.status?.state === status) && (!types || types.some((type) => type === request.type)),
    );
    return sorted(found, SORTED_BY[sortColumn], sortOrder).map((approval) => detailsOf(approval, data));
  },

  createApprovalRequest: (submission, call) => submit(call.me, submission, call),
  createApprovalRequestForUser: ({ userId, ...submission }, call) =>
    submit(call.data.users.get(userId), submission, call),

  resubmitApprovalRequest: (submission, call) => resubmit(call.me, submission, call),
  resubmitApprovalRequestForUser: ({ userId, ...submission }, call) =>
    resubmit(call.data.users.get(userId), submission, call),

  updateApprovalStatus({ approvalRequestId, state, note }, call) {
    const approval = call.data.approvals.get(approvalRequestId);
    const present = approval.request.status?.state ?? "";
    if (!STEPS[present]?.includes(state)) throw new Refusal(`Can't update status from ${present} to ${state}`);
    const request = { ...approval.request, status: statusOf(state, call, note) };
    const decided = { ...approval, request };
    mark(
      decided,
      { isLocked: state === "APPROVED", approvalRequestId: counts(decided) ? approval.id : null },
      call.data,
    );
    call.happens("APPROVAL_REQUEST_STATUS_UPDATED", () => deliveredApproval(request));
    return put(decided, call);
  },
};

function submit(owner: Schemas["User"], submission: Submission, call: Call): Schemas["ApprovalRequest"] {
  const { data, me } = call;
  const dateRange = rangeOf(owner, submission, data);
  if (findRequest(owner, dateRange, data)) throw new Refusal("Period is already submitted for approval");
  const entries = submittable(owner, dateRange, data);
  const id = call.newId("approval");
  const request: Schemas["ApprovalRequest"] = {
    id,
    workspaceId: data.workspace.id,
    type: "TIMESHEET",
    dateRange,
    owner: {
      userId: owner.id,
      userName: owner.name,
      timeZone: timeZoneOf(owner),
      startOfWeek: owner.settings?.weekStart ?? "MONDAY",
    },
    creator: { userId: me.id, userName: me.name, userEmail: me.email },
    status: statusOf("PENDING", call),
  };
  return wait({ id, request, entryIds: entries.map((entry) => entry.id), expenses: [] }, call);
}

/** What is approved stays so, and locked; it is what came later that waits then. */
function resubmit(owner: Schemas["User"], submission: Submission, call: Call): Schemas["ApprovalRequest"] {
  const { data } = call;
  const dateRange = rangeOf(owner, submission, data);
  const approval = findRequest(owner, dateRange, data);
  const entries = submittable(owner, dateRange, data);
  const kept = approval && counts(approval) ? approval.entryIds : [];
  const hasExpenses = approval && !counts(approval) && approval.expenses.length > 0;
  if (!approval || (entries.length === 0 && !hasExpenses)) {
    throw new Refusal(
      `Cannot resubmit entries for user ${owner.id}, workspace ${data.workspace.id}, period ${submission.periodStart}`,
    );
  }
  const entryIds = [...kept, ...entries.map(({ id }) => id)];
  return wait({ ...approval, entryIds, request: { ...approval.request, status: statusOf("PENDING", call) } }, call);
}

/**
 * From the first second of the period to its last, by the clock of the person.
 *
 * @throws {Refusal} when it is not a period by which the workspace approves
 */
function rangeOf(owner: Schemas["User"], { periodStart, period }: Submission, { workspace }: WorkspaceData) {
  const approvedBy = approvalPeriodOf(workspace);
  if (period && period !== approvedBy) {
    throw new Refusal(`Period ${period} doesn't match the approval period of the workspace, ${approvedBy}`);
  }
  const first = periodStart.slice(0, 10);
  const next = endOfPeriod(first, approvedBy, owner.settings?.weekStart);
  const timeZone = timeZoneOf(owner);
  return { start: utc(startOfDay(first, timeZone)), end: utc(startOfDay(next, timeZone) - 1000) };
}

type Range = ReturnType<typeof rangeOf>;

function findRequest(owner: Schemas["User"], range: Range, { approvals }: WorkspaceData): Approval | undefined {
  return approvals.all.find(
    ({ request }) =>
      request.owner?.userId === owner.id &&
      request.dateRange?.start === range.start &&
      request.dateRange.end === range.end,
  );
}

/** Whether what is in it waits or is approved. Otherwise it is as if it had not been submitted. */
function counts({ request }: Approval): boolean {
  return request.status?.state === "PENDING" || request.status?.state === "APPROVED";
}

/** Finished entries that begin in the period, oldest first, and are in no request that counts. */
function submittable(owner: Schemas["User"], { start, end }: Range, data: WorkspaceData): readonly Entry[] {
  const taken = new Set(data.approvals.all.filter(counts).flatMap(({ entryIds }) => entryIds));
  return data.entries
    .group(owner.id)
    .filter(
      ({ id, timeInterval }) =>
        timeInterval.end != null && start <= timeInterval.start && timeInterval.start <= end && !taken.has(id),
    )
    .reverse();
}

function mark({ entryIds }: Approval, marks: Partial<Entry>, { entries }: WorkspaceData): void {
  for (const id of entryIds) {
    const entry = entries.find(id);
    if (entry) entries.put({ ...entry, ...marks });
  }
}

function statusOf(state: State, { me, now }: Call, note?: string | null): Schemas["ApprovalStatus"] {
  return { state, note: note ?? "", updatedAt: now, updatedBy: me.id, updatedByUserName: me.name };
}

/** Somebody has to decide on it now. */
function wait(approval: Approval, call: Call): Schemas["ApprovalRequest"] {
  mark(approval, { approvalRequestId: approval.id }, call.data);
  call.happens("NEW_APPROVAL_REQUEST", () => deliveredApproval(approval.request));
  return put(approval, call);
}

function put(approval: Approval, { data }: Call): Schemas["ApprovalRequest"] {
  return data.approvals.put(approval).request;
}
