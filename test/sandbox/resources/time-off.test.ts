// Time off in the sandbox: what each policy lets people ask for, decisions, and the balances that follow them.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { story as examples } from "../../../src/generated/sandbox.js";
import { idOf } from "../../../src/sandbox/registry.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import type { WorkspaceSeed } from "../../../src/sandbox/tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../../../src/sandbox/types.js";
import { call, refused } from "../call.ts";

type Period = ArgumentsOf<"createTimeOffRequest">["timeOffPeriod"];
type Span = Period["period"];

const [ben = "", chloe = ""] = [2, 3].map((number) => idOf("user", number));
const [vacation = "", hours = ""] = [1, 2].map((number) => idOf("policy", number));
const [chloesDays = "", bensDays = "", bensHours = ""] = [1, 2, 3].map((number) => idOf("timeOff", number));

/** The story with other rules for vacations. */
function tenantWhere(vacationIs: Partial<Schemas["TimeOffPolicy"]>): Account {
  const tenant = new Account();
  const { workspaces, ...rest } = tenant.snapshot();
  const next = ({ policies = [], ...contents }: WorkspaceSeed): WorkspaceSeed => ({
    ...contents,
    policies: policies.map((policy) => (policy.id === vacation ? { ...policy, ...vacationIs } : policy)),
  });
  tenant.restore({ ...rest, workspaces: workspaces.map(next) });
  return tenant;
}

const ask = (tenant: Account, period: Span, more: Omit<Period, "period"> = {}, policyId = vacation) =>
  call(tenant, "createTimeOffRequest", { policyId, timeOffPeriod: { period, ...more } }).body;
const refusedToAsk = (tenant: Account, period: Span, more: Omit<Period, "period"> = {}, policyId = vacation) =>
  refused(tenant, "createTimeOffRequest", { policyId, timeOffPeriod: { period, ...more } });
const decide = (tenant: Account, requestId: string, status: "APPROVED" | "REJECTED", policyId = vacation) =>
  call(tenant, "updateTimeOffRequestStatus", { policyId, requestId, status, note: "So be it" }).body;
const balanceOf = (tenant: Account, userId: string, policyId = vacation) =>
  call(tenant, "listPolicyBalances", { policyId }).body.balances.find((balance) => balance.userId === userId);
const requestIn = (tenant: Account, id: string) =>
  call(tenant, "listTimeOffRequests").body.requests.find((request) => request.id === id);

const rule = (message: string) => ({ status: 400, code: 501, message });
const DAYS_NOT_ALLOWED = rule("Value for number of days is not allowed");

