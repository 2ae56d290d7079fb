// Tests of the rules for what breaks users who call actions or receive events: each rule once where it breaks, and once where it does not.

import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Change } from "../../scripts/breaking/change.ts";
import { compareConnectors } from "../../scripts/breaking/connector.ts";
import { compareSpecifications } from "../../scripts/breaking/specification.ts";
import { mayBreak, nextBreaking } from "../../scripts/breaking/versions.ts";
import type { JsonObject } from "../../scripts/connector/rules/untyped-json.ts";
import type {
  Answer,
  JsonSchema,
  OpenApiDocument,
  OpenApiOperation,
  Parameter,
} from "../../scripts/contract/document.ts";
import { specification } from "../support/specification.ts";

interface Sketch {
  readonly id?: string;
  readonly path?: string;
  readonly parameters?: Parameter[];
  /** Schema of the JSON body. */
  readonly body?: JsonSchema;
  /** Schema of the answer; `null` for an answer without a body. */
  readonly answer?: JsonSchema | null;
  readonly more?: Partial<OpenApiOperation>;
  readonly events?: Readonly<Record<string, JsonSchema>>;
}

const content = (schema: JsonSchema) => ({ "application/json": { schema, examples: { default: { value: null } } } });

/** A document with one action, `createThing`, and with the given events. */
function documentOf({ id = "createThing", path = "/things", parameters, body, answer, more, events }: Sketch) {
  const good: Answer = { description: "", ...(answer !== null && { content: content(answer ?? { type: "object" }) }) };
  const operation: OpenApiOperation = {
    ...{ operationId: id, tags: [], summary: "", description: "", responses: { "200": good } },
    ...(parameters && { parameters }),
    ...(body && { requestBody: { description: "", content: content(body) } }),
    ...more,
  };
  const document: OpenApiDocument = {
    info: { title: "", version: "", description: "" },
    tags: [],
    servers: [],
    paths: { [path]: { post: operation } },
    webhooks: Object.fromEntries(
      Object.entries(events ?? {}).map(([event, schema]) => [
        event,
        {
          post: {
            ...{ operationId: event, tags: [], summary: "", description: "", responses: {} },
            requestBody: { description: "", content: content(schema) },
          },
        },
      ]),
    ),
  };
  return document;
}

const query = (name: string, schema: JsonSchema, required = false): Parameter => ({
  ...{ name, in: "query", required, description: "", schema },
});
const sent = (property: JsonSchema, required: string[] = []): Sketch => ({
  body: { type: "object", properties: { note: property }, required },
});
const received = (property: JsonSchema, required: string[] = []): Sketch => ({
  answer: { type: "array", items: { type: "object", properties: { note: property }, required } },
});
const text: JsonSchema = { type: "string" };
const oneOf = (...values: string[]): JsonSchema => ({ type: "string", enum: values });
/** As the specification writes a list of words to which Clockify may add. */
const openList = (...values: string[]): JsonSchema => ({ anyOf: [{ enum: values }, { type: ["string", "null"] }] });
const whole = (limits: JsonSchema): JsonSchema => ({ type: "integer", ...limits });

