// Holidays in the sandbox: whom they are for, on which days they take place, and how each answer shows them.

import { describe, expect, it } from "vitest";
import { story as examples } from "../../../src/generated/sandbox.js";
import { idOf } from "../../../src/sandbox/registry.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import type { ArgumentsOf } from "../../../src/sandbox/types.js";
import { call, refused } from "../call.ts";

type NewHoliday = Omit<ArgumentsOf<"createHoliday">, "workspaceId">;

const [ana = "", ben = "", chloe = "", dev = "", foreigner = ""] = [1, 2, 3, 4, 99].map((id) => idOf("user", id));
const developers = idOf("group", 1);
const [easterMonday = "", companyDay = ""] = [1, 2].map((number) => idOf("holiday", number));
const forAll = examples.listHolidays[0]?.userIds ?? [];
const [internal, meetings, development] = [idOf("project", 3), idOf("task", 4), idOf("task", 2)];

const fields = (more: Partial<NewHoliday> = {}): NewHoliday => ({
  name: "Midsummer",
  datePeriod: { startDate: "2026-06-19", endDate: "2026-06-20" },
  users: { contains: "CONTAINS", ids: [ben], status: "ALL" },
  ...more,
});
const create = (tenant: Account, more: Partial<NewHoliday> = {}) => call(tenant, "createHoliday", fields(more)).body;
const namesOf = (tenant: Account, assignedTo?: string) =>
  call(tenant, "listHolidays", assignedTo === undefined ? {} : { assignedTo }).body.map(({ name }) => name);

/** Everything that a change has to say. */
const EASTER: Omit<ArgumentsOf<"updateHoliday">, "workspaceId"> = {
  holidayId: easterMonday,
  name: "Easter Monday (public holiday)",
  datePeriod: { startDate: "2026-04-06", endDate: "2026-04-06" },
  occursAnnually: false,
  everyoneIncludingNew: true,
  users: { contains: "CONTAINS", ids: forAll, status: "ALL" },
  userGroups: { contains: "CONTAINS", ids: [], status: "ALL" },
  color: "#F44336",
  automaticTimeEntryCreation: { enabled: false, defaultEntities: {} },
};

describe("lists", () => {
  it("show what the examples show", () => {
    expect(call(new Account(), "listHolidays").body).toEqual(examples.listHolidays);
  });

  it("of one person show what is for the person, a group of theirs, or everybody", () => {
    const tenant = new Account();
    create(tenant, { name: "Ben's day" });
    create(tenant, { name: "Developer Days", users: { ids: [] }, userGroups: { ids: [developers] } });
    expect(namesOf(tenant)).toEqual(["Easter Monday", "Company Day", "Ben's day", "Developer Days"]);
    expect(namesOf(tenant, ben)).toEqual(["Easter Monday", "Company Day", "Ben's day", "Developer Days"]);
    expect(namesOf(tenant, chloe)).toEqual(["Easter Monday", "Company Day"]);
    expect(namesOf(tenant, foreigner)).toEqual([]);
  });
});

