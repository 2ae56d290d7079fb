// The generated constants of the script: they follow the specification, and what they cannot say stops the generator.

import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { withConstants } from "../../scripts/connector/script-constants.ts";
import { readContract } from "../../scripts/contract/model.ts";
import { specification } from "../support/specification.ts";

const script = await readFile(new URL("../../connector/script.csx", import.meta.url), "utf8");

const changed = (edit: (document: typeof specification) => void): string => {
  const document = structuredClone(specification);
  edit(document);
  return withConstants(script, readContract(document));
};
const TAGS = "/v1/workspaces/{workspaceId}/tags";

it("changes nothing in the committed script", () => {
  expect(withConstants(script, readContract(specification))).toBe(script);
});

it("repeats the name of a new list in queries", () => {
  const made = changed(({ paths }) => {
    paths[TAGS]?.get?.parameters?.push({
      ...{ name: "colors", in: "query", description: "Colors.", example: ["red"] },
      schema: { type: "array", items: { type: "string" } },
    });
  });
  expect(made).toMatch(/new HashSet<string> \{ .*"colors"/);
});

it("moves a deprecated address to its successor", () => {
  const made = changed(({ paths }) => {
    const { "/workspaces/{workspaceId}/clients": old = {} } = paths;
    paths["/workspaces/{workspaceId}/old-clients"] = old;
    delete paths["/workspaces/{workspaceId}/clients"];
  });
  expect(made).toContain('["GetClients"] = new[] { "/workspaces/([^/]+)/old-clients$", "/v1/workspaces/$1/clients" }');
});

it("refuses a script without markers, and an error that makers would get no sentence about", () => {
  expect(() => withConstants(script.replace("// <generated>", "//"), readContract(specification))).toThrow(
    "<generated>",
  );
  const withError = (code: number) =>
    changed(({ paths }) => {
      const { get } = paths[TAGS] ?? {};
      if (!get) return;
      const content = { schema: {}, examples: { default: { value: { message: "No.", code } } } };
      get.responses["409"] = { description: "Refused.", content: { "application/json": content } };
    });
  expect(() => withError(4711)).toThrow("listTags answers 409 with code 4711: add it to error-sentences.json");
  expect(() => withError(501)).not.toThrow();
});
