// Prism between the client and the sandbox: every request and every answer of a whole day keeps to the specification.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Prism, startPrism } from "../../scripts/prism.ts";
import { dynamicAction } from "../../src/action-by-name.ts";
import { createClockify } from "../../src/index.ts";
import type { ActionName } from "../../src/operation.ts";
import { idOf } from "../../src/sandbox/registry.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { specified, specifiedActions } from "../support/specification.ts";
import { requestOf } from "./call.ts";
import { chloe, day, type Step, step } from "./day.ts";
import { newKey } from "./http.ts";

let sandbox: Sandbox;
let prism: Prism;
beforeAll(async () => {
  sandbox = await createSandbox();
  prism = await startPrism({ upstream: sandbox.url, errors: true });
});
afterAll(async () => {
  await prism?.stop();
  await sandbox?.close();
});

/** A client of Prism, and the last answer that it got. */
function watchedClient() {
  let last = new Response();
  const clockify = createClockify({
    apiKey: newKey(),
    baseUrl: prism.url,
    rateLimit: false,
    retry: false,
    logger: { debug: () => undefined, warn: () => undefined },
    fetch: async (input, init) => {
      last = await fetch(input, init);
      return last.clone();
    },
  });
  return { clockify, answer: () => last };
}

/** What is wrong with an answer of success. An empty list would prove nothing of its items. */
async function complaintsOf(action: ActionName, answer: Response): Promise<string[]> {
  const text = await answer.text();
  const good = specified(action).answers.find(({ status }) => status < 300)?.status;
  const complaints: string[] = [];
  if (answer.status !== good) complaints.push(`${action}: ${answer.status} instead of ${good}: ${text}`);
  const objection = answer.headers.get("sl-violations");
  if (objection) complaints.push(`${action}: ${objection}`);
  if (/^(\[\]|\{"count":0\b.*)$/.test(text)) complaints.push(`${action}: an empty list`);
  return complaints;
}

/** Asks through Prism, as a program without any client would. */
async function ask({ action, args }: Step, headers: Record<string, string> = { "X-Api-Key": newKey() }) {
  const { method, path, query, body } = requestOf(action, args);
  return fetch(`${prism.url}${path}?${query}`, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    body: body === "" ? null : body,
  });
}

describe("Prism does not object", () => {
  const deprecated = specifiedActions.filter(({ operation }) => operation.deprecated).map(({ action }) => action);

  it("to a day with every action", { timeout: 60_000 }, async () => {
    const { clockify, answer } = watchedClient();
    const complaints: string[] = [];
    for (const { action, args } of day) {
      try {
        await dynamicAction(clockify, action)(args);
        complaints.push(...(await complaintsOf(action, answer())));
      } catch (error) {
        complaints.push(`${action}: ${error}`);
      }
    }
    expect(complaints).toEqual([]);
    expect([...new Set(day.map(({ action }) => action)), ...deprecated].sort()).toEqual(
      specifiedActions.map(({ action }) => action).sort(),
    );
  });

  it.each(deprecated)("to %s at its old address", async (action) => {
    expect(await complaintsOf(action, await ask(step(action)))).toEqual([]);
  });

  it.each<[what: string, status: number, code: number, Step, Record<string, string>?]>([
    ["an entry that is not there", 400, 501, step("getTimeEntry", { id: idOf("entry", 999) })],
    ["an entry that ends before it starts", 400, 501, step("createTimeEntry", { end: "2026-03-05T12:00:00Z" })],
    ["two keys", 401, 1000, step("getCurrentUser"), { "X-Api-Key": "one-of-two", "X-Addon-Token": "two-of-two" }],
    ["an unknown key", 401, 4003, step("getCurrentUser"), { "X-Api-Key": "short" }],
    ["no timer to stop", 404, 404, step("stopRunningTimeEntry", { userId: chloe })],
  ])("to the refusal of %s", async (_, status, code, refused, headers) => {
    const response = await ask(refused, headers);
    expect(await response.json()).toEqual({ code, message: expect.any(String) });
    expect(response.status).toBe(status);
    expect(response.headers.get("sl-violations")).toBeNull();
  });
});

it("would object to an answer that breaks the specification", async () => {
  const key = newKey();
  const tenant = sandbox.tenant(key);
  tenant.restore(JSON.parse(JSON.stringify(tenant.snapshot()).replaceAll('"Ben Carter"', "5")));
  const response = await ask(step("getCurrentUser"), { "X-Api-Key": key });
  expect(response.headers.get("sl-violations")).toContain("name");
  expect(response.status).toBe(500);
});
