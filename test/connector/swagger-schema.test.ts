// Tests of the conversion of schemas to Swagger 2.0.

import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SwaggerSchema, swaggerSchemas } from "../../scripts/connector/swagger-schema.ts";
import type { JsonSchema, OpenApiDocument } from "../../scripts/contract/document.ts";
import { acceptsSwagger } from "./swagger-validator.ts";

/** Names of the definitions that generated schemas may refer to. */
const NAMES = ["Alpha", "Beta"] as const;

const texts = { title: fc.constant("A Title"), description: fc.constant("A description.") };
const nullable = (type: string) => fc.constantFrom<string | string[]>(type, [type, "null"]);

const scalar: fc.Arbitrary<JsonSchema> = fc.oneof(
  fc.record(
    {
      type: nullable("string"),
      minLength: fc.integer({ min: 0, max: 3 }),
      maxLength: fc.integer({ min: 4, max: 9 }),
      ...texts,
    },
    { requiredKeys: ["type"] },
  ),
  fc.record(
    { type: nullable("integer"), minimum: fc.integer({ min: -5, max: 0 }), maximum: fc.integer({ min: 1, max: 9 }) },
    { requiredKeys: ["type"] },
  ),
  fc.record({ type: nullable("number"), format: fc.constantFrom("double", "iso8601") }, { requiredKeys: ["type"] }),
  fc.record({ type: nullable("boolean"), ...texts }, { requiredKeys: ["type"] }),
  fc.record({ type: fc.constant("string"), enum: fc.uniqueArray(fc.constantFrom("A", "B_C", "D"), { minLength: 1 }) }),
  // An open list of known values, and a value of any type.
  fc.constant<JsonSchema>({ anyOf: [{ enum: ["A", "B"] }, { type: ["string", "null"] }] }),
  fc.constantFrom<JsonSchema>({}, { type: ["string", "number"] }),
);

const { schema: anySchema } = fc.letrec<{ schema: JsonSchema; object: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, depthIdentifier: "schema" },
    scalar,
    fc.constantFrom(...NAMES.map((name): JsonSchema => ({ $ref: `#/components/schemas/${name}` }))),
    tie("object"),
    fc.record(
      {
        type: nullable("array"),
        items: tie("schema"),
        maxItems: fc.integer({ min: 1, max: 4 }),
        uniqueItems: fc.boolean(),
      },
      { requiredKeys: ["type", "items"] },
    ),
    fc.record({ type: fc.constant("object"), allOf: fc.array(tie("object"), { minLength: 1, maxLength: 2 }) }),
  ),
  object: fc
    .record({
      type: nullable("object"),
      properties: fc.dictionary(fc.constantFrom("a", "b", "c-d"), tie("schema"), { maxKeys: 3 }),
      strict: fc.boolean(),
      require: fc.boolean(),
    })
    .map(({ type, properties, strict, require }) => ({
      type,
      properties,
      ...(require && { required: Object.keys(properties).slice(0, 1) }),
      ...(strict && { additionalProperties: false }),
    })),
}));

/** A value near what a schema accepts: right more often than not, so that a good part of all pairs is of use. */
function valueFor(schema: JsonSchema, named: Record<string, JsonSchema>): fc.Arbitrary<unknown> {
  const name = schema.$ref?.split("/").at(-1);
  if (name) return valueFor(named[name] ?? {}, {});
  const whole = fc.constantFrom<unknown>(null, 0, 2.5, "A", "", true, [], ["A"], {}, { a: 1 });
  const [type] = [schema.type ?? []].flat();
  const near = (value: fc.Arbitrary<unknown>) => fc.oneof({ weight: 12, arbitrary: value }, fc.constant(null), whole);
  if (schema.enum) return near(fc.constantFrom(...schema.enum));
  if (type === "string") return near(fc.string({ minLength: schema.minLength ?? 0, maxLength: schema.maxLength ?? 5 }));
  if (type === "integer") return near(fc.integer({ min: schema.minimum ?? -9, max: schema.maximum ?? 9 }));
  if (type === "number") return near(fc.double({ noNaN: true, noDefaultInfinity: true }));
  if (type === "boolean") return near(fc.boolean());
  if (type === "array") return near(fc.array(valueFor(schema.items ?? {}, named), { maxLength: schema.maxItems ?? 3 }));
  if (type === "object") {
    const parts = [schema, ...(schema.allOf ?? [])];
    const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
    const values = Object.entries<JsonSchema>(properties).map(([key, property]) => [key, valueFor(property, named)]);
    const required: string[] = parts.flatMap((part) => part.required ?? []);
    return near(fc.record(Object.fromEntries(values), { requiredKeys: required as never[] }));
  }
  return whole;
}

