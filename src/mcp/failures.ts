// Makes of any error of a call what an agent is told.

import { ClockifyError, type Problem } from "../errors.js";
import { operations } from "../generated/operations.js";
import { wireProblems } from "./arguments.js";
import type { Tool } from "./tool.js";
import { type ErrorCode, ToolError, type ToolFailure } from "./tool-error.js";
import { shownName, type ToolNames, toolOf } from "./tool-names.js";

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
export function whatFailed({ message, action, hint }: ClockifyError, problems: readonly Problem[]): string {
  if (problems.length > 0) return `${problems.map(({ argument, message }) => `${argument} ${message}`).join("; ")}.`;
  const withoutAction = action && message.startsWith(action) ? message.slice(message.indexOf(": ") + 2) : message;
  const withoutHint = hint ? withoutAction.replace(hint, "") : withoutAction;
  return withoutHint.trim();
}

/** What to do next, where the code alone does not say it. */
export const NEXT: Partial<Record<ErrorCode, string>> = {
  auth_failed: "The key is wrong or belongs to another region; a person can find out with clockify-connector doctor.",
  forbidden: "The account lacks the right, or the workspace's plan does not include this.",
  rate_limited: "Wait before you call again.",
  unavailable: "Try again later.",
};

export function codeOf({ reason, status, code, message }: ClockifyError): ErrorCode {
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
