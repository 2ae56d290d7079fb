// A token bucket, as rate limits of servers are: it holds so many tokens, fills evenly, and every call takes one.

export class TokenBucket {
  readonly #calls: number;
  readonly #perMs: number;
  /** In parts of a token: each millisecond brings `calls` of them, and a token has `perMs`. Whole numbers, so nothing is rounded. */
  #parts: number;
  #filledAt: number;

  constructor(calls: number, perMs: number, now: number) {
    this.#calls = calls;
    this.#perMs = perMs;
    this.#parts = calls * perMs;
    this.#filledAt = now;
  }

  /** @returns in how many milliseconds there is a token, which is 0 when one was taken */
  take(now: number): number {
    // The sandbox's clock can be set back, which takes nothing out.
    const passed = Math.max(0, now - this.#filledAt);
    this.#parts = Math.min(this.#calls * this.#perMs, this.#parts + passed * this.#calls);
    this.#filledAt = now;
    if (this.#parts < this.#perMs) return Math.ceil((this.#perMs - this.#parts) / this.#calls);
    this.#parts -= this.#perMs;
    return 0;
  }
}
