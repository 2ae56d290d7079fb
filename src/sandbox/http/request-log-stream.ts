// Stream of the request log as server-sent events: each `request` when its outcome is known.

import type { ServerResponse } from "node:http";
import type { RequestLog, RequestLogEntry } from "../tenant/request-log.js";

const ALIVE_MS = 15_000;
/** A reader that is this far behind is cut off, since what waits for it would fill the memory. It can come back and go on. */
const MAX_WAITING = 4_000_000;

export function streamRequestLog(log: RequestLog, since: number, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  const write = (entry: RequestLogEntry) => {
    response.write(`id: ${entry.number}\nevent: request\ndata: ${JSON.stringify(entry)}\n\n`);
    if (response.writableLength > MAX_WAITING) response.destroy();
  };
  response.write(": the journal of a tenant\n\n");
  for (const entry of log.since(since)) if (entry.outcome !== "waiting") write(entry);
  const stop = log.subscribe(write);
  const alive = setInterval(() => response.write(": \n\n"), ALIVE_MS).unref();
  response.once("close", () => {
    stop();
    clearInterval(alive);
  });
}
