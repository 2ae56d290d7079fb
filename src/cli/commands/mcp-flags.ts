// The `mcp` command: its flags and its help. What it does is loaded when it runs.

import type { Command } from "commander";
import { ENVIRONMENT_HELP } from "./environment-help.js";

/** As the command line has them. */
export interface McpFlags {
  readonly toolsets?: string;
  readonly tools?: string;
  readonly excludeTools?: string;
  readonly connections?: string;
  readonly sandbox?: true;
  readonly readOnly?: true;
  readonly toolNames?: string;
  readonly confirm?: string;
  readonly http?: true;
  readonly port?: string;
  readonly host?: string;
  readonly allowedHosts?: string;
  readonly allowedOrigins?: string;
}

const HELP = `
Each flag can also be set as a variable: CLOCKIFY_MCP_READ_ONLY, CLOCKIFY_MCP_TOOLSETS, and so on. Where both choose tools,
only those remain that both allow. CLOCKIFY_MCP_TOKEN is the token that callers of the HTTP server must send. It is not a flag,
because other users of this machine can see flags.
${ENVIRONMENT_HELP}`;

export function addMcpCommand(program: Command): void {
  program
    .command("mcp")
    .description("Serves the tools to an MCP client, over standard input and output or over HTTP.")
    .option("--connections <file>", "file of connections")
    .option("--sandbox", "an account to play with that needs no key, and forgets everything at the end")
    .option("--read-only", "only tools that change nothing")
    .option("--toolsets <list>", "only these: entries, scheduling, approvals, time-off, holidays")
    .option("--tools <list>", "only these tools")
    .option("--exclude-tools <list>", "none of these tools")
    .option(
      "--tool-names <names>",
      "which names the list shows, catalog or short; calls may use both (default: catalog)",
    )
    .option(
      "--confirm <how>",
      "who says yes to what deletes or changes in bulk: person, token (also the agent, where a client cannot ask) or block (default: token)",
    )
    .option("--http", "serve over HTTP")
    .option("--port <port>", "port of the HTTP server (default: 4012)")
    .option("--host <address>", "address that the HTTP server listens on (default: 127.0.0.1)")
    .option("--allowed-hosts <list>", "names under which the HTTP server may be called")
    .option("--allowed-origins <list>", "web pages that may call the HTTP server")
    .addHelpText("after", HELP)
    .action(async (flags: McpFlags) => (await import("./mcp.js")).mcp(flags, process.env));
}
