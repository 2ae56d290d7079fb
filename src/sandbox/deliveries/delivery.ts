// Delivery to a webhook as the log shows it, and the faults that deliveries can have.

import type { Deliveries } from "../../generated/webhooks.js";
import { Fields } from "../checked-input.js";

/** Something that was, or will be, sent to one webhook. */
export interface Delivery {
  /** Counts up from 1, and goes on after `clear()`. */
  readonly id: number;
  /** When it happened, by the clock of the sandbox. */
  readonly at: string;
  readonly webhookId: string;
  readonly webhookName: string | null;
  readonly event: keyof Deliveries;
  readonly url: string;
  /** What is sent. */
  readonly body: unknown;
  /** How often the address was called. */
  readonly attempts: number;
  /**
   * `waiting` until its turn, or until it is tried again; `failed` after four tries, or when it was given up; `blocked` when the
   * address must not be called.
   */
  readonly outcome: "waiting" | "delivered" | "failed" | "blocked";
  /** What the address answered last. Left out where no answer came. */
  readonly status?: number;
  /** What went wrong last. */
  readonly error?: string;
}

/** What goes wrong with deliveries from now on. What is left out does not. */
export interface DeliveryFaults {
  /** So many more of each, from 0 to 100. */
  readonly duplicates?: number;
  /** Never the oldest first, as long as others wait for the same webhook. With `delayMs` there is time for others to come. */
  readonly shuffle?: boolean;
  /** How long each waits before it is sent, up to an hour. */
  readonly delayMs?: number;
}

const HOUR_MS = 3_600_000;

/** @throws {InputError} */
export function readDeliveryFaults(given: unknown): DeliveryFaults {
  const fields = new Fields(given, "disturb", ["duplicates", "shuffle", "delayMs"]);
  return {
    ...(fields.has("duplicates") && { duplicates: fields.number("duplicates", { min: 0, max: 100 }) }),
    ...(fields.has("shuffle") && { shuffle: fields.flag("shuffle") }),
    ...(fields.has("delayMs") && { delayMs: fields.number("delayMs", { min: 0, max: HOUR_MS }) }),
  };
}
