// Errors that lead to the next step: by status, code and action, in few words, and before anything is sent where that can be known.

import { describe, expect, it } from "vitest";
import { tokensIn } from "../../scripts/contract/print/tool-list.ts";
import { unknownTool } from "../../src/mcp/tool-names.ts";
import { startAgent } from "./agent.ts";
import { connected, entry, id, me, type Reply, workspaceId } from "./stand-in.ts";

/** Refuses everything that is not a lookup. */
const refusing = (status: number, code: number | undefined, message: string) =>
  connected((method, { pathname }) => {
    if (pathname === "/v1/user") return { body: me };
    if (pathname === "/v1/workspaces") return { body: [{ id: workspaceId, name: "Acme" }] };
    if (method === "GET" && /\/(projects|policies)$/.test(pathname)) return { body: [] };
    return { status, body: { message, code } };
  });

const errorOf = async (reply: ReturnType<typeof connected>, tool: string, args: object) =>
  Object((await (await startAgent([reply.connection])).call(tool, { workspaceId, ...args })).error);

describe("a refusal", () => {
  const start = "2026-03-02T09:00:00Z";
  const end = "2026-03-02T10:00:00Z";

  it.each([
    [
      "get_entry",
      { id: id(20) },
      400,
      501,
      "Time entry doesn't belong to Workspace",
      "Entrada de tiempo no pertenece a Espacio de trabajo",
      "not_found",
    ],
    [
      "update_time_entry",
      { id: id(20), billable: true },
      400,
      501,
      "Time entry doesn't belong to Workspace",
      "Entrada de tiempo no pertenece",
      "not_found",
    ],
    ["delete_entry", { id: id(20) }, 400, 501, "Time entry doesn't exist", "La entrada no existe", "not_found"],
    [
      "get_entries",
      { userId: id(3) },
      400,
      501,
      "User doesn't belong to Workspace",
      "Usuario no pertenece a Espacio de trabajo",
      "not_found",
    ],
    [
      "create_time_entry",
      { start, end, projectId: id(10) },
      400,
      501,
      "Project doesn't belong to Workspace",
      "Proyecto no pertenece a Espacio de trabajo",
      "not_found",
    ],
    ["create_time_entry", { start, end }, 400, 501, "Project is required", "El proyecto es obligatorio", "refused"],
    ["stop_running_time_entry", { userId: id(3), end }, 404, 501, "Entity not found", "No se encuentra", "not_found"],
    ["get_entry", { id: id(20) }, 400, 3002, "doesn't exist", "no existe", "refused"],
    ["get_entry", { id: id(20) }, 403, 501, "Access Denied", "Acceso denegado", "forbidden"],
    ["get_entry", { id: id(20) }, 401, 4003, "Api key does not exist", "La clave no existe", "auth_failed"],
  ] as const)(
    "of %s (%o) with %s %s has the same code in English and in Spanish",
    async (tool, args, status, code, english, spanish, expected) => {
      const [inEnglish, inSpanish] = [
        await errorOf(refusing(status, code, english), tool, args),
        await errorOf(refusing(status, code, spanish), tool, args),
      ];
      expect(inEnglish.code).toBe(expected);
      // Nothing else differs either: what Clockify said is quoted, and decides nothing.
      expect({ ...inSpanish, message: inSpanish.message.replace(spanish, english) }).toEqual(inEnglish);
    },
  );

  it("of a timer says how to stop the one that may run, and of an entry with an end it does not", async () => {
    const running = await errorOf(refusing(400, 501, "Ya hay un temporizador"), "create_time_entry", { start: "now" });
    expect(running.message).toContain("clockify_time_tracking_stop_running_time_entry with userId me and end now");
    const finished = await errorOf(refusing(400, 501, "Ya hay un temporizador"), "create_time_entry", { start, end });
    expect(finished.message).not.toContain("stop_running");
  });

  it("of a timer that does not run says who has one", async () => {
    const { message } = await errorOf(refusing(404, undefined, "nada"), "stop_running_time_entry", {
      userId: "me",
      end: "now",
    });
    expect(message).toContain("get_in_progress_time_entries");
  });

  it("for too many calls says in a sentence when to call again", async () => {
    const limit = connected(() => ({ body: [] }), {
      client: { rateLimit: { calls: 1, perMs: 60_000, maxWaitMs: 1000 } },
    });
    const { call } = await startAgent([limit.connection]);
    await call("get_holidays", { workspaceId });
    const { error } = await call("get_holidays", { workspaceId });
    expect(error).toMatchObject({ code: "rate_limited", outcome: "not-applied" });
    expect(Object(error).message).toMatch(/^The rate limit is used up\. Nothing was sent\. Call again in (59|60) s\.$/);
  });
});

