// Reads the arguments of a tool as agents write them: tolerant where the meaning is certain, strict where it is not. Everything
// that is wrong is reported together, before anything is sent.

import { argumentName } from "../argument-names.js";
import { ClockifyError, type Problem } from "../errors.js";
import { operations } from "../generated/operations.js";
import type { Schema } from "../operation.js";
import { DATE_TIME_FORMS, isDays, isWholeDay, type ParsedDateTime, parseDateTime } from "../time/date-time-forms.js";
import { unknownName } from "../util/did-you-mean.js";
import { isObject } from "../util/json.js";
import { acceptsMoment, isFreeText, toRequest } from "../wrappers/validate.js";
import { ToolError } from "./input-error.js";
import { decoded } from "./json-text.js";
import { isIdentifier } from "./name-lookup.js";
import { asksForTimeOff } from "./time-off-unit.js";
import type { Lookup, SpokenAction } from "./tool-definition.js";

/** A name that stands in place of an id. */
export interface GivenName {
  readonly lookup: Lookup;
  /** Where it stands: `tagIds[0]`. */
  readonly argument: string;
  readonly text: string;
  put(id: string): void;
  /** The project beside it, within which a task has its name. */
  project(): unknown;
}

/** Words that stand in place of a moment or a day. */
export interface GivenTime {
  readonly argument: string;
  readonly text: string;
  /** Undefined where a day is wanted. */
  readonly moment: ParsedDateTime | undefined;
  /** Which second is meant where only a day is written. */
  readonly edge: "start" | "end";
  put(value: string): void;
  /** The start beside an end, as it will be sent. */
  beginning(): unknown;
}

export interface ReadArguments {
  /** By the action's names. Names and words are placeholders until they are put. */
  readonly args: Record<string, unknown>;
  readonly workspace: string | undefined;
  readonly names: readonly GivenName[];
  readonly times: readonly GivenTime[];
  readonly own: OwnArguments;
}

/** Arguments of this server, which no action has. */
export interface OwnArguments {
  readonly PCID?: string;
  readonly all_pages?: boolean;
  readonly limit?: number;
  readonly confirm_token?: string;
}

const OWN: Readonly<Record<keyof OwnArguments, Schema>> = {
  PCID: { type: "string" },
  all_pages: { type: "boolean" },
  limit: { type: "integer", minimum: 1 },
  confirm_token: { type: "string" },
};

const SOME_DAY = "2026-03-02";
const SOME_MOMENT = "2026-03-02T09:00:00Z";

/**
 * @param found what was found wrong before
 * @throws {ToolError} with everything that is wrong
 */
