// Timers and finished work. It is Friday, 6 March 2026, 14:30 UTC; Ben's timer (entry 8) runs since 13:00.

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { beforeEach, describe, expect, test } from "vitest";
import { idOf } from "../../../src/sandbox/registry.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import type { Entry, WorkspaceSeed } from "../../../src/sandbox/tenant/workspace-data.js";
import type { Schemas } from "../../../src/sandbox/types.js";
import { call, example, refused } from "../call.ts";

const ANA = idOf("user", 1);
const BEN = idOf("user", 2);
const CHLOE = idOf("user", 3);
const RELAUNCH = idOf("project", 1);
const INTERNAL = idOf("project", 3);
const DEVELOPMENT = idOf("task", 2);
const MONDAY = idOf("entry", 1);
const RUNNING = idOf("entry", 8);
const LOCKED = idOf("entry", 13);
const UNKNOWN = idOf("entry", 999);
const COST_CENTER = idOf("customField", 1);

const START = "2026-03-05T13:00:00Z";
const END = "2026-03-05T15:00:00Z";

let tenant: Account;
beforeEach(() => {
  tenant = new Account();
});

test.each(["2026-03-05T13:00:00+99:99", "2026-02-30T13:00:00Z", "2026-03-05"])(
  "a moment that does not exist is refused with 400: %s",
  (start) => {
    expect(refused(tenant, "createTimeEntry", { start, end: END })).toMatchObject({ status: 400, code: 501 });
  },
);

/** Changes the workspace as no action does. */
function change(next: (contents: WorkspaceSeed) => WorkspaceSeed): void {
  const state = tenant.snapshot();
  tenant.restore({ ...state, workspaces: state.workspaces.map(next) });
}

function demand(settings: Partial<NonNullable<Schemas["Workspace"]["workspaceSettings"]>>): void {
  change(({ workspace, ...rest }) => ({
    ...rest,
    workspace: { ...workspace, workspaceSettings: { ...workspace.workspaceSettings, ...settings } },
  }));
}

const get = (id: string) => call(tenant, "getTimeEntry", { id }).body;
const list = (args: object = {}) => call(tenant, "listUserTimeEntries", args).body.map(({ id }) => id);
const numbers = (ids: readonly string[]) => ids.map((id) => Number(id.slice(-4)));

