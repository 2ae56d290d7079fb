// Tests of the handlers: the answers to Clockify, how often an event is handled, and slow and long bodies on node:http.

import { EventEmitter, once } from "node:events";
import { request as send } from "node:http";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  createNodeHandler,
  createWebhookHandler,
  type WebhookEvent,
  type WebhookHandlerOptions,
} from "../../src/webhooks/index.ts";
import { Replays } from "../../src/webhooks/replays.ts";
import { serve } from "../support/server.ts";
import { delivery, stopped, TOKEN } from "./delivery.ts";

const timers = { authToken: TOKEN, event: "TIMER_STOPPED" } as const;
const silent = { onError: () => undefined };

afterEach(() => void vi.useRealTimers());

describe("the handler for fetch", () => {
  it("answers 204 when the event was handled", async () => {
    const seen: string[] = [];
    const handler = createWebhookHandler({
      ...timers,
      // The type is that of the one event.
      onEvent: ({ data }) => void seen.push(data.description ?? ""),
    });
    const answer = await handler(delivery());
    expect(answer.status).toBe(204);
    expect(seen).toEqual([stopped.description]);
  });

  it("refuses with a status and a message as JSON", async () => {
    const handler = createWebhookHandler({ ...timers, onEvent: () => expect.fail("it was handled") });
    const answer = await handler(delivery({ token: "wrong" }));
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([401, "application/json"]);
    expect(await answer.json()).toEqual({ message: expect.stringContaining("token") });
    const got = await handler(new Request("https://receiver.example.com"));
    expect([got.status, got.headers.get("Allow")]).toEqual([405, "POST"]);
  });

  it("answers 500 without the reason, which onError gets, also when that fails", async () => {
    const errors: unknown[] = [];
    const handler = createWebhookHandler({
      ...timers,
      onEvent: async () => Promise.reject(new Error("the password of the database is wrong")),
      onError(error) {
        errors.push(error);
        throw new Error("no console");
      },
    });
    const answer = await handler(delivery());
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("password");
    expect(errors).toEqual([expect.objectContaining({ message: "the password of the database is wrong" })]);
    // A rejection that nobody heeds would end the program.
    const later = createWebhookHandler({
      ...timers,
      onEvent: () => Promise.reject(new Error("no")),
      onError: () => Promise.reject(new Error("no log")),
    });
    expect((await later(delivery())).status).toBe(500);
  });

  it.each<[string, object, RegExp]>([
    ["without onEvent", { ...timers }, /createWebhookHandler: onEvent is not a function/],
    [
      "with a window that is none",
      { ...timers, onEvent: () => undefined, replayWindowMs: -1 },
      /replayWindowMs must be/,
    ],
  ])("is not made %s", (_, given, message) => {
    expect(() => createWebhookHandler(given as WebhookHandlerOptions)).toThrow(message);
  });
});

