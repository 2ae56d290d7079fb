// The keywords of a schema that every printer carries, and the refusal of all others.

import { isObject } from "../../src/util/json.ts";

/** Says that something at a place is not supported, and what to write instead. */
export type Report = (at: string, what: string, fix: string) => void;

/** Where a value of a request travels. In an answer it is read, and the rules are others. */
export type Travels = "path" | "query" | "json" | "part";

const ANNOTATIONS = ["title", "description"];

/** By type, what a request may say of a value. */
const REQUEST_KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  string: ["format", "pattern", "enum", "minLength", "maxLength", "x-most-hours"],
  integer: ["format", "minimum", "maximum"],
  number: ["format", "minimum", "maximum"],
  boolean: [],
  array: ["items", "minItems", "maxItems", "uniqueItems"],
  object: ["properties", "required", "additionalProperties"],
};
const REQUEST_FORMATS: Readonly<Record<string, readonly string[]>> = {
  string: ["date-time", "date"],
  integer: ["int32", "int64"],
  number: ["double", "float"],
};

/** Printers leave examples out; bodies without examples of their own get them. */
const ANSWER_KEYWORDS = [
  ...[
    "examples",
    "type",
    "format",
    "enum",
    "items",
    "properties",
    "additionalProperties",
    "required",
    "anyOf",
    "allOf",
  ],
];
/** Those that Power Platform knows, too. */
const ANSWER_FORMATS = ["int32", "int64", "float", "double", "byte", "date", "date-time", "uri", "uuid"];
const TYPES = [...Object.keys(REQUEST_KEYWORDS), "null"];

/** What to write instead of a keyword that is not carried. */
const INSTEAD: Readonly<Record<string, string>> = {
  nullable:
    "In an answer write type: [string, 'null']; in a request leave it out, since null is taken for every optional property of a body",
  const: "Write an enum with this one value",
  example: "Write examples with this one value",
  oneOf: "Write one schema that accepts all of them",
  anyOf: "Write one schema that accepts all of them, or leave out type where any JSON may be sent",
  allOf: "Write the properties of all parts in one object",
  not: "Describe what is accepted instead",
  additionalProperties: "Name the properties that there are, or leave out type where any JSON may be sent",
  patternProperties: "Name the properties that there are, or leave out type where any JSON may be sent",
  prefixItems: "Write items that accept every item",
  discriminator: "Leave it out, since nothing reads it",
};

export interface SchemaCheck {
  /** A schema of a request, with everything below it. */
  request(schema: unknown, at: string, travels: Travels): void;
  /** A schema of an answer or of a delivery, with everything below it. */
  answer(schema: unknown, at: string): void;
}

