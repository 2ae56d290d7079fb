// The server for one client over standard input and output, in the protocol era with which it opens.

import { ProtocolErrorCode } from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { BoundedLines, type LongLine } from "./bounded-lines.js";
import { createServer } from "./server.js";
import type { ServerContext } from "./server-context.js";

export interface Stdio {
  close(): Promise<void>;
  /** Settles when the connection has ended, by `close` or because the client went away. */
  readonly closed: Promise<void>;
}

const MAX_MIB = 10;
const MAX_BYTES = MAX_MIB * 1024 * 1024;

export function startStdio(serverContext: ServerContext): Stdio {
  const { stdin, stdout } = process;
  const lines = new BoundedLines(MAX_BYTES, (line) => stdout.write(`${JSON.stringify(refusalOf(line))}\n`));
  stdin.on("error", (error) => lines.destroy(error)).pipe(lines);
  // The transport ends where its buffer overflows, which holds the beginning of the next message, too.
  const transport = new StdioServerTransport(lines, stdout, { maxBufferSize: 2 * MAX_BYTES });
  const handle = serveStdio(() => createServer(serverContext), { transport });
  const closed = new Promise<void>((resolve) => {
    const abortCalls = transport.onclose;
    transport.onclose = () => {
      abortCalls?.();
      stdin.unpipe(lines).pause();
      resolve();
    };
  });
  return { close: () => handle.close(), closed };
}

/** Where clients write the id: before all else, or after it. Elsewhere it may be the id of an entry. */
const ID_IN_FRONT = /^\{"jsonrpc":"2\.0","id":(\d+|"[^"\\]+"),/;
const ID_BEHIND = /"jsonrpc":"2\.0","id":(\d{1,20}|"[^"\\]{1,200}")\}$/;

function refusalOf({ head, tail }: LongLine): object {
  const [, id = "null"] = ID_IN_FRONT.exec(head) ?? ID_BEHIND.exec(tail.trimEnd()) ?? [];
  const message = `A message may have at most ${MAX_MIB} MiB. This one was longer; nothing was sent.`;
  return { jsonrpc: "2.0", id: JSON.parse(id), error: { code: ProtocolErrorCode.InvalidRequest, message } };
}
