// Memory of the request logs and delivery logs of all tenants. Bounded: where it is too much, the log that has not grown for longest
// gives up its oldest entries.

/** A log, which can do without its oldest entries. */
export interface LogBuffer {
  /** Forgets the oldest entry, and takes it off the count. */
  dropOldest(): void;
}

/** About as much as an entry takes that has no text at all. */
export const EMPTY = 300;

/** Four full request logs, or a thousand with some 200 short requests each. */
const MAX_CHARACTERS = 64_000_000;

export class SharedMemory {
  readonly #max: number;
  /** The one that grew last is at the end. */
  readonly #sizes = new Map<LogBuffer, number>();
  #characters = 0;

  constructor(max = MAX_CHARACTERS) {
    this.#max = max;
  }

  count(holder: LogBuffer, characters: number): void {
    const size = (this.#sizes.get(holder) ?? 0) + characters;
    this.#sizes.delete(holder);
    this.#sizes.set(holder, size);
    this.#characters += characters;
  }

  uncount(holder: LogBuffer, characters: number): void {
    const size = (this.#sizes.get(holder) ?? 0) - characters;
    this.#characters -= characters;
    if (size > 0) this.#sizes.set(holder, size);
    else this.#sizes.delete(holder);
  }

  makeRoom(): void {
    while (this.#characters > this.#max) {
      const [longestSilent] = this.#sizes.keys();
      if (!longestSilent) return;
      longestSilent.dropOldest();
    }
  }
}
