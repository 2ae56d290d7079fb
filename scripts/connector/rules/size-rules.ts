// The rules for the limits of the platform: the size of the definition, and how far its schemas unfold.

import { below, type Definition, type Node } from "./definition-reader.ts";
import type { Rule } from "./rule.ts";
import { entries, type Json, object, text } from "./untyped-json.ts";

const MAX_BYTES = 1024 * 1024 - 1;
const MAX_OPERATIONS = 256;
const MAX_BODY_SCHEMAS = 512;
const MAX_OPERATION_SCHEMAS = 16_384;

/** How many schemas an expanded schema has. A loop ends the count, since another rule reports it. */
function countSchemas(definition: Definition, schema: Json | undefined, open: readonly object[] = []): number {
  const json = definition.resolve(schema);
  if (open.includes(json)) return 0;
  return below({ place: "", json }).reduce(
    (sum, child) => sum + countSchemas(definition, child.json, [...open, json]),
    1,
  );
}

/** The definitions that each definition refers to. */
function referencesBetween({ root }: Definition): Map<string, string[]> {
  const names = (node: Node): string[] => [
    ...(node.json.$ref === undefined ? [] : [text(node.json.$ref).replace("#/definitions/", "")]),
    ...below(node).flatMap(names),
  ];
  return new Map(entries(root.definitions).map(([name, json]) => [name, names({ place: "", json: object(json) })]));
}

/** The place of each reference, and its target. */
function* references(place: string, json: Json): Generator<[place: string, target: string]> {
  for (const [key, value] of Object.entries(json ?? {})) {
    if (key === "$ref" && typeof value === "string") yield [place, value];
    else if (typeof value === "object") yield* references(`${place} ${key}`.trim(), value);
  }
}

export const sizeRules: readonly Rule[] = [
  {
    name: "file-size",
    requirement: "The definition as it is packaged is smaller than 1 MB, or the upload is refused.",
    *check({ root }) {
      const bytes = Buffer.byteLength(JSON.stringify(root));
      if (bytes <= MAX_BYTES) return;
      const message = `${bytes} bytes are too many; the limit is ${MAX_BYTES}`;
      yield { place: "the file", message, fix: "share more schemas and shorten descriptions in openapi/" };
    },
  },
  {
    name: "operation-count",
    requirement: "There are at most 256 operations, or the upload is refused.",
    *check({ definition: { operations } }) {
      if (operations.length <= MAX_OPERATIONS) return;
      const message = `${operations.length} operations are too many; the limit is ${MAX_OPERATIONS}`;
      yield { place: "paths", message, fix: "leave out what makers need least" };
    },
  },
  {
    name: "schema-count",
    requirement:
      "A body has at most 512 schemas and an operation 16,384, with every reference counted as its target: the designer refuses larger actions.",
    *check({ definition }) {
      const fix = "share less, or leave out parts that nobody needs";
      for (const { place, parameters, responses } of definition.operations) {
        const bodies = parameters
          .filter((one) => one.in === "body")
          .map(({ json }) => countSchemas(definition, json.schema));
        const answers = responses.map(({ json }) => (json.schema ? countSchemas(definition, json.schema) : 0));
        for (const count of bodies.filter((one) => one > MAX_BODY_SCHEMAS)) {
          yield { place: `${place} parameter body`, message: `${count} schemas are too many for a body`, fix };
        }
        const total = [...bodies, ...answers].reduce((sum, count) => sum + count, parameters.length);
        if (total > MAX_OPERATION_SCHEMAS)
          yield { place, message: `${total} schemas are too many for an operation`, fix };
      }
    },
  },
  {
    name: "no-cycles",
    requirement: "No schema contains itself: the platform would expand it without end.",
    *check({ definition }) {
      const between = referencesBetween(definition);
      for (const start of between.keys()) {
        const reached = new Set<string>();
        const queue = [...(between.get(start) ?? [])];
        for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
          if (reached.has(name)) continue;
          reached.add(name);
          queue.push(...(between.get(name) ?? []));
        }
        if (!reached.has(start)) continue;
        const message = "refers to itself, directly or through others";
        yield { place: `definition ${start}`, message, fix: "write one level of it and end there with a plain object" };
      }
    },
  },
  {
    name: "references",
    requirement: "What is referred to exists, or the import fails.",
    *check({ definition: { root } }) {
      for (const [place, target] of references("", root)) {
        const [, kind = "", name = ""] = target.split("/");
        if (Object.hasOwn(object(root[kind]), name)) continue;
        yield { place, message: `${target} does not exist`, fix: "add it, or correct the name" };
      }
    },
  },
];
