// Users: the people of a workspace, and the person of the key.

import type { Rule, RuleContext } from "../rule.js";
import type { Schemas } from "../types.js";
import { list } from "../verbs.js";
import { groupsOf, membershipOf, membershipsOf } from "./shared/memberships.js";
import { hasAccess } from "./shared/project-access.js";
import { rolesOf } from "./shared/rights.js";
import { contains } from "./shared/text-search.js";

type User = Schemas["User"];

/** Of people whose account is as it should be, or will be soon. */
const USUAL_ACCOUNTS = "ACTIVE,PENDING_EMAIL_VERIFICATION,NOT_REGISTERED";

const KEYS = {
  EMAIL: ({ email }) => email,
  ACCESS: ({ id }, context) => rolesOf(id, context).length,
  HOURLYRATE: ({ id }, { data }) => membershipOf(id, data)?.hourlyRate?.amount ?? 0,
  COSTRATE: ({ id }, { data }) => membershipOf(id, data)?.costRate?.amount ?? 0,
} satisfies Record<string, (user: User, context: RuleContext) => string | number | null | undefined>;

export const getCurrentUser: Rule<"getCurrentUser"> = (filter, { workspaces, me }) => {
  const wanted = "includeMemberships" in filter && filter.includeMemberships;
  return { ...me, memberships: wanted ? workspaces.flatMap((data) => membershipsOf(me.id, data)) : [] };
};

export const listUsers: Rule<"listUsers"> = list("users", {
  where: [
    ({ name }, filter) => contains(name, filter.name),
    ({ email }, filter) => contains(email, filter.email),
    ({ status }, { accountStatuses }) => (accountStatuses ?? USUAL_ACCOUNTS).split(",").includes(status ?? ""),
    ({ id }, { status }, { data }) => isAny(status, membershipOf(id, data)?.membershipStatus),
    ({ id }, { projectId }, { data }) => !projectId || hasAccess([id, ...groupsOf(id, data)], projectId, data),
  ],
  keys: KEYS,
  sortedBy: "EMAIL",
  show: (user, { memberships, includeRoles }, context) => ({
    ...user,
    memberships: memberships
      ? membershipsOf(user.id, context.data).filter(({ membershipType }) => isAny(memberships, membershipType))
      : [],
    ...(includeRoles && { roles: rolesOf(user.id, context) }),
  }),
});

function isAny(wanted: string | null | undefined, value: string | null | undefined): boolean {
  return wanted == null || wanted === "ALL" || wanted === value;
}
