// The sandbox's time. It runs like any clock, from any moment, until it is frozen.

export class Clock {
  #offsetMs = 0;
  #frozenAt: number | undefined;

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#frozenAt ?? Date.now() + this.#offsetMs;
  }

  get frozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  freeze(): void {
    this.#frozenAt = this.now;
  }

  run(): void {
    this.#offsetMs = this.now - Date.now();
    this.#frozenAt = undefined;
  }

  set(moment: number): void {
    if (this.#frozenAt !== undefined) this.#frozenAt = moment;
    else this.#offsetMs = moment - Date.now();
  }

  advance(ms: number): void {
    this.set(this.now + ms);
  }
}
