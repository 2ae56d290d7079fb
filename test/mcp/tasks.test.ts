// An agent with the tasks of tasks.ts, end to end: SDK client, server, client of Clockify, HTTP, sandbox.

import { afterAll, beforeAll, expect, test } from "vitest";
import { createClockify } from "../../src/client.js";
import type { Connection } from "../../src/connections/connection.js";
import { router } from "../../src/sandbox/http/route.ts";
import { createSandbox, type Sandbox, type SandboxTenant } from "../../src/sandbox/sandbox.ts";
import { openWorkspace, seedOf } from "../../src/sandbox/tenant/workspace-data.ts";
import { expectSpecified } from "../sandbox/call.ts";
import { startAgent } from "./agent.ts";
import { type Answer, type State, type Task, tasks } from "./tasks.ts";

interface Reply {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: string;
}

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

/** The present of the story. This machine's clock is left alone: nothing may look at it. */
const PRESENT = "2026-03-06T14:30:00Z";

test("there are thirty tasks", () => expect(tasks).toHaveLength(30));

for (const [number, task] of tasks.entries()) {
  test(task.asked, async () => {
    const { person, server } = task;
    const [studioKey, agencyKey] = [`studio-of-task-${number}`, `agency-of-task-${number}`];
    const [studio, agency] = [prepared(studioKey, task), prepared(agencyKey, { now: task.now ?? PRESENT })];
    const replies: Reply[] = [];
    const accounts = [connectionTo("studio", studioKey, studio, replies)];
    if (server?.accounts === 2) accounts.push(connectionTo("agency", agencyKey, agency, replies));
    const { call } = await startAgent(accounts, {
      selections: [{ readOnly: server?.readOnly }],
      toolNames: "short",
      ...(person && { person: () => person }),
    });
    const answers: Answer[] = [];
    for (const [tool, args] of task.calls) {
      answers.push(Object(await call(tool, args instanceof Function ? args(answers) : args)));
    }
    task.check({ answers, studio, state: stateOf(studio), agency: stateOf(agency) });
    for (const reply of replies) expectGood(reply);
  });
}

/** The account behind a key, as it is before anything is asked. */
function prepared(key: string, { given, fault, now = PRESENT }: Partial<Task>): SandboxTenant {
  const tenant = sandbox.tenant(key);
  tenant.clock.freeze(now);
  const { contained, ...rest } = tenant.snapshot();
  const [, ...others] = contained.workspaces;
  const state = stateOf(tenant);
  tenant.restore({ ...rest, contained: { ...contained, workspaces: [{ ...state, ...given?.(state) }, ...others] } });
  if (fault) tenant.fault(fault);
  return tenant;
}

function stateOf(tenant: SandboxTenant): State {
  const [first] = tenant.snapshot().contained.workspaces;
  return seedOf(openWorkspace(first ?? expect.fail("there is no workspace")));
}

function connectionTo(name: string, apiKey: string, { clock }: SandboxTenant, replies: Reply[]): Connection {
  const noting: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const { method, url } = new Request(input, init);
    replies.push({ method, path: new URL(url).pathname, status: response.status, body: await response.clone().text() });
    return response;
  };
  const clockify = createClockify({ apiKey, baseUrl: sandbox.url, fetch: noting, rateLimit: false, retry: false });
  return { name, clockify, now: () => clock.now, secrets: [apiKey] };
}

/** Holds the sandbox to the specification, so that no task succeeds on what Clockify would not answer. */
function expectGood({ method, path, status, body }: Reply): void {
  const { action } = router.match(method, path);
  if (action && status < 300) expectSpecified(action.name, status, body === "" ? undefined : JSON.parse(body));
}
