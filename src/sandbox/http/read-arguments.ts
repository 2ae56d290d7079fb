// Reader of the arguments of a request, by its operation. It reads and refuses as Clockify's framework does. Ids are looked up later,
// so a text which is not an id belongs to nothing and is not malformed.

import type { Operation, Schema } from "../../operation.js";
import { isCalendar } from "../../time/calendar.js";
import { isObject } from "../../util/json.js";
import { ApiError, CODE } from "../api-error.js";
import { checkForm } from "../resources/shared/text-rules.js";
import {
  missingBody,
  missingParameter,
  noDate,
  notConverted,
  notInSet,
  notSupported,
  tooManyOnPage,
  unreadable,
} from "./validation-messages.js";

interface RequestContent {
  readonly query: URLSearchParams;
  /** The text of the body, which is empty where there is none, or the parts of a form. */
  readonly body: string | FormData;
  /** What is in the path, by the names of its placeholders. */
  readonly values?: Readonly<Record<string, string>>;
}

export type Arguments = Record<string, unknown>;

/** Where Clockify is not strict, but the specification is. */
export interface Leniency {
  /** Takes unknown keys in bodies, and ignores them as Clockify does, and an empty text as no id. */
  readonly lenient: boolean;
}

const MAX_ON_PAGE = 5000;
const ID_PATTERN = "^[0-9a-fA-F]{24}$";
/** Lists of Clockify that the specification has as one value. */
const LISTS: ReadonlySet<string> = new Set(["roles"]);

/** @throws {ApiError} for the first thing that is wrong */
export function readArguments(
  operation: Operation,
  { query, body, values = {} }: RequestContent,
  { lenient }: Leniency,
): Arguments {
  const args: Arguments = {};
  const isRead = operation.safety === "read";
  const reader = new BodyReader(lenient, isRead);
  const form = formOf(operation, body);
  const content = wantsBody(operation) ? parse(body, operation) : undefined;
  const place = form ? "part" : "body";
  const fields = Object.entries(operation.arguments).filter(([, argument]) => argument.in === place);
  if (fields.length > 0)
    reader.checkKeys(
      form ? Object.fromEntries(form) : content,
      new Set(fields.map(([name, argument]) => argument.name ?? name)),
      "",
    );
  for (const [name, argument] of Object.entries(operation.arguments)) {
    const { in: where, name: wireName = name, schema, required = false } = argument;
    const value = (() => {
      switch (where) {
        case "query":
          return readQuery(schema, query.getAll(wireName), wireName, required);
        case "body":
          return reader.read(schema, isObject(content) ? content[wireName] : undefined, wireName, required);
        case "content":
          return reader.read(schema, content, wireName, true);
        case "part":
          return form && readPart(schema, form.getAll(wireName), wireName, required, reader);
        case "path":
          return schema.pattern ? values[name] : convert(schema, [values[name] ?? ""], name, true);
      }
    })();
    if (value !== undefined) args[name] = value;
  }
  return args;
}

/** @throws {ApiError} where the body is not of the kind that the operation takes */
function formOf(operation: Operation, body: string | FormData): FormData | undefined {
  if (operation.body === "multipart") {
    if (typeof body !== "string") return body;
    throw body === "" ? missingBody(operation) : notSupported("application/json");
  }
  if (typeof body !== "string" && wantsBody(operation)) throw notSupported("multipart/form-data");
  return undefined;
}

/** Texts are read as those of a query. A list comes as one part for each item, and what is an object as JSON. */
function readPart(
  schema: Schema,
  given: readonly (string | File)[],
  name: string,
  required: boolean,
  reader: BodyReader,
): unknown {
  const texts = given.filter((part) => typeof part === "string");
  if (schema.format === "binary") {
    const file = given.find((part) => typeof part !== "string");
    if (!file && required) throw new ApiError(`Required part '${name}' is not present.`, 400, CODE.missing);
    return file;
  }
  if (texts.length < given.length) throw new ApiError(`${name} must not be a file`);
  if (schema.type === "object") return reader.read(schema, texts[0] && jsonIn(texts[0]), name, required);
  return readQuery(schema, texts, name, required);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable("the part is not JSON");
  }
}

