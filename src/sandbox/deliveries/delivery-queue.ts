// Delivery queue of a tenant: one line for each webhook, more tries where one fails, and a log of all of it. It waits in real time,
// also while the clock of the sandbox is frozen, and less where that clock is set forward.

import { deliveries as examples } from "../../generated/sandbox.js";
import { type Deliveries, webhookEvents } from "../../generated/webhooks.js";
import { isObject } from "../../util/json.js";
import { sleep } from "../../util/sleep.js";
import { InputError, shown } from "../checked-input.js";
import type { SandboxWebhooks } from "../sandbox-tenant.js";
import { createRandom } from "../tenant/random.js";
import { EMPTY, type LogBuffer, SharedMemory } from "../tenant/shared-memory.js";
import type { Schemas } from "../types.js";
import { type Delivery, type DeliveryFaults, readDeliveryFaults } from "./delivery.js";
import type { Message, Sender } from "./sender.js";

interface LoggedDelivery {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly webhook: Schemas["Webhook"];
  readonly event: keyof Deliveries;
  readonly message: Message;
  /** By the time that deliveries wait in. */
  readonly notBefore: number;
  attempts: number;
  result: Pick<Delivery, "outcome" | "status" | "error">;
}

export interface DeliveryQueueOptions {
  readonly sender: Sender;
  /** Shared by the logs of all tenants. */
  readonly memory?: SharedMemory;
  /** The time of the sandbox, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Whether the webhook was not deleted meanwhile. */
  readonly isThere?: (webhookId: string) => boolean;
  /** Raises an event that did not happen. */
  readonly simulate?: (event: keyof Deliveries, payload: Readonly<Record<string, unknown>>) => void;
  /** Replaces real time in tests. */
  readonly sleep?: typeof sleep;
}

/** Before the second try, the third and the fourth. Clockify was seen to wait for 14 to 70 seconds. */
const WAITS_MS = [14_000, 30_000, 70_000];
const MAX_KEPT = 1000;
const MAX_CHARACTERS = 4_000_000;
const MAX_WAITING = 10_000;

export class DeliveryQueue implements LogBuffer, SandboxWebhooks {
  readonly #sender: Sender;
  readonly #memory: SharedMemory;
  readonly #now: () => number;
  readonly #isThere: (webhookId: string) => boolean;
  readonly #simulate: NonNullable<DeliveryQueueOptions["simulate"]>;
  readonly #sleep: typeof sleep;
  readonly #random = createRandom(1);
  /** Oldest first. */
  #log: LoggedDelivery[] = [];
  #characters = 0;
  #last = 0;
  #faults: DeliveryFaults = {};
  /** What waits, by webhook, oldest first. */
  #lines = new Map<string, LoggedDelivery[]>();
  readonly #waiting = new Set<LoggedDelivery>();
  #working = new AbortController();
  /** How far the clock of the sandbox was set forward, in all. */
  #skippedMs = 0;
  #skip = new AbortController();
  #whenSettled: (() => void)[] = [];

  constructor(options: DeliveryQueueOptions) {
    this.#sender = options.sender;
    this.#memory = options.memory ?? new SharedMemory();
    this.#now = options.now ?? Date.now;
    this.#isThere = options.isThere ?? (() => true);
    this.#simulate = options.simulate ?? (() => undefined);
    this.#sleep = options.sleep ?? sleep;
  }

  add(webhook: Schemas["Webhook"], event: keyof Deliveries, body: string): void {
    const message = { url: webhook.url, event, token: webhook.authToken ?? "", body };
    const { duplicates = 0 } = this.#faults;
    for (let copy = 0; copy <= duplicates; copy++) this.#queue({ webhook, event, message });
  }

  /** @throws {InputError} for an unknown event, and a payload that is not an object */
  send(event: unknown, data?: unknown): void {
    if (!isEvent(event))
      throw new InputError(`There is no event ${shown(event)}; there are: ${webhookEvents.join(", ")}`);
    const payload: unknown = data === undefined ? examples[event] : data;
    if (!isObject(payload)) throw new InputError(`The data of ${event} must be an object, not ${shown(data)}`);
    this.#simulate(event, payload);
  }

  /** @throws {InputError} for an id that the log does not have */
  replay(id: unknown): void {
    const known = this.#log.find((logged) => logged.id === id);
    if (!known) throw new InputError(`The log has no delivery ${shown(id)}`);
    this.#queue(known);
  }

  /** @throws {InputError} */
  disturb(given: unknown): void {
    this.#faults = given == null ? {} : readDeliveryFaults(given);
  }

  get disturbance(): DeliveryFaults {
    return this.#faults;
  }

