// The flags that choose the account of an export or an import.

import type { Command } from "commander";

export function withAccount(command: Command): Command {
  return command
    .option("--connections <file>", "file of connections")
    .option("--connection <name>", "which of them")
    .option("--workspace <workspace>", "name or id of the workspace (default: the connection's, or the only one)");
}
