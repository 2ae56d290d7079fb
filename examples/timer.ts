// A timer on a project: start it, show what runs, and stop it.
//
//   npx tsx examples/timer.ts start "Website Relaunch" "Release notes"
//   npx tsx examples/timer.ts
//   npx tsx examples/timer.ts stop

import { ClockifyError, createClockify } from "clockify-connector";

const clockify = createClockify();
const [workspace] = await clockify.listWorkspaces();
if (!workspace) throw new Error("This key sees no workspace.");
const workspaceId = workspace.id;
const { id: userId } = await clockify.getCurrentUser();

const [command, projectName, description] = process.argv.slice(2);
try {
  if (command === "start") await start();
  else if (command === "stop") await stop();
  else await show();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // An outcome that is not known is worth a look: the timer may run all the same.
  if (error instanceof ClockifyError && error.outcome === "unknown") await show();
  process.exitCode = 1;
}

async function start() {
  const named = { workspaceId, name: projectName, strictNameSearch: true, archived: false };
  const [project] = projectName ? await clockify.listProjects(named) : [];
  if (projectName && !project) throw new Error(`There is no project ${projectName}.`);
  const started = { workspaceId, start: new Date(), projectId: project?.id, description };
  // Looks before it tries again, so that a broken connection never leaves two timers or none.
  const entry = await clockify.createTimeEntryOnce(started);
  console.log(`Started ${entry.description || "a timer"} at ${entry.timeInterval.start}.`);
}

async function stop() {
  const entry = await clockify.stopRunningTimeEntry({ workspaceId, userId, end: new Date() });
  console.log(`Stopped ${entry.description || "the timer"} after ${entry.timeInterval.duration}.`);
}

async function show() {
  const running = await clockify.listInProgressTimeEntries({ workspaceId });
  const mine = running.find((entry) => entry.userId === userId);
  console.log(mine ? `${mine.description || "A timer"} runs since ${mine.timeInterval.start}.` : "No timer runs.");
}
