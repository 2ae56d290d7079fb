// Request context: the facts of one call that every wrapper can read and none can change.

import { redact } from "../errors.js";
import type { ActionName, Operation } from "../operation.js";
import type { FileAnswer } from "./file-answer.js";
import { noTelemetry, type Telemetry } from "./telemetry.js";
import type { TimeBudget } from "./time-budget.js";
import type { RequestParts } from "./validate.js";

export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/** One call, the same for all of its attempts. */
export interface RequestContext {
  /** Name of the action, or method and path of a request that belongs to none. */
  readonly action: string;
  readonly safety: Operation["safety"];
  /** The kind of a good answer. Undefined where any kind will do. */
  readonly answer: "object" | Operation["answer"];
  /** The action that shows whether a change was made. */
  readonly shownBy: ActionName | undefined;
  /** The checked arguments of an action. */
  readonly sent: RequestParts | undefined;
  readonly signal: AbortSignal | undefined;
  /** Time limit of one attempt, where the call has its own. */
  readonly timeoutMs: number | undefined;
  /** A longer pause of the connection is not waited for. */
  readonly maxPauseMs: number;
  /** Values that no error, event or log line of this call may show. */
  readonly secrets: readonly string[];
  /** Owner of the waiting time, and the way to the listeners. */
  readonly telemetry: Telemetry;
  /** Owner of the time that the call has left. */
  readonly budget: TimeBudget | undefined;
}

/** A request on its way through the wrappers. A wrapper hands on a copy where something is added. */
export interface ApiRequest {
  readonly context: RequestContext;
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: NonNullable<RequestInit["body"]> | undefined;
  /** Which attempt, from 1. Each earlier one was sent. */
  readonly attempt: number;
  /** Ends the attempt: for fetch. */
  readonly signal?: AbortSignal | undefined;
  /** Is called when the server answers. */
  readonly onArrival?: (() => void) | undefined;
}

/** A good answer: status 2xx and decoded. */
export interface ApiResponse {
  readonly response: Response;
  /** The decoded body: JSON, a file, or undefined for none. */
  readonly data: unknown;
  /** The body as it came. Empty for a file. */
  readonly text: string;
  /** What `data` is, where it is a file whose bytes are still to come. */
  readonly file?: FileAnswer | undefined;
  /** Which attempt succeeded, from 1. */
  readonly attempt: number;
}

/** Sends a request, or passes it to the wrappers further in. It rejects with a ClockifyError. */
export type Next = (request: ApiRequest) => Promise<ApiResponse>;

/** Adds one concern to every request. */
export type Wrapper = (request: ApiRequest, next: Next) => Promise<ApiResponse>;

/** Wraps the innermost step. The first wrapper is the outermost one. */
export function compose(wrappers: readonly Wrapper[], innermost: Next): Next {
  return wrappers.reduceRight<Next>((next, wrapper) => (request) => wrapper(request, next), innermost);
}

/** The context of a request that belongs to no action. */
export function contextOf(input: Request | URL | string, init?: RequestInit): RequestContext {
  const method = init?.method ?? (input instanceof Request ? input.method : "GET");
  const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
  const secrets = secretsOf(init?.headers ?? (input instanceof Request ? input.headers : undefined));
  return {
    action: redact(`${method} ${placeOf(input).path}`, secrets),
    safety: method === "GET" || method === "HEAD" ? "read" : "update",
    answer: undefined,
    shownBy: undefined,
    sent: undefined,
    signal: signal ?? undefined,
    timeoutMs: undefined,
    maxPauseMs: Number.POSITIVE_INFINITY,
    secrets,
    telemetry: noTelemetry,
    budget: undefined,
  };
}

/** Where a request goes, without its query. A relative address, as browsers allow, has no server of its own. */
export function placeOf(input: Request | URL | string): { server: string; path: string } {
  const address = String(input instanceof Request ? input.url : input);
  if (!URL.canParse(address)) return { server: "the server", path: address.split(/[?#]/, 1)[0] ?? "" };
  const { origin, pathname } = new URL(address);
  return { server: origin, path: pathname };
}

/** Headers that may be shown. Every other one may hold a key. */
const PUBLIC_HEADERS = new Set(["accept", "content-type", "content-length", "prefer", "user-agent"]);

/** The values of all headers but the public ones. A value of a few letters is not a secret. */
function secretsOf(headers: RequestInit["headers"]): string[] {
  return [...new Headers(headers)]
    .filter(([name, value]) => !PUBLIC_HEADERS.has(name) && value.length >= 4)
    .map(([, value]) => value);
}
