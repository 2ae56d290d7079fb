// Rules 49 to 51: drop-downs and other parts that the designer asks the connector for while a maker builds a flow.

import { entries, get, isObject, isOfType, type Json, type JsonObject, kindOf, object, text } from "./json.ts";
import type { Finding, Rule } from "./rule.ts";
import type { Definition, Input, Node, Operation } from "./swagger.ts";

const MEND = "correct openapi/resources.yaml or scripts/connector/drop-downs.ts";

/** The extensions that call an operation, and the key under which each refers to another argument. */
const CALLS = {
  "x-ms-dynamic-values": "parameter",
  "x-ms-dynamic-list": "parameterReference",
  "x-ms-dynamic-schema": "parameter",
  "x-ms-dynamic-properties": "parameterReference",
} as const;
type Extension = keyof typeof CALLS;
const EXTENSIONS: readonly Extension[] = [
  "x-ms-dynamic-values",
  "x-ms-dynamic-list",
  "x-ms-dynamic-schema",
  "x-ms-dynamic-properties",
];

type Argument = { readonly reference: string } | { readonly literal: Json };

function argumentOf(extension: Extension, value: Json): Argument | undefined {
  const json = object(value);
  const reference = json[CALLS[extension]];
  if (typeof reference === "string") return { reference };
  if (CALLS[extension] === "parameter") return { literal: value };
  return Object.keys(json).length === 1 && json.value !== undefined ? { literal: json.value } : undefined;
}

/** An argument of the called operation: a parameter, or a part of its body. */
const findInput = (definition: Definition, operation: Operation, path: string): Input | undefined =>
  definition.inputs(operation).find((input) => input.path === path);

/** What can be said of a call without knowing who makes it. */
function* callFindings(definition: Definition, node: Node, extension: Extension, call: JsonObject): Generator<Finding> {
  const { place } = node;
  // The platform has lists of its own, of users for instance.
  if (call.operationId === undefined && (call.builtInOperation ?? call.capability) !== undefined) return;
  const id = text(call.operationId);
  const called = definition.operation(id);
  if (!called) return yield { place, message: `calls ${id || "nothing"}, which does not exist`, mend: MEND };
  const given = entries(call.parameters);
  for (const [name, value] of given) {
    const input = findInput(definition, called, name);
    const argument = argumentOf(extension, value);
    if (!input) yield { place, message: `gives ${id} ${name}, which it does not have`, mend: MEND };
    else if (!argument) {
      yield { place, message: `gives ${name} neither a value nor a parameterReference`, mend: MEND };
    } else if ("literal" in argument && !isOfType(argument.literal, text(input.schema.type))) {
      const message = `gives ${name} a value of type ${kindOf(argument.literal)}, not ${text(input.schema.type)}`;
      yield { place, message, mend: MEND };
    }
  }
  for (const { name, json } of called.parameters) {
    if (json.required !== true || json.default !== undefined) continue;
    if (given.some(([one]) => one === name || one.startsWith(`${name}/`))) continue;
    yield { place, message: `does not give ${id} ${name}, which it requires`, mend: MEND };
  }
  if (extension === "x-ms-dynamic-values" || extension === "x-ms-dynamic-list") {
    yield* choiceFindings(definition, node, call, called);
  }
}

function* choiceFindings(
  definition: Definition,
  { place, json }: Node,
  call: JsonObject,
  called: Operation,
): Generator<Finding> {
  const answer = definition.answer(called);
  const at = text(call["value-collection"] ?? call.itemsPath);
  const items = answer && definition.at(answer, at);
  if (items?.type !== "array") {
    return yield { place, message: `${called.id} returns no list at ${at || "its top"}`, mend: MEND };
  }
  // Items of a list in a query may have no drop-down, so there the list itself has it.
  const type = json.type === "array" && json.in !== undefined ? undefined : json.type;
  for (const [what, path] of [
    ["value", call["value-path"] ?? call.itemValuePath],
    ["title", call["value-title"] ?? call.itemTitlePath],
  ] as const) {
    const found = definition.at(items.items, text(path));
    if (typeof path !== "string") yield { place, message: `does not say which property is the ${what}`, mend: MEND };
    else if (!found) yield { place, message: `what ${called.id} lists has no ${path}`, mend: MEND };
    else if (what === "value" && type !== undefined && found.type !== undefined && found.type !== type) {
      const message = `chooses a value of type ${text(found.type)}, not ${text(type)}`;
      yield { place, message, mend: type === "array" ? "move the drop-down to the items of the list" : MEND };
    }
  }
}

