// What the wrappers know of the call behind a request. It travels in the init of fetch; a request from elsewhere gets a Call
// made from its method and path.

import type { Details, Listener } from "../client-events.js";
import { redact } from "../errors.js";
import type { ActionName, Operation } from "../operation.js";
import type { RequestParts } from "./validate.js";

/** `answers`, the innermost wrapper, keeps the call to itself: the network never sees it. */
export interface FetchInit extends RequestInit {
  readonly call?: Call;
}

export type Fetch = (input: Request | URL | string, init?: FetchInit) => Promise<Response>;

let calls = 0;

export class Call {
  /** Number of the call within the process. */
  readonly id = ++calls;
  /** Name of the action, or method and path of a request that belongs to none. */
  readonly action: ActionName | (string & {});
  readonly safety: Operation["safety"];
  /** What success must answer. Undefined where anything will do. */
  readonly answer: "object" | Operation["answer"];
  /** The action that shows whether a change was made. */
  readonly shownBy: ActionName | undefined;
  /** What the request of an action was made of. */
  readonly sent: RequestParts | undefined;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number | undefined;
  /** Values that no error, event or log line of this call may show. */
  readonly secrets: readonly string[];

  // What the wrappers have done so far.
  /** How often the request has been sent. */
  attempts = 0;
  /** How long it waited for the rate limit, all attempts together. */
  waitedMs = 0;
  /** What is left of the time that the call may take in all. Undefined before the first attempt. */
  leftMs: number | undefined;
  /** A longer pause of the connection is not waited for. */
  maxPauseMs = Number.POSITIVE_INFINITY;
  /** Tells the rate limit that the attempt has arrived: the server answers. */
  arrived: (() => void) | undefined;
  listener: Listener | undefined;
  readonly #began = performance.now();

  constructor(init: {
    action: string;
    safety: Operation["safety"];
    answer?: "object" | Operation["answer"];
    shownBy?: ActionName | undefined;
    secrets: readonly string[];
    sent?: RequestParts;
    signal?: AbortSignal | undefined;
    timeoutMs?: number | undefined;
  }) {
    this.action = init.action;
    this.safety = init.safety;
    this.answer = init.answer;
    this.shownBy = init.shownBy;
    this.secrets = init.secrets;
    this.sent = init.sent;
    this.signal = init.signal;
    this.timeoutMs = init.timeoutMs;
  }

  /** Tells the listener, if there is one. `attempt` counts from 1. */
  tell(attempt: number, details: Details): void {
    this.listener?.({
      call: this.id,
      action: this.action,
      attempt,
      waitedMs: Math.round(this.waitedMs),
      tookMs: performance.now() - this.#began,
      ...details,
    });
  }
}

export function callOf(input: Request | URL | string, init?: FetchInit): Call {
  if (init?.call) return init.call;
  const method = methodOf(input, init);
  const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
  const secrets = secretsOf(input, init);
  return new Call({
    action: redact(`${method} ${placeOf(input).path}`, secrets),
    safety: method === "GET" || method === "HEAD" ? "read" : "update",
    secrets,
    signal: signal ?? undefined,
  });
}

/** What hands a call on to the wrapper below. */
export function withCall(init: FetchInit | undefined, call: Call): FetchInit {
  return init?.call ? init : { ...init, call };
}

function methodOf(input: Request | URL | string, init?: FetchInit): string {
  return init?.method ?? (input instanceof Request ? input.method : "GET");
}

/** Where a request goes, without its query. A relative address, as browsers allow, has no server of its own. */
export function placeOf(input: Request | URL | string): { server: string; path: string } {
  const address = String(input instanceof Request ? input.url : input);
  if (!URL.canParse(address)) return { server: "the server", path: address.split(/[?#]/, 1)[0] ?? "" };
  const { origin, pathname } = new URL(address);
  return { server: origin, path: pathname };
}

/** Headers that may be shown. Every other one may hold a key. */
const HARMLESS_HEADERS = new Set(["accept", "content-type", "content-length", "prefer", "user-agent"]);

/** The values that no error or log may show: those of all headers but the harmless ones. A digit or two is no secret. */
function secretsOf(input: Request | URL | string, init?: FetchInit): string[] {
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
  return [...headers]
    .filter(([name, value]) => !HARMLESS_HEADERS.has(name) && value.length >= 4)
    .map(([, value]) => value);
}
