// The absences of next week: approved time off, requests that wait, and holidays.
//
//   npx tsx examples/who-is-off.ts 2026-03-16

import { createClockify, paginate } from "clockify-connector";

const clockify = createClockify();
const [workspace] = await clockify.listWorkspaces();
if (!workspace) throw new Error("This key sees no workspace.");
const workspaceId = workspace.id;

const monday = process.argv[2] ?? nextMonday();
const sunday = addDays(monday, 6);
console.log(`Week from ${monday}`);

// The search knows when a request was made, not when the time off is, so all that are not rejected are read.
const search = { workspaceId, statuses: ["APPROVED" as const, "PENDING" as const], pageSize: 200 };
for await (const request of paginate(clockify.listTimeOffRequests, search)) {
  const { start, end } = request.timeOffPeriod?.period ?? {};
  if (!start || !end) continue;
  const zone = request.userTimeZone ?? "UTC";
  const [first, last] = [dayIn(zone, start), dayIn(zone, end)];
  if (last < monday || first > sunday) continue;
  const waits = request.status.statusType === "PENDING" ? ", not decided yet" : "";
  console.log(`${request.userName}: ${request.policyName}, ${first} to ${last}${waits}`);
}

const holidays = new Map<string, string[]>();
for await (const person of paginate(clockify.listUsers, { workspaceId })) {
  const period = { start: `${monday}T00:00:00Z`, end: `${sunday}T23:59:59Z` };
  for (const { name, datePeriod } of await clockify.listHolidaysInPeriod({
    workspaceId,
    assignedTo: person.id,
    ...period,
  })) {
    const title = `${name}, ${datePeriod?.startDate}`;
    holidays.set(title, [...(holidays.get(title) ?? []), person.name ?? person.email ?? person.id]);
  }
}
for (const [holiday, people] of holidays) console.log(`${holiday}: ${people.join(", ")}`);

/** Whole days begin at midnight of the person, which can be the evening before in UTC. */
function dayIn(timeZone: string, moment: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date(moment));
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function nextMonday(): string {
  const today = new Date();
  return addDays(today.toISOString().slice(0, 10), 7 - ((today.getUTCDay() + 6) % 7));
}
