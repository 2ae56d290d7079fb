// The checks of options, and the error for arguments and options that are refused.

import type { CallOptions } from "../action.js";
import { ClockifyError, errorDetails, type Problem } from "../errors.js";
import { unknownName } from "../util/did-you-mean.js";
import { isLimit, LIMIT } from "./number-limits.js";
import { isPlainObject, show, showName } from "./show-value.js";

/** @throws {ClockifyError} for options with a name that does not exist, which would otherwise be ignored without a word */
export function checkOptions(
  where: string,
  options: object,
  names: Readonly<Record<string, true>>,
  at = "options",
): void {
  const known = Object.keys(names);
  if (!isPlainObject(options)) {
    refuse(where, [{ argument: at, message: `${show(options)} is not an object, such as { ${known[0]} }` }]);
  }
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  const problems = unknown.map((name) => ({ argument: showName(name), message: unknownName(name, known) }));
  refuse(where, problems);
}

/**
 * Runs what looks at values of the caller's. They may be proxies or have getters of their own, whose failures then count as
 * refused values.
 *
 * @throws {ClockifyError} for every failure
 */
export function whileReading<Result>(where: string, secrets: readonly string[], look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    if (error instanceof ClockifyError) throw error;
    const message = `cannot be read: ${errorDetails(error).message}`;
    return refuse(where, [{ argument: "arguments", message }], secrets);
  }
}

const CALL_OPTIONS = { signal: true, timeoutMs: true } satisfies Record<keyof CallOptions, true>;

/** @throws {ClockifyError} for options of a call that do not exist, and a time limit that no timer can keep */
export function checkCallOptions(action: string, options: CallOptions): void {
  checkOptions(action, options, CALL_OPTIONS);
  const { timeoutMs, signal } = options;
  if (signal && typeof signal.addEventListener !== "function") {
    const message = `${show(signal)} is not an AbortSignal, such as the signal of an AbortController`;
    refuse(action, [{ argument: "signal", message }]);
  }
  if (timeoutMs === undefined || isLimit(timeoutMs)) return;
  refuse(action, [{ argument: "timeoutMs", message: `${timeoutMs} is not ${LIMIT}` }]);
}

/** @throws {ClockifyError} with the reason `arguments` if there is any problem */
export function refuse(action: string, problems: readonly [Problem, ...Problem[]], secrets?: readonly string[]): never;
export function refuse(action: string, problems: readonly Problem[], secrets?: readonly string[]): void;
export function refuse(action: string, problems: readonly Problem[], secrets: readonly string[] = []): void {
  if (problems.length === 0) return;
  const list = problems.map(({ argument, message }) => `${argument} ${message}`).join("; ");
  throw new ClockifyError({
    action,
    reason: "arguments",
    outcome: "not-applied",
    message: `${list}.`,
    hint: "Nothing was sent.",
    problems,
    secrets,
  });
}
