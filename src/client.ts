// createClockify: the client of all actions, with everything that is made of them.

import type { Action, DeprecatedAction } from "./action.js";
import { type ClockifyOptions, openClient, type WithoutWorkspace } from "./create-client.js";
import type { Actions } from "./generated/actions.js";
import { operations } from "./generated/operations.js";
import type { HttpClient, HttpConnection } from "./http-connection.js";
import type { ActionName, Row } from "./operation.js";
import { type CreateOnce, createOnce } from "./wrappers/create-exactly-once.js";
import { type CurrentActions, deprecatedActions } from "./wrappers/deprecated.js";
import type { RateLimit } from "./wrappers/rate-limit.js";

export type Clockify = Actions & {
  /**
   * The typed openapi-fetch client underneath, behind the same wrappers: it rejects with ClockifyError, too. Its types come with
   * `import "clockify-connector/http"`; openapi-fetch is loaded with the first request.
   *
   * @deprecated `createHttp(clockify)` of `clockify-connector/http` is the same, for every client.
   */
  readonly http: HttpClient;
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

/** The rows of all actions but the deprecated ones, which are answered from others. */
type CurrentRows = {
  readonly [Name in keyof CurrentActions]: CurrentActions[Name] extends Action<Name, infer Arguments, infer Result>
    ? Row<Name, Arguments, Result>
    : never;
};

/**
 * Connects to Clockify. Nothing is sent before the first action is called.
 *
 * @throws {ClockifyError} with the reason `arguments` when an option is unknown, or the key or the address is missing or unreadable
 * @throws {RangeError} when a limit is not a positive whole number
 */
export function createClockify(options: ClockifyOptions & { readonly workspaceId: string }): ClockifyInWorkspace;
export function createClockify(options?: ClockifyOptions): Clockify;
export function createClockify(options: ClockifyOptions = {}): Clockify {
  const names = Object.keys(operations) as ActionName[];
  // The table has no types of actions, which are made from the same specification; the contract tests hold them together.
  const rows = Object.fromEntries(
    names.filter((name) => !operations[name].deprecated).map((name) => [name, operations[name]]),
  ) as unknown as CurrentRows;
  const { client, http, logger, secrets, defaults } = openClient("createClockify", rows, options);
  const actions: CurrentActions = client;
  return Object.assign(client, deprecatedActions(actions, logger, secrets, defaults), {
    createTimeEntryOnce: createOnce(actions, secrets),
    http: lazyHttp(http),
  });
}

const HTTP_METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request", "use", "eject"];

/** Loads openapi-fetch with the first request, so that a program that makes none does not carry it. */
function lazyHttp(connection: HttpConnection): HttpClient {
  type Methods = Record<string, (...given: unknown[]) => unknown>;
  let loaded: Methods | undefined;
  let loading: Promise<Methods> | undefined;
  const load = async () => {
    const { connectHttp } = await import("./http.js");
    loaded = { ...connectHttp(connection) } as unknown as Methods;
    return loaded;
  };
  const methods = HTTP_METHODS.map((method) => {
    const call = (...given: unknown[]) => {
      if (loaded) return loaded[method]?.(...given);
      loading ??= load();
      return loading.then((client) => client[method]?.(...given));
    };
    return [method, call] as const;
  });
  return Object.fromEntries(methods) as unknown as HttpClient;
}
