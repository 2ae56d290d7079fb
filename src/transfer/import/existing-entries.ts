// Which entries are there already that look like rows of the file. They tell whether a row in doubt was created, warn of a file that is
// imported twice, and are no row's own.

import type { Account } from "../../cli/session.js";
import { walk } from "../export/entry-cursor.js";
import { entriesOf, type ListPage } from "../export/entry-source.js";
import { likenessOf, type Planned } from "./import-plan.js";

/** Ids by likeness. What nothing looks like is left out. */
export type Existing = ReadonlyMap<string, readonly string[]>;

export async function existingOf(
  planned: readonly Planned[],
  { connection, workspaceId }: Account,
  signal: AbortSignal,
): Promise<Existing> {
  const list = entriesOf(connection.clockify, workspaceId);
  const wanted = new Set(planned.map(({ likeness }) => likeness));
  const existing = new Map<string, string[]>();
  for (const [userId, period] of periodsOf(planned)) await collect(list, userId, period);
  return existing;

  async function collect(list: ListPage, userId: string, period: { from: number; before: number }): Promise<void> {
    for await (const { entries } of walk(list, userId, period, undefined, signal)) {
      for (const { id, timeInterval, description, projectId } of entries) {
        const likeness = likenessOf({ userId, ...timeInterval, description, projectId });
        if (wanted.has(likeness)) existing.set(likeness, [...(existing.get(likeness) ?? []), id]);
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
