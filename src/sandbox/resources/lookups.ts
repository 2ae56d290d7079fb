// Reads what is in a workspace: its people and groups, clients, projects, tasks, tags and custom fields.

import type { RuleContext, Rules } from "../rule.js";
import { readSpan } from "../tenant/clock-input.js";
import type { WorkspaceData } from "../tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../types.js";
import { membershipOf, membershipsOf, projectMembershipOf } from "./shared/memberships.js";
import { rolesOf } from "./shared/rights.js";
import { contains, isNamed, sorted } from "./shared/text-search.js";

type Project = Schemas["Project"];
type User = Schemas["User"];

/** Of people whose account is as it should be, or will be soon. */
const USUAL_ACCOUNTS = "ACTIVE,PENDING_EMAIL_VERIFICATION,NOT_REGISTERED";

export const lookups: Rules<
  | "listWorkspaces"
  | "getCurrentUser"
  | "listUsers"
  | "listUserGroups"
  | "listClients"
  | "listProjects"
  | "listTasks"
  | "listTags"
  | "listCustomFields"
> = {
  listWorkspaces(filter, { workspaces, me }) {
    const wanted = "roles" in filter ? filter.roles?.split(",") : undefined;
    const hasRole = (data: WorkspaceData) =>
      rolesOf(me.id, { me, data }).some(({ role }) => role != null && wanted?.includes(role));
    return workspaces.filter((data) => !wanted || hasRole(data)).map(({ workspace }) => workspace);
  },

  getCurrentUser(filter, { workspaces, me }) {
    const wanted = "includeMemberships" in filter && filter.includeMemberships;
    return { ...me, memberships: wanted ? workspaces.flatMap((data) => membershipsOf(me.id, data)) : [] };
  },

  listUsers(filter, context) {
    const { data } = context;
    const project = data.projects.find(filter.projectId);
    const accounts = (filter.accountStatuses ?? USUAL_ACCOUNTS).split(",");
    const users = data.users.all.filter(
      ({ id, name, email, status }) =>
        contains(name, filter.name) &&
        contains(email, filter.email) &&
        accounts.includes(status ?? "") &&
        isAny(filter.status, membershipOf(id, data)?.membershipStatus) &&
        (!filter.projectId || (project !== undefined && hasAccess([id, ...groupsOf(id, data)], project))),
    );
    return sorted(users, userKeys(context)[filter.sortColumn ?? "EMAIL"], order(filter)).map((user) => ({
      ...user,
      memberships: filter.memberships
        ? membershipsOf(user.id, data).filter(({ membershipType }) => isAny(filter.memberships, membershipType))
        : [],
      ...(filter.includeRoles && { roles: rolesOf(user.id, context) }),
    }));
  },

  listUserGroups(filter, { data }) {
    const project = data.projects.find(filter.projectId);
    const groups = data.groups.all.filter(
      ({ id, name }) =>
        contains(name, filter.name) && (!filter.projectId || (project !== undefined && hasAccess([id], project))),
    );
    return byIdOrName(groups, { ...filter, sortColumn: filter.sortColumn ?? "ID" }).map((group) =>
      filter.includeTeamManagers ? group : { ...group, teamManagers: [] },
    );
  },

  listClients: (filter, { data }) =>
    byIdOrName(
      data.clients.all.filter(({ name, archived }) => contains(name, filter.name) && is(filter.archived, archived)),
      filter,
    ),

  listProjects(filter, { data }) {
    const projects = data.projects.all.filter((project) => isWanted(project, filter, data));
    const list = sorted(projects, PROJECT_KEYS[filter.sortColumn ?? "NAME"], order(filter));
    if (!filter.hydrated) return list;
    return list.map((project) => ({
      ...project,
      favorite: false,
      customFields: data.customFields.all
        .filter(({ entityType }) => entityType === "TIMEENTRY")
        .map((field) => customFieldOf(project, field)),
      tasks: data.tasks.all
        .filter((task) => task.projectId === project.id)
        .map((task) => ({ ...task, favorite: false })),
    }));
  },

  listTasks: (filter, { data }) =>
    byIdOrName(
      data.tasks.all.filter(
        ({ projectId, name, status }) =>
          projectId === filter.projectId &&
          isNamed(name, filter.name, filter.strictNameSearch ?? false) &&
          is(filter.isActive, status === "ACTIVE"),
      ),
      filter,
    ),

  listTags(filter, { data }) {
    const excluded = filter.excludedIds?.split(",") ?? [];
    const tags = data.tags.all.filter(
      ({ id, name, archived }) =>
        isNamed(name, filter.name, filter.strictNameSearch ?? false) &&
        is(filter.archived, archived) &&
        !excluded.includes(id),
    );
    return byIdOrName(tags, filter);
  },

  listCustomFields(filter, { data }) {
    const types = filter.entityType?.toUpperCase().split(",");
    return data.customFields.all.filter(
      ({ name, status, entityType }) =>
        contains(name, filter.name) &&
        (!filter.status || status === filter.status) &&
        (!types || types.includes(entityType?.toUpperCase() ?? "")),
    );
  },
};

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

