// Search for the entries of one person. They are sorted already, so a period is a part of them, and only filters look at them one by
// one.

import { momentOf, plusDays, timeZoneOf, utc } from "../../../time/time-zone.js";
import type { RuleContext } from "../../rule.js";
import type { Entry, WorkspaceData } from "../../tenant/workspace-data.js";
import type { ArgumentsOf } from "../../types.js";
import { contains, sorted } from "./text-search.js";

type Filter = ArgumentsOf<"listUserTimeEntries">;
type Test = (entry: Entry) => boolean;

/** Later years do not sort as text. */
const LAST = Date.parse("9999-12-31T23:59:59Z");

/** Newest first. */
export function entriesOf(filter: Filter, { data, me }: RuleContext): readonly Entry[] {
  const all = data.entries.group(filter.userId);
  const { start, end } = periodOf(filter);
  const timeZone = timeZoneOf(me);
  const inPeriod =
    start || end
      ? all.slice(end ? indexBefore(all, end, timeZone) : 0, start ? indexBefore(all, start, timeZone) : all.length)
      : all;
  const tests = testsOf(filter);
  return tests.length === 0 ? inPeriod : inPeriod.filter((entry) => tests.every((test) => test(entry)));
}

/** By the wall clock of the person of the key, although it is written with a Z. */
function periodOf({ start, end, getWeekBefore }: Filter): Pick<Filter, "start" | "end"> {
  if (!getWeekBefore) return { start, end };
  return { start: `${plusDays(getWeekBefore.slice(0, 10), -7)}${getWeekBefore.slice(10)}`, end: getWeekBefore };
}

/** Where the entries begin that start before this time of the clock. */
function indexBefore(newestFirst: readonly Entry[], wallClock: string, timeZone: string): number {
  const moment = utc(Math.min(momentOf(wallClock, timeZone), LAST));
  let [low, high] = [0, newestFirst.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((newestFirst[middle]?.timeInterval.start ?? "") < moment) high = middle;
    else low = middle + 1;
  }
  return low;
}

function testsOf(filter: Filter): Test[] {
  const { description, project, task, tags, getWeekBefore } = filter;
  const tests: Test[] = [];
  if (description) tests.push((entry) => contains(entry.description, description));
  if (project) tests.push(({ projectId }) => projectId === project);
  if (task) tests.push(({ taskId }) => taskId === task);
  if (tags) tests.push(({ tagIds }) => tags.some((tag) => tagIds?.includes(tag)));
  if (filter.projectRequired) tests.push(({ projectId }) => projectId != null);
  if (filter.taskRequired) tests.push(({ taskId }) => taskId != null);
  if (filter.inProgress) tests.push(isRunning);
  if (getWeekBefore) tests.push(({ projectId, taskId }) => projectId != null || taskId != null);
  return tests;
}

export function isRunning({ timeInterval }: Entry): boolean {
  return timeInterval.end == null;
}

/** Looked for once after each change. */
const running = new WeakMap<readonly Entry[], readonly Entry[]>();

/** Everybody's timers, newest first. */
export function runningEntries({ entries: { all } }: WorkspaceData): readonly Entry[] {
  const known =
    running.get(all) ?? sorted(all.filter(isRunning), ({ timeInterval }) => timeInterval.start, "DESCENDING");
  running.set(all, known);
  return known;
}
