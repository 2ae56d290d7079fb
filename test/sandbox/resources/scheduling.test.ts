// Tests of scheduling: series, drafts, days off, and totals. They use the week of the story, and compare with its examples.

import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import type { ActionName } from "../../../src/operation.js";
import { router } from "../../../src/sandbox/http/route.ts";
import { idOf } from "../../../src/sandbox/registry.js";
import { Account } from "../../../src/sandbox/tenant/account.js";
import type { WorkspaceSeed } from "../../../src/sandbox/tenant/workspace-data.js";
import type { ArgumentsOf, Schemas } from "../../../src/sandbox/types.js";
import { specified } from "../../support/specification.ts";
import { call, refused } from "../call.ts";

type Assignment = Schemas["Assignment"];

const ana = idOf("user", 1);
const ben = idOf("user", 2);
const chloe = idOf("user", 3);
const dev = idOf("user", 4);
const website = idOf("project", 1);
const mobile = idOf("project", 2);
const internal = idOf("project", 3);
const developers = idOf("group", 1);
/** Ben's first week on Website Relaunch, of two. */
const assignmentId = idOf("assignment", 1);

const week = { start: "2026-03-09T00:00:00Z", end: "2026-03-15T23:59:59Z" };
const twoWeeks = { start: "2026-03-09T00:00:00Z", end: "2026-03-22T23:59:59Z" };
const april = { start: "2026-04-13T00:00:00Z", end: "2026-04-17T23:59:59Z" };
const year = { start: "2026-01-01T00:00:00Z", end: "2026-12-31T23:59:59Z" };

const ONCE = { repeat: false, seriesId: null, weeks: 0 };
const FOREIGN_ID = "64f1c0a0e4b0990000000001";

let tenant: Account;

beforeEach(() => {
  tenant = new Account();
});

function planOf(args: Partial<ArgumentsOf<"createRecurringAssignment">> = {}) {
  return { userId: ana, projectId: mobile, hoursPerDay: 4, ...april, ...args };
}

function create(args?: Parameters<typeof planOf>[0]): Assignment[] {
  return call(tenant, "createRecurringAssignment", planOf(args)).body;
}

function createSeries(weeks: number, args?: Parameters<typeof planOf>[0]): Assignment[] {
  return create({ ...args, recurringAssignment: { repeat: true, weeks } });
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
/** Of what the story does not have. */
function change(changed: (contents: WorkspaceSeed) => WorkspaceSeed): void {
  const snapshot = tenant.snapshot();
  tenant.restore({ ...snapshot, workspaces: snapshot.workspaces.map(changed) });
}

const listed = (args: Partial<ArgumentsOf<"listAssignments">> = {}) =>
  idsOf(call(tenant, "listAssignments", { ...year, ...args }).body);
/** As month and day. */
const startsOf = (items: readonly Assignment[]) => items.map(({ period }) => period?.start?.slice(5, 10));
const all = () => tenant.snapshot().workspaces[0]?.assignments ?? [];
const drafts = () => idsOf(all().filter(({ published }) => !published));
const daysOff = (plan: Assignment | undefined) =>
  plan?.excludeDays?.map(({ date, type }) => [date?.slice(5, 10), type]);

/** What the specification shows. Ids of new things are the sandbox's own. */
const example = (action: ActionName, name = "default") => {
  const examples = specified(action).answers.flatMap((answer) => answer.examples);
  return withoutIds(examples.find((one) => one.name === name)?.value);
};
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === "id" || key === "seriesId" ? undefined : inner)));

const BENS_PLAN = {
  userId: ben,
  projectId: website,
  taskId: idOf("task", 2),
  start: "2026-03-09T00:00:00Z",
  end: "2026-03-13T23:59:59Z",
  hoursPerDay: 4,
  startTime: "09:00:00",
  billable: true,
  note: "Checkout pages",
};

// Assignments

