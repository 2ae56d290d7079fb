// The files of a connector, as they are on disk and as the rules read them.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Json, type JsonObject, object, parsed } from "./json.ts";
import { type Definition, readDefinition } from "./swagger.ts";

export const DEFINITION = "apiDefinition.swagger.json";
export const PROPERTIES = "apiProperties.json";
export const SCRIPT = "script.csx";
export const README = "readme.md";
export const SETTINGS = "settings.json";
export const ICON = "icon.png";

/** Content by name. Names are those inside the package, wherever the files lie. */
export type Files = ReadonlyMap<string, Buffer>;

export interface JsonFile {
  readonly source: string;
  readonly json: JsonObject;
  /** Why the text is no JSON object. */
  readonly error?: string;
}

export interface Connector {
  readonly files: Files;
  readonly definitionFile: JsonFile;
  /** What the definition says, with its references followed. */
  readonly definition: Definition;
  readonly properties?: JsonFile;
  readonly settings?: JsonFile;
  readonly script?: string;
  readonly readme?: string;
}

/** Reads the package of a repository (`connector/` and `apiProperties.json` beside it) or one that lies in a single folder. */
export async function readFiles(folder: string): Promise<Files> {
  const files = new Map<string, Buffer>();
  const inner = join(folder, "connector");
  const names = await readdir(inner).catch(() => undefined);
  for (const name of names ?? (await readdir(folder))) {
    const content = await readFile(join(names ? inner : folder, name)).catch(() => undefined);
    if (content) files.set(name, content);
  }
  const properties = await readFile(join(folder, PROPERTIES)).catch(() => undefined);
  if (properties) files.set(PROPERTIES, properties);
  return files;
}

export function connectorOf(files: Files): Connector {
  const definitionFile = jsonFile(files, DEFINITION) ?? { source: "", json: {}, error: "the file is missing" };
  return {
    files,
    definitionFile,
    definition: readDefinition(definitionFile.json),
    properties: jsonFile(files, PROPERTIES),
    settings: jsonFile(files, SETTINGS),
    script: files.get(SCRIPT)?.toString("utf8"),
    readme: (files.get(README) ?? files.get("README.md"))?.toString("utf8"),
  };
}

function jsonFile(files: Files, name: string): JsonFile | undefined {
  const source = files.get(name)?.toString("utf8");
  if (source === undefined) return undefined;
  const result = parsed(source);
  if ("error" in result) return { source, json: {}, error: result.error };
  const json: Json = result.json;
  return { source, json: object(json), ...(object(json) !== json && { error: "it is no JSON object" }) };
}
