// Rules of a workspace that tests set: what is refused to whom, and with which code. The key of the story is Ben's.

import { beforeEach, describe, expect, it } from "vitest";
import { idOf } from "../../../src/sandbox/registry.js";
import type { Role, WorkspaceRules } from "../../../src/sandbox/sandbox.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import { call, refused } from "../call.ts";
import { api, newKey, opened } from "../http.ts";

const ANA = idOf("user", 1);
const MONDAY = idOf("entry", 1);
const RUNNING = idOf("entry", 8);
const FORBIDDEN = { status: 403, code: 501, message: "You don't have permission to perform this action." };
const HOUR = { start: "2026-03-05T18:00:00Z", end: "2026-03-05T19:00:00Z" };
const BEFORE = { start: "2026-03-02T08:00:00Z", end: "2026-03-02T08:30:00Z" };
const HOLIDAY = {
  name: "Company Day",
  datePeriod: { startDate: "2026-05-15", endDate: "2026-05-15" },
  users: { ids: [ANA] },
};

let tenant: Account;
const set = (rules: WorkspaceRules) => tenant.setRules(rules);
beforeEach(() => {
  tenant = new Account();
});

it("are those of the story unless they are set, and what is left out stays", () => {
  const usual = {
    role: "WORKSPACE_ADMIN",
    forceProjects: false,
    forceTasks: false,
    forceTags: false,
    forceDescription: false,
    timeTrackingMode: "DEFAULT",
    lockTimeEntries: null,
    permissions: {},
    secondTimer: "stop",
  };
  expect(tenant.rules).toEqual(usual);
  set({ forceTags: true, permissions: { createHoliday: "EVERYONE" } });
  set({ role: "USER", permissions: { listTags: "ADMINS" } });
  const permissions = { createHoliday: "EVERYONE", listTags: "ADMINS" };
  expect(tenant.rules).toEqual({ ...usual, forceTags: true, role: "USER", permissions });
  expect(call(tenant, "listWorkspaces").body[0]?.workspaceSettings).toMatchObject({ forceTags: true });
  const kept = tenant.snapshot();
  tenant.seed("story");
  expect(tenant.rules).toEqual(usual);
  tenant.restore(JSON.parse(JSON.stringify(kept)));
  expect(tenant.rules.permissions).toEqual(permissions);
});

it.each<[given: object, problem: RegExp]>([
  [{ forceProject: true }, /has no forceProject; it can have: forceProjects/],
  [{ role: "BOSS" }, /role must be one of OWNER, WORKSPACE_ADMIN, .*, not "BOSS"/],
  [{ forceTags: "yes" }, /forceTags must be true or false/],
  [{ lockTimeEntries: "Monday" }, /lockTimeEntries must be a moment/],
  [{ permissions: { createHolidays: "EVERYONE" } }, /permissions has no createHolidays/],
  [{ permissions: { createHoliday: "NOBODY" } }, /createHoliday must be one of EVERYONE, MANAGERS, ADMINS/],
  [{ secondTimer: "stop", timeTrackingMode: "MANUAL" }, /timeTrackingMode must be one of DEFAULT, STOPWATCH_ONLY/],
])("are refused as a whole where one is wrong: %j", (given, problem) => {
  expect(() => tenant.setRules({ forceTasks: true, ...given })).toThrow(problem);
  expect(tenant.rules.forceTasks).toBe(false);
});

describe("the stopwatch alone", () => {
  beforeEach(() => set({ timeTrackingMode: "STOPWATCH_ONLY" }));
  const byHand = { status: 403, code: 4030 };

  it("refuses entries with an end to everybody, except on the route for a person to administrators", () => {
    expect(refused(tenant, "createTimeEntry", HOUR)).toMatchObject(byHand);
    expect(call(tenant, "createTimeEntryForUser", HOUR).status).toBe(201);
    expect(call(tenant, "duplicateTimeEntry", { id: MONDAY }).status).toBe(201);
    set({ role: "USER" });
    for (const refusal of [
      refused(tenant, "createTimeEntry", HOUR),
      refused(tenant, "createTimeEntryForUser", HOUR),
      refused(tenant, "createTimeEntryForUser", { fromEntry: MONDAY }),
      refused(tenant, "duplicateTimeEntry", { id: MONDAY }),
    ]) {
      expect(refusal).toMatchObject(byHand);
    }
  });

  it("lets timers start and stop", () => {
    set({ role: "USER" });
    expect(call(tenant, "createTimeEntry", {}).status).toBe(201);
    expect(call(tenant, "stopRunningTimeEntry", { end: "2026-03-06T15:00:00Z" }).status).toBe(200);
  });
});

