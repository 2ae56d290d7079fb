// The submission of your last week for approval, unless a timer still runs in it or it is empty.
//
//   npx tsx examples/submit-week.ts 2026-03-02

import { createClockify, paginate, toArray } from "clockify-connector";

const clockify = createClockify();
const [workspace] = await clockify.listWorkspaces();
if (!workspace) throw new Error("This key sees no workspace.");
const workspaceId = workspace.id;
const me = await clockify.getCurrentUser();

const monday = process.argv[2] ?? lastMonday();
const week = { start: `${monday}T00:00:00Z`, end: `${addDays(monday, 7)}T00:00:00Z` };
const mine = { workspaceId, userId: me.id, ...week };
const entries = await toArray(paginate(clockify.listUserTimeEntries, mine), 1000);

const running = entries.find(({ timeInterval }) => !timeInterval.end);
if (running) {
  console.log(`Not submitted: "${running.description}" still runs. Stop it first.`);
  process.exitCode = 1;
} else if (entries.length === 0) {
  console.log(`Not submitted: there is nothing in the week from ${monday}.`);
  process.exitCode = 1;
} else {
  const request = await clockify.createApprovalRequest({ workspaceId, period: "WEEKLY", periodStart: week.start });
  console.log(
    `Submitted ${entries.length} entries of the week from ${monday}: ${request.status?.state ?? "submitted"}.`,
  );
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function lastMonday(): string {
  const today = new Date();
  return addDays(today.toISOString().slice(0, 10), -((today.getUTCDay() + 6) % 7) - 7);
}
