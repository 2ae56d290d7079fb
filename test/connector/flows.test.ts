// Whole flows as a maker builds them in Power Automate, on a sandbox: what one step changes, a later step sees.

import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { entryId, projectId, userId, workspaceId } from "../support/ids.ts";
import { has } from "../support/requirements.ts";
import { connect, platformAction, violationsOf } from "./gateway.ts";
import { type ScriptHost, startScript } from "./script-host/script-host.ts";

let sandbox: Sandbox;
let script: ScriptHost | undefined;
beforeAll(async () => {
  sandbox = await createSandbox();
  // Without Mono the requests of the script go out as they are, which the sandbox takes, too.
  if (has("Mono")) script = startScript(inject("script"));
});
afterAll(async () => {
  await script?.stop();
  await sandbox?.close();
});

const VACATION = "64f1c0a0e4b0100000000001";

/** The steps of one flow, on data of its own. Each must succeed, and answer as the definition says. */
function flow(apiKey: string) {
  const connection = connect({ api_key: apiKey, address: sandbox.url }, script);
  return async (operationId: string, args: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    const answer = await connection.call(operationId, { workspace_id: workspaceId, ...args });
    expect(violationsOf(platformAction(operationId), answer), operationId).toEqual([]);
    return answer.body;
  };
}

/** What a later step picks from the answer of an earlier one. */
function idIn(body: unknown): string {
  if (typeof body === "object" && body && "id" in body && typeof body.id === "string") return body.id;
  throw new Error(`${JSON.stringify(body)} has no id`);
}

it("starts a timer, sees it run, stops it, and sees the time in the list", async () => {
  const run = flow("key-of-the-timer");
  const mine = { user_id: userId };
  // The story begins with a timer that runs.
  await run("StopRunningTimeEntry", { ...mine, body: { end: "2026-03-06T15:00:00Z" } });
  expect(await run("ListInProgressTimeEntries")).toEqual([]);

  const body = { start: "2026-03-06T15:00:00Z", projectId, description: "Support" };
  const id = idIn(await run("CreateTimeEntry", { body }));
  expect(await run("ListInProgressTimeEntries")).toMatchObject([{ id, userId, description: "Support" }]);

  await run("StopRunningTimeEntry", { ...mine, body: { end: "2026-03-06T16:45:00Z" } });
  expect(await run("ListInProgressTimeEntries")).toEqual([]);
  expect(await run("GetTimeEntriesForUser_v1", { ...mine, start: "2026-03-06T15:00:00Z" })).toMatchObject([
    { id, projectId, timeInterval: { end: "2026-03-06T16:45:00Z", duration: "PT1H45M" } },
  ]);
});

it("submits a week, approves it, and sees it approved and its entries locked", async () => {
  const run = flow("key-of-the-approval");
  const id = idIn(await run("CreateApprovalRequest", { body: { periodStart: "2026-03-02T00:00:00Z" } }));
  const approved = async () => JSON.stringify(await run("ListApprovalRequests", { status: "APPROVED" })).includes(id);
  expect(await approved()).toBe(false);
  expect(await run("GetTimeEntry", { id: entryId })).toMatchObject({ isLocked: false });

  await run("UpdateApprovalStatus", { approval_request_id: id, body: { state: "APPROVED" } });
  expect(await approved()).toBe(true);
  expect(await run("GetTimeEntry", { id: entryId })).toMatchObject({ isLocked: true });
});

it("requests time off, approves it, and sees the balance go down", async () => {
  const run = flow("key-of-the-vacation");
  const balances = () => run("ListUserBalances", { user_id: userId });
  const left = (balance: number) => ({
    balances: expect.arrayContaining([expect.objectContaining({ policyId: VACATION, balance })]),
  });
  const timeOffPeriod = { period: { start: "2026-07-06T00:00:00Z", days: 5 } };
  const policy = { policy_id: VACATION };
  const id = idIn(await run("CreateTimeOffRequest", { ...policy, body: { timeOffPeriod } }));
  expect(await balances()).toMatchObject(left(22));

  await run("UpdateTimeOffRequestStatus", { ...policy, request_id: id, body: { status: "APPROVED" } });
  expect(await balances()).toMatchObject(left(17));
});
