// Ids in a call: each has to belong to something in the workspace, and a bare id to what its path names.

import { expect, it } from "vitest";
import { create, identifier, body as inBody, oneOf, path, remove } from "../../../src/operation-builders.ts";
import { readArguments } from "../../../src/sandbox/http/read-arguments.ts";
import { idOf } from "../../../src/sandbox/registry.ts";
import { checkReferences } from "../../../src/sandbox/resources/shared/references.ts";
import { openWorkspace } from "../../../src/sandbox/tenant/workspace-data.ts";

const IN = "/v1/workspaces/{workspaceId}";
const workspace = { id: idOf("workspace", 1), name: "Studio" };
const data = openWorkspace({
  workspace,
  users: [],
  tags: [{ id: idOf("tag", 1), name: "remote" }],
  policies: [{ id: idOf("policy", 1), name: "Vacation" }],
});

it.each([
  ["tags/{id}", "tag", "Tag doesn't belong to Workspace"],
  ["time-off/policies/{id}", "policy", "Policy doesn't belong to Workspace"],
] as const)("an id in %s is one of what the path names before it", (place, kind, refusal) => {
  const operation = remove("DELETE", `${IN}/${place}`, {});
  const check = (id: string) => checkReferences(operation, { id }, data);
  expect(() => check(idOf(kind, 1))).not.toThrow();
  expect(() => check(idOf(kind, 2))).toThrow(refusal);
  expect(() => check(idOf("entry", 1))).toThrow(refusal);
});

it("a word in the path is one of those that there are, and a number is one", () => {
  const operation = create("POST", `${IN}/approvals/{type}/{order}`, {
    type: path(oneOf("TIMESHEET", "EXPENSE")),
    order: path({ type: "integer" }),
    tagId: inBody(identifier),
  });
  const read = (type: string, order: string) =>
    readArguments(
      operation,
      { query: new URLSearchParams(), body: "{}", values: { workspaceId: workspace.id, type, order } },
      { lenient: true },
    );
  expect(read("EXPENSE", "3")).toEqual({ workspaceId: workspace.id, type: "EXPENSE", order: 3 });
  expect(() => read("MOOD", "3")).toThrow(/must be from the following set: TIMESHEET, EXPENSE/);
  expect(() => read("EXPENSE", "third")).toThrow(/Failed to convert value/);
});
