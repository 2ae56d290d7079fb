// The entries in Clockify that look like rows of the file. They show whether an unconfirmed row was created, and warn of a file that is
// imported twice.

import type { Account } from "../account.js";
import { readEntries } from "../export/entry-cursor.js";
import { entriesOf, type ListPage } from "../export/entry-source.js";
import { fingerprintOf, type Planned } from "./import-plan.js";

/** Ids by fingerprint, of entries that look like a row. */
export type Existing = ReadonlyMap<string, readonly string[]>;

export async function existingOf(
  planned: readonly Planned[],
  { connection, workspaceId }: Pick<Account, "connection" | "workspaceId">,
  signal: AbortSignal,
): Promise<Existing> {
  const list = entriesOf(connection.clockify, workspaceId);
  const wanted = new Set(planned.map(({ fingerprint }) => fingerprint));
  const existing = new Map<string, string[]>();
  for (const [userId, period] of periodsOf(planned)) await collect(list, userId, period);
  return existing;

  async function collect(list: ListPage, userId: string, period: { from: number; before: number }): Promise<void> {
    for await (const { entries } of readEntries(list, userId, period, undefined, signal)) {
      for (const { id, timeInterval, description, projectId } of entries) {
        const fingerprint = fingerprintOf({ userId, ...timeInterval, description, projectId });
        if (wanted.has(fingerprint)) existing.set(fingerprint, [...(existing.get(fingerprint) ?? []), id]);
      }
    }
  }
}

/** From the first to the last start of each person. */
function periodsOf(planned: readonly Planned[]): Map<string, { from: number; before: number }> {
  const periods = new Map<string, { from: number; before: number }>();
  for (const { ids, values } of planned) {
    const start = Date.parse(values.start);
    const { from = start, before = start + 1000 } = periods.get(ids.userId) ?? {};
    periods.set(ids.userId, { from: Math.min(from, start), before: Math.max(before, start + 1000) });
  }
  return periods;
}
