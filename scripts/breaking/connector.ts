// The comparison of two definitions of the connector, for flows that somebody has saved.

import { type Definition, type Operation, readDefinition } from "../connector/rules/definition-reader.ts";
import { type JsonObject, object, text } from "../connector/rules/untyped-json.ts";
import type { JsonSchema } from "../contract/document.ts";
import type { Change } from "./change.ts";
import { compareSchemas, type Direction } from "./compare-schemas.ts";
import { schemaFrom, schemasFrom } from "./swagger-to-json-schema.ts";

/** Every change that makers or their flows can notice, texts left out. */
export function compareConnectors(before: JsonObject, after: JsonObject): Change[] {
  const [was, is] = [sideOf(before), sideOf(after)];
  return [
    ...was.definition.operations.flatMap((operation) => {
      const now = is.definition.operation(operation.id);
      return now ? compareOperations(was, operation, is, now) : [gone(operation, is.definition)];
    }),
    ...is.definition.operations
      .filter(({ id }) => !was.definition.operation(id))
      .map(({ id }) => change(id, "is a new operation", false)),
  ];
}

const change = (place: string, what: string, breaking: boolean): Change => ({
  surface: "connector",
  place,
  what,
  effect: breaking ? "breaking" : "addition",
});

/** One of the two files. */
interface Side {
  readonly definition: Definition;
  /** Resolves the references of its schemas. */
  readonly document: { readonly definitions: Readonly<Record<string, JsonSchema>> };
}

const sideOf = (root: JsonObject): Side => ({
  definition: readDefinition(root),
  document: { definitions: schemasFrom(object(root.definitions)) },
});

function gone({ id, path, method }: Operation, is: Definition): Change {
  const successor = is.operations.find((now) => now.path === path && now.method === method);
  return change(id, successor ? `is gone: its address belongs to ${successor.id} now` : "is gone", true);
}

function compareOperations(before: Side, was: Operation, after: Side, is: Operation): Change[] {
  const compare = (old: JsonSchema, now: JsonSchema, direction: Direction, worded: (property: string) => string) =>
    compareSchemas(
      { document: before.document, schema: old },
      { document: after.document, schema: now },
      direction,
    ).map(({ property, what, breaking }) => change(was.id, `${worded(property)} ${what}`, breaking));

  /** Compares what flows are given: the result of an action, or what a trigger brings. */
  function compareGiven(whole: string, old: JsonSchema | undefined, now: JsonSchema | undefined): Change[] {
    if (old && now) return compare(old, now, "answer", (property) => (property ? `${property} of ${whole}` : whole));
    if (old) return [change(was.id, `${whole} is gone`, true)];
    return now ? [change(was.id, `${whole} is new`, false)] : [];
  }

  return [
    ...compareAddresses(was, is),
    ...compareKinds(was, is),
    ...compare(inputsOf(was), inputsOf(is), "request", (property) => `input ${property}`),
    ...compareGiven("the answer", answerOf(before, was), answerOf(after, is)),
    ...compareGiven("what it brings", broughtBy(was), broughtBy(is)),
  ];
}

function compareAddresses(was: Operation, is: Operation): Change[] {
  const [old, now] = [was, is].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  return old === now ? [] : [change(was.id, `moved from ${old} to ${now}`, true)];
}

/** Compares whether it starts flows and how, and whether makers see it. */
function compareKinds(was: Operation, is: Operation): Change[] {
  const changes: Change[] = [];
  const [old, now] = [was, is].map(({ json }) => text(json["x-ms-trigger"]) || "none");
  if (old !== now) changes.push(change(was.id, `changed its kind of trigger from ${old} to ${now}`, true));
  const [wasHidden, isHidden] = [was, is].map(({ json }) => json["x-ms-visibility"] === "internal");
  if (!wasHidden && isHidden) changes.push(change(was.id, "is hidden from makers now", true));
  if (wasHidden && !isHidden) changes.push(change(was.id, "is shown to makers now", false));
  return changes;
}

/** All parameters as one object, the body among them. */
function inputsOf({ parameters }: Operation): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(
      parameters.map(({ name, in: place, json }) => [name, schemaFrom(place === "body" ? object(json.schema) : json)]),
    ),
    required: parameters.filter(({ json }) => json.required === true).map(({ name }) => name),
  };
}

function answerOf({ definition }: Side, operation: Operation): JsonSchema | undefined {
  const answer = definition.answer(operation);
  return answer && schemaFrom(answer);
}

function broughtBy({ item }: Operation): JsonSchema | undefined {
  const content = item["x-ms-notification-content"];
  return content === undefined ? undefined : schemaFrom(object(object(content).schema));
}
