// Finds ids by names, mail addresses and "me", once for each connection. Only whole names count: a guess could book somebody's
// time on the wrong project.

import { dynamicAction } from "../action-by-name.js";
import type { Connection } from "../connections/connection.js";
import { ClockifyError } from "../errors.js";
import { operations } from "../generated/operations.js";
import { nouns } from "../generated/resources.js";
import { identifier } from "../operation-builders.js";
import { onAbort } from "../util/abort.js";
import { likeness as likenessOf, MIN_LIKENESS } from "../util/did-you-mean.js";
import { isObject } from "../util/json.js";
import { largePagesOf } from "./all-pages.js";
import { ToolError } from "./input-error.js";
import { nameForms } from "./name-comparison.js";
import type { Lookup, Named } from "./tool-definition.js";

/** Within which things of Clockify a name is looked up. */
export interface Scope {
  readonly workspaceId?: string;
  readonly projectId?: string;
  /** Refuses the name of something archived, on which nobody should book. */
  readonly activeOnly?: boolean;
  /** Looks through the whole list, for callers that look for many names. */
  readonly whole?: boolean;
}

interface Entry extends Named {
  /** All that a caller may write for it. */
  readonly names: readonly string[];
  readonly active: boolean;
  readonly details: Omit<About, "name">;
}

/** What is known of a thing beside its name. */
interface About {
  readonly name?: string;
  /** Of a project: whether its time is billable where nobody says. */
  readonly billable?: boolean;
  /** Of a time off policy: DAYS or HOURS. */
  readonly timeUnit?: string;
  /** Of a person. */
  readonly timeZone?: string;
}

/** Long enough for one conversation, short enough that a new project is found soon. */
const KEPT_MS = 60_000;
const MOST_KEPT = 500;
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

/** The person whom a key belongs to. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** The day with which their weeks begin: `SUNDAY`. */
  readonly weekStart?: string | undefined;
}