/** @param resolve follows one `$ref` of the document */
export function checkSchemas(report: Report, resolve: (reference: string) => unknown): SchemaCheck {
  const seen = new Set<string>();

  /** The schema without its `$ref`, and where it is written. Undefined where there is nothing to look at. */
  function target(schema: unknown, at: string): { node: Record<string, unknown>; at: string } | undefined {
    if (!isObject(schema)) {
      report(at, "is not a schema", "Write an object");
      return undefined;
    }
    if (!("$ref" in schema)) return { node: schema, at };
    const reference = String(schema.$ref);
    const named = target(resolve(reference), reference);
    if (!named) return undefined;
    const { $ref: _, ...beside } = schema;
    for (const keyword of Object.keys(beside)) {
      if ([...ANNOTATIONS, "default", "examples"].includes(keyword)) continue;
      if (keyword in named.node || !/^(min|max)(imum|Length|Items)$/.test(keyword)) {
        report(at, `${keyword} is beside a $ref and would be read in two ways`, "Write the schema out");
      }
    }
    return { node: { ...named.node, ...beside }, at: named.at };
  }

  function refuse(keyword: string, at: string, where: string): void {
    const fix = INSTEAD[keyword] ?? "Leave it out, or teach it to scripts/contract and every printer";
    report(at, `${keyword} is not supported in ${where}`, fix);
  }

  function request(schema: unknown, at: string, travels: Travels, above: readonly string[] = []): void {
    const found = target(schema, at);
    if (!found) return;
    const { node } = found;
    if (above.includes(found.at)) {
      report(found.at, "contains itself", "Write it out as deep as a request may go");
      return;
    }
    const { type } = node;
    if (Array.isArray(type)) {
      report(found.at, `has several types (${type.join(", ")})`, "Choose one type");
      return;
    }
    if (type !== undefined && !(typeof type === "string" && Object.hasOwn(REQUEST_KEYWORDS, type))) {
      report(found.at, `has the unknown type ${type}`, `Known types are ${Object.keys(REQUEST_KEYWORDS).join(", ")}`);
      return;
    }
    const ofType = type === undefined ? [] : (REQUEST_KEYWORDS[type] ?? []);
    const known = ["type", "default", "examples", ...ANNOTATIONS, ...ofType];
    for (const keyword of Object.keys(node)) {
      if (known.includes(keyword)) continue;
      const isOfAnother = Object.values(REQUEST_KEYWORDS).some((keywords) => keywords.includes(keyword));
      if (isOfAnother)
        report(
          found.at,
          `${keyword} says nothing of ${type ? `the type ${type}` : "any value"}`,
          "Leave it out, or name the type",
        );
      else refuse(keyword, found.at, "a request");
    }
    checkTexts(node, found.at);
    if (type === undefined && travels !== "json") report(found.at, "has no type", "Name the type");
    if (type === "string") checkText(node, found.at, travels);
    else if (node.format !== undefined && type !== undefined) checkFormat(node.format, REQUEST_FORMATS[type], found.at);
    const below = [...above, found.at];
    if (type === "array") {
      if (node.items === undefined) report(found.at, "has no items", "Say what the list holds");
      else if (travels !== "json" && !isTextual(node.items))
        report(found.at, `is a list of more than texts in the ${travels}`, "A list there holds texts only");
      else request(node.items, `${found.at}/items`, travels, below);
    }
    if (type === "object") checkObject(node, found.at, travels, below);
  }

  function checkObject(node: Record<string, unknown>, at: string, travels: Travels, above: readonly string[]): void {
    if (travels !== "json") {
      report(at, `is an object in the ${travels}`, "Write each value as one of its own");
      return;
    }
    if (!isObject(node.properties)) {
      report(
        at,
        "is an object without properties",
        "Name the properties, or leave out type where any JSON may be sent",
      );
      return;
    }
    if (node.additionalProperties !== undefined && node.additionalProperties !== false) {
      refuse("additionalProperties", at, "a request");
    }
    checkRequired(node, at);
    for (const [name, property] of Object.entries(node.properties)) {
      checkName(name, `${at}/properties/${name}`);
      request(property, `${at}/properties/${name}`, travels, above);
    }
  }

  function checkText(node: Record<string, unknown>, at: string, travels: Travels): void {
    const formats = [...(REQUEST_FORMATS.string ?? []), ...(travels === "part" ? ["binary"] : [])];
    if (node.format !== undefined) checkFormat(node.format, formats, at);
    checkEnum(node, at);
    if (node.pattern !== undefined && !isPattern(node.pattern)) {
      report(at, `the pattern ${node.pattern} is not a regular expression`, "Correct it");
    }
  }

  function checkFormat(format: unknown, formats: readonly string[] = [], at: string): void {
    if (formats.includes(String(format))) return;
    const known = formats.length > 0 ? `known here are ${formats.join(", ")}` : "there is none for this type";
    report(at, `the format ${format} is not supported`, `Leave it out and say it by a pattern; ${known}`);
  }

  function checkEnum(node: Record<string, unknown>, at: string): void {
    if (node.enum === undefined) return;
    const values: unknown[] = Array.isArray(node.enum) ? node.enum : [];
    if (values.length === 0 || values.some((value) => typeof value !== "string")) {
      report(at, "has an enum of other values than texts", "List texts, or describe the values");
    }
  }

  function checkRequired({ required, properties }: Record<string, unknown>, at: string): void {
    for (const name of Array.isArray(required) ? required : []) {
      if (!isObject(properties) || !Object.hasOwn(properties, name)) {
        report(at, `requires ${name}, which it does not describe`, "Describe it below properties");
      }
    }
  }

  function checkTexts(node: Record<string, unknown>, at: string): void {
    for (const text of ANNOTATIONS) {
      if (node[text] !== undefined && typeof node[text] !== "string")
        report(at, `${text} is not a text`, "Write a text");
    }
  }

  function isTextual(items: unknown): boolean {
    const found = target(items, "items");
    return found?.node.type === "string";
  }

  function answer(schema: unknown, at: string): void {
    const found = target(schema, at);
    if (!found || seen.has(found.at)) return;
    seen.add(found.at);
    const { node } = found;
    for (const keyword of Object.keys(node)) {
      if (![...ANSWER_KEYWORDS, ...ANNOTATIONS].includes(keyword)) refuse(keyword, found.at, "an answer");
    }
    checkTexts(node, found.at);
    const types = [node.type ?? []].flat();
    for (const type of types) {
      if (!TYPES.includes(String(type)))
        report(found.at, `has the unknown type ${type}`, `Known types are ${TYPES.join(", ")}`);
    }
    if (node.format !== undefined) checkFormat(node.format, ANSWER_FORMATS, found.at);
    if (types.includes("array") && node.items === undefined)
      report(found.at, "has no items", "Say what the list holds");
    if (node.items !== undefined) answer(node.items, `${found.at}/items`);
    // A map: what is behind each key, whatever the keys are.
    if (node.additionalProperties !== undefined) {
      if (isObject(node.additionalProperties)) answer(node.additionalProperties, `${found.at}/additionalProperties`);
      else refuse("additionalProperties", found.at, "an answer where it is not a schema");
    }
    for (const [name, property] of Object.entries(isObject(node.properties) ? node.properties : {})) {
      answer(property, `${found.at}/properties/${name}`);
    }
    const { allOf, anyOf } = node;
    if (Array.isArray(allOf))
      for (const [index, part] of allOf.entries()) checkPart(part, `${found.at}/allOf/${index}`);
    if (anyOf !== undefined && !isOpenEnum(anyOf)) {
      report(found.at, "has an anyOf that is not an open list", "Write an enum of texts and, second, any text");
    }
  }

  /** One part of a composed answer: an object. */
  function checkPart(part: unknown, at: string): void {
    if (!isObject(target(part, at)?.node.properties))
      report(at, "is not an object with properties", INSTEAD.allOf ?? "");
    else answer(part, at);
  }

  /** Known values, and any other text: how an answer writes a list that Clockify may extend. */
  function isOpenEnum(branches: unknown): boolean {
    const [known, open, ...others] = Array.isArray(branches) ? branches : [];
    return (
      isObject(known) &&
      isObject(open) &&
      others.length === 0 &&
      onlyHas(known, ["type", "enum"]) &&
      Array.isArray(known.enum) &&
      known.enum.every((value) => typeof value === "string" || value === null) &&
      onlyHas(open, ["type"]) &&
      [open.type].flat().includes("string")
    );
  }

  function checkName(name: string, at: string): void {
    if (!isArgumentName(name))
      report(at, `the name ${name} cannot be one of an argument`, "Use letters, digits, _ and -");
  }

  return { request, answer };
}

export const isArgumentName = (name: string): boolean => /^[a-zA-Z][\w-]*$/.test(name);

const onlyHas = (node: object, keywords: readonly string[]) =>
  Object.keys(node).every((keyword) => [...keywords, ...ANNOTATIONS].includes(keyword));

function isPattern(pattern: unknown): boolean {
  try {
    new RegExp(String(pattern), "u");
    return true;
  } catch {
    return false;
  }
}
