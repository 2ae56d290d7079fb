// createNodeHandler: a receiver for node:http, and for what is made of it, such as Express.

import type { EventName } from "./event.js";
import type { NodeRequest } from "./incoming.js";
import { type Answer, createReceiver, type WebhookHandlerOptions } from "./receive.js";

/** What is used of an answer of node:http. */
export interface NodeResponse {
  readonly headersSent: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(text?: string): unknown;
}

/**
 * Makes a listener for node:http, which is a handler for Express, too. It answers like `createWebhookHandler`. Put it before
 * whatever reads bodies, such as `express.json()`: after that it can only answer 500.
 *
 * @throws {ClockifyError} with the reason `arguments` when an option is unknown, missing or wrong
 * @throws {RangeError} when a limit is not a positive whole number
 */
export function createNodeHandler<E extends EventName = EventName>(
  options: WebhookHandlerOptions<E>,
): (request: NodeRequest, response: NodeResponse) => void {
  const receive = createReceiver("createNodeHandler", options);
  return async (request, response) => {
    const { status, headers, text } = await receive(request);
    // Somebody else may have answered, for instance because it took too long.
    if (response.headersSent) return;
    // Of a body that is not read to its end, the rest would be taken for the next request.
    const ending: Answer["headers"] = status === 408 || status === 413 ? { Connection: "close" } : {};
    response.writeHead(status, { ...headers, ...ending });
    response.end(text);
  };
}
