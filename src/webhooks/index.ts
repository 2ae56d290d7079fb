// The public API of clockify-connector/webhooks: receives what Clockify sends to webhooks. Runs wherever fetch and crypto.subtle are
// built in: Node, Deno, Bun and workers.

export type { Deliveries } from "../generated/webhooks.js";
export { WebhookError } from "./error.js";
export { type EventName, type WebhookEvent, webhookEvents } from "./event.js";
export { createWebhookHandler } from "./fetch-handler.js";
export type { NodeRequest } from "./incoming.js";
export { createNodeHandler, type NodeResponse } from "./node-handler.js";
export type { ReadingLimits, RegisteredWebhook, WebhookOptions } from "./options.js";
export type { WebhookHandlerOptions } from "./receive.js";
export { verifyWebhook } from "./verify.js";
