// A SQLite file that keeps up with your time entries: run it as often as you like.
//
//   npm install sql.js
//   npx tsx examples/sync-to-sqlite.ts entries.sqlite 2026-03-01 2026-03-31

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createClockify, paginate } from "clockify-connector";
import initSqlJs from "sql.js";

const [file = "entries.sqlite", from = daysAgo(30), to = daysAgo(-1)] = process.argv.slice(2);

const clockify = createClockify();
const [workspace] = await clockify.listWorkspaces();
if (!workspace) throw new Error("This key sees no workspace.");
const workspaceId = workspace.id;
const me = await clockify.getCurrentUser();

const SQL = await initSqlJs();
const database = new SQL.Database(existsSync(file) ? readFileSync(file) : null);
database.run(`create table if not exists entries (
  id text primary key, start text not null, end text, seconds integer, project text, description text, billable integer
)`);

// All or nothing: a failure on page 7 leaves the file as it was.
database.run("begin");
const seen = new Set<string>();
const period = { start: `${from}T00:00:00Z`, end: `${to}T23:59:59Z` };
const mine = { workspaceId, userId: me.id, ...period, hydrated: true, pageSize: 200 };
for await (const { id, timeInterval, project, description, billable } of paginate(clockify.listUserTimeEntries, mine)) {
  const { start, end } = timeInterval;
  const seconds = end ? (Date.parse(end) - Date.parse(start)) / 1000 : null;
  database.run("insert or replace into entries values (?, ?, ?, ?, ?, ?, ?)", [
    id,
    start,
    end ?? null,
    seconds,
    project?.name ?? null,
    description ?? "",
    billable ? 1 : 0,
  ]);
  seen.add(id);
}
// What was deleted in Clockify goes here, too, but only within the days that were read. They are days of the account's
// zone, so the first and the last one are left alone.
const known = database.exec("select id from entries where date(start) > ? and date(start) < ?", [from, to]);
const gone = (known[0]?.values ?? []).map(([id]) => String(id)).filter((id) => !seen.has(id));
for (const id of gone) database.run("delete from entries where id = ?", [id]);
database.run("commit");

// Written beside and renamed, so that a crash never leaves half a file.
writeFileSync(`${file}.new`, database.export());
renameSync(`${file}.new`, file);

console.log(`${file}: ${seen.size} entries from ${from} to ${to}, ${gone.length} deleted.`);
const [totals] = database.exec(
  "select coalesce(project, '(none)'), round(sum(seconds) / 3600.0, 2) from entries group by 1 order by 2 desc",
);
for (const [project, hours] of totals?.values ?? []) console.log(`${String(project).padEnd(24)} ${hours} h`);

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
