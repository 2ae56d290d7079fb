// The npm package clockify-ts on the sandbox: only the host is swapped, in the adapter of its HTTP library.

import { createRequire } from "node:module";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { newKey } from "../sandbox/http.ts";
import { entryId, projectId, userId, workspaceId } from "../support/ids.ts";
import { has } from "../support/requirements.ts";

const require = createRequire(import.meta.url);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox?.close());

describe.skipIf(!has("foreign programs"))("clockify-ts", () => {
  // biome-ignore lint/suspicious/noExplicitAny: the package is not installed everywhere, so its types are not either
  let workspaces: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  let user: any;
  beforeEach(() => {
    const axios = createRequire(require.resolve("clockify-ts"))("axios");
    const adapter = axios.defaults.httpAdapter ?? axios.defaults.adapter;
    axios.defaults.httpAdapter = adapter;
    axios.defaults.adapter = (config: { readonly baseURL: string }) =>
      adapter({ ...config, baseURL: config.baseURL.replace("https://api.clockify.me", sandbox.url) });
    ({ workspaces, user } = new (require("clockify-ts").default)(newKey()));
  });

  it("reads the user and the workspaces", async () => {
    expect(await user.get()).toMatchObject({ id: userId });
    expect(await workspaces.get()).toMatchObject([{ id: workspaceId }]);
  });

  it.each(["clients", "customFields", "projects", "tags", "userGroups", "users"])("lists %s", async (list) => {
    const found: { id: string }[] = await workspaces.withId(workspaceId)[list].get({ page: 1, "page-size": 50 });
    expect(found.length).toBeGreaterThan(0);
  });

  it("lists tasks and the entries of a user", async () => {
    const workspace = workspaces.withId(workspaceId);
    expect((await workspace.projects.withId(projectId).tasks.get({})).length).toBeGreaterThan(0);
    const entries = workspace.users.withId(userId).timeEntries;
    const found: { id: string }[] = await entries.get({ start: new Date("2026-03-02T00:00:00Z"), hydrated: true });
    expect(found.map(({ id }) => id)).toContain(entryId);
  });

  it("creates, reads, changes and deletes a time entry, and stops a timer", async () => {
    const { timeEntries, users } = workspaces.withId(workspaceId);
    const created = await timeEntries.post({
      start: new Date("2026-03-05T09:00:00Z"),
      end: new Date("2026-03-05T10:00:00Z"),
      description: "From clockify-ts",
      projectId,
    });
    const entry = timeEntries.withId(created.id);
    expect(await entry.get({})).toMatchObject({ description: "From clockify-ts" });
    const changed = { start: created.timeInterval.start, end: created.timeInterval.end, description: "Changed" };
    expect(await entry.put(changed)).toMatchObject({ description: "Changed" });
    await entry.delete();
    await expect(entry.get({})).rejects.toThrow();

    const mine = users.withId(userId).timeEntries;
    expect(await mine.patch({ end: "2026-03-06T15:00:00Z" })).toMatchObject({
      timeInterval: { end: "2026-03-06T15:00:00Z" },
    });
    expect(await mine.post({ start: "2026-03-06T16:00:00Z", end: "2026-03-06T17:00:00Z" })).toMatchObject({ userId });
  });
});
