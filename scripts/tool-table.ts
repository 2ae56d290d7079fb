// src/generated/tools.ts: the tools of the MCP catalog. What a tool takes stands in the specification; openapi/tools.json
// adds what only agents need.

import { readFileSync } from "node:fs";
import { argumentName } from "../src/argument-names.ts";
import type { InputSchema, Lookup, ActionMetadata, Tool, Toolset } from "../src/input/tool-definition.ts";
import type { ActionName } from "../src/operation.ts";
import {
  eachOperation,
  GENERATED,
  type JsonSchema,
  type LocatedOperation,
  type OpenApiDocument,
  type OpenApiOperation,
  resolve,
} from "./openapi.ts";
import { safetyOf } from "./operation-table.ts";

interface ToolTexts {
  /** By the tag of the specification, in the order in which the tools are listed. */
  readonly toolsets: Readonly<Record<string, Toolset>>;
  /** Typing errors in the names of the catalog, and how they are spelled right. */
  readonly spelling: Readonly<Record<string, string>>;
  /** Actions that change or show much at once, and are confirmed like everything that deletes. */
  readonly confirmed: readonly string[];
  readonly wallClock: readonly string[];
  /** Arguments that the specification has and the catalog has not: `action/argument`. */
  readonly withheld: readonly string[];
  /** Types that the list shows in place of the specification's, as the catalog has them. Calls accept both. */
  readonly types: Readonly<Record<string, ShownType>>;
  /** Tools that a client should show its model from the beginning, and not only when it searches. */
  readonly alwaysLoad: readonly string[];
  /** In the words of users, where the summary of the specification has none of them. */
  readonly titles: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
  /** The words people use for what a tool does, for clients that search the list. */
  readonly searchHints: Readonly<Record<string, string>>;
  /** By the name of the argument, its path in the body, or action and argument. */
  readonly arguments: Readonly<Record<string, string>>;
}
type ShownType = "string" | "object";
const texts: ToolTexts = readJson("tools.json");

interface DropDown {
  readonly list: string;
  readonly title: string;
  readonly from?: Readonly<Record<string, string>>;
}
/** What a drop-down shows by name can be found by name. */
interface NameList extends DropDown {
  readonly list: Lookup;
}
const dropDowns: Readonly<Record<string, DropDown | null>> = readJson("drop-downs.json");
const hasNames = (dropDown: DropDown | null | undefined): dropDown is NameList =>
  dropDown?.title === "name" || dropDown?.title === "email";

function readJson(name: string) {
  return JSON.parse(readFileSync(new URL(`../openapi/${name}`, import.meta.url), "utf8"));
}

const CATALOG_PREFIX = "clockify_time_tracking_";

/** The argument that every tool of the catalog has, and those that the server adds. */
const CONNECTION = "PCID";
const FOR_LISTS: Readonly<Record<string, JsonSchema>> = { all_pages: { type: "boolean" }, limit: { type: "integer" } };
const FOR_CONFIRMED: Readonly<Record<string, JsonSchema>> = { confirm_token: { type: "string" } };
/** Hosts send null and empty values for what the model left out, so what is to be emptied is named. */
const CLEAR: JsonSchema = {
  type: "array",
  items: { type: "string", enum: ["project", "task", "description", "tags", "customFields"] },
};

interface LocatedTool extends LocatedOperation {
  readonly operation: OpenApiOperation & { readonly "x-mcp-tool": string; readonly tags: readonly string[] };
}
export const isTool = (located: LocatedOperation): located is LocatedTool => "x-mcp-tool" in located.operation;

type ShownSchema = InputSchema["properties"][string];

/** Where a value stands: the names from the argument inwards. The items of a list stand where the list stands. */
type Place = readonly string[];

export function tools(document: OpenApiDocument): Tool[] {
  const operations = eachOperation(document).filter(isTool);
  const phrases = new Phrases();
  const table = operations.map((located) => toolOf(document, located, phrases));
  phrases.refuseUnused();
  const order = Object.values(texts.toolsets);
  return table.sort((a, b) => order.indexOf(a.toolset) - order.indexOf(b.toolset));
}

function toolOf(document: OpenApiDocument, located: LocatedTool, phrases: Phrases): Tool {
  const { operation } = located;
  const { "x-mcp-tool": name, tags } = operation;
  const { action, title, lookups, ...marks } = actionMetadata(document, located);
  const toolset = texts.toolsets[tags[0] ?? ""];
  if (!toolset) throw new Error(`${action}: no toolset in openapi/tools.json for the tag ${tags[0]}`);
  return {
    name,
    ...names(name),
    action,
    toolset,
    title: phrases.titleOf(action) ?? title,
    description: phrases.ofTool(action),
    searchHint: phrases.hintOf(action),
    ...(texts.alwaysLoad.includes(action) && { alwaysLoad: true }),
    ...marks,
    lookups,
    inputSchema: inputSchemaOf(document, located, argumentsOf(located), marks.confirmed === true, phrases),
  };
}

