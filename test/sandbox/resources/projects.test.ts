// Projects in the story, and what filters find.

import { expect, test } from "vitest";
import { idOf } from "../../../src/sandbox/registry.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import { call, example } from "../call.ts";

const tenant = new Account();

const names = (args: object = {}) => call(tenant, "listProjects", args).body.map(({ name }) => name);

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
  expect(names(filter)).toEqual(expected);
});

test("hydrated projects show their tasks and custom fields, and no favorites", () => {
  const [project] = call(tenant, "listProjects", { name: "Website", hydrated: true }).body;
  expect([project]).toMatchObject(example("listProjects", "hydrated"));
  const [internal] = call(tenant, "listProjects", { name: "Internal", hydrated: true }).body;
  expect(internal?.customFields).toMatchObject([{ name: "Cost center", status: "INACTIVE" }]);
  expect(project).toMatchObject({ tasks: [{ name: "Design" }, { name: "Development" }] });
});
