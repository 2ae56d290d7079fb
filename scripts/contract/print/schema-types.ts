// src/generated/schema.ts: the types of the whole specification, by openapi-typescript.

import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { GENERATED, type JsonSchema, type OpenApiDocument, resolve } from "../document.ts";

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

/** Without titles: an editor shows the first line of a comment, which is to say what a thing is and not repeat its name. */
function untitled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untitled);
  if (typeof value !== "object" || value === null) return value;
  // A property may be called title, too, and is an object.
  const kept = Object.entries(value).filter(([name, inner]) => name !== "title" || typeof inner !== "string");
  return Object.fromEntries(kept.map(([name, inner]) => [name, untitled(inner)]));
}

/** With the text of what a property refers to beside the reference, since an editor shows none for the type alone. */
function withTextsOfReferences(document: object, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withTextsOfReferences(document, item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, withTextsOfReferences(document, inner)]);
  const copy: { properties?: Record<string, JsonSchema> } = Object.fromEntries(entries);
  for (const property of Object.values(copy.properties ?? {})) {
    if (property.$ref) property.description ??= resolve<JsonSchema>(document, property).description;
  }
  return copy;
}

/** The description as the text of a comment, where openapi-typescript makes a tag of it and puts the format first. */
function withTexts(source: string): string {
  return source
    .replace(/^( *\* )(Format: .*\n *\* )?@description (.*)$/gm, (_, star: string, format = "", text: string) =>
      format ? `${star}${text}\n${star.trimEnd()}\n${star}${format.split("\n", 1)[0]}` : `${star}${text}`,
    )
    .replace(/\/\*\* @description /g, "/** ");
}

/** Without examples: types have no use for them, and every editor would load them. */
function withoutExamples(document: OpenApiDocument): OpenApiDocument {
  const strip = (value: unknown, isNamed = false): unknown => {
    if (Array.isArray(value)) return value.map((item) => strip(item));
    if (typeof value !== "object" || value === null) return value;
    // What a property is called is not a keyword.
    const kept = Object.entries(value).filter(([name]) => isNamed || (name !== "example" && name !== "examples"));
    return Object.fromEntries(kept.map(([name, inner]) => [name, strip(inner, name === "properties" && !isNamed)]));
  };
  return strip(document) as OpenApiDocument;
}

const SCHEMAS = /(?<=^export interface components \{\n {4}schemas: )\{\n[\s\S]*?\n {4}\};/m;

/** The files by their names: the schemas, which actions need, and the paths and all else, which clients of paths need. */
export async function schemaTypes(document: OpenApiDocument): Promise<Map<string, string>> {
  const bare = withTextsOfReferences(document, untitled(withoutExamples(document)));
  const nodes = await openapiTS(JSON.stringify(bare), {
    alphabetize: false,
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openEnum(schema as JsonSchema),
  });
  const all = withTexts(astToString(nodes));
  const [schemas] = SCHEMAS.exec(all) ?? [];
  if (!schemas) throw new Error("openapi-typescript writes components in another form than it did");
  const own = schemas.slice(0, -1).replaceAll('components["schemas"]', "Schemas").replaceAll(/^ {4}/gm, "");
  return new Map([
    [
      "src/generated/schemas.ts",
      `// ${GENERATED}\n\n/** What Clockify takes and answers, by its name in the specification. */\nexport interface Schemas ${own}\n`,
    ],
    [
      "src/generated/schema.ts",
      `// ${GENERATED}\n\nimport type { Schemas } from "./schemas.js";\n\n${all.replace(SCHEMAS, "Schemas;")}`,
    ],
  ]);
}
