// The answers that are not over, so that the server can close at once: it waits for what is on its way, and cuts what hangs.

import { once } from "node:events";
import type { Server, ServerResponse } from "node:http";

/** For answers that are on their way when the server closes. */
const GRACE_MS = 500;

export class OpenAnswers {
  readonly #closing = new AbortController();
  readonly #open = new Set<ServerResponse>();
  readonly #parked = new Set<ServerResponse>();
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
    server.on("request", (_, response: ServerResponse) => {
      this.#open.add(response);
      response.once("close", () => this.#over(response));
    });
  }

  /** Aborts when the server closes. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** Of this answer nobody knows when it comes. */
  park(response: ServerResponse): void {
    this.#parked.add(response);
  }

  async close(): Promise<void> {
    if (this.closing.aborted) return;
    this.#closing.abort();
    const closed = once(this.#server, "close");
    this.#server.close();
    for (const response of this.#parked) response.destroy();
    this.#cutIdle();
    const impatience = setTimeout(() => this.#server.closeAllConnections(), GRACE_MS);
    await closed;
    clearTimeout(impatience);
  }

  #over(response: ServerResponse): void {
    this.#open.delete(response);
    this.#parked.delete(response);
    if (this.closing.aborted) this.#cutIdle();
  }

  /** To the server a connection that was never used is busy, so it would keep a closing one open. */
  #cutIdle(): void {
    if (this.#open.size === 0) this.#server.closeAllConnections();
  }
}
