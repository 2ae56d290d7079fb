// Every snippet and command of README.md and docs/ runs here, on the mock, as it stands on the page.

import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Prism, startPrism } from "../../scripts/prism.ts";
import { operations } from "../../src/generated/operations.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

interface Fence {
  language: string;
  text: string;
}

const pages = await Promise.all(
  [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CHANGELOG.md",
    ...(await readdir(join(root, "docs"))).map((name) => `docs/${name}`),
  ].map(async (file) => {
    const text = await readFile(join(root, file), "utf8");
    const fences = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
      ([, language = "", body = ""]): Fence => ({ language, text: body }),
    );
    return { file, text, fences };
  }),
);

let prism: Prism;
let folder: string;
beforeAll(async () => {
  prism = await startPrism();
  folder = await mkdtemp(join(tmpdir(), "clockify-docs-"));
  await mkdir(join(folder, "node_modules"));
  await symlink(root, join(folder, "node_modules/clockify-connector"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
});
afterAll(async () => {
  await prism?.stop();
  if (folder) await rm(folder, { recursive: true });
});

describe("TypeScript", () => {
  const withCode = pages.filter(({ fences }) => fences.some(({ language }) => language === "ts"));
  const nameOf = (file: string) => file.replace(/\W/g, "-");

  it("is on the pages that need it", () => {
    expect(withCode.map(({ file }) => file).sort()).toEqual(["README.md", "docs/qa.md", "docs/typescript.md"]);
  });

  it("type-checks and runs, each page from top to bottom", { timeout: 60_000 }, async () => {
    for (const { file, fences } of withCode) {
      const code = fences.filter(({ language }) => language === "ts").map(({ text }) => text);
      await writeFile(join(folder, `${nameOf(file)}.ts`), code.join("\n"));
    }
    const compilerOptions = {
      target: "ES2022",
      lib: ["ES2022"],
      module: "NodeNext",
      strict: true,
      skipLibCheck: true,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    const checked = await run(join(root, "node_modules/.bin/tsc"), ["-p", folder]).catch(
      (failed: { stdout: string }) => failed,
    );
    expect(checked.stdout).toBe("");
    for (const { file } of withCode) {
      const env = { PATH: process.env.PATH, CLOCKIFY_API_KEY: "any", CLOCKIFY_BASE_URL: prism.url };
      const { stdout, stderr } = await run(process.execPath, [`${nameOf(file)}.js`], {
        cwd: folder,
        env,
        timeout: 20_000,
      });
      expect(stderr).toBe("");
      expect(stdout).not.toBe("");
      // Where a comment says what is printed, it is.
      const promised =
        {
          "docs/typescript.md": ["aborted not-applied", "1 20"],
          "docs/qa.md": ["[]", "30000"],
          "README.md": ["not-applied", 'createTimeEntry: start "yesterday" is not a moment'],
        }[file] ?? [];
      for (const line of promised) expect(stdout).toContain(line);
    }
  });
});

describe("commands", async () => {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const commands = pages.flatMap(({ file, fences }) =>
    fences.flatMap((fence, index) => {
      const next = fences[index + 1];
      const lines = fence.language === "sh" ? fence.text.trim().split("\n") : [];
      return lines.map((line, at) => ({
        file,
        line,
        answer: at === lines.length - 1 && next?.language === "json" ? next.text : undefined,
      }));
    }),
  );

  it.each(commands)("$file: $line", async ({ line, answer }) => {
    for (const part of line.split(" && ")) {
      const npm = /^npm (?:run )?([\w-]+)( -- .*| clockify-connector)?$/.exec(part);
      if (npm?.[1]) expect(["ci", "install", ...Object.keys(scripts)]).toContain(npm[1]);
      else {
        expect(part).toMatch(/^curl /);
        const { stdout } = await run("bash", ["-c", part.replaceAll("http://127.0.0.1:4010", prism.url)]);
        expect(stdout).not.toBe("");
        if (answer) expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
      }
    }
  });
});

it("README names the number of actions", () => {
  expect(pages[0]?.text).toContain(`for ${Object.keys(operations).length} actions`);
});

it.each(pages)("$file links to what is there", async ({ file, text }) => {
  for (const [, target = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
    if (!target.startsWith("http")) await access(join(root, dirname(file), target));
  }
});
