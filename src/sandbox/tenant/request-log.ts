// Request log of a tenant: what it was asked, and the outcome. Bounded, so that a long run does not grow for ever: the oldest goes.

import type { ActionName } from "../../operation.js";
import type { SandboxJournal } from "../sandbox-tenant.js";
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
  /** The body: its JSON, else its text, or the parts of a form, with name, type and size of files. Left out where there was none. */
  readonly body?: unknown;
  /** Left out where the address is unknown. */
  readonly action?: ActionName;
  /** `cut` and `hung` are faults after which no whole answer came. */
  readonly outcome: "waiting" | "answered" | "cut" | "hung";
  /** Left out where no answer began. */
  readonly status?: number;
  /** Whether the action was carried out: not if it was refused, hit by a fault before, or is documented only. */
  readonly performed: boolean;
  /** The answer of an error or a change. Answers of actions that only read are not kept. */
  readonly answer?: unknown;
  /** The fault that hit it. */
  readonly fault?: Fault["kind"];
}

/** A request as it is kept. Most are never looked at, so they become entries only on demand. */
interface LoggedRequest {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** The query as text. */
  readonly search: string;
  readonly body: string;
  readonly action: ActionName | undefined;
  outcome: RequestOutcome;
}

/** What is known when it arrives. */
export type NewRequest = Omit<LoggedRequest, "number" | "outcome">;

export type RequestOutcome = Pick<RequestLogEntry, "outcome" | "performed"> &
  Partial<Pick<RequestLogEntry, "status" | "fault">> & {
    /** The text of the answer. */
    readonly answer?: string;
  };

const MAX_ENTRIES = 10_000;
const MAX_CHARACTERS = 16_000_000;
const WAITING: RequestOutcome = { outcome: "waiting", performed: false };

export class RequestLog implements LogBuffer, SandboxJournal {
  /** By their numbers, which have no gaps. */
  readonly #kept = new Map<number, LoggedRequest>();
  readonly #listeners = new Set<(entry: RequestLogEntry) => void>();
  readonly #memory: SharedMemory;
  #first = 1;
  #last = 0;
  #characters = 0;

  /** @param memory that it shares with other tenants */
  constructor(memory = new SharedMemory()) {
    this.#memory = memory;
  }

  /** Logs a request. @returns what logs its outcome */
  add({ at, method, path, search, body, action }: NewRequest): (outcome: RequestOutcome) => void {
    const kept: LoggedRequest = { number: ++this.#last, at, method, path, search, body, action, outcome: WAITING };
    this.#kept.set(kept.number, kept);
    this.#grow(sizeOf(kept));
    return (outcome) => {
      const before = sizeOf(kept);
      kept.outcome = outcome;
      // It may be gone by now.
      if (this.#kept.has(kept.number)) this.#grow(sizeOf(kept) - before);
      if (this.#listeners.size === 0) return;
      const entry = entryOf(kept);
      for (const listener of this.#listeners) notify(listener, entry);
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

  get requests(): RequestLogEntry[] {
    return this.since();
  }

  /** In the order in which they arrived, those after a number. */
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

  /** Calls the listener with every request when its outcome is known. @returns what ends that */
  subscribe(listener: (entry: RequestLogEntry) => void): () => void {
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

/** A listener that fails must not take the answer away from the caller. */
function notify(listener: (entry: RequestLogEntry) => void, entry: RequestLogEntry): void {
  try {
    listener(entry);
  } catch (error) {
    console.error(error);
  }
}

function sizeOf({ path, search, body, outcome }: LoggedRequest): number {
  return EMPTY + path.length + search.length + body.length + (outcome.answer?.length ?? 0);
}

function entryOf({ number, at, method, path, search, body, action, outcome }: LoggedRequest): RequestLogEntry {
  const { answer, ...rest } = outcome;
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
