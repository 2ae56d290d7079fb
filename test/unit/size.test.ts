// The size of the client in a program: minified and gzipped, openapi-fetch left out until `clockify.http` is used.

import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

const row = (name: string, index: number) => `
export const ${name} = { method: "GET", path: "/v1/workspaces/{workspaceId}/things${index}/{thing${index}Id}", safety: "read",
  answer: "list", paginated: { defaultPageSize: 50 }, arguments: {
    workspaceId: { in: "path", required: true, schema: { type: "string", pattern: "^[0-9a-fA-F]{24}$" } },
    thing${index}Id: { in: "path", required: true, schema: { type: "string", pattern: "^[0-9a-fA-F]{24}$" } },
    name${index}: { in: "query", schema: { type: "string" } },
    sort${index}: { in: "query", schema: { type: "string", enum: ["ID", "NAME", "OWNER${index}"] } },
    page: { in: "query", schema: { type: "integer", minimum: 1 } },
    pageSize: { in: "query", name: "page-size", schema: { type: "integer", minimum: 1, maximum: 5000 } },
  } };`;

/** Bytes of a program with what it loads at its start. */
async function sizeOf(program: string, rows = 0): Promise<number> {
  const madeUp = Array.from({ length: rows }, (_, index) => row(`row${index}`, index)).join("");
  const { outputFiles, metafile } = await build({
    stdin: { contents: madeUp + program, resolveDir: new URL("../..", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: "out",
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
  });
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) {
      if (kind === "import-statement") load(next);
    }
  };
  load(Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === "<stdin>") ?? "");
  const bytes = outputFiles.filter(({ path }) => [...loaded].some((name) => path.endsWith(name)));
  expect(bytes).toHaveLength(loaded.size);
  return gzipSync(Buffer.concat(bytes.map(({ contents }) => contents)), { level: 9 }).length;
}

const client = `import { createClient } from "./src/index.ts";`;

it("is bounded for one action, for all of them, and for each hundred more", async () => {
  const one = await sizeOf(`${client} console.log(createClient({ row0 }));`, 1);
  const all = await sizeOf(`import { createClockify } from "./src/index.ts"; console.log(createClockify());`);
  const hundred = Array.from({ length: 101 }, (_, index) => `row${index}`).join();
  const more = (await sizeOf(`${client} console.log(createClient({ ${hundred} }));`, 101)) - one;
  expect(one).toBeLessThanOrEqual(15_600);
  expect(all).toBeLessThanOrEqual(21_900);
  expect(more).toBeLessThanOrEqual(5000);
});