/** How people and agents may call an action, whether a tool is made of it or not. */
export function actionMetadata(document: OpenApiDocument, located: LocatedOperation): ActionMetadata {
  const { operation } = located;
  const action = operation.operationId as ActionName;
  const confirmed = safetyOf(action) === "remove" || texts.confirmed.includes(action);
  return {
    action,
    title: operation.summary,
    ...(confirmed && { confirmed }),
    ...(texts.wallClock.includes(action) && { wallClock: true }),
    lookups: lookupsOf(document, located, argumentsOf(located)),
  };
}

function names(name: string): Pick<Tool, "shortName" | "aliases"> {
  const spelled = Object.entries(texts.spelling).reduce((text, [wrong, right]) => text.replace(wrong, right), name);
  const shortName = spelled.slice(CATALOG_PREFIX.length);
  return { shortName, ...(spelled !== name && { aliases: [spelled, name.slice(CATALOG_PREFIX.length)] }) };
}

interface GivenArgument {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

function argumentsOf({ operation, parameters, body }: LocatedOperation): GivenArgument[] {
  const inBody = body?.type === "array" ? { body } : (body?.properties ?? {});
  const requiredInBody = body?.type === "array" ? ["body"] : (body?.required ?? []);
  return [
    ...parameters.filter(({ in: place }) => place !== "header"),
    ...Object.entries(inBody).map(([name, schema]) => ({ name, schema, required: requiredInBody.includes(name) })),
  ]
    .map(({ name, schema, required = false }) => ({ name, schema, required }))
    .filter(({ name }) => !texts.withheld.includes(`${operation.operationId}/${name}`));
}

function inputSchemaOf(
  document: OpenApiDocument,
  { operation }: LocatedOperation,
  args: readonly GivenArgument[],
  confirmed: boolean,
  phrases: Phrases,
): InputSchema {
  const action = operation.operationId;
  const all: Record<string, JsonSchema> = {
    [CONNECTION]: { type: "string" },
    ...Object.fromEntries(args.map(({ name, schema }) => [name, withClear(document, action, name, schema)])),
    ...(action === "updateTimeEntry" && { clear: CLEAR }),
    ...(operation["x-paginated"] && FOR_LISTS),
    ...(confirmed && FOR_CONFIRMED),
  };
  const show = (unresolved: JsonSchema, place: Place, phrase?: string, suffix = ""): ShownSchema => {
    const { type: specified, enum: values, maximum, items, properties, required } = resolve(document, unresolved);
    const shown = phrases.typeOf(operation.operationId, place, suffix);
    if (shown === "object") return { type: "object", properties: { id: { type: "string" } } };
    const type = shown ?? specified;
    return {
      ...(type && { type }),
      ...(phrase && { description: phrase }),
      ...(values && { enum: values.map(String) }),
      // Agents like to ask for pages larger than any. Other limits are not worth their tokens.
      ...(argumentName(place.at(-1) ?? "") === "pageSize" && type === "integer" && maximum && { maximum }),
      ...(items && { items: show(items, place, undefined, `${suffix}[]`) }),
      ...(properties && { properties: showAll(properties, place) }),
      ...(required && { required }),
    };
  };
  const showAll = (properties: Record<string, JsonSchema>, place: Place) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => {
        const inner = [...place, name];
        return [name, show(schema, inner, phrases.ofArgument(operation.operationId, inner))];
      }),
    );
  const required = args.filter((argument) => argument.required).map(({ name }) => name);
  return { type: "object", properties: showAll(all, []), required };
}

/** Each of the entries that replace_many changes can be emptied by itself. */
function withClear(document: OpenApiDocument, action: string, name: string, unresolved: JsonSchema): JsonSchema {
  if (action !== "bulkUpdateTimeEntries" || name !== "body") return unresolved;
  const { items, ...list } = resolve(document, unresolved);
  if (!items) return unresolved;
  const { properties, ...entry } = resolve(document, items);
  // What it may name is listed once, with update_time_entry.
  const clear = { type: "array", items: { type: "string" } };
  return { ...list, items: { ...entry, properties: { ...properties, clear } } };
}

