// Tests of what all lists of a workspace have in common: examples, archived things, names, and old addresses.

import { expect, test } from "vitest";
import { idOf } from "../../../src/sandbox/registry.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import { call, example } from "../call.ts";

const tenant = new Account();

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

test("the old address of projects answers in the old shape", () => {
  const [internal] = call(tenant, "getProjects").body;
  expect(Object.keys(internal ?? {})).toEqual(["id", "name", "hourlyRate", "costRate", "memberships"]);
  expect(call(tenant, "getAllUsers", { projectid: idOf("project", 1), status: "ACTIVE" }).body).toHaveLength(3);
});
