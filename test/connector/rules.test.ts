// The checker of the connector: each rule finds what breaks it and nothing else does, and the real package breaks none.

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { check } from "../../scripts/connector/check.ts";
import { connectorOf, type Files, readFiles } from "../../scripts/connector/rules/connector.ts";
import { judge, rules, type Violation } from "../../scripts/connector/rules/index.ts";
import { waivers } from "../../scripts/connector/rules/waivers.ts";

type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree };
type Path = readonly (string | number)[];

const root = fileURLToPath(new URL("../..", import.meta.url));
const real = await readFiles(root);
const DEFINITION = "apiDefinition.swagger.json";
const PROPERTIES = "apiProperties.json";
const METADATA = "x-ms-connector-metadata";

const isMap = (tree: Tree | undefined): tree is { [key: string]: Tree } =>
  typeof tree === "object" && tree !== null && !Array.isArray(tree);

function at(tree: Tree, path: Path): Tree {
  let node: Tree | undefined = tree;
  for (const step of path) {
    node = Array.isArray(node) ? node[Number(step)] : isMap(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }
  if (node === undefined) throw new Error(`nothing at ${path.join("/")}`);
  return node;
}

/** Sets what is at a path, or removes it. */
function put(tree: Tree, path: Path, value?: Tree): void {
  const last = path.at(-1) ?? "";
  const parent = at(tree, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
  else if (isMap(parent) && value !== undefined) parent[last] = value;
  else if (isMap(parent)) delete parent[last];
}

const keysOf = (tree: Tree): string[] => (isMap(tree) ? Object.keys(tree) : []);
const lengthOf = (tree: Tree): number => (Array.isArray(tree) ? tree.length : 0);

/** A copy of a package that a test may break. */
class Draft {
  readonly definition: Tree;
  readonly properties: Tree;
  readonly files: Map<string, Buffer>;

  constructor(private readonly original: Files) {
    this.files = new Map(original);
    this.definition = JSON.parse(this.read(DEFINITION));
    this.properties = JSON.parse(this.read(PROPERTIES));
  }

  read(name: string): string {
    return String(this.files.get(name));
  }
  get(path: Path): Tree {
    return at(this.definition, path);
  }
  put(path: Path, value?: Tree): void {
    put(this.definition, path, value);
  }
  add(path: Path, ...values: Tree[]): void {
    for (const value of values) this.put([...path, lengthOf(this.get(path))], value);
  }
  rename(path: Path, name: string): void {
    const value = this.get(path);
    this.put(path);
    this.put([...path.slice(0, -1), name], value);
  }
  copy(path: Path, more: { [key: string]: Tree }): Tree {
    const node = this.get(path);
    return isMap(node) ? { ...node, ...more } : node;
  }
  /** Of apiProperties.json. */
  property(path: Path, value?: Tree): void {
    put(this.properties, ["properties", ...path], value);
  }
  policy(index: number, key: string, value?: Tree): void {
    this.property(["policyTemplateInstances", index, "parameters", key], value);
  }

  /** Where an operation stands, or a part of it. */
  op(id: string, ...rest: Path): Path {
    for (const path of keysOf(this.get(["paths"]))) {
      for (const method of keysOf(this.get(["paths", path]))) {
        const operation = this.get(["paths", path, method]);
        if (isMap(operation) && operation.operationId === id) return ["paths", path, method, ...rest];
      }
    }
    throw new Error(`no operation ${id}`);
  }
  /** The path itself, or what a reference there points to. */
  target(path: Path): Path {
    const node = this.get(path);
    return isMap(node) && typeof node.$ref === "string" ? node.$ref.split("/").slice(1) : path;
  }
  parameter(id: string, name: string, ...rest: Path): Path {
    for (let index = 0; index < lengthOf(this.get(this.op(id, "parameters"))); index++) {
      const path = this.target(this.op(id, "parameters", index));
      if (this.get([...path, "name"]) === name) return [...path, ...rest];
    }
    throw new Error(`no parameter ${name} of ${id}`);
  }
  body(id: string, ...rest: Path): Path {
    return [...this.target(this.parameter(id, "body", "schema")), ...rest];
  }
  answer(id: string, ...rest: Path): Path {
    return [...this.target(this.op(id, "responses", "200", "schema")), ...rest];
  }
  item(id: string, ...rest: Path): Path {
    return [...this.target(this.answer(id, "items")), ...rest];
  }

  build(): Files {
    const written = new Map(this.files);
    const unchanged = (name: string) => written.get(name) === this.original.get(name);
    if (unchanged(DEFINITION)) written.set(DEFINITION, Buffer.from(`${JSON.stringify(this.definition, null, 4)}\n`));
    if (unchanged(PROPERTIES)) written.set(PROPERTIES, Buffer.from(JSON.stringify(this.properties)));
    return written;
  }
}

const metadata = (categories: string): Tree => [
  { propertyName: "Website", propertyValue: "https://www.example.com" },
  { propertyName: "Privacy policy", propertyValue: "https://www.example.com/privacy" },
  { propertyName: "Categories", propertyValue: categories },
];

/** A small part of the real package, so that hundreds of broken copies are judged in seconds. */
function excerpt(): Files {
  const kept = [
    ...["GetClients_v1", "GetClients", "ListTasks", "ListTags", "GetCurrentUser"],
    ...["CreateTimeEntry", "GetTimeEntry", "DeleteTimeEntry"],
  ];
  const draft = new Draft(real);
  for (const path of keysOf(draft.get(["paths"]))) {
    for (const method of keysOf(draft.get(["paths", path]))) {
      const operation = draft.get(["paths", path, method]);
      if (!isMap(operation) || !kept.includes(String(operation.operationId))) draft.put(["paths", path, method]);
    }
    if (keysOf(draft.get(["paths", path])).length === 0) draft.put(["paths", path]);
  }
  for (let before = ""; before !== JSON.stringify(draft.definition); ) {
    before = JSON.stringify(draft.definition);
    for (const kind of ["definitions", "parameters"]) {
      for (const name of keysOf(draft.get([kind]))) {
        if (!before.includes(`"#/${kind}/${name}"`)) draft.put([kind, name]);
      }
    }
  }
  // Drop-downs of what is left out would call what is not there.
  const prune = (tree: Tree): void => {
    if (Array.isArray(tree)) tree.forEach(prune);
    if (!isMap(tree)) return;
    for (const key of ["x-ms-dynamic-values", "x-ms-dynamic-list"]) {
      const call = tree[key];
      if (isMap(call) && !kept.includes(String(call.operationId))) delete tree[key];
    }
    Object.values(tree).forEach(prune);
  };
  prune(draft.definition);
  draft.property(["scriptOperations"], ["GetClients", "ListTags"]);
  draft.put([METADATA], metadata("Finance"));
  const files = new Map(real);
  files.set(DEFINITION, Buffer.from(`${JSON.stringify(draft.definition, null, 4)}\n`));
  files.set(PROPERTIES, Buffer.from(JSON.stringify(draft.properties)));
  return files;
}

const judged = (files: Files): readonly Violation[] => judge(connectorOf(files), []).violations;
const keyOf = ({ rule, place, message }: Violation): string => `${rule} ${place} ${message}`;

const base = excerpt();
const known = new Set(judged(base).map(keyOf));

/** The violations that a change brings about. */
function broughtBy(change: (draft: Draft) => void, before = known): Violation[] {
  const draft = new Draft(base);
  change(draft);
  return judged(draft.build()).filter((one) => !before.has(keyOf(one)));
}

type Change = (draft: Draft) => void;
/** What is undefined is removed. */
type Fields = { readonly [key: string]: Tree | undefined };

const merge =
  (where: (draft: Draft) => Path, fields: Fields): Change =>
  (draft) => {
    const path = where(draft);
    for (const [key, value] of Object.entries(fields)) draft.put([...path, key], value);
  };
const both =
  (...changes: Change[]): Change =>
  (draft) => {
    for (const change of changes) change(draft);
  };

const parameter = (more: { [key: string]: Tree }): Tree => ({
  ...{ name: "color", in: "query", type: "string", "x-ms-summary": "Color", description: "The color of the tag." },
  ...more,
});
const schema = (more: { [key: string]: Tree } = {}): Tree => ({
  ...{ type: "string", "x-ms-summary": "Color", description: "The color of the tag." },
  ...more,
});
const many = (count: number, property: Tree): Tree => ({
  ...{ type: "object", title: "Many", description: "Many properties." },
  properties: Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, property])),
});
const contact = { name: "Somebody", url: "https://www.example.com/help", email: "help@example.com" };

