// Filter over people and user groups.

import type { WorkspaceData } from "../../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../../types.js";
import { membershipOf } from "./memberships.js";

type Filters = Pick<ArgumentsOf<"listUserTotals">, "userFilter" | "userGroupFilter">;
type Person = Schemas["User"];
type Test = (person: Person) => boolean;
interface Naming {
  readonly ids?: readonly string[] | null | undefined;
  readonly contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY" | null | undefined;
}

/**
 * Both filters have to fit. One that names nobody leaves nobody out.
 *
 * @throws {ApiError} when it names somebody who was deleted or is foreign
 */
export function personFilter({ userFilter, userGroupFilter }: Filters, data: WorkspaceData): Test {
  const tests = [
    userFilter?.sourceType === "USER_GROUP" ? byGroup(userFilter, data) : byId(userFilter, data),
    byGroup(userGroupFilter, data),
    byStatus([userFilter?.status, ...(userFilter?.statuses ?? [])], data),
    byStatus([userGroupFilter?.status], data),
  ];
  return (person) => tests.every((test) => test(person));
}

function byId(filter: Naming | null | undefined, { users }: WorkspaceData): Test {
  const ids = new Set(filter?.ids);
  for (const id of ids) users.get(id);
  return ({ id }) => ids.size === 0 || ids.has(id) !== (filter?.contains === "DOES_NOT_CONTAIN");
}

function byGroup(filter: Naming | null | undefined, { groups }: WorkspaceData): Test {
  const ids = new Set(filter?.ids);
  for (const id of ids) groups.get(id);
  return (person) => {
    if (ids.size === 0) return true;
    const own = groups.all.filter(({ userIds }) => userIds?.includes(person.id));
    const named = own.filter(({ id }) => ids.has(id)).length;
    if (filter?.contains === "DOES_NOT_CONTAIN") return named === 0;
    return named > 0 && (filter?.contains !== "CONTAINS_ONLY" || named === own.length);
  };
}

function byStatus(statuses: readonly (string | null | undefined)[], data: WorkspaceData): Test {
  const asked = new Set(statuses.filter((status) => status != null));
  return ({ id }) => asked.size === 0 || asked.has("ALL") || asked.has(membershipOf(id, data)?.membershipStatus ?? "");
}
