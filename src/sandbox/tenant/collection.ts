// Things of one kind by their id, in order. Every change replaces a thing and never alters it, so that a list of them is a copy,
// and answers can be kept as text until their thing is another one.

import { notInWorkspace } from "../api-error.js";

interface Identified {
  readonly id: string;
}

export interface Order<Item> {
  /** Which items belong together, such as the entries of one person. */
  readonly group: (item: Item) => string;
  readonly compare: (one: Item, other: Item) => number;
}

export class Collection<Item extends Identified> {
  /** What one of them is called in an error. */
  readonly kind: string;
  readonly #order: Order<Item> | undefined;
  readonly #items: Map<string, Item>;
  #all: readonly Item[] | undefined;
  #groups: Map<string, Item[]> | undefined;

  constructor(kind: string, items: Iterable<Item> = [], order?: Order<Item>) {
    this.kind = kind;
    this.#order = order;
    this.#items = new Map([...items].map((item) => [item.id, item]));
  }

  get size(): number {
    return this.#items.size;
  }

  /** In the order in which they were made. */
  get all(): readonly Item[] {
    this.#all ??= [...this.#items.values()];
    return this.#all;
  }

  /** One group in its order. Sorted once after each change, since lists are read far more often than they change. */
  group(name: string): readonly Item[] {
    const { group, compare } = this.#order ?? {};
    if (!group) throw new Error(`${this.kind} has no groups`);
    if (!this.#groups) {
      this.#groups = new Map();
      for (const item of this.#items.values()) {
        const known = this.#groups.get(group(item));
        if (known) known.push(item);
        else this.#groups.set(group(item), [item]);
      }
      for (const items of this.#groups.values()) items.sort(compare);
    }
    return this.#groups.get(name) ?? [];
  }

  find(id: string | null | undefined): Item | undefined {
    return id == null ? undefined : this.#items.get(id);
  }

  /** @throws {ApiError} when it is foreign or deleted */
  get(id: string): Item {
    const item = this.#items.get(id);
    if (!item) throw notInWorkspace(this.kind);
    return item;
  }

  /** Adds it, or puts it in the place of the one with its id. */
  put(item: Item): Item {
    this.#items.set(item.id, item);
    this.#changed();
    return item;
  }

  delete(id: string): Item {
    const item = this.get(id);
    this.#items.delete(id);
    this.#changed();
    return item;
  }

  #changed(): void {
    this.#all = undefined;
    this.#groups = undefined;
  }
}