test("a weekly series has one draft for each week, under one series id", () => {
  call(tenant, "deleteRecurringAssignment", { assignmentId, seriesUpdateOption: "ALL" });
  const { status, body } = call(tenant, "createRecurringAssignment", {
    ...BENS_PLAN,
    recurringAssignment: { repeat: true, weeks: 2 },
  });
  expect(status).toBe(201);
  expect(withoutIds(body)).toEqual(example("createRecurringAssignment"));
  expect(new Set(body.map(({ recurring }) => recurring?.seriesId)).size).toBe(1);
  expect(listed({ start: week.start, end: week.end })).toContain(body[0]?.id);
});

test("a single assignment leaves the weekend out, unless days without work are included", () => {
  const once = { start: "2026-03-19T00:00:00Z", end: "2026-03-23T23:59:59Z", hoursPerDay: 7.5, billable: true };
  const single = create({ userId: chloe, projectId: website, taskId: idOf("task", 1), ...once });
  expect(withoutIds(single)).toEqual(example("createRecurringAssignment", "once"));
  expect(single[0]?.recurring).toEqual(ONCE);
  expect(create({ ...once, includeNonWorkingDays: true })[0]?.excludeDays).toEqual([]);
});

test("nothing repeats without repeat, whatever weeks says", () => {
  expect(create({ recurringAssignment: { weeks: 3 } })).toMatchObject([{ recurring: ONCE }]);
});

test("holidays and approved time off are left out, for whom they are, also with days without work", () => {
  const around = { start: "2026-03-27T00:00:00Z", end: "2026-04-07T23:59:59Z", includeNonWorkingDays: true };
  const easter = ["04-06", "HOLIDAY"];
  const vacation = ["03-30", "03-31", "04-01"].map((day) => [day, "TIME_OFF"]);
  const plan = create({ userId: ben, ...around })[0];
  expect(daysOff(plan)).toEqual([...vacation, easter]);
  const copy = call(tenant, "copyAssignment", { assignmentId: plan?.id ?? "", userId: ana }).body[0];
  expect(daysOff(copy)).toEqual([easter]);
});

test("a yearly holiday is left out next year as well, one that was once is not", () => {
  expect(daysOff(create({ start: "2027-05-14T00:00:00Z", end: "2027-05-14T23:59:59Z" })[0])).toEqual([]);
  const next = create({ start: "2027-05-15T00:00:00Z", end: "2027-05-15T00:00:00Z", includeNonWorkingDays: true });
  expect(daysOff(next[0])).toEqual([["05-15", "HOLIDAY"]]);
  expect(daysOff(create({ start: "2027-04-06T00:00:00Z", end: "2027-04-06T23:59:59Z" })[0])).toEqual([]);
});

test("time off that is only asked for, or is by the hour, leaves the day in", () => {
  const chloes = { userId: chloe, start: "2026-03-16T00:00:00Z", end: "2026-03-20T23:59:59Z" };
  const bens = { userId: ben, start: "2026-03-12T00:00:00Z", end: "2026-03-12T23:59:59Z" };
  expect(daysOff(create(chloes)[0])).toEqual([]);
  change(({ timeOff, ...one }) => ({
    ...one,
    timeOff: timeOff?.map((request) => ({ ...request, status: { ...request.status, statusType: "APPROVED" } })),
  }));
  expect(daysOff(create({ ...chloes, projectId: internal })[0])).toEqual([
    ["03-16", "TIME_OFF"],
    ["03-17", "TIME_OFF"],
    ["03-18", "TIME_OFF"],
  ]);
  expect(daysOff(create(bens)[0])).toEqual([]);
});

