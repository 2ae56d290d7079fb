// The suggestions for an argument of a prompt or of a resource's address, while a person is typing it.

import type { CompleteRequestParams, CompleteResult, Server } from "@modelcontextprotocol/server";
import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import type { Named } from "../input/tool-definition.js";
import { usableWorkspaces } from "../input/workspace-policy.js";
import { offeredPrompts } from "./prompts.js";
import { templates } from "./resources.js";
import type { ServerContext } from "./server-context.js";

/** What the protocol permits. */
const MAX_VALUES = 100;

export function registerCompletion(server: Server, serverContext: ServerContext): void {
  server.registerCapabilities({ completions: {} });
  server.setRequestHandler("completion/complete", async ({ params }, { mcpReq }) =>
    answerOf(matching(await suggestions(params, serverContext, mcpReq.signal), params.argument.value)),
  );
}

interface Suggestion {
  readonly value: string;
  /** What the person types, where that is not the value. */
  readonly name?: string;
}

async function suggestions(
  { ref, argument, context }: CompleteRequestParams,
  serverContext: ServerContext,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  if (ref.type === "ref/prompt") {
    const prompt = offeredPrompts(serverContext).find(({ name }) => name === ref.name);
    if (!prompt) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown prompt: ${ref.name}`);
    const { suggestions = [] } = prompt.arguments.find(({ name }) => name === argument.name) ?? {};
    return suggestions.map((value) => ({ value }));
  }
  if (!templates.some(({ uriTemplate }) => uriTemplate === ref.uri)) {
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown resource template: ${ref.uri}`);
  }
  if (argument.name === "connection") return serverContext.connections.names.map((value) => ({ value }));
  return argument.name === "workspace" ? workspaces(serverContext, context?.arguments?.connection, signal) : [];
}

async function workspaces(
  { connections }: ServerContext,
  given: string | undefined,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const [only] = connections.names;
  const name = given ?? (connections.names.length === 1 ? only : undefined);
  if (name === undefined || !connections.names.includes(name)) return [];
  try {
    return distinct(await usableWorkspaces(connections.get(name), signal));
  } catch {
    // Nobody waits for the reason while typing; reading the resource gives it.
    return [];
  }
}

/** By name, and by id where a name means several. */
function distinct(all: readonly Named[]): Suggestion[] {
  return all.map(({ id, name }) => {
    const namesakes = all.filter((one) => plain(one.name) === plain(name));
    return namesakes.length === 1 ? { value: name } : { value: id, name };
  });
}

/** What begins with the text before what contains it elsewhere. */
function matching(all: readonly Suggestion[], typed: string): string[] {
  const text = plain(typed);
  const at = ({ value, name = value }: Suggestion) => plain(name).indexOf(text);
  return [...all.filter((one) => at(one) === 0), ...all.filter((one) => at(one) > 0)].map(({ value }) => value);
}

function answerOf(values: readonly string[]): CompleteResult {
  const { length } = values;
  return { completion: { values: values.slice(0, MAX_VALUES), total: length, hasMore: length > MAX_VALUES } };
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
