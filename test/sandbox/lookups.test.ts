// What lists of people and things find, in the story: Ana, Ben, Chloé and Dev, and what they work on.

import { expect, test } from "vitest";
import { idOf } from "../../src/sandbox/registry.js";
import { Account } from "../../src/sandbox/tenant/account.js";
import type { WorkspaceSeed } from "../../src/sandbox/tenant/workspace-data.js";
import { call, example } from "./call.ts";

const tenant = new Account();

/** The story with another workspace. */
function changed(change: (contents: WorkspaceSeed) => WorkspaceSeed): Account {
  const other = new Account();
  const state = other.snapshot();
  other.restore({ ...state, workspaces: state.workspaces.map(change) });
  return other;
}

const names = (
  action: "listUsers" | "listClients" | "listProjects" | "listTags" | "listUserGroups",
  args: object = {},
) => call(tenant, action, args).body.map(({ name }) => name);

test.each([
  "listWorkspaces",
  "getCurrentUser",
  "listUsers",
  "listUserGroups",
  "listClients",
  "listProjects",
  "listTags",
  "listCustomFields",
  "getWorkspaces",
  "getAllUsers",
  "getClients",
] as const)("%s answers its example", (action) => {
  expect(call(tenant, action).body).toEqual(example(action));
});

test("tasks are those of one project", () => {
  expect(call(tenant, "listTasks", { projectId: idOf("project", 1) }).body).toEqual(example("listTasks"));
  const [testing] = call(tenant, "listTasks", { projectId: idOf("project", 2) }).body;
  expect(testing?.name).toBe("Testing");
});

test("memberships come when they are asked for", () => {
  expect(call(tenant, "getCurrentUser", { includeMemberships: true }).body).toEqual(
    example("getCurrentUser", "withMemberships"),
  );
  expect(call(tenant, "listUsers", { memberships: "WORKSPACE" }).body).toEqual(example("listUsers", "withMemberships"));
  const [group] = call(tenant, "listUserGroups", { includeTeamManagers: true, name: "dev" }).body;
  expect(group?.teamManagers).toEqual([{ id: idOf("user", 1), name: "Ana Novak" }]);
});

test("people are found by name, mail, status and account", () => {
  expect(names("listUsers", { name: "MARTIN" })).toEqual(["Chloé Martin"]);
  expect(names("listUsers", { email: "ben." })).toEqual(["Ben Carter"]);
  expect(names("listUsers", { status: "PENDING" })).toEqual([null]);
  expect(names("listUsers", { status: "ALL" })).toHaveLength(4);
  expect(names("listUsers", { accountStatuses: "LIMITED" })).toEqual([]);
  expect(names("listUsers", { accountStatuses: "LIMITED,NOT_REGISTERED" })).toEqual([null]);
  expect(names("listUsers", { sortColumn: "NAME", sortOrder: "DESCENDING" })[0]).toBe("Chloé Martin");
  expect(names("listUsers", { sortColumn: "COSTRATE", sortOrder: "DESCENDING" })[0]).toBe("Ben Carter");
});

test("a private project is for its members and groups", () => {
  const hidden = changed((contents) => ({
    ...contents,
    projects: contents.projects?.map((project) =>
      project.name === "Internal"
        ? {
            ...project,
            public: false,
            memberships: [{ userId: idOf("group", 1), membershipType: "USERGROUP", membershipStatus: "ACTIVE" }],
          }
        : { ...project, public: project.name !== "Website Relaunch" },
    ),
  }));
  const having = (number: number) =>
    call(hidden, "listUsers", { projectId: idOf("project", number) }).body.map(({ name }) => name);
  expect(having(1)).toEqual(["Ben Carter", "Chloé Martin"]);
  expect(having(2)).toHaveLength(4);
  expect(having(3)).toEqual(["Ben Carter"]);
  const groups = call(hidden, "listUserGroups", { projectId: idOf("project", 3) }).body;
  expect(groups.map(({ name }) => name)).toEqual(["Developers"]);
  const listed = call(hidden, "listProjects", { access: "PRIVATE", userGroups: [idOf("group", 1)] }).body;
  expect(listed.map(({ name }) => name)).toEqual(["Internal"]);
});

test("archived things are listed unless archived says otherwise", () => {
  expect(call(tenant, "listClients", { archived: false }).body).toEqual(example("listClients", "active"));
  expect(call(tenant, "listTags", { archived: false }).body).toEqual(example("listTags", "active"));
  expect(names("listClients", { archived: true })).toEqual(["Old Harbour Inc"]);
  expect(names("listTags", { archived: true })).toEqual(["overtime"]);
  expect(call(tenant, "getClients", { archived: true }).body).toHaveLength(1);
});

