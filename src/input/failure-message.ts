// Makes of any error of a call what an agent is told.

import { ClockifyError, type Problem } from "../errors.js";
import { operations } from "../generated/operations.js";
import { shownName, type ToolNames, toolOf } from "../mcp/tool-names.js";
import type { ActionName } from "../operation.js";
import { isObject } from "../util/json.js";
import { type ErrorCode, ToolError, type ToolFailure } from "./input-error.js";
import { decoded } from "./json-text.js";
import { isIdentifier } from "./name-lookup.js";
import { wireProblems } from "./parse-arguments.js";
import type { Tool } from "./tool-definition.js";

/**
 * What an agent is told of any error of a call.
 *
 * @param given the arguments as the agent wrote them
 */
export function failureOf(error: unknown, tool: Tool, names: ToolNames, given: unknown): ToolFailure {
  if (error instanceof ToolError) return error.failure;
  if (!(error instanceof ClockifyError)) {
    const message = "The server made a mistake of its own. Whether anything was changed is not known.";
    return { code: "internal", message, outcome: readsOnly(tool) ? "not-applied" : "unknown" };
  }
  const code = codeOf(error, givesIds(tool, given));
  const checkWith = error.outcome === "unknown" ? toolOf(operations[tool.action].shownBy) : undefined;
  const problems = wireProblems(tool, error.problems);
  const advice = [
    code === "rate_limited" ? tooMany(error) : whatFailed(error, problems),
    NEXT[code],
    isRuleOrId(error) && nextStep(tool, error, code, given, names),
    code === "timeout" && error.outcome === "not-applied" && !readsOnly(tool) && "Nothing was changed.",
    checkWith && `Look with ${shownName(checkWith, names)} before you call again.`,
  ];
  return {
    code,
    message: advice.filter(Boolean).join(" "),
    ...(problems.length > 0 && { problems }),
    outcome: error.outcome,
    ...(checkWith && { checkWith: shownName(checkWith, names) }),
    ...(error.status !== undefined && { status: error.status }),
    ...(error.code !== undefined && { clockifyCode: error.code }),
    ...(error.retryAfterMs !== undefined && { retryAfterSeconds: Math.ceil(error.retryAfterMs / 1000) }),
  };
}

/** The client's own sentences speak of a queue and its options; call-tool.ts adds when to call again. */
function tooMany({ status }: ClockifyError): string {
  return status === 429 ? "Clockify takes no more calls for now." : "The rate limit is used up. Nothing was sent.";
}

/** Clockify refuses ids that were deleted or are foreign as it refuses what a rule of the workspace forbids. */
function isRuleOrId({ status, code }: ClockifyError): boolean {
  return status === 404 || (status === 400 && code === 501);
}

/** By the action and its arguments, never by the words of the answer, which come in the language of the account. */
function nextStep(tool: Tool, error: ClockifyError, code: ErrorCode, given: unknown, names: ToolNames): string {
  const name = (action: ActionName) => shownName(toolOf(action) ?? tool, names);
  const args = isObject(given) ? given : {};
  if (STARTS_TIMERS.includes(error.action ?? "") && !args.end) {
    const whose = tool.action === "createTimeEntry" ? "userId me" : "that userId";
    return `If a timer runs already, stop it first: ${name("stopRunningTimeEntry")} with ${whose} and end now.`;
  }
  if (error.action === "stopRunningTimeEntry") {
    return `No timer of that person runs, or it began after this end: ${name("listInProgressTimeEntries")} shows it.`;
  }
  if (error.action === "createApprovalRequest" || error.action === "createApprovalRequestForUser") {
    const again =
      error.action === "createApprovalRequest" ? "resubmitApprovalRequest" : "resubmitApprovalRequestForUser";
    return `A period is submitted once; after that use ${name(again)}.`;
  }
  const rule = readsOnly(tool) ? "" : " Else a rule of the workspace is against it.";
  return code === "not_found" ? `Check the ids: deleted and foreign ones count as unknown.${rule}` : "";
}

const STARTS_TIMERS: readonly string[] = ["createTimeEntry", "createTimeEntryForUser"];

const WRITES_ENTRIES: readonly ActionName[] = [
  "createTimeEntry",
  "createTimeEntryForUser",
  "updateTimeEntry",
  "bulkUpdateTimeEntries",
];
const REFERENCES = ["projectId", "taskId", "tagIds", "customFieldId"];

/**
 * Whether the agent books time on what it names by ids, which nothing has looked up. Elsewhere an id that exists meets a rule more
 * often than one that does not exist is given: a request is decided already, a day is a day off.
 */
function givesIds({ action }: Tool, given: unknown): boolean {
  if (!WRITES_ENTRIES.includes(action)) return false;
  const isId = (value: unknown) => typeof value === "string" && isIdentifier(value.trim());
  const holdsId = (value: unknown): boolean => {
    const whole = typeof value === "string" ? decoded(value) : value;
    if (Array.isArray(whole)) return whole.some(holdsId);
    if (!isObject(whole)) return false;
    return Object.entries(whole).some(
      ([name, item]) => (REFERENCES.includes(name) && [item].flat().some(isId)) || holdsId(item),
    );
  };
  return holdsId(given);
}

/** The same of what is no tool and only reads. */
export function readFailureOf(error: unknown): Pick<ToolFailure, "code" | "message" | "candidates"> {
  if (error instanceof ToolError) return error.failure;
  if (!(error instanceof ClockifyError)) return { code: "internal", message: "The server made a mistake of its own." };
  const code = codeOf(error);
  return { code, message: [whatFailed(error, error.problems), NEXT[code]].filter(Boolean).join(" ") };
}

/** Whether the action was only to read, so that nothing but an id can be wrong: what it takes is checked before it is sent. */
function looksOnly(action: string | undefined): boolean {
  return action !== undefined && isActionName(action) && operations[action].safety === "read";
}

function isActionName(name: string): name is ActionName {
  return Object.hasOwn(operations, name);
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
  forbidden: "The account lacks the right, the workspace is another's, or its plan does not include this.",
  unavailable: "Try again later.",
};

/**
 * @param namesIds whether the call named things by ids of its caller. Then a refusal of no other cause means that one of them is
 * unknown. Reading always does.
 */
export function codeOf({ reason, status, code, action }: ClockifyError, namesIds = false): ErrorCode {
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