describe("a lock", () => {
  beforeEach(() => set({ lockTimeEntries: "2026-03-05T00:00:00Z" }));
  const locked = { status: 403, code: 1003 };

  it("keeps what starts before it from all but owners and administrators", () => {
    for (const role of ["USER", "TEAM_MANAGER", "PROJECT_MANAGER"] satisfies Role[]) {
      set({ role });
      for (const refusal of [
        refused(tenant, "createTimeEntry", BEFORE),
        refused(tenant, "createTimeEntryForUser", BEFORE),
        refused(tenant, "updateTimeEntry", { ...HOUR, id: MONDAY }),
        refused(tenant, "updateTimeEntry", { ...BEFORE, id: RUNNING }),
        refused(tenant, "bulkUpdateTimeEntries", { body: [{ ...HOUR, id: MONDAY }] }),
        refused(tenant, "duplicateTimeEntry", { id: MONDAY }),
        refused(tenant, "deleteTimeEntry", { id: MONDAY }),
        refused(tenant, "deleteManyTimeEntries", { timeEntryIds: [MONDAY] }),
      ]) {
        expect(refusal).toMatchObject(locked);
      }
    }
    for (const role of ["OWNER", "WORKSPACE_ADMIN"] satisfies Role[]) {
      set({ role });
      expect(call(tenant, "createTimeEntry", BEFORE).status).toBe(201);
      expect(call(tenant, "createTimeEntryForUser", BEFORE).status).toBe(201);
    }
    expect(call(tenant, "deleteTimeEntry", { id: MONDAY }).status).toBe(204);
  });

  it("leaves what starts at it or later, and ends with null", () => {
    set({ role: "USER" });
    expect(call(tenant, "createTimeEntry", { ...HOUR, start: "2026-03-05T00:00:00Z" }).status).toBe(201);
    set({ lockTimeEntries: null });
    expect(call(tenant, "createTimeEntry", BEFORE).status).toBe(201);
  });

  it("is looked at after the stopwatch", () => {
    set({ role: "USER", timeTrackingMode: "STOPWATCH_ONLY" });
    expect(refused(tenant, "createTimeEntry", BEFORE)).toMatchObject({ code: 4030 });
  });
});

