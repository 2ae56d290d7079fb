// A tenant with what the sandbox keeps around it: its clock as people set it, its journal, its faults, its snapshots, and what it
// sends to webhooks.

import { deliveries } from "../../generated/sandbox.js";
import { type Deliveries, webhookEvents } from "../../generated/webhooks.js";
import { isObject } from "../../util/json.js";
import { InputError, shown } from "../checked-input.js";
import { DeliveryQueue } from "../deliveries/delivery-queue.js";
import type { Sender } from "../deliveries/sender.js";
import { subscribersOf } from "../deliveries/subscriptions.js";
import { readSeedName, type SeedName } from "../seeds/seed-names.js";
import { type EventHandler, Account } from "./account.js";
import { type AnswerSettings, readAnswerSettings } from "./answer-settings.js";
import type { Clock } from "./clock.js";
import { type Moment, readMoment, readSpan, type Span } from "./clock-input.js";
import { FaultRules, type FaultRuleState } from "./fault-rules.js";
import { readFaultRule } from "./read-fault-rules.js";
import { RequestLog } from "./request-log.js";
import type { SharedMemory } from "./shared-memory.js";
import { checkSnapshot, type Snapshot } from "./snapshot.js";
import type { WorkspaceRules } from "./workspace-rules.js";

export interface TenantOptions {
  /** What a new tenant begins with. */
  readonly seed: SeedName;
  /** What time it is after a seed, in place of the seed's own. */
  readonly now: number | undefined;
  readonly sender: Sender;
  /** For the journals and the logs of deliveries of all tenants. */
  readonly memory: SharedMemory;
  /** How a new tenant answers. */
  readonly answering: AnswerSettings;
  /** Called after every change that a file has to keep. */
  readonly onChange: (tenant: Tenant) => void;
}

const MAX_SNAPSHOTS = 100;
const REPLACED = "Given up, because the data was replaced";

export class Tenant {
  readonly id: string;
  readonly journal: RequestLog;
  readonly faults = new FaultRules();
  readonly outbox: DeliveryQueue;
  readonly #tenant: Account;
  readonly #options: TenantOptions;
  readonly #snapshots = new Map<string, Snapshot>();
  #seed: SeedName;
  #answering: AnswerSettings;

  constructor(id: string, options: TenantOptions) {
    this.id = id;
    this.#options = options;
    this.#seed = options.seed;
    this.#answering = options.answering;
    this.journal = new RequestLog(options.memory);
    const isThere = (webhookId: string) => this.#tenant.hasWebhook(webhookId);
    this.outbox = new DeliveryQueue(options.sender, undefined, isThere, options.memory);
    this.#tenant = new Account(options.seed, this.#deliver, options.now);
    this.#setClockOfSeed();
  }

  /** For calls of the API, which say themselves when they changed something. */
  get tenant(): Account {
    return this.#tenant;
  }

  get seedName(): SeedName {
    return this.#seed;
  }

  changed(): void {
    this.#options.onChange(this);
  }

  /** @throws {InputError} for a name that no seed has */
  seed(name: string): void {
    this.#seed = readSeedName(name);
    this.outbox.giveUp(REPLACED);
    this.#tenant.seed(this.#seed, this.#options.now);
    this.#setClockOfSeed();
    this.changed();
  }

  reset(): void {
    this.seed(this.#seed);
    this.faults.clear();
    this.journal.clear();
    this.#answering = this.#options.answering;
    this.outbox.disturb(undefined);
    this.outbox.clear();
  }

  snapshot(): Snapshot {
    const { now, frozen } = this.#tenant.clock;
    return { seed: this.#seed, clock: { now, frozen }, contained: this.#tenant.snapshot() };
  }

  /** @throws {InputError} for what is no snapshot */
  restore(snapshot: unknown): void {
    const { seed, clock, contained } = checkSnapshot(snapshot);
    this.#seed = seed;
    this.outbox.giveUp(REPLACED);
    this.#tenant.restore(contained);
    if (clock.frozen) this.#tenant.clock.freeze(clock.now);
    else this.#tenant.clock.run(clock.now);
    this.changed();
  }

  /** For whoever cannot hold a snapshot. */
  keepSnapshot(name: string): void {
    if (!this.#snapshots.has(name) && this.#snapshots.size >= MAX_SNAPSHOTS) {
      throw new InputError(`A tenant keeps at most ${MAX_SNAPSHOTS} snapshots; use one of their names again`);
    }
    this.#snapshots.set(name, this.snapshot());
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

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#tenant.clock.now;
  }

  get frozen(): boolean {
    return this.#tenant.clock.frozen;
  }

  /** @throws {InputError} as all that set the clock */
  freeze(at?: Moment): void {
    this.#jump((clock) => clock.freeze(at === undefined ? undefined : readMoment(at, "The moment")));
  }

  run(from?: Moment): void {
    this.#jump((clock) => clock.run(from === undefined ? undefined : readMoment(from, "The moment")));
  }

  setClock(moment: Moment): void {
    this.#jump((clock) => clock.set(readMoment(moment, "The moment")));
  }

  /** Moves the clock. Deliveries that wait have then waited for as long as it went forward. */
  #jump(set: (clock: Clock) => void): void {
    const before = this.now;
    set(this.#tenant.clock);
    this.outbox.skip(Math.max(this.now - before, 0));
    this.changed();
  }

  advance(span: Span): void {
    const ms = readSpan(span, "The span");
    readMoment(this.now + ms, "The moment");
    this.#jump((clock) => clock.advance(ms));
  }

  get answering(): AnswerSettings {
    return this.#answering;
  }

  /** @throws {InputError} What is left out stays as it is. */
  answer(how: unknown): void {
    this.#answering = readAnswerSettings(how, this.#answering);
  }

  get rules(): Required<WorkspaceRules> {
    return this.#tenant.rules;
  }

  /** @throws {InputError} */
  setRules(rules: unknown): void {
    this.#tenant.setRules(rules);
    this.changed();
  }

  /** @throws {InputError} for a programme that cannot be */
  addFault(programme: unknown): FaultRuleState {
    return this.faults.add(readFaultRule(programme), this.now);
  }

  /**
   * As if it had happened.
   *
   * @param data default: what the specification shows
   * @throws {InputError} for an event that there is not
   */
  send(event: unknown, data?: unknown): void {
    if (!isEvent(event))
      throw new InputError(`There is no event ${shown(event)}; there are: ${webhookEvents.join(", ")}`);
    const body: unknown = data === undefined ? deliveries[event] : data;
    if (!isObject(body)) throw new InputError(`The data of ${event} must be an object, not ${shown(data)}`);
    this.#tenant.pretend(event, body);
  }

  /** @throws {InputError} */
  replay(id: unknown): void {
    this.outbox.replay(id, this.now);
  }

  readonly #deliver: EventHandler = (events, data) => {
    for (const happening of events) {
      for (const { webhook, body } of subscribersOf(happening, data)) {
        this.outbox.add(webhook, happening.event, JSON.stringify(body), this.now);
      }
    }
  };

  #setClockOfSeed(): void {
    if (this.#options.now !== undefined) this.#tenant.clock.set(this.#options.now);
  }
}

function isEvent(given: unknown): given is keyof Deliveries {
  return webhookEvents.some((event) => event === given);
}
