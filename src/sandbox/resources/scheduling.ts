// Planned assignments: once or as a weekly series, drafts until they are published. In a series, recurring.weeks is always how
// many assignments it has.

import { utc } from "../../time/time-zone.js";
import { ApiError } from "../api-error.js";
import { assignmentPayload } from "../deliveries/payloads.js";
import type { Rule, RuleContext } from "../rule.js";
import type { WorkspaceData } from "../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../types.js";
import {
  type AssignmentDraft,
  daysOf,
  eachDay,
  isFoundUnder,
  midnight,
  overlap,
  periodOf,
  plannedDays,
} from "./shared/assignment-days.js";
import { sorted } from "./shared/text-search.js";
import { personFilter } from "./shared/user-filter.js";

type Assignment = Schemas["Assignment"];
type Option = ArgumentsOf<"copyAssignment">["seriesUpdateOption"];

const WEEK = 7 * 86_400_000;
const ONCE = { repeat: false, seriesId: null, weeks: 0 };

export const listAssignments: Rule<"listAssignments"> = (
  { name, start, end, sortColumn = "ID", sortOrder },
  { data },
) => {
  const asked = daysOf(start, end);
  const found = data.assignments.all
    .filter((one) => overlap(periodOf(one), asked))
    .map((one) => withNames(one, data))
    .filter(({ userName, projectName, clientName }) => isFoundUnder(name, [userName, projectName, clientName]));
  const property = ({ PROJECT: "projectName", USER: "userName", ID: "id" } as const)[sortColumn];
  return sorted(found, (one) => one[property], sortOrder);
};

export const createRecurringAssignment: Rule<"createRecurringAssignment"> = (
  { recurringAssignment, start, end, ...fields },
  context,
) => {
  const plan: AssignmentDraft = {
    userId: fields.userId,
    projectId: fields.projectId,
    taskId: fields.taskId ?? null,
    period: { start: utc(Date.parse(start)), end: utc(Date.parse(end)) },
    startTime: fields.startTime ?? null,
    hoursPerDay: fields.hoursPerDay,
    includeNonWorkingDays: fields.includeNonWorkingDays ?? false,
    billable: fields.billable ?? false,
    note: fields.note ?? null,
    published: false,
  };
  if (!recurringAssignment?.repeat) return add([{ ...plan, recurring: ONCE }], context);
  const { weeks } = recurringAssignment;
  const recurring = { repeat: true, weeks };
  const series = Array.from({ length: weeks }, (_, week) => ({ ...plan, period: shifted(plan, week), recurring }));
  return add(series, context);
};

export const updateRecurringAssignment: Rule<"updateRecurringAssignment"> = (
  { assignmentId, seriesUpdateOption, start, end, ...fields },
  context,
) => {
  const { data } = context;
  const named = data.assignments.get(assignmentId);
  const period = { start: utc(Date.parse(start)), end: utc(Date.parse(end)) };
  const kept = <Value>(given: Value | undefined, before: Value) => (given === undefined ? before : given);
  const changed = weeksOf(named, seriesUpdateOption, data).map((one) => ({
    ...one,
    period: shifted({ period }, weeksBetween(named, one)),
    taskId: kept(fields.taskId, one.taskId),
    startTime: kept(fields.startTime, one.startTime),
    hoursPerDay: fields.hoursPerDay ?? one.hoursPerDay,
    includeNonWorkingDays: fields.includeNonWorkingDays ?? false,
    billable: fields.billable ?? false,
    note: kept(fields.note, one.note),
  }));
  checkAssignments(changed, without(changed, data), data);
  for (const one of changed) {
    data.assignments.put(one);
    emitChange("UPDATED", one, context);
  }
  return changed.map((one) => shown(one, data));
};

export const deleteRecurringAssignment: Rule<"deleteRecurringAssignment"> = (
  { assignmentId, seriesUpdateOption },
  context,
) => {
  const { data } = context;
  const named = data.assignments.get(assignmentId);
  const gone = weeksOf(named, seriesUpdateOption, data);
  const answer = gone.map((one) => shown(one, data));
  remove(gone, data);
  for (const one of gone) emitChange("DELETED", one, context);
  return answer;
};

export const updateRecurringPeriod: Rule<"updateRecurringPeriod"> = ({ assignmentId, repeat, weeks }, context) => {
  const named = context.data.assignments.get(assignmentId);
  return repeat ? setWeeks(named, weeks, context) : endRepetition(named, context);
};

