// The time of day where calls go. A sandbox has a clock of its own and sends its time with every answer; elsewhere it is the machine's.

import type { Fetch } from "../wrappers/request-context.js";

/** The header of every answer of a sandbox. */
const SANDBOX_NOW = "Clockify-Sandbox-Now";

export interface TimeOfDay {
  /** Wraps a fetch, to read the time from its answers. */
  observe(fetch: Fetch): Fetch;
  now(): Date;
}

/** Only a server of this machine is believed: any other could move what people book to another day. */
export function timeOfDay(address: string): TimeOfDay {
  let aheadMs = 0;
  return {
    observe: (fetch) => {
      if (!isLoopback(address)) return fetch;
      return async (input, init) => {
        const response = await fetch(input, init);
        const sentAt = Date.parse(response.headers.get(SANDBOX_NOW) ?? "");
        if (!Number.isNaN(sentAt)) aheadMs = sentAt - Date.now();
        return response;
      };
    },
    now: () => new Date(Date.now() + aheadMs),
  };
}

function isLoopback(address: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(new URL(address).hostname);
}
