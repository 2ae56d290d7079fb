// Tests of arguments: their places in the request, and the checks before anything is sent.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ClockifyError } from "../../src/errors.ts";
import { operations } from "../../src/generated/operations.ts";
import type { ActionName } from "../../src/operation.ts";
import { toRequest } from "../../src/wrappers/validate.ts";
import { entryId, projectId, userId, workspaceId } from "../support/ids.ts";
import { specifiedActions } from "../support/specification.ts";

const request = (action: ActionName, args: unknown) => toRequest(action, operations[action], args);

function problemsOf(action: ActionName, args: unknown): Record<string, string> {
  try {
    request(action, args);
  } catch (error) {
    if (!(error instanceof ClockifyError)) throw error;
    expect(error).toMatchObject({ reason: "arguments", outcome: "not-applied", action });
    return Object.fromEntries(error.problems.map(({ argument, message }) => [argument, message]));
  }
  return {};
}

describe("what goes where", () => {
  it("sorts arguments into path, query and body under their names on the wire", () => {
    expect(
      request("createTimeEntryForUser", { workspaceId, userId, fromEntry: entryId, description: "x", billable: false }),
    ).toEqual({
      path: { workspaceId, userId },
      query: { "from-entry": entryId },
      body: { description: "x", billable: false },
    });
  });

  it("sends a list as the whole body where the operation has one", () => {
    expect(request("bulkUpdateTimeEntries", { workspaceId, userId, body: [{ id: entryId }] })).toMatchObject({
      body: [{ id: entryId }],
    });
  });

  it("sends an empty body where everything in it is optional, and none where there is none", () => {
    expect(request("listTimeOffRequests", { workspaceId }).body).toEqual({});
    expect(request("duplicateTimeEntry", { workspaceId, userId, id: entryId }).body).toBeUndefined();
  });

  it("takes null as left out where a body may do without, so that what was read can be sent back", () => {
    const { body } = request("updateTimeEntry", {
      workspaceId,
      id: entryId,
      start: "2026-03-02T09:00:00Z",
      projectId: null,
      tagIds: null,
      description: null,
    });
    expect(body).toEqual({ start: "2026-03-02T09:00:00Z" });
    expect(
      request("bulkUpdateTimeEntries", { workspaceId, userId, body: [{ id: entryId, taskId: null }] }).body,
    ).toEqual([{ id: entryId }]);
    const customFields = [{ customFieldId: projectId, value: null }];
    expect(request("createTimeEntry", { workspaceId, customFields }).body).toEqual({ customFields });
  });

  it("takes undefined as left out, at any depth", () => {
    expect(request("createTimeEntry", { workspaceId, taskId: undefined, description: "x" }).body).toEqual({
      description: "x",
    });
    expect(
      request("createTimeOffRequest", {
        workspaceId,
        policyId: projectId,
        timeOffPeriod: { period: { start: "2026-03-16", days: 3, end: undefined } },
      }).body,
    ).toEqual({ timeOffPeriod: { period: { start: "2026-03-16", days: 3 } } });
  });
});

