// Tests of the refusal of everything that the generators cannot express, by the name of the operation.

import { describe, expect, it } from "vitest";
import { unsupported } from "../../scripts/contract/unsupported.ts";
import { specification } from "../support/specification.ts";

type Node = Record<string, unknown>;

/** The specification with one more operation, `createThing`, that is changed as the test says. */
function withThing(change: (operation: Operation) => void): object {
  const operation: Operation = {
    operationId: "createThing",
    tags: ["Workspace"],
    summary: "Create thing",
    description: "Creates a thing.",
    parameters: [{ $ref: "#/components/parameters/WorkspaceId" }],
    requestBody: {
      description: "The thing.",
      required: true,
      content: {
        "application/json": {
          schema: {
            type: "object",
            additionalProperties: false,
            properties: { name: { title: "Name", description: "Its name.", type: "string" } },
          },
          examples: { default: { value: { name: "One" } } },
        },
      },
    },
    responses: {
      200: {
        description: "The thing.",
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/Tag" }, examples: { default: { value: {} } } },
        },
      },
    },
    "x-shown-by": null,
  };
  change(operation);
  return {
    ...specification,
    paths: {
      ...specification.paths,
      "/v1/workspaces/{workspaceId}/things": { ...operation.item, post: without(operation) },
    },
  };
}

interface Operation extends Node {
  /** The keys beside the operation. */
  item?: Node;
  parameters: Node[];
  requestBody: { content: Record<string, Node & { schema: Node }> } & Node;
  responses: Record<string, Node & { content: Record<string, Node & { schema: Node }> }>;
}

const without = ({ item: _, ...operation }: Operation) => operation;

const query = (more: Node) => ({
  name: "mood",
  in: "query",
  description: "A mood.",
  schema: { type: "string" },
  example: "good",
  ...more,
});

const sent = ({ requestBody }: Operation) => requestBody.content["application/json"] as Node & { schema: Node };
const answered = ({ responses }: Operation) => responses[200]?.content["application/json"] as Node & { schema: Node };
const addProperty = (operation: Operation, schema: Node) => {
  Object.assign(sent(operation).schema.properties as Node, { odd: { title: "Odd", description: "Odd.", ...schema } });
};
const describeAnswer = (operation: Operation, schema: Node) => {
  Object.assign(answered(operation), {
    schema: { type: "array", items: { $ref: "#/components/schemas/Tag" }, ...schema },
  });
};

it("the specification, and a plain operation beside it, are supported", () => {
  expect(unsupported(specification)).toEqual([]);
  expect(unsupported(withThing(() => undefined))).toEqual([]);
});

