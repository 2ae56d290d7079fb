// `npm run mcpb`: dist/clockify-connector.mcpb, the MCP server as one file that desktop clients install by a click.

import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packExtension } from "@anthropic-ai/mcpb";
import { tools } from "../src/generated/tools.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What the bundle holds besides its manifest, and where that is kept. Clients run .mjs as a module without any package.json. */
const FILES = {
  "icon.png": "connector/icon.png",
  "server/start.mjs": "mcpb/start.js",
  "server/cli.mjs": "dist/cli.js",
  "server/cli.licenses.txt": "dist/cli.licenses.txt",
  LICENSE: "LICENSE",
};

/**
 * Writes the bundle. The program must have been built.
 *
 * @throws {Error} when its manifest is not valid, after saying why
 */
export async function makeBundle(outputPath: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "clockify-mcpb-"));
  try {
    await mkdir(join(folder, "server"));
    await writeFile(join(folder, "manifest.json"), `${JSON.stringify(await manifest(), null, 2)}\n`);
    for (const [name, source] of Object.entries(FILES)) await copyFile(join(root, source), join(folder, name));
    if (!(await packExtension({ extensionPath: folder, outputPath, silent: true }))) {
      throw new Error("The bundle could not be packed.");
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The manifest written by hand, with the version of package.json and the tools by the names that the bundle lists. */
async function manifest(): Promise<object> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const written = JSON.parse(await readFile(join(root, "mcpb/manifest.json"), "utf8"));
  return { ...written, version, tools: tools.map(({ shortName: name, description }) => ({ name, description })) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bundle = join(root, "dist/clockify-connector.mcpb");
  await makeBundle(bundle);
  console.log(`\ndist/clockify-connector.mcpb  ${Math.ceil((await stat(bundle)).size / 1024)} KB`);
}
