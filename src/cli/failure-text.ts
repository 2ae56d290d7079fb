// The failure of a call as text and as JSON: what failed and whether it took effect, why, and what to do next; and the exit code.

import { ClockifyError, type Outcome, type Problem, redact, textOf } from "../errors.js";
import { operations } from "../generated/operations.js";
import { errorCodeOf, NEXT_STEPS, whatFailed } from "../input/failure-message.js";
import { type ErrorCode, InputError } from "../input/input-error.js";
import type { Named } from "../input/tool-definition.js";
import type { ActionName } from "../operation.js";
import { plain } from "../util/control-characters.js";
import { optionName } from "./commands/option-name.js";
import { FAILED, LOOK_FIRST, MISUSED } from "./exit-codes.js";
import { exitCodeOfInterruption } from "./terminal/interruption.js";
import { OutputError } from "./terminal/terminal.js";

/** What a program gets of a failure, with `--json`. */
export interface Failure {
  readonly action?: ActionName;
  /** Stable. */
  readonly code: ErrorCode;
  readonly message: string;
  /** Each option that is refused. */
  readonly problems?: readonly Problem[];
  /** What the given name may have meant. */
  readonly candidates?: readonly Named[];
  /** Whether the change took effect. */
  readonly outcome: Outcome;
  readonly status?: number;
  /** Clockify's own number. */
  readonly clockifyCode?: number;
  /** How often the request was sent. */
  readonly attempts: number;
  readonly retryAfterSeconds?: number;
  readonly next?: string;
  readonly exitCode: number;
}

export interface Failed {
  readonly action?: ActionName | undefined;
  readonly signal: AbortSignal;
  /** Values that no text may show. */
  readonly secrets: readonly string[];
}

type Found = Omit<Failure, "action" | "next" | "exitCode"> & { readonly next?: string | undefined };

export function failureOf(error: unknown, failed: Failed): Failure {
  const { action, signal, secrets } = failed;
  const found = find(error, failed);
  const next = found.next ?? nextOf(found, action);
  const clean = (text: string) => redact(text, secrets);
  return {
    ...(action && { action }),
    ...found,
    message: clean(found.message),
    ...(found.problems && {
      problems: found.problems.map(({ argument, message }) => ({ argument: clean(argument), message: clean(message) })),
    }),
    ...(next && { next }),
    exitCode: exitCodeOfInterruption(signal) ?? exitCodeOf(found),
  };
}

function find(error: unknown, { action, signal }: Failed): Found {
  if (error instanceof ClockifyError) return ofCall(error);
  const unsent = { outcome: "not-applied", attempts: 0 } as const;
  if (signal.aborted) return { code: "cancelled", message: "stopped before it was sent.", ...unsent };
  if (error instanceof InputError) {
    const { code, message, problems, candidates } = error;
    // Of a workspace that may not be used the message says more than the problem.
    const shown = code === "workspace_not_allowed" ? undefined : problems;
    return { code, message, ...(shown && asWritten(shown)), ...(candidates && { candidates }), ...unsent };
  }
  const reads = !action || operations[action].safety === "read";
  if (error instanceof OutputError) {
    return { code: "internal", message: error.message, outcome: reads ? "not-applied" : "applied", attempts: 1 };
  }
  const message = `a mistake of this program: ${textOf(error)}`;
  return { code: "internal", message, outcome: reads ? "not-applied" : "unknown", attempts: 0 };
}

function ofCall(error: ClockifyError): Found {
  const { outcome, attempts, status, code, retryAfterMs, problems, hint, reason } = error;
  // The client's hints name options of the client; of these only what any caller can do is kept.
  const forAnyCaller = reason === "network" || errorCodeOf(error) === "refused";
  const advice = forAnyCaller ? hint : isConfiguration(error) ? "clockify-connector doctor checks it." : undefined;
  return {
    code: errorCodeOf(error),
    message: whatFailed(error, problems),
    // Those of a configuration name variables and fields of a file, and no options.
    ...(problems.length > 0 && { problems: error.action ? asWritten(problems).problems : problems }),
    outcome,
    attempts,
    ...(status !== undefined && { status }),
    ...(code !== undefined && { clockifyCode: code }),
    ...(retryAfterMs !== undefined && { retryAfterSeconds: Math.ceil(retryAfterMs / 1000) }),
    ...(outcome === "not-applied" && { next: advice }),
  };
}