describe("making entries", () => {
  test("what was made can be read and is listed", () => {
    const { status, body } = call(tenant, "createTimeEntry", {
      start: START,
      end: END,
      projectId: RELAUNCH,
      taskId: DEVELOPMENT,
      description: "Icons for the start page",
      billable: true,
      tagIds: [idOf("tag", 1)],
      customFields: [{ customFieldId: COST_CENTER, sourceType: "WORKSPACE", value: "CC-100" }],
      customAttributes: [{ namespace: "addon", name: "source", value: "mail" }],
    });
    const { id } = body;
    const expected = example("createTimeEntry");
    expect(status).toBe(201);
    expect(body).toEqual({
      ...expected,
      id,
      customFieldValues: expected.customFieldValues?.map((value) => ({ ...value, timeEntryId: id })),
    });
    expect(get(id)).toEqual({
      ...body,
      hourlyRate: { amount: 9000, currency: "EUR" },
      costRate: { amount: 4500, currency: "EUR" },
      totalBillable: 18000,
    });
    expect(list()).toContain(id);
  });

  test("an entry is charged only where the request says so", () => {
    const { body } = call(tenant, "createTimeEntry", { start: START, end: END, projectId: RELAUNCH });
    expect(get(body.id)).toMatchObject({
      billable: false,
      hourlyRate: null,
      tagIds: null,
      taskId: null,
      type: "REGULAR",
    });
  });

  test("the nearest rate counts", () => {
    change(({ tasks, ...rest }) => ({
      ...rest,
      tasks: tasks?.map((task) => ({ ...task, hourlyRate: { amount: 9500, currency: "EUR" } })) ?? [],
    }));
    const rateOn = (fields: object) => {
      const { id } = call(tenant, "createTimeEntry", { start: START, end: END, billable: true, ...fields }).body;
      return get(id).hourlyRate?.amount;
    };
    expect(rateOn({})).toBe(8000);
    expect(rateOn({ projectId: idOf("project", 2) })).toBe(8500);
    expect(rateOn({ projectId: RELAUNCH, taskId: DEVELOPMENT })).toBe(9500);
    expect(rateOn({ type: "BREAK" })).toBeUndefined();
  });

  test("a start without a time is now, and times are kept as whole seconds in UTC", () => {
    tenant.clock.freeze();
    call(tenant, "stopRunningTimeEntry", { end: "2026-03-06T14:30:00Z" });
    expect(call(tenant, "createTimeEntry", {}).body.timeInterval).toEqual({
      start: "2026-03-06T14:30:00Z",
      end: null,
      duration: null,
    });
    const { timeInterval } = call(tenant, "createTimeEntry", {
      start: "2026-03-05T09:00:00.750+01:00",
      end: "2026-03-05T08:00:59.999Z",
    }).body;
    expect(timeInterval).toEqual({ start: "2026-03-05T08:00:00Z", end: "2026-03-05T08:00:59Z", duration: "PT59S" });
  });

  test.each([
    ["an end before the start", { start: END, end: START }],
    ["a task of another project", { start: START, end: END, projectId: INTERNAL, taskId: DEVELOPMENT }],
    ["a task without its project", { start: START, end: END, taskId: DEVELOPMENT }],
    ["a project that is not there", { start: START, end: END, projectId: idOf("project", 99) }],
    ["a tag that is not there", { start: START, end: END, tagIds: [idOf("tag", 99)] }],
    ["a custom field of people", { start: START, end: END, customFields: [{ customFieldId: idOf("customField", 2) }] }],
    ["a span of more than 999 hours", { start: "2026-01-01T00:00:00Z", end: "2026-02-11T15:00:01Z" }],
    ["a description with <", { start: START, end: END, description: "a <b" }],
    ["a timer with > in its description", { description: "a -> b" }],
    ["an end alone", { end: END }],
  ])("%s is refused, and nothing changes", (_, fields) => {
    const before = tenant.snapshot();
    expect(refused(tenant, "createTimeEntry", fields)).toMatchObject({ status: 400, code: 501 });
    expect(tenant.snapshot()).toEqual(before);
  });

  test.each([
    ["Time entry cannot have duration more than 999 hours.", { start: "2020-01-01T00:00:00Z", end: END }],
    ["Don't use < and > characters", { start: START, end: END, description: "<b>" }],
    [
      "Start datetime 2026-03-05T17:00:00+01:00 is greater than end datetime 2026-03-05T15:00:00Z.",
      {
        start: "2026-03-05T17:00:00+01:00",
        end: END,
      },
    ],
  ])("%s", (message, fields) => {
    for (const refusal of [
      refused(tenant, "createTimeEntry", fields),
      refused(tenant, "createTimeEntryForUser", { ...fields, userId: ANA }),
      refused(tenant, "updateTimeEntry", { ...fields, id: MONDAY }),
      refused(tenant, "bulkUpdateTimeEntries", { body: [{ ...fields, id: MONDAY }] }),
    ]) {
      expect(refusal).toEqual({ status: 400, code: 501, message });
    }
  });

  test("a timer cannot be given its end alone, nor be stopped after more than 999 hours", () => {
    const endOnly = { status: 400, code: 501, message: "Can't create time entry with end time only." };
    expect(refused(tenant, "createTimeEntry", { end: END })).toEqual(endOnly);
    expect(refused(tenant, "createTimeEntryForUser", { userId: ANA, end: END })).toEqual(endOnly);
    expect(refused(tenant, "stopRunningTimeEntry", { end: "2026-05-06T13:00:00Z" }).message).toMatch("999 hours");
    // 999 hours after 13:00 on 6 March.
    const { timeInterval } = call(tenant, "stopRunningTimeEntry", { end: "2026-04-17T04:00:00Z" }).body;
    expect(timeInterval.duration).toBe("PT999H");
  });

  test("archived projects and tags are accepted", () => {
    change(({ projects, ...rest }) => ({
      ...rest,
      projects: projects?.map((one) => ({ ...one, archived: true })) ?? [],
    }));
    const fields = { start: START, end: END, projectId: RELAUNCH, tagIds: [idOf("tag", 3)] };
    expect(call(tenant, "createTimeEntry", fields).body).toMatchObject({ projectId: RELAUNCH });
  });

  test("time on a project and its task is added up", () => {
    const tracked = () => [
      call(tenant, "listProjects", { name: "Website" }).body[0]?.duration,
      call(tenant, "listTasks", { projectId: RELAUNCH, name: "Development" }).body[0]?.duration,
    ];
    expect(tracked()).toEqual(["PT43H15M", "PT26H45M"]);
    const fields = { start: START, end: END, projectId: RELAUNCH, taskId: DEVELOPMENT };
    const { id } = call(tenant, "createTimeEntry", fields).body;
    expect(tracked()).toEqual(["PT45H15M", "PT28H45M"]);
    call(tenant, "updateTimeEntry", { id, start: START, end: "2026-03-05T13:30:00Z", projectId: RELAUNCH });
    expect(tracked()).toEqual(["PT43H45M", "PT26H45M"]);
    call(tenant, "deleteTimeEntry", { id });
    expect(tracked()).toEqual(["PT43H15M", "PT26H45M"]);
  });
});

