// Approvals in the sandbox: which time goes into a request, the steps it may take, and what lists say of it.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { story as examples } from "../../../src/generated/sandbox.js";
import { idOf } from "../../../src/sandbox/registry.js";
import { endOfPeriod } from "../../../src/sandbox/resources/shared/approval-period.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import type { WorkspaceSeed } from "../../../src/sandbox/tenant/workspace-data.js";
import { plusDays } from "../../../src/time/time-zone.js";
import { call, refused } from "../call.ts";

const [ana, ben, chloe, foreigner] = [1, 2, 3, 99].map((number) => idOf("user", number));
const [bensLastWeek = "", chloesLastWeek = ""] = [1, 2].map((number) => idOf("approval", number));
const THIS_WEEK = { periodStart: "2026-03-02T00:00:00Z" };
const LAST_WEEK = { periodStart: "2026-02-23T00:00:00Z" };

function change(tenant: Account, next: (contents: WorkspaceSeed) => WorkspaceSeed): Account {
  const { workspaces, ...rest } = tenant.snapshot();
  tenant.restore({ ...rest, workspaces: workspaces.map(next) });
  return tenant;
}

const approvingBy = (period: string): Account =>
  change(new Account(), ({ workspace, ...contents }) => {
    const approval: object = { approvalPeriod: period };
    return {
      ...contents,
      workspace: { ...workspace, workspaceSettings: { ...workspace.workspaceSettings, ...approval } },
    };
  });

/** The timer that runs all afternoon is stopped at three, and not by a rule that is tested elsewhere. */
const stopTimer = (tenant: Account): Account =>
  change(tenant, ({ entries = [], ...contents }) => ({
    ...contents,
    entries: entries.map((entry) => {
      if (entry.timeInterval.end) return entry;
      return {
        ...entry,
        timeInterval: { start: entry.timeInterval.start, end: "2026-03-06T15:00:00Z", duration: "PT2H" },
      };
    }),
  }));

const decide = (
  tenant: Account,
  approvalRequestId: string,
  ...states: ("APPROVED" | "REJECTED" | "WITHDRAWN_SUBMISSION" | "WITHDRAWN_APPROVAL" | "PENDING")[]
) => {
  for (const state of states) call(tenant, "updateApprovalStatus", { approvalRequestId, state });
};
const detailsOf = (tenant: Account, id: string) =>
  call(tenant, "listApprovalRequests").body.find(({ approvalRequest }) => approvalRequest.id === id);
const entriesOf = (tenant: Account, id: string) => detailsOf(tenant, id)?.entries?.map((entry) => entry.id);
const isLocked = (tenant: Account, number: number) =>
  tenant.snapshot().workspaces[0]?.entries?.find(({ id }) => id === idOf("entry", number))?.isLocked;

describe("lists", () => {
  it("show what the examples show, computed from the entries", () => {
    expect(call(new Account(), "listApprovalRequests").body).toEqual(examples.listApprovalRequests);
  });

  it("leave out what does not fit", () => {
    const tenant = new Account();
    const idsOf = (args: object) =>
      call(tenant, "listApprovalRequests", args).body.map(({ approvalRequest }) => approvalRequest.id);
    expect(idsOf({ status: "APPROVED" })).toEqual([chloesLastWeek]);
    expect(idsOf({ status: "WITHDRAWN_APPROVAL" })).toEqual([]);
    expect(idsOf({ types: ["TIMESHEET"] })).toEqual([chloesLastWeek]);
    expect(idsOf({ types: ["EXPENSE", "TIMESHEET_AND_EXPENSE"] })).toEqual([bensLastWeek]);
  });

  it.each([
    ["ID", [bensLastWeek, chloesLastWeek]],
    ["USER_ID", [bensLastWeek, chloesLastWeek]],
    ["START", [chloesLastWeek, bensLastWeek]],
    ["UPDATED_AT", [bensLastWeek, chloesLastWeek]],
  ] as const)("are sorted by %s, either way", (sortColumn, upwards) => {
    const tenant = new Account();
    const inOrder = (sortOrder: "ASCENDING" | "DESCENDING") =>
      call(tenant, "listApprovalRequests", { sortColumn, sortOrder }).body.map((one) => one.approvalRequest.id);
    expect(inOrder("ASCENDING")).toEqual(upwards);
    expect(inOrder("DESCENDING")).toEqual([...upwards].reverse());
  });

  it("follow a change of an entry", () => {
    const tenant = new Account();
    expect(detailsOf(tenant, bensLastWeek)?.trackedTime).toBe("PT10H");
    call(tenant, "deleteTimeEntry", { id: idOf("entry", 12) });
    expect(detailsOf(tenant, bensLastWeek)).toMatchObject({ trackedTime: "PT8H", costAmount: 36000 });
  });
});

