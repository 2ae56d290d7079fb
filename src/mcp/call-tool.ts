// One call of a tool, from the arguments as an agent wrote them to the answer it reads.

import type {
  CallToolResult,
  ElicitRequestFormParams,
  ElicitResult,
  InputRequiredResult,
} from "@modelcontextprotocol/server";
import { inputRequired, inputResponse } from "@modelcontextprotocol/server";
import { dynamicAction } from "../action-by-name.js";
import type { Connection } from "../connections/connection.js";
import { ClockifyError } from "../errors.js";
import { operations } from "../generated/operations.js";
import { withBillable } from "../input/billable-default.js";
import { changesOf, oneLine, questionOf } from "../input/confirmation-message.js";
import { codeOf, failureOf } from "../input/failure-message.js";
import { refuseFutureTimer } from "../input/future-timer.js";
import { type ErrorCode, ToolError, type ToolFailure } from "../input/input-error.js";
import { complete } from "../input/merge-time-entry.js";
import type { OwnArguments } from "../input/parse-arguments.js";
import { preview } from "../input/preview.js";
import { readerOf } from "../input/readable.js";
import { type Resolved, resolve } from "../input/resolve.js";
import type { Tool } from "../input/tool-definition.js";
import { type Report, tellingWaits } from "../input/wait-progress.js";
import { isObject } from "../util/json.js";
import { type ConfirmedCall, KEPT_SECONDS } from "./confirmation.js";
import { listAnswer } from "./paged-list.js";
import type { Serving } from "./server-context.js";
import { readToolArguments } from "./tool-arguments.js";
import { Deadline } from "./tool-deadline.js";
import { shownName } from "./tool-names.js";
import { fit, toResult } from "./tool-result.js";
import { refusedBy } from "./tool-selection.js";

export type Ask = (question: ElicitRequestFormParams) => Promise<ElicitResult>;

/** What the transport knows of the request. */
export interface CallContext {
  readonly signal: AbortSignal;
  readonly report: Report;
  /**
   * How the client puts a question to the person: in the middle of the call, or by an answer that asks, with which it calls again.
   * Undefined where it cannot.
   */
  readonly questions: Ask | "by-answer" | undefined;
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
  let connection: Connection | undefined;
  const deadline = new Deadline(context.signal);
  try {
    checkSelected(tool, serving);
    const chosen = connectionOf(given, serving);
    connection = chosen;
    const limited = { ...context, signal: deadline.signal, deadline };
    return await tellingWaits(context.report, () => call(tool, given, chosen, serving, limited));
  } catch (error) {
    const told = failureOf(deadline.errorOf(error), tool, serving.toolNames, given);
    const failure = withRetryAfter(told, connection);
    return { ...toResult({ error: failure }, connection?.secrets ?? []), isError: true };
  } finally {
    deadline.end();
  }
}

interface LimitedContext extends CallContext {
  readonly deadline: Deadline;
}

/** Where Clockify did not say when to try again, the queue of the connection knows. */
function withRetryAfter(failure: ToolFailure, connection: Connection | undefined): ToolFailure {
  if (failure.code !== "rate_limited" || !connection) return failure;
  const ms = connection.clockify.rateLimit.nextFreeAt - Date.now();
  const { retryAfterSeconds = Math.max(1, Math.ceil(ms / 1000)) } = failure;
  return { ...failure, message: `${failure.message} Call again in ${retryAfterSeconds} s.`, retryAfterSeconds };
}

