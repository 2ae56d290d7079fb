// The totals of an export: overall and for each project. Plain data, since an export that goes on later goes on counting.

import type { Entry } from "./entry-source.js";
import { secondsOf } from "./export-row.js";

export interface Sum {
  readonly entries: number;
  /** Without timers that still run. */
  readonly seconds: number;
}

export interface ProjectSum extends Sum {
  readonly project: string;
  readonly client: string | null;
}

export interface Totals extends Sum {
  readonly running: number;
  /** By the id of the project, and by an empty text for entries without one. */
  readonly projects: Readonly<Record<string, ProjectSum>>;
}

export const NO_TOTALS: Totals = { entries: 0, seconds: 0, running: 0, projects: {} };

export function plus(totals: Totals, entries: readonly Entry[]): Totals {
  const projects: Record<string, ProjectSum> = { ...totals.projects };
  let { seconds, running } = totals;
  for (const entry of entries) {
    const took = secondsOf(entry);
    if (took === undefined) running++;
    seconds += took ?? 0;
    const id = entry.projectId ?? "";
    const known = projects[id] ?? {
      project: entry.project?.name ?? (id || "(no project)"),
      client: entry.project?.clientName || null,
      entries: 0,
      seconds: 0,
    };
    projects[id] = { ...known, entries: known.entries + 1, seconds: known.seconds + (took ?? 0) };
  }
  return { entries: totals.entries + entries.length, seconds, running, projects };
}