describe("amounts", () => {
  it("count rates of billable time only", () => {
    const tenant = change(new Account(), ({ entries = [], ...contents }) => ({
      ...contents,
      entries: entries.map((entry) => ({ ...entry, billable: false })),
    }));
    expect(detailsOf(tenant, bensLastWeek)).toMatchObject({
      billableTime: "PT0S",
      billableAmount: 0,
      costAmount: 45000,
    });
  });
});

describe("submitting", () => {
  it("takes the finished entries of the period", () => {
    const tenant = new Account();
    const { status, body } = call(tenant, "createApprovalRequest", { ...THIS_WEEK, period: "WEEKLY" });
    expect(status).toBe(201);
    expect(body).toEqual({
      ...detailsOf(tenant, bensLastWeek)?.approvalRequest,
      id: body.id,
      type: "TIMESHEET",
      dateRange: { start: "2026-03-02T00:00:00Z", end: "2026-03-08T23:59:59Z" },
      status: {
        state: "PENDING",
        note: "",
        updatedAt: "2026-03-06T14:30:00Z",
        updatedBy: ben,
        updatedByUserName: "Ben Carter",
      },
    });
    expect(detailsOf(tenant, body.id)).toMatchObject({
      trackedTime: "PT20H",
      billableTime: "PT18H15M",
      breakTime: "PT45M",
      pendingTime: "PT20H",
      approvedTime: "PT0S",
      billableAmount: 160750,
      costAmount: 86625,
      expenseTotal: 0,
    });
    expect(entriesOf(tenant, body.id)).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => idOf("entry", number)));
  });

  it("follows the sandbox's clock", () => {
    const tenant = new Account();
    tenant.clock.advance(90_000);
    const { body } = call(tenant, "createApprovalRequest", THIS_WEEK);
    expect(body.status?.updatedAt).toBe("2026-03-06T14:31:30Z");
  });

  it("names the person as owner, the caller as creator, and has the person's midnights", () => {
    const { body } = call(new Account(), "createApprovalRequestForUser", { ...THIS_WEEK, userId: chloe });
    expect(body).toMatchObject({
      dateRange: { start: "2026-03-01T23:00:00Z", end: "2026-03-08T22:59:59Z" },
      owner: { userId: chloe, userName: "Chloé Martin", timeZone: "Europe/Paris", startOfWeek: "MONDAY" },
      creator: { userId: ben, userName: "Ben Carter", userEmail: "ben.carter@example.com" },
    });
  });

  it("is refused twice for a period, and for a foreign person", () => {
    const tenant = new Account();
    decide(tenant, bensLastWeek, "REJECTED");
    expect(refused(tenant, "createApprovalRequest", LAST_WEEK)).toMatchObject({ status: 400, code: 501 });
    expect(refused(tenant, "createApprovalRequestForUser", { ...LAST_WEEK, userId: foreigner })).toEqual({
      status: 400,
      code: 501,
      message: "User doesn't belong to Workspace",
    });
  });

  it.each([
    ["WEEKLY", "2026-03-02", "2026-03-08T23:59:59Z"],
    ["SEMI_MONTHLY", "2026-03-01", "2026-03-15T23:59:59Z"],
    // The clocks go forward on the 29th: the last second is one of summer time.
    ["SEMI_MONTHLY", "2026-03-16", "2026-03-31T22:59:59Z"],
    ["MONTHLY", "2028-02-01", "2028-02-29T23:59:59Z"],
  ] as const)("knows %s periods of the workspace: from %s to %s", (period, day, end) => {
    const { body } = call(approvingBy(period), "createApprovalRequest", { periodStart: `${day}T00:00:00Z`, period });
    expect(body.dateRange).toEqual({ start: `${day}T00:00:00Z`, end });
  });

  it.each([
    ["WEEKLY", "2026-03-03", undefined],
    ["WEEKLY", "2026-03-01", "MONTHLY"],
    ["SEMI_MONTHLY", "2026-03-15", undefined],
    ["SEMI_MONTHLY", "2026-03-02", "WEEKLY"],
    ["MONTHLY", "2026-03-16", undefined],
    ["MONTHLY", "2026-03-01", "SEMI_MONTHLY"],
  ] as const)("is refused in a workspace that approves %s: from %s, as %s", (setting, day, period) => {
    const tenant = approvingBy(setting);
    const refusal = refused(tenant, "createApprovalRequest", {
      periodStart: `${day}T00:00:00Z`,
      ...(period && { period }),
    });
    expect(refusal).toMatchObject({ status: 400, code: 501 });
    expect(call(tenant, "listApprovalRequests").body).toHaveLength(2);
  });

  it("leaves out entries that are in another request that waits or is approved", () => {
    const tenant = approvingBy("MONTHLY");
    const { body } = call(tenant, "createApprovalRequest", { periodStart: "2026-02-01T00:00:00Z" });
    expect(entriesOf(tenant, body.id)).toEqual([]);
    decide(tenant, bensLastWeek, "REJECTED");
    call(tenant, "resubmitApprovalRequest", { periodStart: "2026-02-01T00:00:00Z" });
    expect(entriesOf(tenant, body.id)).toEqual([idOf("entry", 11), idOf("entry", 12)]);
  });

  it("has periods that follow one another without a gap", () => {
    const periods = fc.constantFrom("WEEKLY" as const, "SEMI_MONTHLY" as const, "MONTHLY" as const);
    const days = fc.integer({ min: 0, max: 3650 }).map((number) => plusDays("2024-01-01", number));
    fc.assert(
      fc.property(periods, days, (period, day) => {
        const begins = (one: string) => {
          try {
            return endOfPeriod(one, period) > one;
          } catch {
            return false;
          }
        };
        const first = Array.from({ length: 31 }, (_, back) => plusDays(day, -back)).find(begins) ?? "";
        const next = endOfPeriod(first, period);
        expect(first <= day && day < next && begins(next)).toBe(true);
      }),
    );
  });
});

