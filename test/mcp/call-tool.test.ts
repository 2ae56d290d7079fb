// Tests of the guarantees of every tool: how arguments are understood, refused, confirmed and answered.

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { operations } from "../../src/generated/operations.ts";
import { tools } from "../../src/generated/tools.ts";
import { Confirmations } from "../../src/mcp/confirmation.ts";
import { MAX_CHARACTERS } from "../../src/mcp/tool-result.ts";
import { readSelection } from "../../src/mcp/tool-selection.ts";
import { type Answer, startAgent } from "./agent.ts";
import { connected, entry, id, me, type Reply, workspaceId } from "./stand-in.ts";

describe("arguments", () => {
  it("are refused all together, before anything is sent", async () => {
    const { connection, sent } = connected(() => ({ body: [] }));
    const { call } = await startAgent([connection]);
    const { error } = await call("get_entries", {
      workspaceId: "Acme",
      userId: "Ben",
      page: "first",
      "page-sise": 5,
      start: "the other day",
    });
    expect(error).toMatchObject({ code: "invalid_arguments", outcome: "not-applied" });
    expect(Object(error).problems).toEqual(
      [
        { argument: "page-sise", message: "is unknown; did you mean page-size" },
        { argument: "start", message: expect.stringMatching(/^"the other day" is not one of these forms: now; 09:00/) },
        { argument: "page", message: '"first" is not a whole number from 1' },
      ].map((problem) => expect.objectContaining(problem)),
    );
    expect(sent).toEqual([]);
  });

  it.each(tools)("of $shortName that are named __proto__ are unknown like any other inside, too", async (tool) => {
    const { connection, sent } = connected(() => ({ body: [] }));
    const { call } = await startAgent([connection]);
    const places = Object.entries(operations[tool.action].arguments).flatMap(([name, { schema }]) => {
      if (schema.type === "object") return [[`{"${name}": {"__proto__": {"id": 1}}}`, `${name}.__proto__`]];
      if (schema.items?.type !== "object") return [];
      return [[`{"${name}": [{"value": "x", "__proto__": {"id": 1}}]}`, `${name}[0].__proto__`]];
    });
    for (const [json = "", argument] of places) {
      const { error } = await call(tool.name, JSON.parse(json));
      expect(Object(error).problems).toContainEqual({ argument, message: expect.stringMatching(/^is unknown/) });
    }
    expect(sent).toEqual([]);
  });

  it("that are unknown are reported with all names once", async () => {
    const { connection } = connected(() => ({ body: [] }));
    const { call } = await startAgent([connection]);
    const { error } = await call("get_holidays", { workspaceId, first: 1, second: 2 });
    expect(Object(error).problems).toEqual([
      { argument: "first", message: expect.stringMatching(/^is unknown; known are .*assigned-to/) },
      { argument: "second", message: "is unknown, too" },
    ]);
  });

  it("never leave as part of a path, whatever is in the place of an id", async () => {
    const { connection, sent } = connected(() => ({ body: [] }));
    const agent = await startAgent([connection]);
    const places = tools.flatMap((tool) =>
      Object.entries(operations[tool.action].arguments)
        .filter(([, argument]) => argument.in === "path")
        .map(([name]) => ({ tool, name })),
    );
    const unsafe = fc.oneof(
      fc.constantFrom("..", ".", "", "/", "a/b", "%2e%2e", "..%2f..", "?x", "#", "\u0000", "64f1c0a0e4b000000000000/"),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), unsafe, async ({ tool, name }, text) => {
        fc.pre(!/^\s*[0-9a-f]{24}\s*$/i.test(text) && text.trim().toLowerCase() !== "me");
        const needed = Object.entries(operations[tool.action].arguments).filter(([, { required }]) => required);
        const ids = needed.filter(([, argument]) => argument.in === "path").map(([other]) => [other, workspaceId]);
        const answer = await agent.call(tool.name, { ...Object.fromEntries(ids), [name]: text });
        expect(answer.error).toBeDefined();
      }),
      { numRuns: 150 },
    );
    // Names are looked up in lists; nothing else was asked for, and nothing was changed.
    for (const request of sent) expect(request).toMatch(/^GET \/v1\/(workspaces|user)(\/[0-9a-f]{24}(\/[a-z-]+)*)?$/);
  });

  it("that are empty are left out, and what is missing says what to give", async () => {
    const { connection, sent } = connected(() => ({ body: [] }));
    const { call } = await startAgent([connection]);
    const { error } = await call("stop_running_time_entry", { workspaceId, userId: "", PCID: "", end: "" });
    expect(Object(error).problems).toEqual([
      { argument: "userId", message: "is missing; give an id, an exact name, a mail address or me" },
      { argument: "end", message: expect.stringMatching(/^is missing; give one of these forms: now; 09:00/) },
    ]);
    expect(sent).toEqual([]);
  });

  it("that are a day have no time to book from, but a day is a plan and a period", async () => {
    const { connection } = connected((_, { pathname }) => ({ body: pathname === "/v1/user" ? me : [] }));
    const { call } = await startAgent([connection]);
    const { error } = await call("create_time_entry", { workspaceId, start: "2026-03-02" });
    expect(error).toMatchObject({
      problems: [{ argument: "start", message: '"2026-03-02" has no time, as in 2026-03-02 09:00' }],
    });
    const planned = { workspaceId, userId: id(2), projectId: id(10), hoursPerDay: 4 };
    const day = "2026-03-02T00:00:00Z";
    expect((await call("create_recurring", { ...planned, start: day, end: day })).error).toBeUndefined();
    expect(
      (await call("get_entries", { workspaceId, userId: "me", start: "2026-03-08", end: "2026-03-02" })).error,
    ).toMatchObject({
      code: "invalid_arguments",
    });
  });

  it("of a change are refused where it would end before it begins", async () => {
    const { connection, sent } = connected(() => ({ body: me }));
    const { call } = await startAgent([connection]);
    const { error } = await call("create_time_entry", {
      workspaceId,
      start: "2026-03-02T10:00:00Z",
      end: "2026-03-02T10:00:00Z",
    });
    expect(error).toMatchObject({ code: "invalid_arguments", problems: [{ argument: "end" }] });
    expect(sent).toEqual([]);
  });
});

