// The answers of an HTTP server that are not over, so that it can close at once: it waits a while for what is on its way, and cuts
// the rest. The MCP server and the sandbox close like this.

import { once } from "node:events";
import type { Server, ServerResponse } from "node:http";

export class OpenAnswers {
  readonly #closing = new AbortController();
  readonly #open = new Set<ServerResponse>();
  readonly #parked = new Set<ServerResponse>();
  readonly #server: Server;
  readonly #graceMs: number;

  /** @param graceMs for answers that are on their way when the server closes */
  constructor(server: Server, graceMs: number) {
    this.#server = server;
    this.#graceMs = graceMs;
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
    const impatience = setTimeout(() => this.#server.closeAllConnections(), this.#graceMs);
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