const ENCODING = "x-ms-url-encoding";
const ABILITIES = "x-ms-capabilities";
const CONTENT = "x-ms-notification-content";
const VALUES = "x-ms-dynamic-values";
const LIST = "x-ms-dynamic-list";
const SCHEMA = "x-ms-dynamic-schema";
const PARTS = "x-ms-dynamic-properties";
const HIDDEN = { "x-ms-visibility": "internal" };
const LABEL = { value: "A", displayName: "A" };
const BODY = { name: "body", in: "body", required: true, description: "The body.", schema: schema() };
const TEXTS = { type: "string", uiDefinition: { displayName: "Key", description: "Your key." } };
const SETS = { values: [{ parameters: { other: { ...TEXTS, type: "text" } } }] };
const WITH_SCHEMA = { description: "An error.", schema: schema() };
const responses = (reference?: string): Tree => ({
  "400": { description: "Refused." },
  "404": reference ? { $ref: reference } : { description: "Not there." },
  "500": { description: "Failed." },
});
const security = (fields: Fields) => merge(() => ["securityDefinitions", "API Key"], fields);

const whole = (fields: Fields) => merge(() => [], fields);
const info = (fields: Fields) => merge(() => ["info"], fields);
const op = (id: string, fields: Fields) => merge((d) => d.op(id), fields);
const annotation = (id: string, fields: Fields) => merge((d) => d.op(id, "x-ms-api-annotation"), fields);
const response = (id: string, status: string, fields: Fields) => merge((d) => d.op(id, "responses", status), fields);
const path = (from: string, to: string) => (d: Draft) => d.rename(["paths", from], to);
const copied = (id: string, to: string) => (d: Draft) => {
  d.put(["paths", to], { get: d.copy(d.op(id), { operationId: "AnotherOne" }) });
};
const argument = (id: string, name: string, fields: Fields) => merge((d) => d.parameter(id, name), fields);
const newArgument = (id: string, fields: { [key: string]: Tree }) => (d: Draft) => {
  d.add(d.op(id, "parameters"), parameter(fields));
};
const ARCHIVED = "ListTags parameter archived";
const archived = (fields: Fields) => argument("ListTags", "archived", fields);
const COLOR = "ListTags parameter color";
const color = (fields: { [key: string]: Tree }) => newArgument("ListTags", fields);
const SORT = "ListTags parameter sort-column";
const sort = (...values: Tree[]) => argument("ListTags", "sort-column", { enum: values });
const TAG = "definition Tag";
const tag = (fields: Fields) => merge((d) => d.item("ListTags"), fields);
const NAME = "definition Tag/name";
const name = (fields: Fields) => merge((d) => d.item("ListTags", "properties", "name"), fields);
const NEW = "definition Tag/new";
const property = (value: Tree) => merge((d) => d.item("ListTags", "properties"), { new: value });
const KIND = "CreateTimeEntry parameter body/kind";
/** A required property of a body. */
const kind = (fields: { [key: string]: Tree }) =>
  both(
    merge((d) => d.body("CreateTimeEntry", "properties"), { kind: schema(fields) }),
    merge((d) => d.body("CreateTimeEntry"), { required: ["kind"] }),
  );

