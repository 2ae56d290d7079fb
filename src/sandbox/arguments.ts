// Reads the arguments of a request by the operation table, and refuses what Clockify refuses, with Clockify's numbers. Unknown
// names are dropped without a word, as Clockify does it.

import { isCalendar } from "../calendar.js";
import { isObject } from "../json.js";
import type { Operation, Schema } from "../operation.js";
import { CODE, Refusal } from "./refusal.js";
import { checkForm } from "./text-form.js";

export interface GivenRequest {
  /** What stands at each placeholder of the path, in order. */
  readonly values: readonly string[];
  readonly query: URLSearchParams;
  /** The text of the body. Empty where there is none. */
  readonly body: string;
}

export type Arguments = Record<string, unknown>;

/** @throws {Refusal} for the first thing that is wrong */
export function readArguments(operation: Operation, { values, query, body }: GivenRequest): Arguments {
  const args: Arguments = {};
  const names = operation.path.match(/(?<=\{)\w+/g) ?? [];
  names.forEach((name, index) => {
    args[name] = readSegment(values[index] ?? "");
  });
  const content = wantsBody(operation) ? parse(body) : undefined;
  for (const [name, argument] of Object.entries(operation.arguments)) {
    const wireName = argument.name ?? name;
    if (argument.in === "query") {
      const given = query.getAll(wireName);
      if (given.length > 0) args[name] = readQuery(argument.schema, given, wireName);
      else if (argument.required)
        throw new Refusal(`Required request parameter '${wireName}' is not present`, 400, CODE.missing);
    } else if (argument.in === "body") {
      const value = isObject(content) ? content[wireName] : undefined;
      if (value != null) args[name] = readBody(argument.schema, value, wireName);
      else if (argument.required) throw new Refusal(`${wireName} must not be null`);
      else if (value === null) args[name] = null;
    } else if (argument.in === "content") args[name] = readBody(argument.schema, content, wireName);
  }
  return args;
}

/** A segment that would leave its place is no identifier, however it is encoded. */
function readSegment(segment: string): string {
  let text: string;
  try {
    text = decodeURIComponent(segment);
  } catch {
    throw new Refusal(`'${segment.slice(0, 60)}' cannot be read`, 400, CODE.address);
  }
  if (!/^[\w-]+$/.test(text)) throw new Refusal(`'${text.slice(0, 60)}' is not an identifier`, 400, CODE.address);
  return text;
}

function wantsBody({ arguments: args }: Operation): boolean {
  return Object.values(args).some((argument) => argument.in === "body" || argument.in === "content");
}

function parse(body: string): unknown {
  if (body === "") throw new Refusal("Required request body is missing", 400, CODE.body);
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal("JSON parse error", 400, CODE.body);
  }
}

function readQuery(schema: Schema, given: readonly string[], name: string): unknown {
  const refuse = (text: string) =>
    new Refusal(`Failed to convert value '${text.slice(0, 60)}' of parameter '${name}'`, 400, CODE.address);
  const read = ({ type }: Schema, text: string): unknown => {
    if (type === "boolean") {
      if (text !== "true" && text !== "false") throw refuse(text);
      return text === "true";
    }
    if (type !== "integer" && type !== "number") return text;
    const number = Number(text);
    if (text.trim() === "" || !Number.isFinite(number)) throw refuse(text);
    return number;
  };
  const value =
    schema.type === "array" ? given.map((text) => read(schema.items ?? {}, text)) : read(schema, given[0] ?? "");
  return check(schema, value, name, CODE.address);
}

function readBody(schema: Schema, value: unknown, name: string): unknown {
  return check(schema, value, name, CODE.body);
}

/** Returns the value without what the specification does not know. */
function check(schema: Schema, value: unknown, at: string, code: number): unknown {
  const unreadable = () => new Refusal(`Cannot read the value of ${at}`, 400, code);
  switch (schema.type) {
    case "string":
      if (typeof value !== "string") throw unreadable();
      if (schema.enum && !schema.enum.includes(value)) throw unreadable();
      if (schema.format && !isCalendar(value, schema.format)) throw unreadable();
      checkForm(schema, value, at);
      return value;
    case "integer":
    case "number":
      if (typeof value !== "number" || (schema.type === "integer" && !Number.isInteger(value))) throw unreadable();
      checkSize(value, schema.minimum, schema.maximum, at);
      return value;
    case "boolean":
      if (typeof value !== "boolean") throw unreadable();
      return value;
    case "array": {
      if (!Array.isArray(value)) throw unreadable();
      checkSize(value.length, schema.minItems, schema.maxItems, at);
      const { items = {} } = schema;
      return value.map((item, index) => check(items, item, `${at}[${index}]`, code));
    }
    case "object": {
      if (!isObject(value)) throw unreadable();
      const known: Record<string, unknown> = {};
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const inner = value[name];
        if (inner != null) known[name] = check(property, inner, `${at}.${name}`, code);
        else if (schema.required?.includes(name)) throw new Refusal(`${at}.${name} must not be null`);
      }
      return known;
    }
    default:
      return value;
  }
}

function checkSize(size: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, at: string): void {
  if (size < least) throw new Refusal(`${at} must be greater than or equal to ${least}`);
  if (size > most) throw new Refusal(`${at} must be less than or equal to ${most}`);
}
