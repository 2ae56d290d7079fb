// Abortable sleep.

import { onAbort } from "./abort.js";

/** Resolves to undefined after `ms` milliseconds, or to the signal as soon as that is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<AbortSignal | undefined> {
  if (signal?.aborted) return Promise.resolve(signal);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      stopListening?.();
      resolve(undefined);
    }, ms);
    const stopListening =
      signal &&
      onAbort(signal, () => {
        stopListening?.();
        clearTimeout(timer);
        resolve(signal);
      });
  });
}