function wantsBody({ arguments: args }: Operation): boolean {
  return Object.values(args).some((argument) => argument.in === "body" || argument.in === "content");
}

function parse(body: string | FormData, operation: Operation): unknown {
  let content: unknown;
  try {
    content = typeof body !== "string" || body.trim() === "" ? null : JSON.parse(body);
  } catch {
    throw unreadable("the body is not JSON");
  }
  if (content === null) throw missingBody(operation);
  const hasFields = Object.values(operation.arguments).some((argument) => argument.in === "body");
  if (hasFields && !isObject(content)) throw unreadable("the body is not an object");
  return content;
}

/** @returns undefined for what is left out, or empty where Clockify takes that for left out */
function readQuery(schema: Schema, given: readonly string[], name: string, required: boolean): unknown {
  const value = given.length === 0 ? undefined : convert(schema, given, name, required);
  if (value === undefined && required) throw missingParameter(name, schema);
  return value;
}

/** Lists come repeated, with commas, or both. Of other values that are repeated, numbers and booleans count once, and texts are joined. */
function convert(schema: Schema, given: readonly string[], name: string, required: boolean): unknown {
  const [first = ""] = given;
  const joined = given.join(",");
  switch (schema.type) {
    case "integer":
      return first.trim() === "" ? undefined : readNumber(schema, toInteger(first.trim(), name), name);
    case "number":
      return first.trim() === "" ? undefined : readNumber(schema, toNumber(first.trim(), name), name);
    case "boolean":
      return first.trim() === "" ? undefined : toBoolean(first.trim(), name);
    case "array": {
      const items = partsOf(joined);
      for (const item of items) checkText(schema.items ?? {}, item, name, required);
      return items.length > 0 ? items : undefined;
    }
    default:
      if (schema.enum && joined === "") return undefined;
      for (const text of LISTS.has(name) ? partsOf(joined) : [joined]) checkText(schema, text, name, required);
      return joined === "" && schema.pattern ? undefined : joined;
  }
}

function partsOf(joined: string): string[] {
  return joined
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function toInteger(text: string, name: string): number {
  const number = /^[+-]?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= -(2 ** 31) && number < 2 ** 31)) throw notConverted(name, text, "int");
  return number;
}

function toNumber(text: string, name: string): number {
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw notConverted(name, text, "double");
}

const BOOLEANS = new Map([
  ...["true", "on", "yes", "1"].map((text) => [text, true] as const),
  ...["false", "off", "no", "0"].map((text) => [text, false] as const),
]);

function toBoolean(text: string, name: string): boolean {
  const value = BOOLEANS.get(text.toLowerCase());
  if (value === undefined) throw notConverted(name, text, "java.lang.Boolean");
  return value;
}

function checkText(schema: Schema, text: string, name: string, required: boolean): void {
  if (schema.enum && !schema.enum.includes(text)) throw notInSet(name, schema.enum, required);
  if (schema.format && !isCalendar(text, schema.format)) throw noDate(name, schema, required);
  checkForm(schema, text, name);
}

/** Clockify takes a page before the first one for the first. */
function readNumber(schema: Schema, value: number, name: string): number {
  const last = lastOf(name);
  if (last === "page") return Math.max(1, value);
  if (/^page-?size$/i.test(last) && value > MAX_ON_PAGE) throw tooManyOnPage();
  checkSize(value, schema.minimum, schema.maximum, name);
  return value;
}

function checkSize(size: number, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, at: string): void {
  if (size < min) throw new ApiError(`${at} must be greater than or equal to ${min}`);
  if (size > max) throw new ApiError(`${at} must be less than or equal to ${max}`);
}

/** Reads JSON as Jackson does, which takes a text for a number or a boolean, and a number or a boolean for a text. */
class BodyReader {
  readonly #lenient: boolean;
  readonly #isSearch: boolean;

  constructor(lenient: boolean, isSearch: boolean) {
    this.#lenient = lenient;
    this.#isSearch = isSearch;
  }

