// Tests of fault rules: what each of them is on the wire, whether the change is made, and which calls meet it.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionName } from "../../../src/operation.ts";
import { createSandbox, type Fault, type FaultProgramme, type Sandbox } from "../../../src/sandbox/sandbox.ts";
import { FaultRules } from "../../../src/sandbox/tenant/fault-rules.ts";
import { readFaultRule } from "../../../src/sandbox/tenant/read-fault-rules.ts";
import { TokenBucket } from "../../../src/sandbox/tenant/token-bucket.ts";
import { api, createEntry, descriptions, newKey } from "../http.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: "empty" });
});
afterAll(() => sandbox.close());

describe("on the wire", () => {
  const made = { status: 201, body: expect.objectContaining({ description: "spoiled" }) };
  const page = expect.stringMatching(/^<!doctype html>/);
  const error = (status: number, message: string) => ({ status, body: { message, code: status } });
  it.each<[Fault, unknown, { committed: boolean; outcome: string }]>([
    [{ kind: "reset" }, "ECONNRESET", { committed: false, outcome: "cut" }],
    [{ kind: "reset", commits: true }, "ECONNRESET", { committed: true, outcome: "cut" }],
    [{ kind: "cut-body" }, "terminated", { committed: true, outcome: "cut" }],
    [{ kind: "empty-body" }, { status: 201, body: "" }, { committed: true, outcome: "answered" }],
    [{ kind: "html" }, { status: 502, body: page }, { committed: false, outcome: "answered" }],
    [{ kind: "edge-rate-limit" }, { status: 429, body: "" }, { committed: false, outcome: "answered" }],
    [
      { kind: "edge-rate-limit", body: "html" },
      { status: 429, body: page },
      { committed: false, outcome: "answered" },
    ],
    [
      { kind: "html", status: 200, commits: true },
      { status: 200, body: page },
      { committed: true, outcome: "answered" },
    ],
    [{ kind: "status", status: 500 }, error(500, "Internal server error"), { committed: false, outcome: "answered" }],
    [
      { kind: "status", status: 503, commits: true },
      error(503, "Service Unavailable"),
      { committed: true, outcome: "answered" },
    ],
    [{ kind: "status", status: 429 }, error(429, "Too many requests"), { committed: false, outcome: "answered" }],
    [{ kind: "hang" }, "aborted", { committed: false, outcome: "hung" }],
    [{ kind: "hang", commits: true }, "aborted", { committed: true, outcome: "hung" }],
    [{ kind: "latency", ms: 1 }, made, { committed: true, outcome: "answered" }],
  ])("%j", async (fault, expected, { committed, outcome }) => {
    const key = newKey();
    const tenant = sandbox.tenant(key);
    tenant.fault({ action: "createTimeEntry", fault });
    expect(await seen(key)).toEqual(expected);
    expect(await descriptions(sandbox, key)).toEqual(committed ? ["spoiled"] : []);
    expect(tenant.journal.requests).toMatchObject([
      { action: "createTimeEntry", outcome, performed: committed, fault: fault.kind },
      { action: "listUserTimeEntries", outcome: "answered" },
    ]);
  });

  /** What a client learns of a call, which waits no longer than until it is known that nothing comes. */
  async function seen(key: string): Promise<unknown> {
    const gaveUp = new AbortController();
    const { journal } = sandbox.tenant(key);
    const tick = setInterval(() => journal.requests[0]?.outcome === "hung" && gaveUp.abort(), 5);
    try {
      const response = await fetch(`${sandbox.url}/v1/workspaces/64f1c0a0e4b0010000000001/time-entries`, {
        method: "POST",
        headers: { "X-Api-Key": key },
        body: '{"description":"spoiled","start":"2026-03-02T08:00:00Z","end":"2026-03-02T09:00:00Z"}',
        signal: gaveUp.signal,
      });
      const text = await response.text();
      const json = response.headers.get("content-type") === "application/json" && text !== "";
      return { status: response.status, body: json ? JSON.parse(text) : text };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error.name === "AbortError") return "aborted";
      return error.message === "terminated" ? "terminated" : error.cause instanceof Error && causeOf(error.cause);
    } finally {
      clearInterval(tick);
    }
  }

  const causeOf = (cause: Error) => ("code" in cause ? cause.code : cause.message);

  it("a call that is refused anyway commits nothing, and its fault hides that", async () => {
    const key = newKey();
    sandbox.tenant(key).fault({ fault: { kind: "html", commits: true } });
    const path = "/v1/workspaces/64f1c0a0e4b0010000000001/time-entries/64f1c0a0e4b0070000000009";
    expect((await fetch(sandbox.url + path, { method: "DELETE", headers: { "X-Api-Key": key } })).status).toBe(502);
    expect(sandbox.tenant(key).journal.requests).toMatchObject([{ performed: false, fault: "html" }]);
  });

  it("a rate limit refills with the sandbox's clock, and says how long that takes", async () => {
    const key = newKey();
    const tenant = sandbox.tenant(key);
    tenant.clock.freeze();
    tenant.fault({ fault: { kind: "rate-limit", calls: 2, perMs: 60_000, time: "sandbox" } });
    const status = async () => (await api(sandbox, key, "GET", "/v1/user")).status;
    expect([await status(), await status()]).toEqual([200, 200]);
    const refused = await api(sandbox, key, "GET", "/v1/user");
    expect(refused).toMatchObject({ status: 429, body: { message: "Too many requests", code: 429 } });
    expect(refused.headers.get("retry-after")).toBe("30");
    tenant.clock.advance("PT29S");
    expect(await status()).toBe(429);
    tenant.clock.advance("PT1S");
    expect([await status(), await status()]).toEqual([200, 429]);
    expect(tenant.journal.requests.at(-1)).toMatchObject({ fault: "rate-limit", performed: false });
  });

  it("a rate limit refills with real time by default", async () => {
    const key = newKey();
    const tenant = sandbox.tenant(key);
    tenant.fault({ fault: { kind: "rate-limit", calls: 1, perMs: 20 } });
    const status = async () => (await api(sandbox, key, "GET", "/v1/user")).status;
    await expect.poll(async () => [await status(), await status()], { interval: 25 }).toContain(429);
    await expect.poll(status, { interval: 25 }).toBe(200);
  });

  it("latency comes first, and adds to another fault", async () => {
    const key = newKey();
    const tenant = sandbox.tenant(key);
    tenant.fault({ fault: { kind: "latency", ms: 30 } });
    tenant.fault({ fault: { kind: "latency", ms: 20 } });
    tenant.fault({ fault: { kind: "status", status: 500, commits: true } });
    const begun = performance.now();
    const answer = createEntry(sandbox, key, "late");
    await expect.poll(() => tenant.journal.requests.length, { interval: 1 }).toBe(1);
    expect(tenant.journal.requests).toMatchObject([{ outcome: "waiting", performed: false }]);
    expect((await answer).status).toBe(500);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(49);
    expect(tenant.journal.requests).toMatchObject([{ outcome: "answered", performed: true, fault: "status" }]);
  });

  it("none is left after clearFaults, and no other tenant met any", async () => {
    const [key, other] = [newKey(), newKey()];
    sandbox.tenant(key).fault({ fault: { kind: "status", status: 500 } });
    expect((await api(sandbox, other, "GET", "/v1/user")).status).toBe(200);
    sandbox.tenant(key).clearFaults();
    expect((await api(sandbox, key, "GET", "/v1/user")).status).toBe(200);
  });
});

