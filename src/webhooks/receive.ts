// The way from a request to the answer that Clockify gets, with the caller's own function in between. The handlers differ only in how
// they send that answer.

import type { Problem } from "../errors.js";
import { tellingOnce } from "../generated/webhooks.js";
import { checkOptions, refuse } from "../wrappers/check-options.js";
import { checkLimits } from "../wrappers/number-limits.js";
import { WebhookError } from "./error.js";
import type { EventName, WebhookEvent } from "./event.js";
import type { NodeRequest } from "./incoming.js";
import { WEBHOOK_OPTIONS, type WebhookOptions } from "./options.js";
import { Replays } from "./replays.js";
import { within } from "./time-limit.js";
import { createVerifier } from "./verify.js";

export type WebhookHandlerOptions<E extends EventName = EventName> = WebhookOptions<E> & {
  /**
   * What to do when something has happened. Clockify is answered when it is done: with 204, or with 500 if it fails, so that
   * Clockify may send again. Keep it short, and give what it waits for a limit.
   */
  readonly onEvent: (event: NoInfer<WebhookEvent<E>>) => unknown;
  /**
   * How long `onEvent` may take, in milliseconds. After that Clockify is answered 500, `onError` gets an error that says so, and the
   * same delivery is handled again when it comes again, unless the late `onEvent` has ended well by then. Nothing can stop an
   * `onEvent` that is still running. Default 30,000.
   */
  readonly onEventTimeoutMs?: number | undefined;
  /** Gets what `onEvent` throws, which Clockify does not get to see. Default: the console. */
  readonly onError?: ((error: unknown) => unknown) | undefined;
  /**
   * For how long the same delivery is not handled again, in milliseconds, among the last 10,000: one of an event that can happen
   * once only, such as NEW_TIME_ENTRY, with an equal body. Of others, such as ASSIGNMENT_UPDATED, two can look the same, so each is
   * handled. The header Idempotency-Key does not count: it is new with each attempt. `0` handles all. Default 600,000, which is ten
   * minutes.
   */
  readonly replayWindowMs?: number | undefined;
};

/** A slow `onEvent` would otherwise hold all that arrives until the memory is full. */
const MAX_UNDERWAY = 1000;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text?: string;
}

const OPTIONS = {
  ...WEBHOOK_OPTIONS,
  onEvent: true,
  onEventTimeoutMs: true,
  onError: true,
  replayWindowMs: true,
} satisfies Record<keyof WebhookHandlerOptions, true>;

/** @param where the function that the caller called, for errors about its options */
export function createReceiver<E extends EventName>(where: string, options: WebhookHandlerOptions<E>) {
  checkOptions(where, options, OPTIONS);
  const { onEvent, onEventTimeoutMs = 30_000, onError = console.error, replayWindowMs = 600_000 } = options;
  refuse(where, [...functionProblems("onEvent", onEvent), ...functionProblems("onError", onError)]);
  checkLimits({ onEventTimeoutMs, ...(replayWindowMs !== 0 && { replayWindowMs }) });
  const verify = createVerifier(where, options);
  const replays = new Replays(replayWindowMs);
  let underway = 0;

  const report = (error: unknown) => {
    // Clockify has to get its answer, and the program has to go on, whatever becomes of it.
    void Promise.resolve(error)
      .then(onError)
      .catch(() => undefined);
  };

  async function run(event: WebhookEvent<E>): Promise<void> {
    try {
      await onEvent(event);
    } catch (error) {
      report(error);
      throw error;
    }
  }

  function handle(event: WebhookEvent<E>): Promise<void> {
    const inTime = (running: Promise<void>) =>
      within(onEventTimeoutMs, running, () => {
        const error = new Error(tooSlow(event.event, onEventTimeoutMs));
        report(error);
        return error;
      });
    const once = tellingOnce.has(event.event);
    return once ? replays.once(event.id, () => run(event), inTime) : inTime(run(event));
  }

  return async (request: Request | NodeRequest): Promise<Answer> => {
    let event: WebhookEvent<E>;
    try {
      event = await verify(request);
    } catch (error) {
      if (error instanceof WebhookError) return refusal(error);
      report(error);
      return failure;
    }
    if (underway >= MAX_UNDERWAY) return busy;
    underway++;
    return handle(event)
      .then(
        () => success,
        () => failure,
      )
      .finally(() => underway--);
  };
}

const success: Answer = { status: 204, headers: {} };
const failure = withMessage(500, "The receiver failed. Send this again later.");
const busy = withMessage(503, "The receiver is busy. Send this again later.");

function tooSlow(event: string, ms: number): string {
  return `onEvent did not finish ${event} within ${ms} ms, so Clockify was answered 500 and may send it again. Give what onEvent waits for a shorter limit, or raise onEventTimeoutMs.`;
}

function refusal({ status, message }: WebhookError): Answer {
  return withMessage(status, message, status === 405 ? { Allow: "POST" } : {});
}

function withMessage(status: number, message: string, headers: Answer["headers"] = {}): Answer {
  return { status, headers: { "Content-Type": "application/json", ...headers }, text: JSON.stringify({ message }) };
}

function functionProblems(argument: string, value: unknown): Problem[] {
  return typeof value === "function" ? [] : [{ argument, message: "is not a function" }];
}
