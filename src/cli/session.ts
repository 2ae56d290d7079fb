// The connection that a command works with, its workspace, and how it calls: patiently, since nobody loses anything by a wait.

import type { Listener } from "../client-events.js";
import type { Environment } from "../connections/configuration.js";
import type { Connection } from "../connections/connection.js";
import { InputError } from "../input/input-error.js";
import { type Me, type NameLookup, nameLookupOf } from "../input/name-lookup.js";
import { workspaceIdOf } from "../input/workspace-policy.js";
import { type ConnectionFlags, chooseConnection } from "./select-connection.js";
import { UsageError } from "./usage-error.js";

export interface AccountFlags extends ConnectionFlags {
  /** Name or id. */
  readonly workspace?: string;
}

export interface Account {
  readonly connection: Connection;
  readonly directory: NameLookup;
  /** Where calls go. */
  readonly address: string;
  readonly workspaceId: string;
  /** Whose key it is. */
  readonly me: Me;
}

/** A pause that Clockify asks for is waited out up to here. */
const MOST_PAUSE_MS = 600_000;

/**
 * Finds out whose key it is, and the workspace.
 *
 * @throws {UsageError} for what is wrong with flags and variables
 * @throws {ClockifyError} when Clockify does not answer
 */
export async function openAccount(
  flags: AccountFlags,
  environment: Environment,
  options: { readonly onEvent: Listener; readonly signal: AbortSignal },
): Promise<Account> {
  return orMisused(async () => {
    const configured = chooseConnection(flags, environment);
    const connection = configured.open({
      onEvent: options.onEvent,
      rateLimit: undefined,
      retry: { maxRetryAfterMs: MOST_PAUSE_MS },
    });
    const directory = nameLookupOf(connection);
    const me = await directory.me(options.signal);
    const workspaceId = await workspaceIdOf(connection, flags.workspace, options.signal);
    return { connection, directory, address: configured.address, workspaceId, me };
  });
}

/** What the directory refuses was written by whoever started the program. */
export async function orMisused<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof InputError ? new UsageError(textOfRefusal(error)) : error;
  }
}

/** With the candidates, of which an agent gets a list of its own. */
export function textOfRefusal({ message, candidates = [] }: InputError): string {
  const names = candidates.map(({ id, name, about }) => `${JSON.stringify(name)}${about ? ` (${about})` : ""} ${id}`);
  return names.length === 0 ? message : `${message} ${names.join(", ")}`;
}
