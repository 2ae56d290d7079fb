// The one connection that a command uses, from the same configuration as the MCP server and the doctor.

import { type Environment, readConfiguration } from "../connections/configuration.js";
import type { ConfiguredConnection } from "../connections/configured-connection.js";
import { NO_CONNECTION } from "../connections/connections.js";
import { InputError } from "../input/input-error.js";
import { unknownVariables } from "./misspelt-variables.js";
import { givenWord } from "./safe-word.js";

export interface ConnectionFlags {
  /** A file of connections. */
  readonly connections?: string;
  /** The name of one of them. */
  readonly connection?: string;
}

/**
 * @throws {ClockifyError} with the reason `arguments` that names every mistake of the configuration
 * @throws {InputError} when it leaves open which connection is meant
 */
export function chooseConnection(
  { connections: file, connection }: ConnectionFlags,
  environment: Environment,
): ConfiguredConnection {
  const unknown = unknownVariables(environment, file);
  if (unknown) throw new InputError(unknown, { code: "misconfigured" });
  const { connections } = readConfiguration({ file }, environment);
  const names = connections.map(({ name }) => name);
  const chosen = connections.find(({ name }) => (connection === undefined ? names.length === 1 : name === connection));
  if (chosen) return chosen;
  const known = names.map((name) => JSON.stringify(name)).join(", ");
  const message =
    names.length === 0
      ? NO_CONNECTION
      : connection === undefined
        ? `there are several connections; choose one with --connection: ${known}.`
        : `there is no connection ${givenWord(connection)}; known are ${known}.`;
  throw new InputError(message, { code: "unknown_connection" });
}
