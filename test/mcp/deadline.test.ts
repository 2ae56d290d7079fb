// The deadline of tools: the answer comes before clients give up, whatever Clockify does, and reports the outcome.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startAgent } from "./agent.ts";
import { connected, entry, id, me, type Reply, workspaceId } from "./stand-in.ts";

const NEVER = new Promise<Reply>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance", "Date"] });
});
afterEach(() => vi.useRealTimers());

/** What a call has answered after so many seconds of the fake clock. */
async function after(seconds: number, call: Promise<Readonly<Record<string, unknown>>>) {
  let answer: Readonly<Record<string, unknown>> | undefined;
  call.then((got) => {
    answer = got;
  });
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return answer;
}

const retrying = { client: { retry: {}, rateLimit: {} } } as const;

describe("a call that Clockify never answers", () => {
  it("is a timeout after 45 s, with all its attempts: a read has changed nothing", async () => {
    const { connection } = connected(() => NEVER, retrying);
    const { call } = await startAgent([connection]);
    const reading = call("get_entry", { workspaceId, id: id(20) });
    expect(await after(44.9, reading)).toBeUndefined();
    expect(await after(0.2, reading)).toMatchObject({
      error: {
        code: "timeout",
        outcome: "not-applied",
        message: expect.stringContaining("did not answer within the 45 s"),
      },
    });
  });

  it("counts its lookups: one that hangs before a change has changed nothing", async () => {
    const { connection, sent } = connected(
      (_, { pathname }) => (pathname === "/v1/user" ? NEVER : { body: [] }),
      retrying,
    );
    const { call } = await startAgent([connection]);
    const answer = await after(45.1, call("create_time_entry", { workspaceId, start: "now", end: "in 1 hour" }));
    expect(answer).toMatchObject({ error: { code: "timeout", outcome: "not-applied" } });
    expect(Object(answer?.error).message).toContain("Nothing was changed.");
    expect(sent.some((request) => request.startsWith("POST"))).toBe(false);
  });

  it("leaves a change that was sent unknown, and says where to look", async () => {
    const { connection } = connected(async (method, { pathname }) => {
      if (method === "POST") return NEVER;
      await new Promise((resolve) => setTimeout(resolve, 20_000));
      return { body: pathname === "/v1/user" ? me : [] };
    }, retrying);
    const { call } = await startAgent([connection]);
    const creating = call("create_time_entry", { workspaceId, start: "09:00", end: "10:00" });
    expect(await after(44.9, creating)).toBeUndefined();
    expect(await after(0.2, creating)).toMatchObject({
      error: { code: "timeout", outcome: "unknown", checkWith: "clockify_time_tracking_get_entries" },
    });
  });

  it("does not send a change for whose answer there is no time", async () => {
    const { connection, sent } = connected(async (method, { pathname }) => {
      if (method === "POST") return { status: 201, body: entry(20) };
      await new Promise((resolve) => setTimeout(resolve, 21_000));
      return { body: pathname === "/v1/user" ? me : [{ id: workspaceId, name: "Acme" }] };
    }, retrying);
    const { call } = await startAgent([connection]);
    const answer = await after(46, call("create_time_entry", { start: "09:00", end: "10:00" }));
    expect(answer).toMatchObject({ error: { code: "timeout", outcome: "not-applied" } });
    expect(sent.some((request) => request.startsWith("POST"))).toBe(false);
  });
});

describe("the time in which a person thinks", () => {
  it("does not count", async () => {
    let answered: (action: "accept") => void = () => undefined;
    const { connection, sent } = connected((method, { pathname }) => {
      if (pathname === "/v1/workspaces") return { body: [{ id: workspaceId, name: "Acme" }] };
      return method === "DELETE" ? { status: 204 } : { body: pathname === "/v1/user" ? me : entry(20) };
    }, retrying);
    const { call } = await startAgent([connection], {
      person: () =>
        new Promise((resolve) => {
          answered = resolve;
        }),
    });
    const deleting = call("delete_entry", { workspaceId, id: id(20) }, { timeout: 600_000 });
    expect(await after(120, deleting)).toBeUndefined();
    answered("accept");
    expect(await after(1, deleting)).toEqual({ done: true });
    expect(sent).toContain(`DELETE /v1/workspaces/${workspaceId}/time-entries/${id(20)}`);
  });
});

describe("a pause that Clockify asks for", () => {
  it("is reported as progress, without a time for the attempt after it", async () => {
    let calls = 0;
    const { connection } = connected(
      () => (++calls === 1 ? { status: 429, headers: { "Retry-After": "3" } } : { body: [] }),
      { client: { retry: {}, rateLimit: {}, logger: { debug: () => undefined, warn: () => undefined } } },
    );
    const { call } = await startAgent([connection]);
    const progress: string[] = [];
    expect(await after(4, call("get_holidays", { workspaceId }, { progress }))).toMatchObject({ items: [] });
    expect(progress[0]).toBe("Clockify asked for a pause of 3 s.");
    expect(progress).toContain("Attempt 1 failed; trying again.");
  });
});
