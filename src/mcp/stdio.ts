// Serves one client over standard input and output, in whichever protocol era it opens with.

import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { createServer } from "./server.js";
import type { Serving } from "./serving.js";

export interface Stdio {
  close(): Promise<void>;
  /** Settles when the connection has ended, by `close` or because the client went away. */
  readonly closed: Promise<void>;
}

export function startStdio(serving: Serving): Stdio {
  const transport = new StdioServerTransport();
  const handle = serveStdio(() => createServer(serving), { transport });
  const closed = new Promise<void>((resolve) => {
    const abortCalls = transport.onclose;
    transport.onclose = () => {
      abortCalls?.();
      resolve();
    };
  });
  return { close: () => handle.close(), closed };
}
