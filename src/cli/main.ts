// The program clockify-connector: reads the command line, and loads only what the command needs.

import { Command, CommanderError } from "commander";
import { ClockifyError, textOf } from "../errors.js";
import type { DoctorFlags } from "./doctor.js";
import type { McpFlags } from "./mcp-options.js";
import type { SandboxFlags } from "./sandbox.js";
import { UsageError } from "./usage.js";
import { version } from "./version.js";

const FAILED = 1;
const MISUSED = 2;

const ENVIRONMENT = `
Connections, from the environment or from a file (CLOCKIFY_CONNECTIONS, or --connections):
  CLOCKIFY_API_KEY or CLOCKIFY_ADDON_TOKEN, CLOCKIFY_REGION or CLOCKIFY_BASE_URL,
  CLOCKIFY_WORKSPACE, CLOCKIFY_ALLOWED_WORKSPACES`;

const MCP_ENVIRONMENT = `
Each flag can also be set as a variable: CLOCKIFY_MCP_READ_ONLY, CLOCKIFY_MCP_TOOLSETS, and so on. Where both choose tools,
only those remain that both allow. CLOCKIFY_MCP_TOKEN is the token that callers of the HTTP server must send. It is no flag,
because other users of this machine can see flags.
${ENVIRONMENT}`;

const SANDBOX_HELP = `
It listens on 127.0.0.1. Every API key is an account of its own, and any key will do that has 8 to 200 letters, digits and
+ / = _ . - in it. Under /_sandbox/ there are seeds, snapshots, the clock, faults, deliveries to webhooks,
and the journal of requests.`;

function createProgram(): Command {
  const program = new Command("clockify-connector")
    .description("Clockify for AI agents.")
    .version(version)
    .addHelpText("after", ENVIRONMENT)
    .exitOverride();
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
    .option("--http", "serve over HTTP")
    .option("--port <port>", "port of the HTTP server (default: 4012)")
    .option("--host <address>", "address that the HTTP server listens on (default: 127.0.0.1)")
    .option("--allowed-hosts <list>", "names under which the HTTP server may be called")
    .option("--allowed-origins <list>", "web pages that may call the HTTP server")
    .addHelpText("after", MCP_ENVIRONMENT)
    .action(async (flags: McpFlags) => (await import("./mcp.js")).mcp(flags, process.env));
  program
    .command("doctor")
    .description("Checks each connection, and says what to mend.")
    .option("--connections <file>", "file of connections")
    .option("--json", "answer in JSON")
    .addHelpText("after", ENVIRONMENT)
    .action(async (flags: DoctorFlags) => {
      process.exitCode = (await (await import("./doctor.js")).doctor(flags, process.env)) ? 0 : FAILED;
    });
  program
    .command("sandbox")
    .description("Runs a Clockify that remembers, on this machine, to try things out and to test against.")
    .option("--port <port>", "port to listen on, 0 for any free one (default: 4011)")
    .option("--data <file>", "file that keeps everything from one run to the next")
    .option("--seed <name>", "what new accounts begin with (default: story)")
    .option("--deliver-to <hosts...>", "hosts beside this machine that webhooks may be delivered to")
    .addHelpText("after", SANDBOX_HELP)
    .action(async (flags: SandboxFlags) => (await import("./sandbox.js")).sandbox(flags));
  return program;
}

async function main(): Promise<void> {
  try {
    // Bundles run within Electron too, whose arguments commander would count otherwise.
    await createProgram().parseAsync(process.argv, { from: "node" });
  } catch (error) {
    // Commander has said it already, and gives help and version this way, too.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSED;
    else {
      console.error(`error: ${error instanceof Error ? error.message : textOf(error)}`);
      const isMisuse = error instanceof UsageError || (error instanceof ClockifyError && error.reason === "arguments");
      process.exitCode = isMisuse ? MISUSED : FAILED;
    }
  }
}

void main();
