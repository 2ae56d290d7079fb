// Router: finds the action of a request. A fixed word in a path wins over a placeholder, so `holidays/in-period` is not a holiday.

import { type Action, actions } from "../actions.js";
import { ApiError, CODE } from "../api-error.js";

interface Node {
  /** By method. Undefined for what Clockify can do and the specification does not have. */
  readonly actions: Map<string, Action | undefined>;
  readonly words: Map<string, Node>;
  /** Behind a value, whatever the paths call it. */
  behindValue?: Node;
}

/**
 * Addresses of single things that Clockify has and the specification does not. They are known here because Clockify reads any word in
 * the place of an id as one: in `projects/tasks`, `tasks` is the id of an unknown project, and POST to it is a wrong method.
 */
const ABSENT: readonly (readonly [path: string, ...methods: readonly string[]])[] = [
  ["/v1/workspaces/{workspaceId}", "GET"],
  ["/v1/workspaces/{workspaceId}/clients/{clientId}", "GET", "PUT", "DELETE"],
  ["/v1/workspaces/{workspaceId}/projects/{projectId}", "GET", "PUT", "DELETE"],
  ["/v1/workspaces/{workspaceId}/projects/{projectId}/tasks/{taskId}", "GET", "PUT", "DELETE"],
  ["/v1/workspaces/{workspaceId}/tags/{tagId}", "GET", "PUT", "DELETE"],
  ["/v1/workspaces/{workspaceId}/user-groups/{groupId}", "PUT", "DELETE"],
];

/** Clockify also answers a GET to these, which it does not document. */
const ALSO_BY_GET: readonly string[] = ["listProjectTotals"];

export interface RouteMatch {
  /** Undefined for an address of Clockify that has no action here. */
  readonly action: Action | undefined;
  /** What is in the path, by the names of its placeholders. */
  readonly values: Readonly<Record<string, string>>;
}

export class Router {
  readonly #root = newNode();
  /** What paths without an action call their values. */
  readonly #absentNames = new Map<Node, readonly string[]>();

  constructor(known: readonly Action[]) {
    for (const action of known) {
      const node = this.#nodeOf(action.operation.path);
      node.actions.set(action.operation.method, action);
      if (ALSO_BY_GET.includes(action.name)) node.actions.set("GET", action);
    }
    for (const [path, ...methods] of ABSENT) {
      const node = this.#nodeOf(path);
      this.#absentNames.set(node, namesIn(path));
      for (const method of methods) if (!node.actions.has(method)) node.actions.set(method, undefined);
    }
  }

  /** @throws {ApiError} 404 for an unknown address, 405 for a method that it does not take */
  match(method: string, path: string): RouteMatch {
    const found = this.#find(path);
    if (!found) throw noResource(path);
    const { actions: known } = found.node;
    const asked = method === "HEAD" ? "GET" : method;
    if (!known.has(asked)) {
      const headers = { Allow: [...known.keys()].sort().join(", ") };
      throw new ApiError(`Request method '${method}' is not supported`, 405, CODE.address, headers);
    }
    const action = known.get(asked);
    const names = action ? namesIn(action.operation.path) : (this.#absentNames.get(found.node) ?? []);
    return {
      action,
      values: Object.fromEntries(names.map((name, index) => [name, decoded(found.values[index] ?? "")])),
    };
  }

  /** Clockify's base of reports, `/report`, has reports only. One sandbox answers for all hosts, so elsewhere they are found, too. */
  #find(path: string): Found | undefined {
    const [base, ...words] = plain(path).split("/");
    if (base !== "report") return walk(this.#root, plain(path).split("/"), []);
    const found = walk(this.#root, words, []);
    return found && [...found.node.actions.values()].some((action) => action?.operation.host === "reports")
      ? found
      : undefined;
  }

  #nodeOf(path: string): Node {
    let node = this.#root;
    for (const segment of path.slice(1).split("/")) node = next(node, segment);
    return node;
  }
}

export const router = new Router(actions);

function newNode(): Node {
  return { actions: new Map(), words: new Map() };
}

function next(node: Node, segment: string): Node {
  if (segment.startsWith("{")) {
    node.behindValue ??= newNode();
    return node.behindValue;
  }
  const known = node.words.get(segment) ?? newNode();
  node.words.set(segment, known);
  return known;
}

function namesIn(path: string): readonly string[] {
  return path.match(/(?<=\{)\w+/g) ?? [];
}

export function noResource(path: string): ApiError {
  return new ApiError(`No static resource ${plain(path)}.`, 404, CODE.address);
}

/** Without what makes no difference: repeated slashes, one at the end, and `/api` before it all, the base of Clockify's own host. */
function plain(path: string): string {
  const words = path.split("/").filter((word) => word !== "");
  return (words[0] === "api" ? words.slice(1) : words).join("/");
}

interface Found {
  readonly node: Node;
  readonly values: readonly string[];
}

function walk(from: Node, segments: readonly string[], values: readonly string[]): Found | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return from.actions.size > 0 ? { node: from, values } : undefined;
  const word = from.words.get(segment);
  const byWord = word && walk(word, rest, values);
  if (byWord) return byWord;
  return from.behindValue && walk(from.behindValue, rest, [...values, segment]);
}

/** What cannot be decoded is not an id either. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
