// Tests of the deadlines of attempts and calls, and of the caller's signal.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClockify } from "../../src/index.ts";
import { DEFAULT_DEADLINE_MS, type DeadlineOptions, deadline } from "../../src/wrappers/deadline.ts";
import { type ApiRequest, contextOf, type Fetch } from "../../src/wrappers/request-context.ts";
import { TimeBudget } from "../../src/wrappers/time-budget.ts";
import { workspaceId } from "../support/ids.ts";
import { serve } from "../support/server.ts";

const URL = "https://api.clockify.me/api/v1/workspaces";

/** A fetch with the time limits of a client. */
function limited(fetch: Fetch, options: DeadlineOptions = {}) {
  const wrapper = deadline(options);
  return (url: string, init: RequestInit = {}) => {
    const budget = new TimeBudget(options.deadlineMs ?? DEFAULT_DEADLINE_MS);
    const request: ApiRequest = {
      context: { ...contextOf(url, init), budget },
      url,
      method: "",
      headers: {},
      attempt: 1,
    };
    return wrapper(request, ({ signal }) =>
      fetch(url, signal ? { signal } : {}).then((response) => ({ response, data: undefined, text: "", attempt: 1 })),
    );
  };
}

describe("on a fake clock", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const never = () => new Promise<Response>(() => undefined);

  it("ends an attempt after 30 s, even one whose fetch heeds no signal", async () => {
    const call = expect(limited(never)(URL)).rejects.toMatchObject({
      name: "ClockifyError",
      reason: "timeout",
      outcome: "not-applied",
      message: expect.stringContaining("30000 ms"),
    });
    await vi.advanceTimersByTimeAsync(30_000);
    await call;
  });

  it("says that a write may have been made", async () => {
    const call = expect(limited(never, { timeoutMs: 5 })(URL, { method: "POST" })).rejects.toMatchObject({
      reason: "timeout",
      outcome: "unknown",
      message: expect.stringContaining("look before"),
    });
    await vi.advanceTimersByTimeAsync(5);
    await call;
  });

  it("lets no attempt outlast the deadline of the call, which is 60 s", async () => {
    const one = expect(limited(never, { timeoutMs: 100, deadlineMs: 7 })(URL)).rejects.toThrow(
      /before the call had taken 7 ms in all\..* allow more with deadlineMs/,
    );
    const other = expect(limited(never, { timeoutMs: 90_000 })(URL)).rejects.toThrow(/taken 60000 ms in all/);
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all([one, other]);
  });

  it("aborts the fetch underneath", async () => {
    let signal: AbortSignal | null | undefined;
    const call = limited((_, init) => {
      signal = init?.signal;
      return never();
    })(URL).catch(() => undefined);
    expect(signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(30_000);
    await call;
    expect(signal?.aborted).toBe(true);
  });

  it.each(["answers", "rejects", "throws", "times out", "is aborted"])(
    "leaves no timer and no listener behind when a call %s",
    async (end) => {
      const controller = new AbortController();
      const add = vi.spyOn(controller.signal, "addEventListener");
      const remove = vi.spyOn(controller.signal, "removeEventListener");
      const call = limited(() => {
        if (end === "throws") throw new Error("thrown");
        return end === "rejects"
          ? Promise.reject(new Error("no"))
          : end === "answers"
            ? Promise.resolve(new Response("[]"))
            : never();
      })(URL, { signal: controller.signal }).catch(() => undefined);
      expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
      if (end === "times out") await vi.advanceTimersByTimeAsync(30_000);
      if (end === "is aborted") controller.abort();
      await call;
      await Promise.resolve();
      expect(vi.getTimerCount()).toBe(0);
      expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(
        expect.arrayContaining(add.mock.calls.map(([, listener]) => listener)),
      );
    },
  );
});

it("ends a call whose signal is aborted with a reason that has no text", async () => {
  const controller = new AbortController();
  const call = limited(() => new Promise(() => undefined))(URL, { signal: controller.signal });
  controller.abort(Object.create(null));
  await expect(call).rejects.toMatchObject({ reason: "aborted", cause: { message: "a value without a text" } });
});

it("refuses a signal that is none before anything is sent", async () => {
  const { url, requests } = await serve((_, response) => response.end("[]"));
  const clockify = createClockify({ apiKey: "key", baseUrl: url });
  const controller = new AbortController();
  // @ts-expect-error what plain JavaScript may pass
  await expect(clockify.listWorkspaces(undefined, { signal: controller })).rejects.toMatchObject({
    reason: "arguments",
    message: expect.stringContaining("is not an AbortSignal, such as the signal of an AbortController"),
  });
  expect(requests).toHaveLength(0);
});

describe("against a real server", () => {
  it("ends a call to a server that sends half a body and stops", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write("[");
    });
    const clockify = createClockify({ apiKey: "key", baseUrl: url, timeoutMs: 100, retry: false });
    await expect(clockify.listWorkspaces()).rejects.toMatchObject({
      reason: "timeout",
      action: "listWorkspaces",
      attempts: 1,
    });
  });

  it("lets a call set its own limit", async () => {
    const { url } = await serve(() => undefined);
    const clockify = createClockify({ apiKey: "key", baseUrl: url, retry: false });
    await expect(clockify.listWorkspaces(undefined, { timeoutMs: 50 })).rejects.toThrow(/within 50 ms/);
  });

  it("aborts while waiting for the answer, and says that a write may have been made", async () => {
    const controller = new AbortController();
    const { url } = await serve(() => controller.abort(new Error("changed my mind")));
    const clockify = createClockify({ apiKey: "key", baseUrl: url });
    await expect(clockify.createTimeEntry({ workspaceId }, { signal: controller.signal })).rejects.toMatchObject({
      reason: "aborted",
      outcome: "unknown",
      cause: { message: "changed my mind" },
    });
  });

  it("sends nothing when the signal was aborted before", async () => {
    const { url, requests } = await serve((_, response) => response.end("[]"));
    const clockify = createClockify({ apiKey: "key", baseUrl: url, rateLimit: false });
    await expect(clockify.listWorkspaces(undefined, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      reason: "aborted",
      outcome: "not-applied",
    });
    expect(requests).toHaveLength(0);
  });
});
