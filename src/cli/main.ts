// The program clockify-connector: reads the command line, and loads only what the command needs.

import { Argument, Command, CommanderError } from "commander";
import { ClockifyError, codeOf, redact, textOf } from "../errors.js";
import { LockError } from "../util/file-lock.js";
import type { ActionsFlags } from "./commands/actions.js";
import type { Shell } from "./commands/completion.js";
import type { DoctorFlags } from "./commands/doctor.js";
import type { McpFlags } from "./commands/mcp-options.js";
import type { SandboxFlags } from "./commands/sandbox.js";
import { addTransferCommands } from "./commands/transfer.js";
import { FAILED, MISUSED } from "./exit-codes.js";
import { useProxy } from "./proxy.js";
import { secretsIn, withoutKeys } from "./safe-word.js";
import { tell } from "./terminal/output.js";
import type { Terminal } from "./terminal/terminal.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";

const ENVIRONMENT = `
Connections, from the environment or from a file (CLOCKIFY_CONNECTIONS, or --connections):
  CLOCKIFY_API_KEY or CLOCKIFY_ADDON_TOKEN, CLOCKIFY_REGION or CLOCKIFY_BASE_URL,
  CLOCKIFY_WORKSPACE, CLOCKIFY_ALLOWED_WORKSPACES; CLOCKIFY_ALLOW_HTTP=1 for an http address of another machine.
  HTTPS_PROXY, HTTP_PROXY and NO_PROXY are heeded.`;

const MCP_ENVIRONMENT = `
Each flag can also be set as a variable: CLOCKIFY_MCP_READ_ONLY, CLOCKIFY_MCP_TOOLSETS, and so on. Where both choose tools,
only those remain that both allow. CLOCKIFY_MCP_TOKEN is the token that callers of the HTTP server must send. It is no flag,
because other users of this machine can see flags.
${ENVIRONMENT}`;

const SANDBOX_HELP = `
It listens on 127.0.0.1. Every API key is an account of its own, and any key will do that has 8 to 200 letters, digits and
+ / = _ . - in it. Under /_sandbox/ there are seeds, snapshots, the clock, faults, deliveries to webhooks,
and the journal of requests.`;

const CALL_HELP = `
Ids may be names, and times may be words: now, 09:00, yesterday 14:30, 2026-03-02, in the time zone of the account.
The answer is a table, or JSON with --json. What deletes or changes much asks first, or wants --yes.

  clockify-connector call createTimeEntry --start 09:00 --end now --project-id "Website Relaunch"
  clockify-connector call listUserTimeEntries --user-id me --start yesterday --all --json

It ends with 0 when it is done, 1 when it failed and changed nothing, 2 when the command line is wrong and nothing was sent, 3 when
it may have taken effect, so that you have to look before you repeat it, and 130 after Ctrl-C.

The arguments of an action: clockify-connector call ACTION --help
${ENVIRONMENT}`;

const DOCTOR_HELP = `
It ends with 0 when nothing failed, 1 when a check failed, and 2 when the configuration cannot be used.
${ENVIRONMENT}`;

const ACTIONS_HELP = `
  clockify-connector actions time off
  clockify-connector actions createTimeEntry`;

const COMPLETION_HELP = `
  echo 'source <(clockify-connector completion bash)' >> ~/.bashrc
  echo 'source <(clockify-connector completion zsh)' >> ~/.zshrc
  clockify-connector completion fish > ~/.config/fish/completions/clockify-connector.fish`;