export const copyAssignment: Rule<"copyAssignment"> = ({ assignmentId, userId, seriesUpdateOption }, context) => {
  const weeks = weeksOf(context.data.assignments.get(assignmentId), seriesUpdateOption, context.data);
  // One week is copied as a single assignment; several are a series of their own.
  const recurring = weeks.length > 1 ? { repeat: true, weeks: weeks.length } : ONCE;
  return add(
    weeks.map((one) => ({ ...one, userId, published: false, recurring })),
    context,
  );
};

export const publishAssignments: Rule<"publishAssignments"> = (
  { start, end, viewType, search, ...filters },
  context,
) => {
  const { data } = context;
  const asked = daysOf(start, end);
  const isMeant = personFilter(filters, data);
  for (const one of data.assignments.all) {
    const person = data.users.get(one.userId ?? "");
    const project = data.projects.find(one.projectId);
    const names = [
      ...(viewType === "PROJECTS" ? [] : [person.name, person.email]),
      ...(viewType === "TEAM" ? [] : [project?.name, project?.clientName]),
    ];
    if (!one.published && overlap(periodOf(one), asked) && isMeant(person) && isFoundUnder(search, names)) {
      data.assignments.put({ ...one, published: true });
      emitChange("PUBLISHED", one, context);
    }
  }
  return undefined;
};

function shown(one: Assignment, data: WorkspaceData): Assignment {
  return {
    id: one.id,
    workspaceId: data.workspace.id,
    userId: one.userId,
    projectId: one.projectId,
    taskId: one.taskId ?? null,
    period: one.period,
    startTime: one.startTime ?? null,
    hoursPerDay: one.hoursPerDay,
    includeNonWorkingDays: one.includeNonWorkingDays ?? false,
    excludeDays: plannedDays(one, data).flatMap(({ day, off }) => (off ? [{ date: midnight(day), type: off }] : [])),
    billable: one.billable ?? false,
    note: one.note ?? null,
    published: one.published ?? false,
    recurring: one.recurring ?? ONCE,
  };
}

function withNames(one: Assignment, data: WorkspaceData): Schemas["AssignmentWithNames"] {
  const project = data.projects.find(one.projectId);
  return {
    id: one.id,
    workspaceId: data.workspace.id,
    userId: one.userId,
    userName: data.users.find(one.userId)?.name ?? null,
    projectId: one.projectId,
    projectName: project?.name ?? null,
    projectColor: project?.color ?? null,
    projectBillable: project?.billable ?? false,
    projectArchived: project?.archived ?? false,
    // A project without a client has empty ones.
    clientId: project?.clientId || null,
    clientName: project?.clientName || null,
    taskId: one.taskId ?? null,
    taskName: data.tasks.find(one.taskId)?.name ?? null,
    period: one.period,
    startTime: one.startTime ?? null,
    hoursPerDay: one.hoursPerDay,
    billable: one.billable ?? false,
    note: one.note ?? null,
  };
}

/** Adds them, those that repeat as one new series. */
function add(plans: readonly AssignmentDraft[], context: RuleContext): Assignment[] {
  const { data, newId } = context;
  checkAssignments(plans, data.assignments.all, data);
  const seriesId = plans.some(({ recurring }) => recurring?.repeat) ? newId("series") : null;
  return plans.map((plan) => {
    const recurring = { ...plan.recurring, seriesId };
    const added = data.assignments.put({ ...plan, id: newId("assignment"), recurring });
    emitChange("CREATED", added, context);
    return shown(added, data);
  });
}

/** The named week of a series, that and the later ones, or all, by date. Without a series, the named assignment. */
function weeksOf(named: Assignment, option: Option, data: WorkspaceData): Assignment[] {
  const seriesId = named.recurring?.seriesId;
  if (!seriesId || option == null || option === "THIS_ONE") return [named];
  return data.assignments.all
    .filter(({ recurring }) => recurring?.seriesId === seriesId)
    .filter((one) => option === "ALL" || startOf(one) >= startOf(named))
    .sort((one, other) => startOf(one).localeCompare(startOf(other)));
}

function startOf({ period }: AssignmentDraft): string {
  return period?.start ?? "";
}

/** How many weeks the other is later. A week that was moved by some days is still that week. */
function weeksBetween(one: AssignmentDraft, other: AssignmentDraft): number {
  return Math.round((Date.parse(startOf(other)) - Date.parse(startOf(one))) / WEEK);
}

