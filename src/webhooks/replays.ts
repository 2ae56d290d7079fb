// Deliveries that arrive again: each is handled once, unless it failed. What is remembered has a limit in number and in time.

const MOST = 10_000;

export class Replays {
  readonly #windowMs: number;
  readonly #most: number;
  readonly #handling = new Map<string, Promise<void>>();
  /** Until when each counts as handled, oldest first. */
  readonly #handled = new Map<string, number>();

  /**
   * @param windowMs how long a delivery counts as handled, 0 for not at all
   * @param most how many are remembered; beyond that the oldest are forgotten
   */
  constructor(windowMs: number, most = MOST) {
    this.#windowMs = windowMs;
    this.#most = most;
  }

  /**
   * Settles as `wait` does with what `handle` began, which is not called where it was done before. While it is waited for, all wait
   * for the same end. What ends well after nobody waits any more counts as handled, too.
   */
  once(id: string, handle: () => Promise<void>, wait: (running: Promise<void>) => Promise<void>): Promise<void> {
    if (this.#windowMs === 0) return wait(handle());
    this.#forgetOld();
    if (this.#handled.has(id)) return Promise.resolve();
    let handling = this.#handling.get(id);
    if (!handling) {
      const running = handle().then(() => this.#remember(id));
      handling = wait(running).finally(() => this.#handling.delete(id));
      this.#handling.set(id, handling);
    }
    return handling;
  }

  #remember(id: string): void {
    // Behind the others, also where it was there before.
    this.#handled.delete(id);
    this.#handled.set(id, performance.now() + this.#windowMs);
    const [oldest] = this.#handled.keys();
    if (this.#handled.size > this.#most && oldest !== undefined) this.#handled.delete(oldest);
  }

  #forgetOld(): void {
    const now = performance.now();
    for (const [id, until] of this.#handled) {
      if (until > now) return;
      this.#handled.delete(id);
    }
  }
}
