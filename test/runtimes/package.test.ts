// The built package in the runtimes, compilers, bundlers and test runners that docs/compatibility.md lists.

import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build as esbuild } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { has } from "../support/requirements.ts";
import { installed, NODES, type Runtime, runtime } from "../support/runtimes.ts";
import { serve } from "../support/server.ts";

const require = createRequire(import.meta.url);
/** What Vitest is built with. */
const VITE = createRequire(require.resolve("vitest/package.json")).resolve("vite");
const root = fileURLToPath(new URL("../..", import.meta.url));
const execute = promisify(execFile);

/** What is used of packages that a machine may lack, and so their types. */
interface MiniflarePackage {
  readonly Miniflare: new (
    options: object,
  ) => {
    dispatchFetch(url: string, init: { method: string; body: string }): Promise<Response>;
    dispose(): Promise<void>;
  };
}
type Webpack = (
  options: object,
  done: (error: Error | null, stats?: { toJson(): { errors: unknown[] } }) => void,
) => void;

/** What the tour gets everywhere. */
const RESULT = {
  user: "Ben Carter",
  tags: ["client-call", "overtime", "remote"],
  refused: { name: "ClockifyError", status: 400, outcome: "not-applied" },
  received: ["PT1H"],
  answers: [204, 401],
};

let folder: string;
let sandbox: Sandbox;
beforeAll(async () => {
  if (!has("runtimes")) return;
  sandbox = await createSandbox();
  folder = await mkdtemp(join(tmpdir(), "clockify-runtimes-"));
  const modules = join(folder, "node_modules");
  const own = join(modules, "clockify-connector");
  await cp(join(root, "test/runtimes/program"), folder, { recursive: true });
  await cp(join(root, "test/package/consumer/index.ts"), join(folder, "consumer.mts"));
  await mkdir(own, { recursive: true });
  // No links: some tools look at the real path to know what is a package.
  await cp(join(root, "dist"), join(own, "dist"), { recursive: true });
  await cp(join(root, "package.json"), join(own, "package.json"));
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    await cp(join(root, "node_modules", name), join(modules, name), { recursive: true });
  }
  await mkdir(join(modules, "@babel"));
  for (const name of ["babel-jest", "@babel/plugin-transform-modules-commonjs", "msw", "nock"]) {
    await symlink(installed(name), join(modules, name));
  }
});
afterAll(async () => {
  await sandbox?.close();
  if (folder) await rm(folder, { recursive: true });
});

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly failed: boolean;
}

async function run(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const options = { cwd: folder, env: { PATH: process.env.PATH, HOME: folder, ...env } };
  return execute(file, args, options).then(
    (result) => ({ ...result, failed: false }),
    ({ stdout, stderr }: Ran) => ({ stdout, stderr, failed: true }),
  );
}

const pathOf = (name: Runtime) => runtime(name) ?? "";
const lacks = (name: Runtime) => !has("runtimes") || runtime(name) === undefined;

it("the oldest versions that package.json allows are run here", async () => {
  const { engines } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const { optionalDependencies } = JSON.parse(await readFile(join(root, "test/runtimes/package.json"), "utf8"));
  const [older, newer] = ["node-20.19", "node-22.12"].map((name) => optionalDependencies[name].split("@")[1]);
  expect(engines.node).toBe(`^${older} || >=${newer}`);
});

describe.concurrent("runtimes", () => {
  const RUNS: readonly [Runtime, readonly string[]][] = [
    ...NODES.flatMap((name): [Runtime, string[]][] => [
      [name, ["imported.mjs"]],
      [name, ["required.cjs"]],
    ]),
    ["Bun", ["run", "imported.mjs"]],
    ["Bun", ["run", "required.cjs"]],
    ["Deno", ["run", "--node-modules-dir=manual", "--allow-net=127.0.0.1", "imported.mjs"]],
  ];
  for (const [name, args] of RUNS) {
    it.skipIf(lacks(name))(`${name} ${args.at(-1)}`, async ({ expect }) => {
      const { stdout, stderr } = await run(pathOf(name), [...args, sandbox.url]);
      expect(stdout, stderr).toBe(`${JSON.stringify(RESULT)}\n`);
    });
  }
});

// Node 20 does not know this compression.
it.skipIf(lacks("Node 24"))("what came of a write is unknown when its zstd cannot be read", async () => {
  const { url } = await serve((_, response) =>
    response.writeHead(201, { "content-type": "application/json", "content-encoding": "zstd" }).end("not compressed"),
  );
  const { stdout, stderr } = await run(pathOf("Node 24"), ["written.mjs", url]);
  expect(stdout, stderr).toBe("network unknown\n");
});

