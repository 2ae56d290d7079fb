// The lookup of ids by names, mail addresses and "me", with one cache for each connection. Only whole names count: a guess could
// book somebody's time on the wrong project.

import { dynamicAction } from "../action-by-name.js";
import type { Connection } from "../connections/connection.js";
import { ClockifyError } from "../errors.js";
import { operations } from "../generated/operations.js";
import { identifier } from "../operation-builders.js";
import { largePagesOf } from "./all-pages.js";
import { type EntryDetails, type ListEntry, listEntries, namedOf } from "./list-entry.js";
import { nameForms } from "./name-comparison.js";
import { ambiguousName, inactiveName, unknownName, type WrittenName } from "./name-errors.js";
import { PromiseCache } from "./promise-cache.js";
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

/** A name filter leaves few; without one this is where a search ends. */
const MAX_PAGES = 5;

const IDENTIFIER = new RegExp(identifier.pattern ?? "");

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

const lookups = new WeakMap<Connection, NameLookup>();

/** The one lookup of a connection, so that all calls share its cache. */
export function nameLookupOf(connection: Connection): NameLookup {
  const known = lookups.get(connection) ?? new NameLookup(connection);
  lookups.set(connection, known);
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

export class NameLookup {
  readonly #connection: Pick<Connection, "clockify">;
  readonly #me = new PromiseCache<Me>();
  readonly #currencies = new PromiseCache<{ code: string | undefined }>();
  readonly #lists = new PromiseCache<readonly ListEntry[]>();

  constructor(connection: Pick<Connection, "clockify">) {
    this.#connection = connection;
  }

  /** The person whom the key belongs to. */
  me(signal?: AbortSignal): Promise<Me> {
    const fetchMe = async () => {
      const { id, name, email, settings } = await this.#connection.clockify.getCurrentUser({});
      const { timeZone, weekStart } = settings ?? {};
      return { id, name: name?.trim() || email || id, timeZone: timeZone ?? "", weekStart: weekStart ?? undefined };
    };
    return this.#me.get("me", fetchMe, signal);
  }

  /** The code of the workspace's own currency, in which its totals are. */
  async currency(workspaceId: string, signal?: AbortSignal): Promise<string | undefined> {
    const fetchCurrency = async () => {
      const all = await this.#connection.clockify.listWorkspaces({});
      const { currencies } = all.find(({ id }) => id === workspaceId) ?? {};
      return { code: currencies?.find(({ isDefault }) => isDefault)?.code ?? undefined };
    };
    const { code } = await this.#currencies.get(workspaceId, fetchCurrency, signal);
    return code;
  }

  async workspaces(signal?: AbortSignal): Promise<readonly Named[]> {
    return (await this.#list("listWorkspaces", {}, signal)).map(namedOf);
  }

  /**
   * The one thing with the given id or name. An id is taken as it is.
   *
   * @param argument in which it was written, for the error
   * @throws {InputError} with candidates when nothing, or more than one thing, has the name
   */
  async find(lookup: Lookup, text: string, argument: string, scope: Scope, signal?: AbortSignal): Promise<Named> {
    const { activeOnly = false, whole, ...within } = scope;
    const name = text.trim();
    if (isIdentifier(name)) return { id: name, name };
    if (lookup === "listUsers" && name.toLowerCase() === "me") {
      const me = await this.me(signal);
      return { id: me.id, name: me.name };
    }
    const written = { lookup, name, argument };
    const filtered = whole ? [] : await this.#list(lookup, { ...within, ...filterOf(lookup, name) }, signal);
    const found = pickNamed(filtered, written, activeOnly);
    if (found) return namedOf(found);
    // Clockify's filter knows no accents, so what it leaves out is looked through as well.
    const all = await this.#list(lookup, within, signal);
    const unfiltered = pickNamed(all, written, activeOnly);
    if (unfiltered) return namedOf(unfiltered);
    throw unknownName(written, filtered.length > 0 ? filtered : all);
  }

  /** The name of a thing by its id. Undefined where its list does not have it. */
  async named(lookup: Lookup, id: unknown, scope: Scope, signal?: AbortSignal): Promise<Named | undefined> {
    if (typeof id !== "string") return undefined;
    const found = (await this.#list(lookup, { ...scope }, signal)).find((entry) => entry.id === id);
    return found && { id, name: found.name };
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
  ): Promise<EntryDetails> {
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
  #list(lookup: Lookup, args: Record<string, unknown>, signal?: AbortSignal): Promise<readonly ListEntry[]> {
    const fetchEntries = async () => {
      const action = dynamicAction(this.#connection.clockify, lookup);
      const entries: ListEntry[] = [];
      for await (const items of largePagesOf(action, args, MAX_PAGES)) entries.push(...listEntries(items));
      return entries;
    };
    return this.#lists.get(`${lookup} ${JSON.stringify(args)}`, fetchEntries, signal);
  }
}

/** Clockify's filters find what contains the text, which leaves few to look at, and those that it may have meant. */
function filterOf(lookup: Lookup, name: string): Record<string, string> {
  const known = operations[lookup].arguments;
  if ("email" in known && name.includes("@")) return { email: name };
  return "name" in known ? { name } : {};
}

/** @throws {InputError} when more than one has the name, or only one on which nobody should book */
function pickNamed(entries: readonly ListEntry[], written: WrittenName, activeOnly: boolean): ListEntry | undefined {
  for (const form of nameForms) {
    const wanted = form(written.name);
    const found = entries.filter(({ names }) => names.some((one) => form(one) === wanted));
    const active = found.filter((entry) => entry.active);
    const [only] = active.length === 1 ? active : found;
    if (only && !only.active && activeOnly) throw inactiveName(written, only);
    if (only && (active.length === 1 || found.length === 1)) return only;
    if (found.length > 1) throw ambiguousName(written, found);
  }
  return undefined;
}
