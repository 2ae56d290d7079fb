// The factory of MCP servers, for every transport and both protocol eras.

import type { ServerContext as RequestContext } from "@modelcontextprotocol/server";
import {
  CLIENT_CAPABILITIES_META_KEY,
  isSpecType,
  ProtocolError,
  ProtocolErrorCode,
  type Server,
} from "@modelcontextprotocol/server";
import { isObject } from "../util/json.js";
import { registerCompletion } from "./argument-completion.js";
import { callTool } from "./call-tool.js";
import { KEPT_SECONDS } from "./confirmation.js";
import { instructions } from "./instructions.js";
import { listedTools } from "./listed-tools.js";
import { registerPrompts } from "./prompts.js";
import { registerResources } from "./resources.js";
import type { ServerContext } from "./server-context.js";
import type { Ask, CallContext } from "./tool-call.js";
import { findTool, unknownTool } from "./tool-names.js";
import { WholeServer } from "./unfiltered-server.js";

/** A person may be away for a while; the token of a question is as old then. */
const ANSWER_MS = KEPT_SECONDS * 1000;

/** The list changes with the configuration only, so clients may keep it for an hour. */
const LIST_KEPT = { ttlMs: 3_600_000, cacheScope: "private" } as const;

export function createServer(serverContext: ServerContext): Server {
  const server = new WholeServer(
    { name: "clockify-connector", title: "Clockify", version: serverContext.version },
    { capabilities: { tools: {} }, instructions: instructions(serverContext) },
  );
  server.setRequestHandler("tools/list", () => ({ tools: listedTools(serverContext), ...LIST_KEPT }));
  server.setRequestHandler("tools/call", ({ params }, context) => {
    const tool = findTool(params.name);
    if (!tool) throw new ProtocolError(ProtocolErrorCode.InvalidParams, unknownTool(params.name));
    return callTool(tool, params.arguments ?? {}, serverContext, callContext(server, context));
  });
  registerResources(server, serverContext);
  registerPrompts(server, serverContext);
  registerCompletion(server, serverContext);
  return server;
}

function callContext(server: Server, { mcpReq }: RequestContext): CallContext {
  const { progressToken } = mcpReq._meta ?? {};
  let progress = 0;
  const report = (message: string) => {
    if (progressToken === undefined) return;
    const params = { progressToken, progress: ++progress, message };
    // A client that has left gets no notification.
    mcpReq.notify({ method: "notifications/progress", params }).catch(() => undefined);
  };
  // Today's clients declare what they can with each request, older ones once at the start.
  const envelope: Readonly<Record<string, unknown>> = mcpReq.envelope ?? {};
  const declared = envelope[CLIENT_CAPABILITIES_META_KEY];
  const isModern = isSpecType.ClientCapabilities(declared);
  const forms = (isModern ? declared : server.getClientCapabilities())?.elicitation;
  // Clients from before there were two kinds of question declare neither, and mean the form.
  const canAsk = isObject(forms) && ("form" in forms || !("url" in forms));
  const askNow: Ask = (question) =>
    mcpReq.elicitInput({ mode: "form", ...question }, { timeout: ANSWER_MS, signal: mcpReq.signal });
  const state: unknown = mcpReq.requestState();
  return {
    signal: mcpReq.signal,
    report,
    questions: canAsk ? (isModern ? "by-answer" : askNow) : undefined,
    responses: mcpReq.inputResponses,
    requestState: typeof state === "string" ? state : undefined,
  };
}