describe("a period", () => {
  const inPeriod = (tenant: Account, start: string, end: string, assignedTo = ben) =>
    call(tenant, "listHolidaysInPeriod", { assignedTo, start, end }).body.map(({ name }) => name);

  it("shows the person's holidays, as the examples do", () => {
    const args = { assignedTo: ben, start: "2026-04-01T00:00:00Z", end: "2026-05-31T23:59:59Z" };
    expect(call(new Account(), "listHolidaysInPeriod", args).body).toEqual(examples.listHolidays);
  });

  it.each([
    ["2026-04-06", "2026-04-06", ["Easter Monday"]],
    ["2026-04-05", "2026-04-05", []],
    ["2026-04-07", "2026-05-14", []],
    ["2026-05-15", "2026-06-30", ["Company Day"]],
    // Company Day returns every year, Easter Monday does not.
    ["2031-01-01", "2031-12-31", ["Company Day"]],
    ["2026-05-16", "2027-05-14", []],
    ["2026-05-16", "2027-05-15", ["Company Day"]],
  ])("from %s to %s counts both days", (first, last, names) => {
    expect(inPeriod(new Account(), `${first}T00:00:00Z`, `${last}T00:00:00Z`)).toEqual(names);
  });

  it("means the days that are written, wherever the person lives", () => {
    const tenant = new Account();
    expect(inPeriod(tenant, "2026-04-06T23:59:59-11:00", "2026-04-06T23:59:59-11:00", chloe)).toEqual([
      "Easter Monday",
    ]);
  });

  it.each([
    ["2027-12-31", true],
    ["2028-01-02", true],
    ["2028-01-03", false],
    ["2028-12-30", false],
  ])("finds a yearly holiday that lasts beyond New Year on %s: %s", (day, found) => {
    const tenant = new Account();
    create(tenant, {
      name: "Turn of the year",
      datePeriod: { startDate: "2026-12-31", endDate: "2027-01-02" },
      occursAnnually: true,
    });
    expect(inPeriod(tenant, `${day}T00:00:00Z`, `${day}T23:59:59Z`)).toEqual(found ? ["Turn of the year"] : []);
  });

  it("has to have times", () => {
    const args = { assignedTo: ben, start: "2026-04-01", end: "2026-05-31T23:59:59Z" };
    expect(refused(new Account(), "listHolidaysInPeriod", args).status).toBe(400);
  });
});

describe("creating", () => {
  it("answers the holiday without its color", () => {
    const tenant = new Account();
    const { status, body } = call(
      tenant,
      "createHoliday",
      fields({
        occursAnnually: true,
        color: "#0B83D9",
        automaticTimeEntryCreation: { enabled: true, defaultEntities: { projectId: internal, taskId: meetings } },
      }),
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      id: body.id,
      workspaceId: idOf("workspace", 1),
      name: "Midsummer",
      datePeriod: { startDate: "2026-06-19", endDate: "2026-06-20" },
      occursAnnually: true,
      everyoneIncludingNew: false,
      userIds: [ben],
      userGroupIds: [],
      automaticTimeEntryCreation: true,
      projectId: internal,
      taskId: meetings,
    });
    expect(call(tenant, "listHolidays").body.at(-1)).toEqual(body);
  });

  it.each([
    [{ contains: "CONTAINS", ids: [ben, dev], status: "ALL" }, [ben, dev]],
    [{ ids: [ben, dev] }, [ben, dev]],
    [{ contains: "CONTAINS", ids: [ben, dev], status: "ACTIVE" }, [ben]],
    [{ contains: "CONTAINS", ids: [ben, dev], status: "INACTIVE" }, [dev]],
    [{ contains: "DOES_NOT_CONTAIN", ids: [ben], status: "ALL" }, [ana, chloe, dev]],
    [{ contains: "DOES_NOT_CONTAIN", ids: [ben], status: "ACTIVE" }, [ana, chloe]],
  ] as const)("reads the filter %j", (users, userIds) => {
    expect(create(new Account(), { users: { ...users, ids: [...users.ids] } }).userIds).toEqual(userIds);
  });

  it("reads groups by what they are not, too", () => {
    const others = create(new Account(), { userGroups: { contains: "DOES_NOT_CONTAIN", ids: [developers] } });
    expect(others.userGroupIds).not.toContain(developers);
  });

  const NOBODY = "At least one user or user group must be assigned";
  it.each<[string, Partial<NewHoliday>, string]>([
    ["nobody", { users: { ids: [] } }, NOBODY],
    ["nobody but everybody new", { users: { ids: [] }, everyoneIncludingNew: true }, NOBODY],
    ["only people who do not fit", { users: { ids: [dev], status: "ACTIVE" } }, NOBODY],
    ["a foreign person", { users: { ids: [ben, foreigner] } }, "User doesn't belong to Workspace"],
    ["a foreign group", { userGroups: { ids: [foreigner] } }, "User group doesn't belong to Workspace"],
    [
      "an end before the start",
      { datePeriod: { startDate: "2026-06-20", endDate: "2026-06-19" } },
      "End date must not be before start date",
    ],
    [
      "a task of another project",
      { automaticTimeEntryCreation: { defaultEntities: { projectId: internal, taskId: development } } },
      "Task doesn't belong to Project",
    ],
  ])("is refused for %s", (_, more, message) => {
    const tenant = new Account();
    expect(refused(tenant, "createHoliday", fields(more))).toEqual({ status: 400, code: 501, message });
    expect(namesOf(tenant)).toHaveLength(2);
  });
});