describe("roles", () => {
  it("leave a regular user their own time", () => {
    set({ role: "USER" });
    expect(call(tenant, "createTimeEntryForUser", HOUR).status).toBe(201);
    expect(call(tenant, "updateTimeEntry", { ...HOUR, id: MONDAY }).status).toBe(200);
    const other = { ...HOUR, userId: ANA };
    expect(refused(tenant, "createTimeEntryForUser", other)).toEqual(FORBIDDEN);
    expect(refused(tenant, "updateTimeEntry", { ...HOUR, id: idOf("entry", 13) })).toEqual(FORBIDDEN);
    expect(refused(tenant, "createHoliday", HOLIDAY)).toEqual(FORBIDDEN);
    expect(refused(tenant, "publishAssignments", { ...BEFORE, notifyUsers: false })).toEqual(FORBIDDEN);
    expect(refused(tenant, "updateInvoicedStatus", { timeEntryIds: [MONDAY], invoiced: true })).toEqual(FORBIDDEN);
    const withdraw = { approvalRequestId: idOf("approval", 1), state: "WITHDRAWN_SUBMISSION" as const };
    expect(refused(tenant, "updateApprovalStatus", { ...withdraw, state: "APPROVED" })).toEqual(FORBIDDEN);
    expect(call(tenant, "updateApprovalStatus", withdraw).status).toBe(200);
  });

  it("let managers look after the time of others", () => {
    for (const role of ["PROJECT_MANAGER", "TEAM_MANAGER"] satisfies Role[]) {
      set({ role });
      expect(call(tenant, "createTimeEntryForUser", { ...HOUR, userId: ANA }).status).toBe(201);
      expect(refused(tenant, "createHoliday", HOLIDAY)).toEqual(FORBIDDEN);
    }
  });

  it("are shown where they are asked for", () => {
    const rolesOf = (number: number) => {
      const users = call(tenant, "listUsers", { includeRoles: true }).body;
      return users.find(({ id }) => id === idOf("user", number))?.roles?.map(({ role }) => role);
    };
    expect([rolesOf(1), rolesOf(2), rolesOf(3)]).toEqual([
      ["OWNER", "WORKSPACE_ADMIN", "TEAM_MANAGER"],
      ["WORKSPACE_ADMIN"],
      [],
    ]);
    set({ role: "PROJECT_MANAGER" });
    expect(rolesOf(2)).toEqual(["PROJECT_MANAGER"]);
    expect(call(tenant, "listWorkspaces", { roles: "PROJECT_MANAGER" }).body).toHaveLength(1);
    expect(call(tenant, "listWorkspaces", { roles: "WORKSPACE_ADMIN" }).body).toHaveLength(0);
    set({ role: "USER" });
    expect(rolesOf(2)).toEqual([]);
    expect(call(tenant, "listUsers").body[0]).not.toHaveProperty("roles");
  });

  it("count against what a permission says of an action, also of one's own time", () => {
    set({ role: "USER", permissions: { createHoliday: "EVERYONE", createTimeEntry: "MANAGERS" } });
    expect(call(tenant, "createHoliday", HOLIDAY).status).toBe(200);
    expect(refused(tenant, "createTimeEntry", HOUR)).toEqual(FORBIDDEN);
    set({ role: "TEAM_MANAGER" });
    expect(call(tenant, "createTimeEntry", HOUR).status).toBe(201);
  });
});

it("can refuse a second timer", () => {
  set({ secondTimer: "refuse" });
  expect(refused(tenant, "createTimeEntry", {})).toMatchObject({ status: 400, code: 501 });
  expect(refused(tenant, "updateTimeEntry", { id: MONDAY, start: HOUR.start })).toMatchObject({ code: 501 });
  expect(call(tenant, "getTimeEntry", { id: RUNNING }).body.timeInterval.end).toBeNull();
});

it("are set from code and over HTTP, for one key alone", async () => {
  const sandbox = await opened();
  const [key, other] = [newKey(), newKey()];
  sandbox.tenant(key).workspace({ role: "USER", forceProjects: true });
  const steer = (method: string, content?: object) =>
    api(sandbox, key, method, "/_sandbox/workspace", content && JSON.stringify(content));
  expect((await steer("GET")).body).toMatchObject({ role: "USER", forceProjects: true, secondTimer: "stop" });
  const { status, body } = await steer("POST", { secondTimer: "refuse", lockTimeEntries: "2026-03-01T00:00:00+01:00" });
  expect(status).toBe(200);
  expect(body).toMatchObject({ role: "USER", secondTimer: "refuse", lockTimeEntries: "2026-02-28T23:00:00Z" });
  expect(await steer("POST", { role: "BOSS" })).toMatchObject({ status: 400, body: { message: /BOSS/ } });
  const entries = `/v1/workspaces/${idOf("workspace", 1)}/time-entries`;
  expect(await api(sandbox, key, "POST", entries, JSON.stringify(HOUR))).toMatchObject({ status: 400 });
  expect(await api(sandbox, other, "POST", entries, JSON.stringify(HOUR))).toMatchObject({ status: 201 });
  sandbox.tenant(key).reset();
  expect((await steer("GET")).body).toMatchObject({ role: "WORKSPACE_ADMIN", forceProjects: false });
});
