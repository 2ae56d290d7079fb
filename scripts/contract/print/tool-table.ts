// src/generated/tools.ts: the tools of the MCP catalog. The arguments of a tool are in the specification; openapi/tools.json
// adds what only agents need.

import { argumentName } from "../../../src/argument-names.ts";
import type { InputSchema, Tool } from "../../../src/input/tool-definition.ts";
import { keysOf } from "../choices.ts";
import { GENERATED, type JsonSchema } from "../document.ts";
import type { Action, Contract, GivenArgument } from "../model.ts";
import { type ShownType, toolTexts } from "../tool-texts.ts";
import { argumentsForAgents, metadataOf } from "./action-metadata.ts";
import { literal, literalKey } from "./literal.ts";

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

type ShownSchema = InputSchema["properties"][string];

/** The place of a value: the names from the argument inwards. The items of a list have the place of the list. */
type Place = readonly string[];

export function tools(contract: Contract): Tool[] {
  const phrases = new Phrases();
  const table = contract.actions.flatMap((action) =>
    action.tool ? [toolOf(contract, { ...action, tool: action.tool }, phrases)] : [],
  );
  phrases.refuseUnused();
  const order = Object.values(toolTexts.toolsets);
  return table.sort((a, b) => order.indexOf(a.toolset) - order.indexOf(b.toolset));
}

function toolOf(contract: Contract, located: Action & { readonly tool: string }, phrases: Phrases): Tool {
  const { action, title, lookups, ...marks } = metadataOf(contract, located);
  const toolset = toolTexts.toolsets[located.tag];
  if (!toolset) throw new Error(`${action}: no toolset in openapi/tools.json for the tag ${located.tag}`);
  return {
    name: located.tool,
    ...names(located.tool),
    action,
    toolset,
    title: phrases.titleOf(action) ?? title,
    description: phrases.ofTool(action),
    searchHint: phrases.hintOf(action),
    ...(toolTexts.alwaysLoad.includes(action) && { alwaysLoad: true }),
    ...marks,
    lookups,
    inputSchema: inputSchemaOf(contract, located, marks.confirmed === true, phrases),
  };
}

function names(name: string): Pick<Tool, "shortName" | "aliases"> {
  const spelled = Object.entries(toolTexts.spelling).reduce((text, [wrong, right]) => text.replace(wrong, right), name);
  const shortName = spelled.slice(CATALOG_PREFIX.length);
  return { shortName, ...(spelled !== name && { aliases: [spelled, name.slice(CATALOG_PREFIX.length)] }) };
}

function inputSchemaOf(contract: Contract, action: Action, confirmed: boolean, phrases: Phrases): InputSchema {
  const args = argumentsForAgents(action);
  const all: Record<string, JsonSchema> = {
    [CONNECTION]: { type: "string" },
    ...Object.fromEntries(args.map((argument) => [argument.wireName, withClear(contract, action, argument)])),
    ...(action.name === "updateTimeEntry" && { clear: CLEAR }),
    ...(action.paginated && FOR_LISTS),
    ...(confirmed && FOR_CONFIRMED),
  };
  const show = (unresolved: JsonSchema, place: Place, phrase?: string, suffix = ""): ShownSchema => {
    const { type: specified, enum: values, maximum, items, properties, required } = contract.resolve(unresolved);
    const shown = phrases.typeOf(action.name, place, suffix);
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
        return [name, show(schema, inner, phrases.ofArgument(action.name, inner))];
      }),
    );
  const required = args.filter((argument) => argument.required).map(({ wireName }) => wireName);
  return { type: "object", properties: showAll(all, []), required };
}

/** Each of the entries that replace_many changes can be emptied by itself. */
function withClear(contract: Contract, { name: action }: Action, { name, schema }: GivenArgument): JsonSchema {
  if (action !== "bulkUpdateTimeEntries" || name !== "body" || !schema.items) return schema;
  const { items, ...list } = schema;
  const { properties, ...entry } = contract.resolve(items);
  // What it may name is listed once, with update_time_entry.
  const clear = { type: "array", items: { type: "string" } };
  return { ...list, items: { ...entry, properties: { ...properties, clear } } };
}

/** Finds the texts for agents, and those that nothing asks for. */
class Phrases {
  readonly #used = new Set<string>();

  ofTool(action: string): string {
    const description = toolTexts.descriptions[action];
    if (!description) throw new Error(`${action} has no description in openapi/tools.json`);
    this.#used.add(action);
    return description;
  }

  titleOf(action: string): string | undefined {
    this.#used.add(`titles ${action}`);
    return toolTexts.titles[action];
  }

  hintOf(action: string): string {
    const hint = toolTexts.searchHints[action];
    if (!hint) throw new Error(`${action} has no search hint in openapi/tools.json`);
    this.#used.add(`searchHints ${action}`);
    return hint;
  }

  typeOf(action: string, place: Place, suffix: string): ShownType | undefined {
    const key = keysOf(action, place).find((candidate) => Object.hasOwn(toolTexts.types, candidate + suffix));
    if (key === undefined) return undefined;
    this.#used.add(`types ${key}${suffix}`);
    return toolTexts.types[key + suffix];
  }

  ofArgument(action: string, place: Place): string | undefined {
    const key = keysOf(action, place).find((candidate) => Object.hasOwn(toolTexts.arguments, candidate));
    if (key === undefined) return undefined;
    this.#used.add(key);
    return toolTexts.arguments[key];
  }

  refuseUnused(): void {
    const keys = [
      ...Object.keys(toolTexts.descriptions),
      ...Object.keys(toolTexts.arguments),
      ...Object.keys(toolTexts.titles).map((key) => `titles ${key}`),
      ...Object.keys(toolTexts.types).map((key) => `types ${key}`),
      ...Object.keys(toolTexts.searchHints).map((key) => `searchHints ${key}`),
    ];
    const unused = keys.filter((key) => !this.#used.has(key));
    if (unused.length > 0) throw new Error(`openapi/tools.json describes what no tool has: ${unused.join(", ")}`);
  }
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
      .map(([name, value]) => `${indent}${literalKey(name)}: ${literal(value)},\n`)
      .join("");
  return `  {
${lines(tool, "    ")}    inputSchema: {
      type: "object",
      properties: {
${lines(properties, "        ")}      },
      required: ${literal(required)},
    },
  },
`;
}
