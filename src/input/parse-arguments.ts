// The parser of the arguments of a call as people and agents write them: tolerant where the meaning is certain, strict where it is
// not. Everything that is wrong is reported together, before anything is sent.

import { argumentName } from "../argument-names.js";
import { ClockifyError, type Problem } from "../errors.js";
import { operations } from "../generated/operations.js";
import type { Schema } from "../operation.js";
import { DATE_TIME_FORMS, isDays, isWholeDay, parseDateTime } from "../time/date-time-forms.js";
import { unknownName } from "../util/did-you-mean.js";
import { isObject } from "../util/json.js";
import { acceptsMoment, isFreeText, toRequest } from "../wrappers/validate.js";
import { isChange } from "./action-tables.js";
import { type ArgumentTree, LeftOut, UnresolvedName, UnresolvedTime } from "./argument-tree.js";
import { invalidArguments } from "./invalid-arguments.js";
import { hasPattern, lenientValue } from "./lenient-value.js";
import { isIdentifier } from "./name-lookup.js";
import { isServerArgument, readServerArguments, type ServerArguments } from "./server-arguments.js";
import { asksForTimeOff } from "./time-off-unit.js";
import type { ActionMetadata, Lookup } from "./tool-definition.js";
import { mapBySchema, type Place, placeOf } from "./visit-schema.js";

export interface ParsedArguments {
  /** Without the workspace, which the connection has a say in. */
  readonly tree: ArgumentTree;
  /** Id or name. */
  readonly workspace: string | undefined;
  readonly server: ServerArguments;
}

/**
 * @param found what was found wrong before
 * @throws {InputError} with everything that is wrong
 */
export function parseArguments(
  tool: ActionMetadata,
  given: unknown,
  secrets: readonly string[],
  found: readonly Problem[] = [],
): ParsedArguments {
  if (!isObject(given)) {
    throw invalidArguments([{ argument: "arguments", message: "is not an object of named arguments" }]);
  }
  const parsed = parseAll(tool, given);
  const { tree, missing: missingPeople } = withEverybody(tool, parsed.tree);
  const missing = [...missingIn(tool, tree), ...missingPeople];
  const isMissing = ({ argument }: Problem) => missing.some((one) => one.argument === argument);
  const shape = shapeProblems(tool, tree, secrets).filter((problem) => !isMissing(problem));
  const problems = [...found, ...parsed.problems, ...missing, ...shape];
  if (problems.length > 0) throw invalidArguments(problems);
  const { workspaceId, ...rest } = tree;
  const workspace = workspaceId instanceof UnresolvedName ? workspaceId.text : workspaceId;
  return { tree: rest, workspace: typeof workspace === "string" ? workspace : undefined, server: parsed.server };
}

interface Parsed {
  readonly tree: ArgumentTree;
  readonly server: ServerArguments;
  readonly problems: readonly Problem[];
}

/** Reads every argument by its schema. What cannot be read is in the tree as it was written. */
function parseAll(tool: ActionMetadata, given: Record<string, unknown>): Parsed {
  const { arguments: known } = operations[tool.action];
  const problems: Problem[] = [];
  const tree: Record<string, unknown> = {};
  const ofServer: Partial<Record<keyof ServerArguments, unknown>> = {};
  for (const [name, value] of Object.entries(given)) {
    const action = argumentName(name);
    const argument = Object.hasOwn(known, action) ? known[action] : undefined;
    const wire = argument?.name ?? action;
    if (isServerArgument(name, tool)) {
      ofServer[name] = value;
    } else if (value === "" && argument && !mayBeEmpty(argument.schema, tool.lookups[wire])) {
      // Agents that fill in every argument mean nothing by an empty one.
    } else if (!argument) {
      problems.push({ argument: name, message: unknownName(name, Object.keys(tool.inputSchema?.properties ?? known)) });
    } else if (Object.hasOwn(tree, action)) {
      problems.push({ argument: name, message: "is given twice, in two spellings" });
    } else if (value !== null || argument.in === "body") {
      tree[action] = mapBySchema(argument.schema, value, placeOf(wire, action), (schema, inner, place) =>
        parseValue(tool, schema, inner, place, problems),
      );
    }
  }
  const { server, problems: serverProblems } = readServerArguments(ofServer);
  return { tree, server, problems: [...problems, ...serverProblems] };
}

/** One value, or the leaf for what has to be looked up. */
function parseValue(tool: ActionMetadata, schema: Schema, given: unknown, place: Place, problems: Problem[]): unknown {
  const value = lenientValue(schema, given);
  if (schema.type !== "string" || value === null) return value;
  const { argument } = place;
  if (typeof value !== "string") {
    if (!takesTime(schema)) return value;
    problems.push({ argument, message: `${typeof value === "number" ? value : "this"} is not ${DATE_TIME_FORMS}` });
    return new LeftOut();
  }
  const lookup = tool.lookups[place.pattern];
  if (lookup) {
    const text = value.trim();
    return isIdentifier(text) ? text : new UnresolvedName({ argument, text, lookup });
  }
  return parseTime(tool, schema, value, place, problems);
}