export function readArguments(
  tool: SpokenAction,
  given: unknown,
  secrets: readonly string[],
  found: readonly Problem[] = [],
): ReadArguments {
  const { arguments: known } = operations[tool.action];
  const names: GivenName[] = [];
  const times: GivenTime[] = [];
  const problems = [...found];
  const args: Record<string, unknown> = {};
  const own: Record<string, unknown> = {};
  let placeholders = 0;

  if (!isObject(given)) throw refused([{ argument: "arguments", message: "is not an object of named arguments" }]);
  for (const [name, value] of Object.entries(given)) {
    const action = argumentName(name);
    const argument = Object.hasOwn(known, action) ? known[action] : undefined;
    const wire = argument?.name ?? action;
    if (isOwn(name, tool)) {
      if (value !== null && value !== "") own[name] = tolerate(OWN[name], value);
    } else if (value === "" && argument && !mayBeEmpty(argument.schema, tool.lookups[wire])) {
      // Agents that fill in every argument mean nothing by an empty one.
    } else if (!argument) {
      problems.push({ argument: name, message: unknownName(name, Object.keys(tool.inputSchema?.properties ?? known)) });
    } else if (Object.hasOwn(args, action)) {
      problems.push({ argument: name, message: "is given twice, in two spellings" });
    } else if (value !== null || argument.in === "body") {
      args[action] = read(argument.schema, value, wire, wire, args, action);
    }
  }
  const missing = [...missingIn(tool, args), ...peopleMissingIn(tool, args)];
  const rest = checkRest(tool, args, secrets).filter(
    ({ argument }) => !missing.some((one) => one.argument === argument),
  );
  problems.push(...checkOwn(own), ...missing, ...rest);
  if (problems.length > 0) throw refused(problems);
  const workspace = names.find(({ argument }) => argument === "workspaceId")?.text ?? args.workspaceId;
  return {
    args,
    workspace: typeof workspace === "string" ? workspace : undefined,
    names: names.filter(({ argument }) => argument !== "workspaceId"),
    times,
    own,
  };

  /** Reads one value, for the place `container[key]`, to which names and words are put later. */
  function read(
    schema: Schema,
    given: unknown,
    at: string,
    place: string,
    container: Record<string, unknown> | unknown[],
    key: string | number,
  ): unknown {
    const value = tolerate(schema, given);
    const put = (later: string) => Object.assign(container, { [key]: later });
    if (schema.type === "array" && Array.isArray(value)) {
      const list: unknown[] = [];
      const items = schema.items ?? {};
      value.forEach((item, index) => {
        list[index] = read(items, item, `${at}[${index}]`, `${place}[]`, list, index);
      });
      return list;
    }
    if (schema.type === "object" && isObject(value)) {
      const object: Record<string, unknown> = {};
      for (const [name, item] of Object.entries(value)) {
        const property = Object.hasOwn(schema.properties ?? {}, name) ? (schema.properties?.[name] ?? {}) : {};
        const inner = read(property, item, `${at}.${name}`, `${place}.${name}`, object, name);
        // Assigned, __proto__ would be gone and not refused.
        Object.defineProperty(object, name, { value: inner, enumerable: true, writable: true, configurable: true });
      }
      return object;
    }
    if (schema.type !== "string" || value === null) return value;
    if (typeof value !== "string") {
      if (!takesMoment(schema)) return value;
      problems.push({
        argument: at,
        message: `${typeof value === "number" ? value : "this"} is not ${DATE_TIME_FORMS}`,
      });
      return schema.format === "date" ? SOME_DAY : SOME_MOMENT;
    }

    const lookup = tool.lookups[place];
    if (lookup) {
      const text = value.trim();
      if (isIdentifier(text)) return text;
      const sibling = String(key).replace("task", "project");
      const project = () => Reflect.get(container, sibling);
      names.push({ lookup, argument: at, text, put, project });
      // Each is another one, since a list may refuse the same id twice.
      return (++placeholders).toString(16).padStart(24, "0");
    }
    const edge = /end/i.test(String(key)) ? "end" : "start";
    const beginning = () => Reflect.get(container, String(key).replace("end", "start"));
    if (schema.format === "date" || (!isFreeText(schema) && accepts(schema, SOME_DAY) && isDays(value))) {
      if (isDay(value)) return value;
      times.push({ argument: at, text: value, moment: undefined, edge, put, beginning });
      return SOME_DAY;
    }
    if (acceptsMoment(schema) && !accepts(schema, value)) {
      const moment = parseDateTime(value);
      if (!moment) {
        problems.push({ argument: at, message: `${JSON.stringify(value.slice(0, 60))} is not ${DATE_TIME_FORMS}` });
        return SOME_MOMENT;
      }
      // Midnight written with a Z means the day to lists of days, as the catalog's clients send it.
      if (moment.absolute && (!tool.wallClock || /T(00:00:00|23:59:59)Z$/.test(moment.absolute)))
        return moment.absolute;
      if (isWholeDay(moment) && !tool.wallClock && isChange(tool) && !asksForTimeOff(tool)) {
        problems.push({ argument: at, message: `${JSON.stringify(value)} has no time, as in 2026-03-02 09:00` });
      }
      times.push({ argument: at, text: value, moment, edge, put, beginning });
      return SOME_MOMENT;
    }
    return value;
  }
}

