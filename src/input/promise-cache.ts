// A bounded cache of lookups in progress and of their results, each kept for a minute.

import { onAbort } from "../util/abort.js";

/** Long enough for one conversation, short enough that a new project is found soon. */
const KEPT_MS = 60_000;
const MAX_KEPT = 500;

/** Calls that need the same at the same time share one lookup, so it goes on when one of them is aborted. */
export class PromiseCache<Value extends object> {
  readonly #kept = new Map<string, { readonly value: Promise<Value>; until: number }>();

  /** @param signal ends the wait of this caller only */
  get(key: string, fetchValue: () => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    const kept = this.#kept.get(key);
    return orAborted(kept && kept.until > performance.now() ? kept.value : this.#fetch(key, fetchValue), signal);
  }

  #fetch(key: string, fetchValue: () => Promise<Value>): Promise<Value> {
    const value = fetchValue();
    const fresh = { value, until: Number.POSITIVE_INFINITY };
    this.#kept.delete(key);
    this.#kept.set(key, fresh);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MAX_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    // An empty list may be filled at any moment, and a failure is not an answer.
    const forget = () => this.#kept.get(key) === fresh && this.#kept.delete(key);
    value.then((got) => {
      fresh.until = performance.now() + KEPT_MS;
      if (Array.isArray(got) && got.length === 0) forget();
    }, forget);
    return value;
  }
}

async function orAborted<Value>(value: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return value;
  signal.throwIfAborted();
  let stopListening: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stopListening = onAbort(signal, () => reject(signal.reason));
  });
  try {
    return await Promise.race([value, aborted]);
  } finally {
    stopListening?.();
  }
}
