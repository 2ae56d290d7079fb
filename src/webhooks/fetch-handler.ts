// createWebhookHandler: a receiver for everything that speaks fetch.

import type { EventName } from "./event.js";
import { createReceiver, type WebhookHandlerOptions } from "./receive.js";

/**
 * Makes a function from `Request` to `Response`, for Hono, Next, Deno, Bun and workers. It answers 204, or `{ message }` with the
 * status of a `WebhookError`, or 500 when `onEvent` fails. It never rejects.
 *
 * @throws {ClockifyError} with the reason `arguments` when an option is unknown, missing or wrong
 * @throws {RangeError} when a limit is not a positive whole number
 */
export function createWebhookHandler<E extends EventName = EventName>(
  options: WebhookHandlerOptions<E>,
): (request: Request) => Promise<Response> {
  const receive = createReceiver("createWebhookHandler", options);
  return async (request) => {
    const { status, headers, text } = await receive(request);
    return new Response(text ?? null, { status, headers });
  };
}
