// From a request to the answer that Clockify gets, with the caller's own function in between. The handlers differ only in how
// they send that answer.

import type { Problem } from "../errors.js";
import { tellingOnce } from "../generated/webhooks.js";
import { checkOptions, refuse } from "../wrappers/arguments.js";
import { checkLimits } from "../wrappers/limits.js";
import { WebhookError } from "./error.js";
import type { EventName, WebhookEvent } from "./event.js";
import type { NodeRequest } from "./incoming.js";
import { WEBHOOK_OPTIONS, type WebhookOptions } from "./options.js";
import { Replays } from "./replays.js";
import { createVerifier } from "./verify.js";

export type WebhookHandlerOptions<E extends EventName = EventName> = WebhookOptions<E> & {
  /**
   * What to do when something has happened. Clockify is answered when it is done: with 204, or with 500 if it fails, so that
   * Clockify may send again. Keep it short, and give what it waits for a limit.
   */
  readonly onEvent: (event: NoInfer<WebhookEvent<E>>) => unknown;
  /** Gets what `onEvent` throws, which Clockify does not get to see. Default: the console. */
  readonly onError?: ((error: unknown) => unknown) | undefined;
  /**
   * For how long the same delivery is not handled again, in milliseconds, among the last 10,000: one of an event that can happen
   * once only, such as NEW_TIME_ENTRY, with an equal body. Of others, such as ASSIGNMENT_UPDATED, two can look the same, so each is
   * handled. `0` handles all. Default 600,000, which is ten minutes.
   */
  readonly replayWindowMs?: number | undefined;
};

/** An `onEvent` that never ends would otherwise hold all that arrives until the memory is full. */
const MOST_UNDERWAY = 1000;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text?: string;
}

const OPTIONS = { ...WEBHOOK_OPTIONS, onEvent: true, onError: true, replayWindowMs: true } satisfies Record<
  keyof WebhookHandlerOptions,
  true
>;

/** @param where the function that the caller called, for errors about its options */
export function createReceiver<E extends EventName>(where: string, options: WebhookHandlerOptions<E>) {
  checkOptions(where, options, OPTIONS);
  const { onEvent, onError = console.error, replayWindowMs = 600_000 } = options;
  refuse(where, [...functionProblems("onEvent", onEvent), ...functionProblems("onError", onError)]);
  if (replayWindowMs !== 0) checkLimits({ replayWindowMs });
  const verify = createVerifier(where, options);
  const replays = new Replays(replayWindowMs);
  let underway = 0;

  const report = (error: unknown) => {
    // Clockify has to get its answer, and the program has to go on, whatever becomes of it.
    void Promise.resolve(error)
      .then(onError)
      .catch(() => undefined);
  };

  async function handle(event: WebhookEvent<E>): Promise<void> {
    try {
      await onEvent(event);
    } catch (error) {
      report(error);
      throw error;
    }
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
    if (underway >= MOST_UNDERWAY) return busy;
    underway++;
    const handled = tellingOnce.has(event.event) ? replays.once(event.id, () => handle(event)) : handle(event);
    return handled
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

function refusal({ status, message }: WebhookError): Answer {
  return withMessage(status, message, status === 405 ? { Allow: "POST" } : {});
}

function withMessage(status: number, message: string, headers: Answer["headers"] = {}): Answer {
  return { status, headers: { "Content-Type": "application/json", ...headers }, text: JSON.stringify({ message }) };
}

function functionProblems(argument: string, value: unknown): Problem[] {
  return typeof value === "function" ? [] : [{ argument, message: "is not a function" }];
}
