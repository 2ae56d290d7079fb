// One call of a tool, from the arguments as an agent wrote them to the answer it reads.

import type { CallToolResult, InputRequiredResult } from "@modelcontextprotocol/server";
import { inputRequired, inputResponse } from "@modelcontextprotocol/server";
import { dynamicAction } from "../dynamic.js";
import { operations } from "../generated/operations.js";
import { fit, leaner, toResult } from "./answer.js";
import { isObject, type OwnArguments, readArguments } from "./arguments.js";
import { complete } from "./complete.js";
import { type ConfirmedCall, KEPT_SECONDS } from "./confirmation.js";
import type { Connection } from "./connection.js";
import { failureOf, ToolError } from "./errors.js";
import { listAnswer } from "./list.js";
import { describe, preview } from "./preview.js";
import { type Resolved, resolve } from "./resolve.js";
import { refusedBy } from "./selection.js";
import type { Serving } from "./server.js";
import type { Tool } from "./tool.js";
import { shownName } from "./tool-names.js";
import { type Report, tellingWaits } from "./waits.js";

/** What the transport knows of the request. */
export interface CallContext {
  readonly signal: AbortSignal;
  readonly report: Report;
  /** Whether the client can put a question to the person. */
  readonly canAsk: boolean;
  /** What the person answered, and the token of the question, where this is the call after one. */
  readonly responses: Record<string, unknown> | undefined;
  readonly requestState: string | undefined;
}

/** Never throws for what a call can meet: a failure is an answer that an agent can act on. */
export async function callTool(
  tool: Tool,
  given: unknown,
  serving: Serving,
  context: CallContext,
): Promise<CallToolResult | InputRequiredResult> {
  let secrets: readonly string[] = [];
  try {
    checkSelected(tool, serving);
    const connection = connectionOf(given, serving);
    secrets = connection.secrets;
    return await tellingWaits(context.report, () => call(tool, given, connection, serving, context));
  } catch (error) {
    const failure = failureOf(error, tool, serving.toolNames);
    return { ...toResult({ error: failure }, secrets), isError: true };
  }
}

async function call(
  tool: Tool,
  given: unknown,
  connection: Connection,
  serving: Serving,
  context: CallContext,
): Promise<CallToolResult | InputRequiredResult> {
  const { signal } = context;
  if (connection.readOnly && operations[tool.action].safety !== "read") {
    throw readOnlyError(tool, `the connection "${connection.name}" reads only`, serving);
  }
  const read = readArguments(tool, given, connection.secrets);
  if (!tool.confirmed) {
    const resolved = await resolve(tool, read, connection, signal);
    return toResult(await run(tool, resolved, read.own, connection, context), connection.secrets);
  }

  const confirmedCall = { tool, connection, given: isObject(given) ? given : {} };
  const confirmed = takeConfirmed(confirmedCall, read.own, serving, context);
  if (confirmed) {
    const resolved = { args: confirmed, names: {}, times: {} };
    return toResult(await run(tool, resolved, read.own, connection, context), connection.secrets);
  }
  return ask(confirmedCall, await resolve(tool, read, connection, signal), serving, context);
}

async function run(
  tool: Tool,
  { args, names, times }: Resolved,
  own: OwnArguments,
  { clockify }: Connection,
  { signal, report }: CallContext,
): Promise<object> {
  const operation = operations[tool.action];
  const understood = { ...(notEmpty(names) && { names }), ...(notEmpty(times) && { times }) };
  const action = dynamicAction(clockify, tool.action);
  if (operation.paginated) return { ...(await listAnswer(action, args, own, signal, report)), ...understood };

  const data = await action(await complete(clockify, tool.action, args, signal), { signal });
  const { value, notes } = fit(leaner(args.workspaceId)(Array.isArray(data) ? { items: data } : data));
  // A change that answers nothing, and a total of nothing, are answers all the same.
  const nothing = operation.safety === "read" ? { items: [] } : { done: true };
  const answer = isObject(value) && notEmpty(value) ? value : Array.isArray(data) ? { items: [] } : nothing;
  return { ...answer, ...(notes.length > 0 && { note: notes.join("; ") }), ...understood };
}

