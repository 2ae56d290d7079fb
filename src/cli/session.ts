// The session of an export or an import: the account that it works with, through a client that waits patiently.

import type { Listener } from "../client-events.js";
import type { Environment } from "../connections/configuration.js";
import { nameLookupOf } from "../input/name-lookup.js";
import { workspaceIdOf } from "../input/workspace-policy.js";
import type { Account } from "../transfer/account.js";
import { type ConnectionFlags, chooseConnection } from "./select-connection.js";

export interface AccountFlags extends ConnectionFlags {
  /** Name or id. */
  readonly workspace?: string;
}

/** The longest pause that Clockify may ask for. */
const MAX_PAUSE_MS = 600_000;

/**
 * Finds out whose key it is, and the workspace.
 *
 * @throws {InputError} for wrong flags and variables
 * @throws {ClockifyError} when Clockify does not answer
 */
export async function openAccount(
  flags: AccountFlags,
  environment: Environment,
  options: { readonly onEvent: Listener; readonly signal: AbortSignal },
): Promise<Account> {
  const configured = chooseConnection(flags, environment);
  const connection = configured.open({
    onEvent: options.onEvent,
    rateLimit: undefined,
    retry: { maxRetryAfterMs: MAX_PAUSE_MS },
  });
  const directory = nameLookupOf(connection);
  const me = await directory.me(options.signal);
  const workspaceId = await workspaceIdOf(connection, flags.workspace, options.signal);
  return { connection, directory, address: configured.address, workspaceId, me };
}
