// The types of events and their data, and the recognition of a delivery's event: a header names it, the body does not.

import { type Deliveries, webhookEvents } from "../generated/webhooks.js";
import { WebhookError } from "./error.js";

export { webhookEvents };

/** Such as `TIMER_STOPPED`. */
export type EventName = keyof Deliveries;

/**
 * Something happened in Clockify. `event` discriminates the members of this union, so `switch (event.event)` narrows `data`.
 * The types are what was seen of Clockify. At run time `data` is known to be an object and no more, and it has further fields:
 * Clockify adds some without notice.
 */
export type WebhookEvent<E extends EventName = EventName> = {
  [Name in E]: {
    readonly event: Name;
    /** What it happened to: the time entry, the request, the project. */
    readonly data: Deliveries[Name];
    /**
     * The same for equal bodies of one event, in every process: 64 hexadecimal digits. Two changes can have equal bodies, so it does
     * not identify a change.
     */
    readonly id: string;
  };
}[E];

/** Names the event. A proxy can drop it, so the event that the webhook was made for does as well. */
export const EVENT_HEADER = "Clockify-Webhook-Event-Type";

export function isEventName(name: string): name is EventName {
  return webhookEvents.some((known) => known === name);
}

/**
 * @param awaited what the webhooks with the right token wait for, empty where that is not known
 * @throws {WebhookError} with status 400 when nothing says which event it is, the header contradicts, or the event is not known
 */
export function eventOf(awaited: readonly string[], header: string | undefined): EventName {
  const [only, ...others] = new Set(awaited);
  if (header !== undefined && only !== undefined && !awaited.includes(header)) {
    const named = isEventName(header) ? header : "an event that the receiver does not know";
    const own = [only, ...others].join(" or ");
    throw new WebhookError(400, `${EVENT_HEADER} names ${named}, but this webhook waits for ${own}.`);
  }
  const name = header ?? (others.length === 0 ? only : undefined);
  if (name === undefined) {
    const remedy =
      "pass the event that the webhook waits for as event, or the webhooks with a token of their own each.";
    throw new WebhookError(400, `Nothing says which event this is. In the receiver, ${remedy}`);
  }
  if (isEventName(name)) return name;
  throw new WebhookError(400, "This is an event that the receiver does not know.");
}
