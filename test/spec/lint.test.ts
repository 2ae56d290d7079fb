// Tests of the house rules, and of what is added to the specification.

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { redocly } from "../../scripts/contract/bundle.ts";
import { readContract } from "../../scripts/contract/model.ts";
import { unsupported } from "../../scripts/contract/unsupported.ts";
import { specification } from "../support/specification.ts";

interface LintProblem {
  ruleId: string;
  message: string;
  location: { pointer?: string }[];
}

async function lint(file: string): Promise<LintProblem[]> {
  const { stdout } = await redocly("lint", fileURLToPath(new URL(file, import.meta.url)), "--format", "json").catch(
    (failed: { stdout: string }) => failed,
  );
  return JSON.parse(stdout).problems;
}

describe("the house rules", async () => {
  const problems = await lint("broken.yaml");
  it.each([
    ["title-and-description", "needs a title", "parameters/0"],
    ["title-and-description", "'Mood?' is not letters", "properties/mood"],
    ["title-and-description", "does not end like a sentence", "properties/mood"],
    ["operation-text", "summary is not", "put/summary"],
    ["operation-text", "sentences of its own", "put/description"],
    ["operation-vocabulary", "must be one of list, get", "put/operationId"],
    ["error-answers", "needs a 400 answer with content", "responses/400"],
    ["default-example", "named default", "requestBody/content/application~1json"],
    ["default-example", "needs an example", "things/get/parameters/0"],
    ["pagination", "a list in pages needs x-paginated", "things/get/operationId"],
    ["pagination", "needs a parameter page-size", "things/post/x-paginated"],
    ["pagination", "names the property that is the list", "things/post/x-paginated"],
    ["pagination", "needs the header Last-Page", "things/post/responses/200"],
    ["shown-by", "names in x-shown-by", "put/operationId"],
    ["shown-by", "showThing is not an operation", "delete/x-shown-by"],
    ["request-identifiers", "path parameter needs the pattern", "parameters/0"],
    ["request-identifiers", "projectId needs the pattern", "properties/projectId"],
    ["strict-requests", "additionalProperties: false", "schemas/ThingRequest"],
    ["open-responses", "stay open", "schemas/Thing"],
    ["open-responses", "one half of an anyOf", "properties/state"],
    ["open-responses", "branch for any string", "properties/mood"],
    ["story-identifiers", "is not a projectId id of the story", "examples/other"],
  ])("%s object: %s", (rule, message, pointer) => {
    const found = problems.filter(({ ruleId }) => ruleId === `house/${rule}`);
    expect(
      found.some((problem) => problem.message.includes(message) && problem.location[0]?.pointer?.endsWith(pointer)),
    ).toBe(true);
  });

  it("go with a rule of Redocly's: a tag that the specification does not list is an error", () => {
    expect(problems.map(({ ruleId }) => ruleId)).toContain("operation-tag-defined");
  });

  it("are all tried out here, and all switched on", async () => {
    const source = await readFile(new URL("../../openapi/redocly/house-rules.js", import.meta.url), "utf8");
    const config = await readFile(new URL("../../redocly.yaml", import.meta.url), "utf8");
    const rules = [...source.matchAll(/^ {2}"?([a-z-]+)"?: \w+,$/gm)].map(([, rule]) => rule);
    expect(rules).toHaveLength(11);
    for (const rule of rules) {
      expect(config).toMatch(new RegExp(`^  house/${rule}: *(error)?$`, "m"));
      expect(problems.map(({ ruleId }) => ruleId)).toContain(`house/${rule}`);
    }
  });
});

async function bundled(file: string) {
  const folder = await mkdtemp(join(tmpdir(), "clockify-short-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const output = join(folder, "short.json");
  await redocly("bundle", fileURLToPath(new URL(file, import.meta.url)), "--output", output);
  return JSON.parse(await readFile(output, "utf8"));
}

it("a short operation has what is always so", { timeout: 60_000 }, async () => {
  const { paths, components } = await bundled("short.yaml");
  const item = paths["/v1/workspaces/{workspaceId}/things"];
  const nameOf = ({ $ref }: { $ref: string }) => components.parameters[$ref.split("/").at(-1) ?? ""].name;
  expect(item.parameters.map(nameOf)).toEqual(["workspaceId"]);
  expect(item.get.parameters.map(nameOf)).toEqual(["page", "page-size"]);
  expect(Object.keys(item.get.responses)).toEqual(["200", "400", "401", "403", "404", "429", "500"]);
  expect(item.get.responses[200].headers).toHaveProperty("Last-Page");
  expect(item.get.responses[400].description).toBe("Things differ.");
});

it("a short resource of five actions is complete: bodies, examples, ids and where changes show", {
  timeout: 60_000,
}, async () => {
  const { paths, components } = await bundled("crud.yaml");
  // The parts of the document that no action says.
  const { info, tags, servers, "x-hosts": hosts = {} } = specification;
  const document = { info, tags, servers, "x-hosts": hosts, paths, components };
  expect(unsupported(document)).toEqual([]);
  const { actions } = readContract(document);
  const tag = { id: "64f1c0a0e4b0060000000001", name: "remote", archived: false };
  const shown = actions.map(({ name, shownBy, body, answer: { examples } }) => [
    name,
    shownBy,
    body?.example,
    examples,
  ]);
  expect(shown).toEqual([
    ["listTags", undefined, undefined, { default: [tag], empty: [], lastPage: [tag] }],
    ["createTag", "listTags", { name: "workshop" }, { default: tag }],
    ["getTag", undefined, undefined, { default: tag }],
    ["updateTag", "getTag", { name: "workshop", archived: false }, { default: tag }],
    ["deleteTag", "getTag", undefined, { default: tag }],
  ]);
  const [, create, get] = actions;
  expect(create?.body?.description).toBe("The tag to add.");
  expect(get?.arguments).toMatchObject([
    { name: "workspaceId" },
    { name: "id", description: "The id of the tag.", example: tag.id, schema: { title: "Tag Id" } },
  ]);
  expect(components.schemas.TagRequest.additionalProperties).toBe(false);
  expect(components.schemas.Tag).not.toHaveProperty("additionalProperties");
});

it("every file below openapi/ is part of the specification", async () => {
  const folder = new URL("../../openapi/", import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\/.*\.yaml$/.test(file));
  const texts = await Promise.all(
    [...files, "clockify.yaml", "redocly/always.js"].map(async (file) => ({
      file,
      text: await readFile(new URL(file, folder), "utf8"),
    })),
  );
  for (const file of files) {
    const name = file.split("/").at(-1) ?? "";
    const used = texts.some((other) => other.file !== file && other.text.includes(`${name}#/`));
    expect(used, `${file} is not referred to from anywhere`).toBe(true);
  }
});

// That there is no other problem is what `npm run lint` shows.
it("the specification has one exception, which says why", async () => {
  const ignored = await readFile(new URL("../../.redocly.lint-ignore.yaml", import.meta.url), "utf8");
  expect(ignored.split("\n").filter((line) => line.startsWith("    - "))).toHaveLength(1);
  expect(ignored).toMatch(/^# no-ambiguous-paths: /);
});
