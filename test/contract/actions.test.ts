// Every action through the client against Prism: success, every named example, every documented error. An error that operations
// share is asked for once; test/faults has every action meet the statuses.

import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, inject, it } from "vitest";
import { operations } from "../../src/generated/operations.ts";
import { ClockifyError, createClockify } from "../../src/index.ts";
import {
  type ExampleAnswer,
  type SpecifiedAction,
  specification,
  specified,
  specifiedActions,
} from "../support/specification.ts";

const prism = inject("prism");

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(specification, "specification");

/** What is wrong with a value, in the terms of the specification. */
function violations(schema: unknown, value: unknown): ErrorObject[] {
  // References in the bundle start at its root.
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"specification#/'));
  const validate = ajv.compile(absolute);
  validate(value);
  return validate.errors ?? [];
}

/** A client of Prism that asks for one answer, and what Prism objected to. */
function clientOf(prefer?: string) {
  const objections: string[] = [];
  const clockify = createClockify({
    apiKey: "any",
    baseUrl: prism,
    rateLimit: false,
    retry: false,
    logger: { debug: () => undefined, warn: () => undefined },
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      if (prefer) headers.set("Prefer", prefer);
      const response = await fetch(input, { ...init, headers });
      const objection = response.headers.get("sl-violations");
      if (objection) objections.push(objection);
      return response;
    },
  });
  return { clockify, objections };
}

/** Errors that were asked for, by the name that operations share them by. What is known of a change differs after a 500. */
const asked = new Set<string>();
function errorsToAsk({ action, answers }: SpecifiedAction): ExampleAnswer[] {
  return answers.filter(({ status, shared }) => {
    if (status < 400) return false;
    const key = `${shared} ${status >= 500 && operations[action].safety === "read"}`;
    const isNew = shared === undefined || !asked.has(key);
    asked.add(key);
    return isNew;
  });
}

const table: { action: string; calls: number; answers: number; errors: number }[] = [];

describe.each(specifiedActions.filter(({ operation }) => !operation.deprecated))("$action", (tested) => {
  const { action, calls, answers } = tested;
  const call = (prefer: string | undefined, args: Record<string, unknown>) => {
    const { clockify, objections } = clientOf(prefer);
    const perform: (args: never) => Promise<unknown> = clockify[action];
    return { result: perform(args as never), objections };
  };
  const args = calls[0]?.args ?? {};
  const success = answers.filter(({ status }) => status < 300);
  const errors = errorsToAsk(tested);
  const row = { action, calls: 0, answers: 0, errors: 0 };
  table.push(row);

  it.each(calls)("accepts the request of the example $name", async ({ args: given }) => {
    const { result, objections } = call(undefined, given);
    await result;
    expect(objections).toEqual([]);
    row.calls++;
  });

  for (const { status, schema, examples } of success) {
    if (examples.length === 0) {
      it(`resolves to nothing after ${status}`, async () => {
        const { result, objections } = call(`code=${status}`, args);
        expect(await result).toBeUndefined();
        expect(objections).toEqual([]);
        row.answers++;
      });
    }
    it.each(examples)(`returns the example $name of ${status}, valid by its schema`, async ({ name, value }) => {
      const { result, objections } = call(`code=${status}, example=${name}`, args);
      const data = await result;
      expect(data).toEqual(value);
      expect(violations(schema, data)).toEqual([]);
      expect(objections).toEqual([]);
      row.answers++;
    });
  }

  for (const { status, schema, examples } of errors) {
    it.each(examples)(`rejects with the example $name of ${status}`, async ({ name, value }) => {
      const { result, objections } = call(`code=${status}, example=${name}`, args);
      const error = await result.catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ClockifyError);
      const { message, code } = value as { message: string; code: number };
      const unsure = status >= 500 && operations[action].safety !== "read";
      expect(error).toMatchObject({
        action,
        status,
        code,
        reason: "refused",
        outcome: unsure ? "unknown" : "not-applied",
      });
      expect((error as ClockifyError).message).toContain(message.replace(/\.$/, ""));
      expect((error as ClockifyError).retryAfterMs).toBe(status === 429 ? 30_000 : undefined);
      expect(violations(schema, value)).toEqual([]);
      expect(objections).toEqual([]);
      row.errors++;
    });
  }
});