/** From the first to the second it breaks, with these words; the other way round it does not, unless it says `both`. */
const rules: [rule: string, before: Sketch, after: Sketch, said: string, both?: "both"][] = [
  ["an argument is gone", { parameters: [query("page-size", text)] }, {}, "argument pageSize is gone"],
  ["an argument became required", sent(text), sent(text, ["note"]), "argument note became required"],
  ["the path changed", {}, { path: "/all-things" }, "moved from POST /things to POST /all-things", "both"],
  [
    "an argument travels elsewhere",
    { parameters: [query("note", text)] },
    sent(text),
    "argument note travels as property note of the body now, not as query note",
    "both",
  ],
  ["a type changed", sent(text), sent(whole({})), "argument note changed its type from string to integer", "both"],
  ["a number has to be whole", sent({ type: "number" }), sent(whole({})), "from number or integer to integer"],
  ["null is refused", sent({ type: ["string", "null"] }), sent(text), "argument note cannot be null any more"],
  ["a word is gone", sent(oneOf("A", "B")), sent(oneOf("A")), "argument note lost the value B"],
  ["words are listed", sent(text), sent(oneOf("A", "B")), "argument note is limited to a list of values now: A, B"],
  ["a lower limit rose", sent(whole({ minimum: 1 })), sent(whole({ minimum: 2 })), "has to be at least 2 now"],
  ["an upper limit came", sent(text), sent({ ...text, maxLength: 9 }), "has to be the length at most 9 now"],
  ["a pattern came", sent(text), sent({ ...text, pattern: "^a" }), "argument note has to keep the pattern ^a now"],
  ["items must differ", sent({ type: "array" }), sent({ type: "array", uniqueItems: true }), "must not repeat an item"],
  [
    "an inner argument is gone",
    sent({ type: "object", properties: { start: text } }),
    sent({ type: "object", properties: {} }),
    "argument note.start is gone",
  ],
  [
    "an answer has less",
    received(text),
    { answer: { type: "array", items: { type: "object" } } },
    "note of the answer is gone",
  ],
  ["an answer may lack", received(text, ["note"]), received(text), "note of the answer can be missing now"],
  [
    "an answer may be null",
    received(text),
    received({ type: ["string", "null"] }),
    "note of the answer can be null now",
  ],
  ["an answer has another type", received(text), received(whole({})), "note of the answer changed its type", "both"],
  [
    "an answer has a new word",
    received(oneOf("A")),
    received(oneOf("A", "B")),
    "note of the answer has the new value B",
  ],
  ["an answer may be empty", {}, { more: { "x-may-be-empty": true } }, "can answer nothing now"],
  ["an answer is gone", {}, { answer: null }, "answers nothing any more"],
  ["pages are gone", { more: { "x-paginated": {} } }, {}, "does not answer in pages any more", "both"],
  ["an event is gone", { events: { NEW_THING: text } }, {}, "is gone, an event"],
  [
    "a delivery has less",
    { events: { NEW_THING: { type: "object", properties: { id: text } } } },
    { events: { NEW_THING: { type: "object" } } },
    "id of the delivery is gone",
  ],
];

const breaking = (changes: readonly Change[]) =>
  changes.filter(({ effect }) => effect === "breaking").map(({ what }) => what);

it.each(rules)("%s", (_, before, after, said, both) => {
  const [old, now] = [documentOf(before), documentOf(after)];
  expect(breaking(compareSpecifications(old, now))).toContainEqual(expect.stringContaining(said));
  if (both !== "both") {
    expect(breaking(compareSpecifications(now, old))).toEqual([]);
    expect(compareSpecifications(now, old)).not.toEqual([]);
  }
});

it("says that a new argument is required, and that an optional one is there", () => {
  const [none, optional] = [documentOf({}), documentOf(sent(text))];
  const change = { surface: "specification", place: "createThing" };
  expect(compareSpecifications(none, documentOf(sent(text, ["note"])))).toEqual([
    { ...change, what: "argument note is new and required", effect: "breaking" },
  ]);
  expect(compareSpecifications(none, optional)).toEqual([
    { ...change, what: "argument note is new", effect: "addition" },
  ]);
});

it("says that an action is gone, also a deprecated one", () => {
  const other = documentOf({ id: "createOther" });
  expect(compareSpecifications(documentOf({}), other)).toMatchObject([
    { place: "createThing", what: "is gone", effect: "breaking" },
    { place: "createOther", what: "is a new action", effect: "addition" },
  ]);
  expect(breaking(compareSpecifications(documentOf({ more: { deprecated: true } }), other))).toEqual([
    "is gone, a deprecated action",
  ]);
});

it.each([
  ["texts", sent(text), sent({ ...text, title: "Note", description: "What to know.", examples: ["a"] })],
  ["words of an open list", received(openList("A")), received(openList("B", "C"))],
  ["how wide a number is", sent(whole({ format: "int32" })), sent(whole({ format: "int64" }))],
  ["limits of answers", received(whole({ maximum: 5 })), received(whole({ maximum: 9 }))],
])("%s do not count as a change", (_, before, after) => {
  expect(compareSpecifications(documentOf(before), documentOf(after))).toEqual([]);
});