describe("a programme", () => {
  const fault: Fault = { kind: "reset" };
  /** Of so many calls, the numbers of those that meet the fault. */
  function met(programme: Omit<FaultProgramme, "fault">, calls: number, action: ActionName = "listTags"): number[] {
    const faults = new FaultRules();
    faults.add(readFaultRule({ fault, ...programme }), 0);
    return Array.from({ length: calls }, (_, index) => index + 1).filter((call) => faults.match(action, call));
  }

  it("spoils every call of every action when it says nothing else", () => {
    expect(met({}, 3)).toEqual([1, 2, 3]);
  });

  it("counts and spoils the calls of its actions only", () => {
    const faults = new FaultRules();
    faults.add(readFaultRule({ fault, action: ["listTags", "listUsers"], calls: 2 }), 0);
    const actions: ActionName[] = ["listTags", "getCurrentUser", "listProjects", "listUsers", "listTags"];
    expect(actions.map((action) => faults.match(action, 0)?.kind)).toEqual([
      undefined,
      undefined,
      undefined,
      "reset",
      undefined,
    ]);
    expect(faults.all).toMatchObject([{ calls: 3, met: 1 }]);
  });

  it("spoils the calls that it names", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (calls) => {
        expect(met({ calls }, 30)).toEqual([...calls].sort((one, other) => one - other));
      }),
    );
  });

  it("ends after so many faults, or with a moment of the sandbox's clock", () => {
    expect(met({ times: 2 }, 5)).toEqual([1, 2]);
    expect(met({ until: 4 }, 9)).toEqual([1, 2, 3]);
    expect(met({ calls: [2, 3, 4, 5], times: 2, until: 9 }, 9)).toEqual([2, 3]);
  });

  it("spoils by chance, the same calls for the same seed", () => {
    const spoiled = met({ probability: 0.2, seed: 7 }, 5000);
    expect(met({ probability: 0.2, seed: 7 }, 5000)).toEqual(spoiled);
    expect(met({ probability: 0.2, seed: 8 }, 5000)).not.toEqual(spoiled);
    expect(spoiled.length / 5000).toBeCloseTo(0.2, 1);
    expect(met({ probability: 0 }, 100)).toEqual([]);
    expect(met({ probability: 1 }, 3)).toEqual([1, 2, 3]);
  });

  it("leaves calls to the first of several that spoils them, and still counts them", () => {
    const faults = new FaultRules();
    faults.add(readFaultRule({ fault, calls: 1 }), 0);
    faults.add(readFaultRule({ fault: { kind: "html" }, calls: [1, 2] }), 0);
    expect([1, 2, 3].map(() => faults.match("listTags", 0)?.kind)).toEqual(["reset", "html", undefined]);
  });

  it.each<[unknown, string]>([
    [[], "The fault rule must be an object, not []"],
    [{}, "The fault must be an object, not left out"],
    [
      { fault: { kind: "explode" } },
      "kind must be one of rate-limit, latency, reset, hang, status, html, cut-body, empty-body",
    ],
    [{ fault: { kind: "toString" } }, "kind must be one of"],
    [{ fault: { kind: "reset", commit: true } }, "The fault has no commit"],
    [{ fault: { kind: "reset", status: 500 } }, "The fault reset has no status; it can have: kind, commits"],
    [{ fault: { kind: "hang", commits: 1 } }, "commits must be true or false, not 1"],
    [{ fault: { kind: "status", status: 200 } }, "status must be a whole number from 400 to 599, not 200"],
    [{ fault: { kind: "status" } }, "status must be a whole number from 400 to 599, not left out"],
    [{ fault: { kind: "rate-limit", calls: 0, perMs: 1 } }, "calls must be a whole number from 1"],
    [{ fault: { kind: "rate-limit", calls: 1, perMs: 1, time: "mine" } }, "time must be one of machine, sandbox"],
    [{ fault: { kind: "latency", ms: -1 } }, "ms must be a whole number from 0"],
    [
      { fault, action: "createEntry" },
      'action must be the name of an action such as createTimeEntry, or a list of them, not "cr',
    ],
    [{ fault, action: [] }, "action must be the name of an action"],
    [{ fault, calls: [0] }, "calls must be a whole number from 1, or a list of them, not [0]"],
    [{ fault, probability: 1.5 }, "probability must be a number from 0 to 1, not 1.5"],
    [{ fault, until: "soon" }, 'until must be a moment such as "2026-03-06T14:30:00Z", not "soon"'],
    [{ fault, times: 0.5 }, "times must be a whole number from 1"],
    [{ fault, time: 1 }, "The fault rule has no time; it can have: fault, action"],
  ])("%j is refused", (programme, message) => {
    expect(() => readFaultRule(programme)).toThrow(message);
  });
});

it("a bucket gives no more than it holds and fills, and a token when it said so", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 10_000 }),
      fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 100 }),
      (calls, perMs, pauses) => {
        const bucket = new TokenBucket(calls, perMs, 0);
        let now = 0;
        let taken = 0;
        for (const pause of pauses) {
          now += pause;
          const wait = bucket.take(now);
          if (wait === 0) taken++;
          expect(taken).toBeLessThanOrEqual(calls + (now * calls) / perMs + 1e-6);
        }
        const wait = bucket.take(now);
        if (wait > 0) expect(bucket.take(now + wait)).toBe(0);
        // However long nobody came, it holds no more than that.
        now += 100 * perMs;
        for (let call = 0; call < calls; call++) expect(bucket.take(now)).toBe(0);
        expect(bucket.take(now)).toBe(Math.ceil(perMs / calls));
      },
    ),
    // Where a token was rounded away while it was counted in fractions.
    { examples: [[2, 5751, [0, 1973, 550, 713]]] },
  );
});
