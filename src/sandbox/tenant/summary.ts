// Summary of a tenant: how much of everything it holds, and the week of the first workspace that a page shows.

import type { Tenant } from "./tenant.js";
import type { Entry } from "./workspace-data.js";

const DAY_MS = 86_400_000;
const MAX_SHOWN = 1000;

export interface Window {
  readonly start?: number;
  readonly end?: number;
}

/** @param window of the entries that are shown; else the week of the sandbox's clock, from Monday, in UTC */
export function stateOf(tenant: Tenant, window: Window = {}): object {
  const { contained } = tenant.peek();
  const [first] = contained.workspaces;
  const { start = mondayOf(tenant.clock.ms), end = start + 7 * DAY_MS } = window;
  const entries = first?.entries ?? [];
  const shown = entries.filter((entry) => overlaps(entry, start, end)).sort(newestFirst);
  return {
    ...summaryOf(tenant),
    faults: tenant.faults.all,
    me: contained.me,
    rules: tenant.rules,
    workspaces: contained.workspaces.map(({ workspace: { id, name }, rules: _, ...parts }) => ({
      id,
      name,
      counts: sizesOf(parts),
    })),
    users: (first?.users ?? []).map(({ id, name, email, settings }) => ({
      id,
      name,
      email,
      timeZone: settings?.timeZone,
    })),
    projects: (first?.projects ?? []).map(({ id, name, color, clientName }) => ({ id, name, color, clientName })),
    running: entries.filter(({ timeInterval }) => !timeInterval.end).sort(newestFirst),
    window: { start: new Date(start).toISOString(), end: new Date(end).toISOString() },
    entries: shown.slice(0, MAX_SHOWN),
    entriesLeftOut: Math.max(0, shown.length - MAX_SHOWN),
  };
}

/** One line of the list of tenants. */
export function summaryOf(tenant: Tenant): object {
  return {
    tenant: tenant.id,
    seed: tenant.seedName,
    clock: { now: tenant.clock.now.toISOString(), frozen: tenant.clock.frozen },
    requests: tenant.journal.size,
    lastRequest: tenant.journal.last,
    entryCount: entryCountOf(tenant),
  };
}

export function entryCountOf(tenant: Tenant): number {
  const { workspaces } = tenant.account.snapshot();
  return workspaces.reduce((sum, { entries = [] }) => sum + entries.length, 0);
}

function sizesOf(parts: Readonly<Record<string, readonly unknown[] | undefined>>): Record<string, number> {
  return Object.fromEntries(Object.entries(parts).map(([name, things = []]) => [name, things.length]));
}

function overlaps({ timeInterval }: Entry, start: number, end: number): boolean {
  const ends = timeInterval.end ? Date.parse(timeInterval.end) : Number.POSITIVE_INFINITY;
  return Date.parse(timeInterval.start) < end && ends > start;
}

function newestFirst(one: Entry, other: Entry): number {
  return other.timeInterval.start.localeCompare(one.timeInterval.start);
}

function mondayOf(now: number): number {
  const day = Math.floor(now / DAY_MS);
  // 1 January 1970 was a Thursday.
  return (day - ((day + 3) % 7)) * DAY_MS;
}
