// Access control against web pages. The Host header shows a page that points its own name at this machine (DNS rebinding), the Origin
// header any other page. Calls of the API need a header of their own, which browsers do not let strange pages send.

import type { IncomingHttpHeaders } from "node:http";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** @param host with or without a port */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

export function isForeignHost({ host = "" }: IncomingHttpHeaders): boolean {
  return !isLoopback(host);
}

/** Whether it was sent by a page that the sandbox did not serve itself. */
export function isForeignOrigin({ origin, host = "" }: IncomingHttpHeaders): boolean {
  return origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`;
}
