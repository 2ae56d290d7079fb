// The check of the connector: each rule finds what breaks it and nothing else does, and the real connector breaks none.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Connector, connectorOf, readConnector } from "../../scripts/connector/rules/connector-files.ts";
import { rules, type Violation, violations } from "../../scripts/connector/rules/index.ts";

type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree };
type Path = readonly (string | number)[];

const root = fileURLToPath(new URL("../..", import.meta.url));
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

interface Sources {
  readonly definition: string;
  readonly properties: string;
  readonly script: string;
}
const source = (file: string) => readFile(`${root}${file}`, "utf8");
const real: Sources = {
  definition: await source("connector/apiDefinition.swagger.json"),
  properties: await source("apiProperties.json"),
  script: await source("connector/script.csx"),
};

/** A copy of a connector that a test may break. */
class Draft {
  readonly definition: Tree;
  readonly properties: Tree;
  script: string;

  constructor({ definition, properties, script }: Sources) {
    this.definition = JSON.parse(definition);
    this.properties = JSON.parse(properties);
    this.script = script;
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

  /** The place of an operation, or of a part of it. */
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

  sources(): Sources {
    return {
      definition: JSON.stringify(this.definition),
      properties: JSON.stringify(this.properties),
      script: this.script,
    };
  }
}

const metadata = (categories: string): Tree => [
  { propertyName: "Website", propertyValue: "https://www.example.com" },
  { propertyName: "Privacy policy", propertyValue: "https://www.example.com/privacy" },
  { propertyName: "Categories", propertyValue: categories },
];

/** A small part of the real connector, so that hundreds of broken copies are checked in seconds. */
function excerpt(): Sources {
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
  return draft.sources();
}

const connector = ({ definition, properties, script }: Sources): Connector =>
  connectorOf(definition, properties, script);
const keyOf = ({ rule, place, message }: Violation): string => `${rule} ${place} ${message}`;

const base = excerpt();
const known = new Set(violations(connector(base), []).map(keyOf));

/** The violations that a change brings about. */
function broughtBy(change: (draft: Draft) => void): Violation[] {
  const draft = new Draft(base);
  change(draft);
  return violations(connector(draft.sources()), []).filter((one) => !known.has(keyOf(one)));
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

const VALUES = "x-ms-dynamic-values";
const LIST = "x-ms-dynamic-list";
const HIDDEN = { "x-ms-visibility": "internal" };

const whole = (fields: Fields) => merge(() => [], fields);
const info = (fields: Fields) => merge(() => ["info"], fields);
const op = (id: string, fields: Fields) => merge((d) => d.op(id), fields);
const response = (id: string, status: string, fields: Fields) => merge((d) => d.op(id, "responses", status), fields);
const path = (from: string, to: string) => (d: Draft) => d.rename(["paths", from], to);
const copied = (id: string, to: string) => (d: Draft) => {
  d.put(["paths", to], { get: d.copy(d.op(id), { operationId: "AnotherOne" }) });
};
const argument = (id: string, name: string, fields: Fields) => merge((d) => d.parameter(id, name), fields);
const newArgument = (id: string, fields: { [key: string]: Tree }) => (d: Draft) => {
  d.add(d.op(id, "parameters"), parameter(fields));
};
const archived = (fields: Fields) => argument("ListTags", "archived", fields);
const color = (fields: { [key: string]: Tree }) => newArgument("ListTags", fields);
const tag = (fields: Fields) => merge((d) => d.item("ListTags"), fields);
const name = (fields: Fields) => merge((d) => d.item("ListTags", "properties", "name"), fields);
const property = (value: Tree) => merge((d) => d.item("ListTags", "properties"), { new: value });
const ARCHIVED = "ListTags parameter archived";
const COLOR = "ListTags parameter color";
const NAME = "definition Tag/name";
const NEW = "definition Tag/new";
const TAGS = "paths /v1/workspaces/{workspace_id}/tags get";
/** A required property of a body. */
const kind = (fields: { [key: string]: Tree }) =>
  both(
    merge((d) => d.body("CreateTimeEntry", "properties"), { kind: schema(fields) }),
    merge((d) => d.body("CreateTimeEntry"), { required: ["kind"] }),
  );
const trigger = (summary: string, description: string) =>
  op("ListTags", { "x-ms-trigger": "single", summary, description });

/** Rule, a part of the message, how the place begins, what breaks it, and which other rules that breaks as well. */
type Case = readonly [rule: string, message: string, place: string, change: Change, also?: readonly string[]];

const schemaCases: readonly (readonly [message: string, place: string, change: Change, also?: readonly string[]])[] = [
  ["must be equal to constant", "swagger", whole({ swagger: "3.0" })],
  ["more than 30 characters", "info title", info({ title: "Clockify time tracking for teams" })],
  ["must NOT be valid", "info title", info({ title: "Clockify Connector" })],
  ["fewer than 30 characters", "info description", info({ description: "Tracks time." })],
  ["must NOT be valid", "info description", info({ description: "Clockify in Power Automate, for everybody." })],
  ["must contain", METADATA, whole({ [METADATA]: [{ propertyName: "privacy policy", propertyValue: "x" }] })],
  ["must match pattern", `${METADATA} 2 propertyValue`, whole({ [METADATA]: metadata("AI;Data;Finance") })],
  ["additional properties: operationid", "paths /v1/user get", op("GetCurrentUser", { operationid: "Me" })],
  ["additional properties: x-ms-sumary", "definitions Tag properties name", name({ "x-ms-sumary": "Name" })],
  ["must be integer", "definitions Tag properties name maxLength", name({ maxLength: "9" })],
  ["additional properties: oneOf", "definitions Tag properties name", name({ oneOf: [{ type: "string" }] })],
  ["allowed values: int32", "definitions Tag properties name format", name({ format: "duration" })],
  ["additional properties: /v1/user?me=1", "paths", path("/v1/user", "/v1/user?me=1")],
  ["additional properties: /v1/user-{id}", "paths", path("/v1/user", "/v1/user-{id}"), ["path-variables"]],
  [
    "must match pattern",
    `${TAGS} operationId`,
    op("ListTags", { operationId: "list_tags" }),
    ["named-operations", "drop-downs"],
  ],
  ["must match pattern", `${TAGS} summary`, op("ListTags", { summary: "List tags/labels" })],
  ["more than 80 characters", `${TAGS} summary`, op("ListTags", { summary: `List ${"x".repeat(76)}` })],
  ["must match pattern", `${TAGS} description`, op("ListTags", { description: "Returns the tags" })],
  ["must NOT be valid", `${TAGS} description`, op("ListTags", { description: "Returns tags to Power Apps." })],
  ["property 'x-ms-visibility'", TAGS, op("ListTags", { "x-ms-visibility": undefined })],
  [
    "must match pattern",
    `${TAGS} summary`,
    trigger("Tag added", "This operation triggers when a tag is added."),
    [...["list-titles", "answers"]],
  ],
  ["must match pattern", `${TAGS} description`, trigger("When added", "A tag is added."), ["list-titles", "answers"]],
  [
    "must NOT be valid",
    TAGS.replace("get", "post"),
    (d) =>
      d.put(
        ["paths", "/v1/workspaces/{workspace_id}/tags", "post"],
        d.copy(d.op("DeleteTimeEntry"), {
          ...{
            operationId: "CreateTag",
            summary: "When deleted",
            parameters: [d.get(d.op("ListTags", "parameters", 0))],
          },
        }),
      ),
  ],
  ["additional properties: schema", `${TAGS} responses 404`, response("ListTags", "404", { schema: schema() })],
  [
    "additional properties: default",
    `${TAGS} responses`,
    merge((d) => d.op("ListTags", "responses"), {
      default: { description: "Failed." },
    }),
  ],
  ["property 'x-ms-url-encoding'", "parameters", argument("GetTimeEntry", "id", { "x-ms-url-encoding": undefined })],
  ["schema is false", `${TAGS} parameters`, archived({ "x-ms-url-encoding": "single" })],
  ["must match pattern", `${TAGS} parameters`, archived({ "x-ms-summary": "Archived?" })],
  [
    "must be equal to constant",
    `${TAGS} parameters`,
    color({
      ...{ type: "array", items: { type: "string" }, collectionFormat: "multi" },
    }),
  ],
  ["required property 'items'", "definitions Tag properties new", property(schema({ type: "array" }))],
  [
    "duplicate items",
    `${TAGS} parameters`,
    argument("ListTags", "sort-column", { enum: ["ID", "ID"] }),
    ["defaults-and-enums"],
  ],
];

const cases: readonly Case[] = [
  ...schemaCases.map(([message, place, change, also]): Case => ["definition-schema", message, place, change, also]),
  ["file-size", "bytes are too many", "the file", whole({ "x-note": "x".repeat(1024 * 1024) })],
  [
    "operation-count",
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
    "schema-count",
    "too many for a body",
    "CreateTimeEntry parameter body",
    argument("CreateTimeEntry", "body", { schema: many(512, schema()) }),
  ],
  [
    "schema-count",
    "too many for an operation",
    "ListTags",
    both(
      merge(() => ["definitions"], { Inner: many(130, schema()) }),
      property(many(130, { $ref: "#/definitions/Inner" })),
    ),
  ],
  ["no-cycles", "refers to itself", "definition Tag", property({ $ref: "#/definitions/Tag" })],
  ["references", "does not exist", TAGS, (d) => d.add(d.op("ListTags", "parameters"), { $ref: "#/parameters/No" })],
  ["distinct-paths", "is the same as /v1/user", "/v1/User", copied("GetCurrentUser", "/v1/User")],
  [
    "distinct-paths",
    "is the same as",
    "/v1/workspaces/{id}/tags",
    copied("ListTags", "/v1/workspaces/{id}/tags"),
    ["path-variables"],
  ],
  [
    "unique-operation-ids",
    "of several operations",
    "CreateTimeEntry",
    op("DeleteTimeEntry", { operationId: "CreateTimeEntry" }),
  ],
  ["texts", "sentence case: Time", "DeleteTimeEntry", op("DeleteTimeEntry", { summary: "Delete Time in Clockify" })],
  ["texts", "title case: only", ARCHIVED, archived({ "x-ms-summary": "Archived only" })],
  ["texts", "has no title", NEW, property({ type: "string", description: "The color." })],
  ["texts", "has no description", NEW, property({ type: "string", title: "Color" })],
  ["texts", "only repeats the title", NEW, property(schema({ "x-ms-summary": "Color.", description: "Color." }))],
  ["list-titles", "does not begin with List", "GetClients", op("GetClients", { summary: "Get clients" })],
  [
    "list-titles",
    "returns one thing",
    "GetTimeEntry",
    both(
      op("GetTimeEntry", { summary: "List time entry" }),
      response("GetTimeEntry", "200", { schema: many(1, schema()) }),
    ),
  ],
  [
    "answers",
    "a result without properties",
    "GetTimeEntry",
    response("GetTimeEntry", "200", { schema: { type: "object" } }),
  ],
  ["answers", "has no result", "GetTimeEntry", response("GetTimeEntry", "200", { schema: undefined })],
  [
    "answers",
    "what starts the flow",
    "ListTags",
    trigger("When a tag is added", "This operation triggers when a tag is added."),
    ["list-titles"],
  ],
  ["bodies", "a read with a body", "GetTimeEntry", newArgument("GetTimeEntry", { in: "formData" })],
  ["bodies", "a body and form fields", "CreateTimeEntry", newArgument("CreateTimeEntry", { in: "formData" })],
  [
    "bodies",
    "more than one body",
    "CreateTimeEntry",
    (d) =>
      d.add(d.op("CreateTimeEntry", "parameters"), {
        ...{ name: "other", in: "body", required: true, description: "The body.", schema: schema() },
      }),
  ],
  ["path-variables", "has no parameter for {me}", "GetCurrentUser", path("/v1/user", "/v1/user/{me}")],
  [
    "path-variables",
    "color that is not in the path",
    "GetTimeEntry",
    newArgument("GetTimeEntry", { in: "path", required: true, "x-ms-url-encoding": "single" }),
  ],
  ["distinct-inputs", "has color in query twice", "ListTags", both(color({}), color({}))],
  [
    "distinct-inputs",
    "also a property of the body",
    "CreateTimeEntry parameter end",
    newArgument("CreateTimeEntry", { name: "end" }),
  ],
  ["hidden-inputs", "required without a default", "CreateTimeEntry parameter body/kind", kind(HIDDEN)],
  ["hidden-inputs", "with a default and not required", COLOR, color({ default: "red", ...HIDDEN })],
  ["defaults-and-enums", "a default that is not of type boolean", ARCHIVED, archived({ default: "false" })],
  [
    "defaults-and-enums",
    "which is not of type string",
    "ListTags parameter sort-column",
    argument("ListTags", "sort-column", { enum: ["ID", 1], "x-ms-enum-values": undefined }),
  ],
  [
    "defaults-and-enums",
    "shows other values",
    NAME,
    name({ enum: ["A"], "x-ms-enum-values": [{ value: "B", displayName: "B" }] }),
  ],
  ["required-properties", "requires color, which", "definition Tag", tag({ required: ["color"] })],
  ["files", "inside something else", NEW, property(schema({ format: "binary" }))],
];

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
const TASK = "definition CreateTimeEntryBody/taskId";
const TASK_INPUT = "CreateTimeEntry parameter body/taskId";

const dropDownCases: readonly Case[] = [
  ["drop-downs", "calls Nothing, which", TASK, dropDown({ operationId: "Nothing" }, { operationId: "Nothing" })],
  ["drop-downs", "has no title", TASK, dropDown({ "value-title": "title" }, { itemTitlePath: "title" })],
  ["drop-downs", "returns no list at items", TASK, dropDown({ "value-collection": "items" }, { itemsPath: "items" })],
  ["drop-downs", "gives ListTasks color", TASK, given({ color: "red" }, { color: { value: "red" } })],
  ["drop-downs", "a value of type string", TASK, given({ "page-size": "9" }, { "page-size": { value: "9" } })],
  ["drop-downs", "does not give ListTasks", TASK, given({ workspace_id: undefined }, { workspace_id: undefined })],
  ["drop-downs", "from space, which CreateTimeEntry does not have", TASK_INPUT, workspaceFrom("space")],
  ["drop-downs", "from body/billable, which is of type boolean", TASK_INPUT, workspaceFrom("body/billable")],
  ["drop-downs", "which is optional, and ListTasks requires it", TASK_INPUT, workspaceFrom("body/start")],
  [
    "drop-downs",
    "which is hidden",
    TASK_INPUT,
    merge((d) => d.body("CreateTimeEntry", "properties", "projectId"), HIDDEN),
  ],
  [
    "drop-downs",
    "a value of type string, not array",
    "definition CreateTimeEntryBody/tagIds",
    (d) => {
      for (const key of [VALUES, LIST]) d.put(tagIds(key)(d), d.get(tagIds("items", key)(d)));
    },
  ],
  ["drop-downs-in-both-ways", "has no x-ms-dynamic-list", TASK, merge(taskId(), { [LIST]: undefined })],
  ["drop-downs-in-both-ways", "has no x-ms-dynamic-values", TASK, merge(taskId(), { [VALUES]: undefined })],
  ["drop-downs-in-both-ways", "do not say the same", TASK, merge(taskId(LIST), { itemTitlePath: "id" })],
];

const connectionParameter = (parameter: string, value: Tree) => (d: Draft) =>
  d.property(["connectionParameters", parameter], value);
const constraint = (key: string, value: Tree) => (d: Draft) =>
  d.property(["connectionParameters", "api_key", "uiDefinition", "constraints", key], value);
const policy = (index: number, key: string, value?: Tree) => (d: Draft) =>
  d.property(["policyTemplateInstances", index, "parameters", `x-ms-apimTemplate${key}`], value);
const POLICY = "properties policyTemplateInstances";

const propertyCases: readonly Case[] = [
  [
    "properties-schema",
    "equal to constant",
    "properties iconBrandColor",
    (d) => d.property(["iconBrandColor"], "#fff"),
  ],
  ["properties-schema", "additional properties: icon", "properties", (d) => d.property(["icon"], "x")],
  ["properties-schema", "property 'stackOwner'", "properties", (d) => d.property(["stackOwner"])],
  [
    "properties-schema",
    "must match pattern",
    "properties connectionParameters",
    connectionParameter("the key", { type: "string", uiDefinition: { displayName: "Key", description: "Your key." } }),
  ],
  [
    "properties-schema",
    "equal to constant",
    "properties connectionParameters api_key type",
    connectionParameter("api_key", { type: "string", uiDefinition: { displayName: "Key", description: "Your key." } }),
  ],
  ["properties-schema", "allowed values: true, false", "properties connectionParameters", constraint("required", true)],
  ["properties-schema", "property 'x-ms", `${POLICY} 0 parameters`, policy(0, "Parameter.urlTemplate")],
  ["properties-schema", "Parameter.url", `${POLICY} 0 parameters`, policy(0, "Parameter.url", "x")],
  ["properties-schema", "allowed values", `${POLICY} 1 parameters`, policy(1, "Parameter.existsAction", "replace")],
  ["properties-schema", "policySection", `${POLICY} 0 parameters`, policy(0, "-policySection", "Request")],
  ["named-operations", "no operation Cook", "scriptOperations", (d) => d.property(["scriptOperations"], ["Cook"])],
  ["named-operations", "no operation Cook", "policy", policy(0, "-operationName", ["Cook"])],
  [
    "named-operations",
    "no connection parameter region",
    "policyTemplateInstances",
    policy(0, "Parameter.urlTemplate", "@connectionParameters('region')"),
  ],
];

const script =
  (change: (source: string) => string): Change =>
  (d) => {
    d.script = change(d.script);
  };
const scriptCases: readonly Case[] = [
  ["script", "is not smaller than 1 MB", "script.csx", script((text) => `${text}//${" ".repeat(1024 * 1024)}`)],
  ["script", "no public class Script", "script.csx", script((text) => text.replace("class Script :", "class Code :"))],
  ["script", "uses System.Text.Json", "script.csx", script((text) => `using System.Text.Json;\n${text}`)],
  [
    "script",
    "uses System.Reflection.Emit",
    "script.csx",
    script((text) => `using A = System.Reflection.Emit;\n${text}`),
  ],
  ["script", "connections of its own", "script.csx", script((text) => `${text}var a = new HttpClient();`)],
  // Put together here, so that no search for secrets finds them in this file.
  ["no-secrets", "a private key", "script.csx", script((text) => `// -----BEGIN ${"PRIVATE"} KEY-----\n${text}`)],
  ["no-secrets", "a bearer token", "script.csx", script((text) => `${text}// ${"Bearer"} abcdef0123456789\n`)],
  ["no-secrets", "a key", "the definition", whole({ "x-note": "aB3".repeat(16) })],
  ["no-secrets", "a token", "the definition", whole({ "x-note": `${"eyJ"}hbGciOiJIUzI1NiJ9.${"eyJ"}zdWIiOiIxMj.x` })],
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

const all = [...cases, ...dropDownCases, ...propertyCases, ...scriptCases];

describe("a broken connector", () => {
  it.for(all)("%s: %s, at %s", ([rule, message, place, change, also = []]) => {
    const found = broughtBy(change);
    expect(found.map(keyOf)).toContainEqual(
      expect.stringMatching(new RegExp(`^${escaped(`${rule} ${place}`)}.*${escaped(message)}`)),
    );
    expect(new Set(found.map((one) => one.rule)), found.map(keyOf).join("\n")).toEqual(new Set([rule, ...also]));
  });

  it("is tried with every rule", () => {
    expect(new Set(all.map(([rule]) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  it("may write a reference into the body with dots, as the designer reads it", () => {
    const dotted = merge(taskId(VALUES, "parameters"), { project_id: { parameter: "projectId" } });
    expect(broughtBy(dotted).filter(({ message }) => !message.includes("which is optional"))).toEqual([]);
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
  const everywhere = [...paths(draft.definition)];

  it("the check answers", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everywhere), fc.jsonValue(), (path, value) => {
        expect(() => broughtBy((d) => d.put(path, JSON.parse(JSON.stringify(value))))).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });

  it("an object in place of a word, a number or a truth is noticed", () => {
    // An extension of one's own may hold anything, and so may a value that a drop-down sends.
    const free = ["x-generated-from"];
    const leaves = everywhere.filter(
      (path) => !path.some((step) => free.includes(String(step))) && typeof draft.get(path) !== "object",
    );
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        expect(broughtBy((d) => d.put(path, { broken: true }))).not.toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("an exception", () => {
  const title = "Delete Time in Clockify";
  const exception = { rule: "texts", place: /^DeleteTimeEntry$/, message: /sentence case/, reason: "Published so." };
  const violationsWith = (change: Change) => {
    const draft = new Draft(base);
    change(draft);
    return violations(connector(draft.sources()), [exception]).filter(
      ({ place }) => place === "DeleteTimeEntry" || place === "exceptions",
    );
  };

  it("lets a rule be broken in one place", () => {
    expect(violationsWith(op("DeleteTimeEntry", { summary: title }))).toEqual([]);
  });

  it("hides no other mistake there", () => {
    expect(violationsWith(op("DeleteTimeEntry", { summary: title, description: title }))).toMatchObject([
      { message: "has a description that only repeats the title" },
    ]);
  });

  it("is reported when nothing needs it", () => {
    expect(violationsWith(() => {})).toMatchObject([{ place: "exceptions" }]);
  });
});

it("the real connector breaks no rule", async () => {
  expect(violations(await readConnector(root))).toEqual([]);
});