describe("copies", () => {
  test("a duplicate has an id of its own", () => {
    const { status, body } = call(tenant, "duplicateTimeEntry", { id: MONDAY });
    expect(status).toBe(201);
    const { id: _, customFieldValues: __, ...copy } = body;
    expect(get(MONDAY)).toMatchObject(copy);
    expect(body.customFieldValues).toMatchObject([{ timeEntryId: body.id, value: "CC-100" }]);
    expect(list()).toContain(body.id);
  });

  test("of another person there is none", () => {
    expect(refused(tenant, "duplicateTimeEntry", { id: MONDAY, userId: ANA })).toMatchObject({
      status: 400,
      code: 501,
    });
  });

  test("a duplicate of a running timer is a timer, and ends the first", () => {
    const { id } = call(tenant, "duplicateTimeEntry", { id: RUNNING }).body;
    expect(get(RUNNING).timeInterval.end).not.toBeNull();
    expect(call(tenant, "listInProgressTimeEntries").body.map((entry) => entry.id)).toEqual([id]);
  });

  test("the body wins over the entry it is copied from", () => {
    const args = { userId: ANA, fromEntry: MONDAY, description: "For Ana" };
    const { body } = call(tenant, "createTimeEntryForUser", args);
    expect(body).toMatchObject({
      userId: ANA,
      projectId: RELAUNCH,
      taskId: DEVELOPMENT,
      billable: true,
      description: "For Ana",
      timeInterval: get(MONDAY).timeInterval,
      customFieldValues: [{ value: "CC-100" }],
    });
    const timer = call(tenant, "createTimeEntryForUser", { ...args, start: START, projectId: INTERNAL }).body;
    expect(timer).toMatchObject({ projectId: INTERNAL, taskId: null, timeInterval: { start: START, end: null } });
  });
});

describe("timers", () => {
  test("each person has one: another stops it at the moment of the call", () => {
    tenant.clock.set(Date.parse("2026-03-06T14:30:00Z"));
    tenant.clock.freeze();
    const tracked = () => call(tenant, "listProjects", { name: "Website" }).body[0]?.duration;
    const before = tracked();
    const { status, body } = call(tenant, "createTimeEntry", { start: "2026-03-06T15:00:00Z" });
    expect(status).toBe(201);
    expect(get(RUNNING)).toMatchObject({
      timeInterval: { end: "2026-03-06T14:30:00Z", duration: "PT1H30M" },
      description: "Release notes",
      totalBillable: 13500,
    });
    expect([before, tracked()]).toEqual(["PT43H15M", "PT44H45M"]);

    const first = call(tenant, "createTimeEntryForUser", { userId: ANA, start: START }).body;
    call(tenant, "createTimeEntryForUser", { userId: ANA, start: END });
    expect(get(first.id).timeInterval.end).toBe("2026-03-06T14:30:00Z");
    const timers = call(tenant, "listInProgressTimeEntries").body;
    expect(timers.map(({ userId }) => userId)).toEqual([BEN, ANA]);

    // A timer that begins in the future cannot end before it.
    call(tenant, "createTimeEntry", {});
    expect(get(body.id).timeInterval).toMatchObject({ end: "2026-03-06T15:00:00Z", duration: "PT0S" });
  });

  test("webhooks get the timer that was stopped, and then the one that was started", () => {
    const raised: string[] = [];
    const watched = new Account("story", (events) => raised.push(...events.map(({ event }) => event)));
    call(watched, "createTimeEntry", { start: START });
    expect(raised).toEqual(["TIMER_STOPPED", "NEW_TIMER_STARTED"]);
  });

  test("one that cannot be stopped keeps another from being started", () => {
    call(tenant, "createTimeEntryForUser", { userId: ANA, start: START });
    demand({ forceProjects: true });
    expect(refused(tenant, "createTimeEntryForUser", { userId: ANA, start: END })).toMatchObject({ code: 501 });
  });

  test("the one that was stopped is finished, and there is no other", () => {
    const { body } = call(tenant, "stopRunningTimeEntry", { end: "2026-03-06T14:30:00Z" });
    expect(body).toEqual(example("stopRunningTimeEntry"));
    expect(get(RUNNING).timeInterval).toEqual(body.timeInterval);
    expect(call(tenant, "listInProgressTimeEntries").body).toEqual([]);
    const message = `Currently running time entry doesn't exist on workspace ${idOf("workspace", 1)} for user ${BEN}.`;
    expect(refused(tenant, "stopRunningTimeEntry", { end: END })).toEqual({ status: 404, code: 404, message });
    expect(call(tenant, "createTimeEntry", { start: END }).status).toBe(201);
  });

  test("none ends before it starts", () => {
    expect(refused(tenant, "stopRunningTimeEntry", { end: "2026-03-06T12:59:59Z" })).toMatchObject({
      status: 400,
      code: 501,
    });
    expect(get(RUNNING).timeInterval.end).toBeNull();
  });
});

