// `dst-week`: entries around the nights in which clocks are set: in Berlin, whose Ida owns the key, on 29 March and 25 October
// 2026, and in New York, where Noah works. There it happens on other nights, 8 March and 1 November, so that for some weeks the
// two are an hour nearer. It is Monday, 2 November 2026.

import { intervalOf } from "../resources/shared/time-entry-input.js";
import type { Seed } from "../tenant/workspace-data.js";
import { entry, person, project, timeTracked, workspaceOf } from "./factories.js";

type EntryRow = readonly [description: string, start: string, end: string];

const BERLIN: readonly EntryRow[] = [
  ["Friday before the clocks go forward, 9:00 to 17:00", "2026-03-27T08:00:00Z", "2026-03-27T16:00:00Z"],
  ["Over midnight into the short day", "2026-03-28T22:30:00Z", "2026-03-28T23:30:00Z"],
  ["The first second of the short day", "2026-03-28T23:00:00Z", "2026-03-28T23:15:00Z"],
  ["One hour that reads 1:30 to 3:30", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"],
  ["Short Sunday, 9:00 to 12:00", "2026-03-29T07:00:00Z", "2026-03-29T10:00:00Z"],
  ["Late on the short Sunday", "2026-03-29T21:30:00Z", "2026-03-29T21:59:59Z"],
  ["Monday after, 9:00 to 17:00", "2026-03-30T07:00:00Z", "2026-03-30T15:00:00Z"],
  ["Friday before the clocks go back, 9:00 to 17:00", "2026-10-23T07:00:00Z", "2026-10-23T15:00:00Z"],
  ["Over midnight into the long day", "2026-10-24T21:30:00Z", "2026-10-24T22:30:00Z"],
  ["2:30 for the first time", "2026-10-25T00:30:00Z", "2026-10-25T00:45:00Z"],
  ["2:30 for the second time", "2026-10-25T01:30:00Z", "2026-10-25T01:45:00Z"],
  ["Late on the long Sunday", "2026-10-25T22:30:00Z", "2026-10-25T22:59:59Z"],
  ["Monday after, 9:00 to 17:00", "2026-10-26T08:00:00Z", "2026-10-26T16:00:00Z"],
];
const NEW_YORK: readonly EntryRow[] = [
  ["One hour that reads 1:30 to 3:30", "2026-03-08T06:30:00Z", "2026-03-08T07:30:00Z"],
  ["Five hours behind Berlin, 9:00 to 10:00", "2026-03-27T13:00:00Z", "2026-03-27T14:00:00Z"],
  ["Saturday night, already Sunday in Berlin", "2026-03-29T02:30:00Z", "2026-03-29T03:30:00Z"],
  ["Six hours behind Berlin, 9:00 to 10:00", "2026-03-30T13:00:00Z", "2026-03-30T14:00:00Z"],
  ["1:30 for the first time", "2026-11-01T05:30:00Z", "2026-11-01T05:45:00Z"],
  ["1:30 for the second time", "2026-11-01T06:30:00Z", "2026-11-01T06:45:00Z"],
];

export function dstWeek(): Seed {
  const ida = person(1, "Ida Becker", "Europe/Berlin");
  const noah = person(2, "Noah Reed", "America/New_York");
  const nights = project(1, "Night shift");
  const rows = [
    ...BERLIN.map((one) => [ida.id, ...one] as const),
    ...NEW_YORK.map((one) => [noah.id, ...one] as const),
  ];
  const entries = rows.map(([userId, description, start, end], index) =>
    entry(index + 1, userId, intervalOf(start, end), {
      projectId: nights.id,
      description,
      billable: true,
      hourlyRate: nights.hourlyRate ?? null,
    }),
  );
  return {
    me: ida.id,
    workspaces: [
      {
        workspace: workspaceOf("Two Zones", [ida, noah]),
        users: [ida, noah],
        projects: [{ ...nights, duration: timeTracked(entries)(nights.id) }],
        entries,
      },
    ],
    made: 100,
    now: Date.parse("2026-11-02T09:00:00Z"),
  };
}