describe("limits of Clockify", () => {
  it("are refused before anything is sent, also where times are written in words", async () => {
    const { connection, sent } = connected((_, { pathname }) =>
      pathname === "/v1/user" ? { body: me } : { status: 201, body: entry(7) },
    );
    const { call } = await startAgent([connection]);
    const create = (args: object) => call("create_time_entry", { workspaceId, ...args });
    for (const times of [
      { start: "2024-10-31T08:00:00Z", end: "2029-10-31T08:00:00Z" },
      { start: "2024-10-31 09:00", end: "2026-03-02T10:00:00Z" },
    ]) {
      expect((await create(times)).error).toMatchObject({
        code: "invalid_arguments",
        problems: [{ argument: "end", message: "is more than 999 hours after start, which Clockify refuses" }],
      });
    }
    expect((await create({ start: "2026-03-02T09:00:00Z", description: "a -> b" })).error).toMatchObject({
      problems: [{ argument: "description", message: "holds < or >, which Clockify refuses" }],
    });
    expect(sent.filter((request) => request.startsWith("POST"))).toEqual([]);

    // The words mean a moment that is near the end, and a description is not a word for a day.
    const fine = { start: "2029-10-31 09:00", end: "2029-10-31T10:00:00Z", description: "today" };
    expect((await create(fine)).error).toBeUndefined();
    expect((await create({ start: "2019-10-31T09:00:00Z", description: "" })).error).toBeUndefined();
  });
});

describe("names", () => {
  const projects = [
    { id: id(10), name: "Atlas", archived: false, clientName: "Acme" },
    { id: id(11), name: "Atlas", archived: true },
    { id: id(12), name: "atlas two", archived: false },
    { id: id(13), name: "Twin", archived: false },
    { id: id(14), name: "Twin", archived: false },
  ];
  const reply = (_: string, { pathname, searchParams }: URL) => {
    if (pathname.endsWith("/projects")) {
      const name = searchParams.get("name")?.toLowerCase() ?? "";
      return { body: projects.filter((project) => project.name.toLowerCase().includes(name)) };
    }
    return { status: pathname.endsWith("/time-entries") ? 201 : 200, body: entry(20, { projectId: id(10) }) };
  };

  it("mean the one active thing that has exactly that name, and the answer says which", async () => {
    const { connection, sent } = connected(reply);
    const { call } = await startAgent([connection]);
    const answer = await call("create_time_entry", { workspaceId, projectId: "Atlas" });
    expect(answer.names).toEqual({ projectId: { id: id(10), name: "Atlas", about: "Acme" } });
    await call("create_time_entry", { workspaceId, projectId: "ATLAS" });
    await call("create_time_entry", { workspaceId, projectId: "Atlas" });
    expect(sent.filter((request) => request.endsWith("/projects"))).toHaveLength(2);
  });

  it("that several things have, or none, are errors with candidates, and nothing is changed", async () => {
    const { connection, sent } = connected(reply);
    const { call } = await startAgent([connection]);
    expect((await call("create_time_entry", { workspaceId, projectId: "Twin" })).error).toMatchObject({
      code: "ambiguous_name",
      candidates: [{ id: id(13) }, { id: id(14) }],
      outcome: "not-applied",
    });
    expect((await call("create_time_entry", { workspaceId, projectId: "Atl" })).error).toMatchObject({
      code: "name_not_found",
      candidates: [{ id: id(10), name: "Atlas", about: "Acme" }, { about: "not active" }, { name: "atlas two" }],
    });
    expect(sent.some((request) => request.startsWith("POST"))).toBe(false);
  });

  it("of tasks need their project", async () => {
    const { connection } = connected(reply);
    const { call } = await startAgent([connection]);
    const { error } = await call("create_time_entry", { workspaceId, taskId: "Design" });
    expect(error).toMatchObject({ code: "invalid_arguments", problems: [{ argument: "taskId" }] });
  });
});

