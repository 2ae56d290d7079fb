// What a tenant sends to webhooks: a line for each of them, tries again where one fails, and a log of all of it. It waits in real
// time, also while the clock of the sandbox is frozen, and less where that clock is set forward.

import type { Deliveries } from "../../generated/webhooks.js";
import { InputError, shown } from "../checked-input.js";
import { pause } from "../pause.js";
import { createRandom } from "../tenant/random.js";
import { EMPTY, type LogBuffer, SharedMemory } from "../tenant/shared-memory.js";
import type { Schemas } from "../types.js";
import { type Delivery, type DeliveryFaults, readDeliveryFaults } from "./delivery.js";
import type { Message, Sender } from "./sender.js";

interface Kept {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly webhook: Schemas["Webhook"];
  readonly event: keyof Deliveries;
  readonly message: Message;
  /** By the time that deliveries wait in. */
  readonly notBefore: number;
  attempts: number;
  became: Pick<Delivery, "outcome" | "status" | "error">;
}

/** Before the second try, the third and the fourth. Clockify was seen to wait for 14 to 70 seconds. */
const PAUSES_MS = [14_000, 30_000, 70_000];
const MAX_KEPT = 1000;
const MAX_CHARACTERS = 4_000_000;
const MAX_WAITING = 10_000;

export class DeliveryQueue implements LogBuffer {
  readonly #sender: Sender;
  readonly #pause: typeof pause;
  readonly #isThere: (webhookId: string) => boolean;
  readonly #memory: SharedMemory;
  readonly #random = createRandom(1);
  /** Oldest first. */
  #log: Kept[] = [];
  #characters = 0;
  #last = 0;
  #disturbance: DeliveryFaults = {};
  /** What waits, by webhook, oldest first. */
  #lines = new Map<string, Kept[]>();
  readonly #waiting = new Set<Kept>();
  #working = new AbortController();
  /** How far the clock of the sandbox was set forward, in all. */
  #skippedMs = 0;
  #skip = new AbortController();
  #whenSettled: (() => void)[] = [];

  /**
   * @param wait stands in for real time in tests
   * @param memory that its log shares with other tenants
   */
  constructor(
    sender: Sender,
    wait = pause,
    isThere: (webhookId: string) => boolean = () => true,
    memory = new SharedMemory(),
  ) {
    this.#sender = sender;
    this.#pause = wait;
    this.#isThere = isThere;
    this.#memory = memory;
  }

  /** @param at milliseconds since 1970 */
  add(webhook: Schemas["Webhook"], event: keyof Deliveries, body: string, at: number): void {
    const message = { url: webhook.url, event, token: webhook.authToken ?? "", body };
    const { duplicates = 0 } = this.#disturbance;
    for (let copy = 0; copy <= duplicates; copy++) this.#queue({ webhook, event, message, at });
  }

  /** @throws {InputError} for an id that the log does not have */
  replay(id: unknown, at: number): void {
    const known = this.#log.find((kept) => kept.id === id);
    if (!known) throw new InputError(`The log has no delivery ${shown(id)}`);
    this.#queue({ ...known, at });
  }

  /** @throws {InputError} */
  disturb(given: unknown): void {
    this.#disturbance = given == null ? {} : readDeliveryFaults(given);
  }

  get disturbance(): DeliveryFaults {
    return this.#disturbance;
  }

  get log(): Delivery[] {
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
    for (const kept of [...this.#waiting]) this.#finish(kept, { ...kept.became, outcome: "failed", error: why });
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

  #queue(what: Pick<Kept, "webhook" | "event" | "message" | "at">): void {
    const { delayMs = 0 } = this.#disturbance;
    const kept: Kept = {
      ...what,
      id: ++this.#last,
      notBefore: this.#now + delayMs,
      attempts: 0,
      became: { outcome: "waiting" },
    };
    this.#note(kept);
    const objection = this.#sender.objectionTo(kept.message.url);
    if (objection) kept.became = { outcome: "blocked", error: objection };
    else if (this.#waiting.size >= MAX_WAITING) {
      kept.became = { outcome: "failed", error: `${MAX_WAITING} deliveries were waiting already` };
    } else this.#lineUp(kept);
  }

  #note(kept: Kept): void {
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

  #lineUp(kept: Kept): void {
    this.#waiting.add(kept);
    const line = this.#lines.get(kept.webhook.id);
    if (line) {
      line.push(kept);
      return;
    }
    const begun = [kept];
    this.#lines.set(kept.webhook.id, begun);
    void this.#work(kept.webhook.id, begun, this.#working.signal);
  }

  /** One after the other, since the next could overtake. */
  async #work(webhookId: string, line: Kept[], signal: AbortSignal): Promise<void> {
    for (let [oldest] = line; oldest && !signal.aborted; [oldest] = line) {
      // Also without a delay: what happens in the same call waits together.
      await this.#wait(oldest.notBefore - this.#now, signal);
      const [next] = line.splice(this.#choose(line.length), 1);
      if (next) await this.#deliver(next, signal);
    }
    if (this.#lines.get(webhookId) === line) this.#lines.delete(webhookId);
  }

  get #now(): number {
    return performance.now() + this.#skippedMs;
  }

  async #wait(ms: number, signal: AbortSignal): Promise<void> {
    const until = this.#now + ms;
    for (let left = ms; !signal.aborted; left = until - this.#now) {
      const skip = this.#skip.signal;
      await this.#pause(left, AbortSignal.any([signal, skip]));
      if (!skip.aborted) return;
    }
  }

  #choose(length: number): number {
    if (!this.#disturbance.shuffle || length === 1) return 0;
    return 1 + Math.floor(this.#random() * (length - 1));
  }

  async #deliver(kept: Kept, signal: AbortSignal): Promise<void> {
    let skippedMs = this.#skippedMs;
    for (const pauseMs of [0, ...PAUSES_MS]) {
      // The clock may have been set forward while the last answer was on its way.
      await this.#wait(pauseMs - (this.#skippedMs - skippedMs), signal);
      if (signal.aborted) return;
      if (!this.#isThere(kept.webhook.id)) {
        return this.#finish(kept, { ...kept.became, outcome: "failed", error: "The webhook was deleted" });
      }
      skippedMs = this.#skippedMs;
      kept.attempts++;
      const sent = await this.#sender.send(kept.message, signal);
      if (signal.aborted) return;
      if (sent.error === undefined) return this.#finish(kept, { ...sent, outcome: "delivered" });
      kept.became = { ...sent, outcome: "waiting" };
    }
    this.#finish(kept, { ...kept.became, outcome: "failed" });
  }

  #finish(kept: Kept, became: Kept["became"]): void {
    kept.became = became;
    this.#waiting.delete(kept);
    if (this.#waiting.size > 0) return;
    for (const settle of this.#whenSettled) settle();
    this.#whenSettled = [];
  }
}

function sizeOf({ message }: Kept): number {
  return EMPTY + message.url.length + message.body.length;
}

function deliveryOf({ id, at, webhook, event, message, attempts, became }: Kept): Delivery {
  return {
    id,
    at: new Date(at).toISOString(),
    webhookId: webhook.id,
    webhookName: webhook.name ?? null,
    event,
    url: message.url,
    body: JSON.parse(message.body),
    attempts,
    ...became,
  };
}
