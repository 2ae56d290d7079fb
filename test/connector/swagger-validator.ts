// A validator of values against schemas of Swagger 2.0 as the platform reads them: `x-nullable` allows null.

import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { SwaggerSchema } from "../../scripts/connector/swagger-schema.ts";

type Definitions = Readonly<Record<string, SwaggerSchema>>;

/** What is wrong with the value; empty when nothing is. */
export function acceptsSwagger(
  { definitions }: { readonly definitions: Definitions },
  schema: SwaggerSchema,
  value: unknown,
): ErrorObject[] {
  const validate = validatorOf(definitions, schema);
  validate(value);
  return validate.errors ?? [];
}

/** A file is asked about hundreds of values, and its definitions are many. */
const known = new WeakMap<Definitions, { readonly ajv: Ajv; readonly validators: WeakMap<object, ValidateFunction> }>();

function validatorOf(definitions: Definitions, schema: SwaggerSchema): ValidateFunction {
  let file = known.get(definitions);
  if (!file) {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, validateSchema: false, meta: false });
    ajv.addSchema({ definitions: mapValues(definitions, jsonSchema) }, "file");
    file = { ajv, validators: new WeakMap() };
    known.set(definitions, file);
  }
  const { ajv, validators } = file;
  const validate = validators.get(schema) ?? ajv.compile(jsonSchema(schema));
  validators.set(schema, validate);
  return validate;
}

/** The same as a JSON schema. An enum of a nullable schema may be null, too. */
function jsonSchema(schema: SwaggerSchema): object {
  const { "x-nullable": nullable, type, items, properties, $ref, ...rest } = schema;
  return {
    ...rest,
    ...($ref && { $ref: `file${$ref}` }),
    ...(type && { type: nullable ? [type, "null"] : type }),
    ...(nullable && schema.enum && { enum: [...schema.enum, null] }),
    ...(items && { items: jsonSchema(items) }),
    ...(properties && { properties: mapValues(properties, jsonSchema) }),
  };
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}
