// The deadline of one tool call, with all its lookups, waits and attempts. Clients give a call up after 60 s and then ignore its
// answer, so the answer has to come before that.

import { ClockifyError } from "../errors.js";
import { onAbort } from "../util/abort.js";

export const CALL_MS = 45_000;

/** A change that is cut off ends as unknown, so none is sent without time for its answer. */
const MIN_FOR_CHANGE_MS = 5000;

export class Deadline {
  /** Aborted by the caller, or when the time is up. */
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #forget: () => void;
  #leftMs = CALL_MS;
  #started = performance.now();
  #timer: ReturnType<typeof setTimeout>;
  #passed = false;

  constructor(caller: AbortSignal) {
    this.signal = this.#controller.signal;
    this.#forget = onAbort(caller, () => this.#controller.abort(caller.reason));
    if (caller.aborted) this.#controller.abort(caller.reason);
    this.#timer = this.#start();
  }

  /** Runs what takes a person's time and not Clockify's. */
  async notCounting<Result>(run: () => Promise<Result>): Promise<Result> {
    clearTimeout(this.#timer);
    this.#leftMs -= performance.now() - this.#started;
    try {
      return await run();
    } finally {
      this.#timer = this.#start();
    }
  }

  /** @throws {ClockifyError} when a change could not be waited for any more */
  checkForChange(): void {
    const left = this.#leftMs - (performance.now() - this.#started);
    if (left < MIN_FOR_CHANGE_MS) throw late("not-applied");
  }

  /** The error as what it is where the time was up: whatever was going on then was only aborted by it. */
  errorOf(error: unknown): unknown {
    if (!this.#passed) return error;
    if (error === this.signal.reason) return late("not-applied");
    const isAbort = error instanceof ClockifyError && error.reason === "aborted";
    return isAbort ? late(error.outcome, error.action) : error;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#forget();
  }

  #start(): ReturnType<typeof setTimeout> {
    this.#started = performance.now();
    const pass = () => {
      this.#passed = true;
      this.#controller.abort(new Error("the time of the call is up"));
    };
    return setTimeout(pass, Math.max(0, this.#leftMs));
  }
}

function late(outcome: ClockifyError["outcome"], action?: string): ClockifyError {
  return new ClockifyError({
    reason: "timeout",
    outcome,
    ...(action !== undefined && { action }),
    message: `Clockify did not answer within the ${CALL_MS / 1000} s that a call may take.`,
  });
}
