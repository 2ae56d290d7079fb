// One connected account: its client and what the tools may do with it.

import type { Clockify } from "../client.js";

export interface Connection {
  /** What the argument PCID selects it by. */
  readonly name: string;
  readonly clockify: Clockify;
  /** Where calls go that name no workspace: an id or a name. */
  readonly workspace?: string | undefined;
  /** Refuses every tool that changes something. */
  readonly readOnly?: boolean | undefined;
  /** Ids or names of the only workspaces that may be used. */
  readonly allowedWorkspaces?: readonly string[] | undefined;
  /** What time it is there, if not what this machine's clock shows: a sandbox has its own. Known after the first answer. */
  now?(): Date;
  /** Values that no answer may show. */
  readonly secrets: readonly string[];
}

export interface Connections {
  /** Names of all connections, in the order of the configuration. */
  readonly names: readonly string[];
  /** The one connection of a request that brings its own key. */
  readonly ofRequest?: true;
  /** Whether each of them has a workspace, so that calls need not name one. */
  readonly haveWorkspace: boolean;
  /** Connects on first use and keeps the connection, so that its rate limit counts every call. */
  get(name: string): Connection;
}

/** What the words for times are counted from. To be asked after an answer has come. */
export function nowOf({ now }: Pick<Connection, "now">): Date {
  return now?.() ?? new Date();
}