/** A PNG of one color. */
function png(width: number, height: number, color: readonly number[]): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, color.length === 4 ? 6 : 2], 8);
  const pixels = Buffer.from(Array.from({ length: height }, () => [0, ...Array(width).fill(color).flat()]).flat());
  const start = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([
    start,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const HOOKS = "/v1/workspaces/{workspace_id}/webhooks";
/** A trigger as it should be, which the rules about triggers then break. */
function withWebhook(draft: Draft): void {
  const workspace = draft.get(draft.op("ListTags", "parameters", 0));
  const errors = { "400": { description: "Refused." }, "500": { description: "Failed." } };
  draft.put(["paths", HOOKS], {
    "x-ms-notification-content": {
      description: "The entry.",
      schema: { type: "object", properties: { id: schema() } },
    },
    post: {
      ...{ summary: "When a time entry is added", operationId: "WhenEntryAdded", "x-ms-visibility": "important" },
      ...{ description: "This operation triggers when a time entry is added.", "x-ms-trigger": "single" },
      parameters: [
        workspace,
        {
          ...{ name: "body", in: "body", required: true, description: "The webhook." },
          schema: {
            type: "object",
            properties: { url: schema({ "x-ms-notification-url": true, "x-ms-visibility": "internal" }) },
            required: ["url"],
          },
        },
      ],
      responses: { "201": { description: "Added." }, ...errors },
    },
  });
  draft.put(["paths", `${HOOKS}/{hook_id}`], {
    delete: {
      ...{ summary: "Delete webhook", operationId: "DeleteWebhook", "x-ms-visibility": "internal" },
      description: "Ends the webhook.",
      parameters: [
        workspace,
        parameter({ name: "hook_id", in: "path", required: true, "x-ms-url-encoding": "single" }),
      ],
      responses: { "204": { description: "Gone." }, ...errors },
    },
  });
  draft.files.set(
    "readme.md",
    Buffer.from(draft.read("readme.md").replace(/^### List tags$/m, "### When a time entry is added\n\n$&")),
  );
}
const hook = (fields: Fields) =>
  both(
    withWebhook,
    merge(() => ["paths", HOOKS, "post"], fields),
  );
const HOOK = ["paths", HOOKS, "post", "parameters", 1];
/** The same as one trigger of several, whose webhooks all end below HOOKS. */
const asOneOfSeveral = both(withWebhook, path(HOOKS, HOOKS.replace("/webhooks", "/triggers/entry-added")));
const hookBody = (fields: Fields) =>
  both(
    withWebhook,
    merge(() => HOOK, fields),
  );
const hookSchema = (fields: Fields) =>
  both(
    withWebhook,
    merge(() => [...HOOK, "schema"], fields),
  );
const hookUrl = (fields: Fields) =>
  both(
    withWebhook,
    merge(() => [...HOOK, "schema", "properties", "url"], fields),
  );

const text = (file: string, change: (source: string) => string) => (d: Draft) => {
  const changed = change(d.read(file));
  expect(changed).not.toBe(d.read(file));
  d.files.set(file, Buffer.from(changed));
};
const script = (change: (source: string) => string) => text("script.csx", change);
const readme = (from: string | RegExp, to: string) => text("readme.md", (source) => source.replace(from, to));
const file = (path: string, content: string | Buffer) => (d: Draft) => void d.files.set(path, Buffer.from(content));
const settings = (content: { [key: string]: Tree }) => file("settings.json", JSON.stringify(content));
const without = (path: string) => (d: Draft) => void d.files.delete(path);

/** Rule, a part of the message, how the place begins, what breaks it, and which other rules that breaks as well. */
type Case = readonly [rule: number, message: string, place: string, change: Change, also?: readonly number[]];

const fileCases: readonly Case[] = [
  [1, 'has to be the text "2.0"', "the root", whole({ swagger: "3.0" })],
  [1, "cannot be read", "the root", text(DEFINITION, (source) => source.slice(1))],
  [1, "it is no JSON object", "the root", file(DEFINITION, "[]")],
  [2, "bytes are too many", "the file", whole({ "x-note": "x".repeat(1024 * 1024) })],
  [
    3,
    "operations are too many",
    "paths",
    (d) => {
      for (let index = 0; index < 256; index++) {
        const get = d.copy(d.op("GetCurrentUser"), { operationId: `Copy${index}`, parameters: [parameter({})] });
        d.put(["paths", `/copy${index}`], { get });
      }
    },
  ],
  [
    4,
    "too many for a body",
    "CreateTimeEntry parameter body",
    argument("CreateTimeEntry", "body", { schema: many(512, schema()) }),
  ],
  [
    4,
    "too many for an operation",
    "ListTags",
    both(
      merge(() => ["definitions"], { Inner: many(130, schema()) }),
      property(many(130, { $ref: "#/definitions/Inner" })),
    ),
  ],
  [5, "refers to itself", TAG, property({ $ref: "#/definitions/Tag" })],
  [6, "is missing", "info.title", info({ title: undefined })],
  [6, "more than 30 characters", "info.title", info({ title: "Clockify time tracking for teams" })],
  [6, "not plain English", "info.title", info({ title: "Clockify für alle" })],
  [6, "a word that is refused", "info.title", info({ title: "Clockify Connector" })],
  [6, "a word that is refused", "info.title", info({ title: "Clockify for PowerApps" })],
  [6, "does not end with a letter", "info.title", info({ title: "Clockify!" })],
  [7, "not 30 to 500", "info.description", info({ description: "Tracks time." })],
  [7, "the word API", "info.description", info({ description: "All of the API of Clockify, for everybody." })],
  [7, "Power Automate", "info.description", info({ description: "Clockify in Power Automate, for everybody." })],
  [7, "not plain English", "info.description", info({ description: "Clockify, das Werkzeug für alle im Betrieb." })],
  [8, "is missing", "info.contact.name", info({ contact: { ...contact, name: "" } })],
  [8, "no absolute URL", "info.contact.url", info({ contact: { ...contact, url: "example.com" } })],
  [8, "no mail address", "info.contact.email", info({ contact: { ...contact, email: "help@" } })],
  [
    9,
    "has no Privacy policy",
    METADATA,
    whole({ [METADATA]: [{ propertyName: "privacy policy", propertyValue: "x" }] }),
  ],
  [10, "no category Time", `${METADATA} Categories`, whole({ [METADATA]: metadata("Time") })],
  [10, "more than two", `${METADATA} Categories`, whole({ [METADATA]: metadata("AI;Data;Finance") })],
  [11, "without scheme", "host", whole({ host: "https://api.clockify.me" })],
  [11, "without scheme", "host", whole({ host: undefined })],
  [11, "no host of production", "host", whole({ host: "staging.clockify.me" })],
  [12, "does not begin with /", "basePath", whole({ basePath: "api" })],
  [12, "is not [", "schemes", whole({ schemes: ["http", "https"] })],
  [13, "names no content type", "consumes", whole({ consumes: undefined })],
  [13, "does not know application/xml", "produces", whole({ produces: ["application/xml"] })],
  [13, "does not know image/png", "ListTags produces", op("ListTags", { produces: ["image/png"] })],
  [14, "is not where it belongs", "the root", (d) => d.rename(["host"], "host")],
  [14, "is not indented", "line 2", text(DEFINITION, (source) => source.replace(/^ {4}/gm, "  "))],
  [14, "a space at its end", "line 1", text(DEFINITION, (source) => source.replace("{\n", "{ \n"))],
  [15, "nobody knows the key operationid", "GetCurrentUser", op("GetCurrentUser", { operationid: "Me" })],
  [15, "nobody knows the key x-ms-sumary", NAME, name({ "x-ms-sumary": "Name" })],
  [15, "maxLength has to be of the kind number", NAME, name({ maxLength: "9" })],
  [15, "is empty", "#/tags", whole({ tags: [] })],
  [15, "is empty", "#/definitions/Tag/properties/new", property({}), [42]],
  [15, "time stands there twice", "tags", whole({ tags: [{ name: "time" }, { name: "time" }] })],
  [
    16,
    "does not exist",
    "ListTags parameter",
    (d) => d.add(d.op("ListTags", "parameters"), { $ref: "#/parameters/No" }),
  ],
  [16, "is not in #/definitions/", NEW, property({ $ref: "#/parameters/Page" }), [42]],
  [
    16,
    "is only a reference",
    "shared parameter",
    merge(() => ["parameters"], { A: { $ref: "#/parameters/Page" } }),
    [15],
  ],
  [
    16,
    "does not exist",
    "DeleteTimeEntry response 404",
    op("DeleteTimeEntry", { responses: responses("#/responses/Gone") }),
    [26],
  ],
  [
    17,
    "has description beside $ref",
    "ListTags response 200",
    (d) => d.put(d.op("ListTags", "responses", "200", "schema", "description"), "Tags."),
  ],
];

const operationCases: readonly Case[] = [
  [18, "does not begin with /", "v1/user", path("/v1/user", "v1/user")],
  [18, "has the character ?", "/v1/user?me=1", path("/v1/user", "/v1/user?me=1")],
  [18, "a brace without its pair", "/v1/{user", path("/v1/user", "/v1/{user")],
  [18, "not a whole segment", "/v1/user-{id}", path("/v1/user", "/v1/user-{id}"), [33]],
  [19, "cannot be told from /v1/user", "/v1/User", copied("GetCurrentUser", "/v1/User")],
  [19, "cannot be told from", "/v1/workspaces/{id}/tags", copied("ListTags", "/v1/workspaces/{id}/tags"), [33]],
  [20, "is a $ref", "/v1/user", merge(() => ["paths", "/v1/user"], { $ref: "#/paths/~1v1~1me" })],
  [21, "has no operationId", "delete ", op("DeleteTimeEntry", { operationId: undefined })],
  [21, "PascalCase", "delete_time_entry", op("DeleteTimeEntry", { operationId: "delete_time_entry" })],
  [21, "of several operations", "CreateTimeEntry", op("DeleteTimeEntry", { operationId: "CreateTimeEntry" })],
  [22, "has no summary", "DeleteTimeEntry", op("DeleteTimeEntry", { summary: undefined }), [63]],
  [22, "more than letters", "DeleteTimeEntry", op("DeleteTimeEntry", { summary: "Delete time/entry" }), [63]],
  [22, "of 81 characters", "DeleteTimeEntry", op("DeleteTimeEntry", { summary: `Delete ${"x".repeat(74)}` }), [63]],
  [22, "sentence case: Time", "DeleteTimeEntry", op("DeleteTimeEntry", { summary: "Delete Time in Clockify" }), [63]],
  [23, "has no description", "ListTags", op("ListTags", { description: undefined })],
  [23, "does not end like a sentence", "ListTags", op("ListTags", { description: "Returns the tags" })],
  [23, "only repeats the summary", "ListTags", op("ListTags", { description: "List tags" })],
  [23, "names Power Apps", "ListTags", op("ListTags", { description: "Returns tags to Power Apps." })],
  [24, "does not begin with List", "GetClients", op("GetClients", { summary: "Get clients" }), [63]],
  [
    24,
    "returns no list",
    "GetTimeEntry",
    both(
      op("GetTimeEntry", { summary: "List time entry" }),
      response("GetTimeEntry", "200", { schema: many(1, schema()) }),
    ),
    [63],
  ],
  [24, "is no trigger", "DeleteTimeEntry", op("DeleteTimeEntry", { summary: "When deleted" }), [63]],
  [24, "summary does not begin with When", "WhenEntryAdded", hook({ summary: "Entry added" }), [63]],
  [24, "description does not begin", "WhenEntryAdded", hook({ description: "It was added." })],
  [25, "does not say how visible", "WhenEntryAdded", hook({ "x-ms-visibility": undefined })],
  [25, "unknown x-ms-visibility", ARCHIVED, archived({ "x-ms-visibility": "hidden" })],
  [26, "has no answer of success", "DeleteTimeEntry", op("DeleteTimeEntry", { responses: responses() })],
  [
    27,
    "a schema that nobody reads",
    "DeleteTimeEntry response 204",
    response("DeleteTimeEntry", "204", { schema: schema() }),
  ],
  [27, "an empty schema", "GetTimeEntry response 200", response("GetTimeEntry", "200", { schema: { type: "object" } })],
  [27, "has no schema at 200", "GetTimeEntry", response("GetTimeEntry", "200", { schema: undefined })],
  [28, "has schemas at 200, 404", "GetTimeEntry", response("GetTimeEntry", "404", { schema: schema() })],
  [
    28,
    "a schema at default",
    "DeleteTimeEntry",
    merge((d) => d.op("DeleteTimeEntry", "responses"), { default: WITH_SCHEMA }),
  ],
  [29, "2xx is no status", "DeleteTimeEntry", (d) => d.rename(d.op("DeleteTimeEntry", "responses", "404"), "2xx")],
  [
    29,
    "lists no error 5xx",
    "DeleteTimeEntry",
    merge((d) => d.op("DeleteTimeEntry", "responses"), { "500": undefined }),
  ],
  [30, "a read with a body", "GetTimeEntry", newArgument("GetTimeEntry", { in: "formData" })],
  [30, "more than one body", "WhenEntryAdded", hook({ parameters: [BODY, { ...BODY, name: "other" }] }), [33, 52]],
  [30, "a body and form fields", "CreateTimeEntry", newArgument("CreateTimeEntry", { in: "formData" })],
  [30, "has no schema", "CreateTimeEntry parameter body", argument("CreateTimeEntry", "body", { schema: undefined })],
  [31, "has no revision", "DeleteTimeEntry", op("DeleteTimeEntry", { "x-ms-api-annotation": { family: "Gone" } })],
  [31, "no whole number from 1", "GetClients", annotation("GetClients", { revision: 0 })],
  [31, "does not end with its revision 2", "GetClients_v1", annotation("GetClients_v1", { revision: 2 })],
  [31, "has revision 1 twice", "family GetClients", annotation("GetClients", { revision: 1 })],
  [31, "several members without", "family GetClients", annotation("GetClients_v1", { revision: undefined })],
  [31, "more than one member in production", "family GetClients", op("GetClients", { deprecated: undefined })],
  [
    31,
    "more than two members",
    "family GetClients",
    both(
      op("GetClients", { deprecated: undefined }),
      op("DeleteTimeEntry", { "x-ms-api-annotation": { family: "GetClients", revision: 3 } }),
    ),
  ],
  [31, "has the status Beta", "GetClients", annotation("GetClients", { status: "Beta" })],
  [
    31,
    "while the connector is in Preview",
    "GetClients",
    both(info({ "x-ms-api-annotation": { status: "Preview" } }), annotation("GetClients", { status: "Production" })),
  ],
  [
    31,
    "is not deprecated",
    "GetClients_v1",
    annotation("GetClients_v1", { replacement: { api: "a", operationId: "b" } }),
  ],
  [31, "replacement has no api", "GetClients", annotation("GetClients", { replacement: { operationId: "b" } })],
  [32, "pages by next", "ListTags", op("ListTags", { "x-ms-pageable": { nextLinkName: "next" } })],
];

const parameterCases: readonly Case[] = [
  [33, "has no parameter for {me}", "GetCurrentUser", path("/v1/user", "/v1/user/{me}")],
  [
    33,
    "is not in the path",
    "GetTimeEntry parameter color",
    newArgument("GetTimeEntry", { in: "path", required: true, [ENCODING]: "single" }),
  ],
  [33, "has to be required", "GetTimeEntry parameter id", argument("GetTimeEntry", "id", { required: false })],
  [
    34,
    "needs x-ms-url-encoding: single",
    "shared parameter",
    argument("GetTimeEntry", "id", { [ENCODING]: undefined }),
  ],
  [34, "only a path parameter", ARCHIVED, archived({ [ENCODING]: "single" })],
  [35, "has color in query twice", "ListTags", both(color({}), color({}))],
  [35, "also a property of the body", "CreateTimeEntry parameter end", newArgument("CreateTimeEntry", { name: "end" })],
  [36, "Accept is reserved", "ListTags parameter Accept", color({ name: "Accept", in: "header" })],
  [36, "connectionId is reserved", "ListTags parameter connectionId", color({ name: "connectionId" })],
  [37, "has no x-ms-summary", ARCHIVED, archived({ "x-ms-summary": undefined })],
  [37, "not 1 to 80 letters", ARCHIVED, archived({ "x-ms-summary": "Archived?" })],
  [37, "title case: only", ARCHIVED, archived({ "x-ms-summary": "Archived only" })],
  [37, "has no description", ARCHIVED, archived({ description: undefined })],
  [37, "does not end like", ARCHIVED, archived({ description: "Whether archived" })],
  [37, "only repeats the title", COLOR, color({ "x-ms-summary": "Color.", description: "Color." })],
  [
    38,
    "required without a default",
    "GetTimeEntry parameter color",
    newArgument("GetTimeEntry", { required: true, ...HIDDEN }),
  ],
  [38, "with a default and not required", COLOR, color({ default: "red", ...HIDDEN })],
  [38, "required without a default", KIND, kind(HIDDEN)],
  [39, "collectionFormat multi", COLOR, color({ type: "array", items: { type: "string" }, collectionFormat: "multi" })],
  [40, "a default of type string, not boolean", ARCHIVED, archived({ default: "false" })],
  [40, "has an enum without values", SORT, sort()],
  [40, 'has "ID" twice in its enum', SORT, sort("ID", "ID")],
  [40, "which is not of type string", SORT, sort("ID", 1)],
  [40, 'names "A", which is not in its enum', NAME, name({ "x-ms-enum-values": [{ value: "A", displayName: "A" }] })],
  [40, 'has no displayName for "A"', NAME, name({ enum: ["A"], "x-ms-enum-values": [{ value: "A" }] })],
  [40, 'names "A" twice', NAME, name({ enum: ["A"], "x-ms-enum-values": [LABEL, LABEL] })],
  [41, "outside forms and answers", COLOR, color({ type: "file" })],
  [41, "outside forms and answers", NEW, property(schema({ type: "file" }))],
  [41, "is binary below the top", NEW, property(schema({ format: "binary" }))],
  [41, "may not have allowEmptyValue", "shared parameter", argument("GetTimeEntry", "id", { allowEmptyValue: true })],
];

const schemaCases: readonly Case[] = [
  [42, "has no title", NEW, property({ type: "string", description: "The color." })],
  [42, "has no description", NEW, property({ type: "string", title: "Color" })],
  [42, "does not end like", NEW, property(schema({ description: "The color" }))],
  [42, "only repeats the title", NEW, property(schema({ "x-ms-summary": "Color.", description: "Color." }))],
  [43, "is a list without items", NEW, property(schema({ type: "array" }))],
  [43, "has an empty required", TAG, tag({ required: [] }), [15]],
  [43, "is no object", NAME, name({ required: ["x"] })],
  [43, "requires color, which it does not define", TAG, tag({ required: ["color"] })],
  [43, "requires id twice", TAG, tag({ required: ["id", "id"] })],
  [43, "requires what is no name", TAG, tag({ required: ["id", 1] })],
  [43, "an input, read-only and required", KIND, kind({ readOnly: true })],
  [44, "uses uniqueItems", NAME, name({ uniqueItems: true })],
  [44, "uses oneOf", NAME, name({ oneOf: [{ type: "string" }] })],
  [44, "uses nullable", ARCHIVED, archived({ nullable: true })],
  [45, "no required text", TAG, tag({ discriminator: "archived" })],
  [46, "the unknown format duration", NAME, name({ format: "duration" })],
  [47, "has minimum above maximum", COLOR, color({ type: "integer", minimum: 2, maximum: 1 })],
  [47, "has a maxLength that is no whole number", NAME, name({ maxLength: -1 })],
  [47, "has exclusiveMinimum without minimum", NAME, name({ exclusiveMinimum: true })],
  [47, "a multipleOf that is not above 0", NAME, name({ multipleOf: 0 })],
  [47, "no regular expression", NAME, name({ pattern: "[" })],
  [
    48,
    "an example in text/csv",
    "ListTags response 200",
    response("ListTags", "200", { examples: { "text/csv": "a" } }),
  ],
];

const TASK = "definition CreateTimeEntryBody/taskId";
const TASK_INPUT = "CreateTimeEntry parameter body/taskId";
const taskId =
  (...rest: Path) =>
  (d: Draft) =>
    d.body("CreateTimeEntry", "properties", "taskId", ...rest);
/** Changes both ways to write the drop-down of tasks in the body of a new time entry. */
const dropDown = (values: Fields, choices: Fields) => both(merge(taskId(VALUES), values), merge(taskId(LIST), choices));
const given = (values: Fields, choices: Fields) =>
  both(merge(taskId(VALUES, "parameters"), values), merge(taskId(LIST, "parameters"), choices));
const workspaceFrom = (reference: string) =>
  given({ workspace_id: { parameter: reference } }, { workspace_id: { parameterReference: reference } });
const tagIds =
  (...rest: Path) =>
  (d: Draft) =>
    d.body("CreateTimeEntry", "properties", "tagIds", ...rest);
const ME = { operationId: "GetCurrentUser" };

const dynamicCases: readonly Case[] = [
  [49, "calls Nothing, which", TASK, dropDown({ operationId: "Nothing" }, { operationId: "Nothing" })],
  [49, "has no title", TASK, dropDown({ "value-title": "title" }, { itemTitlePath: "title" })],
  [49, "has no key/id", TASK, dropDown({ "value-path": "key/id" }, { itemValuePath: "key/id" })],
  [49, "does not say which", TASK, dropDown({ "value-path": undefined }, { itemValuePath: undefined })],
  [49, "returns no list at items", TASK, dropDown({ "value-collection": "items" }, { itemsPath: "items" })],
  [49, "gives ListTasks color", TASK, given({ color: "red" }, { color: { value: "red" } })],
  [49, "page-size a value of type string", TASK, given({ "page-size": "9" }, { "page-size": { value: "9" } })],
  [49, "neither a value nor", TASK, given({ page: 1 }, { page: 1 }), [51]],
  [49, "does not give ListTasks", TASK, given({ workspace_id: undefined }, { workspace_id: undefined })],
  [49, "from space, which CreateTimeEntry does not have", TASK_INPUT, workspaceFrom("space")],
  [49, "from body/billable, which is of type boolean", TASK_INPUT, workspaceFrom("body/billable")],
  [49, "which is optional, and ListTasks requires it", TASK_INPUT, workspaceFrom("body/start")],
  [
    49,
    "a value of type string, not array",
    "definition CreateTimeEntryBody/tagIds",
    (d) => {
      for (const key of [VALUES, LIST]) d.put(tagIds(key)(d), d.get(tagIds("items", key)(d)));
    },
  ],
  [
    49,
    "from space, which CreateTimeEntry",
    "CreateTimeEntry parameter body/tagIds/[]",
    both(
      merge(tagIds("items", VALUES, "parameters"), { workspace_id: { parameter: "space" } }),
      merge(tagIds("items", LIST, "parameters"), { workspace_id: { parameterReference: "space" } }),
    ),
  ],
  [
    49,
    "no read that exists",
    "testConnection",
    whole({ [ABILITIES]: { testConnection: { operationId: "DeleteTimeEntry" } } }),
  ],
  [
    49,
    "does not give workspace_id",
    "testConnection",
    whole({ [ABILITIES]: { testConnection: { operationId: "ListTags" } } }),
  ],
  [
    50,
    "has x-ms-dynamic-values itself",
    "CreateTimeEntry parameter body",
    argument("CreateTimeEntry", "body", { [VALUES]: ME }),
  ],
  [51, "has no x-ms-dynamic-list", TASK, merge(taskId(), { [LIST]: undefined })],
  [51, "has no x-ms-dynamic-values", TASK, merge(taskId(), { [VALUES]: undefined })],
  [51, "do not say the same", TASK, merge(taskId(LIST), { itemTitlePath: "id" })],
  [
    51,
    "which is hidden",
    "CreateTimeEntry parameter body/taskId",
    merge((d) => d.body("CreateTimeEntry", "properties", "projectId"), HIDDEN),
  ],
  [51, "has no x-ms-dynamic-properties", NAME, name({ [SCHEMA]: ME })],
  [
    51,
    "without properties at",
    NAME,
    name({ [SCHEMA]: { ...ME, "value-path": "a" }, [PARTS]: { ...ME, itemValuePath: "b" } }),
  ],
];

const webhookCases: readonly Case[] = [
  [52, "is an address and no text", "WhenEntryAdded parameter body/url", hookUrl({ type: "integer" })],
  [52, "is an address and visible", "WhenEntryAdded parameter body/url", hookUrl({ "x-ms-visibility": undefined })],
  [52, "not always sent", "WhenEntryAdded parameter body/url", hookSchema({ required: undefined })],
  [52, "not always sent", "WhenEntryAdded parameter body/url", hookBody({ required: false })],
  [52, "has no x-ms-notification-url", "WhenEntryAdded", hookUrl({ "x-ms-notification-url": undefined }), [38]],
  [52, "outside the body of a call", NAME, name({ "x-ms-notification-url": true })],
  [
    53,
    "what it is called with",
    "WhenEntryAdded",
    both(
      withWebhook,
      merge(() => ["paths", HOOKS], { [CONTENT]: undefined }),
    ),
  ],
  [
    53,
    "cannot be ended",
    "WhenEntryAdded",
    both(
      withWebhook,
      merge(() => ["paths"], { [`${HOOKS}/{hook_id}`]: undefined }),
    ),
  ],
  [
    53,
    `cannot be ended: there is no DELETE below ${HOOKS}`,
    "WhenEntryAdded",
    both(asOneOfSeveral, path(`${HOOKS}/{hook_id}`, "/v1/workspaces/{workspace_id}/hooks/{hook_id}")),
  ],
  [54, "asks for nothing", "security", whole({ security: undefined })],
  [54, "Token is not defined", "security", whole({ security: [{ Token: [] }] })],
  [54, "needs a list of scopes", "security", whole({ security: [{ "API Key": {} }] })],
  [54, "takes no scopes", "ListTags security", op("ListTags", { security: [{ "API Key": ["read"] }] })],
  [54, "the unknown type key", "securityDefinitions/API Key", security({ type: "key" })],
  [54, "the name of the header", "securityDefinitions/API Key", security({ name: undefined })],
  [54, "neither in a header", "securityDefinitions/API Key", security({ in: "cookie" })],
];

const asked =
  (parameter: string, ...rest: Path) =>
  (fields: Fields): Change =>
  (d) => {
    for (const [key, value] of Object.entries(fields))
      d.property(["connectionParameters", parameter, ...rest, key], value);
  };
const KEY = "connection parameter api_key";
const ADDRESS = "connection parameter address";
const address = asked("address");
const constraints = asked("api_key", "uiDefinition", "constraints");
const policy =
  (index: number, fields: Fields, ...rest: Path) =>
  (d: Draft) => {
    for (const [key, value] of Object.entries(fields))
      d.property(["policyTemplateInstances", index, ...rest, key], value);
  };
const policyParameters = (index: number, fields: Fields) => policy(index, fields, "parameters");
const OWN = "x-ms-apimTemplateParameter";
const OPERATIONS = "x-ms-apimTemplate-operationName";
const SECTION = "x-ms-apimTemplate-policySection";

const propertyCases: readonly Case[] = [
  [55, "is not #da3b01", "iconBrandColor", (d) => d.property(["iconBrandColor"], "#007ee5"), [64]],
  [56, "cannot be read", PROPERTIES, file(PROPERTIES, "{"), [55, 57, 58]],
  [56, "has the unknown key name", PROPERTIES, (d) => put(d.properties, ["name"], "x")],
  [56, "has the unknown key icon", `${PROPERTIES} properties`, (d) => d.property(["icon"], "x")],
  [56, "has no properties", PROPERTIES, (d) => put(d.properties, ["properties"]), [55, 57, 58]],
  [
    57,
    "more than letters",
    "connection parameter the key",
    (d) => d.property(["connectionParameters", "the key"], TEXTS),
  ],
  [57, "has no known type", ADDRESS, address({ type: "text" })],
  [57, "the unknown key hint", ADDRESS, address({ hint: "x" })],
  [57, "unknown key uiDefinition.title", KEY, asked("api_key", "uiDefinition")({ title: "x" })],
  [57, "what to enter", KEY, asked("api_key", "uiDefinition")({ description: undefined })],
  [57, "a defaultValue that is no text", ADDRESS, address({ defaultValue: 1 })],
  [57, "a defaultValue that is not allowed", ADDRESS, address({ defaultValue: "https://example.com" })],
  [57, "the unknown constraint secret", KEY, constraints({ secret: true })],
  [57, "required that has to be of the kind string", KEY, constraints({ required: true })],
  [57, 'is not "true" or "false"', KEY, constraints({ required: "yes" })],
  [57, "a tabIndex that is no whole", KEY, constraints({ tabIndex: 1.5 })],
  [
    57,
    "not { text, value }",
    ADDRESS,
    asked("address", "uiDefinition", "constraints", "allowedValues")({ 1: { name: "x" } }),
  ],
  [57, "is missing, or no securestring", KEY, asked("api_key")({ type: "string" })],
  [57, "has no known type", "connection parameter other", (d) => d.property(["connectionParameterSets"], SETS)],
  [58, "is missing", "stackOwner", (d) => d.property(["stackOwner"])],
  [58, "is no list of names", "capabilities", (d) => d.property(["capabilities"], "actions")],
  [59, "there is no operation ListThings", "scriptOperations", (d) => d.property(["scriptOperations"], ["ListThings"])],
  [59, "there is no operation ListThings", "policy", policyParameters(0, { [OPERATIONS]: ["ListThings"] })],
  [
    59,
    "no connection parameter region",
    "policy",
    policyParameters(0, { [`${OWN}.urlTemplate`]: "@connectionParameters('region')" }),
  ],
  [60, "the unknown template converttoarray", "policy", policy(0, { templateId: "converttoarray" })],
  [60, "has the unknown key name", "policy", policy(0, { name: "x" })],
  [60, `has no ${OWN}.urlTemplate`, "policy", policyParameters(0, { [`${OWN}.urlTemplate`]: undefined })],
  [60, `has the unknown parameter ${OWN}.url`, "policy", policyParameters(0, { [`${OWN}.url`]: "x" })],
  [60, "of the wrong kind", "policy", policyParameters(0, { [`${OWN}.urlTemplate`]: 1 })],
  [60, "existsAction replace", "policy", policyParameters(1, { [`${OWN}.existsAction`]: "replace" })],
  [60, "policySection Response", "policy", policyParameters(0, { [SECTION]: "Response" })],
  [60, "no list of names", "policy", policyParameters(0, { [OPERATIONS]: "ListTags" })],
];

const BRAND = [0xda, 0x3b, 0x01];
const packageCases: readonly Case[] = [
  [61, "is a second script", "other.csx", file("other.csx", "")],
  [61, "is not below 1 MB", "script.csx", script((source) => `${source}//${" ".repeat(1024 * 1024)}`)],
  [61, "no public class Script", "script.csx", script((source) => source.replace("class Script :", "class Code :"))],
  [61, "does not override", "script.csx", script((source) => source.replace("override async", "async"))],
  [61, "uses System.Text.Json", "script.csx", script((source) => `using System.Text.Json;\n${source}`)],
  [61, "uses System.Reflection.Emit", "script.csx", script((source) => `using A = System.Reflection.Emit;\n${source}`)],
  [61, "connections of its own", "script.csx", script((source) => `${source}var a = new HttpClient();`)],
  [62, "is missing", "script.csx", without("script.csx")],
  [62, "is missing", "readme.md", without("readme.md")],
  [62, "is missing", PROPERTIES, without(PROPERTIES)],
  [62, "for verified publishers only", "intro.md", file("intro.md", "# Clockify")],
  [62, "cannot be read", "settings.json", file("settings.json", "")],
  [62, "names icon.jpg, which is not there", "settings.json", settings({ icon: "icon.jpg" })],
  [63, "a title and a paragraph", "readme.md", readme(/^# .*\n/, "")],
  [63, "no section ## Publisher:", "readme.md", readme("## Publisher:", "## From:")],
  [63, "no section ## Prerequisites", "readme.md", readme("## Prerequisites", "## Before")],
  [63, "does not describe ### List tags", "readme.md", readme("### List tags\n", "#### List tags\n")],
  [63, "describes ### Cook dinner", "readme.md", readme("### List tags", "### Cook dinner\n\n$&")],
  [64, "is no PNG", "icon.png", file("icon.png", "GIF89a")],
  [64, "has 160 x 100 pixels", "icon.png", file("icon.png", png(160, 100, BRAND))],
  [64, "has 231 x 231 pixels", "icon.png", file("icon.png", png(231, 231, BRAND))],
  [64, "has the background #ffffff", "icon.png", file("icon.png", png(160, 160, [255, 255, 255]))],
  [64, "not opaque", "icon.png", file("icon.png", png(160, 160, [...BRAND, 0]))],
  // Put together here, so that no search for secrets finds them in this file.
  [65, "a private key", "script.csx", script((source) => `// -----BEGIN ${"PRIVATE"} KEY-----\n${source}`)],
  [65, "a token", "settings.json", settings({ note: `${"eyJ"}hbGciOiJIUzI1NiJ9.${"eyJ"}zdWIiOiIxMjM0In0.x` })],
  [65, "a bearer token", "script.csx", script((source) => `${source}// ${"Bearer"} abcdef0123456789\n`)],
  [65, "a key", "settings.json", settings({ note: "aB3".repeat(16) })],
  [65, "a client id or secret", "settings.json", settings({ clientId: "12345678" })],
  [65, "an id of an environment", "settings.json", settings({ environment: "Default-1234" })],
];

const cases = [
  ...[...fileCases, ...operationCases, ...parameterCases, ...schemaCases],
  ...[...dynamicCases, ...webhookCases, ...propertyCases, ...packageCases],
];

describe("a broken connector", () => {
  it.for(cases)("rule %i: %s, at %s", ([rule, message, place, change, also = []]) => {
    const found = broughtBy(change);
    const expected = found.filter(
      (one) => one.rule === rule && one.place.startsWith(place) && one.message.includes(message),
    );
    expect(expected, found.map(keyOf).join("\n")).not.toEqual([]);
    expect(new Set(found.map((one) => one.rule)), found.map(keyOf).join("\n")).toEqual(new Set([rule, ...also]));
    for (const { mend } of found) expect(mend).toMatch(/^\S.*[^.]$/);
  });

  it("is needed for every rule that can be checked", () => {
    const checked = rules.filter(({ check }) => check).map(({ id }) => id);
    expect([...new Set(cases.map(([rule]) => rule))].sort((one, other) => one - other)).toEqual(checked);
  });

  it("breaks nothing by a trigger that is as it should be", () => {
    expect(broughtBy(withWebhook)).toEqual([]);
    expect(broughtBy(asOneOfSeveral)).toEqual([]);
  });

  it("is only found to be unreadable while it is", () => {
    const files = new Map(real).set(DEFINITION, Buffer.from("{"));
    expect(judge(connectorOf(files)).violations).toMatchObject([{ rule: 1, place: "the root" }]);
    files.delete(DEFINITION);
    expect(judge(connectorOf(files)).violations).toMatchObject([
      { rule: 1, message: "cannot be read: the file is missing" },
      { rule: 62, place: DEFINITION, message: "is missing" },
      { rule: 62, place: "settings.json" },
    ]);
  });
});

describe("whatever is broken", () => {
  const draft = new Draft(base);
  /** The paths of everything in the definition. */
  function* paths(tree: Tree, path: Path = []): Generator<Path> {
    if (path.length > 0) yield path;
    const keys = Array.isArray(tree) ? tree.keys() : keysOf(tree);
    for (const key of keys) yield* paths(at(tree, [key]), [...path, key]);
  }
  const all = [...paths(draft.definition)];
  /** Parts that are free to hold anything. */
  const isFree = (path: Path) => path.some((step) => step === "x-nullable" || step === "x-generated-from");

  it("the checker answers", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.jsonValue(), (path, value) => {
        const damage = (d: Draft) => d.put(path, JSON.parse(JSON.stringify(value)));
        expect(() => broughtBy(damage)).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });

  it("an object in place of a word, a number or a truth is noticed", () => {
    const leaves = all.filter((path) => !isFree(path) && typeof draft.get(path) !== "object");
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        expect(broughtBy((d) => d.put(path, { broken: true }))).not.toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("only rule 14 looks at the order of keys", () => {
    const reversed = (tree: Tree): Tree =>
      Array.isArray(tree)
        ? tree.map(reversed)
        : isMap(tree)
          ? Object.fromEntries(
              Object.entries(tree)
                .reverse()
                .map(([key, value]) => [key, reversed(value)]),
            )
          : tree;
    const found = broughtBy((d) => {
      const turned = reversed(d.definition);
      for (const key of keysOf(d.definition)) d.put([key]);
      for (const key of keysOf(turned)) d.put([key], at(turned, [key]));
    });
    expect(found.map(({ rule }) => rule)).toEqual([14]);
  });
});

describe("the rules", () => {
  it("are 66, each listed once and in order", () => {
    expect(rules.map(({ id }) => id)).toEqual(Array.from({ length: 66 }, (_, index) => index + 1));
  });

  it("say in a sentence what they demand, and why some of it is not checked", () => {
    for (const { demand, beyond, check } of rules) {
      expect(demand).toMatch(/^\S.{40,}\.$/);
      expect(check ?? beyond).toBeDefined();
    }
    const { unchecked, uncheckedInPart } = judge(connectorOf(real));
    expect(unchecked.map(({ rule }) => rule)).toEqual([66]);
    expect(uncheckedInPart.map(({ rule }) => rule)).toEqual([5, 6, 21, 22, 36]);
  });
});

describe("waivers", () => {
  const contactWaiver = { rule: 8, place: /^info\.contact$/, message: /is missing/, reason: "Filled in later." };
  const violationsOf8 = (change: (draft: Draft) => void) => {
    const draft = new Draft(base);
    draft.put(["info", "contact"]);
    change(draft);
    return judge(connectorOf(draft.build()), [contactWaiver]).violations.filter(({ rule }) => rule === 8);
  };

  it("let a rule be broken on purpose", () => {
    expect(violationsOf8(() => {})).toEqual([]);
  });

  it("do not hide another mistake", () => {
    expect(violationsOf8((d) => d.put(["info", "contact"], { ...contact, url: "x" }))).toMatchObject([
      { place: "info.contact.url" },
      { place: "waivers" },
    ]);
  });

  it("are violations themselves when nothing needs them", () => {
    expect(violationsOf8((d) => d.put(["info", "contact"], contact))).toMatchObject([
      { place: "waivers", message: "nothing breaks the rule at ^info\\.contact$ any more" },
    ]);
  });

  it("each have a reason and a rule that exists", () => {
    for (const { rule, reason } of waivers) {
      expect(rules[rule - 1]?.check).toBeDefined();
      expect(reason).toMatch(/^[A-Z].{20,}\.$/);
    }
  });
});

describe("the command", () => {
  async function run(...args: string[]) {
    const command = ["--import", "tsx", "scripts/connector/check.ts", ...args];
    return promisify(execFile)(process.execPath, command, { cwd: root }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (failed: { code: number; stdout: string; stderr: string }) => failed,
    );
  }

  async function folderOf(files: Files): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "clockify-connector-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    return folder;
  }

  it("has nothing to say against the real package", async () => {
    const { text, failed } = await check([]);
    expect(text).toMatch(/^No rule is broken; 1 rule cannot be checked offline, 5 only in part; \d broken on purpose$/);
    expect(failed).toBe(false);
  });

  it("prints a line for each place and fails", async () => {
    const draft = new Draft(real);
    draft.put(draft.op("DeleteTimeEntry", "description"));
    draft.files.delete("script.csx");
    const { code, stdout, stderr } = await run(await folderOf(draft.build()));
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toContain("rule 23 · DeleteTimeEntry · has no description · change the description in openapi/paths");
    expect(lines).toContain("rule 62 · script.csx · is missing · add script.csx");
    expect(lines.at(-2)).toBe("Not there yet: script.csx");
    expect(lines.at(-1)).toMatch(/^\d+ violations of \d+ rules; /);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });

  it("says the same to programs", async () => {
    const { text, failed } = await check(["--json", await folderOf(base)]);
    const expected = judge(connectorOf(base));
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(failed).toBe(true);
  });

  it("lists every rule with what it demands and where it is broken on purpose", async () => {
    const { text, failed } = await check(["--rules"]);
    expect(text.match(/^\d+\. /gm)).toHaveLength(66);
    expect(text).toContain("    not checked: it takes an account");
    expect(text).toContain("    not checked in part: ");
    expect(text).toContain("    broken on purpose at info.contact: ");
    expect(failed).toBe(false);
  });

  it("explains itself when it is asked for something else", async () => {
    const wrong = await run("--jsn");
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toMatch(/Unknown option '--jsn'[\s\S]*--rules/);
    await expect(check(["/nowhere"])).rejects.toThrow("no such file or directory");
  });
});
