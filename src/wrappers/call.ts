// What the wrappers know of the call behind a request. It travels in the init of fetch; a request from elsewhere gets a Call
// made from its method and path.

import type { ActionName, Operation } from "../operation.js";

/** `answers`, the innermost wrapper, keeps the call to itself: the network never sees it. */
export interface FetchInit extends RequestInit {
  readonly call?: Call;
}

export type Fetch = (input: Request | URL | string, init?: FetchInit) => Promise<Response>;

export class Call {
  /** Name of the action, or method and path of a request that belongs to none. */
  readonly action: ActionName | (string & {});
  readonly safety: Operation["safety"];
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number | undefined;
  /** How often the request has been sent so far. */
  attempts = 0;

  constructor(init: { action: string; safety: Operation["safety"]; signal?: AbortSignal; timeoutMs?: number }) {
    this.action = init.action;
    this.safety = init.safety;
    this.signal = init.signal;
    this.timeoutMs = init.timeoutMs;
  }
}

export function callOf(input: Request | URL | string, init?: FetchInit): Call {
  if (init?.call) return init.call;
  const method = init?.method ?? (input instanceof Request ? input.method : "GET");
  const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
  return new Call({
    action: `${method} ${urlOf(input).pathname}`,
    safety: method === "GET" ? "read" : "update",
    ...(signal && { signal }),
  });
}

export function urlOf(input: Request | URL | string): URL {
  return new URL(input instanceof Request ? input.url : input);
}

/** Headers that may be shown. Every other one may hold a key. */
const HARMLESS_HEADERS = new Set(["accept", "content-type", "content-length", "prefer", "user-agent"]);

/** The values that no error or log may show: those of all headers but the harmless ones. */
export function secretsOf(input: Request | URL | string, init?: FetchInit): string[] {
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
  return [...headers].filter(([name]) => !HARMLESS_HEADERS.has(name)).map(([, value]) => value);
}
