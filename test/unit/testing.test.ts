// Tests of the fake client.

import { expect, it } from "vitest";
import { type Clockify, paginate, type Tag, toArray } from "../../src/index.ts";
import { fakeClockify } from "../../src/testing.ts";
import { workspaceId } from "../support/ids.ts";

const tag: Tag = { id: "64f1c0a0e4b0080000000001", name: "Design", workspaceId, archived: false };

/** Code under test, as somebody would write it. */
const tagNames = async (clockify: Pick<Clockify, "listTags">) =>
  (await toArray(paginate(clockify.listTags, { workspaceId }), 100)).map(({ name }) => name);

it("answers what the test gives, alone, with its response and in pages", async () => {
  const asked: unknown[] = [];
  const clockify = fakeClockify({
    listTags: async (args) => {
      asked.push(args);
      return [tag];
    },
    createTimeEntryOnce: () => ({
      id: "1",
      workspaceId,
      userId: "2",
      timeInterval: { start: "2026-03-02T09:00:00Z" },
    }),
  });
  expect(await clockify.listTags({ workspaceId })).toEqual([tag]);
  expect((await clockify.listTags.withResponse({ workspaceId })).response.status).toBe(200);
  expect(await tagNames(clockify)).toEqual(["Design"]);
  expect(asked[0]).toEqual({ workspaceId });
  expect((await clockify.createTimeEntryOnce({ workspaceId })).id).toBe("1");
});

it("says what the test forgot", async () => {
  const clockify = fakeClockify({});
  await expect(clockify.listTags({ workspaceId })).rejects.toThrow("fakeClockify({ listTags: … })");
  await expect(tagNames(clockify)).rejects.toThrow("listTags was called");
  await expect(clockify.createTimeEntryOnce({ workspaceId })).rejects.toThrow("createTimeEntryOnce was called");
  await expect(clockify.http.GET("/v1/workspaces")).rejects.toThrow("clockify.http has no answers");
  expect(clockify.rateLimit.queued).toBe(0);
});
