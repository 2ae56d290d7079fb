// Names, words for times and left-out values, as they are understood with what Clockify knows.

import { describe, expect, it } from "vitest";
import { nameForms } from "../../src/input/name-comparison.ts";
import { startAgent } from "../mcp/agent.ts";
import { connected, entry, id, me, type Reply, workspaceId } from "../mcp/stand-in.ts";

describe("words for times", () => {
  /** Wednesday, 4 March 2026, 13:00 in Berlin. */
  const now = () => new Date("2026-03-04T12:00:00Z");
  const queriesOf = async (tool: string, args: object, weekStart = "MONDAY") => {
    const sent: unknown[] = [];
    const { connection } = connected((_, { pathname, searchParams }, body) => {
      if (pathname === "/v1/user") return { body: { ...me, settings: { ...me.settings, weekStart } } };
      sent.push([searchParams.get("start") ?? Object(body).start, searchParams.get("end") ?? Object(body).end]);
      return { body: [] };
    });
    const { call } = await startAgent([{ ...connection, now }]);
    const { error } = await call(tool, { workspaceId, ...args });
    expect(error).toBeUndefined();
    return sent[0];
  };

  it.each([
    ["last week", "last week", "2026-02-23T00:00:00Z", "2026-03-01T23:59:59Z"],
    ["this month", "this month", "2026-03-01T00:00:00Z", "2026-03-31T23:59:59Z"],
    ["monday", "friday", "2026-03-02T00:00:00Z", "2026-03-06T23:59:59Z"],
    ["monday noon", "2 hours ago", "2026-03-02T12:00:00Z", "2026-03-04T11:00:00Z"],
    ["3 days ago", "2:30 pm", "2026-03-01T00:00:00Z", "2026-03-04T14:30:00Z"],
  ])("from %j to %j is a period of the account's calendar", async (start, end, from, to) => {
    expect(await queriesOf("get_entries", { userId: "me", start, end })).toEqual([from, to]);
  });

  it("begin the week where the account's begins", async () => {
    const week = { userId: "me", start: "this week", end: "this week" };
    expect(await queriesOf("get_entries", week, "SUNDAY")).toEqual(["2026-03-01T00:00:00Z", "2026-03-07T23:59:59Z"]);
  });

  it("look ahead where something is planned", async () => {
    expect(await queriesOf("get_all_assignments", { start: "monday", end: "friday" })).toEqual([
      "2026-03-09T00:00:00Z",
      "2026-03-13T23:59:59Z",
    ]);
    expect(
      await queriesOf("get_holidays_in_period", { "assigned-to": "me", start: "next month", end: "next month" }),
    ).toEqual(["2026-04-01T00:00:00Z", "2026-04-30T23:59:59Z"]);
  });
});

describe("names", () => {
  const people = [
    { id: id(50), name: "Chloé Martin" },
    { id: id(51), name: "Łukasz Nowak" },
    { id: id(52), name: "Bjørn\u00a0Åse" },
    { id: id(53), name: "Rene" },
    { id: id(54), name: "René" },
    { id: id(55), name: "José" },
    { id: id(56), name: "Josè" },
  ];
  /** A filter that knows no accents, as Clockify's. */
  const find = async (name: string) => {
    const { connection, sent } = connected((_, { pathname, searchParams }): Reply => {
      if (!pathname.endsWith("/users")) return { body: [] };
      const filter = (searchParams.get("name") ?? "").toLowerCase();
      return { body: people.filter((one) => one.name.toLowerCase().includes(filter)) };
    });
    const { call } = await startAgent([connection]);
    const { error, names } = await call("get_entries", { workspaceId, userId: name });
    return { code: Object(error).code, found: Object(names).userId?.id, sent };
  };

  it.each([
    ["Chloe Martin", id(50)],
    ["chloe martin", id(50)],
    ["Chloe\u0301 Martin", id(50)],
    ["Chloé\u00a0Martin", id(50)],
    ["Chloé  Martin", id(50)],
    ["Lukasz Nowak", id(51)],
    ["Bjorn Ase", id(52)],
    ["Bjørn Åse", id(52)],
    ["rene", id(53)],
    ["RENÉ", id(54)],
  ])("written as %j find the one that is meant", async (name, found) => {
    expect(await find(name)).toMatchObject({ code: undefined, found });
  });

  it("that differ in accents only are ambiguous without them, and others are not found", async () => {
    expect((await find("Jose")).code).toBe("ambiguous_name");
    expect((await find("Chloe")).code).toBe("name_not_found");
    expect((await find("Chlo Martin")).code).toBe("name_not_found");
  });

  it("are compared by four forms, each more tolerant than the one before", () => {
    const written = "  Ｚoe\u0308\u00a0ØRSTED ";
    expect(nameForms.map((form) => form(written))).toEqual([written, "Ｚoë ØRSTED", "ｚoë ørsted", "ｚoe orsted"]);
  });
});

describe("an entry without billable", () => {
  const creating = async (
    args: object,
    projects: Reply = { body: [{ id: id(10), name: "Atlas", billable: true }] },
  ) => {
    const bodies: unknown[] = [];
    const { connection } = connected((method, { pathname }, body) => {
      if (method === "POST") bodies.push(body);
      if (pathname.endsWith("/projects")) return projects;
      return method === "POST" ? { status: 201, body: entry(20) } : { body: me };
    });
    const { call } = await startAgent([connection]);
    const entryOf = { workspaceId, start: "2026-03-02T09:00:00Z", end: "2026-03-02T10:00:00Z" };
    const answers = [
      await call("create_time_entry", { ...entryOf, ...args }),
      await call("create_for_others", { ...entryOf, userId: "me", ...args }),
    ];
    return { answers, billable: bodies.map((body) => Object(body).billable) };
  };

  it("takes the project's, and the answer says so", async () => {
    for (const projectId of ["Atlas", "ATLAS", id(10)]) {
      const { answers, billable } = await creating({ projectId });
      expect(billable).toEqual([true, true]);
      for (const { note } of answers)
        expect(note).toBe("billable: true, as the project is, since the call did not say.");
    }
    const other = { body: [{ id: id(10), name: "Atlas", billable: false }] };
    expect((await creating({ projectId: "Atlas" }, other)).billable).toEqual([false, false]);
  });

  it("is as the call says where it says so, and as Clockify has it where the project is not known", async () => {
    const said = await creating({ projectId: "Atlas", billable: false });
    expect(said.billable).toEqual([false, false]);
    expect(said.answers[0]).not.toHaveProperty("note");
    expect((await creating({})).billable).toEqual([undefined, undefined]);
    const secret = { status: 403, body: { message: "Access Denied", code: 403 } };
    expect((await creating({ projectId: id(10) }, secret)).billable).toEqual([undefined, undefined]);
  });
});