describe("dates", () => {
  it("sends a Date in seconds, at any depth", () => {
    const date = new Date("2026-03-02T09:00:00.789Z");
    expect(request("createTimeEntry", { workspaceId, start: date }).body).toEqual({ start: "2026-03-02T09:00:00Z" });
    expect(request("listUserTimeEntries", { workspaceId, userId, start: date }).query).toEqual({
      start: "2026-03-02T09:00:00Z",
    });
    expect(
      request("createTimeOffRequest", {
        workspaceId,
        policyId: projectId,
        timeOffPeriod: { period: { start: date, end: date } },
      }).body,
    ).toEqual({
      timeOffPeriod: { period: { start: "2026-03-02T09:00:00Z", end: "2026-03-02T09:00:00Z" } },
    });
  });

  it("sends any Date of the years 0 to 9999 as a text that it accepts itself", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true }),
        (date) => {
          const { body } = request("createTimeEntry", { workspaceId, start: date });
          expect(body).toEqual({ start: `${date.toISOString().slice(0, 19)}Z` });
          expect(request("createTimeEntry", { workspaceId, ...(body as object) }).body).toEqual(body);
        },
      ),
    );
  });

  it.each(["2026-03-02T09:00:00Z", "2026-03-02T09:00:00+01:00", "2026-03-02T09:00:00.5Z", "2024-02-29T00:00:00Z"])(
    "accepts %s",
    (start) => {
      expect(request("createTimeEntry", { workspaceId, start }).body).toEqual({ start });
    },
  );

  it.each([
    "yesterday",
    "2026-03-02",
    "2026-03-02T09:00",
    "2026-03-02T09:00:00",
    "2026-02-30T09:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-03-02T24:00:00Z",
    "03/02/2026",
    "",
    1772442000000,
    new Date(Number.NaN),
    true,
  ])("refuses %s", (start) => {
    expect(problemsOf("createTimeEntry", { workspaceId, start })).toEqual({
      start: expect.stringMatching(/is not a moment .*for instance 2026-03-02T09:00:00Z/),
    });
  });

  it("refuses a Date and a moment where a plain date belongs", () => {
    const holiday = { workspaceId, name: "Easter", users: { ids: [userId] } };
    for (const startDate of [new Date(), "2026-04-06T00:00:00Z", "2026-4-6"]) {
      expect(problemsOf("createHoliday", { ...holiday, datePeriod: { startDate, endDate: "2026-04-06" } })).toEqual({
        "datePeriod.startDate": expect.stringContaining("yyyy-MM-dd"),
      });
    }
  });

  it("takes a date or a moment without milliseconds for time off", () => {
    const ask = (start: unknown) => ({
      workspaceId,
      policyId: projectId,
      timeOffPeriod: { period: { start, days: 1 } },
    });
    expect(problemsOf("createTimeOffRequest", ask("2026-03-16"))).toEqual({});
    expect(problemsOf("createTimeOffRequest", ask("2026-03-16T00:00:00Z"))).toEqual({});
    for (const start of ["2026-02-30", "2026-99-99", "2026-13-45T99:99:99Z"]) {
      expect(problemsOf("createTimeOffRequest", ask(start))).toHaveProperty(["timeOffPeriod.period.start"]);
    }
    expect(problemsOf("createTimeOffRequest", ask("2026-03-16T00:00:00.000Z"))).toEqual({
      "timeOffPeriod.period.start": expect.stringContaining("written like 2026-03-16"),
    });
  });
});