const documents = fc.record({ Alpha: anySchema, Beta: scalar }).map((schemas) => {
  // A definition does not refer to another, so that no two refer to each other.
  const flat = JSON.parse(JSON.stringify(schemas).replaceAll(/\{"\$ref":"[^"]+"\}/g, '{"type":"boolean"}'));
  return { document: { components: { schemas: flat } } as unknown as OpenApiDocument, named: flat };
});

describe("a schema for Power Platform", () => {
  it("accepts every value that the original accepts", () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        documents.chain(({ document, named }) =>
          anySchema.chain((schema) => fc.tuple(fc.constant({ document, schema }), valueFor(schema, named))),
        ),
        ([{ document, schema }, drawn]) => {
          // As it comes from the wire: drawn objects have no prototype.
          const value: unknown = JSON.parse(JSON.stringify(drawn));
          const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, meta: false });
          ajv.addSchema(document, "document");
          const original = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'));
          if (!ajv.validate(original, value)) return;
          accepted++;
          const { convert, definitions } = swaggerSchemas(document);
          const swagger = convert(schema);
          expect(acceptsSwagger({ definitions }, swagger, value)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  it("has one type each, no composition, and only keywords that the platform knows", () => {
    const known =
      /^(\$ref|type|format|title|description|default|enum|minimum|maximum|minLength|maxLength|minItems|maxItems|items|properties|required|x-.*)$/;
    const check = (schema: SwaggerSchema): void => {
      for (const keyword of Object.keys(schema)) expect(keyword).toMatch(known);
      if (schema.$ref) expect(Object.keys(schema)).toEqual(["$ref"]);
      expect(["string", "undefined"]).toContain(typeof schema.type);
      if (schema.type === "array") expect(schema.items).toBeDefined();
      if (schema.required)
        expect(Object.keys(schema.properties ?? {})).toEqual(expect.arrayContaining(schema.required));
      if (schema.items) check(schema.items);
      for (const property of Object.values(schema.properties ?? {})) check(property);
    };
    fc.assert(
      fc.property(documents, anySchema, ({ document }, schema) => {
        const { convert, definitions } = swaggerSchemas(document);
        check(convert(schema));
        for (const definition of Object.values(definitions)) check(definition);
      }),
      { numRuns: 300 },
    );
  });

  it("shows titles as labels, and names values that a person can read", () => {
    const { convert } = swaggerSchemas({ components: { schemas: {} } } as unknown as OpenApiDocument);
    expect(
      convert({ type: "string", title: "Sort Order", description: "The order.", enum: ["ASCENDING", "NEW_FIRST"] }),
    ).toEqual({
      type: "string",
      "x-ms-summary": "Sort Order",
      description: "The order.",
      enum: ["ASCENDING", "NEW_FIRST"],
      "x-ms-enum-values": [
        { value: "ASCENDING", displayName: "Ascending" },
        { value: "NEW_FIRST", displayName: "New first" },
      ],
    });
    expect(
      convert({
        title: "State",
        description: "The state: OPEN.",
        anyOf: [{ enum: ["OPEN", "DONE"] }, { type: ["string", "null"] }],
      }),
    ).toEqual({
      type: "string",
      "x-nullable": true,
      "x-ms-summary": "State",
      description: "The state: OPEN. Known values: OPEN, DONE.",
    });
  });
});
