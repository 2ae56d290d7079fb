// The rules for inputs of operations: parameters, parts of the body, and the values that they take.

import type { Rule } from "./rule.ts";
import { get, isOfType, list, object, repeated, text, texts } from "./untyped-json.ts";

const SPECIFICATION = "in openapi/";

export const inputRules: readonly Rule[] = [
  {
    name: "path-variables",
    requirement:
      "Each variable of a path has a parameter and each path parameter its variable, or no call can be made.",
    *check({ definition: { operations } }) {
      for (const { place, path, parameters } of operations) {
        const variables = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
        const names = parameters.filter((one) => one.in === "path").map(({ name }) => name);
        const fix = `describe it ${SPECIFICATION}`;
        for (const name of variables.filter((one) => !names.includes(one))) {
          yield { place, message: `has no parameter for {${name}}`, fix };
        }
        for (const name of names.filter((one) => !variables.includes(one))) {
          yield { place, message: `has a path parameter ${name} that is not in the path`, fix };
        }
      }
    },
  },
  {
    name: "distinct-inputs",
    requirement:
      "No parameter occurs twice in an operation or has the name of a property of the body: a drop-down could not say which of the two it means.",
    *check({ definition }) {
      for (const operation of definition.operations) {
        const { place, parameters } = operation;
        for (const twice of repeated(parameters.map((one) => `${one.name} in ${one.in}`))) {
          yield { place, message: `has ${text(twice)} twice`, fix: `remove one ${SPECIFICATION}` };
        }
        const inBody = definition.inputs(operation).map(({ path }) => path);
        for (const parameter of parameters.filter((one) => inBody.includes(`body/${one.name}`))) {
          yield { place: parameter.place, message: "is also a property of the body", fix: "rename one of the two" };
        }
      }
    },
  },
  {
    name: "hidden-inputs",
    requirement:
      "A hidden input is required and has a default: without a default nobody could fill it in, and without required the default is not sent.",
    *check({ definition }) {
      for (const operation of definition.operations) {
        for (const { place, json, schema, required } of definition.inputs(operation)) {
          const hidden = [json, schema].some((one) => one["x-ms-visibility"] === "internal");
          // The platform fills in the address that is called when something happens.
          if (!hidden || schema["x-ms-notification-url"] === true || schema.properties) continue;
          if (required !== (schema.default !== undefined)) {
            const message = required
              ? "is hidden and required without a default"
              : "is hidden with a default and not required";
            yield { place, message, fix: "make it required with a default, or visible" };
          }
        }
      }
    },
  },
  {
    name: "defaults-and-enums",
    requirement: "Defaults and values of an enum are of the right type: a wrong default is sent as it is.",
    *check({ definition: { typed } }) {
      for (const { place, json } of typed) {
        const type = text(json.type);
        const value = get(json, "default");
        const fix = `correct it ${SPECIFICATION}`;
        if (value !== undefined && !isOfType(value, type)) {
          yield { place, message: `has a default that is not of type ${type}`, fix };
        }
        for (const one of list(json.enum).filter((item) => !isOfType(item, type))) {
          yield { place, message: `has ${JSON.stringify(one)} in its enum, which is not of type ${type}`, fix };
        }
        const named = list(json["x-ms-enum-values"]).map((item) => object(item).value ?? null);
        if (named.length > 0 && JSON.stringify(named) !== JSON.stringify(json.enum ?? [])) {
          yield { place, message: "shows other values than its enum has", fix: "correct x-ms-enum-values" };
        }
      }
    },
  },
  {
    name: "required-properties",
    requirement: "Only defined properties are required: the designer has no field for others.",
    *check({ definition: { schemas } }) {
      for (const { place, json } of schemas) {
        for (const name of texts(json.required)) {
          if (get(object(json.properties), name) !== undefined) continue;
          const message = `requires ${name}, which it does not define`;
          yield { place, message, fix: `correct required ${SPECIFICATION}` };
        }
      }
    },
  },
  {
    name: "files",
    requirement: "Files are form fields, a whole body or a whole answer: anywhere else their content arrives damaged.",
    *check({ definition: { schemas, resolve } }) {
      for (const { place, json, top } of schemas) {
        const { type, format } = resolve(json);
        if (top || !(type === "file" || format === "binary")) continue;
        yield {
          place,
          message: "is a file inside something else",
          fix: "send it as a form field or as the whole body",
        };
      }
    },
  },
];