describe("steps", () => {
  const states = ["PENDING", "APPROVED", "REJECTED", "WITHDRAWN_SUBMISSION", "WITHDRAWN_APPROVAL"] as const;
  const paths = {
    PENDING: [],
    APPROVED: ["APPROVED"],
    REJECTED: ["REJECTED"],
    WITHDRAWN_SUBMISSION: ["WITHDRAWN_SUBMISSION"],
    WITHDRAWN_APPROVAL: ["APPROVED", "WITHDRAWN_APPROVAL"],
  } as const;
  const permitted = [
    "PENDING-APPROVED",
    "PENDING-REJECTED",
    "PENDING-WITHDRAWN_SUBMISSION",
    "APPROVED-WITHDRAWN_APPROVAL",
  ];
  const steps = states.flatMap((from) => states.map((to) => ({ from, to })));

  it.each(steps)("$from to $to", ({ from, to }) => {
    const tenant = new Account();
    decide(tenant, bensLastWeek, ...paths[from]);
    const step = { approvalRequestId: bensLastWeek, state: to, note: "Because" };
    if (permitted.includes(`${from}-${to}`)) {
      expect(call(tenant, "updateApprovalStatus", step).body.status).toMatchObject({
        state: to,
        note: "Because",
        updatedBy: ben,
      });
    } else {
      expect(refused(tenant, "updateApprovalStatus", step)).toEqual({
        status: 400,
        code: 501,
        message: `Can't update status from ${from} to ${to}`,
      });
    }
  });

  it("lock what is approved, until that is withdrawn", () => {
    const tenant = new Account();
    decide(tenant, bensLastWeek, "APPROVED");
    expect(isLocked(tenant, 11)).toBe(true);
    expect(detailsOf(tenant, bensLastWeek)).toMatchObject({
      pendingTime: "PT0S",
      approvedTime: "PT10H",
      entries: [{ isLocked: true }, { isLocked: true }],
      expenses: [{ approvalStatus: "APPROVED", isLocked: true }],
    });
    expect(refused(tenant, "deleteTimeEntry", { id: idOf("entry", 11) })).toMatchObject({ status: 400, code: 501 });
    decide(tenant, bensLastWeek, "WITHDRAWN_APPROVAL");
    expect(isLocked(tenant, 11)).toBe(false);
    expect(detailsOf(tenant, bensLastWeek)).toMatchObject({ pendingTime: "PT0S", approvedTime: "PT0S" });
    call(tenant, "deleteTimeEntry", { id: idOf("entry", 11) });
  });
});

