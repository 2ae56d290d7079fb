// verifyWebhook: from a request to what happened, or to the reason why it is refused.

import { checkOptions } from "../wrappers/check-options.js";
import { readBody, readObject } from "./body.js";
import { hexadecimal, sha256 } from "./digest.js";
import { WebhookError } from "./error.js";
import { EVENT_HEADER, type EventName, eventOf, type WebhookEvent } from "./event.js";
import { type Incoming, incomingOf, type NodeRequest } from "./incoming.js";
import { expectedOf, limitsOf, WEBHOOK_OPTIONS, type WebhookOptions } from "./options.js";
import { tokenCheck } from "./tokens.js";

const TOKEN_HEADER = "Clockify-Signature";
/** Not seen in any delivery, but documented by others. */
const OTHER_TOKEN_HEADER = "Clockify-Signature-Token";

/**
 * Finds out whether a request is a delivery of one of your webhooks, and what it says.
 *
 * Clockify sends the token of the webhook, as it is, in the header Clockify-Signature. It is a secret that Clockify and you share, and
 * no signature: it shows who sends, and cannot show whether the body was changed on its way. So serve over HTTPS. The body is read only after the token was right, and refused unless it is one JSON object.
 *
 * After a `WebhookError` answer with its `status`. On node:http send `Connection: close` along, since the rest of the body may
 * still be on its way.
 *
 * @param request a `Request` of fetch, or of node:http or Express, whose body nobody has read
 * @throws {WebhookError} when it is to be refused
 * @throws {ClockifyError} with the reason `arguments` when an option is unknown or missing, or the body was read before
 * @throws {RangeError} when a limit is not a positive whole number
 */
export async function verifyWebhook<E extends EventName = EventName>(
  request: Request | NodeRequest,
  options: WebhookOptions<E>,
): Promise<WebhookEvent<E>> {
  checkOptions("verifyWebhook", options, WEBHOOK_OPTIONS);
  return await createVerifier("verifyWebhook", options)(request);
}

/** The same for many requests, with the options checked once. */
export function createVerifier<E extends EventName>(where: string, options: WebhookOptions<E>) {
  const limits = limitsOf(options);
  const matching = tokenCheck(expectedOf(where, options));

  return async (request: Request | NodeRequest): Promise<WebhookEvent<E>> => {
    const incoming = incomingOf(request);
    if (incoming.method !== "POST") throw new WebhookError(405, "Deliveries come by POST.");
    const webhooks = await matching(tokenIn(incoming));
    if (webhooks.length === 0) throw new WebhookError(401, "The token is not that of the webhook.");
    const awaited = webhooks.flatMap(({ event }) => event ?? []);
    const event = eventOf(awaited, incoming.header(EVENT_HEADER));
    const body = await readBody(incoming, limits);
    const data = readObject(body);
    const id = hexadecimal(await sha256(`${event}\n${body}`));
    // The one place where what arrives meets the types of the specification. Clockify is trusted with the rest of the shape.
    return { event, data, id } as unknown as WebhookEvent<E>;
  };
}

function tokenIn(incoming: Incoming): string {
  const [token, other] = [incoming.header(TOKEN_HEADER), incoming.header(OTHER_TOKEN_HEADER)];
  // Clockify never sends two. Which of them is to count would be a guess.
  if (token && other && token !== other) {
    throw new WebhookError(401, `${TOKEN_HEADER} and ${OTHER_TOKEN_HEADER} carry different tokens.`);
  }
  const only = token || other;
  if (only) return only;
  throw new WebhookError(401, `The header ${TOKEN_HEADER} with the token of the webhook is missing.`);
}
