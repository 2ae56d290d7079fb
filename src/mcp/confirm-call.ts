// The confirmation of a call that deletes or changes in bulk: a person is asked, or the agent gets a preview and a token.

import type { CallToolResult, ElicitRequestFormParams, InputRequiredResult } from "@modelcontextprotocol/server";
import { inputRequired, inputResponse } from "@modelcontextprotocol/server";
import { changeLines, confirmationMessage } from "../input/confirmation-message.js";
import { InputError } from "../input/input-error.js";
import { preview } from "../input/preview.js";
import type { Resolved } from "../input/resolve-arguments.js";
import type { ServerArguments } from "../input/server-arguments.js";
import { KEPT_SECONDS } from "./confirmation.js";
import type { ToolCall } from "./tool-call.js";
import { shownName } from "./tool-names.js";
import { toFailedResult } from "./tool-result.js";

/**
 * What was kept when the person or the agent was asked, where this call brings the answer. Undefined when nobody was asked yet.
 *
 * @throws {InputError} when the person did not agree, the token is not good, or nobody can be asked
 */
export function takeConfirmed(call: ToolCall, { confirm_token }: ServerArguments): Resolved | undefined {
  const { serverContext, responses, requestState, questions } = call;
  const { confirmations, confirm } = serverContext;
  // A token proves that somebody has seen the preview, and not that it was a person.
  if (confirm === "person" && !questions) throw nobodyToAsk();
  const response = inputResponse(responses, "confirm");
  if (response.kind === "elicit") {
    const kept = requestState && confirmations.take("person", requestState, call);
    if (!kept) throw invalidConfirmation("The question is too old, was answered before, or belongs to another call.");
    checkAgreed(response);
    return kept;
  }
  if (confirm_token === undefined || confirm === "person") return undefined;
  const kept = confirmations.take("token", confirm_token, call);
  if (kept) return kept;
  throw invalidConfirmation("The confirm_token is used, too old, or of a call with other arguments.");
}

/**
 * Asks the person: at once where the client takes questions during a call, else by an answer with which the client calls again.
 * Where nobody can be asked, the answer is a preview with a token for the next call.
 *
 * @returns undefined when the person has agreed
 * @throws {InputError} when the person did not agree, or has to be asked and cannot
 */
export async function askToConfirm(
  call: ToolCall,
  resolved: Resolved,
): Promise<InputRequiredResult | CallToolResult | undefined> {
  const { tool, connection, questions, signal, deadline, serverContext } = call;
  const { confirmations, toolNames, confirm } = serverContext;
  const shown = await preview(tool, resolved.args, { connection, signal });
  if (questions) {
    const question: ElicitRequestFormParams = {
      message: await confirmationMessage(tool, resolved, shown, connection, signal),
      requestedSchema: {
        type: "object",
        properties: { confirm: { type: "boolean", title: tool.title, default: false } },
        required: ["confirm"],
      },
    };
    if (questions === "by-answer") {
      const requestState = confirmations.keep("person", call, resolved);
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
  const failure = {
    outcome: "not-applied",
    code: "confirmation_required",
    message:
      `Nothing was changed yet. Show the person what "${tool.title}" would change; if they agree, call ` +
      `${shownName(tool, toolNames)} again within ${KEPT_SECONDS / 60} minutes with the same arguments and this confirm_token.`,
    preview: shown,
    change: await changeLines(tool, resolved, shown, connection, signal),
    confirm_token: confirmations.keep("token", call, resolved),
  } as const;
  return toFailedResult(failure, connection.secrets);
}

function checkAgreed({ action, content }: { action: string; content?: Record<string, unknown> | undefined }): void {
  if (action === "accept" && content?.confirm === true) return;
  const what = action === "cancel" ? "closed the question without an answer" : "did not agree";
  throw new InputError(`The person ${what}. Nothing was changed.`, { code: "declined" });
}

function invalidConfirmation(what: string): InputError {
  const message = `${what} Nothing was changed. Call again without confirm_token to get a new preview.`;
  return new InputError(message, { code: "confirmation_invalid" });
}

function nobodyToAsk(): InputError {
  const message =
    "This server changes that only after a person's own yes, and this client cannot ask one. Nothing was changed. " +
    "The person can do it in Clockify, or with a client that asks (elicitation).";
  return new InputError(message, { code: "confirmation_unavailable" });
}