function shifted({ period }: Pick<AssignmentDraft, "period">, weeks: number) {
  const later = (moment: string | null | undefined) => utc(Date.parse(moment ?? "") + weeks * WEEK);
  return { start: later(period?.start), end: later(period?.end) };
}

/** Makes it a series of so many weeks from its first one. What is added is like the last one, but a draft. */
function setWeeks(named: Assignment, weeks: number, context: RuleContext): Assignment[] {
  const { data, newId } = context;
  const before = weeksOf(named, "ALL", data);
  const staying = before.slice(0, weeks);
  const last = before.at(-1) ?? named;
  const added = Array.from({ length: weeks - staying.length }, (_, index) => ({
    ...last,
    period: shifted(last, index + 1),
    published: false,
  }));
  const repeating = { ...named.recurring, repeat: true, weeks };
  const changed: AssignmentDraft[] = [...staying, ...added].map((one) => ({ ...one, recurring: repeating }));
  checkAssignments(changed, without(before, data), data);
  const recurring = { ...repeating, seriesId: named.recurring?.seriesId ?? newId("series") };
  for (const { id } of before.slice(weeks)) emitChange("DELETED", data.assignments.delete(id), context);
  return changed.map((one, week) => {
    const id = staying[week]?.id;
    const saved = data.assignments.put({ ...one, id: id ?? newId("assignment"), recurring });
    emitChange(id ? "UPDATED" : "CREATED", saved, context);
    return shown(saved, data);
  });
}

/** Ends it with the named week, which is single then. Later ones go, earlier ones remain a series. */
function endRepetition(named: Assignment, context: RuleContext): Assignment[] {
  const { data } = context;
  if (!named.recurring?.seriesId) return [shown(named, data)];
  const gone = weeksOf(named, "THIS_AND_FOLLOWING", data);
  remove(gone, data);
  const earlier = weeksOf(named, "ALL", data);
  const single = data.assignments.put({ ...named, recurring: ONCE });
  for (const one of gone) emitChange(one.id === single.id ? "UPDATED" : "DELETED", one, context);
  return [...earlier, single].map((one) => shown(one, data));
}

function emitChange(
  what: "CREATED" | "UPDATED" | "DELETED" | "PUBLISHED",
  one: Assignment,
  { data, emit }: RuleContext,
): void {
  emit(`ASSIGNMENT_${what}`, () => assignmentPayload(one, data));
}

/** What stays of their series is so many weeks shorter. */
function remove(gone: readonly Assignment[], data: WorkspaceData): void {
  for (const { id } of gone) data.assignments.delete(id);
  const [first] = gone;
  const staying = first?.recurring?.seriesId ? weeksOf(first, "ALL", data) : [];
  for (const one of staying) {
    data.assignments.put({ ...one, recurring: { ...one.recurring, weeks: staying.length } });
  }
}

function without(some: readonly Assignment[], { assignments }: WorkspaceData): Assignment[] {
  const ids = new Set(some.map(({ id }) => id));
  return assignments.all.filter(({ id }) => !ids.has(id));
}

/** @throws {ApiError} when they overlap with others, or are impossible by themselves */
function checkAssignments(
  plans: readonly AssignmentDraft[],
  others: readonly AssignmentDraft[],
  data: WorkspaceData,
): void {
  for (const plan of plans) checkAssignment(plan, data);
  const known = [...others];
  for (const plan of plans) {
    const isSameWork = ({ userId, projectId }: AssignmentDraft) =>
      userId === plan.userId && projectId === plan.projectId;
    if (known.some((other) => isSameWork(other) && overlap(periodOf(other), periodOf(plan)))) {
      throw new ApiError("User already has an assignment on this project for the same dates");
    }
    known.push(plan);
  }
}

function checkAssignment(plan: AssignmentDraft, data: WorkspaceData): void {
  const { period, hoursPerDay, taskId, recurring } = plan;
  if ((period?.end ?? "") < startOf(plan)) throw new ApiError("End date must not be before start date");
  const hours = hoursPerDay ?? 0;
  if (hours <= 0 || hours > 24) throw new ApiError("hoursPerDay must be greater than 0 and not more than 24");
  if (recurring?.repeat && eachDay(periodOf(plan)).length > 7) {
    throw new ApiError("Assignments longer than 7 days cannot repeat");
  }
  if (taskId && data.tasks.get(taskId).projectId !== plan.projectId) {
    throw new ApiError("Task doesn't belong to Project");
  }
}
