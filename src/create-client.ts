// createClient: a client of the given actions only. It puts the wrappers around fetch in one visible order.

import type { Action, CallOptions } from "./action.js";
import type { Listener } from "./client-events.js";
import { type Connection, type ConnectionOptions, connect } from "./connect.js";
import { ClockifyError, redact } from "./errors.js";
import { type HttpConnection, rememberHttpConnection } from "./http-connection.js";
import type { Operation, Row } from "./operation.js";
import { checkCallOptions, checkOptions, refuse, whileReading } from "./wrappers/check-options.js";
import { DEFAULT_DEADLINE_MS, type DeadlineOptions, deadline } from "./wrappers/deadline.js";
import { decodeResponse } from "./wrappers/decode-response.js";
import { encodeRequest } from "./wrappers/encode-request.js";
import { type Logger, logEvents, safeLogger } from "./wrappers/logger.js";
import { checkLimits } from "./wrappers/number-limits.js";
import {
  limitedQueue,
  limitRate,
  RATE_LIMIT_OPTIONS,
  type RateLimit,
  type RateLimitOptions,
  unlimitedQueue,
} from "./wrappers/rate-limit.js";
import { type ApiResponse, compose, type Fetch, type RequestContext } from "./wrappers/request-context.js";
import type { RequestQueue } from "./wrappers/request-queue.js";
import { DEFAULT_MAX_RETRY_AFTER_MS, type RetryOptions, retry } from "./wrappers/retry.js";
import { CallTelemetry, joinListeners, telemetry } from "./wrappers/telemetry.js";
import { TimeBudget } from "./wrappers/time-budget.js";
import { checkIdentifier, toRequest } from "./wrappers/validate.js";

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

/** Rows of the operation table by the names that their actions get. */
export type Rows = Readonly<Record<string, Operation>>;

export type ActionsOf<Given extends Rows> = {
  readonly [Name in keyof Given]: Given[Name] extends Row<infer Own extends string, infer Arguments, infer Result>
    ? Action<Own, Arguments, Result>
    : never;
};

export type ClockifyClient<Given extends Rows> = ActionsOf<Given> & {
  /** The queue of the rate limit, to look at. */
  readonly rateLimit: Pick<RateLimit, "queued" | "nextFreeAt" | "pausedUntil">;
};

/** A client with a workspace of its own: `workspaceId` may be left out of all arguments. */
export type ClockifyClientInWorkspace<Given extends Rows> = {
  readonly [Name in keyof ClockifyClient<Given>]: ClockifyClient<Given>[Name] extends Action<
    infer Own,
    infer Arguments,
    infer Result
  >
    ? Action<Own, WithoutWorkspace<Arguments>, Result>
    : ClockifyClient<Given>[Name];
};

export type WithoutWorkspace<Arguments> = Arguments extends { workspaceId: string }
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

const DEFAULT_LOGGER = { warn: (message: string) => console.warn(message) };

/**
 * Connects to Clockify with these actions only, so that a bundle holds no others. Nothing is sent before the first action is called.
 *
 * @param rows of the operation table, by the names that the actions get
 * @throws {ClockifyError} with the reason `arguments` when a row or an option is unknown, or the key or the address is missing or
 * unreadable
 * @throws {RangeError} when a limit is not a positive whole number
 * @example
 * const clockify = createClient({ listTags, createTimeEntry }, { apiKey });
 * const tags = await clockify.listTags({ workspaceId });
 */
export function createClient<const Given extends Rows>(
  rows: Given,
  options: ClockifyOptions & { readonly workspaceId: string },
): ClockifyClientInWorkspace<Given>;
export function createClient<const Given extends Rows>(rows: Given, options?: ClockifyOptions): ClockifyClient<Given>;
export function createClient<const Given extends Rows>(
  rows: Given,
  options: ClockifyOptions = {},
): ClockifyClient<Given> {
  return openClient("createClient", rows, options).client;
}

/** A client and what is needed to add to it. */
export interface OpenClient<Given extends Rows> {
  readonly client: ClockifyClient<Given>;
  readonly http: HttpConnection;
  readonly logger: Pick<Logger, "warn">;
  readonly secrets: readonly string[];
  /** Arguments that may be left out, and what they then are. */
  readonly defaults: Readonly<Record<string, string>>;
}

