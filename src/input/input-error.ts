// The error for what a person or an agent wrote: arguments, names, flags, files, keys. Nothing was sent when it is thrown. Each
// surface translates it at its edge: the command line into an exit code, the server into the answer of a tool.

import type { Problem } from "../errors.js";
import type { Named } from "./tool-definition.js";

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
  /** A person has to confirm, and this client cannot ask one. */
  | "confirmation_unavailable"
  /** The token is used, too old, or of another call. */
  | "confirmation_invalid"
  /** The person said no. */
  | "declined"
  /** The key is wrong, or of another region (401). */
  | "auth_failed"
  /** The key may not do that, or the plan does not include it (403). */
  | "forbidden"
  /** Clockify has nothing with that id. */
  | "not_found"
  /** Clockify refused the values. */
  | "refused"
  /** Too many calls, for longer than a call waits. */
  | "rate_limited"
  | "timeout"
  | "cancelled"
  /** Clockify could not be reached, or failed itself. */
  | "unavailable"
  /** What came back was not an answer of Clockify. */
  | "bad_answer"
  /** A mistake of this program. */
  | "internal";

interface InputErrorDetails {
  /** Default: `invalid_arguments`. */
  readonly code?: ErrorCode;
  readonly problems?: readonly Problem[] | undefined;
  readonly candidates?: readonly Named[] | undefined;
}

/**
 * @example
 * throw new InputError("projectId is missing.", { problems: [{ argument: "projectId", message: "is missing" }] });
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: ErrorCode;
  /** Which arguments, what was given, what is accepted. */
  readonly problems: readonly Problem[] | undefined;
  /** What the given name may have meant. */
  readonly candidates: readonly Named[] | undefined;

  constructor(message: string, { code = "invalid_arguments", problems, candidates }: InputErrorDetails = {}) {
    super(message);
    this.code = code;
    this.problems = problems;
    this.candidates = candidates;
  }
}

/** The message with the candidates behind it, which structured answers hold apart. */
export function textWithCandidates({ message, candidates = [] }: InputError): string {
  const names = candidates.map(({ id, name, about }) => `${JSON.stringify(name)}${about ? ` (${about})` : ""} ${id}`);
  return names.length === 0 ? message : `${message} ${names.join(", ")}`;
}
