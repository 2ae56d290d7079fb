// Rules 33 to 41: parameters, and the values that parameters and schemas permit.

import { get, isOfType, type Json, type JsonObject, kindOf, list, object, repeated, text } from "./json.ts";
import type { Finding, Rule } from "./rule.ts";
import type { Operation } from "./swagger.ts";
import { isLabel, MAX_LABEL, wrongInDescription, wrongInTitleCase } from "./text.ts";

const SPECIFICATION = "in openapi/";
const GENERATOR = "scripts/connector/definition.ts";
/** Headers that the platform sets itself. */
const RESERVED_HEADERS = ["authorization", "content-type", "accept", "host", "content-length"];

const variablesOf = ({ path }: Operation): string[] => [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);

function* enumFindings(place: string, json: JsonObject): Generator<Finding> {
  if (json.enum === undefined && json["x-ms-enum-values"] === undefined) return;
  const type = text(json.type);
  const values = list(json.enum);
  const mend = `correct the enum ${SPECIFICATION}`;
  if (json.enum !== undefined && values.length === 0) yield { place, message: "has an enum without values", mend };
  for (const value of repeated(values))
    yield { place, message: `has ${JSON.stringify(value)} twice in its enum`, mend };
  for (const value of values.filter((one) => !isOfType(one, type))) {
    yield { place, message: `has ${JSON.stringify(value)} in its enum, which is not of type ${type}`, mend };
  }
  const named = list(json["x-ms-enum-values"]).map(object);
  const labels = "correct x-ms-enum-values";
  for (const value of repeated(named.map((one) => one.value ?? null))) {
    yield { place, message: `names ${JSON.stringify(value)} twice in x-ms-enum-values`, mend: labels };
  }
  for (const { value = null, displayName } of named) {
    if (!values.some((one) => one === value)) {
      yield { place, message: `names ${JSON.stringify(value)}, which is not in its enum`, mend: labels };
    }
    if (text(displayName) === "")
      yield { place, message: `has no displayName for ${JSON.stringify(value)}`, mend: labels };
  }
}

const isBinary = (json: JsonObject): boolean => json.type === "string" && json.format === "binary";

