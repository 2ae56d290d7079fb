// Deliveries as Clockify sends them, for the tests of the receiver.

import { deliveries } from "../../src/generated/sandbox.ts";

export const TOKEN = "story-token-of-the-chat";
export const stopped = deliveries.TIMER_STOPPED;

export interface DeliveryInit {
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream;
  readonly token?: string | undefined;
  readonly headers?: Record<string, string>;
}

export function delivery({ body = JSON.stringify(stopped), token = TOKEN, headers }: DeliveryInit = {}): Request {
  return new Request("https://receiver.example.com/clockify", {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Clockify-Signature": token,
      // New with each attempt, as Clockify has it.
      "Idempotency-Key": crypto.randomUUID(),
      ...headers,
    },
    body,
    duplex: "half",
  });
}