describe("what the workspace demands", () => {
  const work = { start: START, end: END };
  test.each([
    [
      "Project is either required field or given project is archived.",
      { forceProjects: true },
      work,
      { ...work, projectId: INTERNAL },
    ],
    ["Task is required field.", { forceTasks: true }, work, { ...work, projectId: RELAUNCH, taskId: DEVELOPMENT }],
    ["Tag is required field.", { forceTags: true }, { ...work, tagIds: [] }, { ...work, tagIds: [idOf("tag", 1)] }],
    [
      "Description is required field.",
      { forceDescription: true },
      { ...work, description: " " },
      { ...work, description: "Call" },
    ],
  ])("%s", (sentence, settings, without, complete) => {
    demand(settings);
    expect(refused(tenant, "createTimeEntry", without)).toEqual({
      status: 400,
      code: 501,
      message: `Time entry couldn't be created. ${sentence} Please change your input or update your workspace settings.`,
    });
    expect(refused(tenant, "updateTimeEntry", { ...without, id: MONDAY })).toMatchObject({ status: 400, code: 501 });
    expect(call(tenant, "createTimeEntry", complete).status).toBe(201);
    expect(call(tenant, "createTimeEntry", { ...without, type: "BREAK" }).status).toBe(201);
  });

  test("a timer may be filled in while it runs, and not be stopped before", () => {
    demand({ forceProjects: true });
    const { id } = call(tenant, "createTimeEntryForUser", { userId: ANA, start: START }).body;
    expect(refused(tenant, "stopRunningTimeEntry", { userId: ANA, end: END })).toMatchObject({
      status: 400,
      code: 501,
    });
    call(tenant, "updateTimeEntry", { id, start: START, projectId: INTERNAL });
    expect(call(tenant, "stopRunningTimeEntry", { userId: ANA, end: END }).status).toBe(200);
  });

  test("a custom field that is required has a value", () => {
    change(({ customFields, ...rest }) => ({
      ...rest,
      customFields: customFields?.map((field) => ({ ...field, required: true })) ?? [],
    }));
    expect(refused(tenant, "createTimeEntry", work).message).toMatch("Cost center");
    const customFields = [{ customFieldId: COST_CENTER, value: "CC-1" }];
    expect(call(tenant, "createTimeEntry", { ...work, customFields }).status).toBe(201);
  });
});

