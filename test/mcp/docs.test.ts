// docs/mcp.md: its snippets are what each client reads, its commands run, and its tables are complete.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readMcpOptions } from "../../src/cli/commands/mcp-options.ts";
import { tools } from "../../src/generated/tools.ts";
import { Confirmations } from "../../src/mcp/confirmation.ts";
import { contextOfRequest } from "../../src/mcp/http/context-of-request.ts";
import type { ServerContext } from "../../src/mcp/server-context.ts";
import { refusedBy, type Selection, TOOLSETS } from "../../src/mcp/tool-selection.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { toZonedDateTime } from "../../src/time/date-input.ts";
import { parseDateTime } from "../../src/time/date-time-forms.ts";
import { PROGRAM, run, start } from "../cli/program.ts";
import { connectionsOf } from "./agent.ts";
import { connect, toolNames } from "./installed.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFile(join(root, file), "utf8");
const page = await read("docs/mcp.md");
const address = "http://127.0.0.1:4012/clockify-time-tracking";

interface Fence {
  readonly heading: string;
  readonly language: string;
  readonly text: string;
}

const fences = page.split(/^#+ /m).flatMap((section): Fence[] =>
  [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    heading: section.slice(0, section.indexOf("\n")),
    language,
    text,
  })),
);
const under = (heading: string) => fences.filter((fence) => fence.heading === heading);
const rows = (header: string) => {
  const [, table = ""] = new RegExp(`^\\| ${header} \\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)`, "m").exec(page) ?? [];
  return table
    .trim()
    .split("\n")
    .map((row) =>
      row
        .split("|")
        .map((cell) => cell.trim().replaceAll("`", ""))
        .slice(1, -1),
    );
};

const apiKey = "key-of-ben";
let clockify: Sandbox;
let environment: Record<string, string>;
beforeAll(async () => {
  clockify = await createSandbox();
  environment = { CLOCKIFY_BASE_URL: clockify.url, CLOCKIFY_API_KEY: apiKey };
});
afterAll(() => clockify.close());

describe("the snippet for", () => {
  interface Entry {
    readonly command?: string;
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly env_vars?: readonly string[];
    readonly url?: string;
    readonly headers?: Readonly<Record<string, string>>;
  }
  /** Under which key each client looks for servers. */
  const KEYS: Readonly<Record<string, string>> = {
    "VS Code": "servers",
    Zed: "context_servers",
    "Codex CLI": "mcp_servers",
  };
  const snippets = fences
    .filter(({ language, heading }) => ["json", "toml"].includes(language) && heading !== "Several accounts")
    .map(({ heading, language, text }) => ({
      heading,
      config: language === "toml" ? parseToml(text) : JSON.parse(text),
    }));
  const entryOf = ({ heading, config }: (typeof snippets)[number]): Entry => {
    const servers = config[KEYS[heading] ?? "mcpServers"];
    expect(Object.keys(servers ?? {}), heading).toEqual(["clockify"]);
    return servers.clockify;
  };

  it("each client is there", () => {
    expect(snippets.map(({ heading }) => heading)).toEqual([
      "Start in one minute",
      "Claude Desktop",
      "Claude Code",
      "VS Code",
      "Cursor",
      "Windsurf",
      "Zed",
      "Codex CLI",
      "Gemini CLI",
      "ChatGPT and other clients over HTTP",
    ]);
  });

  it.each(snippets.filter(({ heading }) => !heading.includes("HTTP")))(
    "$heading starts the server",
    async (snippet) => {
      const { command, args = [], env = {}, env_vars = [] } = entryOf(snippet);
      const workspace = snippet.heading === "Start in one minute" ? [] : ["CLOCKIFY_WORKSPACE"];
      expect([...env_vars, ...Object.keys(env)]).toEqual(["CLOCKIFY_API_KEY", ...workspace]);
      await expectStarts([command ?? "", ...args]);
    },
  );

  it("VS Code asks for the key that it passes on", () => {
    const snippet = snippets.find(({ heading }) => heading === "VS Code") ?? expect.fail();
    const [input] = snippet.config.inputs;
    expect(input).toMatchObject({ type: "promptString", password: true });
    expect(entryOf(snippet).env).toMatchObject({ CLOCKIFY_API_KEY: `\${input:${input.id}}` });
  });

  it("clients over HTTP reaches the server, with a key of its own", async () => {
    const { url, headers } = entryOf(snippets.at(-1) ?? expect.fail());
    expect(url).toBe(address);
    const server = await startHttp({ CLOCKIFY_API_KEY: "" });
    const requestInit = { headers: JSON.parse(JSON.stringify(headers).replace("YOUR_KEY", apiKey)) };
    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StreamableHTTPClientTransport(new URL(server), { requestInit }));
    onTestFinished(() => client.close());
    expect((await client.callTool({ name: "get_entries", arguments: { userId: "me" } })).isError).toBeUndefined();
  });
});

