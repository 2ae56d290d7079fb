// The packed tarball as somebody else gets it: what is in it, whether types and code resolve, and whether a program runs.

import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = (name: string) => join(root, "node_modules/.bin", name);
const run = promisify(execFile);

let folder: string;
let tarball: string;
let files: { path: string; size: number }[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "clockify-package-"));
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
  });
  const [packed] = JSON.parse(stdout);
  tarball = join(folder, packed.filename);
  files = packed.files;
});
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true });
});

it("holds what users need and nothing else, as docs/releasing.md lists it", async () => {
  const page = await readFile(join(root, "docs/releasing.md"), "utf8");
  const [, table = ""] = page.split("## The tarball");
  const rows = [...table.matchAll(/^\| (`.+`) \| .+ \|$/gm)].map(([, globs = ""]) => ({
    globs,
    // `*` is a name, `**` also folders.
    patterns: [...globs.matchAll(/`([^`]+)`/g)].map(
      ([, glob = ""]) =>
        new RegExp(`^${glob.replaceAll(".", "\\.").replace(/\*+/g, (stars) => (stars === "*" ? "[^/]*" : ".*"))}$`),
    ),
  }));
  const fits = (path: string) => (row: (typeof rows)[number]) => row.patterns.some((pattern) => pattern.test(path));
  expect(files.filter(({ path }) => !rows.some(fits(path)))).toEqual([]);
  expect(rows.filter((row) => !files.some(({ path }) => fits(path)(row)))).toEqual([]);
});

it("holds every file that package.json names", async () => {
  const paths = files.map(({ path }) => path);
  const { exports, bin }: { exports: object; bin: object } = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  );
  const named = [...Object.values(exports), ...Object.values(bin)].flatMap((target: string | object) =>
    typeof target === "string" ? target : Object.values(target),
  );
  expect(paths).toEqual(expect.arrayContaining(named.map((path: string) => path.replace("./", ""))));
  expect(paths).toEqual(expect.arrayContaining(["dist/cli.licenses.txt", "dist/sandbox.licenses.txt", "LICENSE"]));
});

it("is clean for publint and for arethetypeswrong", { timeout: 60_000 }, async () => {
  expect((await run(bin("publint"), ["run", "--strict", tarball])).stdout).toContain("All good");
  // The program below is compiled with the entry points that are left out here.
  const options = ["--entrypoints", ".", "sandbox", "testing", "--profile", "esm-only", "--format", "ascii"];
  const { stdout } = await run(bin("attw"), [tarball, ...options]);
  expect(stdout).toContain("testing");
  expect(stdout).not.toMatch(/❌|🚭/);
});

describe("in a project of its own", () => {
  let project: string;
  beforeAll(async () => {
    project = join(folder, "project");
    const modules = join(project, "node_modules");
    await mkdir(modules, { recursive: true });
    await run("tar", ["xzf", tarball, "-C", modules]);
    await run("mv", [join(modules, "package"), join(modules, "clockify-connector")]);
    // What an install would add: the runtime dependencies, and nothing of ours.
    const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    expect(Object.keys(dependencies)).toEqual(["openapi-fetch"]);
    for (const name of ["openapi-fetch", "openapi-typescript-helpers"])
      await symlink(join(root, "node_modules", name), join(modules, name));
    await writeFile(join(project, "package.json"), '{ "type": "module" }');
    await cp(join(root, "test/package/consumer/index.ts"), join(project, "index.ts"));
  });

  // On Node, test/docs type-checks it together with the pages.
  it("type-checks in a browser, declarations included, and runs", { timeout: 60_000 }, async () => {
    const compilerOptions = {
      target: "ES2022",
      lib: ["ES2022", "DOM", "DOM.Iterable"],
      module: "NodeNext",
      strict: true,
      types: [],
      // But for TypeScript's own, which take longer than all the rest.
      skipDefaultLibCheck: true,
    };
    await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["index.ts"] }));
    const checked = await run(bin("tsc"), ["-p", project]).catch((failed: { stdout: string }) => failed);
    expect(checked.stdout).toBe("");
    const { stdout, stderr } = await run(process.execPath, ["index.js"], {
      cwd: project,
      env: { PATH: process.env.PATH, CLOCKIFY_BASE_URL: inject("prism") },
    });
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toEqual(
      expect.arrayContaining([
        "user Ben Carter",
        expect.stringMatching(/^http 4 200 4 /),
        expect.stringMatching(/^first 64f1c0a0e4b002/),
        "shared limit-unavailable not-applied",
        "queued 0 0 /v1/workspaces/{workspaceId}/users",
        "error arguments not-applied workspaceId",
        "webhook PT1H",
        "refused 401",
      ]),
    );
  });

  it.each([
    ["index", ["clockify-connector", "openapi-fetch"]],
    ["http", ["clockify-connector", "openapi-fetch"]],
    ["redis", ["clockify-connector"]],
    ["webhooks", ["clockify-connector"]],
  ])("%s pulls in %j and nothing else", async (name, expected) => {
    const { metafile } = await build({
      entryPoints: [join(project, `node_modules/clockify-connector/dist/${name}.js`)],
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      external: ["node:*"],
      absWorkingDir: folder,
    });
    const packages = Object.keys(metafile.inputs).map((input) => /.*node_modules\/([^/]+)/.exec(input)?.[1]);
    expect(new Set(packages)).toEqual(new Set(expected));
    // Without Redis the client also runs in a browser or a worker.
    const builtins = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(builtins).toEqual(name === "redis" ? ["node:crypto"] : []);
  });
});
