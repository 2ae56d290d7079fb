// Tenant: everything behind one API key. Its account, and around that its clock, request log, faults, snapshots and deliveries.

import { InputError } from "../checked-input.js";
import { DeliveryQueue } from "../deliveries/delivery-queue.js";
import type { Sender } from "../deliveries/sender.js";
import { subscribersOf } from "../deliveries/subscriptions.js";
import type { SandboxTenant } from "../sandbox-tenant.js";
import { readSeedName, type SeedName } from "../seeds/seed-names.js";
import { Account, type EventHandler } from "./account.js";
import { type AnswerSettings, readAnswerSettings } from "./answer-settings.js";
import { Clock } from "./clock.js";
import { type FaultRuleState, FaultRules } from "./fault-rules.js";
import { readFaultRule } from "./read-fault-rules.js";
import { RequestLog } from "./request-log.js";
import type { SharedMemory } from "./shared-memory.js";
import { checkSnapshot, type Snapshot } from "./snapshot.js";
import type { WorkspaceRules } from "./workspace-rules.js";

export interface TenantOptions {
  /** What a new tenant begins with. */
  readonly seed: SeedName;
  /** The time after a seed, in place of the seed's own. */
  readonly now: number | undefined;
  readonly sender: Sender;
  /** For the request logs and the logs of deliveries of all tenants. */
  readonly memory: SharedMemory;
  /** How a new tenant answers. */
  readonly answering: AnswerSettings;
  /** Called after every change that a file has to keep. */
  readonly onChange: (tenant: Tenant) => void;
}

const MAX_SNAPSHOTS = 100;
const REPLACED = "Given up, because the data was replaced";

export class Tenant implements SandboxTenant {
  readonly id: string;
  readonly journal: RequestLog;
  readonly faults = new FaultRules();
  readonly webhooks: DeliveryQueue;
  readonly clock: Clock;
  /** Its rules answer calls of the API. Call `changed()` after each change. */
  readonly account: Account;
  readonly #options: TenantOptions;
  readonly #snapshots = new Map<string, Snapshot>();
  #seed: SeedName;
  #answering: AnswerSettings;

  constructor(id: string, options: TenantOptions) {
    const { seed, now, sender, memory, answering } = options;
    this.id = id;
    this.#options = options;
    this.#seed = seed;
    this.#answering = answering;
    this.journal = new RequestLog(memory);
    this.webhooks = new DeliveryQueue({
      sender,
      memory,
      now: () => this.clock.ms,
      isThere: (webhookId) => this.account.hasWebhook(webhookId),
      simulate: (event, payload) => this.account.simulate(event, payload),
    });
    this.clock = new Clock((forwardMs) => {
      this.webhooks.skip(forwardMs);
      this.changed();
    });
    this.account = new Account(seed, this.#deliver, now, this.clock);
    this.#setClockOfSeed();
  }

  get seedName(): SeedName {
    return this.#seed;
  }

  get answering(): AnswerSettings {
    return this.#answering;
  }

  changed(): void {
    this.#options.onChange(this);
  }

  /** @throws {InputError} for a name that no seed has */
  seed(name: unknown): void {
    this.#seed = readSeedName(name);
    this.webhooks.giveUp(REPLACED);
    this.account.seed(this.#seed, this.#options.now);
    this.#setClockOfSeed();
    this.changed();
  }

  reset(): void {
    this.seed(this.#seed);
    this.clearFaults();
    this.journal.clear();
    this.#answering = this.#options.answering;
    this.webhooks.disturb(undefined);
    this.webhooks.clear();
  }

  /** Back to what a new tenant is. */
  beginAnew(): void {
    this.#seed = this.#options.seed;
    this.#snapshots.clear();
    this.reset();
  }

  snapshot(): Snapshot {
    // A copy, since tenants share what was never changed.
    return structuredClone(this.peek());
  }

  /** The same as a snapshot, to be read only. */
  peek(): Snapshot {
    const { ms: now, frozen } = this.clock;
    return { seed: this.#seed, clock: { now, frozen }, contained: this.account.snapshot() };
  }

  /** @throws {InputError} for what is not a snapshot */
  restore(snapshot: unknown): void {
    const { seed, clock, contained } = checkSnapshot(snapshot);
    this.#seed = seed;
    this.webhooks.giveUp(REPLACED);
    this.account.restore(contained);
    if (clock.frozen) this.clock.freeze(clock.now);
    else this.clock.run(clock.now);
    this.changed();
  }

  /** For programs that cannot hold a snapshot. */
  keepSnapshot(name: string): void {
    if (!this.#snapshots.has(name) && this.#snapshots.size >= MAX_SNAPSHOTS) {
      throw new InputError(`A tenant keeps at most ${MAX_SNAPSHOTS} snapshots; use one of their names again`);
    }
    this.#snapshots.set(name, this.peek());
  }

  /** @throws {InputError} for a name under which nothing is kept */
  restoreKept(name: string): void {
    const kept = this.#snapshots.get(name);
    if (!kept) {
      const known = [...this.#snapshots.keys()].join(", ") || "none";
      throw new InputError(`There is no snapshot "${name}"; there are: ${known}`);
    }
    this.restore(kept);
  }

  /** @throws {InputError} What is left out stays as it is. */
  answers(how: unknown): void {
    this.#answering = readAnswerSettings(how, this.#answering);
  }

  get rules(): Required<WorkspaceRules> {
    return this.account.rules;
  }

  /** @throws {InputError} */
  workspace(rules: unknown): void {
    this.account.setRules(rules);
    this.changed();
  }

  /** @throws {InputError} */
  fault(rule: unknown): FaultRuleState {
    return this.faults.add(readFaultRule(rule), this.clock.ms);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  readonly #deliver: EventHandler = (events, data) => {
    for (const event of events) {
      for (const { webhook, body } of subscribersOf(event, data)) {
        this.webhooks.add(webhook, event.event, JSON.stringify(body));
      }
    }
  };

  #setClockOfSeed(): void {
    if (this.#options.now !== undefined) this.clock.set(this.#options.now);
  }
}
