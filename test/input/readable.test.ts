// Tests of answers as agents read them, from the sandbox: local times, days, money, names.

import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { type JsonSchema, resolve } from "../../scripts/contract/document.ts";
import { createClockify } from "../../src/client.ts";
import { tools } from "../../src/generated/tools.ts";
import { inUnits } from "../../src/input/money.ts";
import { readerOf } from "../../src/input/readable.ts";
import { createSandbox, type Sandbox, type SeedName } from "../../src/sandbox/sandbox.ts";
import { startAgent } from "../mcp/agent.ts";
import { connected, me, workspaceId } from "../mcp/stand-in.ts";
import { specification, specified } from "../support/specification.ts";

const sandboxes: Partial<Record<SeedName, Sandbox>> = {};
beforeAll(async () => {
  for (const seed of ["story", "dst-week"] as const) sandboxes[seed] = await createSandbox({ seed });
});
afterAll(() => Promise.all(Object.values(sandboxes).map((sandbox) => sandbox.close())));

/** Clockify as the sandbox answers, but for what a test changes in the bodies. */
async function agentOf(seed: SeedName, change: (body: string, path: string) => string = (body) => body) {
  const clockify = createClockify({
    apiKey: "key-of-readable-tests",
    baseUrl: sandboxes[seed]?.url,
    rateLimit: false,
    retry: false,
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      const body = change(await response.text(), new URL(String(input)).pathname);
      return new Response(body, { status: response.status, headers: response.headers });
    },
  });
  return startAgent([{ name: "account", clockify, secrets: [] }], { toolNames: "short" });
}

const late = "64f1c0a0e4b0070000000012";

describe("times", () => {
  it("are shown as the account's clock does, with UTC beside them", async () => {
    const { call } = await agentOf("dst-week");
    expect(await call("get_entry", { id: late })).toMatchObject({
      timeInterval: {
        start: "2026-10-25T22:30:00Z",
        end: "2026-10-25T22:59:59Z",
        local: { start: "2026-10-25T23:30:00+01:00", end: "2026-10-25T23:59:59+01:00" },
      },
    });
    const { items } = await call("get_entries", { userId: "me", start: "2026-10-25", end: "2026-10-25" });
    expect(items).toMatchObject([
      { timeInterval: { local: { start: "2026-10-25T23:30:00+01:00" } } },
      { timeInterval: { local: { start: "2026-10-25T02:30:00+01:00" } } },
      { timeInterval: { local: { start: "2026-10-25T02:30:00+02:00" } } },
    ]);
  });

  it("are shown in previews, too", async () => {
    const { call } = await agentOf("dst-week");
    expect(await call("delete_entry", { id: late })).toMatchObject({
      error: { preview: { items: [{ timeInterval: { local: { start: "2026-10-25T23:30:00+01:00" } } }] } },
    });
  });

  it("of time off are days of the person who is away", async () => {
    const { call } = await agentOf("story");
    const { items } = await call("get_off_request", {});
    expect(items).toMatchObject([
      { timeOffPeriod: { period: { local: { start: "2026-03-12T13:00:00+00:00" } } } },
      { userName: "Chloé Martin", timeOffPeriod: { period: { days: "2026-03-16 to 2026-03-18" } } },
      { userName: "Ben Carter", timeOffPeriod: { period: { days: "2026-03-30 to 2026-04-01" } } },
    ]);
  });

  it("of time off are that also in the answer to a change", async () => {
    const { call } = await agentOf("story");
    const request = { policyId: "Vacation", requestId: "64f1c0a0e4b0110000000001" };
    expect(await call("change_time_off_request_status", { ...request, status: "REJECTED", note: "" })).toMatchObject({
      timeOffPeriod: { period: { days: "2026-03-16 to 2026-03-18" } },
    });
  });

  it("of plans and timesheets are days", async () => {
    const { call } = await agentOf("story");
    const march = { start: "2026-03-01", end: "2026-03-31" };
    expect(await call("get_all_assignments", { ...march, limit: 1 })).toMatchObject({
      items: [{ period: { days: "2026-03-09 to 2026-03-13" } }],
    });
    expect(await call("get_filtered_project_totals", march)).toMatchObject({
      items: [{ assignments: expect.arrayContaining([{ date: "2026-03-09", hasAssignment: true }]) }, {}],
    });
    expect(await call("get_approval_requests", { limit: 1 })).toMatchObject({
      items: [{ approvalRequest: { dateRange: { days: "2026-02-23 to 2026-03-01" } } }],
    });
  });

  it("in what people wrote stay as they were written", async () => {
    const { call } = await agentOf("dst-week", (body) =>
      body.replace("Late on the long Sunday", "2026-01-01T00:00:00Z"),
    );
    expect(await call("get_entry", { id: late })).toMatchObject({ description: "2026-01-01T00:00:00Z" });
  });

  it("are UTC alone where Clockify does not say the time zone, and the answer comes all the same", async () => {
    const { call } = await agentOf("dst-week", (body, path) => (path.endsWith("/user") ? "{" : body));
    const { timeInterval } = await call("get_entry", { id: late, workspaceId: "64f1c0a0e4b0010000000001" });
    expect(timeInterval).toEqual({ start: "2026-10-25T22:30:00Z", end: "2026-10-25T22:59:59Z", duration: "PT29M59S" });
  });
});

