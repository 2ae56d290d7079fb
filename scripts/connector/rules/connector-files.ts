// The files of a connector, as they are on disk and as the rules read them.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Definition, readDefinition } from "./definition-reader.ts";
import { type JsonObject, object } from "./untyped-json.ts";

export const DEFINITION = "apiDefinition.swagger.json";
export const PROPERTIES = "apiProperties.json";
export const SCRIPT = "script.csx";

export interface Connector {
  readonly root: JsonObject;
  /** The definition with its references followed. */
  readonly definition: Definition;
  readonly properties: JsonObject;
  readonly script: string;
}

/** @throws {SyntaxError} for a file that is not JSON */
export function connectorOf(definition: string, properties: string, script: string): Connector {
  const root = object(JSON.parse(definition));
  return { root, definition: readDefinition(root), properties: object(JSON.parse(properties)), script };
}

/** Reads the connector of the repository, whose properties are at its root. */
export async function readConnector(repository: string): Promise<Connector> {
  const text = (...path: string[]) => readFile(join(repository, ...path), "utf8");
  return connectorOf(await text("connector", DEFINITION), await text(PROPERTIES), await text("connector", SCRIPT));
}
