// Public interface of a tenant: everything that tests steer for one API key.

import type { Deliveries } from "../generated/webhooks.js";
import type { Delivery, DeliveryFaults } from "./deliveries/delivery.js";
import type { Language } from "./http/language.js";
import type { SeedName } from "./seeds/seed-names.js";
import type { Moment, Span } from "./tenant/clock-input.js";
import type { FaultRule } from "./tenant/fault-rules.js";
import type { RequestLogEntry } from "./tenant/request-log.js";
import type { Snapshot } from "./tenant/snapshot.js";
import type { WorkspaceRules } from "./tenant/workspace-rules.js";

/** The account of one API key. Everything that takes values throws a TypeError for those that it cannot use. */
export interface SandboxTenant {
  /** Names the tenant where its key must not be shown, as in `/_sandbox/state?tenant=ID`. */
  readonly id: string;
  /** Replaces all data by the seed, and sets the clock to its time. Faults and journal stay. Gives up deliveries that wait. */
  seed(name: SeedName): void;
  /** A copy of all data and the clock. It can be kept as JSON; what is in it is private to the sandbox. */
  snapshot(): Snapshot;
  /** Goes back to a snapshot, also to one of another tenant. Gives up deliveries that wait. */
  restore(snapshot: Snapshot): void;
  /**
   * Back to the seed it began with, or the last that was put in: data and clock. Ends all faults and disturbances, and empties the
   * journal and the log of deliveries.
   */
  reset(): void;
  /** Says how it answers from now on; what is left out stays as it is. `reset()` ends it. */
  answers(how: { readonly lenient?: boolean; readonly language?: Language }): void;
  /**
   * Sets what the workspace requires and allows, and what the person of this key may do in it. What is left out stays as it is; a seed
   * and `reset()` end it. It is the first workspace of the account.
   *
   * @example tenant.workspace({ role: "USER", forceProjects: true });
   */
  workspace(rules: WorkspaceRules): void;
  readonly clock: SandboxClock;
  readonly journal: SandboxJournal;
  readonly webhooks: SandboxWebhooks;
  /**
   * Adds a fault to calls from now on.
   *
   * @example tenant.fault({ action: "listTags", calls: 1, fault: { kind: "status", status: 429, retryAfter: 1 } });
   */
  fault(programme: FaultRule): void;
  clearFaults(): void;
}

/** The time of one tenant. It runs from the moment of the seed until it is frozen. */
export interface SandboxClock {
  readonly now: Date;
  readonly frozen: boolean;
  /** Stops it, now or at a moment. */
  freeze(at?: Moment): void;
  /** Lets it run again. */
  run(): void;
  /** Sets it. A frozen clock stays frozen. */
  set(moment: Moment): void;
  /** Sets it forward: `advance("PT2H30M")`, `advance(1000)`. What webhooks wait for comes so much sooner. */
  advance(span: Span): void;
}

/**
 * Every request of this key: the last 10,000, or fewer where they are long, or where other keys have asked for much since. Bodies that
 * are nested deeper than 200 levels are refused and not in it.
 */
export interface SandboxJournal {
  /** In the order in which they arrived, each with its outcome as far as it is known. */
  readonly requests: readonly RequestLogEntry[];
  clear(): void;
}

/**
 * What this key's webhooks are sent. Each waits for the one before it, and is tried four times: at once, and 14, 30 and 70 seconds
 * after the address did not answer 2xx within 10 seconds. These pass in real time; setting the clock forward makes them shorter.
 */
export interface SandboxWebhooks {
  /** Sends an event that did not happen to every enabled webhook that subscribes to it. @param data default: that of the examples */
  send(event: keyof Deliveries, data?: object): void;
  /** Oldest first: the last 1,000, or fewer where they are long. */
  readonly deliveries: readonly Delivery[];
  /** Sends one of these once more, as a delivery of its own. */
  replay(id: number): void;
  /** From now on. `undefined` ends it. */
  disturb(disturbance: DeliveryFaults | undefined): void;
  /** Settles when nothing waits: all is delivered, blocked or given up. That takes as long as its tries. */
  settled(): Promise<void>;
  /** Empties the log, and gives up what waits. */
  clear(): void;
}