describe("what is refused", () => {
  it("reports everything together, in one readable message", () => {
    const args = { workspaceId: "..", pagesize: 5, page: 0, start: "soon", tags: "x", hydrated: "yes" };
    expect(problemsOf("listUserTimeEntries", args)).toEqual({
      pagesize: "is unknown; did you mean pageSize",
      workspaceId: '".." is not an identifier (24 hexadecimal digits, for instance 64f1c0a0e4b0010000000001)',
      userId: expect.stringMatching(/^is missing; an identifier .* is required$/),
      start: expect.stringContaining('"soon" is not a moment'),
      tags: '"x" is not a list',
      hydrated: '"yes" is not true or false',
      page: "0 is not a whole number from 1",
    });
    expect(() => request("listUserTimeEntries", args)).toThrow(
      /^listUserTimeEntries: workspaceId "\.\." is not .*pagesize is unknown.*page 0 is not a whole number from 1; .*userId is missing.*Nothing was sent\.$/,
    );
  });

  it("knows the wire's own spelling of an argument, and says how it is spelt here", () => {
    expect(problemsOf("listUserTimeEntries", { workspaceId, userId, "page-size": 5 })).toEqual({
      "page-size": "is unknown; did you mean pageSize",
    });
    expect(problemsOf("listWorkspaces", { nonsense: 1 })).toEqual({ nonsense: "is unknown; known are roles" });
    for (const typo of ["descripton", "descriptionn", "describtion", "descritpion", "Description"]) {
      expect(problemsOf("createTimeEntry", { workspaceId, [typo]: "x" })).toEqual({
        [typo]: "is unknown; did you mean description",
      });
    }
  });

  it.each([
    ["createHoliday", { name: "x" }, "name", "has 1 characters; at least 2 are needed"],
    [
      "createTimeEntry",
      { description: "x".repeat(3001) },
      "description",
      "has 3001 characters; at most 3000 are accepted",
    ],
    ["listUsers", { email: null }, "email", "null is not a text"],
    ["createHoliday", { name: null }, "name", "null is not a text"],
    [
      "listProjects",
      { users: [] },
      "users",
      expect.stringContaining("is an empty list, which would be sent as no filter at all"),
    ],
    [
      "createTimeEntry",
      { customFields: [{ customFieldId: projectId, value: Number.NaN }] },
      "customFields[0].value",
      expect.stringContaining("JSON"),
    ],
    [
      "createTimeEntry",
      { customFields: [{ customFieldId: projectId, value: new Map() }] },
      "customFields[0].value",
      "an object (Map) is not a value that JSON can hold",
    ],
    ["createHoliday", { users: new Set([userId]) }, "users", "an object (Set) is not an object"],
    ["createTimeEntry", { start: new Date(1.78e15) }, "start", expect.stringContaining("is not a moment")],
    ["createTimeEntry", { type: "HOLIDAY" }, "type", '"HOLIDAY" is not one of REGULAR, BREAK'],
    [
      "createTimeEntry",
      { tagIds: [projectId, ".."] },
      "tagIds[1]",
      expect.stringContaining('".." is not an identifier'),
    ],
    [
      "createTimeEntry",
      { tagIds: new Array(1) },
      "tagIds[0]",
      expect.stringContaining("undefined is not an identifier"),
    ],
    ["createTimeEntry", { customFields: [{ sourceType: "WORKSPACE" }] }, "customFields[0].customFieldId", "is missing"],
    [
      "createTimeEntry",
      { customFields: [{ customFieldId: projectId, valeu: 1 }] },
      "customFields[0].valeu",
      "is unknown; did you mean value",
    ],
    ["createTimeEntry", { customFieldValues: [] }, "customFieldValues", expect.stringContaining("is unknown")],
    ["createTimeEntry", { description: "half \ud83d" }, "description", expect.stringContaining("half a character")],
    [
      "updateInvoicedStatus",
      { timeEntryIds: [], invoiced: true },
      "timeEntryIds",
      "has 0 items; at least 1 are needed",
    ],
    [
      "updateInvoicedStatus",
      { timeEntryIds: [entryId, entryId], invoiced: true },
      "timeEntryIds",
      "holds an item twice",
    ],
    [
      "updatePolicyBalance",
      { policyId: projectId, userIds: [userId], value: 10_001 },
      "value",
      "10001 is not a number from -10000 to 10000",
    ],
    [
      "updatePolicyBalance",
      { policyId: projectId, userIds: [userId], value: Number.NaN },
      "value",
      "NaN is not a number from -10000 to 10000",
    ],
    [
      "updateRecurringPeriod",
      { assignmentId: projectId, weeks: 1.5 },
      "weeks",
      "1.5 is not a whole number from 1 to 99",
    ],
    ["listTimeOffRequests", { pageSize: 201 }, "pageSize", "201 is not a whole number from 1 to 200"],
    [
      "listTimeOffRequests",
      { statuses: ["WITHDRAWN"] },
      "statuses[0]",
      '"WITHDRAWN" is not one of PENDING, APPROVED, REJECTED, ALL',
    ],
  ] as const)("%s %j", (action, args, argument, message) => {
    const problems = problemsOf(action, { workspaceId, ...args });
    expect(problems).toMatchObject({ [argument]: message });
  });

  it.each([null, "x", [], 1, new Date()])("refuses %j in place of named arguments", (args) => {
    if (args === null) expect(problemsOf("listUsers", args)).toHaveProperty("workspaceId");
    else expect(problemsOf("listUsers", args)).toHaveProperty("arguments");
  });

  it("refuses values that JSON cannot hold, however deep", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    for (const value of [10n, circle, [{ deep: new Map() }], () => 1]) {
      const args = { workspaceId, customFields: [{ customFieldId: projectId, value }] };
      expect(problemsOf("createTimeEntry", args)).toEqual({
        "customFields[0].value": expect.stringContaining("JSON can hold"),
      });
    }
  });

  it("does not take inherited names for arguments", () => {
    expect(problemsOf("listWorkspaces", JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}'))).toEqual({
      constructor: expect.stringContaining("unknown"),
      toString: expect.stringContaining("unknown"),
      ["__proto__"]: expect.stringContaining("unknown"),
    });
  });

  it("never shows a key that was given as an argument", () => {
    const key = "NzY4ZTM2YTYtMjY1ZS00MDA2LThjZDMtMDRjNzRkMzkxZjNl";
    const message = problemsOf("listUsers", { workspaceId: key }).workspaceId;
    expect(message).toMatch(/^"\[redacted\]" is not an identifier/);
    expect(problemsOf("listUsers", { workspaceId: "k-".repeat(40) }).workspaceId).toMatch(
      /^a text of 80 characters is not an identifier/,
    );
  });
});

