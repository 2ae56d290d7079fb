// Tests of a fetch, arguments and answers that behave in strange ways.

import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ClockifyError, createClockify, paginate } from "../../src/index.ts";
import type { Fetch } from "../../src/wrappers/request-context.ts";
import { userId, workspaceId } from "../support/ids.ts";
import { serve } from "../support/server.ts";

const apiKey = "s3cret-key-of-a-test";
const throwing = () => {
  throw new Error("not for you");
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

async function failureOf(promise: Promise<unknown>): Promise<ClockifyError> {
  const error: unknown = await promise.then(
    () => expect.unreachable("it should have failed"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ClockifyError)) throw new Error(`not a ClockifyError: ${error}`);
  return error;
}

function client(fetch: Fetch) {
  return createClockify({ apiKey, retry: false, fetch });
}

describe("a fetch that fails in a strange way", () => {
  const hostile = Object.defineProperties(new Error(), {
    message: { get: throwing },
    name: { get: throwing },
    cause: { get: throwing },
    code: { get: throwing },
  });
  it.each<[string, () => unknown]>([
    ["a revoked proxy", revoked],
    ["an error whose getters throw", () => hostile],
    ["an error whose message is not a text", () => Object.assign(new Error(), { message: { toString: throwing } })],
    ["an error whose cause is a revoked proxy", () => new TypeError("fetch failed", { cause: revoked() })],
    [
      "an error that is its own cause",
      () => {
        const error = new Error("round");
        error.cause = error;
        return error;
      },
    ],
    [
      "failures that cannot be read",
      () => new TypeError("fetch failed", { cause: Object.assign(new Error(), { errors: [revoked()] }) }),
    ],
    ["nothing", () => undefined],
    ["an object without a prototype", () => Object.create(null)],
  ])("rejecting with %s ends as unknown", async (_, thrown) => {
    const create = client(() => Promise.reject(thrown())).createTimeEntry({ workspaceId });
    expect(await failureOf(create)).toMatchObject({ reason: "network", outcome: "unknown", attempts: 1 });
  });

  it.each<[string, () => unknown]>([
    ["nothing", () => undefined],
    ["a revoked proxy", revoked],
    ["a Response without headers", () => ({ ok: true, status: 200, text: async () => "[]" })],
    ["a Response without a status", () => ({ headers: new Headers(), text: async () => "[]" })],
    ["a Response whose status throws", () => Object.defineProperty(new Response("[]"), "status", { get: throwing })],
    ["a Response whose text is none", () => Object.assign(new Response(null), { text: async () => 7 })],
  ])("resolving to %s ends as unknown", async (_, answer) => {
    // @ts-expect-error as somebody without types could write it
    const create = client(async () => answer()).createTimeEntry({ workspaceId });
    expect(await failureOf(create)).toMatchObject({ outcome: "unknown", attempts: 1 });
  });

  it("is good when a frozen Response is", async () => {
    const frozen = () => Object.freeze(new Response('{"id":"1"}', { status: 201, headers: { "x-mine": "yes" } }));
    const { data, response } = await client(async () => frozen()).createTimeEntry.withResponse({ workspaceId });
    expect(data).toEqual({ id: "1" });
    expect([response.status, response.headers.get("x-mine"), await response.json()]).toEqual([201, "yes", { id: "1" }]);
  });
});

describe("arguments whose own code throws", () => {
  const { listTags, createTimeEntry, createTimeEntryOnce, getProjects, listUsers } = client(
    async () => new Response("[]"),
  );
  const withGetter = {
    workspaceId,
    get name(): string {
      return throwing();
    },
  };
  it.each<[string, () => Promise<unknown>]>([
    ["a getter", () => listTags(withGetter)],
    ["a getter, of an old name", () => getProjects(withGetter)],
    ["a getter, of a list", () => paginate(listTags, withGetter).next()],
    [
      "a getter, once",
      () =>
        createTimeEntryOnce({
          workspaceId,
          get start(): string {
            return throwing();
          },
        }),
    ],
    // @ts-expect-error no arguments
    ["a revoked proxy", () => listTags(revoked())],
    ["an item", () => createTimeEntry({ workspaceId, tagIds: new Proxy([], { get: throwing }) })],
    [
      "a value of a custom field",
      () =>
        createTimeEntry({
          workspaceId,
          customFields: [{ customFieldId: userId, value: { toJSON: throwing } }],
        }),
    ],
    [
      "options",
      () =>
        listTags(
          { workspaceId },
          {
            get signal(): AbortSignal {
              return throwing();
            },
          },
        ),
    ],
    // @ts-expect-error no text
    ["a text", () => listUsers({ workspaceId, name: new Proxy({}, { get: throwing }) })],
  ])("are refused: %s", async (_, call) => {
    expect(await failureOf(call())).toMatchObject({ reason: "arguments", outcome: "not-applied", attempts: 0 });
  });

  it("are refused also as options of the client", () => {
    const options = {
      apiKey,
      get region(): "euc1" {
        return throwing();
      },
    };
    expect(() => createClockify(options)).toThrow(ClockifyError);
  });
});

describe("what cannot be unpacked", () => {
  it.each(["gzip", "br", "deflate"])("%s may come from anywhere", async (encoding) => {
    const { url } = await serve((_, response) =>
      response
        .writeHead(201, { "content-type": "application/json", "content-encoding": encoding })
        .end("garbage of another"),
    );
    const create = createClockify({ apiKey, baseUrl: url }).createTimeEntry({ workspaceId });
    expect(await failureOf(create)).toMatchObject({ reason: "network", outcome: "unknown" });
  });

  it.each<[string, (text: string) => Buffer]>([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("%s ends at a limit, however small it came", async (encoding, pack) => {
    const bomb = pack(`${" ".repeat(40_000_000)}{}`);
    const { url } = await serve((_, response) =>
      response.writeHead(200, { "content-type": "application/json", "content-encoding": encoding }).end(bomb),
    );
    const error = await failureOf(createClockify({ apiKey, baseUrl: url }).getCurrentUser());
    expect(error).toMatchObject({ reason: "answer", outcome: "not-applied", status: 200, attempts: 1 });
    expect(error.message).toMatch(/larger than 32 MB.*less at a time/);
  });
});
