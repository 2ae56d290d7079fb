// Finds ids by names, mail addresses and "me", once for each connection. Only exact names count: a guess could book somebody's
// time on the wrong project.

import { dynamicAction } from "../dynamic.js";
import { operations } from "../generated/operations.js";
import { identifier } from "../table.js";
import { fetchPage } from "../wrappers/pagination.js";
import type { Connection } from "./connection.js";
import { ToolError } from "./errors.js";
import type { Lookup } from "./tool.js";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Within which things of Clockify a name is looked up. */
export interface Scope {
  readonly workspaceId: string;
  readonly projectId?: string | undefined;
}

interface Entry extends Named {
  /** All that a caller may write for it. */
  readonly names: readonly string[];
  readonly active: boolean;
}

/** What one of them is called in a sentence. */
const KINDS: Record<Lookup, string> = {
  listWorkspaces: "workspace",
  listUsers: "person",
  listUserGroups: "user group",
  listProjects: "project",
  listTasks: "task",
  listTags: "tag",
  listCustomFields: "custom field",
  listTimeOffPolicies: "time off policy",
  listHolidays: "holiday",
};

/** Long enough for one conversation, short enough that a new project is found soon. */
const KEPT_MS = 60_000;
const MOST_KEPT = 500;
const PAGE_SIZE = 200;
/** A name filter leaves few; without one this is where a search ends. */
const MOST_PAGES = 5;
const MOST_CANDIDATES = 10;

const IDENTIFIER = new RegExp(identifier.pattern ?? "");

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

const directories = new WeakMap<Connection, Directory>();

export function directoryOf(connection: Connection): Directory {
  const known = directories.get(connection) ?? new Directory(connection);
  directories.set(connection, known);
  return known;
}

export class Directory {
  readonly #connection: Connection;
  readonly #me = new Cache<{ id: string; name: string; timeZone: string }>();
  readonly #lists = new Cache<readonly Entry[]>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The person whom the key belongs to. */
  me(signal?: AbortSignal): Promise<{ id: string; name: string; timeZone: string }> {
    return this.#me.get("me", async () => {
      const { id, name, email, settings } = await this.#connection.clockify.getCurrentUser({}, { signal });
      return { id, name: name ?? email ?? id, timeZone: settings?.timeZone ?? "" };
    });
  }

  workspaces(signal?: AbortSignal): Promise<readonly Named[]> {
    return this.#list("listWorkspaces", {}, signal);
  }

  /**
   * The workspace of a call: the given one, else the connection's, else the only one.
   *
   * @throws {ToolError} when none is given and there are several, or when the connection may not use it
   */
  async workspaceId(given: string | undefined, signal?: AbortSignal): Promise<string> {
    const { workspace, allowedWorkspaces, name } = this.#connection;
    const onlyAllowed = allowedWorkspaces?.length === 1 ? allowedWorkspaces[0] : undefined;
    const id = await this.#workspaceId(given ?? workspace ?? onlyAllowed, signal);
    if (!allowedWorkspaces) return id;
    const allowed = await Promise.all(allowedWorkspaces.map((one) => this.#workspaceId(one, signal)));
    if (allowed.includes(id)) return id;
    throw new ToolError({
      code: "workspace_not_allowed",
      message: `The connection "${name}" may not use this workspace. Allowed: ${allowedWorkspaces.join(", ")}. Nothing was sent.`,
      problems: [{ argument: "workspaceId", message: `is not one of ${allowedWorkspaces.join(", ")}` }],
    });
  }

  async #workspaceId(given: string | undefined, signal?: AbortSignal): Promise<string> {
    if (given !== undefined) return (await this.find("listWorkspaces", given, "workspaceId", undefined, signal)).id;
    const all = await this.workspaces(signal);
    const [only] = all;
    if (only && all.length === 1) return only.id;
    throw new ToolError({
      code: "invalid_arguments",
      message: `workspaceId is missing, and the account has ${all.length} workspaces. Give one of them by id or name.`,
      problems: [{ argument: "workspaceId", message: "is missing" }],
      candidates: candidatesOf(all),
    });
  }

  /**
   * What has the given id or name. An id is taken as it is.
   *
   * @throws {ToolError} with candidates when nothing, or more than one thing, has the name
   */
  async find(
    lookup: Lookup,
    text: string,
    argument: string,
    scope: Scope | undefined,
    signal?: AbortSignal,
  ): Promise<Named> {
    const name = text.trim();
    if (isIdentifier(name)) return { id: name, name };
    if (lookup === "listUsers" && name.toLowerCase() === "me") {
      const me = await this.me(signal);
      return { id: me.id, name: me.name };
    }
    const filtered = await this.#list(lookup, { ...scope, ...filterOf(lookup, name) }, signal);
    for (const alike of [exactly(name), ignoringCase(name)]) {
      const found = filtered.filter(({ names }) => names.some(alike));
      const active = found.filter((entry) => entry.active);
      const [only] = active.length === 1 ? active : found;
      if (only && (active.length === 1 || found.length === 1)) return { id: only.id, name: only.name };
      if (found.length > 1) throw ambiguous(lookup, name, argument, found);
    }
    const others = filtered.length > 0 ? filtered : await this.#list(lookup, { ...scope }, signal);
    throw notFound(lookup, name, argument, others);
  }

  /** All entries of a list, or as many as a search looks at. */
  async #list(lookup: Lookup, args: Record<string, unknown>, signal?: AbortSignal): Promise<readonly Entry[]> {
    return this.#lists.get(`${lookup} ${JSON.stringify(args)}`, async () => {
      const action = dynamicAction(this.#connection.clockify, lookup);
      if (!operations[lookup].paginated) return entriesOf(await action(args, { signal }));
      const entries: Entry[] = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { items, hasMore } = await fetchPage(action, { ...args, page, pageSize: PAGE_SIZE }, { signal });
        entries.push(...entriesOf(items));
        if (!hasMore) break;
      }
      return entries;
    });
  }
}

