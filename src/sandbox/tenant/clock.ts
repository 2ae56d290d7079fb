// The clock of a tenant. It runs like any clock, from any moment, until it is frozen.

import type { SandboxClock } from "../sandbox-tenant.js";
import { type Moment, readMoment, readSpan, type Span } from "./clock-input.js";

export class Clock implements SandboxClock {
  readonly #onChange: (forwardMs: number) => void;
  #offsetMs = 0;
  #frozenAt: number | undefined;

  /** @param onChange gets how far the clock was set forward, which is 0 when it was set back */
  constructor(onChange: (forwardMs: number) => void = () => undefined) {
    this.#onChange = onChange;
  }

  /** Milliseconds since 1970. */
  get ms(): number {
    return this.#frozenAt ?? Date.now() + this.#offsetMs;
  }

  get now(): Date {
    return new Date(this.ms);
  }

  get frozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  /** In one step with setting it, since a clock that is set first goes on before it stops. */
  freeze(at: Moment = this.ms): void {
    const moment = readMoment(at, "The moment");
    this.#change(() => {
      this.#frozenAt = moment;
    });
  }

  /** From a moment, or from where it is. */
  run(from: Moment = this.ms): void {
    const moment = readMoment(from, "The moment");
    this.#change(() => {
      this.#offsetMs = moment - Date.now();
      this.#frozenAt = undefined;
    });
  }

  set(moment: Moment): void {
    if (this.frozen) this.freeze(moment);
    else this.run(moment);
  }

  advance(span: Span): void {
    const ms = readSpan(span, "The span");
    readMoment(this.ms + ms, "The moment");
    this.#change(() => {
      if (this.#frozenAt !== undefined) this.#frozenAt += ms;
      else this.#offsetMs += ms;
    });
  }

  #change(change: () => void): void {
    const before = this.ms;
    change();
    this.#onChange(Math.max(this.ms - before, 0));
  }
}
