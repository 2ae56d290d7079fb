// Fake client for tests of code that uses one: it answers what the test gives, and fails clearly where it gave nothing.

import type { Action, CallOptions } from "./action.js";
import type { Clockify } from "./client.js";
import type { Actions } from "./generated/actions.js";
import { operations } from "./generated/operations.js";
import type { ActionName } from "./operation.js";

/** A function for each action that the code under test calls. It may answer at once or later. */
export type Stubs = {
  readonly [Name in ActionName | "createTimeEntryOnce"]?: (
    args: Parameters<Clockify[Name]>[0],
    options?: CallOptions,
  ) => Stubbed<Clockify[Name]> | Promise<Stubbed<Clockify[Name]>>;
};

type Stubbed<Call extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<Call>>;

/**
 * A client without a network: `fakeClockify({ listTags: async () => [] })`. What was not given throws when it is called. Lists are
 * in one page, so that `paginate` ends.
 */
export function fakeClockify(stubs: Stubs): Clockify {
  function stubOf(
    name: ActionName | "createTimeEntryOnce",
  ): (args: unknown, options?: CallOptions) => Promise<unknown> {
    const given: unknown = stubs[name];
    return async (args, options) => {
      if (typeof given !== "function") {
        throw new Error(
          `fakeClockify: ${name} was called, and the test gives no answer: fakeClockify({ ${name}: … }).`,
        );
      }
      return await given(args, options);
    };
  }
  function fakeAction(action: ActionName): Action<ActionName, unknown, unknown> {
    const call = stubOf(action);
    const withResponse = async (args: unknown, options?: CallOptions) => {
      const data = await call(args, options);
      return { data, response: new Response(JSON.stringify(data), { headers: { "last-page": "true" } }) };
    };
    return Object.assign(call, { withResponse, action, operation: operations[action] });
  }
  const unavailable = async (): Promise<never> => {
    throw new Error("fakeClockify: clockify.http has no answers; give createClockify a fetch of the test instead.");
  };
  const names = Object.keys(operations) as ActionName[];
  // As in createClockify, the one place where the table meets the types.
  const actions = Object.fromEntries(names.map((name) => [name, fakeAction(name)])) as unknown as Actions;
  return {
    ...actions,
    createTimeEntryOnce: stubOf("createTimeEntryOnce") as Clockify["createTimeEntryOnce"],
    http: new Proxy({}, { get: () => unavailable }) as Clockify["http"],
    rateLimit: { queued: 0, nextFreeAt: 0, pausedUntil: undefined },
  };
}