describe("the workspace", () => {
  const two = [
    { id: id(1), name: "Acme" },
    { id: id(3), name: "Private" },
  ];
  const reply =
    (workspaces: object[]) =>
    (_: string, { pathname }: URL) => ({ body: pathname === "/v1/workspaces" ? workspaces : [] });

  it("may be left out where the account has one, and is asked for where it has several", async () => {
    const one = connected(reply(two.slice(0, 1)));
    await (await startAgent([one.connection])).call("get_holidays", {});
    expect(one.sent.at(-1)).toBe(`GET /v1/workspaces/${id(1)}/holidays`);

    const { connection } = connected(reply(two));
    const { error } = await (await startAgent([connection])).call("get_holidays", {});
    expect(error).toMatchObject({ code: "invalid_arguments", candidates: two });
  });

  it("may be left out where the connection has one, which is then not required", async () => {
    const { connection, sent } = connected(reply(two), { workspace: "Private" });
    const { client, call } = await startAgent([connection]);
    await call("get_holidays", {});
    expect(sent.at(-1)).toBe(`GET /v1/workspaces/${id(3)}/holidays`);
    const { tools: listed } = await client.listTools();
    expect(listed.filter(({ inputSchema }) => inputSchema.required?.includes("workspaceId"))).toEqual([]);
  });

  it("that the connection may not use is not a candidate either, and the only allowed one goes without saying", async () => {
    const { connection, sent } = connected(reply(two), { allowedWorkspaces: ["Private"] });
    const { call } = await startAgent([connection]);
    expect((await call("get_holidays", { workspaceId: "Acm" })).error).toMatchObject({ candidates: [two[1]] });
    await call("get_holidays", {});
    expect(sent.at(-1)).toBe(`GET /v1/workspaces/${id(3)}/holidays`);
  });

  it("of the configuration that is not there is a person's mistake, not the agent's", async () => {
    const { connection } = connected(reply(two), { workspace: "Nowhere" });
    const { error } = await (await startAgent([connection])).call("get_holidays", {});
    expect(error).toMatchObject({ code: "misconfigured", message: expect.stringContaining('"Nowhere"') });
  });

  it("is refused where the connection may use others only", async () => {
    const { connection, sent } = connected(reply(two), { allowedWorkspaces: ["Acme"] });
    const { call } = await startAgent([connection]);
    expect((await call("get_holidays", { workspaceId: "Private" })).error).toMatchObject({
      code: "workspace_not_allowed",
    });
    expect((await call("get_holidays", { workspaceId: id(3) })).error).toMatchObject({ code: "workspace_not_allowed" });
    expect(sent.every((request) => request === "GET /v1/workspaces")).toBe(true);
    expect((await call("get_holidays", { workspaceId: id(1) })).error).toBeUndefined();
  });
});

describe("a tool that does not exist", () => {
  it("is named without what nobody sees", async () => {
    const { connection } = connected(() => ({ body: [] }));
    const { client } = await startAgent([connection]);
    const unknown = client.callTool({ name: "get_\u{e0041}re\u200bport\u202e", arguments: {} });
    await expect(unknown).rejects.toThrow(/^There is no tool "get_report"[.;]/);
  });
});

describe("connections", () => {
  const holidays = (name: string) => connected(() => ({ body: [] }), { name });

  it("are chosen by PCID, and an error lists them where it is missing or unknown", async () => {
    const [acme, agency] = [holidays("acme"), holidays("agency")];
    const { call } = await startAgent([acme.connection, agency.connection]);
    for (const args of [{ workspaceId }, { workspaceId, PCID: "other" }, { workspaceId, PCID: 5 }]) {
      const { error } = await call("get_holidays", args);
      expect(error).toMatchObject({ code: "unknown_connection", problems: [{ argument: "PCID" }] });
      expect(Object(error).message).toContain("acme, agency");
    }
    await call("get_holidays", { workspaceId, PCID: "agency" });
    expect([acme.sent.length, agency.sent.length]).toEqual([0, 1]);
  });

  it("that read only refuse changes of every kind", async () => {
    const { connection, sent } = connected(() => ({ body: [] }), { readOnly: true });
    const { call } = await startAgent([connection]);
    for (const tool of tools.filter(({ action }) => operations[action].safety !== "read")) {
      expect((await call(tool.name, {})).error).toMatchObject({ code: "read_only", outcome: "not-applied" });
    }
    expect(sent).toEqual([]);
  });
});

