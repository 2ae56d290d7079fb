// Tests of what must not bring the sandbox down: JSON that is nested deep, memory that grows, and a reader that fails.

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { DeliveryQueue } from "../../../src/sandbox/deliveries/delivery-queue.ts";
import { Sender } from "../../../src/sandbox/deliveries/sender.ts";
import { isTooDeep, MAX_LEVELS } from "../../../src/sandbox/http/json-depth.ts";
import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox.ts";
import { RequestLog } from "../../../src/sandbox/tenant/request-log.ts";
import { SharedMemory } from "../../../src/sandbox/tenant/shared-memory.ts";
import { workspaceId } from "../../support/ids.ts";
import { api, newKey } from "../http.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const ENTRIES = `/v1/workspaces/${workspaceId}/time-entries`;
const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

describe("a body that is nested too deep", () => {
  const bodies = [
    `{"x":${nested(20_000)}}`,
    `{"customFields":[{"customFieldId":"64f1c0a0e4b0130000000001","value":${nested(6000)}}]}`,
    `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`,
    "[".repeat(20_000),
    nested(MAX_LEVELS + 1),
  ];

  it.each(bodies)("is refused, and the journal can still be read (%#)", async (body) => {
    const key = newKey();
    const calls = [
      ["POST", ENTRIES],
      ["PUT", `/v1/workspaces/${workspaceId}/user/64f1c0a0e4b0020000000002/time-entries`],
      ["POST", "/v1/nothing"],
      ["DELETE", `${ENTRIES}/x`],
    ] as const;
    for (const [method, path] of calls) {
      const answer = await api(sandbox, key, method, path, body);
      expect(answer).toMatchObject({ status: 400, body: { code: 3002 } });
      expect(answer.body.message).toContain(`deeper than ${MAX_LEVELS} levels`);
    }
    const journal = await api(sandbox, key, "GET", "/_sandbox/journal?since=0");
    expect([journal.status, journal.body.requests]).toEqual([200, []]);
  });

  it.each(["clock", "seed", "snapshot", "restore", "reset", "faults", "deliveries", "answers"])(
    "is refused by /_sandbox/%s",
    async (name) => {
      const answer = await api(sandbox, newKey(), "POST", `/_sandbox/${name}`, `{"send":${nested(20_000)}}`);
      expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining("deeper than") } });
    },
  );

  it("is not one that is only long, or has brackets in its texts", async () => {
    const body = {
      description: "[".repeat(1000) + '\\"{'.repeat(100),
      start: "2026-03-05T08:00:00Z",
      end: "2026-03-05T09:00:00Z",
    };
    expect(isTooDeep(nested(MAX_LEVELS))).toBe(false);
    expect(isTooDeep(`[${"[],".repeat(5000)}[]]`)).toBe(false);
    expect((await api(sandbox, newKey(), "POST", ENTRIES, JSON.stringify(body))).status).toBe(201);
  });
});

describe("a reader of the journal that fails", () => {
  it("takes nothing away from others", () => {
    const complained = vi.spyOn(console, "error").mockReturnValue();
    const journal = new RequestLog();
    const numbers: number[] = [];
    journal.subscribe(() => {
      throw new Error("broken");
    });
    journal.subscribe(({ number }) => void numbers.push(number));
    journal.add({ at: 0, method: "GET", path: "/", search: "", body: "", action: undefined })({
      outcome: "answered",
      performed: true,
    });
    expect(numbers).toEqual([1]);
    expect(complained).toHaveBeenCalledOnce();
    complained.mockRestore();
  });
});

describe("the memory of all tenants together", () => {
  const arrived = { at: 0, method: "POST", path: "/", search: "", action: undefined };

  it("is bounded: the tenant forgets first that was not asked for longest", () => {
    const memory = new SharedMemory(100_000);
    const [quiet, other, busy] = [new RequestLog(memory), new RequestLog(memory), new RequestLog(memory)];
    for (const journal of [quiet, other])
      for (let made = 0; made < 4; made++) journal.add({ ...arrived, body: "b".repeat(9000) });
    for (let made = 0; made < 4; made++)
      busy.add({ ...arrived, body: "" })({ outcome: "answered", performed: true, answer: "a".repeat(9000) });
    expect([quiet.size, other.size, busy.size]).toEqual([2, 4, 4]);
    expect(quiet.since().map(({ number }) => number)).toEqual([3, 4]);
    for (let made = 0; made < 100; made++) busy.add({ ...arrived, body: "b".repeat(9000) });
    expect([quiet.size, other.size, busy.size]).toEqual([0, 0, 10]);
    quiet.add({ ...arrived, body: "" });
    expect(quiet.since()).toMatchObject([{ number: 5 }]);
    expect(busy.size).toBe(10);
  });

  it("counts requests without any text, too", () => {
    const memory = new SharedMemory(100_000);
    const journals = Array.from({ length: 50 }, () => new RequestLog(memory));
    for (let round = 0; round < 100; round++) for (const journal of journals) journal.add({ ...arrived, body: "" });
    expect(journals.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(500);
  });

  it("is free again when a journal is emptied", () => {
    const memory = new SharedMemory(100_000);
    const [one, other] = [new RequestLog(memory), new RequestLog(memory)];
    for (let made = 0; made < 10; made++) one.add({ ...arrived, body: "b".repeat(9000) });
    one.clear();
    for (let made = 0; made < 10; made++) other.add({ ...arrived, body: "b".repeat(9000) });
    expect([one.size, other.size]).toEqual([0, 10]);
  });

  it("holds the logs of deliveries, too", () => {
    const memory = new SharedMemory(100_000);
    const nobody = new Sender({ deliverTo: [], ownPort: () => undefined });
    const webhook = { id: "hook", url: "https://example.com/", webhookEvent: "NEW_TAG" as const, authToken: "token" };
    const [quiet, busy] = [0, 1].map(() => new DeliveryQueue({ sender: nobody, memory }));
    const send = (queue: DeliveryQueue | undefined, times: number) => {
      for (let sent = 0; sent < times; sent++) queue?.add(webhook, "NEW_TAG", JSON.stringify("b".repeat(9000)));
    };
    const journal = new RequestLog(memory);
    send(quiet, 4);
    for (let made = 0; made < 4; made++) journal.add({ ...arrived, body: "b".repeat(9000) });
    send(busy, 4);
    expect([quiet?.deliveries.length, journal.size, busy?.deliveries.length]).toEqual([2, 4, 4]);
    expect(quiet?.deliveries.map(({ id }) => id)).toEqual([3, 4]);
    busy?.clear();
    send(quiet, 4);
    expect([quiet?.deliveries.length, journal.size]).toEqual([6, 4]);
  });
});
