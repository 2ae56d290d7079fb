// The rate limits of keys that were used lately. None is forgotten while its calls still count, or a key that comes again would
// begin a new window.

import type { RateLimit } from "../wrappers/rate-limit.js";

/** A window, and a call that began late in it: older starts count for nothing. */
const COUNTED_MS = 120_000;
/** More different keys at a time are an attack. */
const MAX_LIMITS = 20_000;

export class RecentLimits {
  readonly #limits = new Map<string, { readonly limit: RateLimit; readonly used: number }>();
  readonly #newLimit: () => RateLimit;
  readonly #most: number;

  constructor(newLimit: () => RateLimit, most = MAX_LIMITS) {
    this.#newLimit = newLimit;
    this.#most = most;
  }

  /**
   * The limit of a key by its fingerprint, or undefined when there are too many.
   *
   * @param current which a connection of this key has already
   */
  of(fingerprint: string, current?: RateLimit): RateLimit | undefined {
    this.#forget();
    const known = this.#limits.get(fingerprint)?.limit;
    if (!known && this.#limits.size >= this.#most) return undefined;
    const limit = known ?? current ?? this.#newLimit();
    // A Map keeps the order of insertion, so the first one was not used for the longest time.
    this.#limits.delete(fingerprint);
    this.#limits.set(fingerprint, { limit, used: performance.now() });
    return limit;
  }

  #forget(): void {
    for (const [fingerprint, { limit, used }] of this.#limits) {
      if (performance.now() - used < COUNTED_MS) return;
      if (limit.queued === 0 && limit.pausedUntil === undefined) this.#limits.delete(fingerprint);
    }
  }
}