describe("a delivery that arrives again", () => {
  it("is handled exactly once in any interleaving, and again only after it failed", async () => {
    const arrivals = fc.array(fc.record({ tag: fc.nat(3), fails: fc.boolean() }), { maxLength: 12 });
    const property = fc.asyncProperty(fc.scheduler(), arrivals, async (scheduler, list) => {
      const done = new Map<string, number>();
      const running = new Set<string>();
      const outcomes = list.map(({ fails }) => fails);
      const handler = createWebhookHandler({
        authToken: TOKEN,
        event: "NEW_TAG",
        ...silent,
        async onEvent({ data: { id } }) {
          expect(running.has(id)).toBe(false);
          running.add(id);
          await scheduler.schedule(Promise.resolve());
          running.delete(id);
          if (outcomes.shift()) throw new Error("not now");
          done.set(id, (done.get(id) ?? 0) + 1);
        },
      });
      const arrive = async (tag: number) => {
        const id = `tag ${tag}`;
        await scheduler.schedule(Promise.resolve());
        const { status } = await handler(delivery({ body: JSON.stringify({ id }) }));
        // What was confirmed was done.
        expect(status).toBe(done.has(id) ? 204 : 500);
        return status;
      };
      const answers = Promise.all(list.map(({ tag }) => arrive(tag)));
      await scheduler.waitFor(answers);
      outcomes.length = 0;
      const tags = new Set(list.map(({ tag }) => tag));
      expect(await scheduler.waitFor(Promise.all([...tags].map(arrive)))).toEqual([...tags].map(() => 204));
      expect([...done.values()]).toEqual([...tags].map(() => 1));
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it("is handled each time where two changes can look the same", async () => {
    const onEvent = vi.fn();
    for (const event of ["ASSIGNMENT_UPDATED", "BALANCE_UPDATED", "USER_JOINED_WORKSPACE"] as const) {
      const handler = createWebhookHandler({ authToken: TOKEN, event, onEvent });
      for (const _ of [1, 2, 3]) expect((await handler(delivery({ body: '{"userId":"1"}' }))).status).toBe(204);
    }
    expect(onEvent).toHaveBeenCalledTimes(9);
  });

  it("is the same whatever its Idempotency-Key, and another with another body whatever its Idempotency-Key", async () => {
    const onEvent = vi.fn();
    const handler = createWebhookHandler({ ...timers, onEvent });
    const send = (body: object, key: string) =>
      handler(delivery({ body: JSON.stringify(body), headers: { "Idempotency-Key": key } }));
    for (const key of ["first try", "second try"]) expect((await send({ id: "1" }, key)).status).toBe(204);
    expect(onEvent).toHaveBeenCalledTimes(1);
    expect((await send({ id: "2" }, "second try")).status).toBe(204);
    expect(onEvent).toHaveBeenCalledTimes(2);
  });

  it("while the first is being handled gets its answer", async () => {
    const failing = new EventEmitter();
    const onEvent = vi.fn(() => once(failing, "failed"));
    const onError = vi.fn();
    const handler = createWebhookHandler({ ...timers, onEvent, onError });
    const both = [handler(delivery()), handler(delivery())];
    await vi.waitFor(() => expect(onEvent).toHaveBeenCalled());
    failing.emit("error", new Error("not now"));
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([500, 500]);
    expect(onEvent).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it("is handled again after ten minutes, and each time without a window", async () => {
    vi.useFakeTimers();
    const onEvent = vi.fn();
    const handler = createWebhookHandler({ ...timers, onEvent });
    await handler(delivery());
    await vi.advanceTimersByTimeAsync(599_999);
    await handler(delivery());
    expect(onEvent).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await handler(delivery());
    expect(onEvent).toHaveBeenCalledTimes(2);

    const each = createWebhookHandler({ ...timers, onEvent, replayWindowMs: 0 });
    await each(delivery());
    await each(delivery());
    expect(onEvent).toHaveBeenCalledTimes(4);
  });

  it("is forgotten for newer ones, so that memory has an end", async () => {
    const replays = new Replays(1000, 3);
    const handled: string[] = [];
    for (const id of ["a", "b", "c", "a", "d", "b", "a"]) {
      await replays.once(
        id,
        async () => void handled.push(id),
        (running) => running,
      );
    }
    expect(handled).toEqual(["a", "b", "c", "d", "a"]);
  });
});

describe("an onEvent that takes too long", () => {
  /** A handler whose calls of onEvent end when the test says so. */
  function slow(options: { readonly onEventTimeoutMs?: number } = {}) {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const calls: { end: () => void; fail: (error: Error) => void }[] = [];
    const called = new EventEmitter();
    const onError = vi.fn();
    const onEvent = () =>
      new Promise<void>((end, fail) => {
        calls.push({ end, fail });
        called.emit("call");
      });
    const handler = createWebhookHandler({ ...timers, ...options, onEvent, onError });
    /** Settles when onEvent runs. */
    const begin = async (body?: string) => {
      const running = once(called, "call");
      const answer = handler(delivery({ body }));
      await running;
      return { answer };
    };
    return { begin, handler, calls, onError };
  }

  it("is answered 500 after 30 seconds, and onError gets to know why", async () => {
    const { begin, onError } = slow();
    const { answer } = await begin();
    await vi.advanceTimersByTimeAsync(29_999);
    expect(onError).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).status).toBe(500);
    expect(onError.mock.calls).toEqual([
      [expect.objectContaining({ message: expect.stringMatching(/TIMER_STOPPED within 30000 ms.*onEventTimeoutMs/) })],
    ]);
  });

  it("does not keep the next out: after a thousand of them it is 503 only for so long", {
    timeout: 60_000,
  }, async () => {
    const { begin, handler, calls } = slow();
    const answers = [];
    for (let number = 0; number < 1000; number++) {
      const { answer } = await begin(JSON.stringify({ number }));
      answers.push(answer);
    }
    expect((await handler(delivery())).status).toBe(503);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(new Set((await Promise.all(answers)).map(({ status }) => status))).toEqual(new Set([500]));
    const { answer } = await begin();
    calls.at(-1)?.end();
    expect((await answer).status).toBe(204);
  });

  it("is called again for a repeat, and never again once one of them has ended well", async () => {
    const { begin, handler, calls, onError } = slow({ onEventTimeoutMs: 50 });
    const { answer } = await begin();
    await vi.advanceTimersByTimeAsync(50);
    expect((await answer).status).toBe(500);
    const again = await begin();
    await vi.advanceTimersByTimeAsync(50);
    expect((await again.answer).status).toBe(500);
    expect(calls).toHaveLength(2);
    // The first is done at last.
    calls[0]?.end();
    await vi.waitFor(async () => expect((await handler(delivery())).status).toBe(204));
    expect(calls).toHaveLength(2);
    // The failure of the second is reported, too, and does not end the program.
    calls[1]?.fail(new Error("too late"));
    await vi.waitFor(() => expect(onError).toHaveBeenLastCalledWith(expect.objectContaining({ message: "too late" })));
  });

  it.each([0, -1, 1.5, Number.NaN])("has no limit of %d ms", (onEventTimeoutMs) => {
    const given = { ...timers, onEvent: () => undefined, onEventTimeoutMs };
    expect(() => createWebhookHandler(given)).toThrow(/onEventTimeoutMs must be a whole number/);
  });
});

describe("the handler for node:http", () => {
  it("takes what Clockify sends, and passes all of it on", async () => {
    const seen: WebhookEvent[] = [];
    const { url } = await serve(
      createNodeHandler({ authToken: TOKEN, event: "NEW_TIME_ENTRY", onEvent: (event) => void seen.push(event) }),
    );
    // As recorded, with other names and ids.
    const headers = {
      "Content-Type": "application/json",
      "Clockify-Signature": TOKEN,
      "Clockify-Webhook-Event-Type": "NEW_TIME_ENTRY",
      "Idempotency-Key": "2f0d9d6e-1111-4222-8333-444455556666",
    };
    const body =
      '{"id":"64f1c0a0e4b0070000000501","description":"Invented","userId":"64f1c0a0e4b0020000000002","billable":true,"projectId":"64f1c0a0e4b0040000000001","timeInterval":{"start":"2026-03-02T09:00:00Z","end":"2026-03-02T10:00:00Z","duration":"PT1H","timeZone":"Europe/London","offsetStart":0,"offsetEnd":0,"zonedStart":"2026-03-02T09:00:00","zonedEnd":"2026-03-02T10:00:00"},"workspaceId":"64f1c0a0e4b0010000000001","isLocked":false,"hourlyRate":null,"costRate":null,"customFieldValues":[],"type":"REGULAR","kioskId":null,"approvalStatus":null,"projectCurrency":null,"currentlyRunning":false,"project":{"id":"64f1c0a0e4b0040000000001","name":"Website Relaunch","clientId":"","clientName":"","archived":false,"billable":true,"color":"#039BE5"},"task":null,"tags":[],"user":{"id":"64f1c0a0e4b0020000000002","name":"Invented Person","status":"ACTIVE"}}';
    expect((await fetch(url, { method: "POST", headers, body })).status).toBe(204);
    expect(seen).toEqual([{ event: "NEW_TIME_ENTRY", data: JSON.parse(body), id: expect.any(String) }]);
  });

  const post = (url: string, body: string, token = TOKEN) =>
    fetch(url, { method: "POST", headers: { "Clockify-Signature": token }, body });

  /** Sends the beginning of a body and nothing more. */
  const begin = (url: string, beginning: string | Buffer) => {
    const request = send(url, { method: "POST", headers: { "Clockify-Signature": TOKEN } });
    const answer = new Promise<{ status: number | undefined; closes: string | undefined; content: string }>(
      (resolve, reject) => {
        request.on("error", reject).on("response", async (response) => {
          const content = await text(response);
          resolve({ status: response.statusCode, closes: response.headers.connection, content });
        });
      },
    );
    request.write(beginning);
    return { request, answer };
  };

  it("passes what fetch would, and refuses the rest, on one connection", async () => {
    const seen: WebhookEvent[] = [];
    const { url } = await serve(createNodeHandler({ ...timers, onEvent: (event) => void seen.push(event) }));
    expect((await post(url, JSON.stringify(stopped), "wrong")).status).toBe(401);
    expect((await post(url, "[]")).status).toBe(400);
    expect((await post(url, JSON.stringify(stopped))).status).toBe(204);
    expect((await post(url, JSON.stringify(stopped))).status).toBe(204);
    expect(seen).toEqual([{ event: "TIMER_STOPPED", data: stopped, id: expect.any(String) }]);
  });

  it("refuses a token in two headers", async () => {
    const { url } = await serve(createNodeHandler({ ...timers, onEvent: () => undefined }));
    const request = send(url, { method: "POST", headers: { "Clockify-Signature": [TOKEN, TOKEN] } });
    const status = new Promise((resolve) => request.on("response", ({ statusCode }) => resolve(statusCode)));
    request.end(JSON.stringify(stopped));
    expect(await status).toBe(401);
  });

  it("does not go on reading from a stranger", async () => {
    const { url } = await serve(createNodeHandler({ ...timers, onEvent: () => undefined }));
    const answer = await post(url, JSON.stringify(stopped), "wrong");
    expect([answer.status, answer.headers.get("Connection")]).toEqual([401, "close"]);
  });

  it("answers 413 to a body without an end, and closes the connection", async () => {
    const { url } = await serve(createNodeHandler({ ...timers, maxBytes: 1000, onEvent: () => undefined }));
    const { answer } = begin(url, Buffer.alloc(2000, " "));
    expect(await answer).toMatchObject({
      status: 413,
      closes: "close",
      content: expect.stringContaining("1000 bytes"),
    });
  });

  it("answers 408 to a body that does not go on, and closes the connection", async () => {
    const { url } = await serve(createNodeHandler({ ...timers, timeoutMs: 40, onEvent: () => undefined }));
    expect(await begin(url, '{"id":').answer).toMatchObject({ status: 408, closes: "close" });
  });

  it("survives a sender that goes away, and handles nothing of it", async () => {
    const onEvent = vi.fn();
    const onError = vi.fn();
    const handler = createNodeHandler({ ...timers, onEvent, onError });
    const server = new EventEmitter();
    const gone = once(server, "gone");
    const { url } = await serve((request, response) => {
      response.once("close", () => server.emit("gone"));
      handler(request, response);
      request.once("readable", () => sender.request.destroy());
    });
    const sender = begin(url, JSON.stringify(stopped));
    await expect(sender.answer).rejects.toThrow();
    await gone;
    expect((await post(url, JSON.stringify(stopped))).status).toBe(204);
    expect(onEvent).toHaveBeenCalledTimes(1);
    expect(onError).not.toHaveBeenCalled();
  });

  it("reports to the program, not to the sender, that somebody has read the body before", async () => {
    const onError = vi.fn();
    const handler = createNodeHandler({ ...timers, onEvent: () => undefined, onError });
    const { url } = await serve(async (request, response) => {
      await text(request);
      handler(request, response);
    });
    const answer = await post(url, JSON.stringify(stopped));
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("express");
    expect(onError.mock.calls).toEqual([
      [expect.objectContaining({ message: expect.stringMatching(/express\.json\(\).*Fastify/) })],
    ]);
  });

  it("keeps quiet when somebody else has answered meanwhile", async () => {
    const onError = vi.fn();
    const { url } = await serve((request, response) => {
      const onEvent = () => response.writeHead(503).end();
      createNodeHandler({ ...timers, onEvent, onError })(request, response);
    });
    expect((await post(url, JSON.stringify(stopped))).status).toBe(503);
    expect(onError).not.toHaveBeenCalled();
  });
});
