// createClockify: puts the wrappers around fetch in one visible order and makes an action of every row of the table.

import type { Action, CallOptions } from "./action.js";
import { type ConnectionOptions, connect } from "./connection.js";
import { ClockifyError } from "./errors.js";
import type { Actions } from "./generated/actions.js";
import { operations } from "./generated/operations.js";
import { createHttp, createSend, type Http } from "./http.js";
import type { ActionName, Operation } from "./operation.js";
import { answers } from "./wrappers/answers.js";
import { checkCallOptions, checkOptions, toRequest } from "./wrappers/arguments.js";
import { Call, type Fetch } from "./wrappers/call.js";
import { type DeadlineOptions, deadline } from "./wrappers/deadline.js";
import { type CurrentActions, deprecatedActions } from "./wrappers/deprecated.js";
import { harmless, type Logger, log } from "./wrappers/log.js";
import { hintWhenSent, outcomeWhenSent } from "./wrappers/outcome.js";
import { type RateLimit, type RateLimitOptions, rateLimit } from "./wrappers/rate-limit.js";

export interface ClockifyOptions extends ConnectionOptions, DeadlineOptions {
  /**
   * At most this many calls in any window; default 100 in 60 s. `false` switches the limit off. Clients with the same key
   * share one limit: `const limit = rateLimit(); createClockify({ rateLimit: limit })`.
   */
  readonly rateLimit?: RateLimitOptions | RateLimit | false | undefined;
  /** A call is sent once. Repeating is not built yet, so `false` is the only value there is. */
  readonly retry?: false | undefined;
  /** Another fetch, for tests or a proxy. Default: the global one, looked up at each call so that interceptors work. */
  readonly fetch?: Fetch | undefined;
  /** Gets one line a request at `debug`, and warnings. Default: silent but for warnings, which go to the console. */
  readonly logger?: Logger | undefined;
}

export type Clockify = Actions & {
  /** The typed openapi-fetch client underneath, behind the same wrappers: it rejects with ClockifyError, too. */
  readonly http: Http;
  /** The queue of the rate limit, to look at. Undefined when it is switched off. */
  readonly rateLimit: Pick<RateLimit, "queued" | "nextFreeAt"> | undefined;
};

const OPTIONS = {
  apiKey: true,
  addonToken: true,
  region: true,
  baseUrl: true,
  rateLimit: true,
  timeoutMs: true,
  deadlineMs: true,
  retry: true,
  fetch: true,
  logger: true,
} satisfies Record<keyof ClockifyOptions, true>;
const RATE_LIMIT_OPTIONS = { calls: true, perMs: true, maxQueue: true } satisfies Record<keyof RateLimitOptions, true>;

const DEFAULT_LOGGER: Logger = { debug: () => undefined, warn: (message) => console.warn(message) };

/**
 * Connects to Clockify. Nothing is sent before the first action is called.
 *
 * @throws {ClockifyError} with the reason `arguments` when an option is unknown, or the key or the address is missing or unreadable
 * @throws {RangeError} when a limit is not a positive whole number, or `retry` is more than there is
 */
export function createClockify(options: ClockifyOptions = {}): Clockify {
  checkOptions("createClockify", options, OPTIONS);
  if (options.retry)
    throw new RangeError("retry accepts false only: a call is sent once, and repeating is not built yet");
  const connection = connect(options);
  const { secrets } = connection;
  const logger = harmless(options.logger ?? DEFAULT_LOGGER);
  const limit = limitOf(options.rateLimit);

  // From the network outwards: read the answer, limit its time, limit the rate, log. The limit counts starts, so nothing
  // that waits stands between it and the network.
  const network: Fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const timed = deadline(answers(network), options);
  const limited = limit ? limit(timed) : timed;
  const wrapped = options.logger ? log(limited, logger) : limited;
  const http = createHttp({ ...connection, fetch: wrapped });
  const send = createSend({ ...connection, fetch: wrapped });

  function createAction(action: ActionName): Action<ActionName, unknown, unknown> {
    const operation = operations[action];
    const withResponse = async (args: unknown, callOptions?: CallOptions) => {
      try {
        if (callOptions) checkCallOptions(action, callOptions);
        const parts = toRequest(action, operation, args, secrets);
        const { signal, timeoutMs } = callOptions ?? {};
        const call = new Call({ action, safety: operation.safety, secrets, signal, timeoutMs });
        const response = await send(operation, parts, call);
        return { data: expected(operation, await response.json(), call, response.status), response };
      } catch (error) {
        // Seen from here, where the caller's own code awaits, the stack names the line that made the call.
        if (error instanceof ClockifyError) Error.captureStackTrace?.(error);
        throw error;
      }
    };
    const plain = async (args: unknown, callOptions?: CallOptions) => (await withResponse(args, callOptions)).data;
    return Object.assign(plain, { withResponse, action });
  }

  const names = Object.keys(operations) as ActionName[];
  // The one place where the table meets the types made from the same specification; the contract tests hold them together.
  const actions = Object.fromEntries(
    names.filter((name) => !operations[name].deprecated).map((name) => [name, createAction(name)]),
  ) as unknown as CurrentActions;
  return { ...actions, ...deprecatedActions(actions, logger, secrets), http, rateLimit: limit };
}

function limitOf(option: ClockifyOptions["rateLimit"]): RateLimit | undefined {
  if (option === false) return undefined;
  if (typeof option === "function") return option;
  if (option) checkOptions("createClockify", option, RATE_LIMIT_OPTIONS);
  return rateLimit(option);
}

/** An answer of another kind than the table says would make a list look empty, and a sum of hours zero. */
function expected({ answer }: Operation, data: unknown, call: Call, status: number): unknown {
  if (answer === "nothing" || (answer === "object-or-nothing" && data === undefined)) return undefined;
  const wanted = answer === "list" ? "a list" : "an object";
  const kind = kindOf(data);
  if (kind === wanted) return data;
  throw new ClockifyError({
    action: call.action,
    reason: "answer",
    outcome: outcomeWhenSent(call),
    status,
    message: `the answer (status ${status}) is ${kind} and not ${wanted}.`,
    hint: hintWhenSent(call, "Something other than Clockify may have answered: check baseUrl."),
    attempts: call.attempts,
  });
}

function kindOf(data: unknown): string {
  if (data === undefined || data === null) return "empty";
  if (Array.isArray(data)) return "a list";
  return typeof data === "object" ? "an object" : "a value";
}
