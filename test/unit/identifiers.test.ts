// Tests of identifiers in paths: no value reaches another path.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ClockifyError, createClockify } from "../../src/index.ts";
import { serializePath } from "../../src/wrappers/path.ts";
import { workspaceId } from "../support/ids.ts";
import { specifiedActions } from "../support/specification.ts";

const BASE = "https://api.clockify.me/api";

function spying() {
  const urls: URL[] = [];
  const clockify = createClockify({
    apiKey: "key",
    rateLimit: false,
    logger: { debug: () => undefined, warn: () => undefined },
    fetch: async (input) => {
      urls.push(new URL(input instanceof Request ? input.url : input));
      return new Response("[]", { headers: { "content-type": "application/json" } });
    },
  });
  return { urls, clockify };
}

const REFUSED = [
  ".",
  "..",
  "",
  "a/b",
  "../x",
  "a?b",
  "a#b",
  "%2e%2e",
  "a%b",
  "a\\b",
  "a\nb",
  "a\u0000b",
  "a\u007fb",
  "\u0085",
];

/** What people and attackers put where an identifier belongs. */
const anyIdentifier = fc.oneof(
  fc.constantFrom(...REFUSED, " ", "me", "Acme Ltd", "Köln", workspaceId, `${workspaceId}/..`, `${workspaceId}\n`),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."./?#%\\ab0\u0000\t") }),
  fc.stringMatching(/^[0-9a-fA-F]{20,28}$/),
);

describe.each(specifiedActions.filter(({ path }) => path.includes("{")))("$action", (specified) => {
  const pathArguments = specified.parameters.filter((parameter) => parameter.in === "path");

  it.each(pathArguments.map(({ name }) => name))("reaches no path but its own, whatever %s is", async (argument) => {
    const { urls, clockify } = spying();
    const action: (args: never) => Promise<unknown> = clockify[specified.action];
    await fc.assert(
      fc.asyncProperty(anyIdentifier, async (identifier) => {
        urls.length = 0;
        const args = { ...specified.calls[0]?.args, [argument]: identifier };
        const result = await action(args as never).catch((error: unknown) => error);
        if (/^[0-9a-fA-F]{24}$/.test(identifier)) {
          // Deprecated actions answer from the path of the action that replaces them.
          expect(urls[0]?.pathname.split("/")).toContain(identifier);
          if (!specified.operation.deprecated) {
            const values: Record<string, unknown> = args;
            const own = specified.path.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
            expect(urls[0]?.href.split("?")[0]).toBe(BASE + own);
          }
        } else {
          expect(urls).toEqual([]);
          expect(result).toBeInstanceOf(ClockifyError);
          expect(result).toMatchObject({ reason: "arguments", outcome: "not-applied", attempts: 0 });
          expect((result as ClockifyError).problems.map((problem) => problem.argument)).toContain(argument);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("clockify.http, which knows no identifiers", () => {
  it.each(REFUSED)("refuses %j in a path", async (identifier) => {
    const { urls, clockify } = spying();
    const call = clockify.http.GET("/v1/workspaces/{workspaceId}/users", {
      params: { path: { workspaceId: identifier } },
    });
    await expect(call).rejects.toMatchObject({
      name: "ClockifyError",
      reason: "arguments",
      problems: [{ argument: "workspaceId" }],
    });
    expect(urls).toEqual([]);
  });

  it("keeps everything else within its own segment", async () => {
    const { urls, clockify } = spying();
    await fc.assert(
      fc.asyncProperty(anyIdentifier, async (identifier) => {
        urls.length = 0;
        await clockify.http
          .GET("/v1/workspaces/{workspaceId}/users", { params: { path: { workspaceId: identifier } } })
          .catch(() => undefined);
        for (const { pathname } of urls)
          expect(pathname).toBe(`/api/v1/workspaces/${encodeURIComponent(identifier)}/users`);
      }),
    );
  });

  it("refuses a path whose parameters were forgotten", async () => {
    const { urls, clockify } = spying();
    // @ts-expect-error the types say so as well
    await expect(clockify.http.GET("/v1/workspaces/{workspaceId}/users")).rejects.toMatchObject({
      reason: "arguments",
      problems: [{ argument: "workspaceId", message: "is missing" }],
    });
    expect(urls).toEqual([]);
  });
});

it("names the argument that cannot be part of a path", () => {
  expect(() => serializePath("/v1/{a}/{b}", { a: "x", b: ".." })).toThrow(/^b "\.\." is not an identifier/);
  expect(() => serializePath("/v1/{a}", {})).toThrow(/^a is missing/);
  expect(serializePath("/v1/{a}/{b}", { a: "x y", b: "ö" })).toBe("/v1/x%20y/%C3%B6");
  expect(serializePath("/v1/{type}/{order}", { type: "EXPENSE", order: 0 })).toBe("/v1/EXPENSE/0");
  expect(() => serializePath("/v1/{order}", { order: 0.5 })).toThrow(/^order 0.5 is not a text/);
});
