// Finds the action of a request. A fixed word in the path wins over a placeholder: `holidays/in-period` is no holiday.

import { operations } from "../generated/operations.js";
import type { ActionName } from "../operation.js";
import { CODE, Refusal } from "./refusal.js";

interface Route {
  /** By method. */
  readonly actions: Map<string, ActionName>;
  readonly words: Map<string, Route>;
  /** Behind a value, whatever the paths call it. */
  behindValue?: Route;
}

const newRoute = (): Route => ({ actions: new Map(), words: new Map() });
const root = newRoute();

for (const [action, { method, path }] of Object.entries(operations)) {
  let route = root;
  for (const segment of path.slice(1).split("/")) route = next(route, segment);
  route.actions.set(method, action as ActionName);
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

export interface Routed {
  readonly action: ActionName;
  /** What stands at each placeholder, in the order of the path. */
  readonly values: readonly string[];
}

/** @throws {Refusal} 404 for an address that nothing has, 405 for a method that it does not take */
export function route(method: string, path: string): Routed {
  const found = walk(root, path.slice(1).split("/"), []);
  if (!found) throw new Refusal(`No static resource ${path.slice(1)}.`, 404, CODE.address);
  const action = found.route.actions.get(method);
  if (!action) throw new Refusal(`Request method '${method}' is not supported`, 405, CODE.address);
  return { action, values: found.values };
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
  return from.behindValue && segment !== "" ? walk(from.behindValue, rest, [...values, segment]) : undefined;
}

// Clockify also answers a GET here, which it does not document.
walk(root, operations.listProjectTotals.path.slice(1).split("/"), [])?.route.actions.set("GET", "listProjectTotals");
