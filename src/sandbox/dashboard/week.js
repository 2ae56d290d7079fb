// The week's entries: a row for each person, a cell for each day, a block for each entry. All cells show the same hours.

import { find, make, replace } from "./dom.js";
import { nameOf } from "./overview.js";
import { hideTip, showTip } from "./tip.js";
import { dateText, dayText, durationText, momentOf, timeText, wallClock, weekOf } from "./zones.js";

/** @import { Entry } from "../tenant/workspace-data.js" */
/** @import { Person, Project, State } from "./control.js" */

/** A part of an entry that lies within one day, in times on the wall.
 * @typedef {{ readonly entry: Entry, readonly day: number, readonly from: number, readonly to: number }} Segment */
/** What all cells have in common: `first` and `last` are hours of the day.
 * @typedef {{ readonly zone: string, readonly now: number, readonly first: number, readonly last: number,
 *   readonly projects: ReadonlyMap<string, Project> }} Scale */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFICE_HOURS = { first: 8, last: 18 };
const NO_PROJECT = "#9e9e9e";

const table = find("week", HTMLTableElement);
const title = find("week-title", HTMLElement);
const note = find("week-note", HTMLElement);
const legend = find("projects", HTMLElement);

/**
 * @param {State} state
 * @param {string} zone of the account
 * @param {number} now
 */
export function showWeek(state, zone, now) {
  const days = weekOf(Date.parse(state.window.start), zone);
  const segments = state.entries.flatMap((entry) => segmentsOf(entry, days, zone, now));
  const projects = new Map(state.projects.map((project) => [project.id, project]));
  const scale = { zone, now, projects, ...hoursOf(segments) };
  const rows = state.users.map((person) => rowOf(person, segments, days, scale));
  hideTip();
  replace(table, [make("thead", {}, headOf(days, scale)), make("tbody", {}, ...rows)]);
  const [block] = blocks();
  if (block) block.tabIndex = 0;
  title.textContent = `Week of ${dateText(days[0] ?? 0)}`;
  const missing = state.entriesLeftOut > 0 ? ` ${state.entriesLeftOut} entries more are not shown.` : "";
  note.textContent = `Each day from ${clockText(scale.first)} to ${clockText(scale.last)}, ${zone}.${missing}`;
  showLegend(segments, projects);
}

/**
 * @param {Entry} entry
 * @param {number} now
 */
function spanOf({ timeInterval: { start, end } }, now) {
  return { start: Date.parse(start), end: end ? Date.parse(end) : now };
}

/**
 * @param {Entry} entry
 * @param {readonly number[]} days
 * @param {string} zone
 * @param {number} now
 * @returns {Segment[]}
 */
function segmentsOf(entry, days, zone, now) {
  const { start, end } = spanOf(entry, now);
  const begins = wallClock(start, zone);
  // A clock that is set back can show less at the end than at the start.
  const ends = Math.max(begins, wallClock(end, zone));
  return days.flatMap((day) => {
    const [from, to] = [Math.max(begins, day), Math.min(ends, day + DAY)];
    // One that takes no time at all is shown too.
    return from < to || (begins === ends && from === to && from < day + DAY) ? [{ entry, day, from, to }] : [];
  });
}

/** @param {readonly Segment[]} segments */
function hoursOf(segments) {
  let { first, last } = OFFICE_HOURS;
  for (const { day, from, to } of segments) {
    first = Math.min(first, Math.floor((from - day) / HOUR));
    last = Math.max(last, Math.ceil((to - day) / HOUR));
  }
  return { first, last };
}

/**
 * @param {readonly number[]} days
 * @param {Scale} scale
 */
function headOf(days, { zone, now }) {
  const cells = days.map((day) => make("th", { scope: "col", class: todayClass(day, zone, now) }, dayText(day)));
  return make("tr", {}, make("td", {}), ...cells, make("th", { scope: "col" }, "Hours"));
}

/**
 * @param {number} day
 * @param {string} zone
 * @param {number} now
 */
function todayClass(day, zone, now) {
  const wall = wallClock(now, zone);
  return day <= wall && wall < day + DAY ? "today" : undefined;
}

/**
 * @param {Person} person
 * @param {readonly Segment[]} all
 * @param {readonly number[]} days
 * @param {Scale} scale
 */
function rowOf(person, all, days, scale) {
  const own = all.filter(({ entry }) => entry.userId === person.id);
  const cells = days.map((day) => {
    const cell = make("td", { class: todayClass(day, scale.zone, scale.now) });
    cell.append(
      ...blocksOf(
        own.filter((segment) => segment.day === day),
        person,
        scale,
      ),
    );
    return cell;
  });
  const foreign = person.timeZone && person.timeZone !== scale.zone ? [make("small", {}, person.timeZone)] : [];
  const head = make("th", { scope: "row" }, nameOf(person), ...foreign);
  return make("tr", {}, head, ...cells, make("td", { class: "hours" }, durationText(hoursIn(own, days, scale))));
}

