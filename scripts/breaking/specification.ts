// The comparison of two bundled specifications, for users who call actions or receive events. No tool from npm does it right for OpenAPI
// 3.1: docs/decisions/0002-breaking-changes.md.

import { argumentName } from "../../src/argument-names.ts";
import {
  answerSchema,
  eachOperation,
  eachWebhook,
  type JsonSchema,
  type LocatedOperation,
  type OpenApiDocument,
} from "../contract/document.ts";
import type { Change } from "./change.ts";
import { compareSchemas } from "./compare-schemas.ts";

/** Every change between two documents that callers can notice, texts and examples left out. */
export function compareSpecifications(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  return [...compareActions(before, after), ...compareEvents(before, after)];
}

const change = (place: string, what: string, breaking: boolean): Change => ({
  surface: "specification",
  place,
  what,
  effect: breaking ? "breaking" : "addition",
});

function compareActions(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const actionsOf = (document: OpenApiDocument) =>
    new Map(eachOperation(document).map((located) => [located.operation.operationId, located]));
  const [old, now] = [actionsOf(before), actionsOf(after)];
  const changes: Change[] = [];
  for (const [action, was] of old) {
    const is = now.get(action);
    if (!is) {
      changes.push(change(action, was.operation.deprecated ? "is gone, a deprecated action" : "is gone", true));
      continue;
    }
    changes.push(...compareAddress(action, was, is));
    changes.push(...compareArguments(action, { document: before, located: was }, { document: after, located: is }));
    changes.push(...compareAnswers(action, { document: before, located: was }, { document: after, located: is }));
  }
  for (const action of now.keys()) if (!old.has(action)) changes.push(change(action, "is a new action", false));
  return changes;
}

/** An operation, and the document that it is in. */
interface Placed {
  readonly document: OpenApiDocument;
  readonly located: LocatedOperation;
}

function compareAddress(action: string, was: LocatedOperation, is: LocatedOperation): Change[] {
  const [old, now] = [was, is].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  return old === now ? [] : [change(action, `moved from ${old} to ${now}`, true)];
}

function compareArguments(action: string, before: Placed, after: Placed): Change[] {
  const [was, is] = [argumentsOf(before.located), argumentsOf(after.located)];
  const differences = compareSchemas(
    { document: before.document, schema: was.schema },
    { document: after.document, schema: is.schema },
    "request",
  );
  const moved = [...was.places].flatMap(([name, old]) => {
    const now = is.places.get(name);
    return now === undefined || now === old
      ? []
      : [change(action, `argument ${name} travels as ${now} now, not as ${old}`, true)];
  });
  return [
    ...moved,
    ...differences.map(({ property, what, breaking }) => change(action, `argument ${property} ${what}`, breaking)),
  ];
}

/** All arguments as one object, and where each of them travels, with its name there. */
function argumentsOf({ parameters, body }: LocatedOperation): { schema: JsonSchema; places: Map<string, string> } {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  const places = new Map<string, string>();
  const add = (name: string, place: string, isRequired: boolean | undefined, schema: JsonSchema) => {
    properties[argumentName(name)] = schema;
    places.set(argumentName(name), place);
    if (isRequired) required.push(argumentName(name));
  };
  for (const { name, in: place, required: isRequired = false, schema } of parameters) {
    add(name, `${place} ${name}`, isRequired, schema);
  }
  if (body?.type === "array") add("body", "the whole body", true, body);
  for (const [name, schema] of Object.entries(body?.properties ?? {})) {
    add(name, `property ${name} of the body`, body?.required?.includes(name), schema);
  }
  return { schema: { type: "object", properties, required }, places };
}

function compareAnswers(action: string, before: Placed, after: Placed): Change[] {
  const old = before.located.operation;
  const now = after.located.operation;
  const changes: Change[] = [];
  if (!old["x-may-be-empty"] && now["x-may-be-empty"]) changes.push(change(action, "can answer nothing now", true));
  if (old["x-may-be-empty"] && !now["x-may-be-empty"]) changes.push(change(action, "always answers now", false));
  if (old["x-paginated"] && !now["x-paginated"])
    changes.push(change(action, "does not answer in pages any more", true));
  if (!old["x-paginated"] && now["x-paginated"]) changes.push(change(action, "answers in pages now", true));
  const [was, is] = [answerSchema(before.document, old), answerSchema(after.document, now)];
  if (was && !is) return [...changes, change(action, "answers nothing any more", true)];
  if (!was && is) return [...changes, change(action, "answers something now", false)];
  if (!was || !is) return changes;
  return [...changes, ...compareReceived(action, "the answer", before.document, was, after.document, is)];
}

function compareReceived(
  place: string,
  whole: string,
  before: OpenApiDocument,
  was: JsonSchema,
  after: OpenApiDocument,
  is: JsonSchema,
): Change[] {
  return compareSchemas({ document: before, schema: was }, { document: after, schema: is }, "answer").map(
    ({ property, what, breaking }) => change(place, `${property ? `${property} of ` : ""}${whole} ${what}`, breaking),
  );
}

function compareEvents(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const eventsOf = (document: OpenApiDocument) =>
    new Map(eachWebhook(document).map(({ event, schema }) => [event, schema]));
  const [old, now] = [eventsOf(before), eventsOf(after)];
  const changes: Change[] = [];
  for (const [event, was] of old) {
    const is = now.get(event);
    if (is) changes.push(...compareReceived(event, "the delivery", before, was, after, is));
    else changes.push(change(event, "is gone, an event", true));
  }
  for (const event of now.keys()) if (!old.has(event)) changes.push(change(event, "is a new event", false));
  return changes;
}