/** What can only be meant in one way is taken as it is meant. */
function tolerate(schema: Schema, value: unknown): unknown {
  switch (schema.type) {
    case "integer":
    case "number":
      return typeof value === "string" && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
    case "boolean":
      return typeof value === "string" && /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : value;
    case "array": {
      const list = typeof value === "string" ? decoded(value) : value;
      return Array.isArray(list) || list === null || list === undefined ? list : [list];
    }
    case "object":
      return typeof value === "string" ? decoded(value) : value;
    case "string": {
      // The catalog calls some lists of ids lists of objects.
      const text = isObject(value) && Object.keys(value).length === 1 ? value.id : value;
      if (typeof text !== "string") return value;
      const word = text
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, "_");
      if (schema.enum) return schema.enum.includes(text) || !schema.enum.includes(word) ? text : word;
      return schema.pattern && !accepts(schema, text) && accepts(schema, `${text}:00`) ? `${text}:00` : text;
    }
    default: {
      // The list of tools calls what may be anything a text, in which a list is JSON.
      const list = schema.type === undefined && typeof value === "string" ? decoded(value) : value;
      return Array.isArray(list) ? list : value;
    }
  }
}

/** A description may be cleared, and a name may be empty; an id, a choice or a time may not. */
function mayBeEmpty(schema: Schema, lookup: Lookup | undefined): boolean {
  return isFreeText(schema) && !lookup;
}

function takesMoment(schema: Schema): boolean {
  return schema.format !== undefined || acceptsMoment(schema);
}

function isChange(tool: SpokenAction): boolean {
  return operations[tool.action].safety !== "read";
}

/** What is required and not there, and what to give in terms of this server. */
function missingIn(tool: SpokenAction, args: Record<string, unknown>): Problem[] {
  const optional = placeholdersFor(tool);
  return Object.entries(operations[tool.action].arguments)
    .filter(([name, { required }]) => required && args[name] === undefined && !Object.hasOwn(optional, name))
    .map(([name, { name: wire = name, schema }]) => {
      const lookup = tool.lookups[wire];
      const person = lookup === "listUsers" ? ", a mail address or me" : "";
      const give = lookup ? `give an id, an exact name${person}` : takesMoment(schema) ? `give ${DATE_TIME_FORMS}` : "";
      return { argument: wire, message: give ? `is missing; ${give}` : "is missing" };
    });
}

/** A holiday is for somebody. Clockify has no word for everybody, and its refusal does not say how everybody is written. */
function peopleMissingIn({ action }: SpokenAction, args: Record<string, unknown>): Problem[] {
  if (action !== "createHoliday" || args.users !== undefined || args.userGroups !== undefined) return [];
  const everybody = { contains: "DOES_NOT_CONTAIN", ids: [] };
  if (args.everyoneIncludingNew === true) {
    args.users = everybody;
    return [];
  }
  return [{ argument: "users", message: `is missing; for everybody give ${JSON.stringify(everybody)}` }];
}

/** The action's own check, with the words of the tool. */
function checkRest(tool: SpokenAction, args: Record<string, unknown>, secrets: readonly string[]): Problem[] {
  const operation = operations[tool.action];
  const left = Object.entries(placeholdersFor(tool)).filter(([name]) => args[name] == null);
  const filled = { ...args, ...Object.fromEntries(left) };
  try {
    // Moments that are written in words are found out later, and then compared.
    toRequest(tool.action, operation, filled, secrets, { areTimesKnown: false });
    return [];
  } catch (error) {
    if (!(error instanceof ClockifyError)) throw error;
    return wireProblems(tool, error.problems);
  }
}

