// Deprecated actions: the five old names, answered in their old shape from the current ones. Clockify's own old addresses are not called.

import type { CallOptions } from "../action.js";
import type { Actions } from "../generated/actions.js";
import { operations } from "../generated/operations.js";
import type { ActionName } from "../operation.js";
import { whileReading } from "./check-options.js";
import type { LineLogger } from "./logger.js";
import { paginate, toArray } from "./pagination.js";
import { toRequest } from "./validate.js";

type Deprecated = Pick<
  Actions,
  "getWorkspaces" | "getAllUsers" | "getClients" | "getProjects" | "getTimeEntriesForUser"
>;

export type CurrentActions = Omit<Actions, keyof Deprecated>;

/** The old actions had no pages and returned everything, so the aliases collect every page. */
const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** Large, because the rate limit counts pages. */
const PAGE_SIZE = 200;

/** Once a process, not once a client. */
const warned = new Set<ActionName>();

export function deprecatedActions(
  current: CurrentActions,
  logger: LineLogger,
  secrets: readonly string[],
  defaults: Readonly<Record<string, string>>,
): Deprecated {
  type ArgumentsOf<Name extends keyof Deprecated> = Parameters<Deprecated[Name]>[0];
  type ResultOf<Name extends keyof Deprecated> = Awaited<ReturnType<Deprecated[Name]>>;

  function alias<Name extends keyof Deprecated>(
    action: Name,
    answer: (args: ArgumentsOf<Name>, options?: CallOptions) => Promise<ResultOf<Name>>,
  ) {
    const answerOnceWarned = async (args: ArgumentsOf<Name>, options?: CallOptions): Promise<ResultOf<Name>> => {
      if (!warned.has(action)) {
        warned.add(action);
        logger.warn(
          `clockify-connector: ${action} is deprecated, use ${operations[action].deprecated?.replacement} instead.`,
        );
      }
      // Checked under the old names first, so that an error speaks of what the caller wrote.
      whileReading(action, secrets, () => toRequest(action, operations[action], args, secrets, { defaults }));
      return answer(args ?? {}, options);
    };
    return Object.assign(answerOnceWarned, { action });
  }

  return {
    getWorkspaces: alias("getWorkspaces", (_, options) => current.listWorkspaces(undefined, options)),
    getAllUsers: alias("getAllUsers", ({ projectid, ...args }, options) =>
      toArray(paginate(current.listUsers, { ...args, projectId: projectid, pageSize: PAGE_SIZE }, options), EVERYTHING),
    ),
    getClients: alias("getClients", (args, options) =>
      toArray(paginate(current.listClients, { ...args, pageSize: PAGE_SIZE }, options), EVERYTHING),
    ),
    getProjects: alias("getProjects", (args, options) =>
      toArray(paginate(current.listProjects, { ...args, pageSize: PAGE_SIZE }, options), EVERYTHING),
    ),
    getTimeEntriesForUser: alias("getTimeEntriesForUser", async (args, options) => ({
      timeEntriesList: await toArray(
        paginate(current.listUserTimeEntries, { ...args, pageSize: PAGE_SIZE }, options),
        EVERYTHING,
      ),
    })),
  };
}
