// Workspaces by the roles of the person of the key.

import { expect, test } from "vitest";
import { idOf } from "../../../src/sandbox/registry.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import { call } from "../call.ts";

const tenant = new Account();

test("Ben owns nothing and Ana does", () => {
  expect(call(tenant, "listWorkspaces", { roles: "OWNER" }).body).toEqual([]);
  const ana = new Account();
  ana.restore({ ...ana.snapshot(), me: idOf("user", 1) });
  expect(call(ana, "listWorkspaces", { roles: "OWNER" }).body).toHaveLength(1);
  expect(call(ana, "listWorkspaces", { roles: "TEAM_MANAGER" }).body).toHaveLength(1);
  expect(call(ana, "listWorkspaces", { roles: "PROJECT_MANAGER" }).body).toHaveLength(0);
});
