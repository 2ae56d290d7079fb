// Tests of the hints in errors.

import { expect, it } from "vitest";
import { type Clockify, createClockify } from "../../src/index.ts";
import { entryId, workspaceId } from "../support/ids.ts";

const start = "2026-03-02T09:00:00Z";
const end = "2026-03-02T10:00:00Z";
const period = { start, end };

/** The hint at a refusal whose message says nothing, since messages come in the account's language. */
async function hint(call: (clockify: Clockify) => Promise<unknown>): Promise<string | undefined> {
  const body = JSON.stringify({ message: "No.", code: 501 });
  const clockify = createClockify({
    apiKey: "any-key-of-a-test",
    fetch: async () => new Response(body, { status: 400 }),
  });
  return call(clockify).then(
    () => expect.unreachable(),
    (error) => error.hint,
  );
}

it("says how to end a timer where a timer was to be started, and only there", async () => {
  expect(await hint((c) => c.createTimeEntry({ workspaceId }))).toMatch(/stopRunningTimeEntry\.$/);
  expect(await hint((c) => c.createTimeEntry({ workspaceId, projectId: entryId }))).toMatch(
    /stopRunningTimeEntry\. An id that was deleted/,
  );
  expect(await hint((c) => c.createTimeEntry({ workspaceId, ...period }))).toBeUndefined();
});

it("speaks of ids only where one was sent beside that of the workspace", async () => {
  expect(await hint((c) => c.createTimeEntry({ workspaceId, ...period, tagIds: [entryId] }))).toMatch(/^An id/);
  expect(await hint((c) => c.deleteTimeEntry({ workspaceId, id: entryId }))).toMatch(/^An id/);
  expect(await hint((c) => c.listTags({ workspaceId, name: "x" }))).toBeUndefined();
});

it("says for time off what the policy's unit demands", async () => {
  const timeOff = { workspaceId, policyId: entryId, timeOffPeriod: { period } };
  expect(await hint((c) => c.createTimeOffRequest(timeOff))).toMatch(/in DAYS takes start and days, one in HOURS/);
});