describe("changing entries", () => {
  test("what is left out is cleared", () => {
    call(tenant, "stopRunningTimeEntry", { end: "2026-03-06T14:30:00Z" });
    call(tenant, "updateTimeEntry", { id: MONDAY, start: "2026-03-02T10:00:00Z" });
    expect(get(MONDAY)).toEqual({
      id: MONDAY,
      workspaceId: idOf("workspace", 1),
      userId: BEN,
      projectId: null,
      taskId: null,
      tagIds: null,
      description: "",
      billable: false,
      timeInterval: { start: "2026-03-02T10:00:00Z", end: null, duration: null },
      type: "REGULAR",
      isLocked: false,
      kioskId: null,
      approvalRequestId: null,
      customFieldValues: [],
      hourlyRate: null,
      costRate: { amount: 4500, currency: "EUR" },
      totalBillable: null,
    });
  });

  test("an entry without an end becomes the person's timer", () => {
    expect(call(tenant, "updateTimeEntry", { id: RUNNING, start: START }).status).toBe(200);
    expect(get(RUNNING).timeInterval.end).toBeNull();
    call(tenant, "updateTimeEntry", { id: MONDAY, start: START });
    expect(get(RUNNING).timeInterval.end).not.toBeNull();
    const [tuesday, wednesday] = [3, 5].map((number) => ({ id: idOf("entry", number), start: START }));
    if (!tuesday || !wednesday) throw new Error("no entries");
    expect(refused(tenant, "bulkUpdateTimeEntries", { body: [tuesday, wednesday] })).toMatchObject({ code: 501 });
    call(tenant, "bulkUpdateTimeEntries", { body: [tuesday] });
    expect(call(tenant, "listInProgressTimeEntries").body.map(({ id }) => id)).toEqual([tuesday.id]);
  });

  test("custom fields that are left out have the default of the workspace, and numbers may be texts", () => {
    const field = (number: number, more: object) => ({
      ...call(new Account(), "listCustomFields", { name: "Cost" }).body[0],
      id: idOf("customField", number),
      name: `Field ${number}`,
      ...more,
    });
    change(({ customFields = [], ...rest }) => ({
      ...rest,
      customFields: [
        ...customFields,
        field(3, { workspaceDefaultValue: "CC-0" }),
        field(4, { type: "NUMBER" }),
        field(5, { workspaceDefaultValue: "unused", status: "INACTIVE" }),
      ],
    }));
    const customFields = [
      { customFieldId: idOf("customField", 4), value: "12.50" },
      { customFieldId: COST_CENTER, value: "0100" },
    ];
    const valuesOf = ({ customFieldValues }: Schemas["TimeEntry"]) =>
      customFieldValues?.map(({ name, value }) => [name, value]);
    const { body } = call(tenant, "createTimeEntry", { start: START, end: END, customFields });
    expect(valuesOf(body)).toEqual([
      ["Field 4", 12.5],
      ["Cost center", "0100"],
      ["Field 3", "CC-0"],
    ]);
    const named = [{ customFieldId: idOf("customField", 3), value: "CC-9" }];
    const update = { id: body.id, start: START, end: END };
    expect(valuesOf(call(tenant, "updateTimeEntry", { ...update, customFields: named }).body)).toEqual([
      ["Field 3", "CC-9"],
    ]);
    expect(valuesOf(call(tenant, "updateTimeEntry", update).body)).toEqual([["Field 3", "CC-0"]]);
  });

  test("several are changed at once, or none of them", () => {
    const [monday, tuesday] = [MONDAY, idOf("entry", 3)].map((id) => ({
      id,
      start: START,
      end: END,
      description: "New",
    }));
    if (!monday || !tuesday) throw new Error("no entries");
    const before = tenant.snapshot();
    for (const body of [
      [monday, { ...tuesday, end: "2026-03-01T00:00:00Z" }],
      [monday, { ...tuesday, id: UNKNOWN }],
      [monday, { ...tuesday, id: LOCKED }],
      [
        { id: monday.id, start: START },
        { id: tuesday.id, start: START },
      ],
      [monday, monday],
    ]) {
      expect(refused(tenant, "bulkUpdateTimeEntries", { body })).toMatchObject({ status: 400, code: 501 });
    }
    expect(tenant.snapshot()).toEqual(before);
    const { body } = call(tenant, "bulkUpdateTimeEntries", { body: [monday, tuesday] });
    expect(body.map(({ id, description }) => [id, description])).toEqual([
      [MONDAY, "New"],
      [tuesday.id, "New"],
    ]);
    expect(get(MONDAY)).toMatchObject({ description: "New", projectId: null });
  });

  test("a bulk change answers its examples", () => {
    const first = example("bulkUpdateTimeEntries");
    const body = first.map(
      ({ id, timeInterval, projectId, taskId, tagIds, description, billable, customFieldValues }) => ({
        id,
        start: timeInterval.start,
        end: timeInterval.end ?? undefined,
        projectId: projectId ?? undefined,
        taskId: taskId ?? undefined,
        tagIds: tagIds ?? undefined,
        description: description ?? undefined,
        billable,
        customFields: customFieldValues?.map(({ customFieldId = "", value }) => ({ customFieldId, value })),
      }),
    );
    expect(call(tenant, "bulkUpdateTimeEntries", { body }).body).toEqual(first);
    const hydrated = call(tenant, "bulkUpdateTimeEntries", { body, hydrated: true }).body;
    expect(hydrated).toEqual(example("bulkUpdateTimeEntries", "hydrated"));
  });
});

