// The HTTP side of the protocol up to 2025-11-25. Each POST gets a server of its own, so nothing needs a session; and a
// client that takes plain JSON, without initialize or event streams, gets plain JSON.

import { randomUUID } from "node:crypto";
import {
  isInitializeRequest,
  isJSONRPCNotification,
  isJSONRPCRequest,
  type Server,
  WebStandardStreamableHTTPServerTransport,
} from "@modelcontextprotocol/server";

export interface Exchange {
  readonly request: Request;
  /** The parsed content of the request. */
  readonly body: unknown;
  /** Aborted when the answer is complete or its reader is gone. */
  readonly over: AbortSignal;
}

export type ServeLegacy = (exchange: Exchange, server: Server) => Promise<Response>;

const SESSION = "Mcp-Session-Id";

export function createLegacy(): ServeLegacy {
  // A client cancels by another POST, whose server would know nothing of the call. The session shows whose call it is,
  // because the ids of calls are the same for all clients; it has no other use, and requests without one are as welcome.
  const cancels = new Map<string, () => void>();

  return async ({ request, body, over }, server) => {
    const session = request.headers.get(SESSION);
    if (isJSONRPCNotification(body) && body.method === "notifications/cancelled") {
      cancels.get(callKey(session, body.params?.requestId))?.();
    }
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: !takesEvents(request) });
    const closed = new Promise<Response>((resolve) => {
      transport.onclose = () => resolve(nobodyWaits());
    });
    await server.connect(transport);
    if (over.aborted) return nobodyWaits();
    const end = () => void server.close();
    over.addEventListener("abort", end, { once: true });
    if (session !== null && isJSONRPCRequest(body)) {
      const call = callKey(session, body.id);
      cancels.set(call, end);
      over.addEventListener("abort", () => cancels.delete(call), { once: true });
    }
    // The transport insists that both are accepted, whatever it answers.
    request.headers.set("Accept", "application/json, text/event-stream");
    const response = await Promise.race([transport.handleRequest(request, { parsedBody: body }), closed]);
    if (isInitializeRequest(body)) response.headers.set(SESSION, randomUUID());
    return response;
  };
}

/** By the status that other servers use for it, too. */
function nobodyWaits(): Response {
  return new Response(null, { status: 499 });
}

function takesEvents({ headers }: Request): boolean {
  return headers.get("Accept")?.includes("text/event-stream") ?? false;
}

function callKey(session: string | null, id: unknown): string {
  return JSON.stringify([session, id]);
}