test.each<[string, Partial<ArgumentsOf<"createRecurringAssignment">>, string]>([
  ["an end before its start", { end: "2026-04-12T23:59:59Z" }, "End date"],
  ["no hours", { hoursPerDay: 0 }, "hoursPerDay"],
  ["more hours than a day has", { hoursPerDay: 24.5 }, "hoursPerDay"],
  ["a task of another project", { taskId: idOf("task", 2) }, "Task doesn't belong to Project"],
  ["a person of another workspace", { userId: FOREIGN_ID }, "User doesn't belong to Workspace"],
  ["a project of another workspace", { projectId: FOREIGN_ID }, "Project doesn't belong to Workspace"],
  ["a task of another workspace", { taskId: FOREIGN_ID }, "Task doesn't belong to Workspace"],
  [
    "eight days that repeat",
    { end: "2026-04-20T23:59:59Z", recurringAssignment: { repeat: true, weeks: 2 } },
    "longer than 7 days",
  ],
  ["a hundred weeks", { recurringAssignment: { repeat: true, weeks: 100 } }, "weeks"],
])("%s is refused", (_, args, message) => {
  const before = tenant.snapshot();
  const refusal = refused(tenant, "createRecurringAssignment", planOf(args));
  expect(refusal).toMatchObject({ status: 400, code: 501 });
  expect(refusal.message).toContain(message);
  expect(tenant.snapshot()).toEqual(before);
});

test("a person has one assignment on a project for the same days, however it would come about", () => {
  const double = {
    status: 400,
    code: 501,
    message: "User already has an assignment on this project for the same dates",
  };
  expect(refused(tenant, "createRecurringAssignment", BENS_PLAN)).toEqual(double);
  expect(refused(tenant, "copyAssignment", { assignmentId, userId: ben })).toEqual(double);
  const onSecondWeek = { start: "2026-03-20T12:00:00Z", end: "2026-03-21T12:00:00Z" };
  expect(refused(tenant, "updateRecurringAssignment", { assignmentId, ...onSecondWeek })).toEqual(double);
  create({ ...BENS_PLAN, start: "2026-03-27T00:00:00Z", end: "2026-03-27T23:59:59Z" });
  expect(refused(tenant, "updateRecurringPeriod", { assignmentId, repeat: true, weeks: 3 })).toEqual(double);
  create({ ...BENS_PLAN, userId: ana });
  create({ ...BENS_PLAN, projectId: mobile, taskId: null });
});

test("a change keeps what it does not name, except the flags", () => {
  const { body } = call(tenant, "updateRecurringAssignment", {
    assignmentId,
    start: BENS_PLAN.start,
    end: BENS_PLAN.end,
    hoursPerDay: 5,
    billable: true,
    seriesUpdateOption: "THIS_AND_FOLLOWING",
  });
  expect(withoutIds(body)).toEqual(example("updateRecurringAssignment"));
  const cleared = { ...week, taskId: null, note: null, startTime: null };
  expect(call(tenant, "updateRecurringAssignment", { assignmentId, ...cleared }).body).toMatchObject([
    { taskId: null, note: null, startTime: null, billable: false, hoursPerDay: 5, userId: ben, projectId: website },
  ]);
});

test.each([
  ["THIS_ONE", ["04-13", "04-21", "04-27"]],
  ["THIS_AND_FOLLOWING", ["04-13", "04-21", "04-28"]],
  ["ALL", ["04-14", "04-21", "04-28"]],
] as const)("with %s the dates of a series move along with the weeks", (seriesUpdateOption, expected) => {
  const [, second] = createSeries(3);
  const moved = { start: "2026-04-21T00:00:00Z", end: "2026-04-22T23:59:59Z" };
  call(tenant, "updateRecurringAssignment", { assignmentId: second?.id ?? "", ...moved, seriesUpdateOption });
  expect(startsOf(all().slice(-3))).toEqual(expected);
});

test.each([18, 22])("a change of all weeks brings a week back that was moved alone, to April %i", (moved) => {
  const [first, second] = createSeries(2);
  const alone = { start: `2026-04-${moved}T00:00:00Z`, end: `2026-04-${moved}T23:59:59Z` };
  call(tenant, "updateRecurringAssignment", { assignmentId: second?.id ?? "", ...alone });
  const { body } = call(tenant, "updateRecurringAssignment", {
    assignmentId: first?.id ?? "",
    ...april,
    seriesUpdateOption: "ALL",
  });
  expect(startsOf(body)).toEqual(["04-13", "04-20"]);
});

