// `npm run package`: the connector's files in dist/connector/, as pac, paconn and the maker portal take them, the same files as a
// zip, and the definition for agents in dist/connector-mcp/. The same sources give the same bytes on every machine.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";

const DEFINITION = "apiDefinition.swagger.json";

const USAGE = `npm run package makes dist/connector/, the connector for Power Platform, and the same as a zip.

  npm run package
  npm run package -- --address https://clockify.example.com/api    offers this address beside Clockify's regions`;

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The files of a folder in the package, and their sources. */
const CONNECTOR = {
  [DEFINITION]: "connector/apiDefinition.swagger.json",
  "apiProperties.json": "apiProperties.json",
  "icon.png": "connector/icon.png",
  "readme.md": "connector/readme.md",
  "script.csx": "connector/script.csx",
  "settings.json": "connector/settings.json",
};
const MCP = {
  [DEFINITION]: "connector/mcp/apiDefinition.swagger.json",
  "apiProperties.json": "connector/mcp/apiProperties.json",
  "icon.png": "connector/icon.png",
  "settings.json": "connector/mcp/settings.json",
};

interface Properties {
  properties: {
    connectionParameters: {
      address: { uiDefinition: { constraints: { allowedValues: { text: string; value: string }[] } } };
    };
  };
}

export interface Made {
  readonly path: string;
  readonly what: string;
}

/** Writes the package into a folder, and returns what it wrote. `address` is one more choice for the region, such as a proxy. */
export async function packageConnector(into: string, address?: string): Promise<Made[]> {
  const connector = await readAll(CONNECTOR);
  if (address !== undefined) offerAddress(connector, address);
  const mcp = await readAll(MCP);
  await writeFolder(join(into, "connector"), connector);
  await writeFolder(join(into, "connector-mcp"), mcp);
  await writeFile(join(into, "clockify-connector.zip"), zip(connector));
  return [
    { path: "connector/", what: [...connector.keys()].join(", ") },
    { path: "clockify-connector.zip", what: "the same in one file" },
    { path: "connector-mcp/", what: "for agents, with an MCP host of your own" },
  ];
}

async function readAll(sources: Readonly<Record<string, string>>): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const [name, source] of Object.entries(sources)) {
    const content = await readFile(join(root, source));
    files.set(name, name === DEFINITION ? minified(content) : content);
  }
  return files;
}

/**
 * JSON without white space. The platform takes a definition of at most 1 MB, and indentation is half of the file that people read
 * in the repository.
 */
export const minified = (json: Buffer): Buffer => Buffer.from(JSON.stringify(JSON.parse(String(json))));

/**
 * A zip whose bytes depend on its content alone: sorted, and dated with the first day that a zip can express. fflate reads dates as
 * local time, so this one is given as local time.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** A connection keeps to this list, so that nobody sends a key to an address that no administrator chose. */
function offerAddress(files: Map<string, Buffer>, address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" || /\/v1$|\/$|[?#]/.test(address)) {
    throw new Error(`--address must be https:// and everything before /v1, without a slash at the end: ${address}`);
  }
  const properties: Properties = JSON.parse(String(files.get("apiProperties.json")));
  const { constraints } = properties.properties.connectionParameters.address.uiDefinition;
  constraints.allowedValues.push({ text: `Own address (${url.host})`, value: address });
  files.set("apiProperties.json", Buffer.from(`${JSON.stringify(properties, null, 2)}\n`));
}

async function writeFolder(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { address: { type: "string" }, help: { type: "boolean" } } });
  if (values.help) return console.log(USAGE);
  for (const { path, what } of await packageConnector(join(root, "dist"), values.address)) {
    console.log(`dist/${path}: ${what}`);
  }
  console.log("\ndocs/power-automate.md shows how to import it.");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 1;
  });
}
