// `npm start`: a tour of real actions through the built client, on the sandbox or, with a key in the environment, read-only on
// Clockify. Prints what was called and what came back, and ends by itself.

import { styleText } from "node:util";
import { columnsOf, cut, padded, wrapped } from "../src/cli/terminal/text-width.ts";
import type { Clockify } from "../src/index.ts";
import { zonedText } from "../src/time/time-zone.ts";
import { plain } from "../src/util/control-characters.ts";

type Package = typeof import("../src/index.ts");
type SandboxPackage = typeof import("../src/sandbox/sandbox.ts");

const ROWS_SHOWN = 10;
const SANDBOX_KEY = "any-key-will-do";

const colors = process.stdout.isTTY && !process.env.NO_COLOR;
const style = (format: Parameters<typeof styleText>[0], text: string) => (colors ? styleText(format, text) : text);

/** As wide as a terminal is, or as most are. */
const width = process.stdout.columns || 80;
const GAP = "  ";
/** Shorter texts say too little. */
const MIN_COLUMNS = 8;

function table(rows: Record<string, string | number | null | undefined>[]): void {
  const titles = Object.keys(rows[0] ?? {});
  const shown = rows.slice(0, ROWS_SHOWN).map((row) => titles.map((title) => plain(String(row[title] ?? "-"))));
  const widths = fitted(
    titles.map((title, at) => Math.max(...[title, ...shown.map((row) => row[at] ?? "")].map(columnsOf))),
    titles.map((title) => title === "id"),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, at) => padded(cut(cell, widths[at] ?? 0), widths[at] ?? 0))
      .join(GAP)
      .trimEnd();
  console.log(style("dim", GAP + line(titles)));
  for (const row of shown) console.log(GAP + line(row));
  if (rows.length > ROWS_SHOWN) console.log(style("dim", `${GAP}and ${rows.length - ROWS_SHOWN} more`));
}

/** Takes from the widest until the line fits. An id that is cut is of no use. */
function fitted(wanted: readonly number[], isWhole: readonly boolean[]): number[] {
  const widths = [...wanted];
  const needed = () => widths.reduce((sum, one) => sum + GAP.length + one, 0);
  while (needed() > width) {
    const widest = Math.max(...widths.filter((_, at) => !isWhole[at]));
    if (widest <= MIN_COLUMNS) break;
    widths[widths.findIndex((one, at) => one === widest && !isWhole[at])] = widest - 1;
  }
  return widths;
}

function say(text: string, format?: Parameters<typeof styleText>[0], indent = ""): void {
  const lines = wrapped(plain(text), width, indent);
  console.log(format ? style(format, lines) : lines);
}

function step(call: string, explanation: string): void {
  const isLong = columnsOf(call) + GAP.length + columnsOf(explanation) > width;
  console.log(`\n${style("cyan", call)}${isLong ? `\n${GAP}` : GAP}${style("dim", explanation)}`);
}

/** Monday 00:00 to Sunday 23:59:59 of the week of a day. Clockify reads both as wall clock time of the account. */
function weekOf(day: string): { start: string; end: string } {
  const monday = new Date(`${day}T00:00:00Z`);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  const sunday = new Date(monday);
  sunday.setUTCDate(sunday.getUTCDate() + 6);
  const dayOf = (date: Date) => date.toISOString().slice(0, 10);
  return { start: `${dayOf(monday)}T00:00:00Z`, end: `${dayOf(sunday)}T23:59:59Z` };
}

