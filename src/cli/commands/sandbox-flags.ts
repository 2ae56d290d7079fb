// The `sandbox` command: its flags and its help. What it does is loaded when it runs.

import type { Command } from "commander";

export interface SandboxFlags {
  readonly port?: string;
  readonly data?: string;
  readonly seed?: string;
  readonly deliverTo?: readonly string[];
  readonly allowOrigin?: readonly string[];
  readonly lenient?: boolean;
}

const HELP = `
It listens on 127.0.0.1. Every API key is an account of its own, and any key will do that has 8 to 200 letters, digits and
+ / = _ . - in it. Under /_sandbox/ there are seeds, snapshots, the clock, faults, deliveries to webhooks,
and the log of requests.`;

export function addSandboxCommand(program: Command): void {
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
    .addHelpText("after", HELP)
    .action(async (flags: SandboxFlags) => (await import("./sandbox.js")).sandbox(flags));
}
