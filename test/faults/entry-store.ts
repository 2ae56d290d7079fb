// A real server that keeps time entries like Clockify, and whose every answer can be spoilt: the change may be made, made
// later or not made, and the answer may come, break off or stay away.

import type { ServerResponse } from "node:http";
import { userId, workspaceId } from "../support/ids.ts";
import { listen } from "../support/server.ts";
import { cut, JSON_TYPE, received, reset } from "./wire.ts";

export interface Fate {
  /** When the change is made; a number is how many milliseconds later. */
  readonly made: "at once" | "never" | number;
  readonly answer: "good" | "reset" | "none" | "half" | 400 | 429 | 500 | 502;
}

export const GOOD: Fate = { made: "at once", answer: "good" };

/** What a request asks for. A look is one that changes nothing. */
export type Asked =
  | { readonly kind: "create"; readonly fields: Fields }
  | { readonly kind: "update" | "remove" | "look" };

export interface Fields {
  readonly start?: string;
  readonly end?: string;
  readonly description?: string;
  readonly projectId?: string;
}

export interface Entry {
  readonly id: string;
  readonly workspaceId: string;
  readonly userId: string;
  readonly description: string;
  readonly projectId: string | null;
  readonly timeInterval: { readonly start: string; readonly end: string | null; readonly duration: string | null };
}

export interface EntryStore {
  readonly url: string;
  readonly entries: ReadonlyMap<string, Entry>;
  /** How often an entry was created, replaced or deleted. */
  readonly changes: number;
  /** How many requests asked for a change. */
  readonly requests: number;
  /** How many changes are still to be made. */
  readonly pending: number;
  stop(): void;
}

interface Answer {
  readonly status: number;
  readonly value?: unknown;
  readonly headers?: Record<string, string>;
}

/** No page is longer, whatever is asked for, so that a few entries already make several pages. */
const LONGEST_PAGE = 30;

/** `fateOf` is asked once for each request. Port 0 is a free one. */
export async function startEntryStore(fateOf: (asked: Asked) => Fate, port = 0): Promise<EntryStore> {
  const entries = new Map<string, Entry>();
  let made = 0;
  let changes = 0;
  let requests = 0;
  let pending = 0;

  function create(fields: Fields): Answer {
    changes++;
    const id = `64f1c0a0e4b007${String(++made).padStart(10, "0")}`;
    if (!fields.end) stopRunning(fields.start ?? "");
    entries.set(id, entryOf(id, fields));
    return { status: 201, value: entries.get(id) };
  }

  /** A timer that starts stops the one before. */
  function stopRunning(end: string): void {
    for (const [id, entry] of entries) {
      const { timeInterval } = entry;
      if (timeInterval.end === null) entries.set(id, { ...entry, timeInterval: { ...timeInterval, end } });
    }
  }

  function update(id: string, fields: Fields): Answer {
    if (!entries.has(id)) return GONE;
    changes++;
    entries.set(id, entryOf(id, fields));
    return { status: 200, value: entries.get(id) };
  }

  function remove(id: string): Answer {
    if (!entries.delete(id)) return GONE;
    changes++;
    return { status: 204 };
  }

  /** One page of the entries that start within the period, the latest first. */
  function list(query: URLSearchParams): Answer {
    const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
    const [page, size] = [number("page", 1), Math.min(number("page-size", 50), LONGEST_PAGE)];
    const from = query.get("start") ?? "";
    const to = query.get("end") ?? "9999";
    const found = [...entries.values()]
      .filter(({ timeInterval: { start } }) => from <= start && start <= to)
      .sort((one, other) => (one.timeInterval.start < other.timeInterval.start ? 1 : -1));
    const last = String(page * size >= found.length);
    return { status: 200, value: found.slice((page - 1) * size, page * size), headers: { "last-page": last } };
  }

  function route(method: string, { pathname, searchParams }: URL, body: string): [Asked, () => Answer] {
    const path = pathname.replace(`/v1/workspaces/${workspaceId}`, "");
    const id = path.replace("/time-entries/", "");
    const fields: Fields = body === "" ? {} : JSON.parse(body);
    const look: Asked = { kind: "look" };
    if (path === "/v1/user") return [look, () => ({ status: 200, value: { id: userId } })];
    if (path === `/user/${userId}/time-entries`) return [look, () => list(searchParams)];
    if (method === "POST" && path === "/time-entries") return [{ kind: "create", fields }, () => create(fields)];
    if (method === "PUT" && id !== path) return [{ kind: "update" }, () => update(id, fields)];
    if (method === "DELETE" && id !== path) return [{ kind: "remove" }, () => remove(id)];
    const entry = entries.get(id);
    return [look, () => (entry ? { status: 200, value: entry } : GONE)];
  }

  const server = await listen(
    (request, response) =>
      received(request, (body) => {
        const [asked, perform] = route(request.method ?? "", new URL(request.url ?? "", "http://store"), body);
        const { made, answer } = fateOf(asked);
        if (asked.kind !== "look") requests++;
        const good = made === "at once" ? perform() : { status: 200, value: {} };
        if (typeof made === "number") {
          pending++;
          setTimeout(() => {
            pending--;
            perform();
          }, made);
        }
        send(response, answer, good);
      }),
    port,
  );
  return {
    url: server.url,
    entries,
    get changes() {
      return changes;
    },
    get requests() {
      return requests;
    },
    get pending() {
      return pending;
    },
    stop: server.stop,
  };
}

const GONE: Answer = { status: 400, value: { message: "Time entry doesn't belong to Workspace", code: 501 } };

/** Clockify keeps whole seconds. */
function entryOf(id: string, { start, end, description, projectId }: Fields): Entry {
  const second = (moment: string) => `${moment.slice(0, 19)}Z`;
  return {
    id,
    workspaceId,
    userId,
    description: description ?? "",
    projectId: projectId ?? null,
    timeInterval: { start: second(start ?? new Date().toISOString()), end: end ? second(end) : null, duration: null },
  };
}

function send(response: ServerResponse, answer: Fate["answer"], { status, value, headers }: Answer): void {
  if (answer === "none") return;
  if (answer === "reset") reset(response);
  // What has no body cannot break off, so it gets one.
  else if (answer === "half") cut(response, status === 204 ? 200 : status, JSON.stringify(value ?? { id: "" }));
  else if (answer === "good") {
    response.writeHead(status, { ...JSON_TYPE, ...headers }).end(value === undefined ? "" : JSON.stringify(value));
  } else if (answer === 502) response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
  else
    response
      .writeHead(answer, { ...JSON_TYPE, ...(answer === 429 && { "retry-after": "0" }) })
      .end('{"message":"no","code":1}');
}
