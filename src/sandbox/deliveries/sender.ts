// Sender of deliveries: one call of a webhook's address, and the addresses that are not called at all.

import { randomUUID } from "node:crypto";
import { isLoopback } from "../http/access-control.js";

/** What goes to an address. */
export interface Message {
  readonly url: string;
  /** Which event it is. The body does not name it. */
  readonly event: string;
  /** Proves who sent it. Never shown. */
  readonly token: string;
  /** JSON. */
  readonly body: string;
}

/** Result of one call. The error is a sentence, and left out when the address answered 2xx. */
export interface Sent {
  readonly status?: number;
  readonly error?: string;
}

export interface SenderOptions {
  /** Names of hosts beside this machine that may be called. */
  readonly deliverTo: readonly string[];
  /** The sandbox's own, once it has one. */
  readonly ownPort: () => number | undefined;
}

const TIMEOUT_MS = 10_000;
/** Of all tenants together. */
const MAX_AT_ONCE = 64;

export class Sender {
  readonly #options: SenderOptions;
  readonly #queue: (() => void)[] = [];
  #sending = 0;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /**
   * Why the address is not called, if it is not. Names are never looked up: what one means can change between the look and the
   * call, so besides those that are allowed only those of this machine itself will do.
   */
  objectionTo(address: string): string | undefined {
    if (!URL.canParse(address)) return "The address cannot be called";
    const { host, hostname, port, protocol, username, password } = new URL(address);
    if (username || password) return "Addresses with a name or password in them are not called";
    if (!isLoopback(host)) {
      return this.#options.deliverTo.includes(hostname)
        ? undefined
        : `The sandbox calls this machine only. Allow ${hostname} with deliverTo, or --deliver-to`;
    }
    const number = port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
    return number === this.#options.ownPort() ? "The sandbox does not call itself" : undefined;
  }

  /** Never throws. Waits for its turn while many are called. */
  async send({ url, event, token, body }: Message, signal: AbortSignal): Promise<Sent> {
    await this.#turn();
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "Clockify-Signature": token,
          "Clockify-Webhook-Event-Type": event,
          // New with each attempt, as Clockify has it.
          "Idempotency-Key": randomUUID(),
        },
        body,
        // Not followed: it could lead away from this machine.
        redirect: "manual",
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      const { status } = response;
      // It is not read: the status is all that counts.
      response.body?.cancel().catch(() => {});
      return response.ok ? { status } : { status, error: `The address answered ${status}` };
    } catch (error) {
      return { error: sentenceOf(error) };
    } finally {
      this.#done();
    }
  }

  async #turn(): Promise<void> {
    if (this.#sending < MAX_AT_ONCE) this.#sending++;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
  }

  /** The call that waits longest is next. */
  #done(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#sending--;
  }
}

/** Not the error's own text, in which there may be the token. */
function sentenceOf(error: unknown): string {
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return `The address did not answer within ${TIMEOUT_MS / 1000} s`;
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
  return `The address could not be reached${code}`;
}
