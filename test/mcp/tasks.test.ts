// An agent with the tasks of tasks.ts, end to end: SDK client, server, client of Clockify, HTTP, stand-in.

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createClockify } from "../../src/client.js";
import type { Connection } from "../../src/mcp/connection.js";
import { specification, specified } from "../support/specification.ts";
import { startAgent } from "./agent.ts";
import { type Journaled, type StandIn, startClockify } from "./clockify.ts";
import { type Answer, type Task, tasks } from "./tasks.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-06T14:30:00Z") });
  return () => vi.useRealTimers();
});

test("there are thirty tasks", () => expect(tasks).toHaveLength(30));

for (const task of tasks) {
  test(task.asked, async () => {
    const clockify = await started("key-of-ben");
    const agency = await started("key-at-the-agency");
    if (task.now) vi.setSystemTime(task.now);
    task.given?.(clockify);
    const call = await agentOf(task, clockify, agency);
    const answers: Answer[] = [];
    for (const [tool, args] of task.calls) {
      answers.push(Object(await call(tool, args instanceof Function ? args(answers) : args)));
    }
    task.check({ answers, clockify, state: clockify.state, agency });
    for (const request of [...clockify.requests, ...agency.requests]) expectSpecified(request);
  });
}

async function started(apiKey: string): Promise<StandIn> {
  const standIn = await startClockify(apiKey);
  onTestFinished(standIn.stop);
  return standIn;
}

/** A client that calls tools, and asks its person where the task has one. */
async function agentOf({ server = {}, person }: Task, clockify: StandIn, agency: StandIn) {
  const accounts = [connectionTo("studio", clockify)];
  if (server.accounts === 2) accounts.push(connectionTo("agency", agency));
  const { call } = await startAgent(accounts, {
    selections: [{ readOnly: server.readOnly }],
    toolNames: "short",
    ...(person && { person: () => person }),
  });
  return call;
}

function connectionTo(name: string, { url, apiKey }: StandIn): Connection {
  return {
    name,
    clockify: createClockify({ apiKey, baseUrl: url, rateLimit: false, retry: false }),
    secrets: [apiKey],
  };
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, meta: false });
ajv.addSchema(JSON.parse(JSON.stringify(specification)), "specification");
const validators = new Map<string, ValidateFunction>();

/** Holds the stand-in to the specification, so that no task succeeds on what Clockify would not answer. */
function expectSpecified({ action, answer }: Journaled): void {
  if (!action || !answer || answer.status >= 300) return;
  const schema = specified(action).answers.find(({ status }) => status === answer.status)?.schema;
  if (!schema) {
    expect(answer.body, action).toBeUndefined();
    return;
  }
  const here = JSON.stringify(schema).replaceAll('"#/', '"specification#/');
  const validate = validators.get(here) ?? ajv.compile(JSON.parse(here));
  validators.set(here, validate);
  expect(validate(answer.body) || validate.errors, action).toBe(true);
}