export const parameterRules: readonly Rule[] = [
  {
    id: 33,
    demand:
      "Each variable of a path has a required path parameter and each path parameter its variable: the address could not be built otherwise.",
    *check({ definition: { operations } }) {
      for (const operation of operations) {
        const { place, parameters } = operation;
        const inPath = parameters.filter((one) => one.in === "path");
        const variables = variablesOf(operation);
        for (const name of variables.filter((variable) => !inPath.some((one) => one.name === variable))) {
          yield { place, message: `has no parameter for {${name}}`, mend: `describe it ${SPECIFICATION}` };
        }
        for (const parameter of inPath) {
          if (!variables.includes(parameter.name)) {
            yield { place: parameter.place, message: "is not in the path", mend: "remove it, or add it to the path" };
          }
          if (parameter.json.required !== true) {
            yield {
              place: parameter.place,
              message: "a path parameter has to be required",
              mend: "set required: true",
            };
          }
        }
      }
    },
  },
  {
    id: 34,
    demand:
      "Path parameters have x-ms-url-encoding: single and others have none: without it a value with a slash or a space reaches another address.",
    *check({ definition: { parameters } }) {
      for (const parameter of parameters) {
        const encoding = parameter.json["x-ms-url-encoding"];
        const { place } = parameter;
        if (parameter.in === "path" && encoding !== "single") {
          yield { place, message: "a path parameter needs x-ms-url-encoding: single", mend: `add it in ${GENERATOR}` };
        } else if (parameter.in !== "path" && encoding !== undefined) {
          yield { place, message: "only a path parameter may have x-ms-url-encoding", mend: `drop it in ${GENERATOR}` };
        }
      }
    },
  },
  {
    id: 35,
    demand:
      "No parameter stands twice in an operation or has the name of a property of the body: drop-downs could not say which of the two they mean.",
    *check({ definition }) {
      for (const operation of definition.operations) {
        const { place, parameters } = operation;
        for (const twice of repeated(parameters.map((one) => `${one.name} in ${one.in}`))) {
          yield { place, message: `has ${text(twice)} twice`, mend: `remove one ${SPECIFICATION}` };
        }
        const body = parameters.find((one) => one.in === "body")?.name;
        const inBody = definition.inputs(operation).map(({ path }) => path.slice((body ?? "").length + 1));
        for (const parameter of parameters.filter((one) => one.in !== "body" && body !== undefined)) {
          if (!inBody.includes(parameter.name)) continue;
          yield { place: parameter.place, message: "is also a property of the body", mend: "rename one of the two" };
        }
      }
    },
  },
  {
    id: 36,
    demand:
      "No parameter is called connectionId or is a header that the platform sets itself: what a maker enters there would be replaced.",
    beyond: "the list of reserved names is not published",
    *check({ definition: { parameters } }) {
      for (const { place, name, in: where } of parameters) {
        const isReserved = where === "header" && RESERVED_HEADERS.includes(name.toLowerCase());
        if (name.toLowerCase() !== "connectionid" && !isReserved) continue;
        yield { place, message: `${name} is reserved`, mend: "rename it, or set it by a policy" };
      }
    },
  },
  {
    id: 37,
    demand:
      "Every parameter outside the body has a title in title case and a description in sentences of its own: these are all that a maker sees of it.",
    *check({ definition: { parameters } }) {
      for (const { place, json, in: where } of parameters) {
        if (where === "body" || json.$ref !== undefined) continue;
        const title = text(json["x-ms-summary"]);
        const description = text(json.description);
        const retitle = `change the title of its schema ${SPECIFICATION}`;
        const mend = `change its description ${SPECIFICATION}`;
        if (title === "") yield { place, message: "has no x-ms-summary", mend: retitle };
        else if (!isLabel(title) || title.length > MAX_LABEL) {
          yield {
            place,
            message: "has an x-ms-summary that is not 1 to 80 letters, digits, spaces and parentheses",
            mend: retitle,
          };
        }
        const wrong = wrongInTitleCase(title);
        if (wrong.length > 0) {
          yield { place, message: `has an x-ms-summary that is not in title case: ${wrong.join(", ")}`, mend: retitle };
        }
        for (const message of wrongInDescription(description, title)) yield { place, message, mend };
      }
    },
  },
  {
    id: 38,
    demand:
      "What is hidden from makers is required and has a default: without a default nobody could fill it in, and without required the default is not sent.",
    *check({ definition }) {
      const seen = new Set<string>();
      for (const operation of definition.operations) {
        for (const { place, json, schema, required } of definition.inputs(operation)) {
          const hidden = [json, schema].some((one) => one["x-ms-visibility"] === "internal");
          if (!hidden || seen.has(place) || schema["x-ms-notification-url"] === true || schema.properties) continue;
          seen.add(place);
          const mend = "make it required with a default, or visible";
          if (required && schema.default === undefined)
            yield { place, message: "is hidden and required without a default", mend };
          if (!required && schema.default !== undefined)
            yield { place, message: "is hidden with a default and not required", mend };
        }
      }
    },
  },
  {
    id: 39,
    demand: "Lists outside the body are written as csv: the platform refuses every other collectionFormat.",
    *check({ definition: { typed } }) {
      for (const { place, json } of typed) {
        if (json.collectionFormat === undefined || json.collectionFormat === "csv") continue;
        yield {
          place,
          message: `has the collectionFormat ${text(json.collectionFormat)}`,
          mend: `write csv in ${GENERATOR}`,
        };
      }
    },
  },
  {
    id: 40,
    demand:
      "Defaults, values of an enum and their display names fit together: a wrong default is sent as it is, and a wrong choice is shown and then refused.",
    *check({ definition: { typed } }) {
      for (const { place, json } of typed) {
        const value: Json | undefined = get(json, "default");
        if (value !== undefined && !isOfType(value, text(json.type))) {
          const message = `has a default of type ${kindOf(value)}, not ${text(json.type)}`;
          yield { place, message, mend: `correct the default ${SPECIFICATION}` };
        }
        yield* enumFindings(place, json);
      }
    },
  },
  {
    id: 41,
    demand:
      "Files are form fields or whole answers, binary text is a whole body, and only queries and form fields may be empty: anywhere else the content arrives damaged.",
    *check({ definition: { parameters, schemas, resolve } }) {
      const mend = "send the file as a form field or as the whole body";
      for (const { place, json, in: where } of parameters) {
        if (json.type === "file" && where !== "formData")
          yield { place, message: "is a file outside forms and answers", mend };
        if (json.allowEmptyValue !== undefined && where !== "query" && where !== "formData") {
          yield { place, message: "may not have allowEmptyValue", mend: "drop it" };
        }
      }
      for (const { place, json, within } of schemas) {
        if (json.type === "file" && within !== "response")
          yield { place, message: "is a file outside forms and answers", mend };
        if (within === "schema" && isBinary(resolve(json))) yield { place, message: "is binary below the top", mend };
      }
    },
  },
];
