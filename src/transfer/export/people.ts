// The people whose entries are exported.

import { paginate } from "../../wrappers/pagination.js";
import type { Account } from "../account.js";
import type { Person } from "./export-row.js";

/** People who have left have entries too. Without these, Clockify lists only those who still can log in. */
const ALL_ACCOUNTS = "ACTIVE,PENDING_EMAIL_VERIFICATION,DELETED,NOT_REGISTERED,LIMITED,LIMITED_DELETED";

/**
 * The given people, or all of the workspace.
 *
 * @param given names, mail addresses, ids, or "me"
 * @param argument how errors call `given`
 * @throws {InputError} for a name that is unknown or ambiguous
 */
export async function findPeople(
  given: readonly string[],
  argument: string,
  { connection, directory, workspaceId, me }: Account,
  signal: AbortSignal,
): Promise<Person[]> {
  const ids = new Set<string>();
  for (const text of given) {
    ids.add((await directory.find("listUsers", text, argument, { workspaceId }, signal)).id);
  }
  const onlyMe = ids.size === 1 && ids.has(me.id);
  if (onlyMe) return [{ id: me.id, name: me.name }];
  const people: Person[] = [];
  const args = { workspaceId, status: "ALL", accountStatuses: ALL_ACCOUNTS, pageSize: 200 } as const;
  for await (const { id, name, email } of paginate(connection.clockify.listUsers, args, { signal })) {
    if (ids.size === 0 || ids.has(id)) people.push({ id, name: name?.trim() || email || id });
  }
  // An id can also belong to somebody who is not listed any more.
  for (const id of ids) if (!people.some((person) => person.id === id)) people.push({ id, name: id });
  return people;
}
