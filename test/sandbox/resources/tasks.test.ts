// Tasks of projects in the story.

import { expect, test } from "vitest";
import { idOf } from "../../../src/sandbox/registry.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import { call, example } from "../call.ts";

const tenant = new Account();

test("tasks are those of one project", () => {
  expect(call(tenant, "listTasks", { projectId: idOf("project", 1) }).body).toEqual(example("listTasks"));
  const [testing] = call(tenant, "listTasks", { projectId: idOf("project", 2) }).body;
  expect(testing?.name).toBe("Testing");
});

test("tasks are done or not", () => {
  const args = { projectId: idOf("project", 1) };
  expect(call(tenant, "listTasks", { ...args, isActive: true }).body).toHaveLength(2);
  expect(call(tenant, "listTasks", { ...args, isActive: false }).body).toHaveLength(0);
});
