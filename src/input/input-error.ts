// What a tool answers when it fails: one shape for refusals of our own and for failures of the call, so that an agent can
// tell what failed, whether it took effect, and what to do next.

import type { Outcome, Problem } from "../errors.js";
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

/** What a call that has to be confirmed would change. */
export interface Preview {
  /** How many things the call changes. Left out where only Clockify can tell. */
  readonly count?: number;
  /** The first of them as they are now. */
  readonly items: readonly unknown[];
  /** What the call changes besides, or what could not be looked at. */
  readonly note?: string;
}

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
