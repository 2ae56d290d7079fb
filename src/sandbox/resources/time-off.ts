// Time off: policies, requests under them, and balances. The person of the key may decide on every request.

import { momentOf, timeZoneOf } from "../../time/time-zone.js";
import { ApiError, notInWorkspace } from "../api-error.js";
import { balancePayload, timeOffPayload } from "../deliveries/payloads.js";
import type { Rule, RuleContext } from "../rule.js";
import type { WorkspaceData } from "../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../types.js";
import { checkAssigned, checkBalance, left, set, take } from "./shared/balances.js";
import { contains, sorted } from "./shared/text-search.js";
import { readTimeOffPeriod } from "./shared/time-off-period.js";

type TimeOffInput = Pick<ArgumentsOf<"createTimeOffRequest">, "policyId" | "timeOffPeriod" | "note">;
type Request = Schemas["TimeOffWithBalance"];
type Balance = Schemas["TimeOffBalance"];

const BALANCES_SORTED_BY = {
  USER: ({ userName }) => userName,
  POLICY: ({ policyName }) => policyName,
  USED: ({ used }) => used ?? 0,
  BALANCE: ({ balance }) => balance ?? 0,
  TOTAL: ({ total }) => total ?? 0,
} satisfies Record<string, (balance: Balance) => string | number | null | undefined>;

export const listTimeOffRequests: Rule<"listTimeOffRequests"> = (
  { start, end, statuses, users, userGroups },
  { data },
) => {
  const states = oneOf(statuses?.includes("ALL") ? [] : statuses);
  const people = oneOf(users);
  const groups = oneOf(userGroups);
  const members = groups && new Set([...groups].flatMap((id) => data.groups.find(id)?.userIds ?? []));
  const wasMadeThen = windowOf(start, end, data);
  return newestFirst(data.timeOff.all)
    .filter(
      ({ request, created }) =>
        (!states || states.has(request.status.statusType ?? "")) &&
        (!people || people.has(request.userId)) &&
        (!members || members.has(request.userId)) &&
        wasMadeThen(request, created),
    )
    .map(({ request }) => request);
};

export const listTimeOffPolicies: Rule<"listTimeOffPolicies"> = ({ name, status = "ALL", sortOrder }, { data }) => {
  const found = data.policies.all.filter(
    (policy) =>
      contains(policy.name, name) && (status === "ALL" || (policy.archived ?? false) === (status === "ARCHIVED")),
  );
  return sortOrder === "DESCENDING" ? found.reverse() : found;
};

export const createTimeOffRequest: Rule<"createTimeOffRequest"> = (asked, context) =>
  requestTimeOff(context.me, asked, context);

export const createTimeOffRequestForUser: Rule<"createTimeOffRequestForUser"> = ({ userId, ...asked }, context) =>
  requestTimeOff(context.data.users.get(userId), asked, context);

export const updateTimeOffRequestStatus: Rule<"updateTimeOffRequestStatus"> = (
  { policyId, requestId, status, note },
  context,
) => {
  const { data } = context;
  const request = requestUnder(policyId, requestId, data);
  if (!status) throw new ApiError("status must not be null");
  if (request.status.statusType !== "PENDING") {
    throw new ApiError(`Can't update status from ${request.status.statusType} to ${status}`);
  }
  if (status === "APPROVED") {
    const [policy, user] = [data.policies.get(policyId), data.users.get(request.userId)];
    const amount = request.balanceDiff ?? 0;
    checkBalance(policy, user, amount, context);
    take(policy, user, amount, context);
  }
  // Taking from the balance has put another request in its place.
  const decided = withStatus(data.timeOff.get(requestId), status, context, note);
  context.emit(`TIME_OFF_REQUEST_${status}`, () => timeOffPayload(decided));
  return withoutNames(data.timeOff.put(decided));
};

export const deleteTimeOffRequest: Rule<"deleteTimeOffRequest"> = ({ policyId, requestId }, context) => {
  if (!context.data.timeOff.find(requestId)) throw new ApiError("Access Denied", 403);
  const request = requestUnder(policyId, requestId, context.data);
  const { status } = request;
  if (status.statusType !== "PENDING") {
    throw new ApiError(`Time off request cannot be deleted when it is ${status.statusType}`);
  }
  context.emit("TIME_OFF_REQUEST_WITHDRAWN", () => timeOffPayload(withStatus(request, "WITHDRAWN", context)));
  return withoutNames(context.data.timeOff.delete(requestId));
};

export const listPolicyBalances: Rule<"listPolicyBalances"> = ({ policyId, sort = "USER", sortOrder }, { data }) =>
  sorted(
    data.balances.all.filter((balance) => balance.policyId === policyId),
    BALANCES_SORTED_BY[sort],
    sortOrder,
  );

export const listUserBalances: Rule<"listUserBalances"> = ({ userId, sort = "USER", sortOrder }, { data }) =>
  sorted(
    data.balances.all.filter((balance) => balance.userId === userId),
    BALANCES_SORTED_BY[sort],
    sortOrder,
  );

