// Tests of a client with a workspace of its own.

import { describe, expect, it } from "vitest";
import { type ClockifyError, createClockify, paginate, toArray } from "../../src/index.ts";
import { entryId, projectId as otherWorkspace, workspaceId } from "../support/ids.ts";

describe("a client with a workspace", () => {
  const paths: string[] = [];
  const clockify = createClockify({
    apiKey: "any-key-of-a-test",
    workspaceId,
    logger: { debug: () => undefined, warn: () => undefined },
    fetch: async (input, init) => {
      paths.push(new URL(String(input)).pathname.replace(/^.*workspaces\//, ""));
      return new Response(init?.method === "POST" ? '{"id":"1"}' : "[]");
    },
  });

  it("needs it in no call, and an argument wins", async () => {
    paths.length = 0;
    await clockify.listTags({});
    await clockify.listTags.withResponse({ name: "x" });
    await toArray(paginate(clockify.listProjects, {}), 10);
    await clockify.getProjects({});
    await clockify.createTimeEntryOnce({ description: "x" });
    await clockify.listTags({ workspaceId: undefined });
    await clockify.deleteTimeEntry({ id: entryId }).catch(() => undefined);
    await clockify.listTags({ workspaceId: otherWorkspace });
    expect(paths).toEqual([
      `${workspaceId}/tags`,
      `${workspaceId}/tags`,
      `${workspaceId}/projects`,
      `${workspaceId}/projects`,
      `${workspaceId}/time-entries`,
      `${workspaceId}/tags`,
      `${workspaceId}/time-entries/${entryId}`,
      `${otherWorkspace}/tags`,
    ]);
  });

  it("still refuses what is not an identifier, and misses what is not the workspace", async () => {
    const problems = (call: Promise<unknown>) => call.catch((error: ClockifyError) => error.problems);
    expect(await problems(clockify.listTags({ workspaceId: ".." }))).toMatchObject([{ argument: "workspaceId" }]);
    // @ts-expect-error the id of the entry is still required
    expect(await problems(clockify.deleteTimeEntry({}))).toMatchObject([{ argument: "id" }]);
  });

  it.each(["", "..", "Acme"])("is not made with %j", (wrong) => {
    expect(() => createClockify({ apiKey: "any-key-of-a-test", workspaceId: wrong })).toThrow(
      /^createClockify: workspaceId ".*" is not an identifier/,
    );
  });
});