function parseTime(tool: ActionMetadata, schema: Schema, text: string, place: Place, problems: Problem[]): unknown {
  const { argument, key = "" } = place;
  const edge = /end/i.test(key) ? "end" : "start";
  if (takesDay(schema) && (schema.format === "date" || isDays(text))) {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
    return new UnresolvedTime({ argument, text, instant: undefined, edge });
  }
  if (!acceptsMoment(schema) || hasPattern(schema, text)) return text;
  const instant = parseDateTime(text);
  if (!instant) {
    problems.push({ argument, message: `${JSON.stringify(text.slice(0, 60))} is not ${DATE_TIME_FORMS}` });
    return new LeftOut();
  }
  // Midnight written with a Z means the day to lists of days, as the catalog's clients send it.
  const { absolute } = instant;
  if (absolute && (!tool.wallClock || /T(00:00:00|23:59:59)Z$/.test(absolute))) return absolute;
  if (isWholeDay(instant) && !tool.wallClock && isChange(tool) && !asksForTimeOff(tool)) {
    problems.push({ argument, message: `${JSON.stringify(text)} has no time, as in 2026-03-02 09:00` });
  }
  return new UnresolvedTime({ argument, text, instant, edge });
}

/** Whether an empty text is a value: a description may be cleared, and a name may be empty; an id, a choice or a time may not. */
function mayBeEmpty(schema: Schema, lookup: Lookup | undefined): boolean {
  return isFreeText(schema) && !lookup;
}

function takesDay(schema: Schema): boolean {
  return schema.format === "date" || (!isFreeText(schema) && hasPattern(schema, "2026-03-02"));
}

function takesTime(schema: Schema): boolean {
  return schema.format !== undefined || acceptsMoment(schema);
}

/** What a caller may leave out, since the connection or the entry as it is now has it. */
export function isOptionalHere({ action }: Pick<ActionMetadata, "action">, argument: string): boolean {
  return argument === "workspaceId" || (action === "updateTimeEntry" && argument === "start");
}

/** What is required and not there, and what to give in terms of this program. */
function missingIn(tool: ActionMetadata, tree: ArgumentTree): Problem[] {
  return Object.entries(operations[tool.action].arguments)
    .filter(([name, { required }]) => required && tree[name] === undefined && !isOptionalHere(tool, name))
    .map(([name, { name: wire = name, schema }]) => {
      const lookup = tool.lookups[wire];
      const person = lookup === "listUsers" ? ", a mail address or me" : "";
      const give = lookup ? `give an id, an exact name${person}` : takesTime(schema) ? `give ${DATE_TIME_FORMS}` : "";
      return { argument: wire, message: give ? `is missing; ${give}` : "is missing" };
    });
}

/** A holiday is for somebody. Clockify has no word for everybody, and its refusal does not say how everybody is written. */
function withEverybody(
  { action }: ActionMetadata,
  tree: ArgumentTree,
): { readonly tree: ArgumentTree; readonly missing: readonly Problem[] } {
  if (action !== "createHoliday" || tree.users !== undefined || tree.userGroups !== undefined) {
    return { tree, missing: [] };
  }
  const users = { contains: "DOES_NOT_CONTAIN", ids: [] };
  if (tree.everyoneIncludingNew === true) return { tree: { ...tree, users }, missing: [] };
  const message = `is missing; for everybody give ${JSON.stringify(users)}`;
  return { tree, missing: [{ argument: "users", message }] };
}

/** What the client's own check says of the tree, with the names of the tool. */
function shapeProblems(tool: ActionMetadata, tree: ArgumentTree, secrets: readonly string[]): Problem[] {
  const operation = operations[tool.action];
  const leftOut = Object.keys(operation.arguments)
    .filter((name) => isOptionalHere(tool, name) && tree[name] == null)
    .map((name) => [name, new LeftOut()]);
  try {
    toRequest(tool.action, operation, { ...tree, ...Object.fromEntries(leftOut) }, secrets);
    return [];
  } catch (error) {
    if (!(error instanceof ClockifyError)) throw error;
    return withWireNames(tool, error.problems);
  }
}

/** Problems name arguments as the action does; agents know the tool's names. */
export function withWireNames({ action }: ActionMetadata, problems: readonly Problem[]): Problem[] {
  const known = operations[action].arguments;
  return problems.map(({ argument, message }) => {
    const [root = argument] = argument.split(/[.[]/);
    const wire = (Object.hasOwn(known, root) && known[root]?.name) || root;
    return { argument: wire + argument.slice(root.length), message };
  });
}
