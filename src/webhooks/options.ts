// The options of a receiver: the webhooks whose deliveries it takes, and how much of a delivery it reads.

import type { Problem } from "../errors.js";
import { isObject } from "../util/json.js";
import { refuse } from "../wrappers/check-options.js";
import { checkLimits } from "../wrappers/number-limits.js";
import type { BodyLimits } from "./body.js";
import { type EventName, isEventName } from "./event.js";

export interface ReadingLimits {
  /** The longest body that is read, in bytes. Default 1,000,000. */
  readonly maxBytes?: number | undefined;
  /** How long a body may take to arrive, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number | undefined;
}

/** What `createWebhook`, `getWebhook` and `listWebhooks` answer. One without a token never matches. */
export interface RegisteredWebhook {
  readonly authToken?: string | null | undefined;
  readonly webhookEvent: string;
}

interface OneWebhook<E extends EventName> {
  /**
   * The token that `createWebhook` answered. For a webhook of an add-on, the one that came with the installation: a JWT, which
   * Clockify sends as it is. It is compared like any other, and its claims are not read.
   */
  readonly authToken: string;
  /** What the webhook waits for. Without it the header Clockify-Webhook-Event-Type has to say so. */
  readonly event?: E | undefined;
  readonly webhooks?: undefined;
}

interface SeveralWebhooks {
  /** All whose deliveries arrive here: `(await clockify.listWebhooks({ workspaceId })).webhooks`. */
  readonly webhooks: readonly RegisteredWebhook[];
  readonly authToken?: undefined;
  readonly event?: undefined;
}

export type WebhookOptions<E extends EventName = EventName> = ReadingLimits & (OneWebhook<E> | SeveralWebhooks);

/** A token and what comes with it, where that is known. */
export interface Expected {
  readonly authToken: string;
  readonly event?: string | undefined;
}

export const WEBHOOK_OPTIONS = {
  authToken: true,
  event: true,
  webhooks: true,
  maxBytes: true,
  timeoutMs: true,
} satisfies Record<keyof WebhookOptions, true>;

/** @throws {RangeError} for a limit that is not a positive whole number */
export function limitsOf({ maxBytes = 1_000_000, timeoutMs = 10_000 }: ReadingLimits): BodyLimits {
  checkLimits({ maxBytes, timeoutMs });
  return { maxBytes, timeoutMs };
}

/** @throws {ClockifyError} with the reason `arguments` when no token is given, or one that no header can carry */
export function expectedOf(where: string, { authToken, event, webhooks }: WebhookOptions): readonly Expected[] {
  if (webhooks === undefined) {
    refuse(where, [...tokenProblems(authToken, "authToken"), ...eventProblems(event)]);
    return [{ authToken, event }];
  }
  refuse(where, listProblems(webhooks, authToken ?? event));
  const expected = webhooks.flatMap(({ authToken, webhookEvent }) =>
    authToken ? [{ authToken, event: webhookEvent }] : [],
  );
  const none = expected.length === 0 ? [{ argument: "webhooks", message: "holds no webhook with a token" }] : [];
  refuse(where, [...none, ...expected.flatMap(({ authToken }) => tokenProblems(authToken, "webhooks"))]);
  return expected;
}

function listProblems(webhooks: unknown, besides: unknown): Problem[] {
  if (!Array.isArray(webhooks) || !webhooks.every(isObject)) {
    const message = "is not a list of webhooks, such as the property webhooks of what listWebhooks answers";
    return [{ argument: "webhooks", message }];
  }
  if (besides === undefined) return [];
  return [{ argument: "webhooks", message: "says the tokens and events already; leave out authToken and event" }];
}

/** Several headers of one name come as one text with commas, so a token without a comma can never equal two. */
function tokenProblems(token: unknown, argument: string): Problem[] {
  if (typeof token === "string" && /^[!-+\--~]+$/.test(token)) return [];
  const message =
    "has to be the token that createWebhook answered: visible ASCII characters without a comma, and not empty";
  return [{ argument, message }];
}

function eventProblems(event: string | undefined): Problem[] {
  if (event === undefined || isEventName(event)) return [];
  const message = `"${event}" is not an event; webhookEvents lists them, for instance TIMER_STOPPED`;
  return [{ argument: "event", message }];
}
