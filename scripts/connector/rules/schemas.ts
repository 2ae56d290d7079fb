// Rules 42 to 48: schemas of bodies and answers.

import { get, isObject, list, object, repeated, text, texts } from "./json.ts";
import type { Rule } from "./rule.ts";
import { wrongInDescription } from "./text.ts";

const SPECIFICATION = "in openapi/";
const FORMATS = [
  ...["int32", "int64", "float", "double", "byte", "binary", "date", "date-time", "password", "date-no-tz"],
  ...["email", "html", "uri", "uuid"],
];
/** allOf is known to the platform's schema, but its designer shows little of it. */
export const REFUSED: ReadonlySet<string> = new Set(["uniqueItems", "oneOf", "anyOf", "allOf", "not", "nullable"]);
const LIMITS = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

function isPattern(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}

export const schemaRules: readonly Rule[] = [
  {
    id: 42,
    demand:
      "Every property has a title and a description in sentences of its own: dynamic content is a list of these titles, and without them a list of technical names.",
    *check({ definition: { schemas, resolve } }) {
      for (const { place, json, property } of schemas) {
        if (property === undefined) continue;
        const target = resolve(json);
        const title = text(target["x-ms-summary"]) || text(target.title);
        const description = text(target.description);
        const mend = `change its title or description ${SPECIFICATION}`;
        if (title === "") yield { place, message: "has no title", mend };
        for (const message of wrongInDescription(description, title)) yield { place, message, mend };
      }
    },
  },
  {
    id: 43,
    demand:
      "Lists say what they hold, and only what is defined and can be sent is required: the designer could not show a field for the rest.",
    *check({ definition }) {
      for (const { place, json } of definition.typed) {
        if (json.type === "array" && !isObject(json.items)) {
          yield { place, message: "is a list without items", mend: `add items ${SPECIFICATION}` };
        }
      }
      for (const { place, json } of definition.schemas) {
        if (!Array.isArray(json.required)) continue;
        const mend = `correct required ${SPECIFICATION}`;
        if (json.required.length === 0) yield { place, message: "has an empty required", mend };
        if (json.type !== "object") yield { place, message: "has required and is no object", mend };
        for (const name of repeated(json.required)) yield { place, message: `requires ${text(name)} twice`, mend };
        if (texts(json.required).length < json.required.length)
          yield { place, message: "requires what is no name", mend };
        for (const name of texts(json.required)) {
          if (get(object(json.properties), name) !== undefined) continue;
          yield { place, message: `requires ${name}, which it does not define`, mend };
        }
      }
      const seen = new Set<string>();
      for (const operation of definition.operations) {
        for (const { place, schema, required } of definition.inputs(operation)) {
          if (!required || schema.readOnly !== true || seen.has(place)) continue;
          seen.add(place);
          yield {
            place,
            message: "is an input, read-only and required",
            mend: `leave it out of the input ${SPECIFICATION}`,
          };
        }
      }
    },
  },
  {
    id: 44,
    demand:
      "No schema uses oneOf, anyOf, allOf, not, nullable or uniqueItems: the platform refuses them or shows an empty field.",
    *check({ definition: { typed } }) {
      for (const { place, json } of typed) {
        for (const keyword of Object.keys(json).filter((key) => REFUSED.has(key))) {
          const mend = "let scripts/connector/swagger-schema.ts write one plain schema";
          yield { place, message: `uses ${keyword}`, mend };
        }
      }
    },
  },
  {
    id: 45,
    demand: "A discriminator names a required text: the kind of an object could not be told otherwise.",
    *check({ definition: { schemas, resolve } }) {
      for (const { place, json } of schemas) {
        if (json.discriminator === undefined) continue;
        const name = text(json.discriminator);
        const property = resolve(get(object(json.properties), name));
        if (property.type === "string" && texts(json.required).includes(name)) continue;
        yield {
          place,
          message: "has a discriminator that is no required text",
          mend: "name a required text, or drop it",
        };
      }
    },
  },
  {
    id: 46,
    demand: "Formats are those that the platform knows: any other may be refused, and has no picker and no check.",
    *check({ definition: { typed } }) {
      for (const { place, json } of typed) {
        if (json.format === undefined || FORMATS.includes(text(json.format))) continue;
        const mend = "leave the format out in scripts/connector/swagger-schema.ts";
        yield { place, message: `has the unknown format ${text(json.format)}`, mend };
      }
    },
  },
  {
    id: 47,
    demand: "Limits make sense and patterns compile: no value could pass otherwise, and the platform refuses the file.",
    *check({ definition: { typed } }) {
      for (const { place, json } of typed) {
        const mend = `correct the limits ${SPECIFICATION}`;
        for (const [least, most] of LIMITS) {
          const [low, high] = [json[least], json[most]];
          if (typeof low === "number" && typeof high === "number" && low > high) {
            yield { place, message: `has ${least} above ${most}`, mend };
          }
          if (least === "minimum") continue;
          for (const [key, value] of [[least, low] as const, [most, high] as const]) {
            if (typeof value === "number" && !(Number.isInteger(value) && value >= 0)) {
              yield { place, message: `has a ${key} that is no whole number from 0`, mend };
            }
          }
        }
        for (const [exclusive, limit] of [
          ["exclusiveMinimum", "minimum"] as const,
          ["exclusiveMaximum", "maximum"] as const,
        ]) {
          if (json[exclusive] !== undefined && json[limit] === undefined) {
            yield { place, message: `has ${exclusive} without ${limit}`, mend };
          }
        }
        if (typeof json.multipleOf === "number" && json.multipleOf <= 0) {
          yield { place, message: "has a multipleOf that is not above 0", mend };
        }
        if (typeof json.pattern === "string" && !isPattern(json.pattern)) {
          yield { place, message: "has a pattern that is no regular expression", mend };
        }
      }
    },
  },
  {
    id: 48,
    demand: "Examples of answers are of a content type that the operation produces, or the platform refuses the file.",
    *check({ definition: { root, operations } }) {
      for (const { json, responses } of operations) {
        const produced = list(json.produces ?? root.produces);
        for (const { place, json: response } of responses) {
          for (const type of Object.keys(object(response.examples)).filter((one) => !produced.includes(one))) {
            yield { place, message: `has an example in ${type}, which is not produced`, mend: "drop the example" };
          }
        }
      }
    },
  },
];
