// `clockify-connector mcp`: serves the tools until the client has gone, or a signal ends it. Over standard input and output
// every line of stdout belongs to the protocol, so what is meant for people goes to stderr.

import { tools } from "../generated/tools.js";
import type { Environment } from "../mcp/configuration.js";
import { Confirmations } from "../mcp/confirmation.js";
import { connectionsByKey, loadConnections, NO_CONNECTION } from "../mcp/connections.js";
import { refusedBy, type Selection } from "../mcp/selection.js";
import type { Serving } from "../mcp/server.js";
import { tellWaits } from "../mcp/waits.js";
import { type McpFlags, type McpOptions, readMcpOptions } from "./mcp-options.js";
import { version } from "./version.js";

/** Enough for answers that are on their way; whatever is left then does not keep the program. */
const GRACE_MS = 1000;

interface Running {
  close(): Promise<void>;
  /** Settles when it has ended by itself. */
  readonly closed?: Promise<void>;
}

/** Runs until the server has stopped. */
export async function mcp(flags: McpFlags, environment: Environment): Promise<void> {
  const { selections, toolNames, http } = readMcpOptions(flags, environment);
  const connections = loadConnections({ file: flags.connections, onEvent: tellWaits }, environment);
  for (const warning of connections.warnings) console.error(`Warning: ${warning}`);
  const serving: Serving = { connections, selections, toolNames, confirmations: new Confirmations(), version };
  const stopped = signalled();
  const running = http ? await serveHttp(serving, http, environment) : await serveStdio(serving);
  await Promise.race([stopped, running.closed ?? stopped]);
  await running.close();
  setTimeout(() => process.exit(), GRACE_MS).unref();
}

async function serveStdio(serving: Serving): Promise<Running> {
  if (serving.connections.names.length === 0) console.error(`Warning: ${NO_CONNECTION}`);
  const { startStdio } = await import("../mcp/stdio.js");
  return startStdio(serving);
}

async function serveHttp(
  serving: Serving,
  options: NonNullable<McpOptions["http"]>,
  environment: Environment,
): Promise<Running> {
  const { startHttp } = await import("../mcp/http.js");
  const connectionWithKey = connectionsByKey({ onEvent: tellWaits }, environment);
  const server = await startHttp(serving, { ...options, connectionWithKey });
  const { names } = serving.connections;
  console.error(`Listening on ${server.url}`);
  console.error(
    `Connections: ${names.join(", ") || "none, so every request has to bring its key (X-Clockify-Api-Key)"}`,
  );
  console.error(`Switched off: ${switchedOff(serving.selections)}`);
  return server;
}

function switchedOff(selections: readonly Selection[]): string {
  const off = tools.filter((tool) => refusedBy(selections, tool));
  return off.length === 0
    ? "nothing"
    : `${off.length} of ${tools.length} tools: ${off.map(({ shortName }) => shortName).join(", ")}`;
}

/** The first signal asks for an end; the second one does not wait for it. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = () => {
      if (asked) process.exit(1);
      asked = true;
      console.error("Stopping. A second signal does not wait for calls that run.");
      resolve();
    };
    process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  });
}
