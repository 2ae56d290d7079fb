// One line a request for the caller's logger: what was called and what came of it, never a header, a query or a key.

import { ClockifyError, redact } from "../errors.js";
import { callOf, type Fetch, methodOf, placeOf } from "./call.js";

/** The part of `console` that is used. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}

/** A logger that fails must not turn a call that succeeded into one that failed. */
export function harmless(logger: Logger): Logger {
  const quietly = (tell: () => void) => {
    try {
      tell();
    } catch {}
  };
  return {
    debug: (message) => quietly(() => logger.debug(message)),
    warn: (message) => quietly(() => logger.warn(message)),
  };
}

export function log(fetch: Fetch, logger: Logger): Fetch {
  return async (input, init) => {
    const call = callOf(input, init);
    const start = performance.now();
    const tell = (result: string) => {
      const line = `${call.action}: ${methodOf(input, init)} ${placeOf(input).path} ${result} in ${Math.round(performance.now() - start)} ms`;
      logger.debug(redact(line, call.secrets));
    };
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