function createProgram(): Command {
  const program = new Command("clockify-connector")
    .description("Clockify for people, scripts and AI agents.")
    .version(version)
    .addHelpText("after", ENVIRONMENT)
    // Behind a command every option is that command's, also -V.
    .enablePositionalOptions()
    // What is wrong is printed where everything is, below.
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    // A sandbox is on this machine, and no proxy reaches it.
    .hook("preAction", async (_, command) => {
      if (command.name() !== "sandbox" && !command.opts().sandbox) await useProxy(process.env);
    });
  addActionCommands(program);
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
    .addHelpText("after", MCP_ENVIRONMENT)
    .action(async (flags: McpFlags) => (await import("./commands/mcp.js")).mcp(flags, process.env));
  program
    .command("doctor")
    .description("Checks each connection, and says how to fix it.")
    .option("--connections <file>", "file of connections")
    .option("--connection <name>", "check only this one of them")
    .option("--json", "answer in JSON")
    .addHelpText("after", DOCTOR_HELP)
    .action(async (flags: DoctorFlags) => {
      process.exitCode = await (await import("./commands/doctor.js")).doctor(flags, process.env);
    });
  program
    .command("sandbox")
    .description("Runs a Clockify that remembers, on this machine, to try things out and to test against.")
    .option("--port <port>", "port to listen on, 0 for any free one (default: 4011)")
    .option("--data <file>", "file that keeps everything from one run to the next")
    .option("--seed <name>", "what new accounts begin with (default: story)")
    .option("--deliver-to <hosts...>", "hosts beside this machine that webhooks may be delivered to")
    .option("--allow-origin <origins...>", "sites whose pages may call the API from a browser")
    .option("--lenient", "ignores unknown keys in bodies, as Clockify does (default)")
    .option("--no-lenient", "refuses unknown keys in bodies, which finds typing errors")
    .addHelpText("after", SANDBOX_HELP)
    .action(async (flags: SandboxFlags) => (await import("./commands/sandbox.js")).sandbox(flags));
  addTransferCommands(program);
  return program;
}

function addActionCommands(program: Command): void {
  program
    .command("actions")
    .description("Lists what can be called, or shows one action and its arguments.")
    .argument("[search...]", "words to look for, or the name of an action")
    .option("--json", "answer in JSON")
    .addHelpText("after", ACTIONS_HELP)
    .action(async (words: string[], flags: ActionsFlags) => {
      process.exitCode = await (await import("./commands/actions.js")).actions(words, flags, await terminal());
    });
  const call = program
    .command("call")
    .description("Calls an action of Clockify.")
    .usage("ACTION [options]")
    // The options are those of the action, which it reads itself.
    .argument("[words...]")
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .addHelpText("after", CALL_HELP);
  call.action(async () => {
    if (call.args[0] === "--help" || call.args[0] === "-h") call.help();
    const { onInterruption } = await import("./terminal/interruption.js");
    const surroundings = { environment: process.env, terminal: await terminal(), signal: onInterruption().signal };
    process.exitCode = await (await import("./commands/call.js")).call(call.args, surroundings);
  });
  program
    .command("completion")
    .description("Prints a script with which the shell completes commands, actions and options.")
    .addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", COMPLETION_HELP)
    .action(async (shell: Shell) =>
      (await terminal()).write((await import("./commands/completion.js")).completionScript(shell)),
    );
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .action(async (words: string[]) => {
      const { candidates } = await import("./commands/completion.js");
      await (await terminal()).write(
        candidates(words, program, process.env)
          .map((word) => `${word}\n`)
          .join(""),
      );
    });
}

async function terminal(): Promise<Terminal> {
  return (await import("./terminal/terminal.js")).processTerminal(process.env);
}

/** Whoever reads what is written may stop early, as head does. What was called is done all the same. */
function surviveClosedPipes(): void {
  process.stdout.on("error", (error) => {
    if (codeOf(error) === "EPIPE") process.exit();
    process.exitCode ||= FAILED;
  });
  process.stderr.on("error", () => undefined);
}

async function main(): Promise<void> {
  surviveClosedPipes();
  try {
    // Bundles run within Electron too, whose arguments commander would count otherwise.
    await createProgram().parseAsync(process.argv, { from: "node" });
  } catch (error) {
    process.exitCode = codeOfFailure(error);
    const message = messageOf(error);
    if (message !== undefined) tell(redact(message, secretsIn(process.env)));
  }
}

function codeOfFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
  const isMisuse =
    error instanceof UsageError ||
    error instanceof LockError ||
    (error instanceof ClockifyError && error.reason === "arguments");
  return isMisuse ? MISUSED : FAILED;
}

/** Undefined for help and version, which commander gives this way, too. */
function messageOf(error: unknown): string | undefined {
  if (!(error instanceof CommanderError)) return `error: ${error instanceof Error ? error.message : textOf(error)}`;
  const isHelp = error.exitCode === 0 || error.code === "commander.help";
  return isHelp ? undefined : withoutKeys(error.message, process.argv.slice(2));
}

void main();
