// Approvals: the time of a person in a period, submitted and decided on. The person of the key may do every step.

import { startOfDay, timeZoneOf, utc } from "../../time/time-zone.js";
import { ApiError } from "../api-error.js";
import { approvalPayload } from "../deliveries/payloads.js";
import type { Rule, RuleContext } from "../rule.js";
import type { Approval, Entry, WorkspaceData } from "../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../types.js";
import { detailsOf } from "./shared/approval-details.js";
import { approvalPeriodOf, endOfPeriod } from "./shared/approval-period.js";
import { sorted } from "./shared/text-search.js";

type State = ArgumentsOf<"updateApprovalStatus">["state"];
type Submission = Pick<ArgumentsOf<"createApprovalRequest">, "periodStart" | "period">;

/** The states that may follow each state. Only resubmitting leads back to PENDING. */
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

export const listApprovalRequests: Rule<"listApprovalRequests"> = (
  { status, types, sortColumn = "ID", sortOrder },
  { data },
) => {
  const found = data.approvals.all.filter(
    ({ request }) =>
      (!status || request.status?.state === status) && (!types || types.some((type) => type === request.type)),
  );
  return sorted(found, SORTED_BY[sortColumn], sortOrder).map((approval) => detailsOf(approval, data));
};

export const createApprovalRequest: Rule<"createApprovalRequest"> = (submission, context) =>
  submit(context.me, submission, context);

export const createApprovalRequestForUser: Rule<"createApprovalRequestForUser"> = (
  { userId, ...submission },
  context,
) => submit(context.data.users.get(userId), submission, context);

export const resubmitApprovalRequest: Rule<"resubmitApprovalRequest"> = (submission, context) =>
  resubmit(context.me, submission, context);

export const resubmitApprovalRequestForUser: Rule<"resubmitApprovalRequestForUser"> = (
  { userId, ...submission },
  context,
) => resubmit(context.data.users.get(userId), submission, context);

export const updateApprovalStatus: Rule<"updateApprovalStatus"> = ({ approvalRequestId, state, note }, context) => {
  const approval = context.data.approvals.get(approvalRequestId);
  const present = approval.request.status?.state ?? "";
  if (!STEPS[present]?.includes(state)) throw new ApiError(`Can't update status from ${present} to ${state}`);
  const request = { ...approval.request, status: statusOf(state, context, note) };
  const decided = { ...approval, request };
  mark(
    decided,
    { isLocked: state === "APPROVED", approvalRequestId: counts(decided) ? approval.id : null },
    context.data,
  );
  context.emit("APPROVAL_REQUEST_STATUS_UPDATED", () => approvalPayload(request));
  return put(decided, context);
};

function submit(owner: Schemas["User"], submission: Submission, context: RuleContext): Schemas["ApprovalRequest"] {
  const { data, me } = context;
  const dateRange = rangeOf(owner, submission, data);
  if (findRequest(owner, dateRange, data)) throw new ApiError("Period is already submitted for approval");
  const entries = submittable(owner, dateRange, data);
  const id = context.newId("approval");
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
    status: statusOf("PENDING", context),
  };
  return markPending({ id, request, entryIds: entries.map((entry) => entry.id), expenses: [] }, context);
}

/** What is approved stays so, and locked; it is what came later that waits then. */
function resubmit(owner: Schemas["User"], submission: Submission, context: RuleContext): Schemas["ApprovalRequest"] {
  const { data } = context;
  const dateRange = rangeOf(owner, submission, data);
  const approval = findRequest(owner, dateRange, data);
  const entries = submittable(owner, dateRange, data);
  const kept = approval && counts(approval) ? approval.entryIds : [];
  const hasExpenses = approval && !counts(approval) && approval.expenses.length > 0;
  if (!approval || (entries.length === 0 && !hasExpenses)) {
    throw new ApiError(
      `Cannot resubmit entries for user ${owner.id}, workspace ${data.workspace.id}, period ${submission.periodStart}`,
    );
  }
  const entryIds = [...kept, ...entries.map(({ id }) => id)];
  return markPending(
    { ...approval, entryIds, request: { ...approval.request, status: statusOf("PENDING", context) } },
    context,
  );
}

/**
 * From the first second of the period to its last, by the clock of the person.
 *
 * @throws {ApiError} when it is not a period by which the workspace approves
 */
function rangeOf(owner: Schemas["User"], { periodStart, period }: Submission, { workspace }: WorkspaceData) {
  const approvedBy = approvalPeriodOf(workspace);
  if (period && period !== approvedBy) {
    throw new ApiError(`Period ${period} doesn't match the approval period of the workspace, ${approvedBy}`);
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

function statusOf(state: State, { me, now }: RuleContext, note?: string | null): Schemas["ApprovalStatus"] {
  return { state, note: note ?? "", updatedAt: now, updatedBy: me.id, updatedByUserName: me.name };
}

/** From now on it waits for a decision. */
function markPending(approval: Approval, context: RuleContext): Schemas["ApprovalRequest"] {
  mark(approval, { approvalRequestId: approval.id }, context.data);
  context.emit("NEW_APPROVAL_REQUEST", () => approvalPayload(approval.request));
  return put(approval, context);
}

function put(approval: Approval, { data }: RuleContext): Schemas["ApprovalRequest"] {
  return data.approvals.put(approval).request;
}
