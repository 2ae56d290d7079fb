// src/generated/schema.ts: the types of the whole specification, by openapi-typescript.

import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { GENERATED, type JsonSchema, type OpenApiDocument } from "./openapi.ts";

/**
 * `anyOf: [{ enum }, { type: string }]` is how the specification leaves an enum open. TypeScript would fold it into `string`
 * and lose the known values, unless the open half is `string & {}`.
 */
function openEnum(schema: JsonSchema): ts.TypeNode | undefined {
  const [known, open] = schema.anyOf ?? [];
  if (!known?.enum || !open || open.enum) return undefined;
  const { factory } = ts;
  const literals = known.enum
    .filter((value) => typeof value === "string")
    .map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const nullable = [open.type].flat().includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(anyString), ...nullable]);
}

export async function schemaTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), {
    alphabetize: false,
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openEnum(schema as JsonSchema),
  });
  return `// ${GENERATED}\n\n${astToString(nodes)}`;
}