describe("deleting entries", () => {
  test("what is gone is foreign", () => {
    expect(call(tenant, "deleteTimeEntry", { id: MONDAY })).toMatchObject({ status: 204, body: undefined });
    const foreign = { status: 400, code: 501, message: "Time entry doesn't belong to Workspace" };
    expect(refused(tenant, "getTimeEntry", { id: MONDAY })).toEqual(foreign);
    expect(refused(tenant, "deleteTimeEntry", { id: MONDAY })).toEqual(foreign);
    expect(refused(tenant, "updateTimeEntry", { id: MONDAY, start: START })).toEqual(foreign);
    expect(list()).not.toContain(MONDAY);
  });

  test("many go at once, or none of them", () => {
    const timeEntryIds = [MONDAY, idOf("entry", 2)];
    for (const ids of [
      [MONDAY, UNKNOWN],
      [MONDAY, LOCKED],
    ]) {
      expect(refused(tenant, "deleteManyTimeEntries", { timeEntryIds: ids })).toMatchObject({ status: 400, code: 501 });
    }
    expect(list()).toContain(MONDAY);
    expect(call(tenant, "deleteManyTimeEntries", { timeEntryIds }).body).toEqual(example("deleteManyTimeEntries"));
    expect(numbers(list())).toEqual([8, 7, 6, 5, 4, 3, 12, 11]);
  });

  test("those of another person stay", () => {
    expect(refused(tenant, "deleteManyTimeEntries", { userId: ANA, timeEntryIds: [MONDAY] })).toMatchObject({
      code: 501,
    });
  });
});

test("approved entries can neither be changed nor deleted", () => {
  expect(get(LOCKED)).toMatchObject({ isLocked: true, userId: CHLOE });
  const locked = { status: 400, code: 501 };
  expect(refused(tenant, "updateTimeEntry", { id: LOCKED, start: START, end: END })).toMatchObject(locked);
  expect(refused(tenant, "deleteTimeEntry", { id: LOCKED })).toMatchObject(locked);
  expect(refused(tenant, "deleteManyTimeEntries", { userId: CHLOE, timeEntryIds: [LOCKED] })).toMatchObject(locked);
  expect(call(tenant, "duplicateTimeEntry", { userId: CHLOE, id: LOCKED }).body.isLocked).toBe(false);
});

test("finished entries are marked as invoiced", () => {
  const invoiced = () => tenant.snapshot().workspaces[0]?.invoiced;
  const timeEntryIds = [MONDAY, idOf("entry", 3)];
  expect(call(tenant, "updateInvoicedStatus", { timeEntryIds, invoiced: true })).toMatchObject({ status: 200 });
  expect(invoiced()).toEqual(timeEntryIds);
  call(tenant, "updateInvoicedStatus", { timeEntryIds: [MONDAY], invoiced: false });
  expect(invoiced()).toEqual([idOf("entry", 3)]);
  const withTimer = { timeEntryIds: [MONDAY, RUNNING], invoiced: true };
  expect(refused(tenant, "updateInvoicedStatus", withTimer)).toMatchObject({ status: 400, code: 501 });
  expect(invoiced()).toEqual([idOf("entry", 3)]);
});

