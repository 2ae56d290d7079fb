// createClockify: puts the wrappers around fetch in one visible order and makes an action of every row of the table.

import type { Action, CallOptions, DeprecatedAction } from "./action.js";
import type { Listener } from "./client-events.js";
import { type ConnectionOptions, connect } from "./connect.js";
import { ClockifyError, redact } from "./errors.js";
import type { Actions } from "./generated/actions.js";
import { operations } from "./generated/operations.js";
import { createHttp, createSend, type Http } from "./http.js";
import type { ActionName } from "./operation.js";
import { type CreateOnce, createOnce } from "./wrappers/create-exactly-once.js";
import { type DeadlineOptions, deadline } from "./wrappers/deadline.js";
import { answers } from "./wrappers/decode-response.js";
import { type CurrentActions, deprecatedActions } from "./wrappers/deprecated.js";
import { harmless, type Logger, log } from "./wrappers/logger.js";
import { noRateLimit, RATE_LIMIT_OPTIONS, type RateLimitOptions, rateLimit } from "./wrappers/rate-limit.js";
import { Call, type Fetch } from "./wrappers/request-context.js";
import type { RateLimit } from "./wrappers/request-queue.js";
import { type RetryOptions, retry } from "./wrappers/retry.js";
import { listeners, observe } from "./wrappers/telemetry.js";
import {
  checkCallOptions,
  checkIdentifier,
  checkOptions,
  refuse,
  toRequest,
  whileReading,
} from "./wrappers/validate.js";

export interface ClockifyOptions extends ConnectionOptions, DeadlineOptions {
  /** The workspace of all calls that name no other one. With it `workspaceId` may be left out of their arguments. */
  readonly workspaceId?: string | undefined;
  /**
   * At most this many calls in any window; default 100 in 60 s. `false` switches the limit off. Clients with the same key
   * share one limit: `const limit = rateLimit(); createClockify({ rateLimit: limit })`.
   */
  readonly rateLimit?: RateLimitOptions | RateLimit | false | undefined;
  /**
   * A failed read is sent again, default twice; a write only where it cannot have been made. `false` sends every call once.
   */
  readonly retry?: RetryOptions | false | undefined;
  /** Another fetch, for tests or a proxy. Default: the global one, looked up at each call so that interceptors work. */
  readonly fetch?: Fetch | undefined;
  /** Gets one line a call at `debug`, and warnings. Default: silent but for warnings, which go to the console. */
  readonly logger?: Logger | undefined;
  /** Gets what happens to each call as it happens: for metrics and traces. */
  readonly onEvent?: Listener | undefined;
}

export type Clockify = Actions & {
  /** The typed openapi-fetch client underneath, behind the same wrappers: it rejects with ClockifyError, too. */
  readonly http: Http;
  /** Creates a time entry, and after a failure finds out whether it was created. */
  readonly createTimeEntryOnce: CreateOnce;
  /** The queue of the rate limit, to look at. */
  readonly rateLimit: Pick<RateLimit, "queued" | "nextFreeAt" | "pausedUntil">;
};

/** A client with a workspace of its own: `workspaceId` may be left out of all arguments. */
export type ClockifyInWorkspace = {
  readonly [Name in keyof Clockify]: InWorkspace<Clockify[Name]>;
};

type InWorkspace<Member> =
  Member extends Action<infer Name, infer Arguments, infer Result>
    ? Action<Name, WithoutWorkspace<Arguments>, Result>
    : Member extends DeprecatedAction<infer Name, infer Arguments, infer Result>
      ? DeprecatedAction<Name, WithoutWorkspace<Arguments>, Result>
      : Member extends CreateOnce
        ? (
            args?: WithoutWorkspace<Parameters<CreateOnce>[0]>,
            options?: Parameters<CreateOnce>[1],
          ) => ReturnType<CreateOnce>
        : Member;

type WithoutWorkspace<Arguments> = Arguments extends { workspaceId: string }
  ? Omit<Arguments, "workspaceId"> & Partial<Pick<Arguments, "workspaceId">>
  : Arguments;

