// The form of the two JSON files, checked by ajv.

import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { DEFINITION, PROPERTIES } from "./connector-files.ts";
import { definitionSchema } from "./definition-schema.ts";
import { propertiesSchema } from "./properties-schema.ts";
import type { Problem, Rule } from "./rule.ts";
import type { JsonObject } from "./untyped-json.ts";

const ajv = new Ajv({ allErrors: true, strict: false });
const checks = { [DEFINITION]: ajv.compile(definitionSchema), [PROPERTIES]: ajv.compile(propertiesSchema) };

/** `/paths/~1v1~1tags/get/summary` is `paths /v1/tags get summary`. */
const placeOf = (pointer: string): string =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(" ") || "the root";

const detailOf = ({ keyword, params }: ErrorObject): string => {
  if (keyword === "additionalProperties") return `: ${params.additionalProperty}`;
  if (keyword === "enum") return `: ${params.allowedValues.join(", ")}`;
  return keyword === "const" ? `: ${JSON.stringify(params.allowedValue)}` : "";
};

function* problemsOf(validate: ValidateFunction, json: JsonObject, fix: string): Generator<Problem> {
  validate(json);
  for (const error of validate.errors ?? []) {
    // The branch that failed says why.
    if (error.keyword === "if") continue;
    yield { place: placeOf(error.instancePath), message: `${error.message}${detailOf(error)}`, fix };
  }
}

export const schemaRules: readonly Rule[] = [
  {
    name: "definition-schema",
    requirement: "The definition has the keys and values that the platform knows: it refuses or ignores all others.",
    check: ({ root }) =>
      problemsOf(checks[DEFINITION], root, "correct openapi/ or the converter, or add the key to definition-schema.ts"),
  },
  {
    name: "properties-schema",
    requirement: "The properties have the keys and values that the platform knows: it refuses the package otherwise.",
    check: ({ properties }) => problemsOf(checks[PROPERTIES], properties, `correct ${PROPERTIES}`),
  },
];
