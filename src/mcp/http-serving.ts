// What one HTTP request is served with. Its address and headers can bring a key of its own, and can narrow the tools.

import { areAlike, unknownName } from "../wrappers/arguments.js";
import type { Connections } from "./connection.js";
import type { RequestKey } from "./connections.js";
import { readSelection, type Selection, type WrittenSelection } from "./selection.js";
import type { Serving } from "./serving.js";

/** Connects with the key that a request brings. A key that cannot be used is an error of the calls made with it. */
export type ConnectionWithKey = (given: RequestKey) => Connections;

/** The name of each choice in the query, and behind `X-MCP-` as a header. */
const CHOICES: Record<keyof WrittenSelection, string> = {
  readOnly: "readonly",
  toolsets: "toolsets",
  tools: "tools",
  excludeTools: "exclude-tools",
};

const ACCOUNT = ["x-clockify-api-key", "x-clockify-region"];

/** @throws {Error} saying which header or parameter is wrong */
export function servingOf(request: Request, serving: Serving, connectionWithKey: ConnectionWithKey): Serving {
  return {
    ...serving,
    connections: ownConnections(request.headers, connectionWithKey) ?? serving.connections,
    selections: [...serving.selections, ...ownSelections(request)],
  };
}

function ownConnections(headers: Headers, connectionWithKey: ConnectionWithKey): Connections | undefined {
  const given = [headers.get("X-Clockify-Api-Key"), headers.get("X-Api-Key")].filter((key) => key !== null);
  const [apiKey, other = apiKey] = given;
  if (other !== apiKey) throw new Error("X-Clockify-Api-Key and X-Api-Key hold different keys; send one of them.");
  const unknown = [...headers.keys()].find((name) => name.startsWith("x-clockify-") && !ACCOUNT.includes(name));
  if (unknown !== undefined) throw new Error(`The header ${unknown} ${unknownName(unknown, ACCOUNT)}.`);
  refuseSlips(headers.keys(), ACCOUNT, "header");
  const region = headers.get("X-Clockify-Region") ?? undefined;
  // An empty key is refused like a wrong one: who means to bring a key must not get the account of somebody else.
  if (apiKey !== undefined) return connectionWithKey({ apiKey, region });
  if (region === undefined) return undefined;
  throw new Error("The header X-Clockify-Region belongs to a key, which is missing: X-Clockify-Api-Key.");
}

function ownSelections({ url, headers }: Request): Selection[] {
  const { pathname, searchParams } = new URL(url);
  const names = Object.values(CHOICES);
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
 * A name with a typing error would switch nothing off, or leave a caller in the account of somebody else, and nobody would
 * notice. What is like none of ours is for whoever stands between, such as a gateway.
 */
function refuseSlips(names: Iterable<string>, known: readonly string[], what: string): void {
  for (const name of names) {
    if (known.includes(name) || !known.some((one) => areAlike(name, one))) continue;
    throw new Error(`The ${what} ${name} ${unknownName(name, known)}.`);
  }
}
