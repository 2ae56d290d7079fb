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

const READ = [204, 500, 503];

/**
 * Makes a listener for node:http, which is a handler for Express, too. It answers like `createWebhookHandler`. Put it before
 * whatever reads bodies, such as `express.json()` or the content type parsers of Fastify: after that it can only answer 500.
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
    // Node would read on whatever a stranger still sends. Of these the body was read.
    const ending: Answer["headers"] = READ.includes(status) ? {} : { Connection: "close" };
    response.writeHead(status, { ...headers, ...ending });
    response.end(text);
  };
}
