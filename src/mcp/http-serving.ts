// What one HTTP request is served with. Its address and headers can bring a key of its own, and can narrow the tools.

import type { Connections } from "./connection.js";
import type { RequestKey } from "./connections.js";
import { readSelection, type Selection, type WrittenSelection } from "./selection.js";
import type { Serving } from "./server.js";

/** Connects with the key that a request brings. A key that cannot be used is an error of the calls made with it. */
export type ConnectionWithKey = (given: RequestKey) => Connections;

/** The name of each choice in the query, and behind `X-MCP-` as a header. */
const CHOICES: Record<keyof WrittenSelection, string> = {
  readOnly: "readonly",
  toolsets: "toolsets",
  tools: "tools",
  excludeTools: "exclude-tools",
};

/** @throws {Error} saying which header or parameter is wrong */
export function servingOf(request: Request, serving: Serving, connectionWithKey: ConnectionWithKey): Serving {
  return {
    ...serving,
    connections: ownConnections(request.headers, connectionWithKey) ?? serving.connections,
    selections: [...serving.selections, ...ownSelections(request)],
  };
}

function ownConnections(headers: Headers, connectionWithKey: ConnectionWithKey): Connections | undefined {
  const apiKey = headers.get("X-Clockify-Api-Key") ?? headers.get("X-Api-Key");
  const region = headers.get("X-Clockify-Region") ?? undefined;
  // An empty key is refused like a wrong one: who means to bring a key must not get the account of somebody else.
  if (apiKey !== null) return connectionWithKey({ apiKey, region });
  if (region === undefined) return undefined;
  throw new Error("The header X-Clockify-Region belongs to a key, which is missing: X-Clockify-Api-Key.");
}

function ownSelections({ url, headers }: Request): Selection[] {
  const { pathname, searchParams } = new URL(url);
  refuseUnknown(searchParams.keys(), "", "The address has the parameter");
  refuseUnknown(headers.keys(), "x-mcp-", "The request has the header");
  const written = Object.entries(CHOICES).flatMap(([choice, name]) => {
    const parameters = searchParams.has(name) ? searchParams.getAll(name).join(",") : undefined;
    const header = headers.get(`X-MCP-${name}`) ?? undefined;
    return [
      readSelection({ [choice]: parameters }, `The parameter ${name} of the address`),
      readSelection({ [choice]: header }, `The header X-MCP-${name}`),
    ];
  });
  return [{ readOnly: pathname.endsWith("/readonly") }, ...written];
}

/** A choice with a typing error would switch nothing off, and nobody would notice. */
function refuseUnknown(names: Iterable<string>, prefix: string, where: string): void {
  const known = Object.values(CHOICES).map((name) => prefix + name);
  const unknown = [...names].find((name) => name.startsWith(prefix) && !known.includes(name));
  if (unknown === undefined) return;
  throw new Error(`${where} ${unknown}, which means nothing here; known are ${known.join(", ")}.`);
}