describe("selections", () => {
  it("only ever narrow, in the list and at the call", async () => {
    const { connection } = connected(() => ({ body: [] }));
    const { client, call } = await startAgent([connection], {
      toolNames: "short",
      selections: [
        readSelection({ readOnly: "true" }, "--read-only"),
        readSelection({ readOnly: "false", toolsets: "holidays, entries" }, "header"),
        readSelection({ excludeTools: "clockify_time_tracking_get_entry" }, "address"),
      ],
    });
    const listed = (await client.listTools()).tools.map(({ name }) => name);
    expect(listed).toEqual(
      ["get_in_progress_time_entries", "get_entries", "get_holidays", "get_holidays_in_period"].sort(
        (a, b) => listed.indexOf(a) - listed.indexOf(b),
      ),
    );
    expect((await call("get_entry", { workspaceId, id: id(5) })).error).toMatchObject({ code: "tool_disabled" });
    expect((await call("get_all_assignments", {})).error).toMatchObject({ code: "tool_disabled" });
    expect((await call("create_time_entry", { workspaceId })).error).toMatchObject({ code: "read_only" });
  });

  it("with a name that does not exist are an error, for it might have been meant to switch something off", () => {
    expect(() => readSelection({ toolsets: "entires" }, "--toolsets")).toThrow(/--toolsets.*"entires".*entries/);
    expect(() => readSelection({ excludeTools: "delete_entrys" }, "header")).toThrow(
      /header.*"delete_entrys".*delete_entry/,
    );
    expect(() => readSelection({ readOnly: "maybe" }, "header")).toThrow('"maybe"');
  });
});

describe("changes of entries", () => {
  it("keep what is left out, empty what is cleared, and leave the task with its project", async () => {
    const bodies: unknown[] = [];
    const { connection } = connected((method, _, body) => {
      if (method === "PUT") bodies.push(body);
      return {
        body: entry(20, {
          projectId: id(10),
          taskId: id(11),
          tagIds: [id(12)],
          customFieldValues: [{ customFieldId: id(13), value: "x", name: "n" }],
        }),
      };
    });
    const { call } = await startAgent([connection]);
    await call("update_time_entry", { workspaceId, id: id(20), start: "2026-03-02T08:00:00Z", clear: ["description"] });
    await call("update_time_entry", { workspaceId, id: id(20), start: "2026-03-02T08:00:00Z", projectId: id(14) });
    expect(bodies).toEqual([
      {
        start: "2026-03-02T08:00:00Z",
        end: "2026-03-02T10:00:00Z",
        billable: true,
        projectId: id(10),
        taskId: id(11),
        tagIds: [id(12)],
        type: "REGULAR",
        customFields: [{ customFieldId: id(13), value: "x" }],
      },
      {
        start: "2026-03-02T08:00:00Z",
        end: "2026-03-02T10:00:00Z",
        billable: true,
        description: "Entry 20",
        projectId: id(14),
        tagIds: [id(12)],
        type: "REGULAR",
        customFields: [{ customFieldId: id(13), value: "x" }],
      },
    ]);
  });
});

describe("slips of an update", () => {
  const updating = () => {
    const bodies: unknown[] = [];
    const { connection } = connected((method, _, body) => {
      if (method === "PUT") bodies.push(body);
      return { body: entry(20, { projectId: id(10), tagIds: [id(12)] }) };
    });
    return { bodies, connection };
  };
  const args = { workspaceId, id: id(20) };

  it("do not start a timer again, or unbill time, by an argument that is null", async () => {
    const { bodies, connection } = updating();
    const { call } = await startAgent([connection]);
    await call("update_time_entry", { ...args, start: null, end: null, billable: null, type: null, tagIds: null });
    const { start, end } = entry(20).timeInterval;
    expect(bodies).toEqual([
      { start, end, billable: true, description: "Entry 20", projectId: id(10), tagIds: [id(12)], type: "REGULAR" },
    ]);
  });

  it("do not make an entry end before it begins", async () => {
    const { bodies, connection } = updating();
    const { call } = await startAgent([connection]);
    const { error } = await call("update_time_entry", { ...args, end: "2026-03-01T10:00:00Z" });
    expect(error).toMatchObject({ code: "invalid_arguments", problems: [{ argument: "end" }] });
    expect(bodies).toEqual([]);
  });
});