describe.each(specifiedActions.filter(({ operation }) => operation.deprecated))(
  "$action (deprecated)",
  ({ action, path, calls, answers, operation }) => {
    const row = { action: `${action} (deprecated)`, calls: 0, answers: 0, errors: 0 };
    table.push(row);
    const args = calls[0]?.args ?? {};
    const oldShape = answers.find(({ status }) => status === 200);

    it("answers in its old shape, from the current action", async () => {
      const { clockify, objections } = clientOf();
      const perform: (args: never) => Promise<unknown> = clockify[action];
      const data = await perform(args as never);
      expect(violations(oldShape?.schema, data)).toEqual([]);
      const current = specified(operations[action].deprecated?.replacement ?? action).answers[0]?.examples[0]?.value;
      expect(data).toEqual(action === "getTimeEntriesForUser" ? { timeEntriesList: current } : current);
      expect(objections).toEqual([]);
      row.calls++;
    });

    it.each(
      answers
        .filter(({ status }) => status < 400)
        .flatMap(({ status, examples, schema }) => examples.map((example) => ({ status, schema, ...example }))),
    )("is mocked at its old address: $status $name", async ({ status, schema, name, value }) => {
      const url = new URL(prism + path.replace(/\{(\w+)\}/g, (_, argument: string) => String(args[argument])));
      for (const { name: query, in: place, example } of operation.parameters ?? []) {
        if (place === "query") url.searchParams.set(query, String(example));
      }
      const response = await fetch(url, { headers: { "X-Api-Key": "any", Prefer: `code=${status}, example=${name}` } });
      expect(response.status).toBe(status);
      expect(response.headers.get("sl-violations")).toBeNull();
      const data = await response.json();
      expect(data).toEqual(value);
      expect(violations(schema, data)).toEqual([]);
      row.answers++;
    });
  },
);

it("covers every action of the table, and shows what it did", () => {
  expect(specifiedActions.map(({ action }) => action).sort()).toEqual(Object.keys(operations).sort());
  expect(table.every(({ calls, answers }) => calls > 0 && answers > 0)).toBe(true);
  expect(table.reduce((sum, { errors }) => sum + errors, 0)).toBeGreaterThan(asked.size);
  const width = Math.max(...table.map(({ action }) => action.length));
  const line = (cells: (string | number)[]) =>
    `  ${String(cells[0]).padEnd(width)}${cells
      .slice(1)
      .map((cell) => String(cell).padStart(9))
      .join("")}\n`;
  process.stdout.write(`\n${line(["action", "requests", "answers", "errors"])}`);
  for (const { action, calls, answers, errors } of table) process.stdout.write(line([action, calls, answers, errors]));
});

describe("Prism itself", () => {
  const get = (path: string, headers: Record<string, string> = { "X-Api-Key": "any" }) =>
    fetch(prism + path, { headers });

  it.each([
    ["/v1/workspaces/..%2F/users", "workspaceid"],
    ["/v1/workspaces/acme/users", "workspaceid"],
    ["/v1/workspaces/64f1c0a0e4b0010000000001/users?page=0", "page"],
    ["/v1/workspaces/64f1c0a0e4b0010000000001/users?status=GONE", "status"],
    ["/v1/workspaces/64f1c0a0e4b0010000000001/user/64f1c0a0e4b0020000000002/time-entries?start=2026-03-02", "start"],
  ])("refuses %s and says that %s is wrong", async (path, parameter) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(JSON.parse(response.headers.get("sl-violations") ?? "[]")[0].location).toContain(parameter);
  });

  it("refuses an unknown key in a body", async () => {
    const response = await fetch(`${prism}/v1/workspaces/64f1c0a0e4b0010000000001/time-entries`, {
      method: "POST",
      headers: { "X-Api-Key": "any", "content-type": "application/json" },
      body: JSON.stringify({ customFieldValues: [] }),
    });
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain("customFieldValues");
  });

  it("wants a key", async () => {
    expect((await get("/v1/user", {})).status).toBe(401);
    expect((await get("/v1/user", { "X-Addon-Token": "any" })).status).toBe(200);
  });
});

it("accepts what the wire may add one day: fields and enum values", () => {
  const timeInterval = { start: "2026-03-02T09:00:00Z", end: null, duration: null };
  const novelty = { id: "1", workspaceId: "1", userId: "1", timeInterval, type: "SIESTA", somethingNew: { a: 1 } };
  const [answer] = specified("listUserTimeEntries").answers;
  expect(violations(answer?.schema, [novelty])).toEqual([]);
  expect(violations(answer?.schema, [{ ...novelty, id: null }])).not.toEqual([]);
});
