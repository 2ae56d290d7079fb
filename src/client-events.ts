// Events of a call, as they happen: one hook for logs, metrics and traces.

import type { Outcome, Reason } from "./errors.js";

/** Why an attempt or a call failed. */
export interface Failure {
  readonly reason: Reason;
  readonly outcome: Outcome;
  /** HTTP status of the answer, if there was one. */
  readonly status?: number;
}

/** What is particular to each type of event. */
export type Details =
  /** The call has to wait for the rate limit. `ahead` calls wait before it. */
  | { readonly type: "queued"; readonly ahead: number }
  /** The attempt is sent. */
  | { readonly type: "started" }
  /** Clockify asked for a pause (status 429): for `forMs` no call of the connection starts. */
  | { readonly type: "paused"; readonly forMs: number }
  /** The attempt failed and the call goes on: it joins the queue again in `inMs`. */
  | { readonly type: "retried"; readonly inMs: number; readonly failure: Failure }
  /** The call is over. It succeeded if there is no `failure`. */
  | { readonly type: "finished"; readonly status?: number; readonly failure?: Failure };

/** Holds names and numbers only: no header, no query, no body and no key. */
export type ClockifyEvent = Details & {
  /** Number of the call within the process, the same in all of its events. */
  readonly call: number;
  /** Name of the action, or method and path of a request by `clockify.http`. */
  readonly action: string;
  /** Which attempt, from 1. */
  readonly attempt: number;
  /** How long the call has waited for the rate limit so far, in whole milliseconds, pauses included. */
  readonly waitedMs: number;
  /** How long ago the call was made, in milliseconds, the wait included. */
  readonly tookMs: number;
};

export type Listener = (event: ClockifyEvent) => void;