  /** @returns undefined for what is left out */
  read(schema: Schema, given: unknown, at: string, required: boolean): unknown {
    const value = this.#coerced(schema, given);
    if (value != null) return this.#check(schema, value, at, required);
    if (!required) return value;
    throw schema.format ? noDate(lastOf(at), schema, true) : new ApiError(`${at} must not be null`);
  }

  /** @throws {ApiError} of the sandbox, since Clockify would ignore the key and say nothing */
  checkKeys(content: unknown, known: ReadonlySet<string>, at: string): void {
    if (this.#lenient || !isObject(content)) return;
    const unknown = Object.keys(content).find((name) => !known.has(name));
    if (unknown === undefined) return;
    throw new ApiError(
      `The sandbox knows no key "${unknown.slice(0, 60)}"${at && ` in ${at}`}; known are ${[...known].join(", ")}. ` +
        "Clockify would ignore it, and so does the sandbox unless lenient is false.",
      400,
      CODE.sandbox,
    );
  }

  #coerced({ type, pattern }: Schema, value: unknown): unknown {
    if (value === "" && this.#lenient && pattern === ID_PATTERN) return null;
    if (typeof value === "string" && (type === "boolean" || type === "integer" || type === "number")) {
      const text = value.trim();
      if (text === "") return null;
      if (type === "boolean") return /^(true|True|TRUE|false|False|FALSE)$/.test(text) ? /^t/i.test(text) : value;
      return /^[+-]?\d+(\.\d+)?$/.test(text) ? this.#coerced({ type }, Number(text)) : value;
    }
    if (typeof value === "number" && type === "boolean") return Number.isInteger(value) ? value !== 0 : value;
    if (typeof value === "number" && type === "integer") return Math.trunc(value);
    return value;
  }

  #check(schema: Schema, value: unknown, at: string, required: boolean): unknown {
    switch (schema.type) {
      case "string":
        return this.#checkText(schema, value, at, required);
      case "integer":
      case "number":
        if (typeof value !== "number") throw cannotRead(at);
        return readNumber(schema, value, at);
      case "boolean":
        if (typeof value !== "boolean") throw cannotRead(at);
        return value;
      case "array": {
        if (!Array.isArray(value)) throw cannotRead(at);
        checkSize(value.length, schema.minItems, schema.maxItems, at);
        const { items = {} } = schema;
        return value.map((item, index) => {
          if (item === null) throw cannotRead(`${at}[${index}]`);
          return this.read(items, item, `${at}[${index}]`, true);
        });
      }
      case "object":
        if (!isObject(value)) throw cannotRead(at);
        return this.#checkObject(schema, value, at);
      default:
        return value;
    }
  }

  /** Returns it without unknown fields. */
  #checkObject({ properties, required }: Schema, value: Readonly<Record<string, unknown>>, at: string): unknown {
    if (!properties) return value;
    this.checkKeys(value, new Set(Object.keys(properties)), at);
    const known: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(properties)) {
      const inner = this.read(property, value[name], `${at}.${name}`, required?.includes(name) ?? false);
      if (inner != null) known[name] = inner;
    }
    return known;
  }

  #checkText(schema: Schema, value: unknown, at: string, required: boolean): string {
    const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    if (schema.format) {
      if (typeof value === "string" && isCalendar(value, schema.format)) return value;
      throw noDate(lastOf(at), schema, required);
    }
    if (typeof text !== "string") throw cannotRead(at);
    if (schema.enum && !schema.enum.includes(text)) {
      if (this.#isSearch) throw notInSet(lastOf(at), schema.enum, required);
      const accepted = `not one of the values accepted for Enum class: [${schema.enum.join(", ")}]`;
      throw unreadable(`Cannot read the value of ${at}: ${accepted}`);
    }
    checkForm(schema, text, at);
    return text;
  }
}

function cannotRead(at: string): ApiError {
  return unreadable(`Cannot read the value of ${at}`);
}

/** Clockify names a field without what it is in. */
function lastOf(at: string): string {
  return at.replace(/\[\d+\]$/, "").replace(/^.*\./, "");
}
