// Compares two definitions of the connector by what only Power Platform cares about: the rest stands in the specification.

import type { JsonObject } from "../connector/rules/json.ts";
import { type Definition, type Operation, readDefinition } from "../connector/rules/swagger.ts";
import type { Change } from "./change.ts";

/**
 * Flows know an operation by its id, and Microsoft's own detector reports an input that is limited to a list of values where it
 * was not. Both are breaking.
 */
export function compareConnectors(before: JsonObject, after: JsonObject): Change[] {
  const [was, is] = [readDefinition(before), readDefinition(after)];
  return [
    ...was.operations.flatMap((operation) => {
      const now = is.operation(operation.id);
      return now ? newLists(was, operation, is, now) : [gone(operation, is)];
    }),
    ...is.operations
      .filter(({ id }) => !was.operation(id))
      .map(({ id }) => ({ surface: "connector" as const, place: id, what: "is a new operation", breaking: false })),
  ];
}

function gone({ id, path, method }: Operation, is: Definition): Change {
  const heir = is.operations.find((now) => now.path === path && now.method === method);
  const what = heir ? `is gone: its address belongs to ${heir.id} now` : "is gone";
  return { surface: "connector", place: id, what, breaking: true };
}

function newLists(before: Definition, was: Operation, after: Definition, is: Operation): Change[] {
  const listed = (definition: Definition, operation: Operation) =>
    new Map(definition.inputs(operation).map(({ path, schema }) => [path, schema.enum !== undefined]));
  const old = listed(before, was);
  return [...listed(after, is)]
    .filter(([path, hasList]) => hasList && old.get(path) === false)
    .map(([path]) => ({
      surface: "connector",
      place: was.id,
      what: `input ${path} is limited to a list of values now`,
      breaking: true,
    }));
}