test("a week of a series cannot become longer than a week", () => {
  const long = { start: "2026-03-02T00:00:00Z", end: "2026-03-09T23:59:59Z" };
  expect(refused(tenant, "updateRecurringAssignment", { assignmentId, ...long }).message).toContain("7 days");
});

test.each([
  [undefined, ["04-20"], ["04-13", "04-27"]],
  ["THIS_ONE", ["04-20"], ["04-13", "04-27"]],
  ["THIS_AND_FOLLOWING", ["04-20", "04-27"], ["04-13"]],
  ["ALL", ["04-13", "04-20", "04-27"], []],
] as const)("deleting with %s answers what is gone, and the series is shorter", (seriesUpdateOption, gone, left) => {
  const [, second] = createSeries(3);
  const { status, body } = call(tenant, "deleteRecurringAssignment", {
    assignmentId: second?.id ?? "",
    seriesUpdateOption,
  });
  expect(status).toBe(200);
  expect(startsOf(body)).toEqual(gone);
  const remaining = all().slice(3);
  expect(startsOf(remaining)).toEqual(left);
  for (const { recurring } of remaining) expect(recurring?.weeks).toBe(left.length);
  expect(refused(tenant, "deleteRecurringAssignment", { assignmentId: second?.id ?? "" })).toEqual({
    status: 400,
    code: 501,
    message: "Assignment doesn't belong to Workspace",
  });
});

test("a longer series gains drafts, a shorter one loses its last weeks", () => {
  const longer = call(tenant, "updateRecurringPeriod", { assignmentId, repeat: true, weeks: 3 }).body;
  expect(withoutIds(longer)).toEqual(example("updateRecurringPeriod"));
  const shorter = call(tenant, "updateRecurringPeriod", { assignmentId, repeat: true, weeks: 1 }).body;
  expect(idsOf(shorter)).toEqual([assignmentId]);
  expect(listed({ name: "Ben" })).toEqual([assignmentId]);
});

test("a single assignment becomes a series, unless it is longer than a week", () => {
  const [single] = create();
  const series = call(tenant, "updateRecurringPeriod", { assignmentId: single?.id ?? "", repeat: true, weeks: 3 }).body;
  expect(startsOf(series)).toEqual(["04-13", "04-20", "04-27"]);
  const seriesId = series[0]?.recurring?.seriesId;
  expect(series.map(({ recurring }) => recurring)).toEqual(Array(3).fill({ repeat: true, seriesId, weeks: 3 }));
  expect(seriesId).toMatch(/^64f1c0a0e4b015/);
  const [long] = create({ projectId: website, end: "2026-04-20T23:59:59Z" });
  const refusal = refused(tenant, "updateRecurringPeriod", { assignmentId: long?.id ?? "", repeat: true, weeks: 2 });
  expect(refusal.message).toContain("7 days");
});

test("without repeat a series ends with the named week, which is then on its own", () => {
  const [first, second, third] = createSeries(3);
  const { body } = call(tenant, "updateRecurringPeriod", { assignmentId: second?.id ?? "", weeks: 3 });
  expect(body).toMatchObject([
    { id: first?.id, recurring: { repeat: true, weeks: 1 } },
    { id: second?.id, recurring: ONCE },
  ]);
  expect(listed()).not.toContain(third?.id);
  const again = call(tenant, "updateRecurringPeriod", { assignmentId: second?.id ?? "", repeat: false, weeks: 1 });
  expect(again.body).toMatchObject([{ id: second?.id, recurring: ONCE }]);
});

test("one week is copied as a single draft, several as a series of their own", () => {
  const { status, body } = call(tenant, "copyAssignment", {
    assignmentId,
    userId: ana,
    seriesUpdateOption: "THIS_ONE",
  });
  expect(status).toBe(200);
  expect(withoutIds(body)).toEqual(example("copyAssignment"));
  const both = call(tenant, "copyAssignment", { assignmentId, userId: chloe, seriesUpdateOption: "ALL" }).body;
  expect(startsOf(both)).toEqual(["03-09", "03-16"]);
  const seriesId = both[0]?.recurring?.seriesId;
  expect(both).toMatchObject(
    both.map(() => ({ userId: chloe, published: false, recurring: { repeat: true, seriesId, weeks: 2 } })),
  );
  expect(seriesId).not.toBe(idOf("series", 1));
  expect(all().slice(0, 3)).toEqual(new Account().snapshot().workspaces[0]?.assignments);
});

