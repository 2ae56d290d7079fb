// Bounded map: when it is full, the entry that was not used for the longest time goes.

export class LruMap<Key, Value> implements Iterable<[Key, Value]> {
  readonly #maxSize: number;
  readonly #onEvict: ((value: Value, key: Key) => void) | undefined;
  /** A Map keeps the order of insertion, so the least recently used entry is the first one. */
  readonly #entries = new Map<Key, Value>();

  /** @param onEvict is called with an entry that had to make room */
  constructor(maxSize: number, onEvict?: (value: Value, key: Key) => void) {
    this.#maxSize = maxSize;
    this.#onEvict = onEvict;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Returns the value, and counts as a use. */
  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, value);
    }
    return value;
  }

  /** Returns the value without counting as a use. */
  peek(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  set(key: Key, value: Value): this {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#maxSize) this.#evict();
    return this;
  }

  delete(key: Key): boolean {
    return this.#entries.delete(key);
  }

  /** The least recently used entry comes first. */
  [Symbol.iterator](): IterableIterator<[Key, Value]> {
    return this.#entries[Symbol.iterator]();
  }

  #evict(): void {
    for (const [key, value] of this.#entries) {
      this.#entries.delete(key);
      this.#onEvict?.(value, key);
      return;
    }
  }
}
