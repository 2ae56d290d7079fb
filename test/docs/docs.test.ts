// Tests of the documentation: every snippet, command and request of README.md and docs/, unchanged, on the mock and the sandbox.

import { execFile } from "node:child_process";
import { access, copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { actions } from "../../src/cli/commands/actions.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { callAs, recorder } from "../cli/person.ts";
import { PROGRAM } from "../cli/program.ts";
import { type RedisServer, startRedis } from "../redis/redis-server.ts";
import { has } from "../support/requirements.ts";

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
    ...(await readdir(join(root, "docs"))).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`),
  ].map(async (file) => {
    const text = await readFile(join(root, file), "utf8");
    const fences = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
      ([, language = "", body = ""]): Fence => ({ language, text: body }),
    );
    return { file, text, fences };
  }),
);

const prism = inject("prism");
let sandbox: Sandbox;
let redis: RedisServer | undefined;
let folder: string;
beforeAll(async () => {
  sandbox = await createSandbox();
  if (has("Redis")) redis = await startRedis();
  folder = await mkdtemp(join(tmpdir(), "clockify-docs-"));
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "@opentelemetry"), { recursive: true });
  await symlink(root, join(modules, "clockify-connector"));
  // What the snippets of docs/reliability.md, docs/qa.md and docs/webhooks.md use beside it.
  for (const name of ["redis", "pino", "@opentelemetry/api", "@opentelemetry/sdk-trace-base", "vitest", "fastify"]) {
    await symlink(join(root, "node_modules", name), join(modules, name));
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
});
afterAll(async () => {
  await sandbox?.close();
  await redis?.kill();
  if (folder) await rm(folder, { recursive: true });
});

describe("TypeScript", () => {
  const withCode = pages.filter(({ fences }) => fences.some(({ language }) => language === "ts"));
  /** Of the page, those that are a file of tests by themselves, or those that are one program together. */
  const codeOf = (fences: readonly Fence[], tests: boolean) =>
    fences
      .filter(({ language, text }) => language === "ts" && text.includes('from "vitest"') === tests)
      .map(({ text }) => text)
      .join("\n");
  const nameOf = (file: string) => file.replace(/\W/g, "-");
  /** Where a comment or the text says what is printed, it is. */
  const printed: Record<string, string[]> = {
    "README.md": ["not-applied", 'createTimeEntry: start "yesterday" is not a moment'],
    "docs/qa.md": ["[]", "30000"],
    "docs/reliability.md": [
      "created 64f1c0a0e4b007",
      "shared 1",
      '"type":"finished"',
      "name: 'listTags'",
      "'clockify.attempts': 1",
    ],
    "docs/typescript.md": ["aborted not-applied", "1 20"],
  };

  /** A server, which test/webhooks/docs.test.ts runs. */
  const served = "docs/webhooks.md";

  it("is on the pages that need it", () => {
    expect(withCode.map(({ file }) => file).sort()).toEqual([...Object.keys(printed), served].sort());
  });

  it("type-checks on Node, each page from top to bottom, and the program of test/package", {
    timeout: 60_000,
  }, async () => {
    await copyFile(join(root, "test/package/consumer/index.ts"), join(folder, "consumer.ts"));
    for (const { file, fences } of withCode) {
      await writeFile(join(folder, `${nameOf(file)}.ts`), codeOf(fences, false));
      await writeFile(join(folder, `${nameOf(file)}.test.ts`), codeOf(fences, true) || "export {};");
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
  });

  describe.each(withCode.filter(({ file }) => file !== served))("$file", ({ file, fences }) => {
    const needsRedis = fences.some(({ text }) => text.includes("REDIS_URL"));

    it.skipIf(needsRedis && !has("Redis"))("runs from top to bottom", { timeout: 30_000 }, async () => {
      const env = {
        PATH: process.env.PATH,
        CLOCKIFY_API_KEY: "any",
        CLOCKIFY_BASE_URL: prism,
        REDIS_URL: redis?.url,
      };
      const { stdout, stderr } = await run(process.execPath, [`${nameOf(file)}.js`], {
        cwd: folder,
        env,
        timeout: 20_000,
      });
      expect(stderr).toBe("");
      expect(stdout).not.toBe("");
      for (const line of printed[file] ?? []) expect(stdout).toContain(line);
    });
  });

  it("the tests of the pages pass", { timeout: 60_000 }, async () => {
    const tested = withCode.filter(({ fences }) => codeOf(fences, true));
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const { stdout } = await run(
      process.execPath,
      [
        vitest,
        "run",
        "--reporter=json",
        "--pool=threads",
        "--no-isolate",
        "--root",
        folder,
        ...tested.map(({ file }) => `${nameOf(file)}.test.js`),
      ],
      { env: { PATH: process.env.PATH }, timeout: 50_000 },
    );
    const tests = tested.flatMap(({ fences }) => codeOf(fences, true).match(/^it\(/gm) ?? []);
    expect(JSON.parse(stdout)).toMatchObject({
      success: true,
      numPassedTests: tests.length,
      testResults: tested.map(() => ({ status: "passed" })),
    });
  });
});

/** Rows of docs/reliability.md: what is promised, and in which file the test of that name keeps it. */
const promises = [
  ...(pages.find(({ file }) => file === "docs/reliability.md")?.text ?? "").matchAll(
    /^\| (.+) \| \[[^\]]+\]\(\.\.\/([^)]+)\) "(.+)" \|$/gm,
  ),
].map(([, promise, file, name]) => ({ promise, file, name }));

it("every promise has a row that names its test", () => {
  expect(promises.length).toBeGreaterThan(15);
  const rows = pages.find(({ file }) => file === "docs/reliability.md")?.text.match(/^\| [A-Z`].*$/gm) ?? [];
  expect(rows).toHaveLength(promises.length);
});