describe("time off", () => {
  const policies = [
    { id: id(30), name: "Vacation", timeUnit: "DAYS" },
    { id: id(31), name: "Personal hours", timeUnit: "HOURS" },
  ];
  const asking = () =>
    connected((method, { pathname }) => {
      if (pathname === "/v1/user") return { body: me };
      if (method === "GET") return { body: policies };
      return { body: { id: id(40) } };
    });
  const ask = async (policyId: string, period: object, tool = "create_time_off_request") => {
    const { connection, sent } = asking();
    const { call } = await startAgent([connection]);
    const more = tool.endsWith("_for_other") ? { userId: "me" } : {};
    const answer = await call(tool, { workspaceId, policyId, ...more, timeOffPeriod: { period } });
    return { error: Object(answer.error), posted: sent.some((request) => request.startsWith("POST")) };
  };

  it.each([
    ["Vacation", { start: "2026-03-12", end: "2026-03-13" }, "counts in DAYS: give start and days (2), and no end"],
    [
      "Vacation",
      { start: "2026-03-12 09:00", end: "2026-03-13 18:00" },
      "counts in DAYS: give start and days (2), and no end",
    ],
    [
      "Vacation",
      { start: "2026-03-12", end: "2026-03-13", days: 2 },
      "counts in DAYS: give start and days (2), and no end",
    ],
    ["Vacation", { start: "2026-03-12" }, "counts in DAYS: give start and days"],
    [id(30), { start: "2026-03-12", end: "2026-03-12" }, "Vacation, which counts in DAYS: give start and days (1)"],
    [
      "Personal hours",
      { start: "2026-03-12", days: 1 },
      "counts in HOURS: give start and end with times, as in 2026-03-02 09:00, and no days",
    ],
    ["Personal hours", { start: "2026-03-12", end: "2026-03-12" }, "counts in HOURS: give start and end with times"],
    ["Personal hours", { start: "2026-03-12 09:00" }, "counts in HOURS: give start and end with times"],
  ])("under %s for %o says what the policy wants, and asks for nothing", async (policyId, period, message) => {
    for (const tool of ["create_time_off_request", "create_time_off_request_for_other"]) {
      const { error, posted } = await ask(policyId, period, tool);
      expect(error, tool).toMatchObject({
        code: "invalid_arguments",
        problems: [{ argument: "timeOffPeriod.period" }],
      });
      expect(error.message, tool).toContain(message);
      expect(posted).toBe(false);
    }
  });

  it("as the policy counts it is asked for", async () => {
    expect(await ask("Vacation", { start: "2026-03-12", days: 2 })).toMatchObject({ posted: true });
    const hours = { start: "2026-03-12 09:00", end: "2026-03-12 11:00" };
    expect(await ask("Personal hours", hours)).toMatchObject({ posted: true });
    expect(await ask("Personal hours", { ...hours, days: null })).toMatchObject({ posted: true });
  });

  it("under a policy that may not be read is Clockify's to judge", async () => {
    const { connection, sent } = connected((method) =>
      method === "GET" ? { status: 403, body: { message: "Access Denied", code: 403 } } : { body: { id: id(40) } },
    );
    const { call } = await startAgent([connection]);
    const period = { start: "2026-03-12", days: 2 };
    await call("create_time_off_request", { workspaceId, policyId: id(30), timeOffPeriod: { period } });
    expect(sent.at(-1)).toMatch(/^POST /);
  });

  it("looked for by when it was asked for says so, and else it does not", async () => {
    const { connection } = connected((_, { pathname }) => ({
      body: pathname === "/v1/user" ? me : { requests: [], count: 0 },
    }));
    const { call } = await startAgent([connection]);
    const note = expect.stringContaining("ask when the request was made");
    expect(await call("get_off_request", { workspaceId, start: "next week", end: "next week" })).toMatchObject({
      note,
    });
    expect(await call("get_off_request", { workspaceId, end: "today" })).toMatchObject({ note });
    expect(await call("get_off_request", { workspaceId })).not.toHaveProperty("note");
  });
});

