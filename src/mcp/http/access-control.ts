// Access control of the HTTP server: which addresses it listens on, and which Host, Origin and token a request needs.

import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isIPv4 } from "node:net";
import {
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  validateHostHeader,
  validateOriginHeader,
} from "@modelcontextprotocol/server";

export interface Access {
  /** The address to listen on. */
  readonly host: string;
  /** What callers must send as a bearer token. */
  readonly token?: string | undefined;
  /** Names of this server, besides those of the loopback interface. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Origins of web pages that may call, besides those on this machine: `https://app.example.com`. */
  readonly allowedOrigins?: readonly string[] | undefined;
}

export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @throws {Error} where other machines could call and nothing would keep strangers out, or where a name would allow nobody */
export function checkAccess(access: Access): void {
  refuseOpenAddress(access);
  refuseToken(access);
  for (const host of access.allowedHosts ?? []) hostname(host);
  for (const origin of access.allowedOrigins ?? []) {
    // As browsers send it: extensions have schemes of their own.
    if (/^[a-z][a-z0-9+.-]*:\/\/[^/?#*\sA-Z]+$/.test(origin)) continue;
    throw new Error(`"${origin}" among the allowed origins is not an origin, such as https://app.example.com`);
  }
}

/** What a header cannot carry would never match. */
function refuseToken({ token }: Access): void {
  if (token === undefined || /^[\x21-\x7e]+$/.test(token)) return;
  throw new Error(
    "The token (CLOCKIFY_MCP_TOKEN) has a blank or a character outside ASCII, which no caller could send; " +
      "letters, digits and signs such as - and _ are accepted.",
  );
}

function refuseOpenAddress({ host, token, allowedHosts }: Access): void {
  const loopback = host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
  if (loopback || (token && allowedHosts?.length)) return;
  throw new Error(
    `Other machines can reach ${host}. To listen there, set the token that callers must send (CLOCKIFY_MCP_TOKEN) ` +
      "and the host names under which they may call (--allowed-hosts). Without both, listen on 127.0.0.1.",
  );
}

/**
 * Refuses what a web page could send behind its visitor's back. A page that points its own name at this server (DNS
 * rebinding) is given away by the Host header, any other page by the Origin header. Neither can pretend to be called
 * localhost, so that name is accepted everywhere: health checks inside a container use it.
 */
export function createPageGuard(access: Access): (request: IncomingMessage) => Refusal | undefined {
  const hosts = [...localhostAllowedHostnames(), ...(access.allowedHosts ?? []).map(hostname)];
  return ({ headers: { host, origin } }) => {
    if (!validateHostHeader(host, hosts).ok) {
      return { status: 403, message: `The host "${host ?? ""}" is not allowed here; --allowed-hosts can allow it.` };
    }
    const allowed = validateOriginHeader(origin, localhostAllowedOrigins()).ok;
    if (allowed || access.allowedOrigins?.some((known) => known === origin)) return undefined;
    return { status: 403, message: `The origin "${origin}" is not allowed here; --allowed-origins can allow it.` };
  };
}

export function createTokenGuard({ token }: Access): (request: IncomingMessage) => Refusal | undefined {
  if (!token) return () => undefined;
  const expected = digest(token);
  return ({ headers: { authorization } }) => {
    const [, given] = /^Bearer +([^ ].*)$/i.exec(authorization ?? "") ?? [];
    // Digests have one length whatever was sent, as the comparison in constant time needs it.
    if (given !== undefined && timingSafeEqual(digest(given), expected)) return undefined;
    const message = "This server needs its token, as in: Authorization: Bearer TOKEN";
    return { status: 401, message, headers: { "WWW-Authenticate": "Bearer" } };
  };
}

/** A name without its port, as the Host header is compared. */
function hostname(allowed: string): string {
  const address = allowed.includes("://") ? allowed : `http://${allowed}`;
  if (URL.canParse(address) && !allowed.includes("*")) return new URL(address).hostname;
  throw new Error(`"${allowed}" among the allowed hosts is not the name of a host, such as mcp.example.com`);
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
