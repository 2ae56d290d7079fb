// Checks the arguments of an action against the operation table and sorts them into path, query and body.
// Everything that is wrong is reported together, before anything is sent.

import { ClockifyError, type Problem } from "../errors.js";
import type { ActionName, Operation, Schema } from "../operation.js";

export interface RequestParts {
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
}

/** @throws {ClockifyError} with the reason `arguments` and one problem for each argument that is not as the table says */
export function toRequest(
  action: ActionName,
  operation: Operation,
  args: unknown,
  secrets: readonly string[] = [],
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
      if (!argument) problems.push({ argument: name, message: unknownName(name, Object.keys(known)) });
      else if (value !== undefined) {
        const wire = check(argument.schema, value, name, problems);
        if (argument.in === "path") parts.path[argument.name ?? name] = String(wire);
        else if (argument.in === "query") parts.query[argument.name ?? name] = wire;
        else if (argument.in === "body") properties[name] = wire;
        else parts.body = wire;
      }
    }
    for (const name in known) {
      const argument = known[name];
      // Clockify wants a body wherever it could hold something, even an empty one.
      if (argument?.in === "body") parts.body = properties;
      if (argument?.required && (!Object.hasOwn(given, name) || given[name] === undefined)) {
        problems.push({ argument: name, message: `is missing; ${accepted(argument.schema)} is required` });
      }
    }
  }

  if (problems.length > 0) {
    const list = problems.map(({ argument, message }) => `${argument} ${message}`).join("; ");
    throw new ClockifyError({
      action,
      reason: "arguments",
      outcome: "not-applied",
      message: `${list}.`,
      hint: "Nothing was sent.",
      problems,
      secrets,
    });
  }
  return parts;
}

/** Returns the value as it goes on the wire, and notes what is wrong with it. */
function check(schema: Schema, value: unknown, at: string, problems: Problem[]): unknown {
  const refuse = (message: string) => {
    problems.push({ argument: at, message });
    return value;
  };
  const wrong = () => refuse(`${show(value)} is not ${accepted(schema)}`);

  switch (schema.type) {
    case "string": {
      if (value instanceof Date && acceptsMoment(schema))
        return Number.isNaN(value.getTime()) ? wrong() : toWire(value);
      if (typeof value !== "string") return wrong();
      if (/\p{Surrogate}/u.test(value))
        return refuse("holds half a character (a lone surrogate), which cannot be sent");
      if (schema.enum && !schema.enum.includes(value)) return wrong();
      if (schema.format && !isDate(value, schema.format)) return wrong();
      if (schema.pattern && !compiled(schema.pattern).test(value)) return wrong();
      if (value.length < (schema.minLength ?? 0))
        return refuse(`has ${value.length} characters; at least ${schema.minLength} are needed`);
      if (value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY))
        return refuse(`has ${value.length} characters; at most ${schema.maxLength} are accepted`);
      return value;
    }
    case "integer":
    case "number": {
      const fits = schema.type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
      if (
        !fits ||
        Number(value) < (schema.minimum ?? Number.NEGATIVE_INFINITY) ||
        Number(value) > (schema.maximum ?? Number.POSITIVE_INFINITY)
      )
        return wrong();
      return value;
    }
    case "boolean":
      return typeof value === "boolean" ? value : wrong();
    case "array": {
      if (!Array.isArray(value)) return wrong();
      if (value.length < (schema.minItems ?? 0))
        return refuse(`has ${value.length} items; at least ${schema.minItems} are needed`);
      if (value.length > (schema.maxItems ?? Number.POSITIVE_INFINITY))
        return refuse(`has ${value.length} items; at most ${schema.maxItems} are accepted`);
      if (schema.uniqueItems && new Set(value).size < value.length) return refuse("holds an item twice");
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
        if (item === undefined) continue;
        if (property) wire[name] = check(property, item, `${at}.${name}`, problems);
        else problems.push({ argument: `${at}.${name}`, message: unknownName(name, Object.keys(known)) });
      }
      for (const name of schema.required ?? []) {
        if (value[name] === undefined) problems.push({ argument: `${at}.${name}`, message: "is missing" });
      }
      return wire;
    }
    default:
      return value;
  }
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
  if (schema.pattern === IDENTIFIER)
    return "an identifier (24 hexadecimal digits, for instance 64f1c0a0e4b0010000000001)";
  if (schema.format === "date-time")
    return "a moment (yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T09:00:00Z, or a Date)";
  if (schema.format === "date") return "a date (yyyy-MM-dd, for instance 2026-03-02)";
  if (schema.pattern) return `written like ${schema.example}`;
  switch (schema.type) {
    case "string":
      return "a text";
    case "integer":
    case "number": {
      const { minimum, maximum } = schema;
      const range =
        minimum !== undefined && maximum !== undefined
          ? ` from ${minimum} to ${maximum}`
          : minimum !== undefined
            ? ` from ${minimum}`
            : maximum !== undefined
              ? ` up to ${maximum}`
              : "";
      return `a ${schema.type === "integer" ? "whole " : ""}number${range}`;
    }
    case "boolean":
      return "true or false";
    case "array":
      return "a list";
    case "object":
      return "an object";
    default:
      return "a value";
  }
}

const IDENTIFIER = "^[0-9a-fA-F]{24}$";

/** RFC 3339 with a real day: 30 February has the right form and is no date. */
function isDate(value: string, format: "date-time" | "date"): boolean {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/.exec(value);
  if (!match || (format === "date") !== (match[4] === undefined)) return false;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  // A day that the month does not have falls into another one.
  return day.getUTCMonth() === Number(match[2]) - 1;
}

/** Whether a moment is a valid value, so that a Date can stand for it. */
export function acceptsMoment({ format, pattern }: Pick<Schema, "pattern"> & { format?: string }): boolean {
  return format === "date-time" || (pattern !== undefined && compiled(pattern).test("2026-03-02T09:00:00Z"));
}

/** Clockify wants seconds; some of its operations refuse milliseconds. */
function toWire(date: Date): string {
  return `${date.toISOString().slice(0, -5)}Z`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function show(value: unknown): string {
  if (value instanceof Date) return "an invalid or unexpected Date";
  const text = typeof value === "string" ? JSON.stringify(value) : Array.isArray(value) ? "a list" : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

function unknownName(name: string, known: readonly string[]): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
  const meant = known.find((candidate) => plain(candidate) === plain(name));
  return meant ? `is unknown; did you mean ${meant}?` : `is unknown; known are ${known.join(", ") || "none"}`;
}
