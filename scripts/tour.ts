// `npm start`: a tour of real actions through the built client, on the mock or, with a key in the environment, read-only on
// Clockify. Prints what was called and what came back, and ends by itself.

import { styleText } from "node:util";
import type { Clockify } from "../src/index.ts";
import { startPrism } from "./prism.ts";

type Package = typeof import("../src/index.ts");

/** The mock answers with this week of the story, whatever is asked; Clockify with the week that contains today. */
const STORY_NOW = "2026-03-06T14:30:00Z";
const ROWS_SHOWN = 10;
const MOCK_KEY = { apiKey: "any-key-will-do" };

const colors = process.stdout.isTTY && !process.env.NO_COLOR;
const style = (format: Parameters<typeof styleText>[0], text: string) => (colors ? styleText(format, text) : text);

function table(rows: Record<string, string | number | null | undefined>[]): void {
  const shown = rows.slice(0, ROWS_SHOWN).map((row) => Object.entries(row).map(([, value]) => String(value ?? "-")));
  const titles = Object.keys(rows[0] ?? {});
  const widths = titles.map((title, column) => Math.max(title.length, ...shown.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  console.log(style("dim", `  ${line(titles)}`));
  for (const row of shown) console.log(`  ${line(row)}`);
  if (rows.length > ROWS_SHOWN) console.log(style("dim", `  and ${rows.length - ROWS_SHOWN} more`));
}

function step(call: string, explanation: string): void {
  console.log(`\n${style("cyan", call)}  ${style("dim", explanation)}`);
}

/** Monday 00:00 to Sunday 23:59:59 of the week of a moment. Clockify reads both as wall clock time of the account. */
function weekOf(moment: Date): { start: string; end: string } {
  const monday = new Date(moment);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  const sunday = new Date(monday);
  sunday.setUTCDate(sunday.getUTCDate() + 6);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return { start: `${day(monday)}T00:00:00Z`, end: `${day(sunday)}T23:59:59Z` };
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

  const week = weekOf(now);
  step(`paginate(listUserTimeEntries)`, `the week from ${week.start.slice(0, 10)} to ${week.end.slice(0, 10)}`);
  const entries = await toArray(paginate(clockify.listUserTimeEntries, { ...read, userId: me.id, ...week }), 1000);
  if (entries.length === 0) console.log("  no entries in this week");
  else {
    table(
      entries.map(({ timeInterval: { start, end, duration }, projectId, description }) => ({
        day: start.slice(0, 10),
        from: start.slice(11, 16),
        to: end?.slice(11, 16) ?? "now",
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

async function change(
  baseUrl: string,
  { createClockify, ClockifyError }: Package,
  ids: Awaited<ReturnType<typeof look>>,
) {
  const { workspaceId, userId, projectId } = ids;
  const clockify = createClockify({ ...MOCK_KEY, baseUrl });
  // The mock answers with another of its examples when the header Prefer names it.
  const running = createClockify({
    ...MOCK_KEY,
    baseUrl,
    fetch: (input, init) =>
      fetch(input, { ...init, headers: [...new Headers(init?.headers), ["prefer", "example=running"]] }),
  });

  step("createTimeEntry({ start, projectId, ... })", "no end: this starts a timer");
  const entry = await running.createTimeEntry({
    workspaceId,
    projectId,
    start: new Date(STORY_NOW),
    description: "Tour",
  });
  table([{ id: entry.id, from: entry.timeInterval.start, to: entry.timeInterval.end ?? "running" }]);

  step("stopRunningTimeEntry({ end })", "and stops it again");
  const stopped = await clockify.stopRunningTimeEntry({ workspaceId, userId, end: new Date(STORY_NOW) });
  table([{ id: stopped.id, to: stopped.timeInterval.end, hours: clock(stopped.timeInterval.duration) }]);

  step(`deleteTimeEntry({ id: ".." })`, "a mistake: refused before anything is sent");
  await clockify.deleteTimeEntry({ workspaceId, id: ".." }).catch((error: unknown) => {
    if (!(error instanceof ClockifyError)) throw error;
    console.log(`  ${style("yellow", error.message)}\n  outcome: ${error.outcome}`);
  });
}

const NEXT = `
What next
  CLOCKIFY_API_KEY=... npm start   the reading part of this tour on your own account
  npm run mock                     keeps the mock running on http://127.0.0.1:4010
  docs/typescript.md               the client: arguments, errors, pages, the rate limit
  docs/qa.md                       the mock: choosing answers and errors
`;

async function main(): Promise<void> {
  const built: Package = await import(new URL("../dist/index.js", import.meta.url).href).catch(() => {
    throw new Error("The build is missing. Run `npm run build`, or `npm start`, which builds first.");
  });
  const real = process.env.CLOCKIFY_API_KEY || process.env.CLOCKIFY_ADDON_TOKEN;
  if (real) {
    console.log(style("bold", "A tour of Clockify with your key. It only reads."));
    await look(built.createClockify(), built, new Date());
  } else {
    console.log(style("bold", "A tour of Clockify on the mock: no account needed, nothing leaves this machine."));
    const prism = await startPrism();
    try {
      const clockify = built.createClockify({ ...MOCK_KEY, baseUrl: prism.url });
      const ids = await look(clockify, built, new Date(STORY_NOW));
      await change(prism.url, built, ids);
      console.log(style("dim", "\nThe mock answers every call with an example and remembers nothing."));
    } finally {
      await prism.stop();
    }
  }
  console.log(NEXT.trimEnd());
}

main().catch((error: unknown) => {
  console.error(`\n${style("red", error instanceof Error ? error.message : String(error))}`);
  process.exitCode = 1;
});