export function openClient<Given extends Rows>(where: string, rows: Given, given: ClockifyOptions): OpenClient<Given> {
  const options: ClockifyOptions = whileReading(where, [], () => {
    checkOptions(where, given, OPTIONS);
    return { ...given };
  });
  refuse(
    where,
    Object.entries(rows ?? { rows }).flatMap(([argument, row]) =>
      typeof row?.path === "string" ? [] : { argument, message: "is not a row of clockify-connector/operations" },
    ),
  );
  if (options.onEvent !== undefined && typeof options.onEvent !== "function") {
    refuse(where, [{ argument: "onEvent", message: "is not a function" }]);
  }
  const connection = connect(options, undefined, where);
  const { secrets, headers, baseUrl } = connection;
  const { workspaceId, deadlineMs = DEFAULT_DEADLINE_MS, onEvent } = options;
  if (workspaceId !== undefined) checkIdentifier(where, "workspaceId", workspaceId, secrets);
  checkLimits({ deadlineMs });
  const defaults: Record<string, string> = workspaceId === undefined ? {} : { workspaceId };
  const logger = safeLogger(options.logger ?? DEFAULT_LOGGER);
  const limit = limitOf(where, options.rateLimit);
  const retryOptions = retryOptionsOf(where, options.retry);
  const maxPauseMs = retryOptions.maxRetryAfterMs ?? DEFAULT_MAX_RETRY_AFTER_MS;
  const listener = joinListeners(logEvents(logger), onEvent);
  const network: Fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));

  // From the caller to the network. The limit counts from the start, so nothing that waits comes between it and the network; and a
  // call that is sent again counts again.
  const send = compose(
    [telemetry, retry(retryOptions, limit), limitRate(limit), deadline(options)],
    decodeResponse(network),
  );

  function createAction(name: string, operation: Operation): Action<string, unknown, unknown> {
    const { safety, shownBy, answer = "object" } = operation;
    const run = async (args: unknown, callOptions: CallOptions | undefined): Promise<ApiResponse> => {
      try {
        const [sent, { signal, timeoutMs }] = whileReading(name, secrets, () => {
          if (callOptions) checkCallOptions(name, callOptions);
          return [toRequest(name, operation, args, secrets, { defaults }), { ...callOptions }];
        });
        const context: RequestContext = {
          action: name,
          safety,
          answer,
          shownBy,
          sent,
          signal,
          timeoutMs,
          maxPauseMs,
          secrets,
          telemetry: new CallTelemetry(name, listener),
          budget: new TimeBudget(deadlineMs),
        };
        const request = encodeRequest(connection, operation, sent, context);
        return await send(request instanceof Promise ? await request : request);
      } catch (error) {
        // Seen from here, where the caller's own code awaits, the stack names the line that made the call.
        if (error instanceof ClockifyError) Error.captureStackTrace?.(error);
        throw error;
      }
    };
    const plain = async (args: unknown, callOptions?: CallOptions) => (await run(args, callOptions)).data;
    const withResponse = async (args: unknown, callOptions?: CallOptions) => {
      const answer = await run(args, callOptions);
      return { data: answer.data, response: readableAgain(answer) };
    };
    return Object.assign(plain, { withResponse, action: name, operation });
  }

  const http: HttpConnection = {
    baseUrl,
    headers,
    secrets,
    send,
    complete: (context) => ({
      ...context,
      maxPauseMs,
      telemetry: new CallTelemetry(context.action, listener),
      budget: new TimeBudget(deadlineMs),
    }),
  };
  // The one place where rows meet the types of their actions; the contract tests hold them together.
  const actions = Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [name, createAction(name, row)]),
  ) as unknown as ActionsOf<Given>;
  const client: ClockifyClient<Given> = { ...actions, rateLimit: limit };
  Object.defineProperty(client, INSPECT, { value: () => inspected(connection, limit, defaults) });
  rememberHttpConnection(client, http);
  return { client, http, logger, secrets, defaults };
}

/** The body has been read, and can be read again as often as wanted. */
function readableAgain({ response, data, text, file }: ApiResponse): Response {
  if (file) return response;
  const { status, headers } = response;
  // An injected fetch may return one that cannot be changed.
  const changeable = Object.isExtensible(response) ? response : new Response(null, { status, headers });
  return Object.assign(changeable, { text: async () => text, json: async () => data });
}

function inspected(
  { baseUrl, secrets, keyFrom }: Connection,
  { queued }: Pick<RateLimit, "queued">,
  defaults: object,
): object {
  return { baseUrl: redact(baseUrl, secrets), ...defaults, keyFrom, queued };
}

function limitOf(where: string, option: ClockifyOptions["rateLimit"]): RateLimit | RequestQueue {
  if (option === false) return unlimitedQueue();
  if (typeof option === "function") return option;
  if (option !== undefined) checkOptions(where, option, RATE_LIMIT_OPTIONS, "rateLimit");
  return limitedQueue(option);
}

function retryOptionsOf(where: string, option: ClockifyOptions["retry"]): RetryOptions {
  if (option === false) return { retries: 0 };
  if (option !== undefined) checkOptions(where, option, RETRY_OPTIONS, "retry");
  return option ?? {};
}