class Cache<Value> {
  readonly #kept = new Map<string, { readonly value: Value; readonly until: number }>();

  /** Only what succeeded is kept, so that an aborted call spoils no other one. */
  async get(key: string, fetchValue: () => Promise<Value>): Promise<Value> {
    const kept = this.#kept.get(key);
    if (kept && kept.until > performance.now()) return kept.value;
    const value = await fetchValue();
    this.#kept.delete(key);
    this.#kept.set(key, { value, until: performance.now() + KEPT_MS });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return value;
  }
}

/** Clockify's filters find what contains the text, which leaves few to look at, and those that it may have meant. */
function filterOf(lookup: Lookup, name: string): Record<string, string> {
  const known = operations[lookup].arguments;
  if ("email" in known && name.includes("@")) return { email: name };
  return "name" in known ? { name } : {};
}

function entriesOf(items: unknown): Entry[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: Record<string, unknown>) => {
    const text = (property: string) => (typeof item[property] === "string" ? item[property] : undefined);
    const [id, name, email] = [text("id"), text("name"), text("email")];
    if (!id) return [];
    const active = item.archived !== true && !["INACTIVE", "DONE"].includes(text("status") ?? "");
    const more = [email !== name && email, text("clientName"), !active && "not active"].filter(Boolean).join(", ");
    const shown = name ?? email ?? id;
    const names = [name, email].filter((one) => one !== undefined);
    return [{ id, name: more ? `${shown} (${more})` : shown, names, active }];
  });
}

const exactly = (name: string) => (candidate: string) => candidate === name;

function ignoringCase(name: string): (candidate: string) => boolean {
  const plain = (text: string) => text.trim().normalize("NFC").toLowerCase();
  return (candidate) => plain(candidate) === plain(name);
}

function candidatesOf(entries: readonly Named[]): Named[] {
  return entries.slice(0, MOST_CANDIDATES).map(({ id, name }) => ({ id, name }));
}

function ambiguous(lookup: Lookup, name: string, argument: string, found: readonly Entry[]): ToolError {
  const message = `"${name}" is the name of more than one ${KINDS[lookup]}; give the id of the one that is meant`;
  return new ToolError({
    code: "ambiguous_name",
    message: `${argument}: ${message}.`,
    problems: [{ argument, message }],
    candidates: candidatesOf(found),
  });
}

function notFound(lookup: Lookup, name: string, argument: string, others: readonly Entry[]): ToolError {
  const shown = name.length > 60 ? `a text of ${name.length} characters` : `"${name}"`;
  const message = `${shown} is neither an id nor the name of a ${KINDS[lookup]}`;
  return new ToolError({
    code: "name_not_found",
    message: `${argument}: ${message}. ${others.length > 0 ? "The candidates are the nearest." : "There is none at all."}`,
    problems: [{ argument, message }],
    candidates: candidatesOf(others),
  });
}