export const updatePolicyBalance: Rule<"updatePolicyBalance"> = ({ policyId, userIds, value, note }, context) => {
  const policy = context.data.policies.get(policyId);
  const users = [...new Set(userIds)].map((id) => context.data.users.get(id));
  for (const user of users) checkAssigned(policy, user, context);
  for (const user of users) {
    const change = set(policy, user, value, context);
    context.emit("BALANCE_UPDATED", () => balancePayload(user.id, change, note, context));
  }
  return undefined;
};

function requestTimeOff(
  user: Schemas["User"],
  { policyId, timeOffPeriod: asked, note }: TimeOffInput,
  context: RuleContext,
): Request {
  const { data, me, now } = context;
  const policy = data.policies.get(policyId);
  if (policy.archived) throw new ApiError(`Policy ${policy.name} is archived`);
  checkAssigned(policy, user, context);
  const { timeOffPeriod, balanceDiff } = readTimeOffPeriod(policy, user, asked, data);
  checkBalance(policy, user, balanceDiff, context);
  const approved = !policy.approve?.requiresApproval;
  if (approved) take(policy, user, balanceDiff, context);
  const request = data.timeOff.put({
    id: context.newId("timeOff"),
    workspaceId: data.workspace.id,
    policyId,
    policyName: policy.name,
    timeUnit: policy.timeUnit,
    userId: user.id,
    userName: user.name,
    userEmail: user.email,
    userTimeZone: timeZoneOf(user),
    requesterUserId: me.id,
    requesterUserName: me.name,
    timeOffPeriod,
    status: {
      statusType: approved ? "APPROVED" : "PENDING",
      changedAt: approved ? now : null,
      changedByUserId: approved ? me.id : null,
      changedByUserName: me.name,
      changedForUserName: user.name,
      note: null,
    },
    note: note ?? null,
    balanceDiff,
    balance: left(policy, user, context),
    createdAt: now,
  });
  context.emit("TIME_OFF_REQUESTED", () => timeOffPayload(request));
  if (approved) context.emit("TIME_OFF_REQUEST_APPROVED", () => timeOffPayload(request));
  return request;
}

function withStatus(
  request: Request,
  statusType: "APPROVED" | "REJECTED" | "WITHDRAWN",
  { me, now }: RuleContext,
  note?: string | null,
): Request {
  return {
    ...request,
    status: {
      statusType,
      changedAt: now,
      changedByUserId: me.id,
      changedByUserName: me.name,
      changedForUserName: request.userName,
      note: note ?? null,
    },
  };
}

/** @throws {ApiError} also when the request was made under another policy */
function requestUnder(policyId: string, requestId: string, { timeOff }: WorkspaceData): Request {
  const request = timeOff.get(requestId);
  if (request.policyId !== policyId) throw notInWorkspace(timeOff.kind);
  return request;
}

/** Only lists and creations show names and the balance. */
function withoutNames(request: Request): Schemas["TimeOff"] {
  const { id, workspaceId, policyId, userId, timeOffPeriod, status, note, balanceDiff, createdAt } = request;
  return { id, workspaceId, policyId, userId, timeOffPeriod, status, note, balanceDiff, createdAt };
}

/** A filter that names nothing leaves nothing out. */
function oneOf(names: readonly string[] | null | undefined): ReadonlySet<string> | undefined {
  return names && names.length > 0 ? new Set(names) : undefined;
}

interface Made {
  readonly request: Request;
  /** In milliseconds since 1970. */
  readonly created: number;
}

const inOrder = new WeakMap<readonly Request[], readonly Made[]>();

/** Sorted once after each change. */
function newestFirst(requests: readonly Request[]): readonly Made[] {
  const known = inOrder.get(requests);
  if (known) return known;
  const found = requests
    .map((request) => ({ request, created: Date.parse(request.createdAt ?? "") || 0 }))
    // Of those made in the same second, the last is the newest.
    .reverse()
    .sort((one, other) => other.created - one.created);
  inOrder.set(requests, found);
  return found;
}

type Bound = string | null | undefined;

/** Bounds are wall-clock times of the requester, so in another time zone they are other moments. */
function windowOf(start: Bound, end: Bound, data: WorkspaceData): (request: Request, created: number) => boolean {
  if (!start && !end) return () => true;
  const windows = new Map<string, readonly [from: number, to: number]>();
  return (request, created) => {
    const timeZone = zoneOfRequester(request, data);
    const [from, to] = windows.get(timeZone) ?? [
      start ? momentOf(start, timeZone) : Number.NEGATIVE_INFINITY,
      end ? momentOf(end, timeZone) : Number.POSITIVE_INFINITY,
    ];
    windows.set(timeZone, [from, to]);
    return from <= created && created <= to;
  };
}

function zoneOfRequester({ requesterUserId, userId, userTimeZone }: Request, { users }: WorkspaceData): string {
  const requester = users.find(requesterUserId ?? userId);
  return requester ? timeZoneOf(requester) : (userTimeZone ?? "UTC");
}