// Publishing

test("publishing shows the drafts of a period, and has no answer", () => {
  const [later] = create();
  expect(call(tenant, "publishAssignments", week)).toMatchObject({ status: 200, body: undefined });
  expect(drafts()).toEqual([later?.id]);
});

test.each<[string, Partial<ArgumentsOf<"publishAssignments">>, string[]]>([
  ["a person", { userFilter: { ids: [ana], contains: "CONTAINS", status: "ACTIVE" } }, ["ana"]],
  ["everybody but a person", { userFilter: { ids: [ana], contains: "DOES_NOT_CONTAIN" } }, ["ben", "chloe"]],
  ["a group", { userGroupFilter: { ids: [developers] } }, ["ben"]],
  ["a group among people", { userFilter: { ids: [developers], sourceType: "USER_GROUP" } }, ["ben"]],
  ["everybody but a group", { userGroupFilter: { ids: [developers], contains: "DOES_NOT_CONTAIN" } }, ["ana", "chloe"]],
  ["people who were only invited", { userFilter: { status: "PENDING" } }, []],
  ["several states", { userFilter: { statuses: ["PENDING", "ACTIVE"] } }, ["ana", "ben", "chloe"]],
  ["a project", { search: "internal" }, ["ana"]],
  ["a project by the names of people", { search: "internal", viewType: "TEAM" }, []],
  ["a person by name", { search: "novak", viewType: "TEAM" }, ["ana"]],
  ["a person by the names of projects", { search: "novak", viewType: "PROJECTS" }, []],
  ["a client", { search: "northwind", viewType: "PROJECTS" }, ["chloe"]],
])("drafts are published by %s", (_, filter, expected) => {
  const plans = { ana: create({ projectId: internal, ...week })[0]?.id, chloe: idOf("assignment", 3), ben: "" };
  plans.ben = create({ userId: ben, projectId: internal, ...week })[0]?.id ?? "";
  if (filter.search === "internal") call(tenant, "deleteRecurringAssignment", { assignmentId: plans.ben });
  const before = drafts();
  call(tenant, "publishAssignments", { ...week, ...filter });
  const still = drafts();
  const published = before.filter((id) => !still.includes(id));
  expect(published.map((id) => Object.entries(plans).find(([, known]) => known === id)?.[0]).sort()).toEqual(expected);
});

test("a filter can mean members of some groups who are in no others", () => {
  const both = { id: idOf("group", 9), name: "Both", userIds: [ben, chloe] };
  change(({ groups = [], ...one }) => ({ ...one, groups: [...groups, both] }));
  const found = (contains: "CONTAINS" | "CONTAINS_ONLY") =>
    call(tenant, "listUserTotals", { ...week, userGroupFilter: { ids: [both.id], contains } }).body;
  expect(found("CONTAINS").map(({ userId }) => userId)).toEqual([ben, chloe]);
  expect(found("CONTAINS_ONLY").map(({ userId }) => userId)).not.toContain(ben);
});

test("an id in a filter that is foreign is refused, and nothing is published", () => {
  const before = drafts();
  const userFilter = { ids: [chloe, FOREIGN_ID] };
  const refusal = { status: 400, code: 501, message: "User doesn't belong to Workspace" };
  expect(refused(tenant, "publishAssignments", { ...week, userFilter })).toEqual(refusal);
  expect(refused(tenant, "listUserTotals", { ...week, userFilter })).toEqual(refusal);
  const userGroupFilter = { ids: [FOREIGN_ID] };
  expect(refused(tenant, "publishAssignments", { ...week, userGroupFilter }).message).toContain("User group");
  expect(drafts()).toEqual(before);
});