const OPTIONS = {
  apiKey: true,
  addonToken: true,
  region: true,
  baseUrl: true,
  allowHttp: true,
  workspaceId: true,
  rateLimit: true,
  timeoutMs: true,
  deadlineMs: true,
  retry: true,
  fetch: true,
  logger: true,
  onEvent: true,
} satisfies Record<keyof ClockifyOptions, true>;
const RETRY_OPTIONS = { retries: true, maxRetryAfterMs: true } satisfies Record<keyof RetryOptions, true>;

/** What `console.log` shows of a client, instead of all its actions. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

const DEFAULT_LOGGER: Logger = { debug: () => undefined, warn: (message) => console.warn(message) };

/**
 * Connects to Clockify. Nothing is sent before the first action is called.
 *
 * @throws {ClockifyError} with the reason `arguments` when an option is unknown, or the key or the address is missing or unreadable
 * @throws {RangeError} when a limit is not a positive whole number
 */
export function createClockify(options: ClockifyOptions & { readonly workspaceId: string }): ClockifyInWorkspace;
export function createClockify(options?: ClockifyOptions): Clockify;
export function createClockify(given: ClockifyOptions = {}): Clockify {
  const options: ClockifyOptions = whileReading("createClockify", [], () => {
    checkOptions("createClockify", given, OPTIONS);
    return { ...given };
  });
  if (options.onEvent !== undefined && typeof options.onEvent !== "function") {
    refuse("createClockify", [{ argument: "onEvent", message: "is not a function" }]);
  }
  const connection = connect(options);
  const { secrets } = connection;
  const { workspaceId } = options;
  if (workspaceId !== undefined) checkIdentifier("createClockify", "workspaceId", workspaceId, secrets);
  const defaults: Record<string, string> = workspaceId === undefined ? {} : { workspaceId };
  const logger = harmless(options.logger ?? DEFAULT_LOGGER);
  const limit = limitOf(options.rateLimit);

  // From the network outwards: read the answer, limit its time, limit the rate, send again what failed, tell what happened.
  // The limit counts from the start, so nothing that waits stands between it and the network; and a call that is sent again counts
  // again.
  const network: Fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const limited = limit(deadline(answers(network), options));
  const repeated = retry(limited, retryOptionsOf(options.retry), limit);
  const wrapped = observe(repeated, listeners([log(logger), ...(options.onEvent ? [options.onEvent] : [])]));
  const http = createHttp({ ...connection, fetch: wrapped });
  const send = createSend({ ...connection, fetch: wrapped });

  function createAction(action: ActionName): Action<ActionName, unknown, unknown> {
    const operation = operations[action];
    const withResponse = async (args: unknown, callOptions?: CallOptions) => {
      try {
        const [parts, { signal, timeoutMs }] = whileReading(action, secrets, () => {
          if (callOptions) checkCallOptions(action, callOptions);
          return [toRequest(action, operation, args, secrets, { defaults }), { ...callOptions }];
        });
        const { safety, shownBy, answer = "object" } = operation;
        const call = new Call({ action, safety, answer, shownBy, secrets, sent: parts, signal, timeoutMs });
        const response = await send(operation, parts, call);
        return { data: answer === "nothing" ? undefined : await response.json(), response };
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
  const client: Clockify = {
    ...actions,
    ...deprecatedActions(actions, logger, secrets, defaults),
    createTimeEntryOnce: createOnce(actions, secrets),
    http,
    rateLimit: limit,
  };
  const { baseUrl, keyFrom } = connection;
  return Object.defineProperty(client, INSPECT, {
    value: () => ({ baseUrl: redact(baseUrl, secrets), ...defaults, keyFrom, queued: limit.queued }),
  });
}

function limitOf(option: ClockifyOptions["rateLimit"]): RateLimit {
  if (option === false) return noRateLimit();
  if (typeof option === "function") return option;
  if (option !== undefined) checkOptions("createClockify", option, RATE_LIMIT_OPTIONS, "rateLimit");
  return rateLimit(option);
}

function retryOptionsOf(option: ClockifyOptions["retry"]): RetryOptions {
  if (option === false) return { retries: 0 };
  if (option !== undefined) checkOptions("createClockify", option, RETRY_OPTIONS, "retry");
  return option ?? {};
}
