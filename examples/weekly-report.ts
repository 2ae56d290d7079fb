// The hours of one week by person and project, as a table.
//
//   npx tsx examples/weekly-report.ts 2026-03-02

import { createClockify, paginate } from "clockify-connector";

const clockify = createClockify();
const [workspace] = await clockify.listWorkspaces();
if (!workspace) throw new Error("This key sees no workspace.");
const workspaceId = workspace.id;

const monday = process.argv[2] ?? mondayOf(new Date());
const week = { start: `${monday}T00:00:00Z`, end: `${addDays(monday, 7)}T00:00:00Z` };

/** Minutes by project, for each person. */
const report = new Map<string, Map<string, number>>();
// Also those who have left meanwhile: their hours count.
const accountStatuses = "ACTIVE,PENDING_EMAIL_VERIFICATION,DELETED,NOT_REGISTERED,LIMITED,LIMITED_DELETED";
for await (const person of paginate(clockify.listUsers, { workspaceId, status: "ALL", accountStatuses })) {
  const projects = new Map<string, number>();
  // hydrated brings the project along, which saves a call for each one.
  const mine = { workspaceId, userId: person.id, ...week, hydrated: true, pageSize: 200 };
  for await (const { project, timeInterval } of paginate(clockify.listUserTimeEntries, mine)) {
    if (!timeInterval.end) continue; // a timer that still runs
    const minutes = (Date.parse(timeInterval.end) - Date.parse(timeInterval.start)) / 60_000;
    const name = project?.name ?? "(no project)";
    projects.set(name, (projects.get(name) ?? 0) + minutes);
  }
  if (projects.size > 0) report.set(person.name ?? person.email ?? person.id, projects);
}

console.log(`${workspace.name}, week from ${monday}\n`);
let all = 0;
for (const [person, projects] of report) {
  let sum = 0;
  for (const [project, minutes] of [...projects].sort(([, one], [, other]) => other - one)) {
    console.log(`${person.padEnd(20)} ${project.padEnd(24)} ${hours(minutes)}`);
    sum += minutes;
  }
  console.log(`${person.padEnd(20)} ${"in all".padEnd(24)} ${hours(sum)}\n`);
  all += sum;
}
console.log(`${"Everybody".padEnd(45)} ${hours(all)}`);

function hours(exact: number): string {
  const minutes = Math.round(exact);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`.padStart(7);
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function mondayOf(date: Date): string {
  return addDays(date.toISOString().slice(0, 10), -((date.getUTCDay() + 6) % 7));
}
