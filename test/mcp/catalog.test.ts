// All tools of the catalog against the mock, which objects to any request that breaks the specification: with the catalog's
// argument names, and with everything that the catalog has wrong and clients therefore send.

import { describe, expect, inject, it } from "vitest";
import { createClockify } from "../../src/client.ts";
import { operations } from "../../src/generated/operations.ts";
import { tools } from "../../src/generated/tools.ts";
import type { Tool } from "../../src/input/tool-definition.ts";
import { specified } from "../support/specification.ts";
import { type Answer, startAgent } from "./agent.ts";

/** A connection to the mock, and what the mock was sent. */
function toPrism() {
  const sent: string[] = [];
  const objections: string[] = [];
  const clockify = createClockify({
    apiKey: "any",
    baseUrl: inject("prism"),
    rateLimit: false,
    retry: false,
    fetch: async (input, init) => {
      sent.push(
        `${init?.method} ${new URL(String(input)).pathname}${new URL(String(input)).search} ${init?.body ?? ""}`,
      );
      const response = await fetch(input, init);
      const objection = response.headers.get("sl-violations");
      if (objection) objections.push(objection);
      return response;
    },
  });
  return { connection: { name: "mock", clockify, secrets: [] }, sent, objections };
}

/** The example of the specification under the tool's own argument names, as far as the catalog has them. */
function argumentsOf({ action, inputSchema }: Tool): Record<string, unknown> {
  const known = operations[action].arguments;
  const [example] = specified(action).calls;
  return Object.fromEntries(
    Object.entries(example?.args ?? {})
      .map(([name, value]) => [known[name]?.name ?? name, value] as const)
      .filter(([name]) => Object.hasOwn(inputSchema.properties, name)),
  );
}

/** Confirms what has to be confirmed. */
async function call(tool: Tool, args: Record<string, unknown>) {
  const mock = toPrism();
  const agent = await startAgent([mock.connection]);
  const first = await agent.call(tool.name, args);
  const token = confirmTokenOf(first);
  const answer = token === undefined ? first : await agent.call(tool.name, { ...args, confirm_token: token });
  return { ...mock, answer };
}

function confirmTokenOf({ error }: Answer): string | undefined {
  return Object(error).confirm_token;
}

describe.each(tools)("$shortName", (tool) => {
  const args = argumentsOf(tool);

  it("takes the catalog's arguments and sends what Clockify accepts", async () => {
    for (const name of tool.inputSchema.required ?? []) expect(args).toHaveProperty(name);
    const { answer, objections } = await call(tool, { PCID: "mock", ...args });
    expect(answer.error).toBeUndefined();
    expect(objections).toEqual([]);
  });

  it("understands the same in the catalog's other types and spellings", async () => {
    const plain = await call(tool, args);
    const other = await call(tool, Object.fromEntries(Object.entries(args).map(inOtherWords)));
    expect(other.sent).toEqual(plain.sent);
    expect(other.answer).toEqual(plain.answer);
  });
});

/** Numbers and lists as texts, `pageSize` for `page-size`, small letters for capitals. */
function inOtherWords([name, value]: [string, unknown]): [string, unknown] {
  const camel = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (typeof value === "object") return [camel, JSON.stringify(value)];
  if (typeof value === "number" || typeof value === "boolean") return [camel, String(value)];
  const isWord = typeof value === "string" && /^[A-Z][A-Z_]+$/.test(value);
  return [camel, isWord ? value.toLowerCase() : value];
}
