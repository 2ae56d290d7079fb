// An agent of the tests: the SDK's client, connected in this process to a server made by the one factory.

import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { expect, onTestFinished } from "vitest";
import type { Connection, Connections } from "../../src/connections/connection.ts";
import { Confirmations } from "../../src/mcp/confirmation.ts";
import { createServer } from "../../src/mcp/server.ts";
import type { ServerContext } from "../../src/mcp/server-context.ts";

/** The structured content of a tool's result. */
export type Answer = Readonly<Record<string, unknown>>;

type PersonsAnswer = "accept" | "decline" | "cancel";

export interface AgentOptions extends Partial<Omit<ServerContext, "connections">> {
  /** What the person says when the client asks. Without it the client cannot ask. */
  readonly person?: (question: string) => PersonsAnswer | Promise<PersonsAnswer>;
}

export interface Agent {
  readonly client: Client;
  call(
    tool: string,
    args: object,
    options?: { signal?: AbortSignal; progress?: string[]; timeout?: number },
  ): Promise<Answer>;
}

export function connectionsOf(...connections: readonly Connection[]): Connections {
  return {
    names: connections.map(({ name }) => name),
    haveWorkspace: connections.every(({ workspace }) => workspace !== undefined),
    get: (name) => connections.find((one) => one.name === name) ?? expect.fail(name),
  };
}

export async function startAgent(
  connections: readonly Connection[],
  { person, ...serverContext }: AgentOptions = {},
): Promise<Agent> {
  const server = createServer({
    connections: connectionsOf(...connections),
    selections: [],
    toolNames: "catalog",
    confirmations: new Confirmations(),
    version: "0.0.0",
    ...serverContext,
  });
  const client = new Client(
    { name: "agent", version: "1" },
    { capabilities: person ? { elicitation: { form: {} } } : {} },
  );
  if (person) {
    client.setRequestHandler("elicitation/create", async ({ params }) => {
      const action = await person(params.message);
      return action === "accept" ? { action, content: { confirm: true } } : { action };
    });
  }
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);
  onTestFinished(() => client.close());

  return {
    client,
    async call(name, args, { signal, progress, timeout } = {}) {
      const { content, structuredContent, isError } = await client.callTool(
        { name, arguments: { ...args } },
        {
          ...(signal && { signal }),
          ...(timeout !== undefined && { timeout }),
          ...(progress && { onprogress: ({ message }) => progress.push(String(message)) }),
        },
      );
      const answer: Answer = Object(structuredContent);
      // Some clients show the one to the model and some the other.
      expect(content).toEqual([{ type: "text", text: JSON.stringify(structuredContent) }]);
      expect(isError ?? false, JSON.stringify(answer)).toBe("error" in answer);
      return answer;
    },
  };
}