function isWanted(project: Project, filter: ArgumentsOf<"listProjects">, data: WorkspaceData): boolean {
  const { clientId, archived, billable, template } = project;
  return (
    isNamed(project.name, filter.name, filter.strictNameSearch ?? false) &&
    is(filter.archived, archived) &&
    is(filter.billable, billable) &&
    is(filter.isTemplate, template) &&
    (!filter.access || (filter.access === "PUBLIC") === (project.public ?? false)) &&
    isListed(filter.clients, filter.containsClient, (id) => id === clientId) &&
    isListed(filter.users, filter.containsUser, (id) => projectMembershipOf(id, project) !== undefined) &&
    isListed(filter.userGroups, filter.containsGroup, (id) => projectMembershipOf(id, project) !== undefined) &&
    hasMembers(project, filter) &&
    (!filter.clientStatus || filter.clientStatus === "ALL" || clientStatusOf(project, data) === filter.clientStatus)
  );
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

/** Everybody sees a public project; a private one is for its members and those of its groups. */
function hasAccess(ids: readonly string[], project: Project): boolean {
  return project.public === true || ids.some((id) => projectMembershipOf(id, project) !== undefined);
}

function groupsOf(userId: string, { groups }: WorkspaceData): string[] {
  return groups.all.filter(({ userIds }) => userIds?.includes(userId)).map(({ id }) => id);
}

/** Without a list everything fits. */
function isListed(ids: readonly string[] | null | undefined, contained = true, fits: (id: string) => boolean): boolean {
  return !ids || ids.some(fits) === (contained ?? true);
}

function is(wanted: boolean | null | undefined, value: boolean | undefined): boolean {
  return wanted == null || (value ?? false) === wanted;
}

function isAny(wanted: string | null | undefined, value: string | null | undefined): boolean {
  return wanted == null || wanted === "ALL" || wanted === value;
}

interface Sorting {
  readonly sortColumn?: string | null | undefined;
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | null | undefined;
}

function order({ sortOrder }: Sorting): "ASCENDING" | "DESCENDING" {
  return sortOrder ?? "ASCENDING";
}

function byIdOrName<Item extends { id: string; name: string }>(items: readonly Item[], sorting: Sorting): Item[] {
  return sorted(items, ({ id, name }) => (sorting.sortColumn === "ID" ? id : name), order(sorting));
}

const PROJECT_KEYS = {
  ID: ({ id }) => id,
  NAME: ({ name }) => name,
  CLIENT_NAME: ({ clientName }) => clientName,
  DURATION: ({ duration }) => lengthOf(duration),
  BUDGET: ({ timeEstimate }) => lengthOf(timeEstimate?.estimate),
  PROGRESS: ({ duration, timeEstimate }) => lengthOf(duration) / (lengthOf(timeEstimate?.estimate) || Infinity),
} satisfies Record<string, (project: Project) => string | number | null | undefined>;

function userKeys(context: RuleContext) {
  const { data } = context;
  return {
    ID: ({ id }) => id,
    EMAIL: ({ email }) => email,
    NAME: ({ name }) => name,
    NAME_LOWERCASE: ({ name }) => name,
    ACCESS: ({ id }) => rolesOf(id, context).length,
    HOURLYRATE: ({ id }) => membershipOf(id, data)?.hourlyRate?.amount ?? 0,
    COSTRATE: ({ id }) => membershipOf(id, data)?.costRate?.amount ?? 0,
  } satisfies Record<string, (user: User) => string | number | null | undefined>;
}

function lengthOf(duration: string | null | undefined): number {
  return readSpan(duration ?? 0, "duration");
}