/** What has to be true of the arguments that a call takes from the operation in which it stands. */
function* referenceFindings(definition: Definition, operation: Operation, input: Input): Generator<Finding> {
  const { place } = input;
  for (const { extension, called, name, reference } of referencesOf(definition, input)) {
    const source = findInput(definition, operation, reference);
    const target = called && findInput(definition, called, name);
    const problem = `takes ${name} from ${reference}`;
    if (!source) yield { place, message: `${problem}, which ${operation.id} does not have`, mend: MEND };
    else if (target && source.schema.type !== target.schema.type) {
      const message = `${problem}, which is of type ${text(source.schema.type)}, not ${text(target.schema.type)}`;
      yield { place, message, mend: MEND };
    } else if (target?.required && !source.required) {
      yield { place, message: `${problem}, which is optional, and ${called?.id} requires it`, mend: MEND };
    } else if (extension === "x-ms-dynamic-values" && source === input) {
      yield { place, message: `${problem}, which is itself`, mend: MEND };
    }
  }
}

function* referencesOf(definition: Definition, { json, schema }: Input) {
  for (const extension of EXTENSIONS) {
    const call = json[extension] ?? schema[extension];
    if (!isObject(call)) continue;
    const called = definition.operation(text(call.operationId));
    for (const [name, value] of entries(call.parameters)) {
      const argument = argumentOf(extension, value);
      if (argument && "reference" in argument) yield { extension, called, name, reference: argument.reference };
    }
  }
}

/** What both ways to write a drop-down say, in one form to compare. */
function comparable(extension: Extension, call: JsonObject): string {
  const path = (...keys: string[]) => text(keys.map((key) => get(call, key)).find((value) => value !== undefined));
  const parameters = entries(call.parameters).map(([name, value]) => [name, argumentOf(extension, value)]);
  return JSON.stringify([
    text(call.operationId),
    path("value-collection", "itemsPath"),
    path("value-path", "itemValuePath"),
    path("value-title", "itemTitlePath"),
    parameters.sort(),
  ]);
}

const withoutProperties = (path: string): string => path.replace(/\/?properties$/, "");

export const dynamicRules: readonly Rule[] = [
  {
    id: 49,
    demand:
      "What the designer calls exists, gets all it requires, and returns the list with the value and title that are named: the drop-down would stay empty or fail.",
    *check({ definition }) {
      for (const { place, json } of definition.typed) {
        for (const extension of EXTENSIONS) {
          const call = json[extension];
          if (isObject(call)) yield* callFindings(definition, { place, json }, extension, call);
        }
      }
      for (const operation of definition.operations) {
        for (const input of definition.inputs(operation)) yield* referenceFindings(definition, operation, input);
      }
      const test = object(definition.root["x-ms-capabilities"]).testConnection;
      if (test === undefined) return;
      const called = definition.operation(text(object(test).operationId));
      const place = "testConnection";
      if (called?.method !== "get") yield { place, message: "calls no read that exists", mend: "name a GET operation" };
      const given = Object.keys(object(object(test).parameters));
      for (const { name, json } of called?.parameters ?? []) {
        if (json.required !== true || given.includes(name)) continue;
        yield {
          place,
          message: `does not give ${name}, which is required`,
          mend: "name an operation that needs nothing",
        };
      }
    },
  },
  {
    id: 50,
    demand: "In a body a drop-down stands at the property, not at the parameter body: the platform refuses the file.",
    *check({ definition: { parameters } }) {
      for (const { place, json, in: where } of parameters) {
        if (where !== "body") continue;
        for (const extension of EXTENSIONS.filter((one) => json[one] !== undefined)) {
          yield { place, message: `has ${extension} itself`, mend: "move it into the schema" };
        }
      }
    },
  },
  {
    id: 51,
    demand:
      "A drop-down is written in both ways, which say the same, and depends on visible arguments only: the old designer reads one and the new designer the other.",
    *check({ definition }) {
      for (const { place, json } of definition.typed) {
        const [values, choices] = [json["x-ms-dynamic-values"], json["x-ms-dynamic-list"]];
        const [schema, properties] = [json["x-ms-dynamic-schema"], json["x-ms-dynamic-properties"]];
        if (isObject(values) !== isObject(choices)) {
          yield {
            place,
            message: `has no ${isObject(values) ? "x-ms-dynamic-list" : "x-ms-dynamic-values"}`,
            mend: MEND,
          };
        } else if (
          isObject(values) &&
          isObject(choices) &&
          comparable("x-ms-dynamic-values", values) !== comparable("x-ms-dynamic-list", choices)
        ) {
          yield { place, message: "x-ms-dynamic-values and x-ms-dynamic-list do not say the same", mend: MEND };
        }
        if (isObject(schema) !== isObject(properties)) {
          const missing = isObject(schema) ? "x-ms-dynamic-properties" : "x-ms-dynamic-schema";
          yield { place, message: `has no ${missing}`, mend: `add ${missing}` };
        } else if (withoutProperties(text(object(schema)["value-path"])) !== text(object(properties).itemValuePath)) {
          const message = "itemValuePath is not the value-path without properties at its end";
          yield { place, message, mend: "correct x-ms-dynamic-properties" };
        }
      }
      for (const operation of definition.operations) {
        for (const input of definition.inputs(operation)) {
          for (const { reference } of referencesOf(definition, input)) {
            if (!findInput(definition, operation, reference)?.hidden) continue;
            yield { place: input.place, message: `depends on ${reference}, which is hidden`, mend: MEND };
          }
        }
      }
    },
  },
];
