// What a tool answers when it fails: one shape for refusals of our own and for failures of the call, so that an agent can
// tell what failed, whether it took effect, and what to do next.

import { ClockifyError, type Outcome, type Problem } from "../errors.js";
import { operations } from "../generated/operations.js";
import { wireProblems } from "./arguments.js";
import type { Named } from "./directory.js";
import type { Preview } from "./preview.js";
import type { Tool } from "./tool.js";
import { shownName, type ToolNames, toolOf } from "./tool-names.js";

/** Stable: agents and programs decide by these. */
export type ErrorCode =
  /** Arguments are missing, unknown or not as the tool accepts them. */
  | "invalid_arguments"
  /** No connection of that name, or several and none was named. */
  | "unknown_connection"
  /** Nothing has the given name. */
  | "name_not_found"
  /** Several things have the given name. */
  | "ambiguous_name"
  /** The connection itself is not as it has to be. */
  | "misconfigured"
  /** The tool exists, and is switched off here. */
  | "tool_disabled"
  /** The connection or the server reads only. */
  | "read_only"
  /** The connection may not use that workspace. */
  | "workspace_not_allowed"
  /** A person or a second call has to confirm; nothing was changed yet. */
  | "confirmation_required"
  /** The token is used, too old, or of another call. */
  | "confirmation_invalid"
  /** The person said no. */
  | "declined"
  /** The key is wrong, or of another region (401). */
  | "auth_failed"
  /** The key may not do that, or the plan does not include it (403). */
  | "forbidden"
  /** Clockify knows no such thing. */
  | "not_found"
  /** Clockify refused the values. */
  | "refused"
  /** Too many calls, for longer than a call waits. */
  | "rate_limited"
  | "timeout"
  | "cancelled"
  /** Clockify could not be reached, or failed itself. */
  | "unavailable"
  /** What came back was no answer of Clockify. */
  | "bad_answer"
  /** A mistake of this server. */
  | "internal";

/** What an agent gets to see of a failure, in structuredContent and as text. */
export interface ToolFailure {
  readonly code: ErrorCode;
  /** What failed and what to do, in sentences. */
  readonly message: string;
  /** Which arguments, what was given, what is accepted. */
  readonly problems?: readonly Problem[];
  /** What the given name may have meant. */
  readonly candidates?: readonly Named[];
  /** Whether the change took effect. */
  readonly outcome: Outcome;
  /** After `unknown`: the tool that shows whether it did. */
  readonly checkWith?: string;
  /** HTTP status and Clockify's own number. */
  readonly status?: number;
  readonly clockifyCode?: number;
  readonly retryAfterSeconds?: number;
  /** What waits for confirmation, and the token that confirms it once. */
  readonly preview?: Preview;
  readonly change?: readonly string[];
  readonly confirm_token?: string;
}

/** A refusal of our own. Nothing was changed, unless it says so. */
export class ToolError extends Error {
  override readonly name = "ToolError";
  readonly failure: ToolFailure;

  constructor(failure: Omit<ToolFailure, "outcome"> & { readonly outcome?: Outcome }) {
    super(failure.message);
    this.failure = { outcome: "not-applied", ...failure };
  }
}

/** What an agent is told of any error of a call. */
export function failureOf(error: unknown, tool: Tool, names: ToolNames): ToolFailure {
  if (error instanceof ToolError) return error.failure;
  if (!(error instanceof ClockifyError)) {
    const message = "The server made a mistake of its own. Whether anything was changed is not known.";
    return { code: "internal", message, outcome: readsOnly(tool) ? "not-applied" : "unknown" };
  }
  const code = codeOf(error);
  const checkWith = error.outcome === "unknown" ? toolOf(operations[tool.action].shownBy) : undefined;
  const problems = wireProblems(tool, error.problems);
  const foreign = code === "not_found" && error.status === 400;
  const advice = [
    NEXT[code],
    foreign && "Check the ids; what was deleted or belongs to another workspace counts as unknown.",
    checkWith && `Look with ${shownName(checkWith, names)} before you call again.`,
  ];
  return {
    code,
    message: [whatFailed(error, problems), ...advice].filter(Boolean).join(" "),
    ...(problems.length > 0 && { problems }),
    outcome: error.outcome,
    ...(checkWith && { checkWith: shownName(checkWith, names) }),
    ...(error.status !== undefined && { status: error.status }),
    ...(error.code !== undefined && { clockifyCode: error.code }),
    ...(error.retryAfterMs !== undefined && { retryAfterSeconds: Math.ceil(error.retryAfterMs / 1000) }),
  };
}

/** The same of what is no tool and only reads. */
export function readFailureOf(error: unknown): Pick<ToolFailure, "code" | "message" | "candidates"> {
  if (error instanceof ToolError) return error.failure;
  if (!(error instanceof ClockifyError)) return { code: "internal", message: "The server made a mistake of its own." };
  const code = codeOf(error);
  return { code, message: [whatFailed(error, error.problems), NEXT[code]].filter(Boolean).join(" ") };
}

function readsOnly(tool: Tool): boolean {
  return operations[tool.action].safety === "read";
}

/** The client's own sentence speaks of actions and of options that an agent does not have. */
function whatFailed({ message, action, hint }: ClockifyError, problems: readonly Problem[]): string {
  if (problems.length > 0) return `${problems.map(({ argument, message }) => `${argument} ${message}`).join("; ")}.`;
  const withoutAction = action && message.startsWith(action) ? message.slice(message.indexOf(": ") + 2) : message;
  const withoutHint = hint ? withoutAction.replace(hint, "") : withoutAction;
  return withoutHint.trim();
}

/** What to do next, where the code alone does not say it. */
const NEXT: Partial<Record<ErrorCode, string>> = {
  auth_failed: "The key is wrong or belongs to another region; a person can find out with clockify-connector doctor.",
  forbidden: "The account lacks the right, or the workspace's plan does not include this.",
  rate_limited: "Wait before you call again.",
  unavailable: "Try again later.",
};

function codeOf({ reason, status, code, message }: ClockifyError): ErrorCode {
  switch (reason) {
    case "arguments":
      return "invalid_arguments";
    case "queue-full":
    case "paused":
    case "limit-unavailable":
      return "rate_limited";
    case "aborted":
      return "cancelled";
    case "timeout":
      return "timeout";
    case "network":
      return "unavailable";
    case "answer":
      return "bad_answer";
    case "refused":
      if (status === 401) return "auth_failed";
      if (status === 403) return "forbidden";
      // Clockify calls what is deleted or foreign a bad request.
      if (status === 404 || (code === 501 && /doesn't (belong|exist)/i.test(message))) return "not_found";
      if (status === 429) return "rate_limited";
      if (status === 408 || status === 504) return "timeout";
      return status !== undefined && status >= 500 ? "unavailable" : "refused";
  }
}
