// Cost of the client in bytes and at start: bundles by esbuild, and the import in a fresh process over bare Node.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { quiet, type Section } from "./report.ts";

const entry = fileURLToPath(new URL("../dist/index.js", import.meta.url));
const TARGET_BYTES = 10_000;
const TARGET_MS = 15;
const STARTS = 21;

async function bundled(contents: string, external: string[] = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

export async function sizeBenchmark(): Promise<Section> {
  const rows = fileURLToPath(new URL("../dist/operations.js", import.meta.url));
  const one = `import { createClient } from ${JSON.stringify(entry)}; import { listTags } from ${JSON.stringify(rows)};
    createClient({ listTags });`;
  const all = `import { createClockify } from ${JSON.stringify(entry)}; createClockify();`;
  const everything = `export * from ${JSON.stringify(entry)};`;
  const show = ({ bytes, gzip }: Awaited<ReturnType<typeof bundled>>) =>
    `${(gzip / 1000).toFixed(1)} kB gzip, ${(bytes / 1000).toFixed(1)} kB`;
  const main = await bundled(everything, ["openapi-fetch"]);
  return {
    title: "Bundle",
    rows: [
      {
        what: "main entry",
        value: show(main),
        target: `${TARGET_BYTES / 1000} kB gzip`,
        met: main.gzip <= TARGET_BYTES,
      },
      { what: "everything, openapi-fetch included", value: show(await bundled(everything)) },
      { what: "a program with all actions, openapi-fetch included", value: show(await bundled(all)) },
      { what: "a program with one action", value: show(await bundled(one)) },
    ],
  };
}

async function startOf(code: string): Promise<number> {
  const begin = performance.now();
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", code]);
  return performance.now() - begin;
}

export async function importBenchmark(): Promise<Section> {
  const bare: number[] = [];
  const ours: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    bare.push(await startOf(""));
    ours.push(await startOf(`import ${JSON.stringify(entry)};`));
  }
  const over = quiet(ours.map((ms, index) => ms - (bare[index] ?? 0)));
  return {
    title: "Cold import",
    rows: [
      { what: "bare Node", value: `${quiet(bare).toFixed(1)} ms` },
      { what: "with clockify-connector", value: `${quiet(ours).toFixed(1)} ms` },
      { what: "over bare Node", value: `${over.toFixed(1)} ms`, target: `${TARGET_MS} ms`, met: over <= TARGET_MS },
    ],
  };
}