// The list

test("the list has the names, and neither drafts nor series", () => {
  expect(call(tenant, "listAssignments", year).body).toEqual(
    specified("listAssignments").answers[0]?.examples.find(({ name }) => name === "default")?.value,
  );
});

test("the list has what overlaps the period, filtered by name and sorted", () => {
  const [first, second, third] = [1, 2, 3].map((number) => idOf("assignment", number));
  expect(listed({ start: "2026-03-13T23:00:00Z", end: "2026-03-16T00:00:00Z" })).toEqual([first, second]);
  expect(listed({ start: "2026-03-12T00:00:00+02:00", end: "2026-03-12T00:00:00Z" })).toEqual([first, third]);
  expect(listed({ start: "2026-03-14T00:00:00Z", end: "2026-03-15T23:59:59Z" })).toEqual([]);
  expect(listed({ name: "chloé" })).toEqual([third]);
  expect(listed({ name: "Website" })).toEqual([first, second]);
  expect(listed({ name: "northwind" })).toEqual([third]);
  expect(listed({ sortColumn: "USER", sortOrder: "DESCENDING" })).toEqual([third, first, second]);
  expect(listed({ sortColumn: "PROJECT" })).toEqual([third, first, second]);
  expect(listed({ sortOrder: "DESCENDING" })).toEqual([third, second, first]);
  const { headers, body } = call(tenant, "listAssignments", { ...year, page: 2, pageSize: 2 });
  expect([idsOf(body), headers["Last-Page"]]).toEqual([[third], "true"]);
});

// Totals

test("the totals of projects are those of the examples", () => {
  const { body } = call(tenant, "listProjectTotals", { ...twoWeeks, statusFilter: "ALL", page: 1, pageSize: 50 });
  expect(body).toEqual(specified("listProjectTotals").answers[0]?.examples[0]?.value);
  expect(body.map(({ totalHours }) => totalHours)).toEqual([40, 18]);
  const [relaunch, app] = body;
  const found = (args: object) => call(tenant, "listProjectTotals", { ...twoWeeks, ...args }).body;
  expect(found({ search: "Website", statusFilter: "PUBLISHED" })).toEqual([relaunch]);
  expect(found({ search: "northwind" })).toEqual([app]);
  expect(found({ statusFilter: "UNPUBLISHED" })).toEqual([app]);
  expect(found({ page: 2, pageSize: 1 })).toEqual([app]);
  expect(found(april)).toEqual([]);
});

test("the totals of one project, or an empty answer when nothing is planned", () => {
  const { body } = call(tenant, "getProjectTotals", { projectId: website, ...twoWeeks });
  expect(body).toEqual(specified("getProjectTotals").answers[0]?.examples[0]?.value);
  const nothing = tenant.perform(router.match("GET", totalsPath(website)), {
    method: "GET",
    path: totalsPath(website),
    query: new URLSearchParams(april),
    body: "",
  });
  expect(nothing).toEqual({ status: 200, headers: {}, body: "" });
});

const totalsPath = (projectId: string) =>
  `/v1/workspaces/${idOf("workspace", 1)}/scheduling/assignments/projects/totals/${projectId}`;

test("totals count only days in the period on which somebody works", () => {
  create({ projectId: internal, start: "2026-04-02T00:00:00Z", end: "2026-04-07T23:59:59Z" });
  const april = { start: "2026-04-03T00:00:00Z", end: "2026-04-30T23:59:59Z" };
  const { body } = call(tenant, "getProjectTotals", { projectId: internal, ...april });
  // Friday and Tuesday: between them are a weekend and Easter Monday.
  expect(body?.totalHours).toBe(8);
  expect(body?.assignments?.map(({ hasAssignment }) => hasAssignment)).toEqual([true, false, false, false, true]);
  const anas = call(tenant, "getUserTotals", { userId: ana, ...april }).body.totalHoursPerDay;
  expect(anas?.slice(0, 6).map(({ totalHours }) => totalHours)).toEqual([4, 0, 0, 0, 4, 0]);
  expect(anas).toHaveLength(28);
});

