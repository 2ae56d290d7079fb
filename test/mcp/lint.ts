// The checks of a tool for what clients and models stumble over, and the public inspector does not see.

import type { Tool } from "../../src/input/tool-definition.ts";

/** The longest name that all clients take, and what one of them puts before it. */
const LONGEST_NAME = 64;
const CLIENT_PREFIX = "mcp__clockify__";

/** Names that need no description. The server's instructions explain ids, times, pages and PCID once for all tools. */
const CLEAR = new Set(
  `PCID workspaceId userId userIds projectId taskId policyId requestId holidayId approvalRequestId assignmentId id ids
  assigned-to project task tags tagIds timeEntryIds time-entry-ids users userGroups userFilter userGroupFilter contains
  start end startDate endDate datePeriod timeOffPeriod days weeks hoursPerDay isHalfDay halfDayPeriod occursAnnually
  clear page page-size pageSize all_pages limit confirm_token sort sort-column sort-order status statuses statusFilter state
  name description note type billable invoiced body project-required task-required
  customFields customFieldId customFields[].sourceType body[].customFields[].sourceType
  customAttributes[].namespace customAttributes[].value
  everyoneIncludingNew automaticTimeEntryCreation enabled defaultEntities
  includeNonWorkingDays recurringAssignment notifyUsers`.split(/\s+/),
);

/** Some hosts refuse a whole list for one of these; others are legal, but read by few clients, or not worth their tokens. */
const UNWANTED = [
  ...["oneOf", "anyOf", "allOf", "not", "if", "const", "default", "$ref", "$defs", "prefixItems", "nullable"],
  ...["format", "pattern", "patternProperties", "additionalProperties"],
];

/** The schema of a tool as a client might get it. */
interface Node {
  readonly type?: unknown;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}

/** Every place of a schema by its path: `users.ids[]`. */
function* placesOf(node: Node, path = ""): Generator<{ path: string; name: string; node: Node }> {
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const at = path ? `${path}.${name}` : name;
    yield { path: at, name, node: property };
    yield* placesOf(property, at);
  }
  if (node.items && !Array.isArray(node.items)) {
    yield { path: `${path}[]`, name: "", node: node.items };
    yield* placesOf(node.items, `${path}[]`);
  }
}

export function lint(tool: Tool): string[] {
  const { name, shortName, aliases = [], description, inputSchema, lookups } = tool;
  const places = [...placesOf(inputSchema)];
  const paths = places.map(({ path }) => path);
  return [
    ...[name, shortName, ...aliases].flatMap(lintName),
    ...(CLIENT_PREFIX.length + shortName.length > LONGEST_NAME
      ? [`${shortName} is too long with a client's prefix`]
      : []),
    ...(description.endsWith(".") ? [] : ["the description does not end with a full stop"]),
    ...(description.includes("\n") ? ["the description has a line break"] : []),
    ...UNWANTED.filter((word) => word in inputSchema).map((word) => `${word} at the top`),
    ...places.flatMap(lintPlace),
    ...(inputSchema.required ?? [])
      .filter((name) => !paths.includes(name))
      .map((name) => `requires ${name}, which is not an argument`),
    ...Object.keys(lookups)
      .filter((path) => !paths.includes(path))
      .map((path) => `looks names up for ${path}, which is not an argument`),
  ];
}

function lintName(name: string): string[] {
  return [
    ...(name.length > LONGEST_NAME ? [`${name} is longer than ${LONGEST_NAME}`] : []),
    ...(/^[A-Za-z0-9_-]+$/.test(name) ? [] : [`${name} has other characters than letters, digits, _ and -`]),
  ];
}

function lintPlace({ path, name, node }: { path: string; name: string; node: Node }): string[] {
  const clear = name === "" || node.description || CLEAR.has(name) || CLEAR.has(path);
  return [
    ...UNWANTED.filter((word) => word in node).map((word) => `${path} has ${word}`),
    ...(node.type === undefined ? [`${path} has no type`] : []),
    ...(Array.isArray(node.type) ? [`${path} has several types`] : []),
    ...(node.enum && !(node.type === "string" && node.enum.every((value) => typeof value === "string"))
      ? [`${path} has other choices than texts`]
      : []),
    ...(clear ? [] : [`${path} has no description`]),
    ...(node.type === "array" && (!node.items || Array.isArray(node.items)) ? [`${path} is a list of nothing`] : []),
    ...(node.type === "object" && !node.properties ? [`${path} is an object without properties`] : []),
  ];
}

/** Names and aliases that mean two tools. */
export function lintNames(tools: readonly Tool[]): string[] {
  const names = tools.flatMap(({ name, shortName, aliases = [] }) => [name, shortName, ...aliases]);
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} means two tools`);
}
