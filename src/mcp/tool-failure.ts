// The failure of a tool call as an agent sees it: what failed, whether it took effect, and what to do next.

import { ClockifyError, type Outcome, type Problem } from "../errors.js";
import { operations } from "../generated/operations.js";
import { isChange, toolOf } from "../input/action-tables.js";
import { errorCodeOf, NEXT_STEPS, whatFailed } from "../input/failure-message.js";
import { type ErrorCode, InputError } from "../input/input-error.js";
import { decoded } from "../input/json-text.js";
import { isIdentifier } from "../input/name-lookup.js";
import { withWireNames } from "../input/parse-arguments.js";
import type { Preview } from "../input/preview.js";
import type { Named, Tool } from "../input/tool-definition.js";
import type { ActionName } from "../operation.js";
import { isObject } from "../util/json.js";
import { shownName, type ToolNames } from "./tool-names.js";

/** In structuredContent and as text. */
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

/** @param given the arguments as the agent wrote them */
export function toolFailureOf(error: unknown, tool: Tool, names: ToolNames, given: unknown): ToolFailure {
  if (error instanceof InputError) return ofInput(error);
  if (!(error instanceof ClockifyError)) {
    const message = "The server made a mistake of its own. Whether anything was changed is not known.";
    return { code: "internal", message, outcome: isChange(tool) ? "unknown" : "not-applied" };
  }
  const code = errorCodeOf(error, givesIds(tool, given));
  const checkWith = error.outcome === "unknown" ? toolOf(operations[tool.action].shownBy) : undefined;
  const problems = withWireNames(tool, error.problems);
  const advice = [
    code === "rate_limited" ? tooManyCalls(error) : whatFailed(error, problems),
    NEXT_STEPS[code],
    isRuleOrId(error) && nextStep(tool, error, code, given, names),
    code === "timeout" && error.outcome === "not-applied" && isChange(tool) && "Nothing was changed.",
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

/** The failure of what is not a tool and only reads. */
export function readFailureOf(error: unknown): Pick<ToolFailure, "code" | "message" | "candidates"> {
  if (error instanceof InputError) return ofInput(error);
  if (!(error instanceof ClockifyError)) return { code: "internal", message: "The server made a mistake of its own." };
  const code = errorCodeOf(error);
  return { code, message: [whatFailed(error, error.problems), NEXT_STEPS[code]].filter(Boolean).join(" ") };
}

function ofInput({ code, message, problems, candidates }: InputError): ToolFailure {
  return { outcome: "not-applied", code, message, ...(problems && { problems }), ...(candidates && { candidates }) };
}

/** The client's own sentences speak of a queue and its options; call-tool.ts adds when to call again. */
function tooManyCalls({ status }: ClockifyError): string {
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
  const rule = isChange(tool) ? " Else a rule of the workspace is against it." : "";
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
