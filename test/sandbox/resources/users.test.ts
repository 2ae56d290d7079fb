// Users and user groups in the story: Ana, Ben, Chloé and Dev.

import { expect, test } from "vitest";
import { idOf } from "../../../src/sandbox/registry.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import type { WorkspaceSeed } from "../../../src/sandbox/tenant/workspace-data.js";
import { call, example } from "../call.ts";

const tenant = new Account();

/** The story with another workspace. */
function changed(change: (contents: WorkspaceSeed) => WorkspaceSeed): Account {
  const other = new Account();
  const state = other.snapshot();
  other.restore({ ...state, workspaces: state.workspaces.map(change) });
  return other;
}

const names = (args: object = {}) => call(tenant, "listUsers", args).body.map(({ name }) => name);

test("memberships come when they are asked for", () => {
  expect(call(tenant, "getCurrentUser", { includeMemberships: true }).body).toEqual(
    example("getCurrentUser", "withMemberships"),
  );
  expect(call(tenant, "listUsers", { memberships: "WORKSPACE" }).body).toEqual(example("listUsers", "withMemberships"));
  const [group] = call(tenant, "listUserGroups", { includeTeamManagers: true, name: "dev" }).body;
  expect(group?.teamManagers).toEqual([{ id: idOf("user", 1), name: "Ana Novak" }]);
});

test("people are found by name, mail, status and account", () => {
  expect(names({ name: "MARTIN" })).toEqual(["Chloé Martin"]);
  expect(names({ email: "ben." })).toEqual(["Ben Carter"]);
  expect(names({ status: "PENDING" })).toEqual([null]);
  expect(names({ status: "ALL" })).toHaveLength(4);
  expect(names({ accountStatuses: "LIMITED" })).toEqual([]);
  expect(names({ accountStatuses: "LIMITED,NOT_REGISTERED" })).toEqual([null]);
  expect(names({ sortColumn: "NAME", sortOrder: "DESCENDING" })[0]).toBe("Chloé Martin");
  expect(names({ sortColumn: "COSTRATE", sortOrder: "DESCENDING" })[0]).toBe("Ben Carter");
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

test("pages follow each other, and the last one says so", () => {
  const first = call(tenant, "listUsers", { pageSize: 3 });
  const second = call(tenant, "listUsers", { pageSize: 3, page: 2 });
  expect(first.headers["Last-Page"]).toBe("false");
  expect(second).toMatchObject({ headers: { "Last-Page": "true" }, body: [{ email: "dev.patel@example.com" }] });
  expect(call(tenant, "listUsers", { page: 9 })).toMatchObject({ headers: { "Last-Page": "true" }, body: [] });
});