  get deliveries(): Delivery[] {
    return this.#log.map(deliveryOf);
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  settled(): Promise<void> {
    if (this.#waiting.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#whenSettled.push(resolve));
  }

  /** The clock of the sandbox was set forward: what waits has waited for so much longer. */
  skip(ms: number): void {
    this.#skippedMs += ms;
    this.#skip.abort();
    this.#skip = new AbortController();
  }

  /** Nothing that waits is sent any more. @param why a sentence for the log */
  giveUp(why: string): void {
    this.#working.abort();
    this.#working = new AbortController();
    this.#lines = new Map();
    for (const kept of [...this.#waiting]) this.#finish(kept, { ...kept.result, outcome: "failed", error: why });
  }

  /** Empties the log, and gives up what waits. */
  clear(): void {
    this.giveUp("Given up, because the log was emptied");
    this.#log = [];
    this.#shrink(this.#characters);
  }

  /** Makes room for others. What waits is sent all the same. */
  dropOldest(): void {
    const oldest = this.#log.shift();
    if (oldest) this.#shrink(sizeOf(oldest));
  }

  #queue({ webhook, event, message }: Pick<LoggedDelivery, "webhook" | "event" | "message">): void {
    const { delayMs = 0 } = this.#faults;
    const queued: LoggedDelivery = {
      id: ++this.#last,
      at: this.#now(),
      webhook,
      event,
      message,
      notBefore: this.#elapsed + delayMs,
      attempts: 0,
      result: { outcome: "waiting" },
    };
    this.#logDelivery(queued);
    const objection = this.#sender.objectionTo(message.url);
    if (objection) queued.result = { outcome: "blocked", error: objection };
    else if (this.#waiting.size >= MAX_WAITING) {
      queued.result = { outcome: "failed", error: `${MAX_WAITING} deliveries were waiting already` };
    } else this.#lineUp(queued);
  }

  #logDelivery(kept: LoggedDelivery): void {
    this.#log.push(kept);
    this.#characters += sizeOf(kept);
    this.#memory.count(this, sizeOf(kept));
    while (this.#log.length > MAX_KEPT || this.#characters > MAX_CHARACTERS) this.dropOldest();
    this.#memory.makeRoom();
  }

  #shrink(characters: number): void {
    this.#characters -= characters;
    this.#memory.uncount(this, characters);
  }

  #lineUp(kept: LoggedDelivery): void {
    this.#waiting.add(kept);
    const known = this.#lines.get(kept.webhook.id);
    if (known) {
      known.push(kept);
      return;
    }
    const line = [kept];
    this.#lines.set(kept.webhook.id, line);
    void this.#work(kept.webhook.id, line, this.#working.signal);
  }

  /** One after the other, since the next could overtake. */
  async #work(webhookId: string, line: LoggedDelivery[], signal: AbortSignal): Promise<void> {
    for (let [oldest] = line; oldest && !signal.aborted; [oldest] = line) {
      // Also without a delay: what happens in the same call waits together.
      await this.#wait(oldest.notBefore - this.#elapsed, signal);
      const [next] = line.splice(this.#choose(line.length), 1);
      if (next) await this.#deliver(next, signal);
    }
    if (this.#lines.get(webhookId) === line) this.#lines.delete(webhookId);
  }

  get #elapsed(): number {
    return performance.now() + this.#skippedMs;
  }

  async #wait(ms: number, signal: AbortSignal): Promise<void> {
    const until = this.#elapsed + ms;
    for (let left = ms; left > 0 && !signal.aborted; left = until - this.#elapsed) {
      const skip = this.#skip.signal;
      await this.#sleep(left, AbortSignal.any([signal, skip]));
      if (!skip.aborted) return;
    }
  }

  #choose(length: number): number {
    if (!this.#faults.shuffle || length === 1) return 0;
    return 1 + Math.floor(this.#random() * (length - 1));
  }

  async #deliver(kept: LoggedDelivery, signal: AbortSignal): Promise<void> {
    let skippedMs = this.#skippedMs;
    for (const waitMs of [0, ...WAITS_MS]) {
      // The clock may have been set forward while the last answer was on its way.
      await this.#wait(waitMs - (this.#skippedMs - skippedMs), signal);
      if (signal.aborted) return;
      if (!this.#isThere(kept.webhook.id)) {
        return this.#finish(kept, { ...kept.result, outcome: "failed", error: "The webhook was deleted" });
      }
      skippedMs = this.#skippedMs;
      kept.attempts++;
      const sent = await this.#sender.send(kept.message, signal);
      if (signal.aborted) return;
      if (sent.error === undefined) return this.#finish(kept, { ...sent, outcome: "delivered" });
      kept.result = { ...sent, outcome: "waiting" };
    }
    this.#finish(kept, { ...kept.result, outcome: "failed" });
  }

  #finish(kept: LoggedDelivery, result: LoggedDelivery["result"]): void {
    kept.result = result;
    this.#waiting.delete(kept);
    if (this.#waiting.size > 0) return;
    for (const settle of this.#whenSettled) settle();
    this.#whenSettled = [];
  }
}

function sizeOf({ message }: LoggedDelivery): number {
  return EMPTY + message.url.length + message.body.length;
}

function deliveryOf({ id, at, webhook, event, message, attempts, result }: LoggedDelivery): Delivery {
  return {
    id,
    at: new Date(at).toISOString(),
    webhookId: webhook.id,
    webhookName: webhook.name ?? null,
    event,
    url: message.url,
    body: JSON.parse(message.body),
    attempts,
    ...result,
  };
}

function isEvent(given: unknown): given is keyof Deliveries {
  return webhookEvents.some((event) => event === given);
}
