// The contents of the tenant: the counts of everything, and the timers that run.

import { find, make, replace } from "./dom.js";
import { dayText, durationText, timeText, wallClock } from "./zones.js";

/** @import { Entry } from "../tenant/workspace-data.js" */
/** @import { Person, State } from "./control.js" */

const workspaces = find("workspaces", HTMLElement);
const running = find("running", HTMLElement);

/** @param {State} state */
export function showCounts(state) {
  const parts = state.workspaces.map(({ id, name, counts }) =>
    make(
      "section",
      {},
      make("h3", {}, name, " ", make("code", {}, id)),
      make("dl", {}, ...Object.entries(counts).map(([kind, count]) => countOf(kind, count))),
    ),
  );
  replace(workspaces, parts);
}

/**
 * @param {string} kind
 * @param {number} count
 */
function countOf(kind, count) {
  const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return make("div", {}, make("dt", {}, words), make("dd", {}, String(count)));
}

/**
 * @param {State} state
 * @param {string} zone of the account, for people who have none
 * @param {number} now
 */
export function showRunning(state, zone, now) {
  const lines = state.running.map((entry) => runningLine(entry, state, zone, now));
  replace(running, lines.length > 0 ? lines : [make("li", {}, "No timer is running.")]);
}

/**
 * @param {Entry} entry
 * @param {State} state
 * @param {string} accountZone
 * @param {number} now
 */
function runningLine(entry, { users, projects }, accountZone, now) {
  const person = users.find(({ id }) => id === entry.userId);
  const project = projects.find(({ id }) => id === entry.projectId);
  const zone = person?.timeZone ?? accountZone;
  const start = Date.parse(entry.timeInterval.start);
  const wall = wallClock(start, zone);
  const since = `since ${dayText(wall)} ${timeText(wall)} ${zone}, ${durationText(now - start)} h`;
  const what = [entry.description || "(no description)", project?.name].filter(Boolean).join(", ");
  return make("li", {}, make("strong", {}, nameOf(person)), ": ", what, " ", make("small", {}, since));
}

/** @param {Person | undefined} person */
export function nameOf(person) {
  return person?.name || person?.email || person?.id || "Somebody";
}