test("time off that is decided or deleted later changes the totals at once", () => {
  const vacation = { start: "2026-03-30T00:00:00Z", end: "2026-04-01T23:59:59Z" };
  create({ userId: ben, projectId: internal, ...vacation });
  const planned = () => call(tenant, "getProjectTotals", { projectId: internal, ...vacation }).body?.totalHours;
  expect(planned()).toBe(0);
  change((one) => ({ ...one, timeOff: [] }));
  expect(planned()).toBe(12);
});

/** In no particular order in the example; and Ana's has no picture although she has one. */
const comparable = (totals: Schemas["UserTotals"]) => ({
  ...totals,
  userImage: undefined,
  totalHoursPerDay: totals.totalHoursPerDay?.toSorted((one, other) => (one.date ?? "").localeCompare(other.date ?? "")),
});

const exampleTotals = (action: ActionName, name = "default"): Schemas["UserTotals"][] => {
  const found = specified(action).answers[0]?.examples.find((one) => one.name === name)?.value;
  return JSON.parse(JSON.stringify([found].flat()));
};

test("the totals of people are those of the examples, without who was only invited", () => {
  const found = (args: object) => call(tenant, "listUserTotals", { ...week, ...args }).body;
  const everybody = found({ statusFilter: "ALL", page: 1, pageSize: 50 });
  expect(everybody.map(comparable)).toEqual(exampleTotals("listUserTotals").map(comparable));
  const byGroup = { userFilter: { status: "ACTIVE" }, userGroupFilter: { ids: [developers], contains: "CONTAINS" } };
  expect(found(byGroup).map(comparable)).toEqual(exampleTotals("listUserTotals", "byGroup").map(comparable));
  const bens = call(tenant, "getUserTotals", { userId: ben, ...twoWeeks }).body;
  expect([bens].map(comparable)).toEqual(exampleTotals("getUserTotals").map(comparable));
  expect(bens.userImage).toBe("https://img.clockify.me/no-user-image.png");
});

test("people are found by name, mail address, state and pages; drafts count only where asked for", () => {
  const found = (args: object) => call(tenant, "listUserTotals", { ...week, ...args }).body;
  const namesOf = (args: object) => found(args).map(({ userId }) => userId);
  expect(namesOf({ search: "MARTIN" })).toEqual([chloe]);
  expect(namesOf({ search: "ben.carter@" })).toEqual([ben]);
  expect(namesOf({ userFilter: { status: "ALL" } })).toEqual([ana, ben, chloe, dev]);
  expect(namesOf({ userFilter: { status: "PENDING" } })).toEqual([dev]);
  expect(namesOf({ page: 2, pageSize: 2 })).toEqual([chloe]);
  const hoursOf = (statusFilter: string) =>
    found({ statusFilter }).map(({ totalHoursPerDay }) => totalHoursPerDay?.[0]?.totalHours);
  expect(hoursOf("PUBLISHED")).toEqual([0, 4, 0]);
  expect(hoursOf("UNPUBLISHED")).toEqual([0, 0, 6]);
  expect(hoursOf("ALL")).toEqual([0, 4, 6]);
});

test("several assignments of a day add up", () => {
  create({ userId: ben, ...week, hoursPerDay: 2.5 });
  const { body } = call(tenant, "getUserTotals", { userId: ben, ...week });
  expect(body.totalHoursPerDay?.map(({ totalHours }) => totalHours)).toEqual([6.5, 6.5, 6.5, 6.5, 6.5, 0, 0]);
});

// Whatever happens

const day = (from: number) =>
  fc.integer({ min: from, max: from + 40 }).map((number) => new Date(Date.UTC(2026, 2, number)).toISOString());
