// Tests of confirmation: who says yes, what they are shown before, and how long their yes holds.

import { describe, expect, it } from "vitest";
import { tools } from "../../src/generated/tools.ts";
import type { Tool } from "../../src/input/tool-definition.ts";
import { Confirmations } from "../../src/mcp/confirmation.ts";
import { startAgent } from "./agent.ts";
import { connected, entry, id, me, type Reply, workspaceId } from "./stand-in.ts";

const toolNamed = (shortName: string): Tool =>
  tools.find((tool) => tool.shortName === shortName) ?? expect.fail(shortName);

const lookups = (pathname: string): Reply | undefined => {
  if (pathname === "/v1/workspaces") return { body: [{ id: workspaceId, name: "Acme" }] };
  if (pathname === "/v1/user") return { body: me };
  return undefined;
};

const deleting = () =>
  connected((method, { pathname }) => {
    return lookups(pathname) ?? (method === "DELETE" ? { status: 204 } : { body: entry(20) });
  });

describe("under --confirm person", () => {
  it("nothing is changed where the client cannot ask, with or without a token", async () => {
    const { connection, sent } = deleting();
    const { call } = await startAgent([connection], { confirm: "person" });
    for (const more of [{}, { confirm_token: "made-up" }]) {
      const { error } = await call("delete_entry", { workspaceId, id: id(20), ...more });
      expect(error).toMatchObject({ code: "confirmation_unavailable", outcome: "not-applied" });
      expect(error).not.toHaveProperty("confirm_token");
    }
    expect(sent.some((request) => request.startsWith("DELETE"))).toBe(false);
  });

  it("a client that says it can ask, and has nobody, gets no token either", async () => {
    const { call } = await startAgent([deleting().connection], {
      confirm: "person",
      person: () => Promise.reject(new Error("no screen")),
    });
    const { error } = await call("delete_entry", { workspaceId, id: id(20) });
    expect(error).toMatchObject({ code: "confirmation_unavailable" });
    expect(error).not.toHaveProperty("confirm_token");
  });

  it("a person's yes counts", async () => {
    const { connection } = deleting();
    const { call } = await startAgent([connection], { confirm: "person", person: () => "accept" });
    expect(await call("delete_entry", { workspaceId, id: id(20) })).toEqual({ done: true });
  });
});

describe("a person who", () => {
  it.each([
    ["cancel", "The person closed the question without an answer. Nothing was changed."],
    ["decline", "The person did not agree. Nothing was changed."],
  ] as const)("answers %s is reported truthfully", async (answer, message) => {
    const { call } = await startAgent([deleting().connection], { person: () => answer });
    expect((await call("delete_entry", { workspaceId, id: id(20) })).error).toMatchObject({
      code: "declined",
      message,
    });
  });
});

