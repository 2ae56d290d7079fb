// Totals of planned hours: for each project, and for each person beside the person's capacity.

import type { Rule } from "../rule.js";
import type { WorkspaceData } from "../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../types.js";
import {
  daysOf,
  eachDay,
  isFoundUnder,
  midnight,
  overlap,
  type Period,
  periodOf,
  plannedDays,
} from "./shared/assignment-days.js";
import { workingDaysOf } from "./shared/days-off.js";
import { personFilter } from "./shared/user-filter.js";

type Assignment = Schemas["Assignment"];
type Status = ArgumentsOf<"listUserTotals">["statusFilter"];

/** Eight hours, as Clockify has it for everybody whose working day nobody has changed, which its API cannot do. */
const CAPACITY_SECONDS = 28_800;

export const listProjectTotals: Rule<"listProjectTotals"> = ({ start, end, search, statusFilter }, { data }) => {
  const asked = daysOf(start, end);
  const byProject = new Map<string, Assignment[]>();
  for (const one of assignmentsIn(asked, statusFilter, data)) {
    const known = byProject.get(one.projectId ?? "");
    if (known) known.push(one);
    else byProject.set(one.projectId ?? "", [one]);
  }
  return [...byProject]
    .map(([projectId, assignments]) => projectTotals(data.projects.get(projectId), assignments, asked, data))
    .filter(({ projectName, clientName }) => isFoundUnder(search, [projectName, clientName]));
};

export const getProjectTotals: Rule<"getProjectTotals"> = ({ projectId, start, end }, { data }) => {
  const asked = daysOf(start, end);
  const assignments = assignmentsIn(asked, "ALL", data).filter((one) => one.projectId === projectId);
  // Nothing at all instead of zero hours.
  return assignments.length > 0 ? projectTotals(data.projects.get(projectId), assignments, asked, data) : undefined;
};

export const listUserTotals: Rule<"listUserTotals"> = (
  { start, end, search, statusFilter, userFilter, userGroupFilter },
  { data },
) => {
  const asked = daysOf(start, end);
  const status = userFilter?.status ?? userFilter?.statuses ?? userGroupFilter?.status;
  // Who was only invited cannot work yet.
  const people = status ? userFilter : { ...userFilter, status: "ACTIVE" as const };
  const isMeant = personFilter({ userFilter: people, userGroupFilter }, data);
  const assignments = assignmentsIn(asked, statusFilter, data);
  return data.users.all
    .filter((person) => isMeant(person) && isFoundUnder(search, [person.name, person.email]))
    .map((person) => userTotals(person, assignments, asked, data));
};

export const getUserTotals: Rule<"getUserTotals"> = ({ userId, start, end }, { data }) => {
  const asked = daysOf(start, end);
  return userTotals(data.users.get(userId), assignmentsIn(asked, "ALL", data), asked, data);
};

function assignmentsIn(asked: Period, status: Status, { assignments }: WorkspaceData): Assignment[] {
  return assignments.all.filter((one) => {
    const isAsked = status == null || status === "ALL" || (status === "PUBLISHED") === (one.published ?? false);
    return isAsked && overlap(periodOf(one), asked);
  });
}

function projectTotals(
  project: Schemas["Project"],
  assignments: readonly Assignment[],
  asked: Period,
  data: WorkspaceData,
): Schemas["ProjectTotals"] {
  const days = assignments.flatMap((one) => daysIn(asked, one, data));
  return {
    workspaceId: data.workspace.id,
    projectId: project.id,
    projectName: project.name,
    projectColor: project.color ?? null,
    projectBillable: project.billable ?? false,
    projectArchived: project.archived ?? false,
    clientName: project.clientName || null,
    taskId: null,
    taskName: null,
    totalHours: sum(days.map(({ hours }) => hours)),
    assignments: days.map(({ day, isPlanned }) => ({ date: midnight(day), hasAssignment: isPlanned })),
    milestones: data.milestones.all.filter(({ projectId }) => projectId === project.id),
  };
}

function userTotals(
  person: Schemas["User"],
  assignments: readonly Assignment[],
  asked: Period,
  data: WorkspaceData,
): Schemas["UserTotals"] {
  const planned = new Map<string, number>();
  for (const one of assignments) {
    if (one.userId !== person.id) continue;
    for (const { day, hours } of daysIn(asked, one, data)) planned.set(day, (planned.get(day) ?? 0) + hours);
  }
  return {
    workspaceId: data.workspace.id,
    userId: person.id,
    userName: person.name ?? null,
    userImage: person.profilePicture ?? null,
    userStatus: person.status ?? null,
    capacityPerDay: CAPACITY_SECONDS,
    workingDays: workingDaysOf(data),
    totalHoursPerDay: eachDay(asked).map((day) => ({ date: midnight(day), totalHours: planned.get(day) ?? 0 })),
  };
}

/** The days of an assignment within a period, with its hours on each. */
function daysIn({ first, last }: Period, assignment: Assignment, data: WorkspaceData) {
  return plannedDays(assignment, data)
    .filter(({ day }) => first <= day && day <= last)
    .map(({ day, off }) => ({ day, isPlanned: !off, hours: off ? 0 : (assignment.hoursPerDay ?? 0) }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
