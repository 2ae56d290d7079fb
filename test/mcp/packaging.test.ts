// Tests of the ways to get the server: the bundle for desktop clients, the entry for the registry, and the image.

import { execFile } from "node:child_process";
import { access, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getMcpConfigForManifest, MANIFEST_SCHEMAS, unpackExtension } from "@anthropic-ai/mcpb";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeBundle } from "../../scripts/mcpb.ts";
import { operations } from "../../src/generated/operations.ts";
import { regions } from "../../src/generated/regions.ts";
import { tools } from "../../src/generated/tools.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { run, start } from "../cli/program.ts";
import { type Command, connect, toolNames } from "./installed.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFile(join(root, file), "utf8");
const json = async (file: string) => JSON.parse(await read(file));
const written = await json("package.json");

const shortNames = tools.map(({ shortName }) => shortName);
const readingNames = tools
  .filter(({ action }) => operations[action].safety === "read")
  .map(({ shortName }) => shortName);

const apiKey = "key-of-ben";
let clockify: Sandbox;
beforeAll(async () => {
  clockify = await createSandbox();
});
afterAll(() => clockify.close());

/** The client's command, with the sandbox in place of Clockify. */
function here({ args, env }: Command): Command {
  return { args, env: { CLOCKIFY_BASE_URL: clockify.url, ...env } };
}

describe("the bundle", () => {
  let folder: string;
  const manifest = async () =>
    MANIFEST_SCHEMAS["0.4"].parse(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "clockify-bundle-"));
    // The library logs to the console that the manifest is valid.
    const log = vi.spyOn(console, "log").mockReturnValue();
    const mcpbPath = join(folder, "clockify-connector.mcpb");
    await makeBundle(mcpbPath);
    expect(await unpackExtension({ mcpbPath, outputDir: folder, silent: true })).toBe(true);
    log.mockRestore();
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** What a client starts after somebody filled in its form. */
  async function started(userConfig: Record<string, string | boolean>): Promise<Command> {
    const config = await getMcpConfigForManifest({
      manifest: await manifest(),
      extensionPath: folder,
      systemDirs: {},
      userConfig,
      pathSeparator: "/",
    });
    if (!config) throw new Error("The client would ask for what is missing.");
    expect(config.command).toBe("node");
    return here({ args: config.args ?? [], env: config.env ?? {} });
  }

  it("has this version, and lists the tools that the server lists", async () => {
    const { version, tools: listed = [] } = await manifest();
    expect(version).toBe(written.version);
    expect(listed.map(({ name }) => name)).toEqual(await toolNames(await started({ api_key: apiKey })));
    expect(listed).toHaveLength(42);
  });

  it("keeps the key secret, asks for it, and names every region", async () => {
    const { user_config: fields = {} } = await manifest();
    expect(fields.api_key).toMatchObject({ sensitive: true, required: true });
    for (const region of Object.keys(regions)) expect(fields.region?.description).toContain(region);
    await expect(started({ region: "global" })).rejects.toThrow("missing");
  });

  it("works with a key alone, although the client passes placeholders on for the rest", async () => {
    const command = await started({ api_key: apiKey });
    expect(command.env.CLOCKIFY_WORKSPACE).toMatch(/^\$\{user_config\.workspace\}$/);
    const answer = await (await connect(command)).callTool({ name: "get_entries", arguments: { userId: "me" } });
    expect(answer.isError).toBeUndefined();
  });

  it("takes blank fields as not filled in", async () => {
    const blank = { api_key: apiKey, region: "", workspace: "", read_only: "" };
    expect(await toolNames(await started(blank))).toEqual(shortNames);
  });

  it("reads only where that is asked for", async () => {
    expect(await toolNames(await started({ api_key: apiKey, read_only: true }))).toEqual(readingNames);
  });

  it("starts within Electron, where Claude Desktop runs it", async () => {
    const { args, env } = await started({ api_key: apiKey });
    const electron = 'data:text/javascript,Object.defineProperty(process.versions, "electron", { value: "38.0.0" })';
    expect(await toolNames({ args: ["--import", electron, ...args], env })).toEqual(shortNames);
  });
});

