// Generic rules with their hooks: what is refused, in which order hooks run, and what nothing is changed by.

import { expect, it } from "vitest";
import { ApiError } from "../../src/sandbox/api-error.ts";
import { idOf } from "../../src/sandbox/registry.ts";
import type { RuleContext } from "../../src/sandbox/rule.ts";
import { openWorkspace } from "../../src/sandbox/tenant/workspace-data.ts";
import { change, create, get, list, remove } from "../../src/sandbox/verbs.ts";

const workspaceId = idOf("workspace", 1);
const tag = (number: number, name: string) => ({ id: idOf("tag", number), name, workspaceId, archived: false });

function contextWith(...names: string[]) {
  const tags = names.map((name, index) => tag(index + 1, name));
  const data = openWorkspace({ workspace: { id: workspaceId, name: "Studio" }, users: [], tags });
  const events: unknown[] = [];
  const context: RuleContext = {
    data,
    workspaces: [data],
    me: { id: idOf("user", 1), name: "Ben" },
    now: "2026-03-06T14:30:00Z",
    newId: (kind) => idOf(kind, 99),
    emit: (event, payload) => void events.push([event, payload()]),
  };
  return { data, context, events };
}

interface Named {
  readonly tagId?: string;
  readonly name: string;
}

const log: string[] = [];
const hooks = {
  check: () => void log.push("check"),
  before: () => void log.push("before"),
  after: () => void log.push("after"),
};
const make = ({ name }: Named) => ({ name, workspaceId, archived: false });
const id = ({ tagId = "" }: Named) => tagId;
const createTag = create<"tags", Named>("tags", { make, uniqueName: true, ...hooks });
const updateTag = change<"tags", Named>("tags", { id, make, uniqueName: true, ...hooks });
const deleteTag = remove<"tags", Named>("tags", { id, ...hooks });

it("create, change and delete run their hooks in order, and raise their events", () => {
  const { data, context, events } = contextWith("one");
  log.length = 0;
  const created = createTag({ name: "two" }, context);
  const updated = updateTag({ tagId: created.id, name: "three" }, context);
  expect(data.tags.get(created.id)).toEqual(updated);
  deleteTag({ tagId: created.id, name: "" }, context);
  expect(data.tags.all.map(({ name }) => name)).toEqual(["one"]);
  expect(log).toEqual(["check", "before", "after", "check", "before", "after", "check", "before", "after"]);
  expect(events).toEqual([
    ["NEW_TAG", created],
    ["TAG_UPDATED", updated],
    ["TAG_DELETED", updated],
  ]);
});

it("a name is unique, except that a thing keeps its own", () => {
  const { data, context, events } = contextWith("one", "two");
  expect(() => createTag({ name: "one" }, context)).toThrow("Tag with name 'one' already exists");
  expect(() => updateTag({ tagId: idOf("tag", 2), name: "one" }, context)).toThrow("already exists");
  expect([data.tags.size, events]).toEqual([2, []]);
  expect(updateTag({ tagId: idOf("tag", 1), name: "one" }, context).name).toBe("one");
});

it("nothing changes where a check refuses", () => {
  const { data, context, events } = contextWith("one");
  const check = () => {
    throw new ApiError("No more tags");
  };
  expect(() => create<"tags", Named>("tags", { make, check })({ name: "two" }, context)).toThrow("No more tags");
  expect(() => remove<"tags", Named>("tags", { id, check })({ tagId: idOf("tag", 1), name: "" }, context)).toThrow();
  expect([data.tags.size, events]).toEqual([1, []]);
});

it("a list is filtered, sorted by name or by id, and shown", () => {
  const { context } = contextWith("b", "A", "c");
  const names = (args: { sortColumn?: string; sortOrder?: "ASCENDING" | "DESCENDING"; not?: string }) =>
    list<"tags", typeof args, string>("tags", {
      where: [({ name }, { not }) => name !== not],
      show: ({ name }) => name,
    })(args, context);
  expect(names({})).toEqual(["A", "b", "c"]);
  expect(names({ sortOrder: "DESCENDING" })).toEqual(["c", "b", "A"]);
  expect(names({ sortColumn: "ID", not: "c" })).toEqual(["b", "A"]);
});

it("one is found by its id, or does not belong to the workspace", () => {
  const { context } = contextWith("one");
  const getTag = get<"tags", Named>("tags", id);
  expect(getTag({ tagId: idOf("tag", 1), name: "" }, context).name).toBe("one");
  expect(() => getTag({ tagId: idOf("tag", 9), name: "" }, context)).toThrow("Tag doesn't belong to Workspace");
});