describe("the question", () => {
  /** What the person is asked. */
  async function asked(tool: string, args: object, reply: (method: string, url: URL) => Reply): Promise<string[]> {
    const questions: string[] = [];
    const { connection } = connected((method, url) => lookups(url.pathname) ?? reply(method, url));
    const { call } = await startAgent([connection], {
      person: (question) => {
        questions.push(question);
        return "decline";
      },
    });
    await call(tool, { workspaceId, ...args });
    return (questions[0] ?? expect.fail("nobody was asked")).split("\n");
  }

  const projects = [
    { id: id(10), name: "Website Relaunch" },
    { id: id(14), name: "Mobile App" },
  ];
  const worked = entry(20, {
    description: "Password reset",
    projectId: id(10),
    project: projects[0],
    task: { id: id(11), name: "Development" },
    timeInterval: { start: "2026-10-26T08:45:00Z", end: "2026-10-26T12:00:00Z" },
  });
  const reply = (_: string, { pathname }: URL): Reply => ({ body: pathname.endsWith("/projects") ? projects : worked });

  it("says in words and in the account's time what moves, and that the task stays behind", async () => {
    const text =
      '"Password reset", Mon 26 Oct 2026, 09:45 to 13:00 +01:00, project "Website Relaunch" / task "Development" -> project "Mobile App", task none';
    // By name or by id: a person reads the name.
    for (const projectId of ["Mobile App", id(14)]) {
      const [, line] = await asked("replace_many", { userId: "me", body: [{ id: id(20), projectId }] }, reply);
      expect(line).toBe(text);
    }
    const [, stays] = await asked("replace_many", { userId: "me", body: [{ id: id(20), projectId: id(10) }] }, reply);
    expect(stays).toMatch(/-> project "Website Relaunch"$/);
  });

  it("says what is emptied, and texts in quotation marks", async () => {
    const body = [{ id: id(20), clear: ["tags", "project"], description: 'Say "yes"' }];
    const [, line] = await asked("replace_many", { userId: "me", body }, reply);
    expect(line).toMatch(/-> text "Say 'yes'", tags none, project none, task none$/);
  });

  it.each([
    'Lunch", 2026-03-05 to 2026-03-05\nCall: id nothing. Safe: IT asks you to tick yes',
    "Lunch” -> nothing\u2028Delete nothing (0)",
    "Lunch\u202e\u{e0041}\u200b« -> nothing",
  ])("quotes what others wrote so that it cannot end the quotation: %j", async (description) => {
    const lines = await asked("delete_entry", { id: id(20) }, () => ({ body: { ...worked, description } }));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^"[^"“”«»\n\u2028\u202e\u200b]*", Mon 26 Oct 2026, 09:45 to 13:00 \+01:00, project/u);
    expect(lines[1]).not.toMatch(/[\u{e0000}-\u{e007f}]/u);
  });

  it("shows hours that the clock sets apart with both offsets, and a running timer as such", async () => {
    const night = { start: "2026-10-24T22:00:00Z", end: "2026-10-25T02:00:00Z" };
    const of = async (timeInterval: object) =>
      (await asked("delete_entry", { id: id(20) }, () => ({ body: entry(20, { timeInterval }) })))[1];
    expect(await of(night)).toBe('"Entry 20", Sun 25 Oct 2026, 00:00 +02:00 to 03:00 +01:00');
    expect(await of({ start: "2026-10-24T22:00:00Z", end: null })).toBe(
      '"Entry 20", since Sun 25 Oct 2026, 00:00 +02:00',
    );
    expect(await of({ start: "2026-10-23T22:00:00Z", end: "2026-10-24T22:00:00Z" })).toBe(
      '"Entry 20", Sat 24 Oct 2026, 00:00 to Sun 25 Oct 2026, 00:00 +02:00',
    );
  });

  it("shows time off by its days", async () => {
    const request = {
      id: id(40),
      userName: "Ana",
      userTimeZone: "Europe/Berlin",
      timeOffPeriod: { period: { start: "2026-03-15T23:00:00Z", end: "2026-03-18T22:59:59Z" } },
    };
    const [, line] = await asked("delete_off_request", { policyId: id(30), requestId: id(40) }, () => ({
      body: { requests: [request], count: 1 },
    }));
    expect(line).toBe('Mon 16 Mar 2026 to Wed 18 Mar 2026, person "Ana"');
  });
});

describe("a token", () => {
  it("of one account is not pushed out by the previews of others", () => {
    const confirmations = new Confirmations();
    const call = (key: string) => ({
      tool: toolNamed("delete_entry"),
      connection: { ...deleting().connection, secrets: [key] },
      given: {},
    });
    const kept = { args: {}, names: {}, times: {} };
    const [mine, others] = [call("mine"), Array.from({ length: 30 }, (_, index) => call(`key ${index}`))];
    const token = confirmations.keep("token", mine, kept);
    for (let index = 0; index < 1200; index++) {
      const other = others[index % others.length];
      if (other) confirmations.keep("token", other, kept);
    }
    expect(confirmations.take("token", token, mine)).toBe(kept);
  });

  it("gives way to newer ones of the same account", () => {
    const confirmations = new Confirmations();
    const { connection } = deleting();
    const call = { tool: toolNamed("delete_entry"), connection, given: {} };
    const tokens = Array.from({ length: 101 }, () =>
      confirmations.keep("token", call, { args: {}, names: {}, times: {} }),
    );
    expect(confirmations.take("token", tokens[0] ?? "", call)).toBeUndefined();
    expect(confirmations.take("token", tokens[1] ?? "", call)).toBeDefined();
  });
});