describe("server.json", async () => {
  const server = await json("server.json");

  // The parts of the registry's schema (2025-12-11) and of its rules for publishing that are used here. Nothing else may be
  // in the file, so that a typing error is noticed.
  const text = { type: "string", minLength: 1 };
  const only = (required: string[], properties: object) => ({
    type: "object",
    required,
    properties,
    additionalProperties: false,
  });
  const version = { const: written.version };
  const variable = only(["name", "description"], {
    name: { type: "string", pattern: "^CLOCKIFY_[A-Z_]+$" },
    description: text,
    isRequired: { type: "boolean" },
    isSecret: { type: "boolean" },
    format: { enum: ["string", "number", "boolean", "filepath"] },
    choices: { type: "array", items: text },
    default: { type: "string" },
    placeholder: text,
  });
  const argument = {
    oneOf: [
      only(["type", "value"], { type: { const: "positional" }, value: text }),
      only(["type", "name", "value"], {
        type: { const: "named" },
        name: { type: "string", pattern: "^--" },
        value: text,
      }),
    ],
  };
  const schema = only(["$schema", "name", "title", "description", "version", "packages"], {
    $schema: { const: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json" },
    name: { type: "string", minLength: 3, maxLength: 200, pattern: "^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$" },
    title: { ...text, maxLength: 100 },
    description: { ...text, maxLength: 100 },
    version,
    packages: {
      type: "array",
      minItems: 1,
      items: only(["registryType", "identifier", "version", "runtimeHint", "transport"], {
        registryType: { const: "npm" },
        identifier: { const: written.name },
        version,
        runtimeHint: { const: "npx" },
        transport: only(["type"], { type: { const: "stdio" } }),
        packageArguments: { type: "array", items: argument },
        environmentVariables: { type: "array", items: variable },
      }),
    },
  });

  it("is what the registry takes, in this version", () => {
    const ajv = new Ajv({ allErrors: true });
    expect(ajv.validate(schema, server), ajv.errorsText()).toBe(true);
  });

  it("has the name by which the registry knows this package", () => {
    expect(written.mcpName).toBe(server.name);
  });

  it("names variables that the program has, and which of them are secret", async () => {
    const { stdout: help } = await run(["mcp", "--help"]);
    const flags = [...help.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag = ""]) =>
      flag.toUpperCase().replaceAll("-", "_"),
    );
    const known = [...(help.match(/CLOCKIFY_[A-Z_]+/g) ?? []), ...flags.map((flag) => `CLOCKIFY_MCP_${flag}`)];
    const [{ environmentVariables }] = server.packages;
    for (const { name, isSecret = false } of environmentVariables) {
      expect(known).toContain(name);
      expect(isSecret, name).toBe(/KEY|TOKEN/.test(name));
    }
    const region = environmentVariables.find(({ name }: { name: string }) => name === "CLOCKIFY_REGION");
    expect(region.choices).toEqual(Object.keys(regions));
  });

  it("starts the server", async () => {
    const [{ packageArguments }] = server.packages;
    const args = packageArguments.flatMap(({ name, value }: { name?: string; value: string }) =>
      name ? [name, value] : value,
    );
    const env = { CLOCKIFY_API_KEY: apiKey };
    expect(await toolNames(here({ args: [join(root, "dist/cli.js"), ...args], env }))).toEqual(shortNames);
  });
});

describe("Dockerfile", async () => {
  const instructions = (await read("Dockerfile"))
    .replace(/^#.*\n/gm, "")
    .replaceAll("\\\n", "")
    .split("\n")
    .filter(Boolean)
    .map((line) => ({ name: line.split(" ")[0] ?? "", rest: line.slice(line.indexOf(" ") + 1).trim() }));
  const last = instructions.findLastIndex(({ name }) => name === "FROM");
  const image = instructions.slice(last);
  const only = (name: string) => image.filter((one) => one.name === name).map(({ rest }) => rest);
  const list = (name: string): string[] => JSON.parse(only(name)[0] ?? "");

  it("is built on one full version of Node, that of the tests or later", async () => {
    const bases = instructions.filter(({ name }) => name === "FROM").map(({ rest }) => rest.split(" ")[0]);
    expect(new Set(bases).size).toBe(1);
    const [, major] = /^node:(\d+)\.\d+\.\d+-\w+-slim@sha256:[0-9a-f]{64}$/.exec(bases[0] ?? "") ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(20);
  });

  it("runs as a user without rights, and holds no package and no secret", () => {
    expect(only("USER")).toEqual(["node"]);
    expect(only("RUN")).toEqual([]);
    const settings = instructions.filter(({ name }) => name === "ENV" || name === "ARG").map(({ rest }) => rest);
    expect(settings).toEqual(["NODE_ENV=production"]);
  });

  it("copies what exists, and what .dockerignore lets through", async () => {
    const sent = (await read(".dockerignore")).split("\n").filter((line) => line && !line.startsWith("#"));
    expect(sent[0]).toBe("*");
    const allowed = sent.slice(1).map((line) => line.replace(/^!/, ""));
    const copied = instructions
      .filter(({ name, rest }) => name === "COPY" && !rest.startsWith("--from"))
      .flatMap(({ rest }) => rest.split(" ").slice(0, -1));
    expect(allowed.sort()).toEqual(copied.sort());
    for (const path of copied) await access(join(root, path));
    const made = only("COPY").flatMap((rest) => rest.match(/(?<=\/build\/)\S+/g) ?? []);
    expect(made).toEqual(["dist/cli.js", "dist/cli.licenses.txt"]);
    for (const path of made) await access(join(root, path));
  });

  it("refuses to start until there is a token and a name to be called by", async () => {
    expect(list("ENTRYPOINT")).toEqual(["node", "cli.mjs"]);
    const { code, stderr } = await run(list("CMD"));
    expect(code).toBe(2);
    expect(stderr).toContain("CLOCKIFY_MCP_TOKEN");
    expect(stderr).toContain("--allowed-hosts");
  });

  it("is healthy while the server answers, and only then", async () => {
    const [program, ...args]: string[] = JSON.parse(only("HEALTHCHECK")[0]?.split(" CMD ")[1] ?? "");
    expect(program).toBe("node");
    const check = (port: string) =>
      new Promise<boolean>((resolve) => {
        const env = { CLOCKIFY_MCP_PORT: port };
        execFile(process.execPath, args, { env }, (error) => resolve(error === null));
      });
    const server = start([...list("CMD"), "--port", "0"], {
      CLOCKIFY_MCP_TOKEN: "token",
      CLOCKIFY_MCP_ALLOWED_HOSTS: "clockify.example.com",
    });
    const [, port = ""] = /:(\d+)\//.exec(await server.written("stderr", "Listening on")) ?? [];
    expect(await check(port)).toBe(true);
    server.process.kill();
    await server.ended;
    expect(await check(port)).toBe(false);
  });
});
