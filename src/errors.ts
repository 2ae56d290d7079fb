// The only error that callers meet. Its texts are cleaned of secrets here and nowhere else.

/** What became of the change that a call asked for. A read changes nothing and is always `not-applied`. */
export type Outcome = "not-applied" | "applied" | "unknown";

/** Why a call failed, for programs. */
export type Reason =
  /** An argument or option was refused before anything was sent. */
  | "arguments"
  /** The queue of the rate limit was full, or the wait too long. */
  | "queue-full"
  /** Clockify asked for a longer pause than calls wait for. */
  | "paused"
  /** The limit that several processes share could not be asked. */
  | "limit-unavailable"
  /** The caller's signal aborted the call. */
  | "aborted"
  /** No complete answer in time. */
  | "timeout"
  /** The connection failed before or while an answer came. */
  | "network"
  /** Clockify answered, and refused. */
  | "refused"
  /** The answer was not what Clockify sends: cut, HTML, empty, a redirect. */
  | "answer";

export interface Problem {
  /** Which argument, for instance `timeOffPeriod.period.start`. */
  readonly argument: string;
  /** What was given, and what is accepted. */
  readonly message: string;
}

export interface ClockifyErrorInit {
  readonly message: string;
  readonly reason: Reason;
  readonly outcome: Outcome;
  readonly action?: string;
  readonly status?: number;
  readonly code?: number;
  readonly hint?: string | undefined;
  readonly problems?: readonly Problem[];
  readonly retryAfterMs?: number;
  readonly attempts?: number;
  readonly cause?: unknown;
  /** Values that must not appear in any text of the error. */
  readonly secrets?: readonly string[];
}

/** A failed call: what failed, whether it may have taken effect, and what to do next. It never holds a secret. */
export class ClockifyError extends Error {
  override readonly name = "ClockifyError";
  /** The action that failed, for instance `createTimeEntry`. */
  declare readonly action?: string;
  /** Why, for programs. */
  readonly reason: Reason;
  /** Whether the change took effect. After `unknown`, look before you repeat the call. */
  readonly outcome: Outcome;
  /** HTTP status of the answer, if there was one. */
  declare readonly status?: number;
  /** Clockify's own error number, for instance 501 under status 400. */
  declare readonly code?: number;
  /** What most often causes this, and what to do. */
  declare readonly hint?: string;
  /** Each refused argument, for the reason `arguments`. */
  readonly problems: readonly Problem[];
  /** How long Clockify asked to wait, in milliseconds, if it did. */
  declare readonly retryAfterMs?: number;
  /** How often the request was sent, 0 when it never was. */
  readonly attempts: number;

  constructor(init: ClockifyErrorInit) {
    const clean = (text: string) => redact(text, init.secrets ?? []);
    const hint = init.hint && clean(init.hint);
    const action = init.action && clean(init.action);
    const attempts = init.attempts ?? 0;
    super(
      [action && `${action}${attempts > 1 ? ` (${attempts} attempts)` : ""}:`, clean(init.message), hint]
        .filter(Boolean)
        .join(" "),
    );
    this.reason = init.reason;
    this.outcome = init.outcome;
    this.problems = (init.problems ?? []).map(({ argument, message }) => ({
      argument: clean(argument),
      message: clean(message),
    }));
    this.attempts = attempts;
    // Only what is known becomes a property, so that a printed error has no lines that say undefined.
    const { status, code, retryAfterMs } = init;
    for (const [name, value] of Object.entries({ action, status, code, hint, retryAfterMs })) {
      if (value !== undefined) Object.defineProperty(this, name, { value, enumerable: true });
    }
    if (init.cause !== undefined) this.cause = cleanCause(init.cause, clean);
  }
}

/** Keys and tokens: a JWT, or a run of 32 letters and digits. Nothing else in a message has such; identifiers have 24. */
const TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]+|[A-Za-z0-9+=_]{32,}/g;

/** Replaces secrets, and whatever looks like one. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret === "") continue;
    // A key as short as those of tests may stand inside ordinary words, which stay readable.
    clean = secret.length < 8 ? clean.replace(wordOf(secret), "[redacted]") : clean.replaceAll(secret, "[redacted]");
  }
  return clean.replace(TOKEN, "[redacted]");
}

function wordOf(secret: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9])${secret.replace(/[^A-Za-z0-9]/g, "\\$&")}(?![A-Za-z0-9])`, "g");
}

/** What a value says of itself. Anything can be thrown or be the reason of an abort, also what has no text. */
export function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "a value without a text";
  }
}

/** The code that Node and fetch give their errors, such as ECONNRESET. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Causes come from fetch or from callers and may carry anything, so only their name, message and code go along. */
function cleanCause(cause: unknown, clean: (text: string) => string): Error {
  if (!(cause instanceof Error)) return new Error(clean(textOf(cause)));
  const inner = cause.cause instanceof Error ? cause.cause : cause;
  const copy = new Error(clean(inner.message));
  copy.name = inner.name;
  const code = codeOf(inner);
  return code === undefined ? copy : Object.assign(copy, { code });
}