async function call(
  tool: Tool,
  given: unknown,
  connection: Connection,
  serving: Serving,
  context: LimitedContext,
): Promise<CallToolResult | InputRequiredResult> {
  const { signal } = context;
  if (connection.readOnly && operations[tool.action].safety !== "read") {
    throw readOnlyError(tool, `the connection "${connection.name}" reads only`, serving);
  }
  const read = readToolArguments(tool, given, connection.secrets);
  if (!tool.confirmed) {
    const resolved = await resolve(tool, read, connection, signal);
    return toResult(await run(tool, resolved, read.own, connection, context), connection.secrets);
  }

  const confirmedCall = { tool, connection, given: isObject(given) ? given : {} };
  const confirmed = takeConfirmed(confirmedCall, read.own, serving, context);
  const resolved = confirmed ?? (await resolve(tool, read, connection, signal));
  if (!confirmed) {
    const asked = await ask(confirmedCall, resolved, serving, context);
    if (asked) return asked;
  }
  try {
    return toResult(await run(tool, resolved, read.own, connection, context), connection.secrets);
  } catch (error) {
    const cause = context.deadline.errorOf(error);
    if (!confirmed || !mayPass(cause)) throw error;
    // Nobody has to agree twice because nothing could be sent.
    serving.confirmations.giveBack(confirmed);
    const failure = failureOf(cause, tool, serving.toolNames, given);
    const still = read.own.confirm_token === undefined ? "" : " The confirm_token is still good.";
    throw new ToolError({ ...failure, message: `${failure.message}${still}` });
  }
}

/** Whether nothing was changed and the same call may do better a little later. */
function mayPass(error: unknown): boolean {
  return error instanceof ClockifyError && error.outcome === "not-applied" && PASSING.includes(codeOf(error));
}

const PASSING: readonly ErrorCode[] = ["rate_limited", "timeout", "cancelled", "unavailable"];

async function run(
  tool: Tool,
  resolved: Resolved,
  own: OwnArguments,
  connection: Connection,
  { signal, report, deadline }: LimitedContext,
): Promise<object> {
  const { names, times } = resolved;
  const operation = operations[tool.action];
  const understood = { ...(notEmpty(names) && { names }), ...(notEmpty(times) && { times }) };
  const { clockify } = connection;
  const action = dynamicAction(clockify, tool.action);
  const read = readerOf(connection, tool.action, resolved.args, signal);
  if (operation.paginated) {
    const answer = await listAnswer(action, resolved.args, own, read, signal, report);
    const note = [answer.note, asksWhenRequested(tool, resolved.args) && WHEN_REQUESTED].filter(Boolean).join(" ");
    return { ...answer, ...(note && { note }), ...understood };
  }

  const { args, note: aboutBillable } = await withBillable(tool, resolved, connection, signal);
  const completed = await complete(clockify, tool, args, signal);
  await refuseFutureTimer(tool.action, completed, connection, signal);
  if (operation.safety !== "read") deadline.checkForChange();
  const data = await action(completed, { signal });
  const readable = await read(data);
  const { value, notes: cut } = fit(Array.isArray(data) ? { items: readable } : readable);
  // A change that answers nothing, and a total of nothing, are answers all the same.
  const nothing = operation.safety === "read" ? { items: [] } : { done: true };
  const answer = isObject(value) && notEmpty(value) ? value : nothing;
  const notes = [...cut, ...(aboutBillable === undefined ? [] : [aboutBillable])];
  return { ...answer, ...(notes.length > 0 && { note: notes.join("; ") }), ...understood };
}

/** "Who is off next week" asked by these would find who asked next week, which is nobody. */
function asksWhenRequested({ action }: Tool, { start, end }: Record<string, unknown>): boolean {
  return action === "listTimeOffRequests" && (start !== undefined || end !== undefined);
}

const WHEN_REQUESTED =
  "start and end ask when the request was made, not when the time off is. For that leave them out and compare timeOffPeriod.";

/** What a person has agreed to, or undefined when nobody was asked yet. */
function takeConfirmed(
  confirmedCall: ConfirmedCall,
  { confirm_token }: OwnArguments,
  { confirmations, confirm }: Serving,
  { responses, requestState, questions }: CallContext,
): Resolved | undefined {
  // A token proves that somebody has seen the preview, and not that it was a person.
  if (confirm === "person" && !questions) throw nobodyToAsk();
  const response = inputResponse(responses, "confirm");
  if (response.kind === "elicit") {
    const kept = requestState && confirmations.take("person", requestState, confirmedCall);
    if (!kept) throw invalidConfirmation("The question is too old, was answered before, or belongs to another call.");
    checkAgreed(response);
    return kept;
  }
  if (confirm_token === undefined || confirm === "person") return undefined;
  const kept = confirmations.take("token", confirm_token, confirmedCall);
  if (kept) return kept;
  throw invalidConfirmation("The confirm_token is used, too old, or of a call with other arguments.");
}