describe("money", () => {
  it("is in units of its currency, and rates are not repeated in lists", async () => {
    const { call } = await agentOf("story");
    const entry = "64f1c0a0e4b0070000000001";
    expect(await call("get_entry", { id: entry })).toMatchObject({
      hourlyRate: "90.00 EUR",
      costRate: "45.00 EUR",
      totalBillable: "315.00 EUR",
    });
    const { items: entries } = await call("get_entries", { userId: "me", start: "2026-03-03", end: "2026-03-04" });
    expect(entries).toMatchObject([
      { totalBillable: "595.00 EUR" },
      { totalBillable: "0.00 EUR" },
      { totalBillable: "292.50 EUR" },
    ]);
    expect(JSON.stringify(await call("get_entries", { userId: "me", hydrated: true }))).not.toMatch(/Rate"/);
    const { items } = await call("get_approval_requests", { limit: 1 });
    expect(items).toMatchObject([
      { billableAmount: "720.00 EUR", costAmount: "450.00 EUR", expenseTotal: "48.50 EUR" },
    ]);
    expect(items).toMatchObject([{ expenses: [{ total: "48.50 EUR" }] }]);
  });

  /** An answer with everything that the specification says it may have: amounts of money are 123456, other numbers 3. */
  function filled(schema: JsonSchema, depth = 0): unknown {
    const { type, properties = {}, items, description = "", enum: values, examples } = resolve(specification, schema);
    const [kind] = [type].flat();
    if (depth > 10) return null;
    if (kind === "array") return items ? [filled(items, depth + 1)] : [];
    if (kind === "object") {
      return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, filled(one, depth + 1)]));
    }
    if (kind === "integer" || kind === "number") return /smallest unit of the currency/.test(description) ? 123456 : 3;
    return kind === "boolean" ? true : (values?.[0] ?? examples?.[0] ?? "2026-03-02T09:00:00Z");
  }

  /** The names of properties that are a number of money without its currency. */
  function unlabelled(answer: unknown): string[] {
    return [...JSON.stringify(answer).matchAll(/"(\w+)":123456\b/g)].map(([, name = ""]) => name);
  }

  const answered = tools.flatMap(({ shortName, action }) => {
    const [answer] = specified(action).answers;
    return answer?.schema ? [[shortName, action, filled(answer.schema)] as const] : [];
  });

  it("is in many answers, or these tests see none", () => {
    const names = answered.flatMap(([, , answer]) => unlabelled(answer));
    expect(new Set(names)).toEqual(
      new Set(["amount", "billableAmount", "costAmount", "expenseTotal", "priceInCents", "total", "totalBillable"]),
    );
  });

  test.each(answered)("of %s is text with a currency, whatever Clockify leaves out", async (_, action, answer) => {
    const currencies = [
      (text: string) => text,
      (text: string) => text.replace(/,?"currency":"[^"]*"/g, ""),
      (text: string) => text.replace(/"currency":"[^"]*"/g, '"currency":null'),
    ];
    for (const change of currencies) {
      for (const body of [[{ id: workspaceId, name: "Acme", currencies: [{ code: "CHF", isDefault: true }] }], []]) {
        const { connection } = connected((_, { pathname }) => ({ body: pathname === "/v1/workspaces" ? body : me }));
        const read = readerOf(connection, action, { workspaceId }, new AbortController().signal);
        const data: unknown = JSON.parse(change(JSON.stringify(answer)).replaceAll("{,", "{"));
        // What would be one page of a list is one thing elsewhere, where rates are shown.
        for (const one of [data, Array.isArray(data) ? data[0] : [data]]) {
          expect(unlabelled(await read(one))).toEqual([]);
        }
      }
    }
  });

  it("has the currency that is nearest to it", async () => {
    const { connection } = connected((_, { pathname }) => ({
      body: pathname === "/v1/workspaces" ? [{ id: workspaceId, currencies: [{ code: "CHF", isDefault: true }] }] : me,
    }));
    const read = readerOf(connection, "listApprovalRequests", { workspaceId }, new AbortController().signal);
    const category = { name: "Driving", priceInCents: 30, unit: "km" };
    expect(
      await read({
        expenseTotal: 4850,
        expenses: [
          { id: "a", total: 4850, currency: "USD", category },
          { id: "b", total: 450, category: null },
        ],
        entries: [
          { id: "c", hourlyRate: { amount: 9000, currency: "EUR" }, totalBillable: 18000, task: { budgetEstimate: 0 } },
        ],
        project: { budgetEstimate: { estimate: 100000, active: true } },
        balances: [{ total: 20, used: 3 }],
      }),
    ).toMatchObject({
      expenseTotal: "48.50 CHF",
      expenses: [{ total: "48.50 USD", category: { price: "0.30 USD" } }, { total: "4.50 CHF" }],
      entries: [{ totalBillable: "180.00 EUR", task: { budgetEstimate: "0.00 EUR" } }],
      project: { budgetEstimate: { estimate: "1000.00 CHF" } },
      balances: [{ total: 20, used: 3 }],
    });
  });

  it("is never there without a label", async () => {
    const { call } = await agentOf("story", (body) => body.replaceAll('"currencies"', '"others"'));
    expect(await call("get_approval_requests", { limit: 1 })).toMatchObject({
      items: [{ billableAmount: "72000 in the smallest unit of the currency" }],
    });
  });

  test.each([
    [4500, "EUR", "45.00 EUR"],
    [4500, "JPY", "4500 JPY"],
    [4500, "KWD", "4.500 KWD"],
    [227541.66, "USD", "2275.42 USD"],
    [-50, "GBP", "-0.50 GBP"],
    [4500, "POINTS", "45.00 POINTS"],
  ])("%d of %s is %s", (amount, currency, shown) => {
    expect(inUnits(amount, currency)).toBe(shown);
  });
});