test("names are found by a part of them, or as they are", () => {
  expect(names("listProjects", { name: "mobile" })).toEqual(["Mobile App"]);
  expect(names("listProjects", { name: "Mobile", strictNameSearch: true })).toEqual([]);
  expect(names("listTags", { name: "remote", strictNameSearch: true })).toEqual(["remote"]);
  expect(names("listTags", { excludedIds: `${idOf("tag", 1)},${idOf("tag", 2)}` })).toEqual(["overtime"]);
});

test.each([
  ["of a client", { clients: [idOf("client", 1)] }, ["Website Relaunch"]],
  ["of other clients", { clients: [idOf("client", 1)], containsClient: false }, ["Internal", "Mobile App"]],
  ["with a client", { clientStatus: "ACTIVE" }, ["Mobile App", "Website Relaunch"]],
  ["with an archived client", { clientStatus: "ARCHIVED" }, []],
  ["of a person", { users: [idOf("user", 2)] }, ["Website Relaunch"]],
  ["of others", { users: [idOf("user", 2)], containsUser: false }, ["Internal", "Mobile App"]],
  ["with active members", { userStatus: "ACTIVE" }, ["Website Relaunch"]],
  ["with a pending member", { userStatus: "PENDING" }, []],
  ["that are charged", { billable: true }, ["Mobile App", "Website Relaunch"]],
  ["that are not archived", { archived: true }, []],
  ["that are templates", { isTemplate: true }, []],
  [
    "by the time on them",
    { sortColumn: "DURATION", sortOrder: "DESCENDING" },
    ["Website Relaunch", "Mobile App", "Internal"],
  ],
  ["by their clients", { sortColumn: "CLIENT_NAME" }, ["Internal", "Website Relaunch", "Mobile App"]],
  ["by their ids", { sortColumn: "ID" }, ["Website Relaunch", "Mobile App", "Internal"]],
] as const)("projects %s", (_, filter, expected) => {
  expect(names("listProjects", filter)).toEqual(expected);
});

test("hydrated projects show their tasks and custom fields, and no favorites", () => {
  const [project] = call(tenant, "listProjects", { name: "Website", hydrated: true }).body;
  expect([project]).toMatchObject(example("listProjects", "hydrated"));
  const [internal] = call(tenant, "listProjects", { name: "Internal", hydrated: true }).body;
  expect(internal?.customFields).toMatchObject([{ name: "Cost center", status: "INACTIVE" }]);
  expect(project).toMatchObject({ tasks: [{ name: "Design" }, { name: "Development" }] });
});

test("tasks are done or not", () => {
  const args = { projectId: idOf("project", 1) };
  expect(call(tenant, "listTasks", { ...args, isActive: true }).body).toHaveLength(2);
  expect(call(tenant, "listTasks", { ...args, isActive: false }).body).toHaveLength(0);
});

test("custom fields are of entries or of people", () => {
  const having = (args: object) => call(tenant, "listCustomFields", args).body.map(({ name }) => name);
  expect(having({ entityType: "USER" })).toEqual(["Billing class"]);
  expect(having({ entityType: "TIMEENTRY", status: "VISIBLE", name: "cost" })).toEqual(["Cost center"]);
  expect(having({ status: "INACTIVE" })).toEqual([]);
});

test("Ben owns nothing and Ana does", () => {
  expect(call(tenant, "listWorkspaces", { roles: "OWNER" }).body).toEqual([]);
  const ana = new Account();
  ana.restore({ ...ana.snapshot(), me: idOf("user", 1) });
  expect(call(ana, "listWorkspaces", { roles: "OWNER" }).body).toHaveLength(1);
  expect(call(ana, "listWorkspaces", { roles: "TEAM_MANAGER" }).body).toHaveLength(1);
  expect(call(ana, "listWorkspaces", { roles: "PROJECT_MANAGER" }).body).toHaveLength(0);
});

test("pages follow each other, and the last one says so", () => {
  const first = call(tenant, "listUsers", { pageSize: 3 });
  const second = call(tenant, "listUsers", { pageSize: 3, page: 2 });
  expect(first.headers["Last-Page"]).toBe("false");
  expect(second).toMatchObject({ headers: { "Last-Page": "true" }, body: [{ email: "dev.patel@example.com" }] });
  expect(call(tenant, "listUsers", { page: 9 })).toMatchObject({ headers: { "Last-Page": "true" }, body: [] });
});

test("the old address of projects answers in the old shape", () => {
  const [internal] = call(tenant, "getProjects").body;
  expect(Object.keys(internal ?? {})).toEqual(["id", "name", "hourlyRate", "costRate", "memberships"]);
  expect(call(tenant, "getAllUsers", { projectid: idOf("project", 1), status: "ACTIVE" }).body).toHaveLength(3);
});
