// Whose entries are exported.

import type { Account } from "../../cli/session.js";
import { orMisused } from "../../cli/session.js";
import { paginate } from "../../wrappers/pagination.js";
import type { Person } from "./export-row.js";

/** People who have left have entries too. Without these, Clockify lists only those who still can log in. */
const ALL_ACCOUNTS = "ACTIVE,PENDING_EMAIL_VERIFICATION,DELETED,NOT_REGISTERED,LIMITED,LIMITED_DELETED";

/**
 * The given people, or all of the workspace.
 *
 * @param given names, mail addresses, ids, or "me"
 * @throws {UsageError} for a name that nobody or more than one has
 */
export async function peopleOf(given: readonly string[], account: Account, signal: AbortSignal): Promise<Person[]> {
  const { connection, directory, workspaceId, me } = account;
  const ids = new Set<string>();
  for (const text of given) {
    const find = () => directory.find("listUsers", text, "--user", { workspaceId }, signal);
    ids.add((await orMisused(find)).id);
  }
  // The list says what an id is called, and whether it is anybody here at all.
  const people: Person[] = [];
  const args = { workspaceId, status: "ALL", accountStatuses: ALL_ACCOUNTS, pageSize: 200 } as const;
  const onlyMe = ids.size === 1 && ids.has(me.id);
  if (onlyMe) return [{ id: me.id, name: me.name }];
  for await (const { id, name, email } of paginate(connection.clockify.listUsers, args, { signal })) {
    if (ids.size === 0 || ids.has(id)) people.push({ id, name: name?.trim() || email || id });
  }
  // Whoever is in no list any more can still be meant by an id.
  for (const id of ids) if (!people.some((person) => person.id === id)) people.push({ id, name: id });
  return people;
}
