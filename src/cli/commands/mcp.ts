// `clockify-connector mcp`: the MCP server until its client has gone, or a signal ends it. Over standard input and output every line of
// stdout belongs to the protocol, so texts for people go to stderr.

import type { Environment } from "../../connections/configuration.js";
import {
  connectionsByKey,
  type LoadedConnections,
  loadConnections,
  NO_CONNECTION,
} from "../../connections/connections.js";
import { tools } from "../../generated/tools.js";
import { InputError } from "../../input/input-error.js";
import { reportProgress } from "../../input/progress.js";
import { Confirmations } from "../../mcp/confirmation.js";
import type { ServerContext } from "../../mcp/server-context.js";
import { refusedBy, type Selection } from "../../mcp/tool-selection.js";
import { note } from "../terminal/output.js";
import { version } from "../version.js";
import type { McpFlags } from "./mcp-flags.js";
import { type McpOptions, readMcpOptions } from "./mcp-options.js";

/** Enough for answers that are under way; anything later is cut. */
const GRACE_MS = 1000;

interface Running {
  close(): Promise<void>;
  /** Settles when it has ended by itself. */
  readonly closed?: Promise<void>;
}

/** Runs until the server has stopped. */
export async function mcp(flags: McpFlags, surroundings: Environment): Promise<void> {
  const sandbox = flags.sandbox && (await startSandbox(flags));
  const environment = sandbox ? { ...surroundings, ...sandbox.environment } : surroundings;
  const { selections, toolNames, confirm, http } = readMcpOptions(flags, environment);
  const off = switchedOff(selections);
  const connections = loadConnections(
    { file: flags.connections, onEvent: reportProgress, now: sandbox?.now },
    environment,
  );
  for (const warning of connections.warnings) note(`Warning: ${warning}`);
  const serverContext: ServerContext = {
    connections,
    selections,
    toolNames,
    confirm,
    confirmations: new Confirmations(),
    version,
  };
  const stopped = signalled();
  const running = http
    ? await serveHttp(serverContext, http, connections, environment)
    : await serveStdio(serverContext);
  // Standard error is what a client shows as trouble, so there only what is unusual is said.
  if (http || off) note(`Switched off: ${off ?? "nothing"}`);
  await Promise.race([stopped, running.closed ?? stopped]);
  await running.close();
  if (sandbox) await sandbox.close();
  setTimeout(() => process.exit(), GRACE_MS).unref();
}

const PLAYGROUND_KEY = "playground";

/** A playground without a key. Its variables replace those of the real account. */
async function startSandbox({ connections }: McpFlags) {
  if (connections !== undefined) throw new InputError("--sandbox is an account of its own: leave --connections out.");
  const { createSandbox } = await import("../../sandbox/sandbox.js");
  const { url, close, tenant } = await createSandbox();
  const { clock } = tenant(PLAYGROUND_KEY);
  note(`Serving a sandbox, which forgets everything when it ends. Look at it: ${url}`);
  const environment: Environment = {
    CLOCKIFY_API_KEY: PLAYGROUND_KEY,
    CLOCKIFY_BASE_URL: url,
    CLOCKIFY_ADDON_TOKEN: undefined,
    CLOCKIFY_CONNECTIONS: undefined,
    CLOCKIFY_REGION: undefined,
    CLOCKIFY_WORKSPACE: undefined,
    CLOCKIFY_ALLOWED_WORKSPACES: undefined,
  };
  return { environment, close, now: () => clock.now };
}

async function serveStdio(serverContext: ServerContext): Promise<Running> {
  if (serverContext.connections.names.length === 0) note(`Warning: ${NO_CONNECTION}`);
  if (process.stdin.isTTY) {
    note(
      "Serving over standard input and output: a client starts this. To check a connection: clockify-connector doctor",
    );
  }
  const { startStdio } = await import("../../mcp/stdio.js");
  return startStdio(serverContext);
}

async function serveHttp(
  serverContext: ServerContext,
  options: NonNullable<McpOptions["http"]>,
  { names, limits }: LoadedConnections,
  environment: Environment,
): Promise<Running> {
  const { startHttp } = await import("../../mcp/http/http-server.js");
  const connectionWithKey = connectionsByKey({ onEvent: reportProgress, limits }, environment);
  const server = await startHttp(serverContext, { ...options, connectionWithKey });
  note(`Listening on ${server.url}`);
  note(`Connections: ${names.join(", ") || "none, so every request has to bring its key (X-Clockify-Api-Key)"}`);
  return server;
}

/** @throws {InputError} when no tool is left */
function switchedOff(selections: readonly Selection[]): string | undefined {
  const off = tools.filter((tool) => refusedBy(selections, tool));
  if (off.length === tools.length) {
    throw new InputError(
      "No tool is left: together, the flags and variables that choose tools switch all of them off.",
    );
  }
  return off.length === 0
    ? undefined
    : `${off.length} of ${tools.length} tools: ${off.map(({ shortName }) => shortName).join(", ")}`;
}

/** The first signal asks for an end; the second one does not wait for it. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = () => {
      if (asked) process.exit(1);
      asked = true;
      note("Stopping. A second signal does not wait for calls that run.");
      resolve();
    };
    process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  });
}
