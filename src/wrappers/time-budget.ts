// Time budget: how long a call may still take in all, its wait for the rate limit not counted.

export class TimeBudget {
  #leftMs: number;

  constructor(readonly totalMs: number) {
    this.#leftMs = totalMs;
  }

  get leftMs(): number {
    return this.#leftMs;
  }

  spend(ms: number): void {
    this.#leftMs -= ms;
  }
}
