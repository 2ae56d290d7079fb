// A wait that the caller's signal ends.

import { onAbort } from "./abort.js";

/** Resolves to the signal when that ended the wait, and to undefined after `ms` milliseconds. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<AbortSignal | undefined> {
  if (signal?.aborted) return Promise.resolve(signal);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      forget?.();
      resolve(undefined);
    }, ms);
    const forget =
      signal &&
      onAbort(signal, () => {
        forget?.();
        clearTimeout(timer);
        resolve(signal);
      });
  });
}