describe.skipIf(!has("runtimes"))("bundlers", () => {
  /** Runs the bundle of the worker, and is given the tour's result. */
  async function runWorker(file: string): Promise<unknown> {
    const worker: { default: { fetch(request: Request): Promise<Response> } } = await import(pathToFileURL(file).href);
    const request = new Request("http://localhost", { method: "POST", body: sandbox.url });
    return (await worker.default.fetch(request)).json();
  }

  it("esbuild, and what it makes runs in workerd", async () => {
    const bundle = await esbuild({
      entryPoints: [join(folder, "worker.mjs")],
      bundle: true,
      write: false,
      platform: "browser",
      format: "esm",
    });
    const { Miniflare }: MiniflarePackage = require("miniflare");
    const script = bundle.outputFiles[0]?.text;
    const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2026-04-01" });
    onTestFinished(() => miniflare.dispose());
    const answer = await miniflare.dispatchFetch("http://localhost", { method: "POST", body: sandbox.url });
    expect(await answer.json()).toEqual(RESULT);
  });

  it("Vite", async () => {
    const { build }: { build(options: object): Promise<unknown> } = await import(VITE);
    await build({
      root: folder,
      configFile: false,
      logLevel: "silent",
      // What is left out of the bundle shows without it, and it takes longer than all the rest.
      build: {
        minify: false,
        lib: { entry: "worker.mjs", formats: ["es"], fileName: () => "worker.mjs" },
        outDir: "by-vite",
      },
    });
    expect(await runWorker(join(folder, "by-vite/worker.mjs"))).toEqual(RESULT);
  });

  it("webpack", async () => {
    const webpack: Webpack = require("webpack");
    const problems = await new Promise((resolve, reject) => {
      const options = {
        mode: "production",
        optimization: { minimize: false },
        target: "web",
        context: folder,
        entry: "./worker.mjs",
        output: { path: join(folder, "by-webpack"), filename: "worker.mjs", library: { type: "module" } },
        experiments: { outputModule: true },
      };
      webpack(options, (error, stats) => (stats ? resolve(stats.toJson().errors) : reject(error)));
    });
    expect(problems).toEqual([]);
    expect(await runWorker(join(folder, "by-webpack/worker.mjs"))).toEqual(RESULT);
  });
});

describe.skipIf(!has("runtimes")).concurrent("TypeScript", () => {
  async function typeCheck(name: string, files: readonly string[], options: object): Promise<string> {
    const compilerOptions = {
      target: "ES2022",
      lib: ["ES2022", "DOM", "DOM.Iterable"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      // Our declarations are checked, and not those of the language.
      skipDefaultLibCheck: true,
      ...options,
    };
    const project = `tsconfig.${Object.values(options).join("-")}.${name}.json`;
    await writeFile(join(folder, project), JSON.stringify({ compilerOptions, files }));
    return (await run(process.execPath, [installed(name, "bin/tsc"), "-p", project])).stdout;
  }

  it.for([
    ["typescript-5.4", { module: "nodenext" }, ["consumer.mts"]],
    ["typescript-7", { module: "nodenext" }, ["consumer.mts", "required.cts"]],
    ["typescript-7", { module: "node16" }, ["consumer.mts"]],
    ["typescript-7", { module: "esnext", moduleResolution: "bundler" }, ["consumer.mts"]],
  ] as const)("%s %j", { timeout: 60_000 }, async ([name, options, files], { expect }) => {
    expect(await typeCheck(name, files, options)).toBe("");
  });

  it("finds nothing with the module resolution of Node 10", { timeout: 60_000 }, async ({ expect }) => {
    const options = { module: "esnext", moduleResolution: "node10", lib: ["ES5"] };
    expect(await typeCheck("typescript-5.4", ["consumer.mts"], options)).toMatch(/error TS2307: .*clockify-connector/);
  });
});

describe.skipIf(!has("runtimes")).concurrent("tests", () => {
  async function jest(node: readonly string[], file: string, config: string) {
    const where = ["--rootDir", folder, "--cacheDirectory", join(folder, "jest")];
    const what = ["--config", config, "--runInBand", "--runTestsByPath", file];
    return run(process.execPath, [...node, installed("jest/bin/jest.js"), ...where, ...what], {
      TOUR_URL: sandbox.url,
    });
  }

  it("Jest as it comes refuses ES modules", { timeout: 60_000 }, async ({ expect }) => {
    const { failed, stderr } = await jest([], "tour.test.cjs", "{}");
    expect([failed, stderr]).toEqual([true, expect.stringContaining("Must use import to load ES Module")]);
  });

  it("Jest with ES modules", { timeout: 60_000 }, async ({ expect }) => {
    const { stdout, stderr } = await jest(["--experimental-vm-modules"], "tour.test.mjs", "{}");
    expect(stdout, stderr).toBe(JSON.stringify(RESULT));
  });

  it("Jest with the configuration of docs/compatibility.md", { timeout: 60_000 }, async ({ expect }) => {
    const page = await readFile(join(root, "docs/compatibility.md"), "utf8");
    const [, config = ""] = /^```json\n([\s\S]*?)^```$/m.exec(page) ?? [];
    const { stdout, stderr } = await jest([], "tour.test.cjs", config.trim());
    expect(stdout, stderr).toBe(JSON.stringify(RESULT));
  });

  // Both need Node 22.
  it.skipIf(lacks("Node 24")).for(["msw.mjs", "nock.mjs"])("%s", async (file, { expect }) => {
    const { stdout, stderr } = await run(pathOf("Node 24"), [file]);
    expect(stdout, stderr).toBe("Mocked\n");
  });
});
