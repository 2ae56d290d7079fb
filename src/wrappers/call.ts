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
  /** Values that no error and no log line of this call may show. */
  readonly secrets: readonly string[];
  /** How often the request has been sent so far. */
  attempts = 0;

  constructor(init: {
    action: string;
    safety: Operation["safety"];
    secrets: readonly string[];
    signal?: AbortSignal | undefined;
    timeoutMs?: number | undefined;
  }) {
    this.action = init.action;
    this.safety = init.safety;
    this.secrets = init.secrets;
    this.signal = init.signal;
    this.timeoutMs = init.timeoutMs;
  }
}

export function callOf(input: Request | URL | string, init?: FetchInit): Call {
  if (init?.call) return init.call;
  const method = methodOf(input, init);
  const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
  return new Call({
    action: `${method} ${placeOf(input).path}`,
    safety: method === "GET" || method === "HEAD" ? "read" : "update",
    secrets: secretsOf(input, init),
    signal: signal ?? undefined,
  });
}

export function methodOf(input: Request | URL | string, init?: FetchInit): string {
  return init?.method ?? (input instanceof Request ? input.method : "GET");
}

/** Where a request goes, without its query. A relative address, as browsers allow, has no server of its own. */
export function placeOf(input: Request | URL | string): { server: string; path: string } {
  const address = String(input instanceof Request ? input.url : input);
  if (!URL.canParse(address)) return { server: "the server", path: address.replace(/[?#].*/s, "") };
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
