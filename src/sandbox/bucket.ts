// A token bucket, as rate limits of servers are: it holds so many tokens, fills evenly, and every call takes one.

export class Bucket {
  readonly #calls: number;
  readonly #perMs: number;
  #tokens: number;
  #filledAt: number;

  constructor(calls: number, perMs: number, now: number) {
    this.#calls = calls;
    this.#perMs = perMs;
    this.#tokens = calls;
    this.#filledAt = now;
  }

  /** @returns in how many milliseconds there is a token, which is 0 when one was taken */
  take(now: number): number {
    // The sandbox's clock can be set back, which takes nothing out.
    const passed = Math.max(0, now - this.#filledAt);
    this.#tokens = Math.min(this.#calls, this.#tokens + (passed * this.#calls) / this.#perMs);
    this.#filledAt = now;
    if (this.#tokens < 1) return Math.ceil(((1 - this.#tokens) * this.#perMs) / this.#calls);
    this.#tokens -= 1;
    return 0;
  }
}
