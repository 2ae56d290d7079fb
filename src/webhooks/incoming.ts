// A request as the receiver reads it, whether it is a Request of fetch or comes from node:http.

import { refuse } from "../wrappers/check-options.js";

/**
 * What is read of a request of node:http, and of what Express makes of it. Written out, so that programs that run elsewhere need
 * no types of Node.
 */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Whether somebody began to read the body. */
  readonly readableDidRead?: boolean;
}

export interface Incoming {
  readonly method: string | undefined;
  /** In any case. Several headers of one name come as one text with commas. */
  header(name: string): string | undefined;
  /** @throws {ClockifyError} with the reason `arguments` when the body was read before */
  open(): Chunks;
}

/** The body, as it arrives. */
export interface Chunks {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: Uint8Array | undefined }>;
  /** Nothing more will be read. */
  stop(): void;
}

export function incomingOf(request: Request | NodeRequest): Incoming {
  return isFetchRequest(request) ? fromFetch(request) : fromNode(request);
}

function isFetchRequest(request: Request | NodeRequest): request is Request {
  return "bodyUsed" in request;
}

function fromFetch(request: Request): Incoming {
  return {
    method: request.method,
    header: (name) => request.headers.get(name) ?? undefined,
    open() {
      if (request.bodyUsed || request.body?.locked) refuseRead();
      const reader = request.body?.getReader();
      return {
        next: async () => (await reader?.read()) ?? { done: true },
        // The sender may be gone. Nobody reads any more, so that does not matter.
        stop: () => void reader?.cancel().catch(() => undefined),
      };
    },
  };
}

function fromNode(request: NodeRequest): Incoming {
  return {
    method: request.method,
    header: (name) => request.headers[name.toLowerCase()]?.toString(),
    open() {
      if (request.readableDidRead) refuseRead();
      const chunks = request[Symbol.asyncIterator]();
      // The end of its iterator would end the connection, and with it the answer. Who answers closes the connection.
      return { next: () => chunks.next(), stop: () => undefined };
    },
  };
}

function refuseRead(): void {
  const message =
    "has a body that was read before; put the receiver before whatever reads bodies: express.json() in Express, the content type parsers in Fastify";
  refuse("clockify-connector/webhooks", [{ argument: "request", message }]);
}