export class Directory {
  readonly #connection: Connection;
  readonly #me = new Cache<Me>();
  readonly #currencies = new Cache<{ code: string | undefined }>();
  readonly #lists = new Cache<readonly Entry[]>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The person whom the key belongs to. */
  me(signal?: AbortSignal): Promise<Me> {
    const fetchMe = async () => {
      const { id, name, email, settings } = await this.#connection.clockify.getCurrentUser({});
      const { timeZone, weekStart } = settings ?? {};
      return { id, name: name?.trim() || email || id, timeZone: timeZone ?? "", weekStart: weekStart ?? undefined };
    };
    return orAborted(this.#me.get("me", fetchMe), signal);
  }

  /** The name of what has an id, if its list has it. */
  async named(lookup: Lookup, id: unknown, scope: Scope, signal?: AbortSignal): Promise<Named | undefined> {
    if (typeof id !== "string") return undefined;
    const found = (await this.#list(lookup, { ...scope }, signal)).find((entry) => entry.id === id);
    return found && { id, name: found.name };
  }

  /** The code of the workspace's own currency, in which its totals are. */
  currency(workspaceId: string, signal?: AbortSignal): Promise<string | undefined> {
    const fetchCurrency = async () => {
      const all = await this.#connection.clockify.listWorkspaces({});
      const { currencies } = all.find(({ id }) => id === workspaceId) ?? {};
      return { code: currencies?.find(({ isDefault }) => isDefault)?.code ?? undefined };
    };
    return orAborted(this.#currencies.get(workspaceId, fetchCurrency), signal).then(({ code }) => code);
  }

  async workspaces(signal?: AbortSignal): Promise<readonly Named[]> {
    return (await this.#list("listWorkspaces", {}, signal)).map(shown);
  }

  /**
   * The workspace of a call: the given one, else the connection's, else the only one.
   *
   * @throws {ToolError} when none is given and there are several, or when the connection may not use it
   */
  async workspaceId(given: string | undefined, signal?: AbortSignal): Promise<string> {
    const { workspace, allowedWorkspaces, name } = this.#connection;
    const allowed = await this.#allowed(signal);
    const [onlyAllowed] = allowed.length === 1 ? allowed : [];
    const id =
      given !== undefined
        ? await this.#given(given, allowed, signal)
        : workspace !== undefined
          ? await this.#configured(workspace, "workspace", signal)
          : (onlyAllowed ?? (await this.#only(signal)));
    if (!allowedWorkspaces || allowed.includes(id)) return id;
    throw new ToolError({
      code: "workspace_not_allowed",
      message: `The connection "${name}" may not use this workspace. Allowed: ${allowedWorkspaces.join(", ")}. Nothing was sent.`,
      problems: [{ argument: "workspaceId", message: `is not one of ${allowedWorkspaces.join(", ")}` }],
    });
  }

  /** Workspaces that the connection may not use are nobody's business: they are no candidates either. */
  async #given(text: string, allowed: readonly string[], signal?: AbortSignal): Promise<string> {
    try {
      return (await this.find("listWorkspaces", text, "workspaceId", {}, signal)).id;
    } catch (error) {
      if (!(error instanceof ToolError) || allowed.length === 0) throw error;
      const candidates = error.failure.candidates?.filter(({ id }) => allowed.includes(id)) ?? [];
      throw new ToolError({ ...error.failure, candidates });
    }
  }

  async #configured(text: string, field: "workspace" | "allowedWorkspaces", signal?: AbortSignal): Promise<string> {
    try {
      return (await this.find("listWorkspaces", text, "workspaceId", {}, signal)).id;
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      const { name } = this.#connection;
      const message = `The connection "${name}" is configured with the workspace "${text}" (${field}), which its account does not have. Correct it in the configuration.`;
      throw new ToolError({ code: "misconfigured", message });
    }
  }

  /** The workspaces that the connection may use. */
  async usableWorkspaces(signal?: AbortSignal): Promise<readonly Named[]> {
    const [all, allowed] = await Promise.all([this.workspaces(signal), this.#allowed(signal)]);
    return this.#connection.allowedWorkspaces ? all.filter(({ id }) => allowed.includes(id)) : all;
  }

  #allowed(signal?: AbortSignal): Promise<string[]> {
    const { allowedWorkspaces = [] } = this.#connection;
    return Promise.all(allowedWorkspaces.map((one) => this.#configured(one, "allowedWorkspaces", signal)));
  }

  async #only(signal?: AbortSignal): Promise<string> {
    const usable = await this.usableWorkspaces(signal);
    const [only] = usable;
    if (only && usable.length === 1) return only.id;
    throw new ToolError({
      code: "invalid_arguments",
      message: `workspaceId is missing, and there are ${usable.length} workspaces. Give one of them by id or name.`,
      problems: [{ argument: "workspaceId", message: "is missing" }],
      candidates: usable.slice(0, MOST_CANDIDATES),
    });
  }

  /**
   * What has the given id or name. An id is taken as it is.
   *
   * @throws {ToolError} with candidates when nothing, or more than one thing, has the name
   */
  async find(lookup: Lookup, text: string, argument: string, scope: Scope, signal?: AbortSignal): Promise<Named> {
    const { activeOnly, whole, ...within } = scope;
    const name = text.trim();
    if (isIdentifier(name)) return { id: name, name };
    if (lookup === "listUsers" && name.toLowerCase() === "me") {
      const me = await this.me(signal);
      return { id: me.id, name: me.name };
    }
    const filtered = whole ? [] : await this.#list(lookup, { ...within, ...filterOf(lookup, name) }, signal);
    const pick = (entries: readonly Entry[]) => pickNamed(entries, lookup, name, argument, activeOnly);
    const found = pick(filtered);
    if (found) return shown(found);
    // Clockify's filter knows no accents, so what it leaves out is looked through as well.
    const all = await this.#list(lookup, within, signal);
    const alike = pick(all);
    if (alike) return shown(alike);
    throw notFound(lookup, name, argument, filtered.length > 0 ? filtered : all);
  }

  /**
   * What Clockify says of the thing with this id. Empty where its list does not have it, or may not be read.
   *
   * @param text the name by which it was found, if it was: what was read for that is not read again
   */
  async about(
    lookup: Lookup,
    id: string,
    within: Omit<Scope, "activeOnly">,
    text: string | undefined,
    signal?: AbortSignal,
  ): Promise<About> {
    const filters = [...(text === undefined ? [] : [filterOf(lookup, text.trim())]), {}];
    try {
      for (const filter of filters) {
        const entries = await this.#list(lookup, { ...within, ...filter }, signal);
        const entry = entries.find((one) => one.id === id);
        if (entry) return { ...entry.details, name: entry.name };
      }
    } catch (error) {
      if (!(error instanceof ClockifyError) || error.reason === "aborted") throw error;
    }
    return {};
  }

  /** All entries of a list, or as many as a search looks at. */
  #list(lookup: Lookup, args: Record<string, unknown>, signal?: AbortSignal): Promise<readonly Entry[]> {
    const fetchEntries = async () => {
      const action = dynamicAction(this.#connection.clockify, lookup);
      const entries: Entry[] = [];
      for await (const items of largePagesOf(action, args, MOST_PAGES)) entries.push(...entriesOf(items));
      return entries;
    };
    return orAborted(this.#lists.get(`${lookup} ${JSON.stringify(args)}`, fetchEntries), signal);
  }
}

/** Calls that need the same at the same time share one lookup, so it goes on when one of them is aborted. */
class Cache<Value extends object> {
  readonly #kept = new Map<string, { readonly value: Promise<Value>; until: number }>();

  get(key: string, fetchValue: () => Promise<Value>): Promise<Value> {
    const kept = this.#kept.get(key);
    if (kept && kept.until > performance.now()) return kept.value;
    const value = fetchValue();
    const fresh = { value, until: Number.POSITIVE_INFINITY };
    this.#kept.delete(key);
    this.#kept.set(key, fresh);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    // What was not there may be made at any moment, and a failure is no answer.
    const forget = () => this.#kept.get(key) === fresh && this.#kept.delete(key);
    value.then((got) => {
      fresh.until = performance.now() + KEPT_MS;
      if (Array.isArray(got) && got.length === 0) forget();
    }, forget);
    return value;
  }
}

async function orAborted<Value>(value: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return value;
  signal.throwIfAborted();
  let forget: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    forget = onAbort(signal, () => reject(signal.reason));
  });
  try {
    return await Promise.race([value, aborted]);
  } finally {
    forget?.();
  }
}

/** Clockify's filters find what contains the text, which leaves few to look at, and those that it may have meant. */
function filterOf(lookup: Lookup, name: string): Record<string, string> {
  const known = operations[lookup].arguments;
  if ("email" in known && name.includes("@")) return { email: name };
  return "name" in known ? { name } : {};
}

function entriesOf(items: readonly unknown[]): Entry[] {
  return items.filter(isObject).flatMap((item) => {
    const text = (property: string) => (typeof item[property] === "string" ? item[property] : undefined);
    const [id, name, email] = [text("id"), text("name"), text("email")];
    if (!id) return [];
    const active = item.archived !== true && !["INACTIVE", "DONE"].includes(text("status") ?? "");
    const about = [email !== name && email, text("clientName"), !active && "not active"].filter(Boolean).join(", ");
    const names = [name, email].filter((one) => one !== undefined);
    const timeUnit = text("timeUnit");
    const timeZone = isObject(item.settings) ? item.settings.timeZone : undefined;
    const details = {
      ...(typeof item.billable === "boolean" && { billable: item.billable }),
      ...(timeUnit !== undefined && { timeUnit }),
      ...(typeof timeZone === "string" && { timeZone }),
    };
    return [{ id, name: name ?? email ?? id, ...(about && { about }), names, active, details }];
  });
}

function shown({ id, name, about }: Named): Named {
  return { id, name, ...(about && { about }) };
}

/** @throws {ToolError} when more than one has the name, or only one on which nobody should book */
function pickNamed(
  entries: readonly Entry[],
  lookup: Lookup,
  name: string,
  argument: string,
  activeOnly: boolean | undefined,
): Entry | undefined {
  for (const form of nameForms) {
    const wanted = form(name);
    const found = entries.filter(({ names }) => names.some((one) => form(one) === wanted));
    const active = found.filter((entry) => entry.active);
    const [only] = active.length === 1 ? active : found;
    if (only && !only.active && activeOnly) throw inactive(lookup, name, argument, only);
    if (only && (active.length === 1 || found.length === 1)) return only;
    if (found.length > 1) throw ambiguous(lookup, name, argument, found);
  }
  return undefined;
}

function candidatesOf(entries: readonly Entry[]): Named[] {
  return entries.slice(0, MOST_CANDIDATES).map(shown);
}

function inactive(lookup: Lookup, name: string, argument: string, only: Entry): ToolError {
  const message = `"${name}" is the name of a ${nouns[lookup]} that is not active; give its id if it is meant all the same`;
  return new ToolError({
    code: "name_not_found",
    message: `${argument}: ${message}.`,
    problems: [{ argument, message }],
    candidates: candidatesOf([only]),
  });
}

function ambiguous(lookup: Lookup, name: string, argument: string, found: readonly Entry[]): ToolError {
  const message = `"${name}" is the name of more than one ${nouns[lookup]}; give the id of the one that is meant`;
  return new ToolError({
    code: "ambiguous_name",
    message: `${argument}: ${message}.`,
    problems: [{ argument, message }],
    candidates: candidatesOf(found),
  });
}

function notFound(lookup: Lookup, name: string, argument: string, others: readonly Entry[]): ToolError {
  const given = name.length > 60 ? `a text of ${name.length} characters` : `"${name}"`;
  const likeness = (entry: Entry) => Math.max(...entry.names.map((one) => likenessOf(name, one)));
  const nearestFirst = [...others].sort((one, other) => likeness(other) - likeness(one));
  const [first] = nearestFirst;
  const meant = first && likeness(first) > MIN_LIKENESS ? `; did you mean "${first.name}"` : "";
  const message = `${given} is neither an id nor the name of a ${nouns[lookup]}${meant}`;
  return new ToolError({
    code: "name_not_found",
    message: `${argument}: ${message}${meant ? "?" : "."} ${others.length > 0 ? KNOWN : "There is none at all."}`,
    problems: [{ argument, message }],
    candidates: candidatesOf(nearestFirst),
  });
}

const KNOWN = "The nearest candidates come first.";
