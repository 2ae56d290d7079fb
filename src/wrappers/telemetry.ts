// Telemetry: the events of each call, for the logger and for listeners.

import type { Details, Failure, Listener } from "../client-events.js";
import { ClockifyError } from "../errors.js";
import type { ApiRequest, ApiResponse, Next } from "./request-context.js";

let calls = 0;

/** The events of one call. It owns the time that the call has waited. */
export interface Telemetry {
  /** Sends an event to the listener. `attempt` counts from 1. */
  emit(attempt: number, details: Details): void;
  /** Adds to the time that the call has waited for the rate limit. */
  addWait(ms: number): void;
}

/** For requests outside of a client. */
export const noTelemetry: Telemetry = { emit: () => undefined, addWait: () => undefined };

export class CallTelemetry implements Telemetry {
  /** Number of the call within the process. */
  readonly #call = ++calls;
  readonly #startedAt = performance.now();
  readonly #action: string;
  readonly #listener: Listener;
  #waitedMs = 0;

  constructor(action: string, listener: Listener) {
    this.#action = action;
    this.#listener = listener;
  }

  emit(attempt: number, details: Details): void {
    this.#listener({
      call: this.#call,
      action: this.#action,
      attempt,
      waitedMs: Math.round(this.#waitedMs),
      tookMs: performance.now() - this.#startedAt,
      ...details,
    });
  }

  addWait(ms: number): void {
    this.#waitedMs += ms;
  }
}

/** Both listeners. The caller's may fail, which must not turn a call that succeeded into one that failed. */
export function joinListeners(own: Listener, callers: Listener | undefined): Listener {
  return callers
    ? (event) => {
        own(event);
        ignoreErrors(() => callers(event));
      }
    : own;
}

/** Calls a function of the caller's, which may fail at once or, where it is async, later. */
export function ignoreErrors(run: () => unknown): void {
  try {
    const result = run();
    if (result instanceof Promise) result.catch(() => undefined);
  } catch {}
}

/** The outermost wrapper: emits the end of the call. */
export async function telemetry(request: ApiRequest, next: Next): Promise<ApiResponse> {
  const { context } = request;
  try {
    const answer = await next(request);
    context.telemetry.emit(answer.attempt, { type: "finished", status: answer.response.status });
    return answer;
  } catch (error) {
    const attempts = error instanceof ClockifyError ? error.attempts : 0;
    context.telemetry.emit(Math.max(1, attempts), { type: "finished", failure: failureOf(error) });
    throw error;
  }
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof ClockifyError)) return { reason: "network", outcome: "unknown" };
  const { reason, outcome, status } = error;
  return { reason, outcome, ...(status !== undefined && { status }) };
}
