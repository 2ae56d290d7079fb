// Projects.

import type { Rule } from "../rule.js";
import { readSpan } from "../tenant/clock-input.js";
import type { WorkspaceData } from "../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../types.js";
import { list } from "../verbs.js";
import { byArchived, byStrictName, is } from "./shared/filters.js";
import { projectMembershipOf } from "./shared/memberships.js";

type Project = Schemas["Project"];

const KEYS = {
  CLIENT_NAME: ({ clientName }) => clientName,
  DURATION: ({ duration }) => lengthOf(duration),
  BUDGET: ({ timeEstimate }) => lengthOf(timeEstimate?.estimate),
  PROGRESS: ({ duration, timeEstimate }) => lengthOf(duration) / (lengthOf(timeEstimate?.estimate) || Infinity),
} satisfies Record<string, (project: Project) => string | number | null | undefined>;

export const listProjects: Rule<"listProjects"> = list("projects", {
  where: [
    byStrictName,
    byArchived,
    ({ billable }, filter) => is(filter.billable, billable),
    ({ template }, { isTemplate }) => is(isTemplate, template),
    (project, { access }) => !access || (access === "PUBLIC") === (project.public ?? false),
    ({ clientId }, { clients, containsClient }) => isListed(clients, containsClient, (id) => id === clientId),
    (project, { users, containsUser }) => isListed(users, containsUser, (id) => isMember(id, project)),
    (project, { userGroups, containsGroup }) => isListed(userGroups, containsGroup, (id) => isMember(id, project)),
    hasMembers,
    (project, { clientStatus }, { data }) =>
      !clientStatus || clientStatus === "ALL" || clientStatusOf(project, data) === clientStatus,
  ],
  keys: KEYS,
  show: (project, { hydrated }, { data }) => (hydrated ? withDetails(project, data) : project),
});

function withDetails(project: Project, data: WorkspaceData) {
  return {
    ...project,
    favorite: false,
    customFields: data.customFields.all
      .filter(({ entityType }) => entityType === "TIMEENTRY")
      .map((field) => customFieldOf(project, field)),
    tasks: data.tasks.all.filter((task) => task.projectId === project.id).map((task) => ({ ...task, favorite: false })),
  };
}

function isMember(id: string, project: Project): boolean {
  return projectMembershipOf(id, project) !== undefined;
}

/** With the default and the state of the project, where it has some of its own. */
function customFieldOf(
  { id: projectId }: Project,
  { id, name, type, status, workspaceDefaultValue, projectDefaultValues }: Schemas["CustomField"],
): NonNullable<Project["customFields"]>[number] {
  const own = projectDefaultValues?.find((one) => one.projectId === projectId);
  return {
    customFieldId: id,
    name,
    type: type ?? null,
    status: own?.status ?? status ?? null,
    value: (own ? own.value : workspaceDefaultValue) ?? null,
  };
}

function clientStatusOf({ clientId }: Project, { clients }: WorkspaceData): string | undefined {
  const client = clients.find(clientId);
  return client && (client.archived ? "ARCHIVED" : "ACTIVE");
}

/** In the asked state: the people that were asked for, or any. */
function hasMembers({ memberships }: Project, filter: ArgumentsOf<"listProjects">): boolean {
  const { userStatus, users } = filter;
  if (!userStatus || userStatus === "ALL") return true;
  const named = filter.containsUser === false ? undefined : users;
  return (memberships ?? []).some(
    ({ userId, membershipStatus }) => membershipStatus === userStatus && (!named || named.includes(userId ?? "")),
  );
}

/** Without a list everything fits. */
function isListed(ids: readonly string[] | null | undefined, contained = true, fits: (id: string) => boolean): boolean {
  return !ids || ids.some(fits) === (contained ?? true);
}

function lengthOf(duration: string | null | undefined): number {
  return readSpan(duration ?? 0, "duration");
}
