// Validates values against schemas of Swagger 2.0 as the platform reads them: `x-nullable` allows null.

import { Ajv, type ErrorObject } from "ajv";
import type { SwaggerSchema } from "../../scripts/connector/swagger-schema.ts";

/** What is wrong with the value; empty when nothing is. */
export function acceptsSwagger(
  { definitions }: { readonly definitions: Readonly<Record<string, SwaggerSchema>> },
  schema: SwaggerSchema,
  value: unknown,
): ErrorObject[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, validateSchema: false, meta: false });
  const validate = ajv.compile({ ...jsonSchema(schema), definitions: mapValues(definitions, jsonSchema) });
  validate(value);
  return validate.errors ?? [];
}

/** The same as a JSON schema. An enum of a nullable schema may be null, too. */
function jsonSchema(schema: SwaggerSchema): object {
  const { "x-nullable": nullable, type, items, properties, ...rest } = schema;
  return {
    ...rest,
    ...(type && { type: nullable ? [type, "null"] : type }),
    ...(nullable && schema.enum && { enum: [...schema.enum, null] }),
    ...(items && { items: jsonSchema(items) }),
    ...(properties && { properties: mapValues(properties, jsonSchema) }),
  };
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}
