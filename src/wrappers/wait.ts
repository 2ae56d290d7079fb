// A wait that the caller's signal ends.

/** Resolves to the signal when that ended the wait, and to undefined after `ms` milliseconds. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<AbortSignal | undefined> {
  if (signal?.aborted) return Promise.resolve(signal);
  return new Promise((resolve) => {
    const onAbort = () => {
      clearTimeout(timer);
      resolve(signal);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve(undefined);
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
