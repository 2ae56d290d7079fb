// A suite of your own on the sandbox: the function that it tests takes the place of your program.
//
//   npx vitest run examples/sandbox.test.ts

import { ClockifyError, createClockify } from "clockify-connector";
import { createSandbox, type Sandbox } from "clockify-connector/sandbox";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

const apiKey = "key-of-these-tests"; // any key: each is an account of its own
const workspaceId = "64f1c0a0e4b0010000000001";
const userId = "64f1c0a0e4b0020000000002";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: "story" });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.tenant(apiKey).reset());

/** The program under test. */
async function stopTimer(): Promise<string> {
  const clockify = createClockify({ apiKey, baseUrl: sandbox.url, retry: false });
  try {
    const { timeInterval } = await clockify.stopRunningTimeEntry({ workspaceId, userId, end: "2026-03-06T15:00:00Z" });
    return `worked ${timeInterval.duration}`;
  } catch (error) {
    if (!(error instanceof ClockifyError)) throw error;
    return error.status === 404 ? "no timer runs" : `look into Clockify: ${error.outcome}`;
  }
}

it("stops the timer that runs in the story", async () => {
  expect(await stopTimer()).toBe("worked PT2H");
  expect(await stopTimer()).toBe("no timer runs");
});

it("says when nobody knows whether it was stopped", async () => {
  const tenant = sandbox.tenant(apiKey);
  tenant.fault({ action: "stopRunningTimeEntry", fault: { kind: "reset", commits: true } });
  expect(await stopTimer()).toBe("look into Clockify: unknown");
  expect(tenant.journal.requests.at(-1)).toMatchObject({ outcome: "cut", performed: true });
});
