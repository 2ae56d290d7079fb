// createClockify: puts the wrappers around fetch in one visible order and makes an action of every row of the table.

import type { Action, CallOptions } from "./action.js";
import { type ConnectionOptions, connect } from "./connection.js";
import { ClockifyError } from "./errors.js";
import type { Actions } from "./generated/actions.js";
import { operations } from "./generated/operations.js";
import { createHttp, createSend, type Http } from "./http.js";
import type { ActionName } from "./operation.js";
import { answers } from "./wrappers/answers.js";
import { toRequest } from "./wrappers/arguments.js";
import { Call, type Fetch } from "./wrappers/call.js";
import { type DeadlineOptions, deadline } from "./wrappers/deadline.js";
import { type CurrentActions, deprecatedActions } from "./wrappers/deprecated.js";
import { type Logger, log } from "./wrappers/log.js";
import { type RateLimited, type RateLimitOptions, rateLimit } from "./wrappers/rate-limit.js";

export interface ClockifyOptions extends ConnectionOptions, DeadlineOptions {
  /** At most this many calls in any window; default 100 in 60 s. `false` switches the limit off. */
  readonly rateLimit?: RateLimitOptions | false;
  /** Another fetch, for tests or a proxy. Default: the global one, looked up at each call so that interceptors work. */
  readonly fetch?: Fetch;
  /** Gets one line a request at `debug`, and warnings. Default: silent but for warnings, which go to the console. */
  readonly logger?: Logger;
}

export type Clockify = Actions & {
  /** The typed openapi-fetch client underneath, behind the same wrappers: it rejects with ClockifyError, too. */
  readonly http: Http;
  /** The queue of the rate limit, to look at. Undefined when it is switched off. */
  readonly rateLimit: Pick<RateLimited, "queued" | "nextFreeAt"> | undefined;
};

const DEFAULT_LOGGER: Logger = { debug: () => undefined, warn: (message) => console.warn(message) };

/**
 * Connects to Clockify. Nothing is sent before the first action is called.
 *
 * @throws {ClockifyError} with the reason `arguments` when the key or the address is missing or unreadable
 * @throws {RangeError} when a limit is not a positive whole number
 */
export function createClockify(options: ClockifyOptions = {}): Clockify {
  const connection = connect(options);
  const logger = options.logger ?? DEFAULT_LOGGER;

  // From the network outwards: read the answer, limit its time, limit the rate, log. The limit counts starts, so nothing
  // that waits stands between it and the network.
  const network: Fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const timed = deadline(answers(network), options);
  const limited = options.rateLimit === false ? undefined : rateLimit(timed, options.rateLimit);
  const logged = options.logger ? log(limited ?? timed, logger) : (limited ?? timed);
  const http = createHttp({ ...connection, fetch: logged });
  const send = createSend({ ...connection, fetch: logged });

  function createAction(action: ActionName): Action<ActionName, unknown, unknown> {
    const operation = operations[action];
    const withResponse = async (args: unknown, { signal, timeoutMs }: CallOptions = {}) => {
      const parts = toRequest(action, operation, args, connection.secrets);
      const call = new Call({ action, safety: operation.safety, signal, timeoutMs });
      const response = await send(operation, parts, call);
      const data: unknown = operation.answer === "nothing" ? undefined : await response.json();
      if (data === undefined && !operation.answer) {
        throw new ClockifyError({
          action,
          reason: "answer",
          outcome: operation.safety === "read" ? "not-applied" : "applied",
          status: response.status,
          message: `the answer (status ${response.status}) is empty.`,
          attempts: call.attempts,
        });
      }
      return { data, response };
    };
    const plain = (args: unknown, callOptions?: CallOptions) =>
      withResponse(args, callOptions).then(({ data }) => data);
    return Object.assign(plain, { withResponse, action });
  }

  const names = Object.keys(operations).filter(
    (name): name is ActionName => !operations[name as ActionName].deprecated,
  );
  // The one place where the table meets the types made from the same specification; the contract tests hold them together.
  const actions = Object.fromEntries(names.map((name) => [name, createAction(name)])) as unknown as CurrentActions;
  return { ...actions, ...deprecatedActions(actions, logger), http, rateLimit: limited };
}
