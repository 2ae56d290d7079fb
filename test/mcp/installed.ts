// A client of the tests that is configured to start the server, as people configure theirs.

import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { onTestFinished } from "vitest";

export interface Command {
  readonly args: readonly string[];
  /** All variables that the server gets, besides those that every program needs. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the server with this Node. It is ended with the test. */
export async function connect({ args, env }: Command): Promise<Client> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...args],
    env: { ...env },
    stderr: "ignore",
  });
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

export async function toolNames(command: Command): Promise<string[]> {
  const { tools } = await (await connect(command)).listTools();
  return tools.map(({ name }) => name);
}