describe("changing", () => {
  it("replaces the holiday as a whole, in its place", () => {
    const tenant = new Account();
    const { body } = call(tenant, "updateHoliday", EASTER);
    expect(body).toEqual({ ...examples.listHolidays[0], name: "Easter Monday (public holiday)" });
    expect(namesOf(tenant)).toEqual(["Easter Monday (public holiday)", "Company Day"]);
    const only = { ...EASTER, users: { contains: "CONTAINS_ONLY" as const, ids: [ben, dev], statuses: ["ACTIVE"] } };
    expect(call(tenant, "updateHoliday", only).body.userIds).toEqual([ben]);
  });

  const people = { contains: "CONTAINS" as const, ids: [ben] };
  const least = { ...EASTER, color: undefined, automaticTimeEntryCreation: undefined, everyoneIncludingNew: undefined };
  it.each([
    ["datePeriod", EASTER],
    ["occursAnnually", EASTER],
    ["users", { ...least, userGroups: undefined }],
  ] as const)("is refused without %s", (name, fields) => {
    const tenant = new Account();
    const refusal = refused(tenant, "updateHoliday", { ...fields, [name]: undefined });
    expect(refusal).toEqual({ status: 400, code: 501, message: `${name} must not be null` });
    expect(namesOf(tenant)).toEqual(["Easter Monday", "Company Day"]);
  });

  it.each([
    ["people alone", { users: people, userGroups: undefined }, [ben]],
    ["groups alone", { users: undefined, userGroups: { contains: "CONTAINS" as const, ids: [developers] } }, []],
    ["everyone", { users: undefined, userGroups: undefined, everyoneIncludingNew: true }, []],
  ])("needs no more than name, dates, occursAnnually and %s", (_, fields, userIds) => {
    expect(call(new Account(), "updateHoliday", { ...least, ...fields }).body).toMatchObject({ userIds });
  });

  it("takes names of 50 characters, where creating takes 100", () => {
    const tenant = new Account();
    expect(create(tenant, { name: "x".repeat(100) }).name).toHaveLength(100);
    expect(call(tenant, "updateHoliday", { ...EASTER, name: "x".repeat(50) }).body.name).toHaveLength(50);
    expect(refused(tenant, "updateHoliday", { ...EASTER, name: "x".repeat(51) })).toMatchObject({ code: 501 });
  });
});

describe("deleting", () => {
  it("shows the holiday with its color and with people and groups by name", () => {
    const tenant = new Account();
    const { id } = create(tenant, { users: { ids: [ben, dev] }, userGroups: { ids: [developers] }, color: "#0B83D9" });
    const { status, body } = call(tenant, "deleteHoliday", { holidayId: id });
    expect(status).toBe(200);
    expect(body).toEqual({
      id,
      workspaceId: idOf("workspace", 1),
      name: "Midsummer",
      datePeriod: { startDate: "2026-06-19", endDate: "2026-06-20" },
      occursAnnually: false,
      everyoneIncludingNew: false,
      color: "#0B83D9",
      userIds: [ben, dev],
      users: [
        { id: ben, name: "Ben Carter" },
        { id: dev, name: null },
      ],
      userGroupIds: [developers],
      userGroups: [{ id: developers, name: "Developers" }],
      automaticTimeEntryCreation: { enabled: false, defaultEntities: { projectId: null, taskId: null } },
    });
    expect(refused(tenant, "deleteHoliday", { holidayId: id })).toEqual({
      status: 400,
      code: 501,
      message: "Holiday doesn't belong to Workspace",
    });
  });

  it("says where its time entries would have gone", () => {
    const { body } = call(new Account(), "deleteHoliday", { holidayId: companyDay });
    expect(body.automaticTimeEntryCreation).toEqual({
      enabled: true,
      defaultEntities: { projectId: internal, taskId: meetings },
    });
  });
});