describe.each(specifiedActions)("$action", ({ action, calls }) => {
  it.each(calls)("accepts its own example $name", ({ args }) => {
    expect(problemsOf(action, args)).toEqual({});
  });

  it("refuses an unknown argument and a missing one", () => {
    const args = calls[0]?.args ?? {};
    expect(problemsOf(action, { ...args, unheardOf: 1 })).toHaveProperty("unheardOf");
    for (const [name, { required }] of Object.entries(operations[action].arguments)) {
      if (required)
        expect(problemsOf(action, { ...args, [name]: undefined })).toMatchObject({
          [name]: expect.stringContaining("is missing"),
        });
    }
  });
});

describe("limits that Clockify is known to have", () => {
  const start = "2026-01-01T00:00:00Z";
  const longest = "2026-02-11T15:00:00Z";
  const tooLate = "2026-02-11T15:00:01Z";

  it("takes entries of 999 hours and no longer, wherever an entry is written", () => {
    const message = "is more than 999 hours after start, which Clockify refuses";
    for (const action of ["createTimeEntry", "createTimeEntryForUser", "updateTimeEntry"] as const) {
      const args = { workspaceId, start, ...(action === "createTimeEntry" ? {} : { userId }) };
      const all = action === "updateTimeEntry" ? { workspaceId, start, id: entryId } : args;
      expect(problemsOf(action, { ...all, end: longest })).toEqual({});
      expect(problemsOf(action, { ...all, end: tooLate })).toEqual({ end: message });
    }
    const dates = { workspaceId, start: new Date(start), end: new Date("2026-02-11T15:00:00.999Z") };
    expect(problemsOf("createTimeEntry", dates)).toEqual({});
    const body = [
      { id: entryId, start, end: longest },
      { id: entryId, start, end: tooLate },
    ];
    expect(problemsOf("bulkUpdateTimeEntries", { workspaceId, userId, body })).toEqual({
      "body[1].end": "is more than 999 hours after body[1].start, which Clockify refuses",
    });
  });

  it("leaves other periods as long as they are, and times that cannot be read to their own check", () => {
    const year = { start: "2020-01-01T00:00:00Z", end: "2026-12-31T00:00:00Z" };
    expect(problemsOf("listUserTimeEntries", { workspaceId, userId, ...year })).toEqual({});
    expect(Object.keys(problemsOf("createTimeEntry", { workspaceId, start: "soon", end: longest }))).toEqual(["start"]);
  });

  it("refuses < and > in descriptions, and takes every other text", () => {
    const message = "holds < or >, which Clockify refuses";
    for (const description of ["a -> b", "<b>", `${"x".repeat(100)}<`]) {
      expect(problemsOf("createTimeEntry", { workspaceId, description })).toEqual({ description: message });
      expect(problemsOf("updateTimeEntry", { workspaceId, id: entryId, start, description })).toEqual({
        description: message,
      });
    }
    for (const description of ["", "today", "2026-03-02T09:00:00Z", "two\nlines & more"]) {
      expect(problemsOf("createTimeEntry", { workspaceId, description })).toEqual({});
    }
    expect(problemsOf("createTimeEntry", { workspaceId, description: 5 })).toEqual({
      description: "5 is not a text without < and >",
    });
  });

  it("takes up to 5000 things on a page", () => {
    expect(problemsOf("listTags", { workspaceId, pageSize: 5000 })).toEqual({});
    expect(problemsOf("listTags", { workspaceId, pageSize: 5001 })).toEqual({
      pageSize: "5001 is not a whole number from 1 to 5000",
    });
  });
});