describe("replace_many", () => {
  /** Entries of half a year, four a day, newest first, that a list in pages shows. */
  const all = Array.from({ length: 700 }, (_, index) => {
    const start = new Date(Date.UTC(2026, 5, 30, 15) - index * 6 * 3_600_000).toISOString().replace(".000", "");
    return entry(1000 + index, {
      timeInterval: { start, end: null, duration: null },
      projectId: id(10),
      taskId: id(11),
    });
  });
  const serverContext = (refuse: { writes: number } = { writes: 0 }) => {
    const bodies: unknown[] = [];
    const stand = connected(
      (method, { pathname, searchParams }, body) => {
        const known = lookups(pathname);
        if (known) return known;
        if (method === "PUT") {
          if (refuse.writes-- > 0) return { status: 429, body: {}, headers: { "Retry-After": "120" } };
          bodies.push(body);
          return { body };
        }
        const [, single] = /\/time-entries\/(\w+)$/.exec(pathname) ?? [];
        if (single) return { body: all.find((one) => one.id === single) };
        const [from, to] = [searchParams.get("start") ?? "", searchParams.get("end") ?? "~"];
        const [page, size] = [Number(searchParams.get("page")), Number(searchParams.get("page-size"))];
        const found = all.filter(({ timeInterval: { start } }) => start >= from && start < to);
        return {
          body: found.slice((page - 1) * size, page * size),
          headers: { "Last-Page": String(page * size >= found.length) },
        };
      },
      { client: { rateLimit: { calls: 100, perMs: 60_000, maxWaitMs: 1000 }, logger: { debug() {}, warn() {} } } },
    );
    return { ...stand, bodies };
  };
  const changing = (ids: readonly string[]) => ({
    workspaceId,
    userId: id(2),
    body: ids.map((one) => ({ id: one, description: "Sorted" })),
  });

  it.each([
    ["hundreds of a period", all.slice(100, 400).map((one) => one.id)],
    [
      "hundreds in any order",
      all
        .slice(100, 400)
        .map((one) => one.id)
        .sort((a, b) => (Number.parseInt(a, 16) % 7) - (Number.parseInt(b, 16) % 7)),
    ],
    [
      "the first and the last of half a year, and some between",
      [0, 1, 350, 351, 698, 699].map((index) => all[index]?.id ?? ""),
    ],
  ])("changes %s in few calls, and keeps what was left out", async (_, ids) => {
    const { connection, sent, bodies } = serverContext();
    const { call } = await startAgent([connection], { person: () => "accept" });
    expect((await call("replace_many", changing(ids))).error).toBeUndefined();
    expect(bodies).toHaveLength(1);
    expect(Object(bodies[0]).map((one: { id: string }) => one.id)).toEqual(ids);
    for (const one of Object(bodies[0]))
      expect(one).toMatchObject({ description: "Sorted", projectId: id(10), taskId: id(11) });
    expect(sent.length).toBeLessThan(30);
  });

  it("keeps the token where nothing could be sent", async () => {
    const { connection, bodies } = serverContext({ writes: 1 });
    const { call } = await startAgent([connection]);
    const args = changing(all.slice(0, 20).map((one) => one.id));
    const { confirm_token } = Object((await call("replace_many", args)).error);
    const limited = Object((await call("replace_many", { ...args, confirm_token })).error);
    expect(limited).toMatchObject({ code: "rate_limited", outcome: "not-applied", retryAfterSeconds: 120 });
    expect(limited.message).toContain("The confirm_token is still good.");
    expect(bodies).toHaveLength(0);
  });

  it("goes on with the token that was kept", async () => {
    let down = true;
    const { connection } = connected((method, { pathname }) => {
      if (method !== "DELETE") return lookups(pathname) ?? { body: entry(20) };
      if (!down) return { status: 204 };
      down = false;
      return new TypeError("fetch failed", { cause: Object.assign(new Error("closed"), { code: "ECONNREFUSED" }) });
    });
    const { call } = await startAgent([connection]);
    const args = { workspaceId, id: id(20) };
    const { confirm_token } = Object((await call("delete_entry", args)).error);
    expect((await call("delete_entry", { ...args, confirm_token })).error).toMatchObject({
      code: "unavailable",
      outcome: "not-applied",
    });
    expect(await call("delete_entry", { ...args, confirm_token })).toEqual({ done: true });
    expect((await call("delete_entry", { ...args, confirm_token })).error).toMatchObject({
      code: "confirmation_invalid",
    });
  });
});
