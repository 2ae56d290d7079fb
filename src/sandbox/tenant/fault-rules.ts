// Fault rules: what can go wrong with a call, and the programmes that choose the calls.

import type { ActionName } from "../../operation.js";
import { type Moment, readMoment } from "./clock-input.js";
import { createRandom } from "./random.js";
import { TokenBucket } from "./token-bucket.js";

/** Which calls a fault hits. A call has to match every field; what is left out matches all. */
export interface FaultRule {
  readonly fault: Fault;
  /** Calls of this action, or of one of these. Calls of others are not counted either. */
  readonly action?: ActionName | readonly ActionName[];
  /** The n-th call since the rule was added, or several of them: `1`, `[2, 3]`. */
  readonly calls?: number | readonly number[];
  /** The fault hits each call with this chance, from 0 to 1. The same seed gives the same calls. */
  readonly probability?: number;
  /** Of the chance. Default: 1. */
  readonly seed?: number;
  /** Calls before this moment of the sandbox's clock. */
  readonly until?: Moment;
  /** Ends when the fault has hit so many calls. */
  readonly times?: number;
}

export type Fault =
  | RateLimitFault
  | LatencyFault
  | ResetFault
  | HangFault
  | StatusFault
  | HtmlFault
  | CutBodyFault
  | EmptyBodyFault
  | EdgeRateLimitFault;

/**
 * 429 with Retry-After when the bucket is empty. The bucket holds as many tokens as `calls`, every call takes one, and it fills
 * evenly, with `calls` tokens in `perMs`.
 */
export interface RateLimitFault {
  readonly kind: "rate-limit";
  readonly calls: number;
  readonly perMs: number;
  /** What fills the bucket: real time (`machine`, the default), or the clock of the sandbox, which tests can advance. */
  readonly time?: "machine" | "sandbox";
}

/** The call waits before anything else happens, also before its change is made. Another fault can follow. */
export interface LatencyFault {
  readonly kind: "latency";
  readonly ms: number;
}

/** Fault that hides whether the call did anything. */
interface CommitFault {
  /** Whether the change is made all the same, which the caller cannot know. Default: false. */
  readonly commits?: boolean;
}

/** The connection is reset, and no answer comes. */
export interface ResetFault extends CommitFault {
  readonly kind: "reset";
}

/** No answer ever comes. */
export interface HangFault extends CommitFault {
  readonly kind: "hang";
}

/** An error of Clockify, such as 500 or 503. */
export interface StatusFault extends CommitFault {
  readonly kind: "status";
  /** From 400 to 599. */
  readonly status: number;
  /** Seconds, for the header Retry-After. */
  readonly retryAfter?: number;
}

/** A gateway answers with a page in HTML. */
export interface HtmlFault extends CommitFault {
  readonly kind: "html";
  /** From 200 to 599. Default: 502. */
  readonly status?: number;
}

/** The change is made, and the connection closes after half of the answer. */
export interface CutBodyFault {
  readonly kind: "cut-body";
}

/** The change is made, and the answer has its status and headers but no body. */
export interface EmptyBodyFault {
  readonly kind: "empty-body";
}

/** The network in front of Clockify refuses a burst with 429, before Clockify sees it: no Retry-After, and nothing in JSON. */
export interface EdgeRateLimitFault {
  readonly kind: "edge-rate-limit";
  /** Default: `empty`. */
  readonly body?: "empty" | "html";
}

/** Fault in the place of a good answer. */
export type ResponseFault = Exclude<Fault, RateLimitFault | LatencyFault>;

/** What hits a call. */
export interface FaultHit {
  readonly kind: Fault["kind"];
  readonly delayMs: number;
  readonly response?: ResponseFault;
}

/** A rule and its counts, as `GET /_sandbox/faults` lists them. */
export interface FaultRuleState {
  readonly id: number;
  readonly programme: FaultRule;
  /** Calls that it has counted. */
  readonly calls: number;
  /** Calls that its fault has hit. */
  readonly met: number;
}

export class FaultRules {
  #rules: ActiveFaultRule[] = [];
  #lastId = 0;

  /** @param now of the sandbox's clock */
  add(rule: FaultRule, now: number): FaultRuleState {
    const added = new ActiveFaultRule(++this.#lastId, rule, now);
    this.#rules.push(added);
    return added.state;
  }

  get all(): FaultRuleState[] {
    return this.#rules.map(({ state }) => state);
  }

  /** @returns whether it was there */
  remove(id: number): boolean {
    const before = this.#rules.length;
    this.#rules = this.#rules.filter(({ state }) => state.id !== id);
    return this.#rules.length < before;
  }

  clear(): void {
    this.#rules = [];
  }

  /** Counts the call. @returns the waits of all rules that match it, and the first fault besides */
  match(action: ActionName, now: number): FaultHit | undefined {
    if (this.#rules.length === 0) return undefined;
    let delayMs = 0;
    let hit: FaultHit | undefined;
    for (const rule of this.#rules.filter((one) => one.counts(action))) {
      if (hit?.response || !rule.matches(now)) continue;
      const fault = rule.apply(now);
      if (fault?.kind === "latency") {
        delayMs += fault.ms;
        hit = { kind: "latency", delayMs };
      } else if (fault) hit = { kind: rule.kind, delayMs, response: fault };
    }
    return hit;
  }
}

/** A rule and what it has counted. */
class ActiveFaultRule {
  readonly kind: Fault["kind"];
  readonly #id: number;
  readonly #rule: FaultRule;
  readonly #random: () => number;
  readonly #until: number;
  readonly #bucket: TokenBucket | undefined;
  #calls = 0;
  #hits = 0;

  constructor(id: number, rule: FaultRule, now: number) {
    const { fault, seed = 1, until } = rule;
    this.kind = fault.kind;
    this.#id = id;
    this.#rule = rule;
    this.#random = createRandom(seed);
    this.#until = until === undefined ? Number.POSITIVE_INFINITY : readMoment(until, "until");
    if (fault.kind === "rate-limit") this.#bucket = new TokenBucket(fault.calls, fault.perMs, timeOf(fault, now));
  }

  get state(): FaultRuleState {
    return { id: this.#id, programme: this.#rule, calls: this.#calls, met: this.#hits };
  }

  counts(action: ActionName): boolean {
    const { action: wanted = action } = this.#rule;
    const counted = wanted === action || (typeof wanted !== "string" && wanted.includes(action));
    if (counted) this.#calls++;
    return counted;
  }

  /** Whether the call that was just counted is one of those. */
  matches(now: number): boolean {
    const { calls, probability = 1, times = Number.POSITIVE_INFINITY } = this.#rule;
    const isCounted = calls === undefined || [calls].flat().includes(this.#calls);
    return isCounted && now < this.#until && this.#hits < times && (probability === 1 || this.#random() < probability);
  }

  apply(now: number): ResponseFault | LatencyFault | undefined {
    const { fault } = this.#rule;
    if (fault.kind !== "rate-limit") {
      this.#hits++;
      return fault;
    }
    const waitMs = this.#bucket?.take(timeOf(fault, now)) ?? 0;
    if (waitMs === 0) return undefined;
    this.#hits++;
    return { kind: "status", status: 429, retryAfter: Math.ceil(waitMs / 1000) };
  }
}

/** The machine's time has to be one that nobody sets. */
function timeOf({ time = "machine" }: RateLimitFault, now: number): number {
  return time === "sandbox" ? now : performance.now();
}
