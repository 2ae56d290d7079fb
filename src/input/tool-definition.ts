// The types of the generated tables of actions and tools.

import type { nouns } from "../generated/resources.js";
import type { ActionName } from "../operation.js";

export type Toolset = "entries" | "approvals" | "scheduling" | "time-off" | "holidays";

/** The lists in which a name is looked up to find its id. */
export type Lookup = keyof typeof nouns;

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** The JSON Schema that clients see. Nothing is refused by it: parse-arguments.ts is more tolerant. */
export interface InputSchema {
  readonly type: "object";
  readonly properties: Record<string, Record<string, Json>>;
  readonly required?: readonly string[];
}

/** An action as people and agents call it: with names in place of ids, and words in place of times. */
export interface ActionMetadata {
  readonly action: ActionName;
  readonly title: string;
  /** Destroys or changes in bulk: a person, or a second call with a token, has to confirm it. */
  readonly confirmed?: true;
  /**
   * Its times mean days, or the wall clock of the account's zone, although they are written with a Z: midnight of a day must not
   * become the evening before.
   */
  readonly wallClock?: true;
  /** Where ids may be given as names: the argument (or place within it, as in `users.ids[]`) and the list that has the names. */
  readonly lookups: Readonly<Record<string, Lookup>>;
  /** Only a tool has one, with arguments that no action has. */
  readonly inputSchema?: InputSchema;
}

export interface Tool extends ActionMetadata {
  /** The catalog's name, typing errors included: `clockify_time_tracking_get_entries`. */
  readonly name: string;
  /** Without the prefix, spelled right, and at most 37 characters: `get_entries`. */
  readonly shortName: string;
  /** Further names that calls may use: the long name spelled right, the short name spelled as in the catalog. */
  readonly aliases?: readonly string[];
  readonly toolset: Toolset;
  readonly description: string;
  /** The words people use for what it does. Clients that search the list read it; it costs the model nothing. */
  readonly searchHint: string;
  /** A client that loads tools only when it searches should have this one from the start. */
  readonly alwaysLoad?: true;
  readonly inputSchema: InputSchema;
}

/** Something that can be named in place of its id. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** What distinguishes it from others of its name: a mail address, a client, that it is not active. */
  readonly about?: string;
}
