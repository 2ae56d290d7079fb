// A small stand-in for Clockify: a real HTTP server with its keys, addresses, pages and errors. What it knows and what calls
// do stands in bright-lane.ts; whatever is not written there is answered with the example of the specification.

import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { operations } from "../../src/generated/operations.js";
import type { ActionName, Operation, Schema } from "../../src/operation.js";
import { listen } from "../support/server.ts";
import { specified } from "../support/specification.ts";
import { answersOf, brightLane, example, Refusal, refuseForeign, type State } from "./bright-lane.ts";

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer in place of the good one. */
export interface Failure extends Answer {
  /** The change is made all the same, which the caller cannot know. */
  readonly applied?: true;
}

export interface Journaled {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Left out where nothing has that address. */
  readonly action?: ActionName | undefined;
  /** Left out until it is given. */
  answer?: Answer;
}

export interface StandIn {
  readonly url: string;
  readonly apiKey: string;
  /** Every request in the order they came. */
  readonly requests: Journaled[];
  /** What calls read and change. Tests may, too. */
  readonly state: State;
  /** Spoils the next call of the action. */
  failNext(action: ActionName, failure: Failure): void;
  /** Keeps the next call of the action waiting before it does anything. */
  delayNext(action: ActionName, until: Promise<unknown>): void;
  stop(): void;
}

/** Starts it on a free port. It knows one key, which is Ben's. */
export async function startClockify(apiKey = "key-of-ben"): Promise<StandIn> {
  const state = brightLane();
  // The one place where what came over the wire meets the types of the actions.
  const answers = answersOf(state) as Partial<Record<ActionName, (args: unknown) => unknown>>;
  const requests: Journaled[] = [];
  const failures: [ActionName, Failure][] = [];
  const delays: [ActionName, Promise<unknown>][] = [];

  function perform(action: ActionName, args: Arguments): Answer {
    refuseForeign(state, args);
    const body = answers[action] ? answers[action](args) : example(action);
    const status = specified(action).answers.find((answer) => answer.status < 300)?.status ?? 200;
    return { status, ...inPages(operations[action], body, args) };
  }

  async function answer(request: Journaled, headers: IncomingHttpHeaders): Promise<Answer> {
    try {
      refuseKeys(headers, apiKey);
      const { action, path } = request;
      if (!action) throw new Refusal(`No static resource ${path.slice(1)}.`, 404, 3000);
      const args = readArguments(operations[action], request);
      await takeNext(delays, action);
      const failure = takeNext(failures, action);
      if (!failure || failure.applied) {
        const good = perform(action, args);
        if (!failure) return good;
      }
      return failure;
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, body: { message: error.message, code: error.code } };
      return { status: 500, body: { message: String(error), code: 500 } };
    }
  }

  async function read(request: IncomingMessage): Promise<Journaled> {
    const { pathname: path, searchParams: query } = new URL(request.url ?? "", "http://clockify");
    const [method, body] = [request.method ?? "", await text(request)];
    return { method, path, query, body: body === "" ? undefined : JSON.parse(body), action: actionAt(method, path) };
  }

  const { url, stop } = await listen(async (incoming, response) => {
    const request = await read(incoming);
    requests.push(request);
    request.answer = await answer(request, incoming.headers);
    const { status, body, headers } = request.answer;
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body === undefined ? "" : JSON.stringify(body));
  });
  return {
    url,
    apiKey,
    requests,
    state,
    failNext: (action, failure) => failures.push([action, failure]),
    delayNext: (action, until) => delays.push([action, until]),
    stop,
  };
}

type Arguments = Record<string, unknown>;

const ROUTES = (Object.keys(operations) as ActionName[]).map((action) => ({
  action,
  method: operations[action].method,
  segments: operations[action].path.split("/"),
}));

/** A fixed word in the path wins over a placeholder: `holidays/in-period` is no holiday. */
function actionAt(method: string, path: string): ActionName | undefined {
  const given = path.split("/");
  const fits = ROUTES.filter(
    (route) =>
      route.method === method &&
      route.segments.length === given.length &&
      route.segments.every((segment, index) => segment.startsWith("{") || segment === given[index]),
  );
  const placeholders = ({ segments }: { segments: string[] }) => segments.filter((one) => one.startsWith("{")).length;
  return fits.sort((one, other) => placeholders(one) - placeholders(other))[0]?.action;
}

function readArguments(operation: Operation, { path, query, body }: Journaled): Arguments {
  const given = path.split("/");
  const inPath = new Map(operation.path.split("/").map((segment, index) => [segment, given[index] ?? ""]));
  const args: Arguments = {};
  for (const [name, argument] of Object.entries(operation.arguments)) {
    const wireName = argument.name ?? name;
    if (argument.in === "path") args[name] = decodeURIComponent(inPath.get(`{${name}}`) ?? "");
    if (argument.in === "query" && query.has(wireName)) args[name] = fromText(query.getAll(wireName), argument.schema);
    if (argument.in === "body") args[name] = propertyOf(body, name);
    if (argument.in === "content") args[name] = body;
    if (argument.required && args[name] === undefined) throw new Refusal(`'${wireName}' is not present`, 400, 3001);
  }
  return args;
}

function fromText(values: string[], { type }: Schema): unknown {
  if (type === "array") return values;
  if (type === "boolean") return values[0] === "true";
  return type === "integer" || type === "number" ? Number(values[0]) : values[0];
}

function refuseKeys({ "x-api-key": key, "x-addon-token": token }: IncomingHttpHeaders, known: string): void {
  if ((key === undefined) === (token === undefined)) {
    throw new Refusal("Multiple or none auth tokens present", 401, 1000);
  }
  if ((key ?? token) !== known) throw new Refusal("Api key does not exist", 401, 4003);
}

/** Cuts a list to the page that was asked for. */
function inPages({ paginated }: Operation, body: unknown, args: Arguments): Omit<Answer, "status"> {
  if (!paginated) return { body };
  const { items: name, defaultPageSize } = paginated;
  const items = name === undefined ? body : propertyOf(body, name);
  if (!Array.isArray(items)) throw new Error("There is no list to cut into pages");
  const size = Number(args.pageSize ?? defaultPageSize);
  const end = Number(args.page ?? 1) * size;
  const page: unknown[] = items.slice(end - size, end);
  return {
    body: name !== undefined && body instanceof Object ? { ...body, [name]: page } : page,
    headers: { "Last-Page": String(end >= items.length) },
  };
}

function propertyOf(value: unknown, name: string): unknown {
  return value instanceof Object ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
}

function takeNext<T>(queue: [ActionName, T][], action: ActionName): T | undefined {
  const index = queue.findIndex(([name]) => name === action);
  return index < 0 ? undefined : queue.splice(index, 1)[0]?.[1];
}
