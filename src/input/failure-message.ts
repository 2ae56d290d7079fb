// The words for a failed call that all surfaces share: its code, what failed, and what to do next.

import type { ClockifyError, Problem } from "../errors.js";
import { operations } from "../generated/operations.js";
import { isActionName } from "./action-tables.js";
import type { ErrorCode } from "./input-error.js";

/** The client's own sentence speaks of actions and of options that an agent does not have. */
export function whatFailed({ message, action, hint }: ClockifyError, problems: readonly Problem[]): string {
  if (problems.length > 0) return `${problems.map(({ argument, message }) => `${argument} ${message}`).join("; ")}.`;
  const withoutAction = action && message.startsWith(action) ? message.slice(message.indexOf(": ") + 2) : message;
  const withoutHint = hint ? withoutAction.replace(hint, "") : withoutAction;
  return withoutHint.trim();
}

/** What to do next, where the code alone does not say it. */
export const NEXT_STEPS: Partial<Record<ErrorCode, string>> = {
  auth_failed: "The key is wrong or belongs to another region; a person can find out with clockify-connector doctor.",
  forbidden: "The account lacks the right, the workspace is another's, or its plan does not include this.",
  unavailable: "Try again later.",
};

/**
 * @param namesIds whether the call named things by ids of its caller. Then a refusal of no other cause means that one of them is
 * unknown. Reading always does.
 */
export function errorCodeOf({ reason, status, code, action }: ClockifyError, namesIds = false): ErrorCode {
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
      if (status === 404) return "not_found";
      // Clockify calls what is deleted or foreign a bad request, with the same number as a broken rule.
      if (status === 400 && code === 501 && (namesIds || looksOnly(action))) return "not_found";
      if (status === 429) return "rate_limited";
      if (status === 408 || status === 504) return "timeout";
      return status !== undefined && status >= 500 ? "unavailable" : "refused";
  }
}

/** Whether the action was only to read, so that nothing but an id can be wrong: what it takes is checked before it is sent. */
function looksOnly(action: string | undefined): boolean {
  return action !== undefined && isActionName(action) && operations[action].safety === "read";
}