/** Only what calls an action names one. */
function isConfiguration({ reason, action }: ClockifyError): boolean {
  return reason === "arguments" && !action;
}

function asWritten(problems: readonly Problem[]): { problems: Problem[] } {
  return { problems: problems.map(({ argument, message }) => ({ argument: written(argument), message })) };
}

/** Arguments as options, and anything else as it is. */
function written(argument: string): string {
  return /^[a-z][\w-]*([.[][\w.[\]-]*)?$/i.test(argument) ? optionName(argument) : argument;
}

function exitCodeOf({ code, outcome }: Found): number {
  if (outcome !== "not-applied") return LOOK_FIRST;
  return MISUSE.includes(code) ? MISUSED : FAILED;
}

/** Refused here: nothing was to be changed yet. */
const MISUSE: readonly ErrorCode[] = [
  "invalid_arguments",
  "unknown_connection",
  "name_not_found",
  "ambiguous_name",
  "misconfigured",
  "read_only",
  "workspace_not_allowed",
  "confirmation_required",
];

function nextOf({ code, outcome, retryAfterSeconds }: Found, action: ActionName | undefined): string | undefined {
  if (outcome !== "not-applied") {
    const shownBy = action && operations[action].shownBy;
    const look = shownBy ? `: clockify-connector call ${shownBy}` : ".";
    return outcome === "applied" ? `do not repeat it. Look at it${look}` : `look before you repeat it${look}`;
  }
  if (code === "invalid_arguments" && action) return `clockify-connector actions ${action} shows what it takes.`;
  if (code === "confirmation_required") return "add --yes to do it without a question.";
  if (code === "rate_limited" && retryAfterSeconds !== undefined) return `wait ${retryAfterSeconds} s, then repeat it.`;
  if (code === "auth_failed") return "check the key: clockify-connector doctor";
  if (code === "not_found" && action === "stopRunningTimeEntry")
    return "no timer of that person runs, or it started after this end: clockify-connector call listInProgressTimeEntries";
  if (code === "not_found") return "check the ids; what was deleted or belongs to another workspace counts as unknown.";
  if (code === "timeout") return "try again later.";
  return NEXT_STEPS[code];
}

/** The block that people read. */
export function failureText(failure: Failure): string {
  if (failure.code === "declined") return notDone(failure);
  const { problems, candidates, message, next } = failure;
  const reasons = problems?.map((problem) => `${problem.argument} ${problem.message}`) ?? [message];
  const names = candidates?.map(({ id, name, about }) => `${name}${about ? ` (${about})` : ""}, ${id}`) ?? [];
  const lines = [
    `error: ${headline(failure)}`,
    ...reasons.map((reason) => `  why:  ${reason}`),
    ...names.map((name) => `        there is ${name}`),
    ...(next ? [`  next: ${next}`] : []),
  ];
  return lines.map((line) => line.split("\n").map(plain).join("\n        ")).join("\n");
}

/** A person said no, and knows why. */
function notDone({ action }: Failure): string {
  return action && operations[action].safety === "remove" ? "Not deleted." : "Not changed.";
}

function headline({ action, outcome, exitCode, attempts }: Failure): string {
  if (!action) return "nothing was called.";
  const times = attempts > 1 ? ` after ${attempts} attempts` : "";
  if (outcome === "unknown") return `${action} failed${times}, and may have taken effect.`;
  if (outcome === "applied") return `${action} took effect, but its answer cannot be shown.`;
  if (exitCode === MISUSED) return `${action} was not called.`;
  const writes = operations[action].safety !== "read";
  return `${action} ${exitCode > LOOK_FIRST ? "was stopped" : "failed"}${times}.${writes ? " Nothing was changed." : ""}`;
}