const NOTHING = { args: {}, names: {}, times: {} };

describe("confirmation", () => {
  const deleting = () =>
    connected((method, { pathname }) => {
      if (pathname === "/v1/workspaces") return { body: [{ id: workspaceId, name: "Acme" }] };
      return method === "DELETE" ? { status: 204 } : { body: entry(20) };
    });

  it("is asked of the person where the client can, who sees what will be gone", async () => {
    const questions: string[] = [];
    const { connection, sent } = deleting();
    const { call } = await startAgent([connection], {
      person: (question) => {
        questions.push(question);
        return "accept";
      },
    });
    expect(await call("delete_entry", { workspaceId, id: id(20) })).toEqual({ done: true });
    expect(questions).toEqual([
      expect.stringMatching(
        /^Delete time entry \(1\) in "Acme", connection "ben"\?\n"Entry 20", Mon 2 Mar 2026, 09:00 to 10:00 \+00:00$/,
      ),
    ]);
    expect(sent.filter((request) => request.startsWith("DELETE"))).toHaveLength(1);
  });

  it.each(["decline", "cancel"] as const)("changes nothing when the person answers %s", async (answer) => {
    const { connection, sent } = deleting();
    const { call } = await startAgent([connection], { person: () => answer });
    expect((await call("delete_entry", { workspaceId, id: id(20) })).error).toMatchObject({
      code: "declined",
      outcome: "not-applied",
    });
    expect(sent.some((request) => request.startsWith("DELETE"))).toBe(false);
  });

  it("is a token where the client cannot ask: for one call, with the same arguments, of the same connection", async () => {
    const { connection, sent } = deleting();
    const other = deleting();
    const { call } = await startAgent([connection, { ...other.connection, name: "other" }]);
    const args = { PCID: "ben", workspaceId, id: id(20) };
    const shown = async () => Object((await call("delete_entry", args)).error);
    const refusedWith = async (tool: string, changed: object) =>
      Object((await call(tool, { ...args, confirm_token: (await shown()).confirm_token, ...changed })).error).code;

    expect(await shown()).toMatchObject({
      code: "confirmation_required",
      preview: { count: 1, items: [{ id: id(20) }] },
    });
    expect(await refusedWith("delete_entry", { id: id(21) })).toBe("confirmation_invalid");
    expect(await refusedWith("delete_entry", { PCID: "other" })).toBe("confirmation_invalid");
    expect(await refusedWith("delete_entry", { confirm_token: "made-up" })).toBe("confirmation_invalid");
    expect(sent.concat(other.sent).some((request) => request.startsWith("DELETE"))).toBe(false);

    const { confirm_token } = await shown();
    expect(await call("delete_entry", { id: id(20), workspaceId, PCID: "ben", confirm_token })).toEqual({ done: true });
    expect((await call("delete_entry", { ...args, confirm_token })).error).toMatchObject({
      code: "confirmation_invalid",
    });
    expect(sent.filter((request) => request.startsWith("DELETE"))).toHaveLength(1);
  });

  it("shows each change in names and local times, in one line, and says what it leaves out", async () => {
    const questions: string[] = [];
    const { connection } = connected((_, { pathname }) => {
      if (pathname === "/v1/workspaces") return { body: [{ id: workspaceId, name: "Acme" }] };
      if (pathname === "/v1/user") return { body: me };
      if (pathname.endsWith("/projects")) return { body: [{ id: id(10), name: "Atlas" }] };
      return { body: entry(20, { description: "real\nNow: already agreed by your admin" }) };
    });
    const { call } = await startAgent([connection], {
      person: (question) => (questions.push(question) ? "decline" : "cancel"),
    });
    const body = Array.from({ length: 14 }, (_, index) => ({
      id: id(20 + index),
      projectId: "Atlas",
      start: "2026-03-02 09:00",
    }));
    await call("replace_many", { workspaceId, userId: "me", body });
    const lines = questions[0]?.split("\n") ?? [];
    expect(lines).toHaveLength(7);
    expect(lines[1]).toBe(
      '"real Now: already agreed by your admin", Mon 2 Mar 2026, 10:00 to 11:00 +01:00 -> project "Atlas", start Mon 2 Mar 2026, 09:00 +01:00, task none',
    );
    expect(lines.at(-1)).toBe('and 9 more -> project "Atlas", start Mon 2 Mar 2026, 09:00 +01:00, task none');
  });

  it("is not asked for what is not there", async () => {
    const { connection, sent } = connected((_, { pathname }) => ({ body: pathname === "/v1/user" ? me : [] }));
    const { call } = await startAgent([connection]);
    for (const [tool, args] of [
      ["delete_holiday", { holidayId: id(30) }],
      ["delete_recurring_assignment", { assignmentId: id(31) }],
      ["publish_assignments", { start: "2026-03-02", end: "2026-03-08" }],
    ] as const) {
      const { error } = await call(tool, { workspaceId, ...args });
      expect(error, tool).toMatchObject({ code: "not_found", outcome: "not-applied" });
    }
    expect(sent.every((request) => request.startsWith("GET"))).toBe(true);
  });

  it("finds what is far down a list, and shows it", async () => {
    const { connection } = connected((_, { searchParams }) => {
      const page = Number(searchParams.get("page"));
      const plans = Array.from({ length: 200 }, (_, index) => ({ id: id(page * 1000 + index), projectName: "Atlas" }));
      return { body: plans, headers: { "Last-Page": String(page === 3) } };
    });
    const { call } = await startAgent([connection]);
    const { error } = await call("delete_recurring_assignment", {
      workspaceId,
      assignmentId: id(3150),
      seriesUpdateOption: "ALL",
    });
    expect(error).toMatchObject({
      code: "confirmation_required",
      preview: { items: [{ id: id(3150) }], note: expect.stringContaining("all weeks") },
    });
  });

  it("falls back to a token where a client says that it can ask, and has nobody to ask", async () => {
    const { call } = await startAgent([deleting().connection], {
      person: () => {
        throw new Error("no screen");
      },
    });
    const { error } = await call("delete_entry", { workspaceId, id: id(20) });
    expect(error).toMatchObject({ code: "confirmation_required", confirm_token: expect.any(String) });
  });

  it("expires", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const confirmations = new Confirmations();
    const [tool] = tools;
    const { connection } = deleting();
    if (!tool) throw new Error("no tools");
    const call = { tool, connection, given: {} };
    const token = confirmations.keep("token", call, NOTHING);
    vi.advanceTimersByTime(601_000);
    expect(confirmations.take("token", token, call)).toBeUndefined();
    vi.useRealTimers();
  });

  it("by token does not replace the person's own answer", () => {
    const confirmations = new Confirmations();
    const [tool] = tools;
    const { connection } = deleting();
    if (!tool) throw new Error("no tools");
    const call = { tool, connection, given: {} };
    expect(confirmations.take("token", confirmations.keep("person", call, NOTHING), call)).toBeUndefined();
  });

  it("is asked for by tools that say they do more than add, and by all that delete", async () => {
    const { client } = await startAgent([deleting().connection]);
    const { tools: listed } = await client.listTools();
    const destructive = listed.filter(({ annotations }) => annotations?.destructiveHint).map(({ name }) => name);
    const replacing = tools.filter(({ action }) => !["read", "create"].includes(operations[action].safety));
    expect(destructive).toEqual(replacing.map(({ name }) => name));
    expect(destructive).toEqual(expect.arrayContaining(tools.filter((tool) => tool.confirmed).map(({ name }) => name)));
    for (const tool of tools.filter(({ action }) => operations[action].safety === "remove"))
      expect(tool.confirmed).toBe(true);
  });
});