describe("the list of requests", () => {
  const found = (args: ArgumentsOf<"listTimeOffRequests"> | object) =>
    call(new Account(), "listTimeOffRequests", args).body.requests.map(({ id }) => id);

  it("shows what the examples show, the newest first", () => {
    const tenant = new Account();
    expect(call(tenant, "listTimeOffRequests").body).toEqual(examples.listTimeOffRequests);
    ask(tenant, { start: "2026-05-04", days: 1 });
    const { id } = ask(tenant, { start: "2026-05-05", days: 1 });
    expect(call(tenant, "listTimeOffRequests", { pageSize: 1 }).body).toMatchObject({ count: 5, requests: [{ id }] });
  });

  it.each([
    [{ statuses: ["ALL"] }, [bensHours, chloesDays, bensDays]],
    [{ statuses: ["PENDING"] }, [bensHours, chloesDays]],
    [{ statuses: ["APPROVED", "REJECTED"] }, [bensDays]],
    [{ statuses: [], users: [], userGroups: [] }, [bensHours, chloesDays, bensDays]],
    [{ users: [chloe] }, [chloesDays]],
    [{ userGroups: [idOf("group", 1)] }, [bensHours, bensDays]],
    [{ userGroups: [idOf("group", 1)], statuses: ["PENDING"] }, [bensHours]],
  ] as const)("keeps what fits %j", (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it("reads start and end by when requests were made, on the wall clock of the person who asked", () => {
    expect(found({ start: "2026-03-01T00:00:00Z", end: "2026-03-31T23:59:59Z" })).toEqual([bensHours, chloesDays]);
    // Chloé asked at 10:12:45 UTC, which was 11:12:45 in Paris.
    expect(found({ start: "2026-03-05T11:12:45Z", end: "2026-03-05T11:12:46Z" })).toEqual([chloesDays]);
    expect(found({ start: "2026-03-05T10:12:45Z", end: "2026-03-05T10:12:46Z" })).toEqual([]);
    const tenant = new Account();
    call(tenant, "createTimeOffRequestForUser", {
      policyId: vacation,
      userId: chloe,
      timeOffPeriod: { period: { start: "2026-05-04", days: 1 } },
    });
    const now = { start: "2026-03-06T14:30:00Z", end: "2026-03-06T14:30:00Z" };
    expect(call(tenant, "listTimeOffRequests", now).body.count).toBe(1);
  });
});

describe("asking for days", () => {
  it("takes whole days from midnight to midnight where the person lives", () => {
    const tenant = new Account();
    const { status, body } = call(tenant, "createTimeOffRequestForUser", {
      policyId: vacation,
      userId: chloe,
      note: "Skiing with the family",
      timeOffPeriod: { period: { start: "2026-03-16T00:00:00Z", days: 3 } },
    });
    expect(status).toBe(200);
    const [, example] = examples.listTimeOffRequests.requests;
    expect(body).toEqual({
      ...example,
      id: body.id,
      requesterUserId: ben,
      requesterUserName: "Ben Carter",
      status: { ...example?.status, changedByUserName: "Ben Carter" },
      createdAt: "2026-03-06T14:30:00Z",
    });
    expect(requestIn(tenant, body.id)).toEqual(body);
  });

  it.each(["2026-07-06", "2026-07-06T12:00:00Z", "2026-07-05T23:30:00Z", "2026-07-06T00:30:00+01:00"])(
    "begins on the day that %s is for the person",
    (start) => {
      const { timeOffPeriod } = ask(new Account(), { start, days: 1 });
      expect(timeOffPeriod?.period).toEqual({ start: "2026-07-05T23:00:00Z", end: "2026-07-06T22:59:59Z" });
    },
  );

  it("takes only days on which the person works from the balance", () => {
    // Thursday to Tuesday, with a weekend and Easter Monday.
    expect(ask(new Account(), { start: "2026-04-02", days: 6 })).toMatchObject({
      balanceDiff: 3,
      timeOffPeriod: { period: { start: "2026-04-01T23:00:00Z", end: "2026-04-07T22:59:59Z" } },
    });
  });

  it("takes half a day, and says which hours", () => {
    const start = "2026-07-06";
    expect(ask(new Account(), { start, days: 1 }, { isHalfDay: true, halfDayPeriod: "SECOND_HALF" })).toMatchObject({
      balanceDiff: 0.5,
      timeOffPeriod: {
        halfDay: true,
        halfDayPeriod: "SECOND_HALF",
        halfDayHours: { start: "2026-07-06T12:00:00Z", end: "2026-07-06T16:00:00Z" },
      },
    });
    expect(ask(new Account(), { start, days: 1 }, { isHalfDay: true }).timeOffPeriod?.halfDayPeriod).toBe("FIRST_HALF");
    expect(ask(new Account(), { start, days: 1 }, { halfDayPeriod: "FIRST_HALF" })).toMatchObject({
      balanceDiff: 1,
      timeOffPeriod: { halfDay: false, halfDayPeriod: "NOT_DEFINED", halfDayHours: null },
    });
  });

  it.each<[string, Span, Omit<Period, "period">, object]>([
    ["an end", { start: "2026-07-06T00:00:00Z", end: "2026-07-07T00:00:00Z" }, {}, DAYS_NOT_ALLOWED],
    ["an end beside days", { start: "2026-07-06", end: "2026-07-07T00:00:00Z", days: 1 }, {}, DAYS_NOT_ALLOWED],
    ["no days", { start: "2026-07-06" }, {}, rule("timeOffPeriod.period.days must not be null")],
    ["a day that does not exist", { start: "2026-02-31", days: 1 }, {}, rule("invalid date format")],
    ["a moment that does not exist", { start: "2026-02-31T10:00:00Z", days: 1 }, {}, rule("invalid date format")],
    ["half of two days", { start: "2026-07-06", days: 2 }, { isHalfDay: true }, DAYS_NOT_ALLOWED],
    ["more days than are left", { start: "2026-07-06", days: 31 }, {}, DAYS_NOT_ALLOWED],
  ])("is refused with %s", (_, period, more, refusal) => {
    const tenant = new Account();
    expect(refusedToAsk(tenant, period, more)).toEqual(refusal);
    expect(call(tenant, "listTimeOffRequests").body.count).toBe(3);
  });

  it("is refused half a day where the policy does not allow it", () => {
    const tenant = tenantWhere({ allowHalfDay: false });
    expect(refusedToAsk(tenant, { start: "2026-07-06", days: 1 }, { isHalfDay: true })).toMatchObject({ code: 501 });
  });
});

describe("asking for hours", () => {
  const afternoon = { start: "2026-03-12T13:00:00Z", end: "2026-03-12T16:30:00+01:00" };

  it("takes the time between two moments", () => {
    expect(ask(new Account(), afternoon, {}, hours)).toMatchObject({
      timeUnit: "HOURS",
      balanceDiff: 2.5,
      balance: 14.5,
      timeOffPeriod: { period: { start: "2026-03-12T13:00:00Z", end: "2026-03-12T15:30:00Z" }, halfDay: false },
    });
  });

  it.each<[string, Span, Omit<Period, "period">]>([
    ["days", { start: "2026-03-12T13:00:00Z", days: 1 }, {}],
    ["days beside an end", { ...afternoon, days: 1 }, {}],
    ["no end", { start: "2026-03-12T13:00:00Z" }, {}],
    ["a plain date", { ...afternoon, start: "2026-03-12" }, {}],
    ["milliseconds", { ...afternoon, start: "2026-03-12T13:00:00.000Z" }, {}],
    ["an end before the start", { ...afternoon, end: "2026-03-12T12:00:00Z" }, {}],
    ["half a day", afternoon, { isHalfDay: true }],
  ])("is refused with %s", (_, period, more) => {
    expect(refusedToAsk(new Account(), period, more, hours)).toMatchObject({ status: 400, code: 501 });
  });

  it("is refused half a day even where the policy speaks of half days", () => {
    const tenant = tenantWhere({ timeUnit: "HOURS", allowHalfDay: true });
    expect(refusedToAsk(tenant, afternoon, { isHalfDay: true })).toEqual(rule("Half day is not allowed"));
  });

  it("lets the balance fall as far below zero as the policy says", () => {
    const tenant = new Account();
    const most = ask(tenant, { start: "2026-05-01T00:00:00Z", end: "2026-05-01T22:30:00Z" }, {}, hours);
    expect(
      refusedToAsk(tenant, { start: "2026-05-01T00:00:00Z", end: "2026-05-01T22:31:00Z" }, {}, hours),
    ).toMatchObject({ code: 501 });
    decide(tenant, most.id, "APPROVED", hours);
    expect(balanceOf(tenant, ben, hours)).toMatchObject({
      used: 22.5,
      balance: -8,
      total: 14.5,
      negativeBalanceUsed: 8,
    });
  });
});

describe("policies", () => {
  it("are listed by name and state", () => {
    const tenant = tenantWhere({ archived: true });
    const names = (args: ArgumentsOf<"listTimeOffPolicies"> | object) =>
      call(tenant, "listTimeOffPolicies", args).body.map(({ name }) => name);
    expect(names({})).toEqual(["Vacation", "Personal hours"]);
    expect(names({ sortOrder: "DESCENDING" })).toEqual(["Personal hours", "Vacation"]);
    expect(names({ status: "ACTIVE" })).toEqual(["Personal hours"]);
    expect(names({ status: "ARCHIVED" })).toEqual(["Vacation"]);
    expect(names({ status: "ALL", name: "VACA" })).toEqual(["Vacation"]);
  });

  it.each([
    ["is archived", { archived: true }],
    ["is for others", { userIds: [chloe] }],
  ])("refuse requests when the policy %s", (_, vacationIs) => {
    expect(refusedToAsk(tenantWhere(vacationIs), { start: "2026-07-06", days: 1 })).toMatchObject({ code: 501 });
  });

  it("let in members of their groups, and everybody where they are for everybody", () => {
    const group = tenantWhere({ userIds: [], userGroupIds: [idOf("group", 1)] });
    expect(ask(group, { start: "2026-07-06", days: 1 }).userId).toBe(ben);
    const everybody = tenantWhere({ userIds: [], everyoneIncludingNew: true });
    expect(ask(everybody, { start: "2026-07-06", days: 1 }).userId).toBe(ben);
  });

  it("that demand no approval approve at once", () => {
    const tenant = tenantWhere({ approve: { requiresApproval: false } });
    const request = ask(tenant, { start: "2026-07-06", days: 2 });
    expect(request).toMatchObject({
      status: { statusType: "APPROVED", changedAt: "2026-03-06T14:30:00Z", changedByUserId: ben },
      balance: 20,
    });
    expect(balanceOf(tenant, ben)).toMatchObject({ total: 25, used: 5, balance: 20 });
  });
});

describe("decisions", () => {
  it("of approval take from the balance, which all requests of the person show", () => {
    const tenant = new Account();
    const later = ask(tenant, { start: "2026-07-06", days: 2 });
    const approved = decide(tenant, later.id, "APPROVED");
    expect(approved.status).toEqual({
      statusType: "APPROVED",
      changedAt: "2026-03-06T14:30:00Z",
      changedByUserId: ben,
      changedByUserName: "Ben Carter",
      changedForUserName: "Ben Carter",
      note: "So be it",
    });
    expect(approved).not.toHaveProperty("balance");
    expect(approved).not.toHaveProperty("userName");
    expect(requestIn(tenant, later.id)).toMatchObject({ status: approved.status, balance: 20 });
    expect(requestIn(tenant, bensDays)?.balance).toBe(20);
    expect(requestIn(tenant, chloesDays)?.balance).toBe(25);
    expect(balanceOf(tenant, ben)).toMatchObject({ total: 25, used: 5, balance: 20 });
  });

  it("of rejection take nothing", () => {
    const tenant = new Account();
    expect(decide(tenant, chloesDays, "REJECTED").status.statusType).toBe("REJECTED");
    expect(balanceOf(tenant, chloe)).toMatchObject({ used: 0, balance: 25 });
  });

  it("are made once", () => {
    const tenant = new Account();
    decide(tenant, chloesDays, "REJECTED");
    const again = { policyId: vacation, requestId: chloesDays, status: "APPROVED" as const };
    expect(refused(tenant, "updateTimeOffRequestStatus", again)).toEqual(
      rule("Can't update status from REJECTED to APPROVED"),
    );
    expect(balanceOf(tenant, chloe)?.balance).toBe(25);
  });

  it("of approval are refused where the balance no longer reaches", () => {
    const tenant = new Account();
    const [first, second] = ["2026-06-01", "2026-09-07"].map((start) => ask(tenant, { start, days: 19 }));
    decide(tenant, first?.id ?? "", "APPROVED");
    const args = { policyId: vacation, requestId: second?.id ?? "", status: "APPROVED" as const };
    expect(refused(tenant, "updateTimeOffRequestStatus", args)).toEqual(DAYS_NOT_ALLOWED);
    expect(requestIn(tenant, args.requestId)?.status.statusType).toBe("PENDING");
  });

  it("are refused without a state, and under another policy", () => {
    const tenant = new Account();
    const request = { policyId: vacation, requestId: chloesDays };
    expect(refused(tenant, "updateTimeOffRequestStatus", request)).toEqual(rule("status must not be null"));
    const elsewhere = { ...request, policyId: hours };
    const foreign = rule("Time off request doesn't belong to Workspace");
    expect(refused(tenant, "updateTimeOffRequestStatus", { ...elsewhere, status: "APPROVED" })).toEqual(foreign);
    expect(refused(tenant, "deleteTimeOffRequest", elsewhere)).toEqual(foreign);
  });
});

describe("deleting", () => {
  it("takes a pending request away, and shows it as it was", () => {
    const tenant = new Account();
    const { status, body } = call(tenant, "deleteTimeOffRequest", { policyId: vacation, requestId: chloesDays });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: chloesDays, status: { statusType: "PENDING" } });
    expect(body).not.toHaveProperty("policyName");
    expect(requestIn(tenant, chloesDays)).toBeUndefined();
    expect(balanceOf(tenant, chloe)?.balance).toBe(25);
  });

  it("is refused after a decision", () => {
    const tenant = new Account();
    const args = { policyId: vacation, requestId: bensDays };
    expect(refused(tenant, "deleteTimeOffRequest", args)).toMatchObject({ status: 400, code: 501 });
    expect(requestIn(tenant, bensDays)).toBeDefined();
  });
});

