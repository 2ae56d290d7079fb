// Tests of arguments that the model left out: what hosts send for them changes nothing, and what is to be emptied is named.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tools } from "../../src/generated/tools.ts";
import { startAgent } from "./agent.ts";
import { connected, entry, id, workspaceId } from "./stand-in.ts";

const FULL = {
  projectId: id(10),
  taskId: id(11),
  tagIds: [id(12)],
  customFieldValues: [{ customFieldId: id(13), value: "x", name: "n" }],
};

function changing() {
  const bodies: unknown[] = [];
  const { connection, sent } = connected((method, { pathname }, body) => {
    if (pathname === "/v1/workspaces") return { body: [{ id: workspaceId, name: "Acme" }] };
    if (method === "PUT") bodies.push(body);
    return { body: method === "PUT" && Array.isArray(body) ? [entry(20, FULL)] : entry(20, FULL) };
  });
  return { bodies, connection, sent };
}

const same = {
  start: "2026-03-02T09:00:00Z",
  end: "2026-03-02T10:00:00Z",
  billable: true,
  description: "Entry 20",
  projectId: id(10),
  taskId: id(11),
  tagIds: [id(12)],
  type: "REGULAR",
  customFields: [{ customFieldId: id(13), value: "x" }],
};
const OPTIONAL = [
  "start",
  "end",
  "projectId",
  "taskId",
  "description",
  "billable",
  "tagIds",
  "type",
  "customFields",
  "clear",
];
const nothing = fc.constantFrom(null, "", [], "[]");
const nothings = fc.dictionary(fc.constantFrom(...OPTIONAL), nothing);

describe("null, an empty text and an empty list", () => {
  it("leave an entry as it is, whichever arguments have them", async () => {
    const { bodies, connection } = changing();
    const { call } = await startAgent([connection]);
    await fc.assert(
      fc.asyncProperty(nothings, async (empty) => {
        const answer = await call("update_time_entry", { workspaceId, id: id(20), ...empty });
        expect(answer.error).toBeUndefined();
        expect(bodies.pop()).toEqual(same);
      }),
      { numRuns: 60 },
    );
  });

  it("leave the entries of replace_many as they are", async () => {
    const { bodies, connection } = changing();
    const { call } = await startAgent([connection], { person: () => "accept" });
    await fc.assert(
      fc.asyncProperty(nothings, fc.boolean(), async (empty, asText) => {
        const body = [{ id: id(20), ...empty }];
        const answer = await call("replace_many", {
          workspaceId,
          userId: id(2),
          hydrated: null,
          body: asText ? JSON.stringify(body) : body,
        });
        expect(answer.error).toBeUndefined();
        expect(bodies.pop()).toEqual([{ id: id(20), ...same }]);
      }),
      { numRuns: 40 },
    );
  });

  it("are not arguments of any tool: what is optional is not sent, what is required is missing", async () => {
    const { connection, sent } = connected(() => ({ body: [] }), { allowedWorkspaces: [workspaceId] });
    const { call } = await startAgent([connection]);
    for (const { name, inputSchema } of tools) {
      const { properties, required = [] } = inputSchema;
      for (const value of [null, "", []]) {
        sent.length = 0;
        const args = Object.fromEntries(Object.keys(properties).map((argument) => [argument, value]));
        const { error } = await call(name, args);
        const problems: { argument: string }[] = Object(error).problems ?? [];
        // Only what has to be given is missed, and nothing of a change was sent.
        const missed = problems.map(({ argument }) => argument.split(".")[0] ?? "");
        expect(
          missed.filter((argument) => ![...required, "users"].includes(argument)),
          name,
        ).toEqual([]);
        if (problems.length > 0) expect(sent, name).toEqual([]);
      }
    }
  });

  it("inside of an object say nothing alone, and an empty list beside a choice means nobody", async () => {
    const bodies: unknown[] = [];
    const { connection } = connected((method, _, body) => {
      if (method === "POST") bodies.push(body);
      return { body: { id: id(5) } };
    });
    const { call } = await startAgent([connection]);
    const holiday = {
      workspaceId,
      name: "May Day",
      datePeriod: { startDate: "2026-05-01", endDate: "2026-05-01" },
      userGroups: { contains: null, ids: [], status: "" },
    };
    await call("create_holiday", { ...holiday, users: { contains: "DOES_NOT_CONTAIN", ids: [], status: null } });
    const { name, datePeriod } = holiday;
    expect(bodies).toEqual([{ name, datePeriod, users: { contains: "DOES_NOT_CONTAIN", ids: [] } }]);
  });

  it("as the value of a custom field leave the field as it is", async () => {
    const { bodies, connection } = changing();
    const { call } = await startAgent([connection]);
    for (const value of [null, "", []]) {
      await call("update_time_entry", { workspaceId, id: id(20), customFields: [{ customFieldId: id(13), value }] });
      expect(bodies.pop()).toEqual(same);
    }
  });
});

describe("clear", () => {
  it.each([
    ["project", ["projectId", "taskId"]],
    ["task", ["taskId"]],
    ["description", ["description"]],
    ["tags", ["tagIds"]],
    ["customFields", ["customFields"]],
  ])("empties %s, in one entry and in many", async (name, gone) => {
    const { bodies, connection } = changing();
    const { call } = await startAgent([connection], { person: () => "accept" });
    const rest = Object.fromEntries(Object.entries(same).filter(([key]) => !gone.includes(key)));
    await call("update_time_entry", { workspaceId, id: id(20), clear: [name] });
    await call("update_time_entry", { workspaceId, id: id(20), clear: name });
    await call("replace_many", { workspaceId, userId: id(2), body: [{ id: id(20), clear: [name] }] });
    await call("replace_many", { workspaceId, userId: id(2), clear: [name], body: [{ id: id(20) }] });
    expect(bodies).toEqual([rest, rest, [{ id: id(20), ...rest }], [{ id: id(20), ...rest }]]);
  });

  it("of what an entry cannot be without, or of what gets a value, is refused before anything is sent", async () => {
    const { connection, sent } = changing();
    const { call } = await startAgent([connection]);
    const args = { workspaceId, id: id(20), clear: ["end", "project"], projectId: id(14) };
    expect((await call("update_time_entry", args)).error).toMatchObject({
      code: "invalid_arguments",
      problems: [
        { argument: "clear", message: '"end" is not one of project, task, description, tags, customFields' },
        { argument: "clear", message: "empties project, for which projectId gives a value" },
      ],
    });
    expect(sent).toEqual([]);
  });
});