it.each(promises)("$promise", async ({ file = "", name = "" }) => {
  const text = await readFile(join(root, file), "utf8");
  expect(text.includes(name), `${file} has no test "${name}"`).toBe(true);
});

describe("commands", async () => {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  /** Run by test/mcp/docs.test.ts and test/cli/export-program.test.ts, each in surroundings of its own. */
  const runElsewhere = ["docs/mcp.md", "docs/export.md"];
  const commands = pages.flatMap(({ file, fences }) =>
    (runElsewhere.includes(file) ? [] : fences).flatMap((fence, index) => {
      const next = fences[index + 1];
      const lines = fence.language === "sh" ? fence.text.trim().split("\n") : [];
      return lines.map((line, at) => ({
        file,
        line,
        answer: at === lines.length - 1 && next?.language === "json" ? next.text : undefined,
      }));
    }),
  );

  /** What the program prints. Its commonest commands run in this process, with the words as the shell sees them. */
  async function printedBy(line: string): Promise<string> {
    const environment = { CLOCKIFY_API_KEY: "my-first-key", CLOCKIFY_BASE_URL: sandbox.url };
    const seen = await run("bash", ["-c", `clockify-connector() { printf '%s\\0' "$@"; }\n${line}`]);
    const [command, ...words] = seen.stdout.split("\0").slice(0, -1);
    if (command === "call") {
      const { code, stdout } = await callAs(words, { environment });
      expect(code).toBe(0);
      return stdout;
    }
    if (command === "actions") {
      const { terminal, recorded } = recorder();
      expect(await actions(words, {}, terminal)).toBe(0);
      return recorded.stdout;
    }
    const env = { PATH: process.env.PATH, ...environment };
    return (await run("bash", ["-c", line.replace("clockify-connector", PROGRAM)], { env })).stdout;
  }

  it.each(commands)("$file: $line", async ({ file, line, answer }) => {
    for (const part of line.split(" && ")) {
      const npm = /^npm (?:run )?([\w-]+)( -- .*| clockify-connector)?$/.exec(part);
      if (npm?.[1]) expect(["ci", "install", ...Object.keys(scripts)]).toContain(npm[1]);
      // A release is not made here; what its tag starts is looked at by test/release/workflows.test.ts.
      else if (file === "docs/releasing.md" && /^git (tag|push origin) v\d+\.\d+\.\d+$/.test(part)) continue;
      else if (part.startsWith("export ")) expect(part).toContain("CLOCKIFY_BASE_URL=http://127.0.0.1:4011");
      else if (part.startsWith("clockify-connector ")) expect(await printedBy(part)).not.toBe("");
      else {
        expect(part).toMatch(/^curl /);
        const here = part.replaceAll("http://127.0.0.1:4010", prism).replaceAll("http://127.0.0.1:4011", sandbox.url);
        const { stdout } = await run("bash", ["-c", here]);
        expect(stdout).not.toBe("");
        if (answer) expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
      }
    }
  });
});

describe("docs/clockify.http", async () => {
  const [head = "", ...parts] = (await readFile(join(root, "docs/clockify.http"), "utf8")).split(/^### /m);
  const variables = new Map([...head.matchAll(/^@(\w+) = (.+)$/gm)].map(([, name = "", value = ""]) => [name, value]));
  const requests = parts.map((part) => {
    const text = part.replace(/\{\{(\w+)\}\}/g, (_, name) => variables.get(name) ?? expect.fail(name));
    const [top = "", ...body] = text.trim().split("\n\n");
    const [title = "", line = "", ...headers] = top.split("\n");
    const [method = "", url = ""] = line.split(" ");
    return { title, method, url, headers: headers.map((header) => header.split(": ", 2)), body: body.join("\n\n") };
  });

  it.each(requests)("$title", async ({ title, method, url, headers, body }) => {
    const here = url.replace("http://127.0.0.1:4011", sandbox.url);
    const response = await fetch(here, {
      method,
      headers: headers.map(([name = "", value = ""]): [string, string] => [name, value]),
      body: body || null,
    });
    const [, refused] = /: (\d{3})$/.exec(title) ?? [];
    if (refused) expect(response.status).toBe(Number(refused));
    else expect(response.ok, `${response.status}`).toBe(true);
    if (title === "Find it") expect(await response.json()).toHaveLength(1);
  });
});

it.each(pages)("$file links to what is there", async ({ file, text }) => {
  for (const [, target = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
    if (target.startsWith("http")) continue;
    const [path = "", anchor] = target.split("#");
    const linked = path === "" ? join(root, file) : join(root, dirname(file), path);
    await access(linked);
    if (!anchor) continue;
    const headings = (await readFile(linked, "utf8")).match(/(?<=^#+ ).+$/gm) ?? [];
    expect(headings.map((heading) => heading.toLowerCase().replaceAll(" ", "-"))).toContain(anchor);
  }
});
