// Log lines for the caller's logger: one for each call, with its result, and never a header, a query or a key.

import type { Failure, Listener } from "../client-events.js";
import { duration } from "../time/duration.js";
import { ignoreErrors } from "./telemetry.js";

/** The part of `console` that is used. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}

/** Without `debug` no lines are made for it. */
export type LineLogger = Pick<Logger, "warn"> & Partial<Pick<Logger, "debug">>;

/** A logger that fails must not turn a call that succeeded into one that failed. */
export function safeLogger(logger: LineLogger): LineLogger {
  return {
    warn: (message) => ignoreErrors(() => logger.warn(message)),
    ...(logger.debug && { debug: (message) => ignoreErrors(() => logger.debug?.(message)) }),
  };
}

/** A pause is a warning: it makes every call of the connection slow, and nobody should have to guess why. */
export function logEvents(logger: LineLogger): Listener {
  return (event) => {
    const { type, action, attempt, waitedMs, tookMs } = event;
    if (type === "paused") {
      logger.warn(
        `${action}: Clockify answered 429, so no call of this connection starts for ${duration(event.forMs)}. Other programs that use this key count too.`,
      );
    } else if (!logger.debug) {
      return;
    } else if (type === "retried") {
      logger.debug(`${action}: attempt ${attempt} failed (${shown(event.failure)}), again in ${duration(event.inMs)}`);
    } else if (type === "finished") {
      const waited = waitedMs < 1 ? "" : `, of which it waited ${duration(waitedMs)} for the rate limit`;
      const attempts = attempt === 1 ? "" : `, ${attempt} attempts`;
      const result = event.failure ? shown(event.failure) : event.status;
      logger.debug(`${action}: ${result} in ${duration(tookMs)}${waited}${attempts}`);
    }
  };
}

function shown({ status, reason, outcome }: Failure): string {
  return `${status ?? reason}, ${outcome}`;
}
