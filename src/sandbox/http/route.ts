// Finds the action of a request. A fixed word in the path wins over a placeholder: `holidays/in-period` is no holiday.

import { operations } from "../../generated/operations.js";
import type { ActionName } from "../../operation.js";
import { CODE, ApiError } from "../api-error.js";

interface Route {
  /** By method. Undefined for what Clockify can do and the specification does not have. */
  readonly actions: Map<string, ActionName | undefined>;
  readonly words: Map<string, Route>;
  /** Behind a value, whatever the paths call it. */
  behindValue?: Route;
}

const newRoute = (): Route => ({ actions: new Map(), words: new Map() });
const root = newRoute();

/**
 * Addresses of single things that Clockify has and the specification does not. They are known here because Clockify reads any word in
 * the place of an id as one: `projects/tasks` is a project that is foreign, and POST to it is a wrong verb.
 */
const ABSENT: readonly (readonly [path: string, ...methods: readonly string[]])[] = [
  ["/v1/workspaces/{workspaceId}", "GET"],
  ["/v1/workspaces/{workspaceId}/clients/{clientId}", "GET", "PUT", "DELETE"],
  ["/v1/workspaces/{workspaceId}/projects/{projectId}", "GET", "PUT", "DELETE"],
  ["/v1/workspaces/{workspaceId}/projects/{projectId}/tasks/{taskId}", "GET", "PUT", "DELETE"],
  ["/v1/workspaces/{workspaceId}/tags/{tagId}", "GET", "PUT", "DELETE"],
  ["/v1/workspaces/{workspaceId}/user-groups/{groupId}", "PUT", "DELETE"],
];
/** What those paths call their values. */
const absentNames = new Map<Route, readonly string[]>();

for (const [action, { method, path }] of Object.entries(operations)) {
  routeOf(path).actions.set(method, action as ActionName);
}
for (const [path, ...methods] of ABSENT) {
  const route = routeOf(path);
  absentNames.set(route, namesIn(path));
  for (const method of methods) if (!route.actions.has(method)) route.actions.set(method, undefined);
}

function routeOf(path: string): Route {
  let route = root;
  for (const segment of path.slice(1).split("/")) route = next(route, segment);
  return route;
}

function next(route: Route, segment: string): Route {
  if (segment.startsWith("{")) {
    route.behindValue ??= newRoute();
    return route.behindValue;
  }
  const known = route.words.get(segment) ?? newRoute();
  route.words.set(segment, known);
  return known;
}

function namesIn(path: string): readonly string[] {
  return path.match(/(?<=\{)\w+/g) ?? [];
}

export interface RouteMatch {
  /** Undefined for an address of Clockify for which there is no action here. */
  readonly action: ActionName | undefined;
  /** What is in the path, by the names of its placeholders. */
  readonly values: Readonly<Record<string, string>>;
}

/** @throws {ApiError} 404 for an address that nothing has, 405 for a method that it does not take */
export function route(method: string, path: string): RouteMatch {
  const address = plain(path);
  const found = walk(root, address.split("/"), []);
  if (!found) throw noResource(path);
  const { actions } = found.route;
  const asked = method === "HEAD" ? "GET" : method;
  if (!actions.has(asked)) {
    const headers = { Allow: [...actions.keys()].sort().join(", ") };
    throw new ApiError(`Request method '${method}' is not supported`, 405, CODE.address, headers);
  }
  const action = actions.get(asked);
  const names = action ? namesIn(operations[action].path) : (absentNames.get(found.route) ?? []);
  return { action, values: Object.fromEntries(names.map((name, index) => [name, decoded(found.values[index] ?? "")])) };
}

export function noResource(path: string): ApiError {
  return new ApiError(`No static resource ${plain(path)}.`, 404, CODE.address);
}

/**
 * Without what makes no difference to Clockify: repeated slashes, one at the end, and `/api` before it all, which is the base of
 * Clockify's own host.
 */
function plain(path: string): string {
  const words = path.split("/").filter((word) => word !== "");
  return (words[0] === "api" ? words.slice(1) : words).join("/");
}

function walk(
  from: Route,
  segments: readonly string[],
  values: readonly string[],
): { route: Route; values: readonly string[] } | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return from.actions.size > 0 ? { route: from, values } : undefined;
  const word = from.words.get(segment);
  const byWord = word && walk(word, rest, values);
  if (byWord) return byWord;
  return from.behindValue && walk(from.behindValue, rest, [...values, segment]);
}

/** What cannot be decoded is no id either. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

// Clockify also answers a GET here, which it does not document.
walk(root, operations.listProjectTotals.path.slice(1).split("/"), [])?.route.actions.set("GET", "listProjectTotals");