describe("names", () => {
  it("are in running timers: who works on what", async () => {
    const { call } = await agentOf("story");
    expect(await call("get_in_progress_time_entries", {})).toMatchObject({
      items: [{ user: { name: "Ben Carter" }, project: { name: "Website Relaunch" }, task: { name: "Development" } }],
    });
  });

  it("are left out where the key may not read them", async () => {
    const { call } = await agentOf("story", (body, path) => (/\/(users|projects)$/.test(path) ? "{" : body));
    expect(await call("get_in_progress_time_entries", {})).toMatchObject({
      items: [{ userId: "64f1c0a0e4b0020000000002", projectId: "64f1c0a0e4b0040000000001" }],
    });
  });

  it("make the ids beside them needless, as what is always so needs no words", async () => {
    const { call } = await agentOf("story");
    const text = JSON.stringify(await call("get_entries", { userId: "me", hydrated: true }));
    expect(text).not.toMatch(/"userId":"|"taskId"|"tagIds"|"REGULAR"|"isLocked":false|"archived":false/);
    const { times } = await call("get_user_totals", { start: "2026-03-02", end: "2026-03-02" });
    expect(times).toEqual({
      start: { local: "2026-03-02T00:00:00+00:00", utc: "2026-03-02T00:00:00Z" },
      end: { local: "2026-03-02T23:59:59+00:00", utc: "2026-03-02T23:59:59Z" },
    });
  });
});
