// The states that a sandbox begins with.

import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { idOf } from "../../../src/sandbox/registry.js";
import { type SeedName, seeds } from "../../../src/sandbox/seeds/index.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import type { WorkspaceSeed } from "../../../src/sandbox/tenant/workspace-data.js";
import { call } from "../call.ts";

const names = Object.keys(seeds) as SeedName[];
/** A Wednesday. */
const NOW = Date.parse("2026-11-25T10:00:00Z");

test.each(names)("%s is the same each time, and can be kept as JSON", (name) => {
  const seeded = seeds[name](NOW);
  // Not by toEqual, which takes seconds for 10,000 entries.
  expect(isDeepStrictEqual(seeds[name](NOW), seeded)).toBe(true);
  expect(isDeepStrictEqual(JSON.parse(JSON.stringify(seeded)), seeded)).toBe(true);
});

test.each(names)("%s answers what the specification says, and nothing in it is foreign", (name) => {
  const tenant = new Account(name);
  const me = call(tenant, "getCurrentUser", { includeMemberships: true }).body;
  for (const { id: workspaceId } of call(tenant, "listWorkspaces").body) {
    const users = call(tenant, "listUsers", { workspaceId, memberships: "ALL" }).body;
    expect(users.map(({ id }) => id)).toContain(me.id);
    const tasks = call(tenant, "listProjects", { workspaceId }).body.flatMap(({ id: projectId }) =>
      call(tenant, "listTasks", { workspaceId, projectId }).body.map(({ id }) => id),
    );
    call(tenant, "listClients", { workspaceId });
    call(tenant, "listTags", { workspaceId });
    for (const { id: userId } of users) {
      const entries = call(tenant, "listUserTimeEntries", { workspaceId, userId, hydrated: true }).body;
      for (const { taskId, task, projectId, project } of entries) {
        expect(project?.id ?? null).toBe(projectId);
        expect(task?.id ?? null).toBe(taskId);
        if (taskId) expect(tasks).toContain(taskId);
      }
    }
  }
});

test.each(names)("%s is at a moment after all that is finished in it", (name) => {
  const { now, workspaces } = seeds[name](NOW);
  const tenant = new Account(name, undefined, NOW);
  expect(Math.abs(tenant.clock.ms - now)).toBeLessThan(60_000);
  const moments = workspaces.flatMap(({ entries }: WorkspaceSeed) =>
    (entries ?? []).map(({ timeInterval: { start, end } }) => Date.parse(end ?? start)),
  );
  expect(Math.max(0, ...moments)).toBeLessThanOrEqual(now);
});

test("empty holds its owner and nothing else", () => {
  const [contents, ...others] = new Account("empty").snapshot().workspaces;
  expect(others).toEqual([]);
  const { workspace, users, rules: _, ...rest } = contents ?? { users: [] };
  expect(workspace?.memberships).toHaveLength(1);
  expect(users.map(({ name }) => name)).toEqual(["Ben Carter"]);
  expect(Object.values(rest).flat()).toEqual([]);
});

test("story has the entries of its approvals", () => {
  const [contents] = new Account("story").snapshot().workspaces;
  const ids = contents?.entries?.map(({ id }) => id);
  expect(contents?.approvals).toHaveLength(2);
  for (const { entryIds } of contents?.approvals ?? []) for (const id of entryIds) expect(ids).toContain(id);
});

test("busy has 10,000 entries, which no person has twice at a time", () => {
  const tenant = new Account("busy");
  const entries = tenant.snapshot().workspaces.flatMap((contents: WorkspaceSeed) => contents.entries ?? []);
  expect(entries).toHaveLength(10_000);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(10_000);
  expect(new Set(entries.map(({ userId, timeInterval }) => `${userId} ${timeInterval.start}`)).size).toBe(10_000);
  expect(new Set(entries.map(({ projectId }) => projectId)).size).toBe(40);
  const { headers, body } = call(tenant, "listUserTimeEntries", { userId: idOf("user", 5), page: 25 });
  expect(headers["Last-Page"]).toBe("true");
  expect(body).toHaveLength(50);
});

test("dst-week has a Sunday of 23 hours and one of 25", () => {
  const tenant = new Account("dst-week");
  const userId = idOf("user", 1);
  const onDay = (start: string, end: string) =>
    call(tenant, "listUserTimeEntries", { userId, start, end })
      .body.map(({ timeInterval }) => timeInterval.start)
      .reverse();
  expect(onDay("2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z")).toEqual([
    "2026-03-28T23:00:00Z",
    "2026-03-29T00:30:00Z",
    "2026-03-29T07:00:00Z",
    "2026-03-29T21:30:00Z",
  ]);
  expect(onDay("2026-10-25T00:00:00Z", "2026-10-26T00:00:00Z")).toEqual([
    "2026-10-25T00:30:00Z",
    "2026-10-25T01:30:00Z",
    "2026-10-25T22:30:00Z",
  ]);
});