function invalidConfirmation(what: string): ToolError {
  return new ToolError({
    code: "confirmation_invalid",
    message: `${what} Nothing was changed. Call again without confirm_token to get a new preview.`,
  });
}

function checkAgreed({ action, content }: { action: string; content?: Record<string, unknown> | undefined }): void {
  if (action === "accept" && content?.confirm === true) return;
  const what = action === "cancel" ? "closed the question without an answer" : "did not agree";
  throw new ToolError({ code: "declined", message: `The person ${what}. Nothing was changed.` });
}

function nobodyToAsk(): ToolError {
  const message =
    "This server changes that only after a person's own yes, and this client cannot ask one. Nothing was changed. " +
    "The person can do it in Clockify, or with a client that asks (elicitation).";
  return new ToolError({ code: "confirmation_unavailable", message });
}

/**
 * Asks the person: at once where the client takes questions in the middle of a call, else by an answer that the client comes back
 * to. Returns undefined when the person has agreed.
 *
 * @throws {ToolError} with a token where nobody can be asked
 */
async function ask(
  confirmedCall: ConfirmedCall,
  resolved: Resolved,
  { confirmations, toolNames, confirm }: Serving,
  { questions, signal, deadline }: LimitedContext,
): Promise<InputRequiredResult | undefined> {
  const { tool, connection } = confirmedCall;
  const shown = await preview(tool, resolved.args, { connection, signal });
  if (questions) {
    const question: ElicitRequestFormParams = {
      message: await questionOf(tool, resolved, shown, connection, signal),
      requestedSchema: {
        type: "object",
        properties: { confirm: { type: "boolean", title: tool.title, default: false } },
        required: ["confirm"],
      },
    };
    if (questions === "by-answer") {
      const requestState = confirmations.keep("person", confirmedCall, resolved);
      return inputRequired({ inputRequests: { confirm: inputRequired.elicit(question) }, requestState });
    }
    // A client may say that it can ask and have nobody to ask, as in a run without a screen.
    const answer = await deadline.notCounting(() => questions(question).catch(() => undefined));
    signal.throwIfAborted();
    if (answer) {
      checkAgreed(answer);
      return undefined;
    }
  }
  if (confirm === "person") throw nobodyToAsk();
  throw new ToolError({
    code: "confirmation_required",
    message:
      `Nothing was changed yet. Show the person what "${tool.title}" would change; if they agree, call ` +
      `${shownName(tool, toolNames)} again within ${KEPT_SECONDS / 60} minutes with the same arguments and this confirm_token.`,
    preview: shown,
    change: await changesOf(tool, resolved, shown, connection, signal),
    confirm_token: confirmations.keep("token", confirmedCall, resolved),
  });
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
  const named = isObject(given) ? (given.PCID ?? "") : "";
  const wanted = named === "" || (Array.isArray(named) && named.length === 0) ? undefined : named;
  const { names, ofRequest } = connections;
  const [only] = names;
  // Who brings a key of their own has one connection, whatever the caller's other server calls it.
  if (only !== undefined && names.length === 1 && (wanted === undefined || ofRequest)) return connections.get(only);
  const alike = names.filter((name) => name.toLowerCase() === String(wanted).toLowerCase());
  const [meant] = names.filter((name) => name === wanted).concat(alike.length === 1 ? alike : []);
  if (meant !== undefined) return connections.get(meant);
  const known =
    names.length === 0
      ? "There is none: a person has to set CLOCKIFY_API_KEY or name a file of connections."
      : `Known: ${names.join(", ")}.`;
  const what =
    wanted === undefined
      ? "PCID is missing: it names the connection."
      : `PCID names no connection: ${oneLine(String(wanted)).slice(0, 60)}.`;
  throw new ToolError({
    code: "unknown_connection",
    message: `${what} ${known} Nothing was sent.`,
    problems: [{ argument: "PCID", message: wanted === undefined ? "is missing" : "is unknown" }],
  });
}

function notEmpty(object: object): boolean {
  return Object.keys(object).length > 0;
}
