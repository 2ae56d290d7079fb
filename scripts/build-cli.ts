// The last step of `npm run build`: dist/cli.js, the program, and dist/sandbox.js, the sandbox for tests. Each is one file that needs
// nothing but Node, and has beside it the licences of the packages within it, as dist/cli.licenses.txt.

import { chmod, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** CommonJS packages require what Node has built in, which a file of ESM cannot do by itself. */
const BANNER = `#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);`;

/**
 * Imports of what Node has built in would all run at the start, whatever the command is, and those for HTTP take as long as the
 * rest. Required, they run with the code that needs them.
 */
const lazyBuiltins: Plugin = {
  name: "lazy-builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z][a-z0-9_:/]*$/ }, ({ path, namespace, kind }) =>
      isBuiltin(path) && kind !== "require-call" && namespace === "file" ? { path, namespace: "builtin" } : undefined,
    );
    onLoad({ filter: /^/, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

/** The folders of all packages of which something is in the file. */
async function packagesIn({ outputs }: Metafile): Promise<string[]> {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = new Set<string>();
  for (const [path, { bytesInOutput }] of inputs) {
    const [folder] = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path) ?? [];
    if (!folder || bytesInOutput === 0) continue;
    folders.add(folder);
    // A package may itself be bundled, and says then where its parts come from.
    const parts = (await readFile(join(root, path), "utf8")).matchAll(
      /#region \S*(node_modules\/(?:@[^/\s]+\/)?[^/\s.]+)\//g,
    );
    for (const [, part] of parts) if (part) folders.add(part);
  }
  return [...folders].sort();
}

/** @throws {Error} when a package has no licence to go along */
async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
  const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no file with its licence, which has to go along with dist/cli.js.`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(root, folder, file), "utf8")).trim()}\n`;
}

/** In one step, because another build or a test may read the file meanwhile. */
async function replace(name: string, content: string | Uint8Array, mode: number): Promise<void> {
  const path = join(root, "dist", name);
  await writeFile(`${path}.${process.pid}`, content);
  await chmod(`${path}.${process.pid}`, mode);
  await rename(`${path}.${process.pid}`, path);
}

async function bundle(name: string, options: BuildOptions): Promise<void> {
  const { metafile, outputFiles = [] } = await build({
    absWorkingDir: root,
    outfile: `dist/${name}.js`,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    legalComments: "none",
    logLevel: "warning",
    ...options,
    metafile: true,
    write: false,
  });
  for (const { contents } of outputFiles) await replace(`${name}.js`, contents, name === "cli" ? 0o755 : 0o644);
  const licences = await Promise.all((await packagesIn(metafile)).map(licenceOf));
  const rule = `\n${"-".repeat(80)}\n\n`;
  const text = `dist/${name}.js contains parts of these packages.\n${rule}${licences.join(rule)}`;
  await replace(`${name}.licenses.txt`, text, 0o644);
}

const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
await bundle("cli", {
  entryPoints: ["src/cli/main.ts"],
  minifySyntax: true,
  minifyWhitespace: true,
  banner: { js: BANNER },
  define: { CLOCKIFY_CONNECTOR_VERSION: JSON.stringify(version) },
  // Its entry for CommonJS loads its parts in a way that cannot be bundled.
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
  plugins: [lazyBuiltins],
});
await bundle("sandbox", { entryPoints: ["src/sandbox/sandbox.ts"] });
