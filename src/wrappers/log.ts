// One line a request for the caller's logger: what was called and what came of it, never a header or a query.

import { ClockifyError } from "../errors.js";
import { callOf, type Fetch, urlOf } from "./call.js";

/** The part of `console` that is used. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}

export function log(fetch: Fetch, logger: Logger): Fetch {
  return async (input, init) => {
    const call = callOf(input, init);
    const method = init?.method ?? (input instanceof Request ? input.method : "GET");
    const { pathname } = urlOf(input);
    const start = performance.now();
    const tell = (result: string) =>
      logger.debug(`${call.action}: ${method} ${pathname} ${result} in ${Math.round(performance.now() - start)} ms`);
    try {
      const response = await fetch(input, init);
      tell(String(response.status));
      return response;
    } catch (error) {
      tell(error instanceof ClockifyError ? `${error.status ?? error.reason}, ${error.outcome}` : "failed");
      throw error;
    }
  };
}
