// A receiver of webhooks for tests: a server that keeps what it gets, and answers as the test says.

import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { onTestFinished } from "vitest";

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The text as JSON. */
  readonly body: unknown;
}

/** What becomes of a call: a status, with headers where it needs some, or no answer at all. */
export type Answer = number | "hang" | { readonly status: number; readonly headers: Readonly<Record<string, string>> };

/** @param answers to the calls in their order; the last one is given to all that follow. Default: 200 */
export async function receiver(...answers: readonly Answer[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const answer = answers[Math.min(received.length, answers.length - 1)] ?? 200;
      const text = Buffer.concat(chunks).toString();
      received.push({ headers: request.headers, text, body: JSON.parse(text) });
      server.emit("received");
      if (answer === "hang") return;
      if (typeof answer === "number") response.writeHead(answer).end();
      else response.writeHead(answer.status, answer.headers).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received,
    /** Settles when so many calls have arrived. */
    async arrived(count: number): Promise<void> {
      while (received.length < count) await once(server, "received");
    },
  };
}
