// One line a call for the caller's logger: what was called and what came of it, never a header, a query or a key.

import type { Failure, Listener } from "../client-events.js";
import { duration } from "../time/duration.js";
import { quietly } from "./telemetry.js";

/** The part of `console` that is used. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}

/** A logger that fails must not turn a call that succeeded into one that failed. */
export function harmless(logger: Logger): Logger {
  return {
    debug: (message) => quietly(() => logger.debug(message)),
    warn: (message) => quietly(() => logger.warn(message)),
  };
}

/** A pause is a warning: it makes every call of the connection slow, and nobody should have to guess why. */
export function log(logger: Logger): Listener {
  return (event) => {
    const { type, action, attempt, waitedMs, tookMs } = event;
    if (type === "paused") {
      logger.warn(
        `${action}: Clockify answered 429, so no call of this connection starts for ${duration(event.forMs)}. Other programs that use this key count too.`,
      );
    } else if (type === "retried") {
      logger.debug(`${action}: attempt ${attempt} failed (${told(event.failure)}), again in ${duration(event.inMs)}`);
    } else if (type === "finished") {
      const waited = waitedMs < 1 ? "" : `, of which it waited ${duration(waitedMs)} for the rate limit`;
      const attempts = attempt === 1 ? "" : `, ${attempt} attempts`;
      const result = event.failure ? told(event.failure) : event.status;
      logger.debug(`${action}: ${result} in ${duration(tookMs)}${waited}${attempts}`);
    }
  };
}

function told({ status, reason, outcome }: Failure): string {
  return `${status ?? reason}, ${outcome}`;
}