/** The names under which a file of the specification speaks of a place, the most exact first. */
function keysOf(action: string, place: Place): string[] {
  return [`${action}/${place.join("/")}`, place.slice(-2).join("/"), place.at(-1) ?? ""];
}

/** Finds the texts for agents, and those that nothing asks for. */
class Phrases {
  readonly #used = new Set<string>();

  ofTool(action: string): string {
    const description = texts.descriptions[action];
    if (!description) throw new Error(`${action} has no description in openapi/tools.json`);
    this.#used.add(action);
    return description;
  }

  titleOf(action: string): string | undefined {
    this.#used.add(`titles ${action}`);
    return texts.titles[action];
  }

  hintOf(action: string): string {
    const hint = texts.searchHints[action];
    if (!hint) throw new Error(`${action} has no search hint in openapi/tools.json`);
    this.#used.add(`searchHints ${action}`);
    return hint;
  }

  typeOf(action: string, place: Place, suffix: string): ShownType | undefined {
    const key = keysOf(action, place).find((candidate) => Object.hasOwn(texts.types, candidate + suffix));
    if (key === undefined) return undefined;
    this.#used.add(`types ${key}${suffix}`);
    return texts.types[key + suffix];
  }

  ofArgument(action: string, place: Place): string | undefined {
    const key = keysOf(action, place).find((candidate) => Object.hasOwn(texts.arguments, candidate));
    if (key === undefined) return undefined;
    this.#used.add(key);
    return texts.arguments[key];
  }

  refuseUnused(): void {
    const keys = [
      ...Object.keys(texts.descriptions),
      ...Object.keys(texts.arguments),
      ...Object.keys(texts.titles).map((key) => `titles ${key}`),
      ...Object.keys(texts.types).map((key) => `types ${key}`),
      ...Object.keys(texts.searchHints).map((key) => `searchHints ${key}`),
    ];
    const unused = keys.filter((key) => !this.#used.has(key));
    if (unused.length > 0) throw new Error(`openapi/tools.json describes what no tool has: ${unused.join(", ")}`);
  }
}

/** Ids that a list of names can stand for, where the list finds what it needs itself beside them. */
function lookupsOf(
  document: OpenApiDocument,
  { operation }: LocatedOperation,
  args: readonly GivenArgument[],
): Record<string, Lookup> {
  const found: [string, Lookup][] = [];
  const visit = (unresolved: JsonSchema, place: Place, path: string, beside: readonly string[]) => {
    const schema = resolve(document, unresolved);
    if (schema.items) return visit(schema.items, place, `${path}[]`, beside);
    const names = Object.keys(schema.properties ?? {});
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      visit(property, [...place, name], `${path}.${name}`, names);
    }
    if (schema.type !== "string") return;
    const keys = keysOf(operation.operationId, place.map(argumentName));
    const dropDown = dropDowns[keys.find((key) => Object.hasOwn(dropDowns, key)) ?? ""];
    if (!hasNames(dropDown)) return;
    const needed = requiredBy(document, dropDown.list).map((name) => dropDown.from?.[name] ?? name);
    if (needed.every((name) => beside.includes(name))) found.push([path, dropDown.list]);
  };
  const names = args.map(({ name }) => name);
  for (const { name, schema } of args) visit(schema, [name], name, names);
  return Object.fromEntries(found);
}

/** What a list needs to be called, apart from the workspace, which every tool knows. */
function requiredBy(document: OpenApiDocument, list: string): string[] {
  const located = eachOperation(document).find(({ operation }) => operation.operationId === list);
  return (located?.parameters ?? [])
    .filter(({ name, required }) => required && name !== "workspaceId")
    .map(({ name }) => argumentName(name));
}

export function toolTable(table: readonly Tool[]): string {
  return `// ${GENERATED}

import type { Tool } from "../input/tool-definition.js";

/** Every tool of the catalog, in the order in which they are listed. */
export const tools: readonly Tool[] = [
${table.map(printTool).join("")}];
`;
}

function printTool({ inputSchema: { properties, required }, ...tool }: Tool): string {
  const lines = (fields: object, indent: string) =>
    Object.entries(fields)
      .map(([name, value]) => `${indent}${printKey(name)}: ${print(value)},\n`)
      .join("");
  return `  {
${lines(tool, "    ")}    inputSchema: {
      type: "object",
      properties: {
${lines(properties, "        ")}      },
      required: ${print(required)},
    },
  },
`;
}

const printKey = (name: string) => (/^[a-zA-Z_]\w*$/.test(name) ? name : JSON.stringify(name));

export function print(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(print).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${printKey(name)}: ${print(inner)}`);
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}
