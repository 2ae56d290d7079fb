// The context of one HTTP request. Its address and headers can bring a key of its own, and can narrow the tools.

import type { Connections } from "../../connections/connection.js";
import type { RequestKey } from "../../connections/connections.js";
import { isTypo, unknownName } from "../../util/did-you-mean.js";
import type { ServerContext } from "../server-context.js";
import { readSelection, type Selection, type WrittenSelection } from "../tool-selection.js";

/** Connects with the key that a request brings. A key that cannot be used is an error of the calls made with it. */
export type ConnectionWithKey = (given: RequestKey) => Connections;

/** The name of each choice in the query, and behind `X-MCP-` as a header. */
const CHOICES: Record<keyof WrittenSelection, string> = {
  readOnly: "readonly",
  toolsets: "toolsets",
  tools: "tools",
  excludeTools: "exclude-tools",
};

const ACCOUNT = ["x-clockify-api-key", "x-clockify-region", "x-api-key"];

/** What people call a header of a key by mistake, or of a credential that only the configuration takes. */
const KEYS = ["x-api-key", "x-clockify-api-key", "x-clockify-key", "x-clockify-token", "x-addon-token"].flatMap(
  (name) => [name, name.slice(2)],
);
/** In the name of a key, whatever else is in it. */
const KEY_WORDS = /api(key|token)|addon(key|token)|clockify/;

/** @throws {Error} saying which header or parameter is wrong */
export function contextOfRequest(
  request: Request,
  serverContext: ServerContext,
  connectionWithKey: ConnectionWithKey,
): ServerContext {
  return {
    ...serverContext,
    connections: ownConnections(request.headers, connectionWithKey) ?? serverContext.connections,
    selections: [...serverContext.selections, ...ownSelections(request)],
  };
}

function ownConnections(headers: Headers, connectionWithKey: ConnectionWithKey): Connections | undefined {
  const given = [headers.get("X-Clockify-Api-Key"), headers.get("X-Api-Key")].filter((key) => key !== null);
  const [apiKey, other = apiKey] = given;
  if (other !== apiKey) throw new Error("X-Clockify-Api-Key and X-Api-Key hold different keys; send one of them.");
  refuseKeysElsewhere(headers.keys(), "header", ACCOUNT);
  const region = headers.get("X-Clockify-Region") ?? undefined;
  // An empty key is refused like a wrong one: who means to bring a key must not get the account of somebody else.
  if (apiKey !== undefined) return connectionWithKey({ apiKey, region });
  if (region === undefined) return undefined;
  throw new Error("The header X-Clockify-Region belongs to a key, which is missing: X-Clockify-Api-Key.");
}

function ownSelections({ url, headers }: Request): Selection[] {
  const { pathname, searchParams } = new URL(url);
  const names = Object.values(CHOICES);
  refuseKeysElsewhere(searchParams.keys(), "parameter", []);
  refuseSlips(searchParams.keys(), names, "parameter");
  refuseSlips(
    headers.keys(),
    names.map((name) => `x-mcp-${name}`),
    "header",
  );
  const written = Object.entries(CHOICES).flatMap(([choice, name]) => {
    const parameters = searchParams.has(name) ? searchParams.getAll(name).join(",") : undefined;
    const header = headers.get(`X-MCP-${name}`) ?? undefined;
    return [
      readSelection({ [choice]: parameters }, `The parameter ${name} of the address`),
      readSelection({ [choice]: header }, `The header X-MCP-${name}`),
    ];
  });
  return [{ readOnly: /\/readonly\/?$/.test(pathname) }, ...written];
}

/**
 * Who means to bring a key must not get the account of somebody else, so whatever may be meant as one is refused, and not
 * ignored.
 */
function refuseKeysElsewhere(names: Iterable<string>, what: string, accepted: readonly string[]): void {
  for (const name of names) {
    if (accepted.includes(name)) continue;
    const plain = name.toLowerCase().replace(/[^a-z0-9]/g, "");
    if (!KEY_WORDS.test(plain) && !KEYS.some((known) => isTypo(plain, known))) continue;
    const hint =
      accepted.length > 0 ? unknownName(name, accepted) : `is not read; a key goes into a header: ${ACCOUNT[0]}`;
    throw new Error(`The ${what} ${name} ${hint}.`);
  }
}

/**
 * A name with a typing error would switch nothing off, or leave a caller in the account of somebody else, and nobody would
 * notice. Names unlike all of ours are for something in between, such as a gateway.
 */
function refuseSlips(names: Iterable<string>, known: readonly string[], what: string): void {
  for (const name of names) {
    if (known.includes(name) || !known.some((one) => isTypo(name, one))) continue;
    throw new Error(`The ${what} ${name} ${unknownName(name, known)}.`);
  }
}