describe("resubmitting", () => {
  it.each([["REJECTED"], ["WITHDRAWN_SUBMISSION"], ["APPROVED", "WITHDRAWN_APPROVAL"]] as const)(
    "sends again what is %s %s, under the same id",
    (...states) => {
      const tenant = new Account();
      decide(tenant, bensLastWeek, ...states);
      const { status, body } = call(tenant, "resubmitApprovalRequest", LAST_WEEK);
      expect(status).toBe(200);
      expect(body).toMatchObject({ id: bensLastWeek, status: { state: "PENDING", note: "", updatedBy: ben } });
      expect(entriesOf(tenant, bensLastWeek)).toEqual([idOf("entry", 11), idOf("entry", 12)]);
    },
  );

  it("adds late entries, and leaves approved ones approved", () => {
    const tenant = new Account();
    const { body } = call(tenant, "createApprovalRequest", THIS_WEEK);
    expect(refused(tenant, "resubmitApprovalRequest", THIS_WEEK)).toMatchObject({ status: 400, code: 501 });
    decide(tenant, body.id, "APPROVED");
    stopTimer(tenant);
    call(tenant, "resubmitApprovalRequest", THIS_WEEK);
    expect(detailsOf(tenant, body.id)).toMatchObject({
      approvalRequest: { status: { state: "PENDING" } },
      trackedTime: "PT22H",
      approvedTime: "PT20H",
      pendingTime: "PT2H",
    });
    expect([isLocked(tenant, 7), isLocked(tenant, 8)]).toEqual([true, false]);
    decide(tenant, body.id, "APPROVED");
    expect(isLocked(tenant, 8)).toBe(true);
  });

  it("is refused without a request or anything to send", () => {
    const tenant = new Account();
    const message = (user: string | undefined, day: string) =>
      `Cannot resubmit entries for user ${user}, workspace ${idOf("workspace", 1)}, period ${day}T00:00:00Z`;
    expect(refused(tenant, "resubmitApprovalRequest", LAST_WEEK).message).toBe(message(ben, "2026-02-23"));
    const ofAna = { ...LAST_WEEK, userId: ana };
    expect(refused(tenant, "resubmitApprovalRequestForUser", ofAna).message).toBe(message(ana, "2026-02-23"));
    expect(detailsOf(tenant, bensLastWeek)).toEqual(examples.listApprovalRequests[0]);
  });
});