describe("an operation is refused by name", () => {
  const cases: [what: string, says: RegExp, change: (operation: Operation) => void][] = [
    [
      "a header parameter",
      /mood is a parameter in the header/,
      ({ parameters }) => parameters.push(query({ in: "header" })),
    ],
    [
      "a cookie parameter",
      /mood is a parameter in the cookie/,
      ({ parameters }) => parameters.push(query({ in: "cookie" })),
    ],
    ["a style", /style is not supported/, ({ parameters }) => parameters.push(query({ style: "pipeDelimited" }))],
    ["explode", /explode is not supported/, ({ parameters }) => parameters.push(query({ explode: false }))],
    ["content of a parameter", /content is not supported/, ({ parameters }) => parameters.push(query({ content: {} }))],
    ["a parameter twice", /two arguments named name/, ({ parameters }) => parameters.push(query({ name: "name" }))],
    [
      "a path parameter without its place",
      /has no \{mood\}/,
      ({ parameters }) => parameters.push(query({ in: "path" })),
    ],
    [
      "an object in the query",
      /is an object in the query/,
      ({ parameters }) => parameters.push(query({ schema: { type: "object", properties: {} } })),
    ],
    [
      "numbers in a list of the query",
      /more than texts/,
      ({ parameters }) => parameters.push(query({ schema: { type: "array", items: { type: "integer" } } })),
    ],
    [
      "servers that are not a known host",
      /servers that are not those of a known host/,
      (operation) => Object.assign(operation, { servers: [{ url: "https://example.com" }] }),
    ],
    [
      "servers of the path",
      /servers that are not those of a known host/,
      (operation) => Object.assign(operation, { item: { servers: [{ url: "https://example.com" }] } }),
    ],
    [
      "a summary of the path",
      /summary is not supported/,
      (operation) => Object.assign(operation, { item: { summary: "Things" } }),
    ],
    [
      "an unknown extension",
      /extension x-mood is unknown/,
      (operation) => Object.assign(operation, { "x-mood": "good" }),
    ],
    [
      "an unknown extension of a property",
      /x-mood is not supported in a request/,
      (operation) => addProperty(operation, { type: "string", "x-mood": 1 }),
    ],
    ["callbacks", /callbacks is not supported/, (operation) => Object.assign(operation, { callbacks: {} })],
    [
      "external documents",
      /externalDocs is not supported/,
      (operation) => Object.assign(operation, { externalDocs: { url: "https://example.com" } }),
    ],
    [
      "an unknown key",
      /is not one of the known keys/,
      (operation) => Object.assign(operation, { security: [{ Cookie: [] }] }),
    ],
    ["no key at all", /is not one of the known keys/, (operation) => Object.assign(operation, { security: [] })],
    ["an unknown tag", /is not one known tag/, (operation) => Object.assign(operation, { tags: ["Things"] })],
    [
      "an unknown part of x-paginated",
      /cursor is not supported/,
      (operation) => Object.assign(operation, { "x-paginated": { cursor: "next" } }),
    ],
    ["links", /links is not supported/, ({ responses }) => Object.assign(responses[200] ?? {}, { links: {} })],
    [
      "an unknown header",
      /is an unknown header/,
      ({ responses }) =>
        Object.assign(responses[200] ?? {}, {
          headers: { "X-Mood": { description: "A mood.", schema: { type: "string" } } },
        }),
    ],
    [
      "two answers of success",
      /2 answers of success/,
      ({ responses }) => Object.assign(responses, { 202: { description: "Later." } }),
    ],
    [
      "a range of statuses",
      /4XX.*is not one status/,
      ({ responses }) => Object.assign(responses, { "4XX": { description: "Wrong." } }),
    ],
    [
      "a default answer",
      /default.*is not one status/,
      ({ responses }) => Object.assign(responses, { default: { description: "Wrong." } }),
    ],
    [
      "an answer in XML",
      /application\/xml is not supported in an answer/,
      ({ responses }) => Object.assign(responses[200]?.content ?? {}, { "application/xml": {} }),
    ],
    [
      "an answer in plain text",
      /text\/plain is not supported in an answer/,
      ({ responses }) => Object.assign(responses[200] ?? {}, { content: { "text/plain": {} } }),
    ],
    [
      "a PDF that is not a file",
      /is not that of a file/,
      ({ responses }) =>
        Object.assign(responses[200] ?? {}, { content: { "application/pdf": { schema: { type: "string" } } } }),
    ],
    [
      "an answer without a name",
      /neither an object with a name/,
      (operation) => Object.assign(answered(operation), { schema: { type: "object", properties: {} } }),
    ],
    [
      "a plain text as an answer",
      /neither an object with a name/,
      (operation) => Object.assign(answered(operation), { schema: { type: "string" } }),
    ],
    [
      "a body in plain text",
      /text\/plain is not supported in a request/,
      ({ requestBody }) => Object.assign(requestBody, { content: { "text/plain": { schema: { type: "string" } } } }),
    ],
    [
      "two bodies",
      /has 2 bodies/,
      ({ requestBody }) => Object.assign(requestBody.content, { "multipart/form-data": {} }),
    ],
    [
      "a body that may be left out",
      /may be left out/,
      ({ requestBody }) => Object.assign(requestBody, { required: false }),
    ],
    [
      "a text as the body",
      /neither an object with properties nor a list/,
      (operation) => Object.assign(sent(operation), { schema: { type: "string" } }),
    ],
    [
      "one example in place of examples",
      /example is not supported/,
      (operation) => Object.assign(sent(operation), { example: {} }),
    ],
    ["encoding of parts", /encoding is not supported/, (operation) => Object.assign(sent(operation), { encoding: {} })],
    [
      "anyOf in a request",
      /anyOf is not supported in a request/,
      (operation) => addProperty(operation, { anyOf: [{ type: "string" }] }),
    ],
    [
      "oneOf in a request",
      /oneOf is not supported in a request/,
      (operation) => addProperty(operation, { oneOf: [{ type: "string" }] }),
    ],
    [
      "allOf in a request",
      /allOf is not supported in a request/,
      (operation) => addProperty(operation, { allOf: [{ type: "string" }] }),
    ],
    [
      "not in a request",
      /not is not supported in a request/,
      (operation) => addProperty(operation, { type: "string", not: {} }),
    ],
    [
      "several types in a request",
      /several types/,
      (operation) => addProperty(operation, { type: ["string", "null"] }),
    ],
    [
      "nullable",
      /nullable is not supported/,
      (operation) => addProperty(operation, { type: "string", nullable: true }),
    ],
    ["const", /const is not supported/, (operation) => addProperty(operation, { type: "string", const: "A" })],
    [
      "prefixItems",
      /prefixItems is not supported/,
      (operation) => addProperty(operation, { type: "array", items: {}, prefixItems: [] }),
    ],
    [
      "a map",
      /additionalProperties is not supported/,
      (operation) =>
        addProperty(operation, { type: "object", properties: {}, additionalProperties: { type: "string" } }),
    ],
    [
      "an object that says nothing of itself",
      /object without properties/,
      (operation) => addProperty(operation, { type: "object" }),
    ],
    ["a list of anything", /has no items/, (operation) => addProperty(operation, { type: "array" })],
    [
      "an unknown format",
      /format email is not supported/,
      (operation) => addProperty(operation, { type: "string", format: "email" }),
    ],
    [
      "a file in JSON",
      /format binary is not supported/,
      (operation) => addProperty(operation, { type: "string", format: "binary" }),
    ],
    [
      "a broken pattern",
      /not a regular expression/,
      (operation) => addProperty(operation, { type: "string", pattern: "(" }),
    ],
    [
      "a keyword of another type",
      /minLength says nothing of the type integer/,
      (operation) => addProperty(operation, { type: "integer", minLength: 1 }),
    ],
    [
      "numbers to choose from",
      /enum is not supported|enum says nothing/,
      (operation) => addProperty(operation, { type: "integer", enum: [1] }),
    ],
    ["an unknown type", /unknown type text/, (operation) => addProperty(operation, { type: "text" })],
    [
      "a required property that is not described",
      /requires mood/,
      (operation) => Object.assign(sent(operation).schema, { required: ["mood"] }),
    ],
    [
      "a second meaning beside a $ref",
      /pattern is beside a \$ref/,
      (operation) =>
        void Object.assign(sent(operation).schema, {
          properties: { tagId: { $ref: "#/components/schemas/Identifier", pattern: "^A" } },
        }),
    ],
    [
      "a schema that contains itself",
      /contains itself/,
      (operation) =>
        addProperty(operation, {
          $ref: "#/paths/~1v1~1workspaces~1{workspaceId}~1things/post/requestBody/content/application~1json/schema",
        }),
    ],
    [
      "oneOf in an answer",
      /oneOf is not supported in an answer/,
      (operation) => describeAnswer(operation, { oneOf: [] }),
    ],
    [
      "a discriminator in an answer",
      /discriminator is not supported in an answer/,
      (operation) => describeAnswer(operation, { discriminator: {} }),
    ],
    [
      "const in an answer",
      /const is not supported in an answer/,
      (operation) => describeAnswer(operation, { const: [] }),
    ],
    [
      "an anyOf that is not an open list",
      /anyOf that is not an open list/,
      (operation) => describeAnswer(operation, { anyOf: [{ type: "string" }, { type: "integer" }] }),
    ],
    [
      "a closed answer",
      /additionalProperties is not supported in an answer/,
      (operation) => describeAnswer(operation, { additionalProperties: false }),
    ],
    [
      "what is behind the keys of a map",
      /additionalProperties: const is not supported in an answer/,
      (operation) => describeAnswer(operation, { additionalProperties: { const: 1 } }),
    ],
    [
      "an unknown format in an answer",
      /format email is not supported/,
      (operation) => describeAnswer(operation, { format: "email" }),
    ],
  ];
  it.each(cases)("%s", (_, says, change) => {
    const found = unsupported(withThing(change));
    expect(found.join("\n")).toMatch(says);
    for (const line of found) expect(line).toMatch(/^createThing, at \S+: .+\. .+\.$/);
  });
});

describe("beside the operations", () => {
  it.each<[what: string, says: RegExp, document: object]>([
    [
      "a second way to sign in",
      /#\/components\/securitySchemes\/Login: is not a key in a header/,
      { components: { securitySchemes: { Login: { type: "http" } } } },
    ],
    ["a part of the document", /jsonSchemaDialect is not supported/, { jsonSchemaDialect: "https://example.com" }],
    ["an unknown host", /unknown host/, { "x-hosts": { money: [] } }],
    [
      "a webhook without an example",
      /MOOD_CHANGED, .*no example named default/,
      {
        webhooks: {
          MOOD_CHANGED: {
            post: {
              operationId: "whenMoodChanged",
              summary: "When",
              description: "When.",
              tags: ["Webhooks"],
              requestBody: { content: { "application/json": { schema: {} } } },
            },
          },
        },
      },
    ],
  ])("%s", (_, says, part) => {
    expect(unsupported({ ...specification, ...part }).join("\n")).toMatch(says);
  });
});
