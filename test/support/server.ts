// A real HTTP server for one test, whose answers the test writes itself.

import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { claimPort } from "../../scripts/prism.ts";

export interface Started {
  readonly url: string;
  stop(): void;
}

/** Starts a server, on a free port unless one is given. To stop it also ends whatever hangs on it. */
export async function listen(listener: RequestListener, port = 0): Promise<Started> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Starts a server on a free port and stops it when the test has finished. */
export async function serve(listener: RequestListener): Promise<{ url: string; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const { url, stop } = await listen((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  onTestFinished(stop);
  return { url, requests };
}

/** An address at which nothing listens. */
export async function closedAddress(): Promise<string> {
  return `http://127.0.0.1:${await claimPort()}`;
}