/** Of TOML only what the snippet needs: tables, and values that are written like JSON but for a table in one line. */
function parseToml(text: string) {
  const [header = "", ...lines] = text.trim().split("\n");
  const [, outer = "", inner = ""] = /^\[(\w+)\.(\w+)\]$/.exec(header) ?? [];
  const values = lines.map((line) => /^(\w+) = (.+)$/.exec(line) ?? expect.fail(line));
  return {
    [outer]: {
      [inner]: Object.fromEntries(
        values.map(([, key, value]) => [key, JSON.parse(value?.replace(/(\w+) = /g, '"$1": ') ?? "")]),
      ),
    },
  };
}

/** Each distinct command is started once. */
const lists = new Map<string, Promise<readonly string[]>>();

/** Runs the command of a client with the program of this repository, and looks whether names fit the client's limit. */
async function expectStarts(command: readonly string[]): Promise<void> {
  expect(command.slice(0, 3)).toEqual(["npx", "-y", "clockify-connector"]);
  const args = command.slice(3);
  const key = args.join(" ");
  const names = await (lists.get(key) ??
    lists.set(key, toolNames({ args: [PROGRAM, ...args], env: environment })).get(key));
  expect(names).toHaveLength(42);
  if (!args.includes("short")) return;
  for (const name of names ?? []) expect(`mcp__clockify__${name}`.length).toBeLessThanOrEqual(60);
}

async function startHttp(more: Record<string, string> = {}): Promise<string> {
  const server = start(["mcp", "--http", "--port", "0"], { ...environment, ...more });
  const [url = ""] = /http:\S+/.exec(await server.written("stderr", "Listening on")) ?? [];
  return url;
}

describe("the command", async () => {
  const { scripts } = JSON.parse(await read("package.json"));
  const commands = fences.filter(({ language }) => language === "sh").flatMap(({ text }) => text.trim().split("\n"));

  it.each(commands)("%s", async (line) => {
    const words = line.split(" ");
    if (words[0] === "npm") expect(Object.keys(scripts)).toContain(words[2]);
    else if (words[0] === "claude") await expectClaude(line);
    else if (words[0] === "docker") await expectDocker(words);
    else if (words[0] === "curl") await expectAnswer(line);
    else await expectRuns(words);
  });

  /** Its options come before the name, and a variable not right before it, which could be taken for another variable. */
  async function expectClaude(line: string): Promise<void> {
    const [options, command = ""] = line.split(" -- ");
    expect(options).toBe(
      "claude mcp add --env CLOCKIFY_API_KEY=YOUR_KEY --env CLOCKIFY_WORKSPACE=YOUR_WORKSPACE --transport stdio clockify",
    );
    await expectStarts(command.split(" "));
  }

  async function expectDocker(words: readonly string[]): Promise<void> {
    const image = words.lastIndexOf("clockify-connector");
    if (words[1] === "build") return expect(words).toEqual(["docker", "build", "-t", "clockify-connector", "."]);
    expect(words[1]).toBe("run");
    const variables = words.slice(2, image).filter((word) => word.startsWith("CLOCKIFY_"));
    const values = variables.map((variable) => {
      const [name = "", value = "anything"] = variable.split("=");
      return [name, value] as const;
    });
    const [, cmd = ""] = /^CMD (.+)$/m.exec(await read("Dockerfile")) ?? [];
    const args: string[] = image + 1 < words.length ? words.slice(image + 1) : JSON.parse(cmd);
    if (!args.includes("--http")) return expectStarts(["npx", "-y", "clockify-connector", ...args]);
    const server = start([...args, "--port", "0"], Object.fromEntries(values));
    await server.written("stderr", "Listening on");
    server.process.kill();
  }

  async function expectAnswer(line: string): Promise<void> {
    const url = await startHttp();
    const { stdout } = await promisify(execFile)("bash", ["-c", line.replace(address, url)]);
    expect(JSON.parse(stdout).result).toMatchObject({ structuredContent: { items: [expect.anything()], page: 1 } });
  }

  async function expectRuns(words: readonly string[]): Promise<void> {
    const begin = words.indexOf("npx");
    expect(words.slice(begin, begin + 3)).toEqual(["npx", "-y", "clockify-connector"]);
    const args = words.slice(begin + 3);
    const settings = Object.fromEntries(words.slice(0, begin).map((word) => word.split("=")));
    const env = { ...environment, ...settings };
    if (args[0] !== "mcp") return expect(await run(args, env)).toMatchObject({ code: 0, stderr: "" });
    const server = start([...args, "--port", "0"], env);
    await server.written("stderr", "Listening on");
    server.process.kill();
  }
});