it("follows references, what is combined, and schemas that contain themselves", () => {
  const tree = (leaf: JsonSchema) => ({
    ...documentOf({ answer: { $ref: "#/x-schemas/Tree" } }),
    "x-schemas": {
      Named: { type: "object", properties: { name: leaf } },
      Tree: {
        allOf: [{ $ref: "#/x-schemas/Named" }],
        properties: { branches: { type: "array", items: { $ref: "#/x-schemas/Tree" } } },
      },
    },
  });
  expect(breaking(compareSpecifications(tree(text), tree(whole({}))))).toEqual([
    "name of the answer changed its type from string to integer",
  ]);
});

// Some of the real document, with whatever a minor version may add to it: an action, optional arguments, properties of answers.
it("never calls an addition breaking", () => {
  expect(compareSpecifications(specification, specification)).toEqual([]);
  const paths = Object.keys(specification.paths).slice(5, 20);
  const some = {
    ...specification,
    paths: Object.fromEntries(paths.map((path) => [path, specification.paths[path] ?? {}])),
    webhooks: {},
  };
  const addition = fc.record({
    path: fc.constantFrom(...paths),
    name: fc.stringMatching(/^new[A-Z][a-z]{1,6}$/),
    schema: fc.constantFrom<JsonSchema>(text, oneOf("A"), whole({ minimum: 1 }), { type: ["object", "null"] }),
    to: fc.constantFrom("action", "argument", "body", "answer"),
  });
  fc.assert(
    fc.property(fc.array(addition, { minLength: 1, maxLength: 4 }), (additions) => {
      const changed = structuredClone(some);
      for (const { path, name, schema, to } of additions) {
        for (const method of ["get", "post", "put", "patch", "delete"] as const) {
          const operation = changed.paths[path]?.[method];
          if (!operation) continue;
          if (to === "action") changed.paths[`/${name}`] = documentOf({ id: name }).paths["/things"] ?? {};
          if (to === "argument") operation.parameters = [...(operation.parameters ?? []), query(name, schema)];
          if (to === "body") addProperty(operation.requestBody?.content?.["application/json"]?.schema, name, schema);
          if (to === "answer") {
            const answers = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
            for (const [, answer] of answers) addProperty(answer.content?.["application/json"]?.schema, name, schema);
          }
        }
      }
      const changes = compareSpecifications(some, changed);
      expect(breaking(changes)).toEqual([]);
      // On the way back the same is lost.
      expect(breaking(compareSpecifications(changed, some)).length > 0).toBe(changes.length > 0);
    }),
    { numRuns: 20 },
  );
});

/** To an object that is written in place: whatever a reference leads to has other users. */
function addProperty(schema: JsonSchema | undefined, name: string, property: JsonSchema): void {
  if (schema?.properties) schema.properties[name] = property;
}

const connector: JsonObject = JSON.parse(
  await readFile(new URL("../../connector/apiDefinition.swagger.json", import.meta.url), "utf8"),
);
function connectorWith(edit: (draft: Draft) => void): JsonObject {
  const draft = JSON.parse(JSON.stringify(connector));
  edit(draft);
  return draft;
}
/** As much of the definition as the changes touch. */
interface DraftSchema {
  type?: string;
  enum?: string[];
  properties?: Record<string, DraftSchema>;
  required?: string[];
  items?: DraftSchema;
  $ref?: string;
}
interface DraftOperation {
  operationId: string;
  "x-ms-trigger"?: string;
  "x-ms-visibility"?: string;
  parameters: { name?: string; $ref?: string }[];
}
interface Draft {
  paths: Record<string, { get?: DraftOperation; post?: DraftOperation }>;
  definitions: Record<string, DraftSchema>;
}
const TIMER_STOPPED = "/v1/workspaces/{workspace_id}/triggers/timer-stopped";
const TAGS = "/v1/workspaces/{workspace_id}/tags";