describe("balances", () => {
  it("are listed by policy and by person, sorted either way", () => {
    const tenant = new Account();
    expect(call(tenant, "listPolicyBalances", { policyId: vacation }).body).toEqual(examples.listPolicyBalances);
    expect(call(tenant, "listUserBalances").body).toEqual(examples.listUserBalances);
    const people = (args: object) =>
      call(tenant, "listPolicyBalances", { policyId: vacation, ...args }).body.balances.map(({ userId }) => userId);
    expect(people({ sort: "USER", sortOrder: "DESCENDING" })).toEqual([chloe, ben]);
    expect(people({ sort: "USED" })).toEqual([chloe, ben]);
    expect(people({ sort: "BALANCE" })).toEqual([ben, chloe]);
    expect(people({ sort: "BALANCE", sortOrder: "DESCENDING" })).toEqual([chloe, ben]);
    const policies = (args: object) =>
      call(tenant, "listUserBalances", args).body.balances.map(({ policyName }) => policyName);
    expect(policies({ sort: "POLICY" })).toEqual(["Personal hours", "Vacation"]);
    expect(policies({ sort: "TOTAL", sortOrder: "DESCENDING" })).toEqual(["Vacation", "Personal hours"]);
  });

  it("become what they are set to, for everybody who is named", () => {
    const tenant = new Account();
    const args = { policyId: vacation, userIds: [ben, chloe], value: 27 };
    expect(call(tenant, "updatePolicyBalance", args)).toMatchObject({ status: 204, body: undefined });
    expect(balanceOf(tenant, chloe)).toMatchObject({ total: 27, used: 0, balance: 27 });
    expect(balanceOf(tenant, ben)).toMatchObject({ total: 30, used: 3, balance: 27 });
    expect(requestIn(tenant, chloesDays)?.balance).toBe(27);
  });

  it("are set for nobody when one of them is not under the policy", () => {
    const tenant = new Account();
    for (const other of [idOf("user", 1), idOf("user", 99)]) {
      const args = { policyId: vacation, userIds: [ben, other], value: 27 };
      expect(refused(tenant, "updatePolicyBalance", args)).toMatchObject({ status: 400, code: 501 });
      expect(balanceOf(tenant, ben)?.balance).toBe(22);
    }
  });

  it("begin where somebody had none", () => {
    const tenant = tenantWhere({ everyoneIncludingNew: true });
    const ana = idOf("user", 1);
    call(tenant, "updatePolicyBalance", { policyId: vacation, userIds: [ana], value: 10 });
    expect(balanceOf(tenant, ana)).toMatchObject({
      policyName: "Vacation",
      policyTimeUnit: "DAYS",
      used: 0,
      balance: 10,
    });
  });

  it("are always the total without what was approved", () => {
    const step = fc.record({
      minutes: fc.integer({ min: 1, max: 600 }),
      fate: fc.constantFrom("APPROVED" as const, "REJECTED" as const, "DELETED" as const, "PENDING" as const),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const tenant = new Account();
        let used = 0;
        for (const { minutes, fate } of steps) {
          const end = new Date(Date.parse("2026-05-04T08:00:00Z") + minutes * 60_000).toISOString();
          const period = { start: "2026-05-04T08:00:00Z", end: `${end.slice(0, 19)}Z` };
          const amount = Math.round((minutes / 60) * 100) / 100;
          if (used + amount > 22.5 + 1e-9) {
            expect(refusedToAsk(tenant, period, {}, hours).code).toBe(501);
            continue;
          }
          const { id, balanceDiff } = ask(tenant, period, {}, hours);
          expect(balanceDiff).toBe(amount);
          if (fate === "DELETED") call(tenant, "deleteTimeOffRequest", { policyId: hours, requestId: id });
          else if (fate !== "PENDING") decide(tenant, id, fate, hours);
          if (fate === "APPROVED") used = Math.round((used + amount) * 100) / 100;
          const balance = balanceOf(tenant, ben, hours);
          expect(balance).toMatchObject({ total: 14.5, used });
          expect(balance?.balance).toBeCloseTo(14.5 - used, 9);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("days on which nobody works", () => {
  const NON_WORKING = rule("Requested start or end date are non-working days");

  it.each([
    ["a Saturday", { start: "2026-04-18", days: 1 }],
    ["Easter Monday", { start: "2026-04-06", days: 2 }],
    ["a Sunday at the end", { start: "2026-04-17", days: 3 }],
  ])("are refused at either end: %s", (_, period) => {
    expect(refusedToAsk(new Account(), period)).toEqual(NON_WORKING);
  });

  it("are refused by the hour as well, and pass in between", () => {
    const saturday = { start: "2026-04-18T09:00:00Z", end: "2026-04-18T11:00:00Z" };
    expect(refusedToAsk(new Account(), saturday, {}, hours)).toEqual(NON_WORKING);
    expect(ask(new Account(), { start: "2026-04-17", days: 4 }).balanceDiff).toBe(2);
  });
});

it.each(["2026-04-14", "2026-04-14T15:00:00Z"])("a policy in days takes no end, such as %s", (end) => {
  expect(refusedToAsk(new Account(), { start: "2026-04-13", end })).toEqual(DAYS_NOT_ALLOWED);
});

it("deleting a request that is not there is denied", () => {
  const denied = { status: 403, code: 501, message: "Access Denied" };
  expect(
    refused(new Account(), "deleteTimeOffRequest", { policyId: vacation, requestId: idOf("timeOff", 99) }),
  ).toEqual(denied);
});
