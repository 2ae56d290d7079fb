// Validation: checks the arguments of an action against its row and sorts them into path, query and body.
// Everything that is wrong is reported together, before anything is sent.

import type { Problem } from "../errors.js";
import type { Argument, Operation, Schema } from "../operation.js";
import { identifier, withoutBrackets } from "../operation-builders.js";
import { isCalendar } from "../time/calendar.js";
import { unknownName } from "../util/did-you-mean.js";
import { refuse } from "./check-options.js";
import { isFileInput } from "./file-input.js";
import { isDate, isPlainObject, show, showName } from "./show-value.js";
import { Unresolved } from "./unresolved.js";

/** The arguments of a request by the place where they travel. */
export interface RequestParts {
  path: Record<string, string>;
  query: Record<string, unknown>;
  /** The JSON body, or the parts of a multipart one. */
  body: unknown;
}

export interface ReadOptions {
  readonly defaults?: Readonly<Record<string, string>>;
}

/**
 * @param options.defaults arguments in the path that may be left out
 * @throws {ClockifyError} with the reason `arguments` and one problem for each argument that is not as the table says
 */
export function toRequest(
  action: string,
  operation: Operation,
  args: unknown,
  secrets: readonly string[] = [],
  { defaults = {} }: ReadOptions = {},
): RequestParts {
  const problems: Problem[] = [];
  const given = args ?? {};
  const known = operation.arguments;
  const parts: RequestParts = { path: {}, query: {}, body: undefined };
  const properties: Record<string, unknown> = {};

  if (!isPlainObject(given)) {
    problems.push({
      argument: "arguments",
      message: `${show(given)} is not an object of named arguments, such as { workspaceId }`,
    });
  } else {
    for (const [name, value] of Object.entries(given)) {
      const argument = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!argument) {
        problems.push({ argument: showName(name), message: unknownName(name, Object.keys(known)) });
        continue;
      }
      if (isLeftOut(value, argument.schema, isProperty(argument) && !argument.required)) continue;
      const wire = check(argument.schema, value, name, problems);
      if (argument.in === "path") parts.path[argument.name ?? name] = String(wire);
      else if (argument.in === "query") {
        parts.query[argument.name ?? name] = wire;
        if (Array.isArray(wire) && wire.length === 0 && !argument.schema.minItems) {
          problems.push({
            argument: name,
            message: "is an empty list, which would be sent as no filter at all; leave it out",
          });
        }
      } else if (isProperty(argument)) properties[argument.name ?? name] = wire;
      else parts.body = wire;
    }
    for (const name in known) {
      const argument = known[name];
      // Clockify wants a body wherever it could hold something, even an empty one.
      if (argument && isProperty(argument)) parts.body = properties;
      if (argument?.required && (!Object.hasOwn(given, name) || given[name] === undefined)) {
        const fallback = argument.in === "path" && Object.hasOwn(defaults, name) ? defaults[name] : undefined;
        if (fallback !== undefined) parts.path[argument.name ?? name] = fallback;
        else problems.push({ argument: name, message: `is missing; ${accepted(argument.schema)} is required` });
      }
    }
    if (hasSpans(operation)) problems.push(...tooLong(operation, given));
  }
  refuse(action, problems, secrets);
  return parts;
}

/** Whether it travels in the body beside others. */
function isProperty({ in: place }: Argument): boolean {
  return place === "body" || place === "part";
}

const spans = new WeakMap<Operation, boolean>();

/** Whether an argument says how late it may be after its start. Looked for once: most operations have none. */
function hasSpans(operation: Operation): boolean {
  let known = spans.get(operation);
  if (known === undefined) {
    known = JSON.stringify(operation.arguments).includes("mostHours");
    spans.set(operation, known);
  }
  return known;
}

/** @throws {ClockifyError} for a value that is not an identifier */
export function checkIdentifier(where: string, argument: string, value: unknown, secrets: readonly string[]): void {
  const problems: Problem[] = [];
  check(identifier, value, argument, problems);
  refuse(where, problems, secrets);
}

/**
 * Undefined is left out. So is null for an optional value in a body: Clockify answers with null where a time entry has no
 * project, and what was read can be sent back like that. Where any JSON is accepted, null is a value.
 */
function isLeftOut(value: unknown, { type }: Schema, optional: boolean): boolean {
  return value === undefined || (value === null && optional && type !== undefined);
}