const edits: [rule: string, edit: (draft: Draft) => void, place: string, said: string, back?: "both"][] = [
  [
    "a filter of a trigger is gone",
    ({ definitions }) => delete definitions.WhenTimerStoppedBody?.properties?.projects,
    "WhenTimerStopped",
    "input body.projects is gone",
  ],
  [
    "a trigger wants more",
    ({ definitions }) => {
      const body = definitions.WhenTimerStoppedBody;
      if (body?.properties) body.properties.why = { type: "string" };
      body?.required?.push("why");
    },
    "WhenTimerStopped",
    "input body.why is new and required",
    "both",
  ],
  [
    "an event can no longer be chosen",
    ({ definitions }) => definitions.WhenAnythingHappensBody?.properties?.webhookEvent?.enum?.shift(),
    "WhenAnythingHappens",
    "input body.webhookEvent lost the value",
  ],
  [
    "a text is limited to a list",
    ({ definitions }) => Object.assign(definitions.WhenTimerStoppedBody?.properties?.name ?? {}, { enum: ["A"] }),
    "WhenTimerStopped",
    "input body.name is limited to a list of values now: A",
  ],
  [
    "a trigger brings many",
    ({ paths }) => Object.assign(paths[TIMER_STOPPED]?.post ?? {}, { "x-ms-trigger": "batch" }),
    "WhenTimerStopped",
    "changed its kind of trigger from single to batch",
    "both",
  ],
  [
    "a trigger brings less",
    ({ paths, definitions }) => {
      const content: { schema?: DraftSchema } = Object(Object(paths[TIMER_STOPPED])["x-ms-notification-content"]);
      delete definitions[content.schema?.$ref?.split("/").at(-1) ?? ""]?.properties?.description;
    },
    "WhenTimerStopped",
    "description of what it brings is gone",
  ],
  [
    "a trigger moved",
    ({ paths }) => {
      paths[`${TIMER_STOPPED}-2`] = paths[TIMER_STOPPED] ?? {};
      delete paths[TIMER_STOPPED];
    },
    "WhenTimerStopped",
    `moved from POST ${TIMER_STOPPED} to POST ${TIMER_STOPPED}-2`,
    "both",
  ],
  ["an argument is gone", ({ paths }) => paths[TAGS]?.get?.parameters.pop(), "ListTags", "is gone"],
  [
    "an answer has less",
    ({ definitions }) => delete definitions.Tag?.properties?.name,
    "ListTags",
    "name of the answer is gone",
  ],
  [
    "makers do not see it any more",
    ({ paths }) => Object.assign(paths[TAGS]?.get ?? {}, { "x-ms-visibility": "internal" }),
    "ListTags",
    "is hidden from makers now",
  ],
];

it.each(edits)("in the connector %s", (_, edit, place, said, back) => {
  const edited = connectorWith(edit);
  expect(compareConnectors(connector, edited)).toContainEqual({
    ...{ surface: "connector", place, what: expect.stringContaining(said), effect: "breaking" },
  });
  if (back !== "both") expect(breaking(compareConnectors(edited, connector))).toEqual([]);
});

it("names operations of the connector that are gone, and nothing where only texts changed", () => {
  expect(compareConnectors(connector, connector)).toEqual([]);
  const reworded = JSON.parse(JSON.stringify(connector).replaceAll('"description":"', '"description":"New: '));
  expect(compareConnectors(connector, reworded)).toEqual([]);
  const renamed = connectorWith(({ paths }) => Object.assign(paths[TAGS]?.get ?? {}, { operationId: "FindTags" }));
  expect(compareConnectors(connector, renamed)).toMatchObject([
    { place: "ListTags", what: "is gone: its address belongs to FindTags now", effect: "breaking" },
    { place: "FindTags", effect: "addition" },
  ]);
});

it.each([
  ["0.1.0", "0.1.1", false, "0.2.0"],
  ["0.1.0", "0.2.0", true, "0.2.0"],
  ["0.9.3", "1.0.0", true, "0.10.0"],
  ["1.2.3", "1.3.0", false, "2.0.0"],
  ["1.2.3", "2.0.0-rc.1", true, "2.0.0"],
])("after %s, %s may break: %s", (released, version, may, next) => {
  expect(mayBreak(released, version)).toBe(may);
  expect(nextBreaking(released)).toBe(next);
});