function minutesOf(duration: string | null | undefined): number {
  const [, hours = "0", minutes = "0"] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(duration ?? "") ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** `PT1H30M` as `1:30`. */
function clock(duration: string | null | undefined): string {
  const minutes = minutesOf(duration);
  return duration ? `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}` : "running";
}

async function look(clockify: Clockify, { paginate, toArray }: Package, now: Date) {
  step("listWorkspaces()", "everything in Clockify belongs to a workspace");
  const workspaces = await clockify.listWorkspaces();
  table(workspaces.map(({ name, id }) => ({ workspace: name, id })));

  step("getCurrentUser()", "whose key this is");
  const me = await clockify.getCurrentUser();
  table([{ name: me.name, email: me.email, "time zone": me.settings?.timeZone, id: me.id }]);

  const workspaceId = me.activeWorkspace ?? workspaces[0]?.id;
  if (!workspaceId) throw new Error("This account has no workspace yet. Create one in Clockify first.");
  const read = { workspaceId, pageSize: 50 };

  step("paginate(listUsers)", "the people, all pages");
  const users = await toArray(paginate(clockify.listUsers, read), 200);
  table(users.map(({ name, email, status, id }) => ({ name: name ?? "(invited)", email, status, id })));

  step("paginate(listProjects)", "what they work on");
  const projects = await toArray(paginate(clockify.listProjects, read), 200);
  table(
    projects.map(({ name, clientName, billable, id }) => ({
      project: name,
      client: clientName || "-",
      billable: billable ? "yes" : "no",
      id,
    })),
  );

  const local = (utc: string) => zonedText(Date.parse(utc), me.settings?.timeZone ?? "UTC");
  const week = weekOf(local(now.toISOString()).slice(0, 10));
  step(`paginate(listUserTimeEntries)`, `the week from ${week.start.slice(0, 10)} to ${week.end.slice(0, 10)}`);
  const entries = await toArray(paginate(clockify.listUserTimeEntries, { ...read, userId: me.id, ...week }), 1000);
  if (entries.length === 0) console.log("  no entries in this week");
  else {
    // The list begins with the newest entry, and people read a week from Monday.
    table(
      [...entries].reverse().map(({ timeInterval: { start, end, duration }, projectId, description }) => ({
        day: local(start).slice(0, 10),
        from: local(start).slice(11, 16),
        to: end ? local(end).slice(11, 16) : "now",
        hours: clock(duration),
        project: projects.find(({ id }) => id === projectId)?.name,
        description,
      })),
    );
  }
  const minutes = entries.reduce((sum, { timeInterval }) => sum + minutesOf(timeInterval.duration), 0);
  console.log(style("dim", `  ${Math.floor(minutes / 60)} h ${minutes % 60} min finished`));
  return { workspaceId, userId: me.id, projectId: projects[0]?.id };
}

async function change(clockify: Clockify, built: Package, { workspaceId, userId, projectId }: Ids, now: () => Date) {
  step("stopRunningTimeEntry({ end })", "a timer runs already, and there is one at a time");
  const stopped = await clockify.stopRunningTimeEntry({ workspaceId, userId, end: now() });
  table([shown(stopped)]);

  step("createTimeEntry({ start, projectId, ... })", "no end: this starts a timer");
  const entry = await clockify.createTimeEntry({ workspaceId, projectId, start: now(), description: "Tour" });
  table([shown(entry)]);

  step("listInProgressTimeEntries()", "here it runs");
  table((await clockify.listInProgressTimeEntries({ workspaceId })).map(shown));

  step("stopRunningTimeEntry({ end })", "and it stops");
  table([shown(await clockify.stopRunningTimeEntry({ workspaceId, userId, end: now() }))]);

  step("listUserTimeEntries({ description })", "the same entry again, in the list");
  table((await clockify.listUserTimeEntries({ workspaceId, userId, description: "Tour" })).map(shown));

  step(`deleteTimeEntry({ id: ".." })`, "a mistake: refused before anything is sent");
  await clockify.deleteTimeEntry({ workspaceId, id: ".." }).catch((error: unknown) => {
    if (!(error instanceof built.ClockifyError)) throw error;
    say(error.message, "yellow", GAP);
    say(`outcome: ${error.outcome}`, undefined, GAP);
  });
}

type Ids = Awaited<ReturnType<typeof look>>;
type Entry = Awaited<ReturnType<Clockify["getTimeEntry"]>>;

function shown({ id, description, timeInterval: { start, end, duration } }: Entry) {
  return { id, description, from: start.slice(11, 16), to: end?.slice(11, 16) ?? "now", hours: clock(duration) };
}

const NEXT = `
What next
  CLOCKIFY_API_KEY=... npm start
      the reading part of this tour on your own account
  npm run sandbox
      such a sandbox on http://127.0.0.1:4011, with a page to watch it
  docs/typescript.md
      the client: arguments, errors, pages, the rate limit
  docs/qa.md
      the sandbox and the mock, for tests
`;

/** What users get, not the sources. */
function load(file: string) {
  return import(new URL(`../dist/${file}`, import.meta.url).href).catch(() => {
    throw new Error("The build is missing. Run `npm run build`, or `npm start`, which builds first.");
  });
}

async function main(): Promise<void> {
  const built: Package = await load("index.js");
  const real = process.env.CLOCKIFY_API_KEY || process.env.CLOCKIFY_ADDON_TOKEN;
  if (real) {
    say("A tour of Clockify with your key. It only reads.", "bold");
    await look(built.createClockify(), built, new Date());
  } else {
    say("A tour of Clockify on the sandbox: no account, and nothing leaves this machine.", "bold");
    const { createSandbox }: SandboxPackage = await load("sandbox.js");
    const sandbox = await createSandbox();
    try {
      const { clock } = sandbox.tenant(SANDBOX_KEY);
      clock.freeze();
      const clockify = built.createClockify({ apiKey: SANDBOX_KEY, baseUrl: sandbox.url });
      const ids = await look(clockify, built, clock.now);
      await change(clockify, built, ids, () => {
        // Time in the sandbox passes only on request.
        clock.advance("PT30M");
        return clock.now;
      });
    } finally {
      await sandbox.close();
    }
  }
  console.log(NEXT.trimEnd());
}

/** The reader may have seen enough, as head has. */
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit();
  throw error;
});

main().catch((error: unknown) => {
  console.error(`\n${style("red", error instanceof Error ? error.message : String(error))}`);
  if (process.env.CLOCKIFY_API_KEY || process.env.CLOCKIFY_ADDON_TOKEN) {
    console.error("\nWithout CLOCKIFY_API_KEY and CLOCKIFY_ADDON_TOKEN, npm start shows a sandbox.");
  }
  process.exitCode = 1;
});