it("the file of several accounts works unchanged", async () => {
  const folder = await mkdtemp(join(tmpdir(), "clockify-docs-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "connections.json");
  await writeFile(file, under("Several accounts")[0]?.text ?? "");
  const env = { STUDIO_KEY: "KEY", AGENCY_KEY: "KEY", CLOCKIFY_CONNECTIONS: file };
  const client = await connect({ args: [PROGRAM, "mcp"], env });
  const answer = await client.callTool({ name: "get_entries", arguments: { userId: "me" } });
  expect(answer.structuredContent).toMatchObject({
    error: { code: "unknown_connection", message: expect.stringContaining("studio, agency") },
  });
});

it.each(rows("choice"))(
  "choosing %s is the same by flag, variable, header and address",
  (_, flag = "", variable = "", header = "", place = "") => {
    const [name = "", value] = flag.replace("--", "").split(" ");
    const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const [variableName = "", variableValue = ""] = variable.split("=");
    const [headerName = "", headerValue = ""] = header.split(": ");
    const serverContext: ServerContext = {
      connections: connectionsOf(),
      selections: [],
      toolNames: "short",
      confirmations: new Confirmations(),
      version: "0",
    };
    const byRequest = (path: string, headers: Record<string, string>) =>
      contextOfRequest(new Request(address + path, { headers }), serverContext, () => expect.fail());
    const allowed = (selections: readonly Selection[]) =>
      tools.filter((tool) => !refusedBy(selections, tool)).map(({ shortName }) => shortName);

    const byFlag = allowed(readMcpOptions({ [property]: value ?? true }, {}).selections);
    expect(byFlag.length).toBeLessThan(tools.length);
    expect(byFlag.length).toBeGreaterThan(0);
    expect(allowed(readMcpOptions({}, { [variableName]: variableValue }).selections)).toEqual(byFlag);
    expect(allowed(byRequest("", { [headerName]: headerValue }).selections)).toEqual(byFlag);
    expect(allowed(byRequest(place, {}).selections)).toEqual(byFlag);
  },
);

it("all groups of tools are named", () => {
  for (const toolset of TOOLSETS) expect(page).toContain(`\`${toolset}\``);
});

it.each(rows("written").flatMap(([words = ""]) => words.split(", ")))("%s is a time", (written) => {
  const moment = parseDateTime(written) ?? expect.fail();
  const options = { timeZone: "Europe/Berlin", now: new Date("2026-03-06T12:00:00Z"), edge: "start" } as const;
  expect(toZonedDateTime(moment, options)).toHaveProperty("utc");
});

it("every code of an error is explained, and no other", async () => {
  const codes = [...(await read("src/input/input-error.ts")).matchAll(/^ {2}\| "(\w+)";?$/gm)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(10);
  expect(
    rows("code")
      .map(([code]) => code)
      .sort(),
  ).toEqual(codes.sort());
});

it("every variable exists", async () => {
  const { stdout: help } = await run(["mcp", "--help"]);
  const flags = [...help.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag = ""]) =>
    flag.toUpperCase().replaceAll("-", "_"),
  );
  const known = [...(help.match(/CLOCKIFY_[A-Z_]+/g) ?? []), ...flags.map((flag) => `CLOCKIFY_MCP_${flag}`)];
  // One is there as a slip that is refused.
  const slip = "CLOCKIFY_ALOWED_WORKSPACES";
  for (const name of page.match(/CLOCKIFY_[A-Z_]+/g) ?? []) if (name !== slip) expect(known).toContain(name);
  expect((await run(["mcp"], { ...environment, [slip]: "Acme" })).stderr).toContain("CLOCKIFY_ALLOWED_WORKSPACES");
});

it("the snippet of README is that of the first minute", async () => {
  const [, snippet] = /^```json\n([\s\S]*?)^```$/m.exec(await read("README.md")) ?? [];
  expect(JSON.parse(snippet ?? "")).toEqual(JSON.parse(under("Start in one minute")[0]?.text ?? ""));
});
