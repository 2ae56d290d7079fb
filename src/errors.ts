// ClockifyError: the only error of a call. Its texts are cleaned of secrets here and nowhere else.

/** The state of the change that a call asked for. A read changes nothing and is always `not-applied`. */
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
    const hide = redactor(init.secrets ?? []);
    const clean = (text: string) => hide(shorten(text));
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
    this.problems = (init.problems ?? []).slice(0, MAX_PROBLEMS).map(({ argument, message }) => ({
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

/** Others write parts of a message, so it is cut before anything is searched in it. */
const MAX_TEXT = 2000;

const MAX_PROBLEMS = 100;

function shorten(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)} [cut, ${text.length} characters]` : text;
}

/** Keys and tokens: a JWT, or a run of 32 letters and digits. Nothing else in a message has such; identifiers have 24. */
const TOKEN = /(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]+|[A-Za-z0-9+=_]{32,}/g;

const REDACTED = "[redacted]";

/** Replaces secrets, and whatever looks like one. */
export function redact(text: string, secrets: readonly string[]): string {
  return redactor(secrets)(text);
}

type Redactor = (text: string) => string;

/** The secrets of a client are one list, which stays the same. */
const redactors = new WeakMap<readonly string[], Redactor>();

function redactor(secrets: readonly string[]): Redactor {
  const known = redactors.get(secrets);
  if (known) return known;
  const parts = secrets.filter((secret) => secret.length >= MIN_PART).map(partsOf);
  const words = secrets.filter((secret) => secret !== "" && secret.length < MIN_PART).map(wordOf);
  const made: Redactor = (text) => {
    let clean = parts.length > 0 ? withoutParts(text, parts) : text;
    for (const word of words) clean = clean.replace(word, REDACTED);
    return clean.replace(TOKEN, REDACTED);
  };
  redactors.set(secrets, made);
  return made;
}

/** A key as short as those of tests may be part of ordinary words, which stay readable. */
function wordOf(secret: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9])${secret.replace(/[^A-Za-z0-9]/g, "\\$&")}(?![A-Za-z0-9])`, "g");
}

/** So many letters of a secret give it away, if it has more. */
const LEAK = 12;
const MIN_PART = 8;

interface Parts {
  readonly length: number;
  readonly all: ReadonlySet<string>;
}

/** Each part of a secret that gives it away, forwards and backwards. */
function partsOf(secret: string): Parts {
  const { letters } = spell(secret);
  const length = Math.min(LEAK, Math.max(letters.length - 1, MIN_PART));
  const all = new Set<string>();
  for (const order of [letters, [...letters].reverse()]) {
    for (let at = 0; at + length <= order.length; at++) all.add(order.slice(at, at + length).join(""));
  }
  return { length, all };
}

/** Replaces every run of letters that is part of a secret, however it is written. */
function withoutParts(text: string, secrets: readonly Parts[]): string {
  const { letters, begins, ends } = spell(text);
  const spelt = letters.join("");
  let clean = "";
  let copied = 0;
  let hidden = -1;
  for (let at = 0; at < letters.length; at++) {
    const part = secrets.find(({ length, all }) => all.has(spelt.slice(at, at + length)));
    if (!part) continue;
    // Parts that touch are one.
    if (at > hidden) clean += text.slice(copied, begins[at]) + REDACTED;
    hidden = at + part.length;
    copied = ends[hidden - 1] ?? text.length;
  }
  return clean + text.slice(copied);
}

/** A letter that is escaped, an escape of none, or anything else. */
const SIGN = /%([0-9a-f]{2})|\\u([0-9a-f]{4})|\\[nrtfvb]|./gis;

/** What breaks a word without being seen. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]/u;

/** The letters of a text in one case, without what only breaks words, and where each begins and ends. */
function spell(text: string): { letters: string[]; begins: number[]; ends: number[] } {
  const letters: string[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  for (const { 0: sign, 1: percent, 2: unicode, index } of text.matchAll(SIGN)) {
    const code = percent ?? unicode;
    const letter = (code ? String.fromCharCode(Number.parseInt(code, 16)) : sign).toLowerCase();
    if (letter.length !== 1 || UNSEEN.test(letter)) continue;
    letters.push(letter);
    begins.push(index);
    ends.push(index + sign.length);
  }
  return { letters, begins, ends };
}

/** The text of any value. Anything can be thrown or be the reason of an abort, also a value that has no text. */
export function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "a value without a text";
  }
}

/** A failure as it describes itself. */
export interface ErrorDetails extends Error {
  readonly code?: string;
  /** The system call that failed. */
  readonly syscall?: string;
  /** The failures that this one combines. */
  readonly errors?: readonly ErrorDetails[];
}

const MAX_CAUSE_DEPTH = 3;

/**
 * A copy of what was thrown that can be read without surprise. The original comes from fetch or from a caller: it may be of
 * another realm, a proxy, or have getters that throw.
 */
export function errorDetails(thrown: unknown, depth = 0): ErrorDetails {
  try {
    if (typeof thrown !== "object" || thrown === null || !("message" in thrown)) return new Error(textOf(thrown));
    const { name, message, cause, code, syscall, errors }: Partial<Record<keyof ErrorDetails, unknown>> = thrown;
    const copy = new Error(textOf(message));
    copy.name = textOf(name ?? "Error");
    if (cause != null && depth < MAX_CAUSE_DEPTH) copy.cause = errorDetails(cause, depth + 1);
    return Object.assign(copy, {
      ...(typeof code === "string" && { code }),
      ...(typeof syscall === "string" && { syscall }),
      ...(Array.isArray(errors) &&
        depth < MAX_CAUSE_DEPTH && { errors: errors.map((each) => errorDetails(each, depth + 1)) }),
    });
  } catch {
    return new Error("an error that cannot be read");
  }
}

/** Causes come from fetch or from callers and may carry anything, so only their name, message and code go along. */
function cleanCause(cause: unknown, clean: (text: string) => string): Error {
  const details = errorDetails(cause);
  const inner: ErrorDetails = details.cause instanceof Error ? details.cause : details;
  const copy = new Error(clean(inner.message));
  copy.name = clean(inner.name);
  return inner.code === undefined ? copy : Object.assign(copy, { code: clean(inner.code) });
}
