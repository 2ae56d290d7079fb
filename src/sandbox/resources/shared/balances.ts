// Balances: the time off that a person has left under a policy. A change shows in the person's requests, too.

import { ApiError } from "../../api-error.js";
import type { RuleContext } from "../../rule.js";
import type { Schemas } from "../../types.js";
import { isFor } from "./assignees.js";

type Balance = Schemas["TimeOffBalance"];
type Policy = Schemas["TimeOffPolicy"];
type User = Schemas["User"];

/** @throws {ApiError} when the policy is not for this person */
export function checkAssigned(policy: Policy, user: User, { data }: RuleContext): void {
  if (!isFor(policy, user.id, data)) throw new ApiError(`User ${user.id} is not assigned to policy ${policy.id}`);
}

/** @throws {ApiError} when it is more than is left, and more than the policy lets a balance fall below zero */
export function checkBalance(policy: Policy, user: User, amount: number, context: RuleContext): void {
  const below = policy.allowNegativeBalance ? (policy.negativeBalance?.amount ?? Number.POSITIVE_INFINITY) : 0;
  if (amount > left(policy, user, context) + below) {
    throw new ApiError(`Value for number of ${policy.timeUnit === "HOURS" ? "hours" : "days"} is not allowed`);
  }
}

export function left(policy: Policy, user: User, context: RuleContext): number {
  return find(policy, user, context)?.balance ?? 0;
}

export function take(policy: Policy, user: User, amount: number, context: RuleContext): void {
  const { used, balance } = find(policy, user, context) ?? {};
  put(policy, user, { used: hundredths((used ?? 0) + amount), balance: hundredths((balance ?? 0) - amount) }, context);
}

/** @returns by how much it changes */
export function set(policy: Policy, user: User, balance: number, context: RuleContext): number {
  const before = find(policy, user, context);
  put(policy, user, { used: before?.used ?? 0, balance }, context);
  return hundredths(balance - (before?.balance ?? 0));
}

function find(policy: Policy, user: User, { data }: RuleContext): Balance | undefined {
  return data.balances.all.find(({ policyId, userId }) => policyId === policy.id && userId === user.id);
}

function put(
  policy: Policy,
  user: User,
  { used, balance }: { readonly used: number; readonly balance: number },
  context: RuleContext,
): void {
  const { data } = context;
  const present = find(policy, user, context);
  data.balances.put({
    id: present?.id ?? context.newId("balance"),
    workspaceId: data.workspace.id,
    userId: user.id,
    userName: user.name,
    policyId: policy.id,
    policyName: policy.name,
    policyTimeUnit: policy.timeUnit,
    policyArchived: policy.archived ?? false,
    total: hundredths(used + balance),
    used,
    balance,
    negativeBalanceLimit: policy.negativeBalance != null,
    negativeBalanceAmount: policy.negativeBalance?.amount ?? 0,
    negativeBalanceUsed: Math.max(0, -balance),
  });
  for (const request of data.timeOff.all) {
    if (request.policyId === policy.id && request.userId === user.id) data.timeOff.put({ ...request, balance });
  }
}

/** Sums of fractions such as 0.1 would have many digits otherwise. */
function hundredths(amount: number): number {
  return Math.round(amount * 100) / 100;
}
