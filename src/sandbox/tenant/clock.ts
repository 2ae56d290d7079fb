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

  /** In one step with setting it, since a clock that is set first goes on before it stops. */
  freeze(at: number = this.now): void {
    this.#frozenAt = at;
  }

  /** From a moment, or from where it is. */
  run(from: number = this.now): void {
    this.#offsetMs = from - Date.now();
    this.#frozenAt = undefined;
  }

  set(moment: number): void {
    if (this.frozen) this.freeze(moment);
    else this.run(moment);
  }

  advance(ms: number): void {
    if (this.#frozenAt !== undefined) this.#frozenAt += ms;
    else this.#offsetMs += ms;
  }
}