describe("lists", () => {
  test("show the week as its example does, newest first", () => {
    const { body } = call(tenant, "listUserTimeEntries", {
      start: "2026-03-02T00:00:00Z",
      end: "2026-03-09T00:00:00Z",
    });
    expect(body).toEqual(example("listUserTimeEntries"));
    expect(call(tenant, "listInProgressTimeEntries").body).toEqual(example("listInProgressTimeEntries"));
  });

  test.each([
    ["of a project", { project: INTERNAL }, [2, 12]],
    ["of a task", { task: DEVELOPMENT }, [8, 7, 3, 1, 11]],
    ["with one of some tags", { tags: [idOf("tag", 2), idOf("tag", 3)] }, [6]],
    ["with a word", { description: "LOGIN" }, [7, 1]],
    ["with a project", { projectRequired: true, end: "2026-03-04T00:00:00Z" }, [3, 2, 1, 12, 11]],
    ["with a task", { taskRequired: true, start: "2026-03-05T00:00:00Z" }, [8, 7]],
    ["that run", { inProgress: true }, [8]],
    ["of the week before", { getWeekBefore: "2026-03-04T00:00:00Z" }, [3, 2, 1]],
    ["of a task and with a word", { task: DEVELOPMENT, description: "login" }, [7, 1]],
  ])("find entries %s", (_, filter, expected) => {
    expect(numbers(list(filter))).toEqual(expected);
  });

  test("come in pages", () => {
    const page = call(tenant, "listUserTimeEntries", { pageSize: 4, page: 3 });
    expect(page.headers["Last-Page"]).toBe("true");
    expect(numbers(page.body.map(({ id }) => id))).toEqual([12, 11]);
    expect(numbers(list({ pageSize: 3 }))).toEqual([8, 7, 6]);
  });

  test("show a change at once", () => {
    const { id } = call(tenant, "createTimeEntry", { start: "2026-03-04T20:00:00Z", end: "2026-03-04T21:00:00Z" }).body;
    expect(list()[3]).toBe(id);
    call(tenant, "updateTimeEntry", { id, start: "2026-01-01T00:00:00Z", end: "2026-01-01T01:00:00Z" });
    expect(list().at(-1)).toBe(id);
  });

  test("hydrated entries bring what they name, a single one without its person", () => {
    const [hydrated] = example("listUserTimeEntries", "hydrated");
    expect(
      call(tenant, "listUserTimeEntries", { hydrated: true, description: "Login form", end: "2026-03-03T00:00:00Z" })
        .body,
    ).toEqual([hydrated]);
    expect(call(tenant, "getTimeEntry", { id: MONDAY, hydrated: true }).body).toEqual(
      example("getTimeEntry", "hydrated"),
    );
    const second = call(tenant, "listUserTimeEntries", { hydrated: true, pageSize: 3, page: 2 }).body;
    expect(second.every((entry) => entry.user?.name === "Ben Carter")).toBe(true);
  });

  test("the old address wraps them", () => {
    const { body } = call(tenant, "getTimeEntriesForUser", { start: "2026-03-05T00:00:00Z" });
    const { timeEntriesList } = example("getTimeEntriesForUser");
    expect(body).toEqual({ timeEntriesList, allEntriesCount: 3, gotAllEntries: true });
    expect(call(tenant, "getTimeEntriesForUser", { project: idOf("project", 99) }).body.timeEntriesList).toEqual([]);
  });
});

/** Whose clock the account shows. */
const ZONES = { [idOf("user", 1)]: "Europe/Berlin", [idOf("user", 2)]: "America/New_York" };

test("periods are wall-clock time of whose key it is, also around the nights in which clocks are set", () => {
  const nights = new Account("dst-week");
  const state = nights.snapshot();
  const entries = state.workspaces.flatMap((contents): readonly Entry[] => contents.entries ?? []);
  const starts = entries.map(({ timeInterval }) => Date.parse(timeInterval.start));
  const moment = fc
    .tuple(fc.constantFrom(...starts), fc.integer({ min: -24, max: 24 }))
    .map(([start, quarters]) => `${new Date(start + quarters * 900_000).toISOString().slice(0, 19)}Z`);
  const instantOf = (wallClock: string, zone = "") =>
    Temporal.PlainDateTime.from(wallClock.slice(0, 19)).toZonedDateTime(zone).epochMilliseconds;

  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(ZONES)),
      fc.constantFrom(...Object.keys(ZONES)),
      moment,
      moment,
      (me, userId, start, end) => {
        nights.restore({ ...state, me });
        const [from, until] = [instantOf(start, ZONES[me]), instantOf(end, ZONES[me])];
        const found = call(nights, "listUserTimeEntries", { userId, start, end, pageSize: 1000 }).body;
        const expected = entries.filter(
          (entry) =>
            entry.userId === userId &&
            from <= Date.parse(entry.timeInterval.start) &&
            Date.parse(entry.timeInterval.start) < until,
        );
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      },
    ),
    { numRuns: 100 },
  );
});

test("an end that no clock reaches is as good as none", () => {
  const nights = new Account("dst-week");
  const state = nights.snapshot();
  nights.restore({ ...state, me: BEN });
  expect(
    call(nights, "listUserTimeEntries", { start: "0001-01-01T00:00:00Z", end: "9999-12-31T23:59:59Z" }).body,
  ).toHaveLength(6);
});
