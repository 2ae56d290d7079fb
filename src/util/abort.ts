// Hears of an abort. One listener on a signal, however many calls share it: Node warns of more than ten as of a leak.

type Listeners = Set<() => void>;

const listenersOf = new WeakMap<AbortSignal, { readonly listeners: Listeners; readonly tell: () => void }>();

/** Calls `listener` when the signal is aborted, unless the returned function was called before. */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  let heard = listenersOf.get(signal);
  if (!heard) {
    const listeners: Listeners = new Set();
    const tell = () => {
      for (const each of listeners) each();
    };
    heard = { listeners, tell };
    listenersOf.set(signal, heard);
    signal.addEventListener("abort", tell, { once: true });
  }
  const { listeners, tell } = heard;
  listeners.add(listener);
  return () => {
    // A signal may outlive all calls, so the last one leaves nothing on it.
    if (listeners.delete(listener) && listeners.size === 0) {
      signal.removeEventListener("abort", tell);
      listenersOf.delete(signal);
    }
  };
}
