// The connection that a command works with, its workspace, and how it calls: patiently, since nobody loses anything by a wait.

import type { Listener } from "../events.js";
import { type Environment, readConfiguration } from "../mcp/configuration.js";
import type { Connection } from "../mcp/connection.js";
import { NO_CONNECTION } from "../mcp/connections.js";
import { Directory } from "../mcp/directory.js";
import { ToolError } from "../mcp/tool-error.js";
import { UsageError } from "./usage.js";
import { unknownVariables } from "./variables.js";

export interface AccountFlags {
  /** A file of connections. */
  readonly connections?: string;
  /** Which of them. */
  readonly connection?: string;
  /** Name or id. */
  readonly workspace?: string;
}

export interface Account {
  readonly connection: Connection;
  readonly directory: Directory;
  /** Where calls go. */
  readonly address: string;
  readonly workspaceId: string;
  /** Whose key it is. */
  readonly me: { readonly id: string; readonly name: string; readonly timeZone: string };
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
  const unknown = unknownVariables(environment);
  if (unknown) throw new UsageError(unknown);
  const { connections } = readConfiguration({ file: flags.connections }, environment);
  const names = connections.map(({ name }) => JSON.stringify(name)).join(", ");
  if (connections.length === 0) throw new UsageError(NO_CONNECTION);
  if (flags.connection === undefined && connections.length > 1) {
    throw new UsageError(`There are several connections: choose with --connection one of ${names}.`);
  }
  const configured = connections.find(({ name }) => name === (flags.connection ?? connections[0]?.name));
  if (!configured) {
    throw new UsageError(`--connection: there is no ${JSON.stringify(flags.connection)}; known are ${names}.`);
  }
  return orMisused(async () => {
    const connection = configured.open({
      onEvent: options.onEvent,
      rateLimit: undefined,
      retry: { maxRetryAfterMs: MOST_PAUSE_MS },
    });
    const directory = new Directory(connection);
    const me = await directory.me(options.signal);
    const workspaceId = await directory.workspaceId(flags.workspace, options.signal);
    return { connection, directory, address: configured.address, workspaceId, me };
  });
}

/** What the directory refuses was written by whoever started the program. */
export async function orMisused<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof ToolError ? new UsageError(textOfRefusal(error)) : error;
  }
}

/** With the candidates, of which an agent gets a list of its own. */
export function textOfRefusal({ failure: { message, candidates = [] } }: ToolError): string {
  const names = candidates.map(({ id, name, about }) => `${JSON.stringify(name)}${about ? ` (${about})` : ""} ${id}`);
  return names.length === 0 ? message : `${message} ${names.join(", ")}`;
}