/** The arguments that a person has agreed to, or undefined when nobody was asked yet. */
function takeConfirmed(
  confirmedCall: ConfirmedCall,
  { confirm_token }: OwnArguments,
  { confirmations }: Serving,
  { responses, requestState }: CallContext,
): Record<string, unknown> | undefined {
  const response = inputResponse(responses, "confirm");
  if (response.kind === "elicit") {
    const args = requestState && confirmations.take("person", requestState, confirmedCall);
    if (!args) throw invalidConfirmation("The question is too old, was answered before, or belongs to another call.");
    if (response.action === "accept" && response.content?.confirm === true) return args;
    throw new ToolError({ code: "declined", message: "The person did not agree. Nothing was changed." });
  }
  if (confirm_token === undefined) return undefined;
  const args = confirmations.take("token", confirm_token, confirmedCall);
  if (args) return args;
  throw invalidConfirmation("The confirm_token is used, too old, or of a call with other arguments.");
}

function invalidConfirmation(what: string): ToolError {
  return new ToolError({
    code: "confirmation_invalid",
    message: `${what} Nothing was changed. Call again without confirm_token to get a new preview.`,
  });
}

async function ask(
  confirmedCall: ConfirmedCall,
  { args }: Resolved,
  { confirmations, toolNames }: Serving,
  { canAsk, signal }: CallContext,
): Promise<InputRequiredResult> {
  const { tool, connection } = confirmedCall;
  const shown = await preview(tool, args, connection, signal);
  const what = `${tool.title} (${shown.count})`;
  if (!canAsk) {
    throw new ToolError({
      code: "confirmation_required",
      message:
        `Nothing was changed yet. Show the preview of "${what}" to the person; if they agree, call ` +
        `${shownName(tool, toolNames)} again within ${KEPT_SECONDS / 60} minutes with the same arguments and this confirm_token.`,
      preview: shown,
      confirm_token: confirmations.keep("token", confirmedCall, args),
    });
  }
  const lines = shown.items.map((item) => `- ${describe(item)}`);
  const more = shown.count > lines.length ? [`and ${shown.count - lines.length} more`] : [];
  const change = `${connection.name}: ${JSON.stringify(withoutPlaces(args)).slice(0, 500)}`;
  return inputRequired({
    inputRequests: {
      confirm: inputRequired.elicit({
        message: [`${what}?`, ...lines, ...more, change].join("\n"),
        requestedSchema: {
          type: "object",
          properties: { confirm: { type: "boolean", title: tool.title, default: false } },
          required: ["confirm"],
        },
      }),
    },
    requestState: confirmations.keep("person", confirmedCall, args),
  });
}

function withoutPlaces({ workspaceId, ...args }: Record<string, unknown>): Record<string, unknown> {
  return args;
}

function checkSelected(tool: Tool, serving: Serving): void {
  const refusal = refusedBy(serving.selections, tool);
  if (refusal === "read_only") throw readOnlyError(tool, "this server reads only", serving);
  if (refusal === undefined) return;
  const message = `${shownName(tool, serving.toolNames)} is switched off here. A person can switch it on.`;
  throw new ToolError({ code: "tool_disabled", message });
}

function readOnlyError(tool: Tool, why: string, { toolNames }: Serving): ToolError {
  const message = `${shownName(tool, toolNames)} changes something, and ${why}. Nothing was sent.`;
  return new ToolError({ code: "read_only", message });
}

/** @throws {ToolError} listing the names when several connections leave open which one is meant, or there is none of that name */
function connectionOf(given: unknown, { connections }: Serving): Connection {
  const name = isObject(given) ? (given.PCID ?? undefined) : undefined;
  const { names } = connections;
  const [only] = names;
  if (name === undefined && only !== undefined && names.length === 1) return connections.get(only);
  if (typeof name === "string" && names.includes(name)) return connections.get(name);
  const known = names.length === 0 ? "There is none: a person has to add a key." : `Known: ${names.join(", ")}.`;
  const message = name === undefined ? "PCID is missing: it names the connection." : "PCID names no connection.";
  throw new ToolError({
    code: "unknown_connection",
    message: `${message} ${known} Nothing was sent.`,
    problems: [{ argument: "PCID", message: name === undefined ? "is missing" : "is unknown" }],
  });
}

function notEmpty(object: object): boolean {
  return Object.keys(object).length > 0;
}