/**
 * What was worked between the ends of the week. Counted in real time, which differs from the wall's on days of clock changes.
 *
 * @param {readonly Segment[]} segments
 * @param {readonly number[]} days
 * @param {Scale} scale
 */
function hoursIn(segments, [monday = 0], { zone, now }) {
  const [begins, ends] = [momentOf(monday, zone), momentOf(monday + 7 * DAY, zone)];
  const entries = new Set(segments.map(({ entry }) => entry));
  return [...entries].reduce((sum, entry) => {
    const { start, end } = spanOf(entry, now);
    return sum + Math.max(0, Math.min(end, ends) - Math.max(start, begins));
  }, 0);
}

/**
 * Entries at the same time lie one below the other.
 *
 * @param {readonly Segment[]} segments
 * @param {Person} person
 * @param {Scale} scale
 */
function blocksOf(segments, person, scale) {
  const inOrder = [...segments].sort((one, other) => one.from - other.from);
  /** When each lane is free again.
   * @type {number[]} */
  const lanes = [];
  const placed = inOrder.map((segment) => {
    const free = lanes.findIndex((until) => until <= segment.from);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = segment.to;
    return { segment, lane };
  });
  return placed.map(({ segment, lane }) => {
    const block = blockOf(segment, person, scale);
    block.style.top = `${(100 * lane) / lanes.length}%`;
    block.style.height = `${100 / lanes.length}%`;
    return block;
  });
}

/**
 * @param {Segment} segment
 * @param {Person} person
 * @param {Scale} scale
 */
function blockOf({ entry, day, from, to }, person, scale) {
  const project = scale.projects.get(entry.projectId ?? "");
  const running = entry.timeInterval.end ? undefined : "running";
  const lines = [entry.description || "(no description)", ...projectLine(project), ...timeLines(entry, person, scale)];
  const block = make("button", {
    type: "button",
    class: running,
    tabindex: "-1",
    "data-key": `${entry.id} ${day}`,
    "data-lines": JSON.stringify(lines),
    "aria-label": [nameOf(person), ...lines].join(", "),
  });
  const width = (scale.last - scale.first) * HOUR;
  block.style.left = `${(100 * (from - day - scale.first * HOUR)) / width}%`;
  block.style.width = `${(100 * (to - from)) / width}%`;
  block.style.backgroundColor = project?.color || NO_PROJECT;
  return block;
}

/** @param {Project | undefined} project */
function projectLine(project) {
  return project ? [[project.name, project.clientName].filter(Boolean).join(", ")] : [];
}

/**
 * In the zone of the person, and in that of the account where it is another one.
 *
 * @param {Entry} entry
 * @param {Person} person
 * @param {Scale} scale
 */
function timeLines(entry, person, { zone, now }) {
  const { start, end } = spanOf(entry, now);
  const zones = new Set([person.timeZone ?? zone, zone]);
  return [...zones].map((one, index) => {
    const from = wallClock(start, one);
    const until = entry.timeInterval.end ? timeText(wallClock(end, one)) : "now";
    const length = index === 0 ? ` (${durationText(end - start)})` : "";
    return `${dayText(from)} ${timeText(from)} to ${until}${length} ${one}`;
  });
}

/** @param {number} hour */
function clockText(hour) {
  return `${String(hour).padStart(2, "0")}:00`;
}

/**
 * @param {readonly Segment[]} segments
 * @param {ReadonlyMap<string, Project>} projects
 */
function showLegend(segments, projects) {
  const used = new Set(segments.map(({ entry }) => entry.projectId ?? ""));
  const lines = [...used].map((id) => {
    const project = projects.get(id);
    const swatch = make("span", { class: "swatch" });
    swatch.style.backgroundColor = project?.color || NO_PROJECT;
    return make("li", {}, swatch, " ", ...(project ? projectLine(project) : ["No project"]));
  });
  replace(legend, lines);
}

/** All blocks are one stop of the Tab key; arrows lead from one to the next. */
const STEPS = new Map([
  ["ArrowLeft", -1],
  ["ArrowRight", 1],
]);

function blocks() {
  return [...table.querySelectorAll("button")];
}

table.addEventListener("keydown", (event) => {
  const step = STEPS.get(event.key);
  const all = blocks();
  const at = all.findIndex((block) => block.matches(":focus"));
  const next = step === undefined || at < 0 ? undefined : all[at + step];
  if (event.key === "Escape") hideTip();
  if (!next) return;
  event.preventDefault();
  for (const block of all) block.tabIndex = block === next ? 0 : -1;
  next.focus();
});

for (const kind of ["mouseover", "focusin"]) {
  table.addEventListener(kind, ({ target }) => {
    const lines = target instanceof HTMLElement ? target.dataset.lines : undefined;
    if (target instanceof HTMLElement && lines) showTip(target, JSON.parse(lines));
    else hideTip();
  });
}
for (const kind of ["mouseleave", "focusout"]) table.addEventListener(kind, hideTip);
