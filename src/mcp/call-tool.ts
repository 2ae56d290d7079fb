// The call of a tool, step by step: may it be called, what was meant, does a person agree, the call itself, its answer.

import type { CallToolResult, InputRequiredResult } from "@modelcontextprotocol/server";
import type { Connection } from "../connections/connection.js";
import { ClockifyError } from "../errors.js";
import { isChange } from "../input/action-tables.js";
import { errorCodeOf } from "../input/failure-message.js";
import { type ErrorCode, InputError } from "../input/input-error.js";
import { withProgress } from "../input/progress.js";
import { resolveArguments } from "../input/resolve-arguments.js";
import type { Tool } from "../input/tool-definition.js";
import { askToConfirm, takeConfirmed } from "./confirm-call.js";
import { connectionOf } from "./connection-of-call.js";
import { runTool } from "./run-tool.js";
import type { ServerContext } from "./server-context.js";
import { parseToolArguments } from "./tool-arguments.js";
import type { CallContext, ToolCall } from "./tool-call.js";
import { Deadline } from "./tool-deadline.js";
import { type ToolFailure, toolFailureOf } from "./tool-failure.js";
import { shownName, type ToolNames } from "./tool-names.js";
import { toFailedResult, toResult } from "./tool-result.js";
import { refusedBy } from "./tool-selection.js";

/** Never throws for what a call can meet: a failure is an answer that an agent can act on. */
export async function callTool(
  tool: Tool,
  given: unknown,
  serverContext: ServerContext,
  context: CallContext,
): Promise<CallToolResult | InputRequiredResult> {
  const deadline = new Deadline(context.signal);
  const started = { ...context, tool, given, serverContext, deadline, signal: deadline.signal };
  let connection: Connection | undefined;
  try {
    checkSelected(tool, serverContext);
    connection = connectionOf(given, serverContext.connections);
    checkMayChange(tool, connection, serverContext);
    const call = { ...started, connection };
    return await withProgress(context.report, () => perform(call));
  } catch (error) {
    return failedResult(error, { ...started, connection });
  } finally {
    deadline.end();
  }
}

async function perform(call: ToolCall): Promise<CallToolResult | InputRequiredResult> {
  const { tool, given, connection, serverContext, deadline, signal } = call;
  const parsed = parseToolArguments(tool, given, connection.secrets);
  const confirmed = tool.confirmed ? takeConfirmed(call, parsed.server) : undefined;
  const resolved = confirmed ?? (await resolveArguments(tool, parsed, connection, signal));
  const question = tool.confirmed && !confirmed ? await askToConfirm(call, resolved) : undefined;
  if (question) return question;
  try {
    return toResult(await runTool(call, resolved, parsed.server), connection.secrets);
  } catch (error) {
    if (!confirmed || !isWorthRepeating(deadline.errorOf(error))) throw error;
    // Nobody has to agree twice because nothing could be sent.
    serverContext.confirmations.giveBack(confirmed);
    return failedResult(error, call, parsed.server.confirm_token && "The confirm_token is still good.");
  }
}

/** Whether nothing was changed and the same call may do better a little later. */
function isWorthRepeating(error: unknown): boolean {
  return error instanceof ClockifyError && error.outcome === "not-applied" && PASSING.includes(errorCodeOf(error));
}

const PASSING: readonly ErrorCode[] = ["rate_limited", "timeout", "cancelled", "unavailable"];

interface Failed extends Pick<ToolCall, "tool" | "given" | "serverContext" | "deadline"> {
  /** Undefined where it was not known yet. */
  readonly connection: Connection | undefined;
}

function failedResult(error: unknown, failed: Failed, note = ""): CallToolResult {
  const { tool, given, serverContext, deadline, connection } = failed;
  const failure = toolFailureOf(deadline.errorOf(error), tool, serverContext.toolNames, given);
  const noted = note ? { ...failure, message: `${failure.message} ${note}` } : failure;
  return toFailedResult(withRetryAfter(noted, connection), connection?.secrets ?? []);
}

/** Where Clockify did not say when to try again, the queue of the connection knows. */
function withRetryAfter(failure: ToolFailure, connection: Connection | undefined): ToolFailure {
  if (failure.code !== "rate_limited" || !connection) return failure;
  const ms = connection.clockify.rateLimit.nextFreeAt - Date.now();
  const { retryAfterSeconds = Math.max(1, Math.ceil(ms / 1000)) } = failure;
  return { ...failure, message: `${failure.message} Call again in ${retryAfterSeconds} s.`, retryAfterSeconds };
}

/** @throws {InputError} where the server has switched the tool off */
function checkSelected(tool: Tool, { selections, toolNames }: ServerContext): void {
  const refusal = refusedBy(selections, tool);
  if (refusal === "read_only") throw readOnlyError(tool, "this server reads only", toolNames);
  if (refusal === undefined) return;
  const message = `${shownName(tool, toolNames)} is switched off here. A person can switch it on.`;
  throw new InputError(message, { code: "tool_disabled" });
}

/** @throws {InputError} where the tool changes something and the connection may not */
function checkMayChange(tool: Tool, { name, readOnly }: Connection, { toolNames }: ServerContext): void {
  if (readOnly && isChange(tool)) throw readOnlyError(tool, `the connection "${name}" reads only`, toolNames);
}

function readOnlyError(tool: Tool, why: string, toolNames: ToolNames): InputError {
  const message = `${shownName(tool, toolNames)} changes something, and ${why}. Nothing was sent.`;
  return new InputError(message, { code: "read_only" });
}