const dates = fc.tuple(day(1), fc.integer({ min: -1, max: 8 })).map(([start, days]) => ({
  start: `${start.slice(0, 19)}Z`,
  end: `${new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 19)}Z`,
}));
const option = fc.constantFrom("THIS_ONE", "THIS_AND_FOLLOWING", "ALL", undefined);
const person = fc.constantFrom(ana, ben);
const weeks = fc.integer({ min: 1, max: 4 });
const repeating = fc.record({ repeat: fc.boolean(), weeks });
const step = fc.oneof(
  fc.record({ kind: fc.constant("create" as const), dates, person, repeating }),
  fc.record({ kind: fc.constant("update" as const), which: fc.nat(20), dates, option }),
  fc.record({ kind: fc.constant("delete" as const), which: fc.nat(20), option }),
  fc.record({ kind: fc.constant("period" as const), which: fc.nat(20), repeating }),
  fc.record({ kind: fc.constant("copy" as const), which: fc.nat(20), person, option }),
);

function make(done: typeof step extends fc.Arbitrary<infer Step> ? Step : never) {
  const plans = all();
  if (done.kind === "create") {
    const { dates, person: userId, repeating: recurringAssignment } = done;
    return call(tenant, "createRecurringAssignment", planOf({ ...dates, userId, recurringAssignment }));
  }
  const id = plans[done.which % plans.length]?.id;
  if (!id) return;
  if (done.kind === "update") {
    const { dates, option: seriesUpdateOption } = done;
    return call(tenant, "updateRecurringAssignment", { assignmentId: id, ...dates, seriesUpdateOption });
  }
  if (done.kind === "period") return call(tenant, "updateRecurringPeriod", { assignmentId: id, ...done.repeating });
  const { option: seriesUpdateOption } = done;
  if (done.kind === "delete")
    return call(tenant, "deleteRecurringAssignment", { assignmentId: id, seriesUpdateOption });
  return call(tenant, "copyAssignment", { assignmentId: id, userId: done.person, seriesUpdateOption });
}

test("a series has as many assignments as it says, nobody is planned twice, and what is refused changes nothing", () => {
  let [made, refusals] = [0, 0];
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 10 }), (steps) => {
      tenant = new Account();
      for (const one of steps) {
        const before = tenant.snapshot();
        try {
          make(one);
          made++;
        } catch (error) {
          expect(error).toMatchObject({ name: "ApiError", code: 501 });
          expect(tenant.snapshot()).toEqual(before);
          refusals++;
        }
        expectSound();
      }
    }),
    { numRuns: 60 },
  );
  expect(Math.min(made, refusals)).toBeGreaterThan(0);
});

function expectSound(): void {
  const plans = all();
  expect(new Set(idsOf(plans)).size).toBe(plans.length);
  const days = plans.flatMap(({ userId, projectId, period }) => {
    const [first, last] = [Date.parse(period?.start ?? ""), Date.parse(period?.end ?? "")];
    const length = Math.floor((last - first) / 86_400_000) + 1;
    return Array.from({ length }, (_, index) => `${userId} ${projectId} ${first + index * 86_400_000}`);
  });
  expect(new Set(days).size).toBe(days.length);
  for (const { recurring } of plans) {
    const { seriesId, repeat, weeks } = recurring ?? {};
    const size = seriesId ? plans.filter((one) => one.recurring?.seriesId === seriesId).length : 0;
    expect({ repeat, weeks }).toEqual({ repeat: size > 0, weeks: size });
  }
}

test("the totals of projects come by GET as well, with start, end and pages in the query", () => {
  const tenant = new Account();
  const path = `/v1/workspaces/${idOf("workspace", 1)}/scheduling/assignments/projects/totals`;
  const get = (query: Record<string, string>) =>
    tenant.perform(router.match("GET", path), { method: "GET", path, query: new URLSearchParams(query), body: "" });
  expect(JSON.parse(String(get(year).body))).toEqual(call(tenant, "listProjectTotals", year).body);
  expect(JSON.parse(String(get({ ...year, "page-size": "1" }).body))).toHaveLength(1);
  expect(() => get({ end: year.end })).toThrow("Required request parameter 'start'");
});