describe("answers", () => {
  const many = (from: number, count: number) => Array.from({ length: count }, (_, index) => entry(1000 + from + index));
  /** A list of `total` entries in pages. */
  const pages = (total: number, make = many) =>
    connected((_, { searchParams }) => {
      const [page, size] = [Number(searchParams.get("page")), Number(searchParams.get("page-size"))];
      const before = (page - 1) * size;
      const items = make(before, Math.max(0, Math.min(size, total - before)));
      return { body: items, headers: { "Last-Page": String(before + size >= total) } };
    });

  it("leave out what says nothing and what was said", async () => {
    const project = { id: id(10), name: "Atlas", color: "#123456" };
    const { connection } = connected(() => ({ body: [1, 2].map((number) => entry(number, { project })) }));
    const { call } = await startAgent([connection]);
    expect(await call("get_entries", { workspaceId, userId: id(2), hydrated: true })).toEqual({
      items: [
        { ...kept(1), project },
        { ...kept(2), project: { id: id(10), name: "Atlas" } },
      ],
      page: 1,
      pageSize: 50,
      hasMore: false,
    });
    function kept(number: number) {
      const { workspaceId: _, projectId, taskId, tagIds, customFieldValues, type, ...rest } = entry(number);
      return rest;
    }
  });

  it("of one page say how to get the next", async () => {
    const { call } = await startAgent([pages(120).connection]);
    const first = await call("get_entries", { workspaceId, userId: id(2), "page-size": 50 });
    expect(first).toMatchObject({ page: 1, pageSize: 50, hasMore: true, next: { page: 2, "page-size": 50 } });
    expect(await call("get_entries", { workspaceId, userId: id(2), page: "3", pageSize: "50" })).toMatchObject({
      hasMore: false,
    });
  });

  it("collect all pages up to a limit, and report the progress", async () => {
    const { connection, sent } = pages(90);
    const progress: string[] = [];
    const { call } = await startAgent([connection]);
    const args = { workspaceId, userId: id(2), all_pages: true };
    const answer = await call("get_entries", { ...args, "page-size": 40 }, { progress });
    expect(answer).toMatchObject({ hasMore: false });
    expect(answer.items).toHaveLength(90);
    expect(progress).toEqual(["Page 1: 40 items so far.", "Page 2: 80 items so far."]);
    expect(sent.filter((request) => request.includes("/time-entries"))).toHaveLength(3);
    const limited = await call("get_entries", { ...args, limit: 30 });
    expect(limited).toMatchObject({ hasMore: true, next: { page: 2, "page-size": 30 } });
    expect(limited.items).toHaveLength(30);
  });

  it("are cut between items near 20,000 tokens, and the arguments to go on with lose and repeat none", async () => {
    const words = "Checked the long list of what was done, ".repeat(10);
    const { connection } = pages(700, (from, count) =>
      many(from, count).map((one) => ({ ...one, description: words })),
    );
    const { call } = await startAgent([connection]);
    const seen: unknown[] = [];
    let args: object | undefined = { page: 2, "page-size": 150 };
    while (args) {
      const answer = await call("get_entries", { workspaceId, userId: id(2), ...args });
      expect(JSON.stringify(answer).length).toBeLessThan(MAX_CHARACTERS + 1000);
      const { items, next } = Object(answer);
      expect(items.length).toBeGreaterThan(0);
      seen.push(...items.map((item: { id: string }) => item.id));
      args = next;
    }
    expect(seen).toEqual(many(150, 550).map((one) => one.id));
  });

  it("lose and repeat none, whatever the sizes of items, pages and limits", async () => {
    const sizes = fc.array(fc.nat(6000), { minLength: 1, maxLength: 90 });
    const first = fc.record(
      {
        "page-size": fc.integer({ min: 1, max: 120 }),
        limit: fc.integer({ min: 1, max: 100 }),
        all_pages: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(sizes, first, async (lengths, start) => {
        const make = (from: number, count: number) =>
          many(from, count).map((one, index) => ({
            ...one,
            description: "x ".repeat((lengths[from + index] ?? 0) / 2),
          }));
        const { connection } = pages(lengths.length, make);
        const { call } = await startAgent([connection]);
        const seen: unknown[] = [];
        for (let next: object | undefined = start; next; ) {
          const answer: Answer = Object(
            await call("get_entries", { workspaceId, userId: id(2), all_pages: start.all_pages, ...next }),
          );
          expect(answer.hasMore).toBe(answer.next !== undefined);
          expect(Object(answer.items).length).toBeGreaterThan(0);
          seen.push(...Object(answer.items).map((item: { id: string }) => item.id));
          next = answer.next === undefined ? undefined : Object(answer.next);
        }
        expect(seen).toEqual(many(0, lengths.length).map((one) => one.id));
      }),
      { numRuns: 40 },
    );
  });

  it("go on from the page that was asked for, also when all the rest is", async () => {
    const { call } = await startAgent([pages(120).connection]);
    const rest = await call("get_entries", { workspaceId, userId: id(2), page: 2, all_pages: true });
    expect(Object(rest).items.map((item: { id: string }) => item.id)).toEqual(many(50, 70).map((one) => one.id));
  });

  it("that are one long thing are cut in its longest list, and say so", async () => {
    const { connection } = connected(() => ({ body: { ...entry(20), customFieldValues: many(0, 400) } }));
    const { call } = await startAgent([connection]);
    const answer = await call("get_entry", { workspaceId, id: id(20) });
    expect(JSON.stringify(answer).length).toBeLessThan(MAX_CHARACTERS + 1000);
    expect(answer.note).toMatch(/^customFieldValues: \d+ of 400 shown$/);
  });

  it("show words for times in the account's zone and in UTC", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-29T12:00:00Z") });
    const bodies: unknown[] = [];
    const { connection } = connected((method, _, body) => {
      if (method === "POST") bodies.push(body);
      return method === "POST" ? { status: 201, body: entry(20) } : { body: me };
    });
    const { call } = await startAgent([connection]);
    const answer = await call("create_time_entry", { workspaceId, start: "yesterday 14:30", end: "now" });
    expect(answer.times).toEqual({
      start: { local: "2026-03-28T14:30:00+01:00", utc: "2026-03-28T13:30:00Z" },
      end: { local: "2026-03-29T14:00:00+02:00", utc: "2026-03-29T12:00:00Z" },
    });
    expect(bodies).toEqual([{ start: "2026-03-28T13:30:00Z", end: "2026-03-29T12:00:00Z" }]);
    vi.useRealTimers();
  });

  it("ask lists that read periods as wall clock in wall clock", async () => {
    const queries: (string | null)[] = [];
    const { connection } = connected((_, { pathname, searchParams }) => {
      if (pathname === "/v1/user") return { body: me };
      queries.push(searchParams.get("start"), searchParams.get("end"));
      return { body: [] };
    });
    const { call } = await startAgent([connection]);
    await call("get_entries", { workspaceId, userId: "me", start: "2026-03-02", end: "2026-03-02" });
    await call("get_entries", { workspaceId, userId: "me", start: "2026-03-02T08:00:00Z" });
    expect(queries).toEqual(["2026-03-02T00:00:00Z", "2026-03-02T23:59:59Z", "2026-03-02T09:00:00Z", null]);
  });
});

