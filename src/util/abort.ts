// Shared abort listener: one on a signal, however many calls share it. Node warns of more than ten as of a leak.

type Listeners = Set<() => void>;

const listenersOf = new WeakMap<AbortSignal, { readonly listeners: Listeners; readonly notify: () => void }>();

/** Calls `listener` when the signal is aborted, unless the returned function was called before. */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  let shared = listenersOf.get(signal);
  if (!shared) {
    const listeners: Listeners = new Set();
    const notify = () => {
      for (const each of listeners) each();
    };
    shared = { listeners, notify };
    listenersOf.set(signal, shared);
    signal.addEventListener("abort", notify, { once: true });
  }
  const { listeners, notify } = shared;
  listeners.add(listener);
  return () => {
    // A signal may outlive all calls, so the last one leaves nothing on it.
    if (listeners.delete(listener) && listeners.size === 0) {
      signal.removeEventListener("abort", notify);
      listenersOf.delete(signal);
    }
  };
}
