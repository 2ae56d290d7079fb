// What was asked of a tenant, and what became of it. Bounded, so that a long run does not grow for ever: the oldest goes.

import type { ActionName } from "../../operation.js";
import type { Fault } from "./fault-rules.js";
import { EMPTY, type LogBuffer, SharedMemory } from "./shared-memory.js";

/** A request of the API. Keys are never in it. */
export interface RequestLogEntry {
  /** Counts up from 1, and goes on after `clear()`. */
  readonly number: number;
  /** When it arrived, by the clock of the sandbox. */
  readonly at: string;
  readonly method: string;
  /** Without the query: `/v1/workspaces`. */
  readonly path: string;
  /** By names on the wire. A list where a name was given more than once. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** The JSON of the body, or its text where it is none. Left out where there was no body. */
  readonly body?: unknown;
  /** Left out where nothing has that address. */
  readonly action?: ActionName;
  /** What became of it: `cut` and `hung` are faults after which no whole answer came. */
  readonly outcome: "waiting" | "answered" | "cut" | "hung";
  /** Left out where no answer began. */
  readonly status?: number;
  /** Whether the action was carried out, so that a change was made: not if it was refused, or met a fault before. */
  readonly performed: boolean;
  /** What a refusal or a change answered. Answers of what only reads are not kept. */
  readonly answer?: unknown;
  /** The fault that it met. */
  readonly fault?: Fault["kind"];
}

/** A request as it is kept. Most of them nobody ever looks at, so it becomes an entry only when somebody does. */
interface Kept {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** The query as text. */
  readonly search: string;
  readonly body: string;
  readonly action: ActionName | undefined;
  became: RequestOutcome;
}

/** What is known when it arrives. */
export type NewRequest = Omit<Kept, "number" | "became">;

export type RequestOutcome = Pick<RequestLogEntry, "outcome" | "performed"> &
  Partial<Pick<RequestLogEntry, "status" | "fault">> & {
    /** Text of what was answered. */
    readonly answer?: string;
  };

const MAX_ENTRIES = 10_000;
const MAX_CHARACTERS = 16_000_000;
const WAITING: RequestOutcome = { outcome: "waiting", performed: false };

export class RequestLog implements LogBuffer {
  /** By their numbers, which have no gaps. */
  readonly #kept = new Map<number, Kept>();
  readonly #listeners = new Set<(entry: RequestLogEntry) => void>();
  readonly #memory: SharedMemory;
  #first = 1;
  #last = 0;
  #characters = 0;

  /** @param memory that it shares with other tenants */
  constructor(memory = new SharedMemory()) {
    this.#memory = memory;
  }

  /** Notes a request, and returns how to note what became of it. */
  add({ at, method, path, search, body, action }: NewRequest): (became: RequestOutcome) => void {
    const kept: Kept = { number: ++this.#last, at, method, path, search, body, action, became: WAITING };
    this.#kept.set(kept.number, kept);
    this.#grow(sizeOf(kept));
    return (became) => {
      const before = sizeOf(kept);
      kept.became = became;
      // It may be gone by now.
      if (this.#kept.has(kept.number)) this.#grow(sizeOf(kept) - before);
      if (this.#listeners.size === 0) return;
      const entry = entryOf(kept);
      for (const listener of this.#listeners) tell(listener, entry);
    };
  }

  /** Makes room for others. */
  dropOldest(): void {
    while (this.#kept.size > 0 && !this.#kept.has(this.#first)) this.#first++;
    const oldest = this.#kept.get(this.#first);
    if (!oldest) return;
    this.#kept.delete(this.#first++);
    this.#shrink(sizeOf(oldest));
  }

  get size(): number {
    return this.#kept.size;
  }

  /** In the order in which they arrived, those behind a number. */
  since(number = 0): RequestLogEntry[] {
    const found: RequestLogEntry[] = [];
    for (let next = Math.max(number + 1, this.#first); next <= this.#last; next++) {
      const kept = this.#kept.get(next);
      if (kept) found.push(entryOf(kept));
    }
    return found;
  }

  get last(): number {
    return this.#last;
  }

  clear(): void {
    this.#kept.clear();
    this.#first = this.#last + 1;
    this.#shrink(this.#characters);
  }

  /** Tells of every request when it is known what became of it. @returns how to stop that */
  listen(listener: (entry: RequestLogEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #grow(characters: number): void {
    this.#characters += characters;
    this.#memory.count(this, characters);
    while (this.#kept.size > MAX_ENTRIES || this.#characters > MAX_CHARACTERS) this.dropOldest();
    this.#memory.makeRoom();
  }

  #shrink(characters: number): void {
    this.#characters -= characters;
    this.#memory.uncount(this, characters);
  }
}

/** A reader that fails must not take the answer away from whoever asked. */
function tell(listener: (entry: RequestLogEntry) => void, entry: RequestLogEntry): void {
  try {
    listener(entry);
  } catch (error) {
    console.error(error);
  }
}

function sizeOf({ path, search, body, became }: Kept): number {
  return EMPTY + path.length + search.length + body.length + (became.answer?.length ?? 0);
}

function entryOf({ number, at, method, path, search, body, action, became }: Kept): RequestLogEntry {
  const { answer, ...rest } = became;
  return {
    number,
    at: new Date(at).toISOString(),
    method,
    path,
    query: fieldsOf(new URLSearchParams(search)),
    ...(body !== "" && { body: contentOf(body) }),
    ...(action && { action }),
    ...rest,
    ...(answer && { answer: contentOf(answer) }),
  };
}

function fieldsOf(query: URLSearchParams): RequestLogEntry["query"] {
  const names = [...new Set(query.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const [value = "", ...more] = query.getAll(name);
      return [name, more.length > 0 ? [value, ...more] : value];
    }),
  );
}

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