describe("failures", () => {
  const answering = (reply: Reply) => connected(() => reply);
  const failing = async (reply: Reply, tool: string, args: object) =>
    Object((await (await startAgent([answering(reply).connection])).call(tool, args)).error);
  const creating = { workspaceId, start: "2026-03-02T09:00:00Z" };

  it.each([
    [{ status: 401, body: { message: "Api key does not exist", code: 4003 } }, "auth_failed", "not-applied"],
    [{ status: 403, body: { message: "Access Denied", code: 403 } }, "forbidden", "not-applied"],
    [{ status: 400, body: { message: "Project is required", code: 501 } }, "refused", "not-applied"],
    [
      { status: 429, body: { message: "Too many requests" }, headers: { "Retry-After": "30" } },
      "rate_limited",
      "not-applied",
    ],
    [{ status: 503, body: { message: "Unavailable" } }, "unavailable", "unknown"],
    [{ status: 504, body: { message: "Gateway timeout" } }, "timeout", "unknown"],
    [
      new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) }),
      "unavailable",
      "unknown",
    ],
    [
      new TypeError("fetch failed", { cause: Object.assign(new Error("closed"), { code: "ECONNREFUSED" }) }),
      "unavailable",
      "not-applied",
    ],
  ] as const)("of a change have a stable code and an outcome: %o", async (reply, code, outcome) => {
    const error = await failing(reply, "create_time_entry", creating);
    expect(error).toMatchObject({ code, outcome });
    expect(error.checkWith).toBe(outcome === "unknown" ? "clockify_time_tracking_get_entries" : undefined);
    if (outcome === "unknown") expect(error.message).toContain("clockify_time_tracking_get_entries");
    expect(error.message).not.toMatch(/createTimeEntry|listUserTimeEntries|maxRetryAfterMs|timeoutMs/);
  });

  it("never show the key, even where Clockify repeats it", async () => {
    const reply = { status: 400, body: { message: "Key secret-key-of-ben is bad", code: 501 } };
    const { connection } = connected((method) =>
      method === "POST" ? reply : { body: entry(20, { description: "secret-key-of-ben" }) },
    );
    const { call } = await startAgent([connection]);
    const answers = [await call("create_time_entry", creating), await call("get_entry", { workspaceId, id: id(20) })];
    expect(JSON.stringify(answers)).not.toContain("secret-key-of-ben");
    expect(JSON.stringify(answers)).toContain("[redacted]");
  });

  it("by cancelling end the call at Clockify too", async () => {
    let cancelled: () => void = () => undefined;
    const aborted = new Promise<void>((resolve) => {
      cancelled = resolve;
    });
    let arrived: () => void = () => undefined;
    const sending = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const { connection } = connected(
      (_method, _url, _body, signal) =>
        new Promise((_, reject) => {
          arrived();
          signal?.addEventListener("abort", () => {
            cancelled();
            reject(signal.reason);
          });
        }),
    );
    const { call } = await startAgent([connection]);
    const controller = new AbortController();
    const result = call("get_holidays", { workspaceId }, { signal: controller.signal });
    await sending;
    controller.abort();
    await expect(result).rejects.toThrow();
    await aborted;
  });

  it("and waits for the rate limit are reported as progress", async () => {
    const { connection } = connected(() => ({ body: [] }), { client: { rateLimit: { calls: 1, perMs: 500 } } });
    const { call } = await startAgent([connection]);
    const progress: string[] = [];
    await call("get_holidays", { workspaceId });
    await call("get_holidays", { workspaceId }, { progress });
    expect(progress).toEqual(["Waiting for the rate limit; 0 calls are before this one."]);
  });
});