/** Returns the value as it goes on the wire, and notes what is wrong with it. */
function check(schema: Schema, value: unknown, at: string, problems: Problem[]): unknown {
  if (value instanceof Unresolved) return value;
  const reject = (message: string) => {
    problems.push({ argument: at, message });
    return value;
  };
  const wrong = () => reject(`${show(value)} is not ${accepted(schema)}`);
  const outside = (size: number, least = 0, most = Number.POSITIVE_INFINITY, what: string) =>
    size < least
      ? reject(`has ${size} ${what}; at least ${least} are needed`)
      : size > most
        ? reject(`has ${size} ${what}; at most ${most} are accepted`)
        : undefined;

  switch (schema.type) {
    case "string": {
      if (schema.format === "binary") return isFileInput(value) ? value : wrong();
      const text = isDate(value) && acceptsMoment(schema) ? toWire(value) : value;
      if (typeof text !== "string") return wrong();
      if (/\p{Surrogate}/u.test(text)) return reject("holds half a character (a lone surrogate), which cannot be sent");
      if (schema.enum && !schema.enum.includes(text)) return wrong();
      if (schema.pattern && !compiled(schema.pattern).test(text))
        return schema.pattern === withoutBrackets ? reject("holds < or >, which Clockify refuses") : wrong();
      if ((schema.format ?? acceptsMoment(schema)) && !isCalendar(text, schema.format)) return wrong();
      return outside(text.length, schema.minLength, schema.maxLength, "characters") ?? text;
    }
    case "integer":
    case "number": {
      const fits = schema.type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
      const number = Number(value);
      return fits && !(number < (schema.minimum ?? number) || number > (schema.maximum ?? number)) ? value : wrong();
    }
    case "boolean":
      return typeof value === "boolean" ? value : wrong();
    case "array": {
      if (!Array.isArray(value)) return wrong();
      outside(value.length, schema.minItems, schema.maxItems, "items");
      if (schema.uniqueItems && new Set(value).size < value.length) reject("holds an item twice");
      // Array.from visits holes too, which map would skip and JSON would send as null.
      return Array.from(value, (item, index) =>
        schema.items ? check(schema.items, item, `${at}[${index}]`, problems) : item,
      );
    }
    case "object": {
      if (!isPlainObject(value)) return wrong();
      const known = schema.properties ?? {};
      const wire: Record<string, unknown> = {};
      for (const [name, item] of Object.entries(value)) {
        const property = Object.hasOwn(known, name) ? known[name] : undefined;
        if (!property)
          problems.push({ argument: `${at}.${showName(name)}`, message: unknownName(name, Object.keys(known)) });
        else if (!isLeftOut(item, property, !schema.required?.includes(name))) {
          wire[name] = check(property, item, `${at}.${name}`, problems);
        }
      }
      for (const name of schema.required ?? []) {
        if (value[name] === undefined) problems.push({ argument: `${at}.${name}`, message: "is missing" });
      }
      return wire;
    }
    default:
      // A copy, since an object may have a toJSON of its own.
      return isJson(value) ? JSON.parse(JSON.stringify(value)) : wrong();
  }
}

/** What ends later after its start than the table allows. Times that cannot be read are left to the check of each argument. */
export function tooLong({ arguments: known }: Operation, args: object): Problem[] {
  const problems: Problem[] = [];
  const visit = (schemaOf: (name: string) => Schema | undefined, values: object, at: string) => {
    const given = new Map<string, unknown>(Object.entries(values));
    for (const [name, value] of given) {
      const schema = schemaOf(name);
      const { mostHours, items } = schema ?? {};
      if (mostHours && secondOf(value) - secondOf(given.get("start")) > mostHours * 3600) {
        const message = `is more than ${mostHours} hours after ${at}start, which Clockify refuses`;
        problems.push({ argument: at + name, message });
      }
      if (!items?.properties || !Array.isArray(value)) continue;
      value.forEach((item, index) => {
        if (isPlainObject(item)) visit((inner) => items.properties?.[inner], item, `${at}${name}[${index}].`);
      });
    }
  };
  visit((name) => known[name]?.schema, args, "");
  return problems;
}

/** As it goes on the wire, which has no milliseconds. Not a number where it cannot be read. */
function secondOf(value: unknown): number {
  return Math.floor((isDate(value) ? value.getTime() : Date.parse(String(value))) / 1000);
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
  patterns.set(pattern, known);
  return known;
}

/** What a schema accepts, as the end of "... is not". */
function accepted(schema: Schema): string {
  if (schema.enum) return `one of ${schema.enum.join(", ")}`;
  if (schema.pattern === identifier.pattern) {
    return "an identifier (24 hexadecimal digits, for instance 64f1c0a0e4b0010000000001)";
  }
  if (schema.format === "date-time")
    return "a moment (yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T09:00:00Z, or a Date)";
  if (schema.format === "date") return "a date (yyyy-MM-dd, for instance 2026-03-02)";
  if (schema.format === "binary") return "a file (a Blob, bytes, a stream, or { data, filename, contentType })";
  if (schema.pattern === withoutBrackets) return "a text without < and >";
  if (schema.pattern) return `written like ${schema.example}`;
  switch (schema.type) {
    case "string":
      return "a text";
    case "integer":
    case "number": {
      const { minimum, maximum } = schema;
      const from = minimum === undefined ? "" : ` from ${minimum}`;
      const to = maximum === undefined ? "" : ` to ${maximum}`;
      return `a ${schema.type === "integer" ? "whole " : ""}number${from}${to}`;
    }
    case "boolean":
      return "true or false";
    case "array":
      return "a list";
    case "object":
      return "an object";
    default:
      return "a value that JSON can hold";
  }
}

/** Whether a moment is a valid value, so that a Date can take its place. */
export function acceptsMoment({ format, pattern }: Pick<Schema, "pattern"> & { format?: string }): boolean {
  if (pattern === undefined) return format === "date-time";
  return compiled(pattern).test("2026-03-02T09:00:00Z") && !compiled(pattern).test("");
}

/** Whether it is for people to read, so that an empty one is a value like any other. */
export function isFreeText({ type, enum: values, pattern, format }: Schema): boolean {
  return type === "string" && !values && !format && (pattern === undefined || compiled(pattern).test(""));
}

/** Clockify wants seconds; some of its operations refuse milliseconds. What is not a moment stays as it is, and is refused. */
function toWire(date: Date): unknown {
  return Number.isNaN(date.getTime()) ? date : `${date.toISOString().slice(0, -5)}Z`;
}

function isJson(value: unknown, depth = 0): boolean {
  if (depth > 20) return false;
  if (Array.isArray(value)) return Array.from(value).every((item) => isJson(item, depth + 1));
  if (isPlainObject(value)) return Object.values(value).every((item) => isJson(item, depth + 1));
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
