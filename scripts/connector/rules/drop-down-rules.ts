// The rules for drop-downs, for which the designer calls the connector while a maker builds a flow.

import type { Definition, Input, Node, Operation } from "./definition-reader.ts";
import type { Problem, Rule } from "./rule.ts";
import { entries, isObject, isOfType, type Json, type JsonObject, kindOf, object, text } from "./untyped-json.ts";

const FIX = "correct openapi/resources.yaml or scripts/connector/drop-downs.ts";

/** The two ways to write a drop-down, and the key by which each refers to another input. */
const REFERENCE_KEYS = { "x-ms-dynamic-values": "parameter", "x-ms-dynamic-list": "parameterReference" } as const;
type Extension = keyof typeof REFERENCE_KEYS;
const EXTENSIONS: readonly Extension[] = ["x-ms-dynamic-values", "x-ms-dynamic-list"];

type Argument = { readonly reference: string } | { readonly literal: Json };

function argumentOf(extension: Extension, value: Json): Argument {
  const reference = object(value)[REFERENCE_KEYS[extension]];
  if (typeof reference === "string") return { reference };
  return { literal: extension === "x-ms-dynamic-list" ? (object(value).value ?? null) : value };
}

const findInput = (definition: Definition, operation: Operation, path: string): Input | undefined =>
  definition.inputs(operation).find((input) => input.path === path);

/** An input by a reference to it. x-ms-dynamic-values may also write `a.b` for `body/a/b`. */
function referredInput(definition: Definition, operation: Operation, extension: Extension, reference: string) {
  const dotted = extension === "x-ms-dynamic-values" && findInput(definition, operation, `body/${slashed(reference)}`);
  return findInput(definition, operation, reference) ?? (dotted || undefined);
}
const slashed = (reference: string): string => reference.replaceAll(".", "/");

/** What is wrong with a drop-down wherever it is. */
function* callProblems(definition: Definition, node: Node, extension: Extension, call: JsonObject): Generator<Problem> {
  const { place } = node;
  const id = text(call.operationId);
  const called = definition.operation(id);
  if (!called) return yield { place, message: `calls ${id}, which does not exist`, fix: FIX };
  const given = entries(call.parameters);
  for (const [name, value] of given) {
    const input = findInput(definition, called, name);
    const argument = argumentOf(extension, value);
    if (!input) yield { place, message: `gives ${id} ${name}, which it does not have`, fix: FIX };
    else if ("literal" in argument && !isOfType(argument.literal, text(input.schema.type))) {
      const message = `gives ${name} a value of type ${kindOf(argument.literal)}, not ${text(input.schema.type)}`;
      yield { place, message, fix: FIX };
    }
  }
  for (const { name, json } of called.parameters) {
    if (json.required !== true || json.default !== undefined) continue;
    if (given.some(([one]) => one === name || one.startsWith(`${name}/`))) continue;
    yield { place, message: `does not give ${id} ${name}, which it requires`, fix: FIX };
  }
  yield* choiceProblems(definition, node, call, called);
}

/** What is wrong with the list from which a maker chooses. */
function* choiceProblems(
  definition: Definition,
  { place, json }: Node,
  call: JsonObject,
  called: Operation,
): Generator<Problem> {
  const answer = definition.answer(called);
  const at = text(call["value-collection"] ?? call.itemsPath);
  const items = answer && definition.at(answer, at);
  if (items?.type !== "array") {
    return yield { place, message: `${called.id} returns no list at ${at || "its top"}`, fix: FIX };
  }
  // Items of a list in a query may have no drop-down, so there the list itself has it.
  const type = json.type === "array" && json.in !== undefined ? undefined : json.type;
  for (const [what, path] of [
    ["value", text(call["value-path"] ?? call.itemValuePath)],
    ["title", text(call["value-title"] ?? call.itemTitlePath)],
  ] as const) {
    const found = definition.at(items.items, path);
    if (!found) yield { place, message: `what ${called.id} lists has no ${path}`, fix: FIX };
    else if (what === "value" && type !== undefined && found.type !== undefined && found.type !== type) {
      const message = `chooses a value of type ${text(found.type)}, not ${text(type)}`;
      yield { place, message, fix: type === "array" ? "move the drop-down to the items of the list" : FIX };
    }
  }
}

/** What is wrong with the arguments that a drop-down takes from other inputs of its operation. */
function* referenceProblems(definition: Definition, operation: Operation, input: Input): Generator<Problem> {
  const { place } = input;
  for (const extension of EXTENSIONS) {
    const call = object(input.json[extension] ?? input.schema[extension]);
    const called = definition.operation(text(call.operationId));
    for (const [name, value] of entries(call.parameters)) {
      const argument = argumentOf(extension, value);
      if (!("reference" in argument)) continue;
      const problem = `takes ${name} from ${argument.reference}`;
      const source = referredInput(definition, operation, extension, argument.reference);
      const target = called && findInput(definition, called, name);
      if (!source) yield { place, message: `${problem}, which ${operation.id} does not have`, fix: FIX };
      else if (source.hidden) yield { place, message: `${problem}, which is hidden`, fix: FIX };
      else if (target && source.schema.type !== target.schema.type) {
        const message = `${problem}, which is of type ${text(source.schema.type)}, not ${text(target.schema.type)}`;
        yield { place, message, fix: FIX };
      } else if (target?.required && !source.required) {
        yield { place, message: `${problem}, which is optional, and ${called?.id} requires it`, fix: FIX };
      }
    }
  }
}

/** A drop-down in a form that is the same for both ways to write it. */
function comparable(extension: Extension, call: JsonObject): string {
  const parameters = entries(call.parameters).map(([name, value]) => {
    const argument = argumentOf(extension, value);
    return [name, "reference" in argument ? slashed(argument.reference).replace(/^body\//, "") : argument];
  });
  return JSON.stringify([
    text(call.operationId),
    text(call["value-collection"] ?? call.itemsPath),
    text(call["value-path"] ?? call.itemValuePath),
    text(call["value-title"] ?? call.itemTitlePath),
    parameters.sort(),
  ]);
}

export const dropDownRules: readonly Rule[] = [
  {
    name: "drop-downs",
    requirement:
      "What a drop-down calls exists, gets everything that it requires from visible inputs, and returns a list with the named value and title: it would stay empty or fail.",
    *check({ definition }) {
      for (const { place, json } of definition.typed) {
        for (const extension of EXTENSIONS) {
          const call = json[extension];
          if (isObject(call)) yield* callProblems(definition, { place, json }, extension, call);
        }
      }
      for (const operation of definition.operations) {
        for (const input of definition.inputs(operation)) yield* referenceProblems(definition, operation, input);
      }
    },
  },
  {
    name: "drop-downs-in-both-ways",
    requirement:
      "A drop-down is written in both ways, and both say the same: the old designer reads one and the new designer the other.",
    *check({ definition }) {
      for (const { place, json } of definition.typed) {
        const [values, choices] = [json["x-ms-dynamic-values"], json["x-ms-dynamic-list"]];
        if (isObject(values) !== isObject(choices)) {
          const missing = isObject(values) ? "x-ms-dynamic-list" : "x-ms-dynamic-values";
          yield { place, message: `has no ${missing}`, fix: FIX };
        } else if (
          isObject(values) &&
          isObject(choices) &&
          comparable("x-ms-dynamic-values", values) !== comparable("x-ms-dynamic-list", choices)
        ) {
          yield { place, message: "x-ms-dynamic-values and x-ms-dynamic-list do not say the same", fix: FIX };
        }
      }
    },
  },
];