describe("a holiday", () => {
  const creating = async (people: object) => {
    const bodies: unknown[] = [];
    const { connection } = connected((method, _, body) => {
      if (method === "POST") bodies.push(body);
      return { body: { id: id(5) } };
    });
    const { call } = await startAgent([connection]);
    const datePeriod = { startDate: "2026-05-01", endDate: "2026-05-01" };
    const { error } = await call("create_holiday", { workspaceId, name: "May Day", datePeriod, ...people });
    return { error: Object(error), bodies };
  };

  it("for nobody says how everybody is written, and that is accepted", async () => {
    const { error, bodies } = await creating({});
    expect(bodies).toEqual([]);
    const [, written = ""] = /for everybody give (\{.*?\})/.exec(error.message) ?? [];
    const users = JSON.parse(written);
    expect((await creating({ users })).bodies).toMatchObject([{ users }]);
  });

  it("for all who join later is for everybody", async () => {
    const { bodies } = await creating({ everyoneIncludingNew: true });
    expect(bodies).toMatchObject([{ everyoneIncludingNew: true, users: { contains: "DOES_NOT_CONTAIN", ids: [] } }]);
  });
});

describe("a timer", () => {
  it("cannot start in the future, for oneself or for others, but an entry can", async () => {
    const { connection, sent } = connected((method, { pathname }) => {
      if (method === "POST") return { status: 201, body: entry(20) };
      return { body: pathname === "/v1/user" ? me : [] };
    });
    const { call } = await startAgent([connection]);
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
    for (const start of ["tomorrow 09:00", "in 2 hours", inAnHour]) {
      for (const [tool, more] of [
        ["create_time_entry", {}],
        ["create_for_others", { userId: "me" }],
      ] as const) {
        const { error } = await call(tool, { workspaceId, start, ...more });
        expect(error, start).toMatchObject({ code: "invalid_arguments", problems: [{ argument: "end" }] });
        expect(Object(error).message).toContain("a timer cannot start in the future. Give an end");
      }
    }
    expect(sent.some((request) => request.startsWith("POST"))).toBe(false);
    expect((await call("create_time_entry", { workspaceId, start: "now" })).error).toBeUndefined();
    const planned = { workspaceId, start: "tomorrow 09:00", end: "tomorrow 10:00" };
    expect((await call("create_time_entry", planned)).error).toBeUndefined();
  });
});

describe("what errors cost", () => {
  const projects = Array.from({ length: 12 }, (_, index) => ({ id: id(100 + index), name: `Project ${index}` }));
  const reply = (_: string, { pathname }: URL): Reply => ({ body: pathname === "/v1/user" ? me : projects });
  const costOf = async (tool: string, args: object) => {
    const { call } = await startAgent([connected(reply).connection]);
    const { error } = await call(tool, { workspaceId, ...args });
    expect(error).toBeDefined();
    return tokensIn(JSON.stringify({ error }));
  };

  it("is little for words that no time has, also for two of them", async () => {
    const one = await costOf("get_entries", { userId: "me", start: "the other day" });
    const two = await costOf("get_entries", { userId: "me", start: "the other day", end: "some time" });
    expect(one).toBeLessThan(200);
    expect(two).toBeLessThan(250);
  });

  it("is little for thirty times the same wrong name, and for thirty wrong names", async () => {
    const body = (name: (index: number) => string) =>
      Array.from({ length: 30 }, (_, index) => ({ id: id(500 + index), projectId: name(index) }));
    const same = await costOf("replace_many", { userId: "me", body: body(() => "Nope") });
    const different = await costOf("replace_many", { userId: "me", body: body((index) => `Nope ${index}`) });
    expect(same).toBeLessThan(350);
    expect(different).toBeLessThan(600);
  });

  it("the forms of times appear once", async () => {
    const { call } = await startAgent([connected(reply).connection]);
    const { error } = await call("create_time_entry", { workspaceId, start: "soon", end: "later" });
    expect(JSON.stringify(error).match(/2:30 pm/g)).toHaveLength(1);
    expect(error).toMatchObject({ problems: [{ argument: "start" }, { argument: "end" }] });
  });
});

describe("a tool that does not exist", () => {
  it.each(["create_project", "create_invoice", "create_tag", "create_client", "update_project", "get_projects"])(
    "is not taken for another one: %s",
    (name) => expect(unknownTool(name)).not.toContain("did you mean"),
  );
  it.each([
    ["get_entrys", "get_entry"],
    ["create_entry", "create_time_entry"],
    ["list_entries", "get_entries"],
    ["delete_entrys", "delete_entry"],
  ])("is taken for the one that it is nearly called: %s", (name, meant) =>
    expect(unknownTool(name)).toContain(`did you mean ${meant}?`),
  );
});