/** What may be left out here, and is found out later. */
export function placeholdersFor({ action }: Pick<SpokenAction, "action">): Record<string, unknown> {
  return {
    ...("workspaceId" in operations[action].arguments && { workspaceId: "0".repeat(24) }),
    ...(action === "updateTimeEntry" && { start: SOME_MOMENT }),
  };
}

/** Problems name arguments as the action does; agents know the tool's names. */
export function wireProblems(tool: SpokenAction, problems: readonly Problem[]): Problem[] {
  const known = operations[tool.action].arguments;
  return problems.map(({ argument, message }) => {
    const [root = argument] = argument.split(/[.[]/);
    const wire = (Object.hasOwn(known, root) && known[root]?.name) || root;
    return { argument: wire + argument.slice(root.length), message };
  });
}

function checkOwn(own: OwnArguments): Problem[] {
  const wrong = (name: keyof OwnArguments, message: string): Problem => ({ argument: name, message });
  const { PCID, all_pages, limit, confirm_token } = own;
  return [
    ...(PCID === undefined || typeof PCID === "string" ? [] : [wrong("PCID", "is not a text")]),
    ...(all_pages === undefined || typeof all_pages === "boolean" ? [] : [wrong("all_pages", "is not true or false")]),
    ...(limit === undefined || (Number.isSafeInteger(limit) && limit > 0)
      ? []
      : [wrong("limit", "is not a whole number from 1")]),
    ...(confirm_token === undefined || typeof confirm_token === "string"
      ? []
      : [wrong("confirm_token", "is not a text")]),
  ];
}

function isOwn(name: string, tool: SpokenAction): name is keyof OwnArguments {
  return Object.hasOwn(OWN, name) && Object.hasOwn(tool.inputSchema?.properties ?? {}, name);
}

/** An agent pays for every word of it: the same is said once, and the forms of times stand once, with the first problem. */
export function refused(given: readonly Problem[]): ToolError {
  const [problems, left] = brief(given);
  const list = problems.map(({ argument, message }) => `${argument} ${message.replace(DATE_TIME_FORMS, SOME_TIME)}`);
  const what =
    list.length > 3 ? `Not accepted: ${problems.map(({ argument }) => argument).join(", ")}` : list.join("; ");
  const more = left > 0 ? ` and ${left} more` : "";
  return new ToolError({ code: "invalid_arguments", message: `${what}${more}. Nothing was sent.`, problems });
}

const MOST_PROBLEMS = 8;
const SOME_TIME = "a time that is understood";

/** The problems with what they have in common said once, and how many are left out. */
export function brief(given: readonly Problem[]): [problems: Problem[], left: number] {
  const alike = new Map<string, Problem[]>();
  for (const problem of given) {
    const key = JSON.stringify([problem.argument.replace(/\[\d+\]/g, "[]"), problem.message]);
    alike.set(key, [...(alike.get(key) ?? []), problem]);
  }
  let formsAt: string | undefined;
  let known: string | undefined;
  const problems = [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const argument = others.length > 0 ? `${first.argument} (and ${others.length} more)` : first.argument;
    const [, listed] = /^is unknown; (known are .*)$/s.exec(first.message) ?? [];
    if (listed !== undefined && listed === known) return [{ argument, message: "is unknown, too" }];
    known = listed ?? known;
    if (!first.message.includes(DATE_TIME_FORMS)) return [{ argument, message: first.message }];
    if (formsAt !== undefined) {
      return [{ argument, message: first.message.replace(DATE_TIME_FORMS, `${SOME_TIME}; see ${formsAt}`) }];
    }
    formsAt = first.argument;
    return [{ argument, message: first.message }];
  });
  return [problems.slice(0, MOST_PROBLEMS), Math.max(0, problems.length - MOST_PROBLEMS)];
}

function accepts({ pattern }: Schema, text: string): boolean {
  return pattern !== undefined && new RegExp(pattern, "u").test(text);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
