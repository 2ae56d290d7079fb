// Tests of the options of `mcp`, from flags and variables.

import { describe, expect, it } from "vitest";
import type { McpFlags } from "../../src/cli/commands/mcp-flags.ts";
import { readMcpOptions } from "../../src/cli/commands/mcp-options.ts";
import { tools } from "../../src/generated/tools.ts";
import { InputError } from "../../src/input/input-error.ts";
import { refusedBy } from "../../src/mcp/tool-selection.ts";

describe("the options of mcp", () => {
  it("are those of the flags, else of the variables, else the defaults", () => {
    expect(readMcpOptions({}, {})).toMatchObject({ toolNames: "catalog", http: undefined });
    expect(readMcpOptions({ http: true }, {}).http).toEqual({
      host: "127.0.0.1",
      port: 4012,
      token: undefined,
      allowedHosts: [],
      allowedOrigins: [],
    });
    const environment = {
      CLOCKIFY_MCP_HTTP: "true",
      CLOCKIFY_MCP_HOST: "0.0.0.0",
      CLOCKIFY_MCP_PORT: "5000",
      CLOCKIFY_MCP_ALLOWED_HOSTS: "one.example, two.example",
      CLOCKIFY_MCP_ALLOWED_ORIGINS: "https://app.example",
      CLOCKIFY_MCP_TOKEN: "token",
      CLOCKIFY_MCP_TOOL_NAMES: "short",
    };
    expect(readMcpOptions({ port: "6000" }, environment)).toMatchObject({
      toolNames: "short",
      http: {
        host: "0.0.0.0",
        port: 6000,
        token: "token",
        allowedHosts: ["one.example", "two.example"],
        allowedOrigins: ["https://app.example"],
      },
    });
    expect(readMcpOptions({ toolNames: "catalog" }, environment).toolNames).toBe("catalog");
  });

  it("take no empty variable for an answer", () => {
    const environment = {
      CLOCKIFY_MCP_HTTP: "",
      CLOCKIFY_MCP_PORT: "",
      CLOCKIFY_MCP_TOOL_NAMES: "",
      CLOCKIFY_MCP_READ_ONLY: "",
      CLOCKIFY_MCP_TOOLSETS: "",
    };
    expect(readMcpOptions({}, environment)).toEqual(readMcpOptions({}, {}));
  });

  it("choose tools twice, by flag and by variable", () => {
    const { selections } = readMcpOptions({ toolsets: "entries" }, { CLOCKIFY_MCP_READ_ONLY: "1" });
    expect(selections).toMatchObject([{ toolsets: ["entries"] }, { readOnly: true }]);
  });

  it("say who confirms; what nobody may confirm is switched off", () => {
    expect(readMcpOptions({}, {}).confirm).toBe("token");
    expect(readMcpOptions({ confirm: "token" }, { CLOCKIFY_MCP_CONFIRM: "person" }).confirm).toBe("token");
    expect(readMcpOptions({}, { CLOCKIFY_MCP_CONFIRM: "person" }).confirm).toBe("person");
    const { selections } = readMcpOptions({ confirm: "block" }, {});
    const off = tools.filter((tool) => refusedBy(selections, tool) === "tool_disabled");
    expect(off).toEqual(tools.filter(({ confirmed }) => confirmed));
    expect(off.length).toBeGreaterThan(5);
  });

  it.each([
    [{ CLOCKIFY_MCP_HTTP: "maybe" }, 'CLOCKIFY_MCP_HTTP must be true or false, not "maybe".'],
    [{ CLOCKIFY_MCP_HTTP: "1", CLOCKIFY_MCP_PORT: "many" }, "CLOCKIFY_MCP_PORT must be from 0"],
    [{ CLOCKIFY_MCP_READ_ONLY: "perhaps" }, 'The environment says "perhaps" for read-only'],
    [{ CLOCKIFY_MCP_TOOLS: "nothing" }, 'The environment: There is no tool "nothing".'],
    [{ CLOCKIFY_MCP_TOOLSET: "entries" }, "CLOCKIFY_MCP_TOOLSET is unknown; did you mean CLOCKIFY_MCP_TOOLSETS."],
    [{ CLOCKIFY_MCP_SCOPE: "all" }, "CLOCKIFY_MCP_SCOPE is unknown; known are CLOCKIFY_MCP_READ_ONLY,"],
    [{ CLOCKIFY_ALLOWED_WORKSPACE: "Acme" }, "did you mean CLOCKIFY_ALLOWED_WORKSPACES."],
  ])("are refused when %j", (environment, message) => {
    expect(() => readMcpOptions({}, environment)).toThrow(InputError);
    expect(() => readMcpOptions({}, environment)).toThrow(message);
  });

  it.each([
    [{ tools: "get_entrys" }, 'The command line: There is no tool "get_entrys"; did you mean get_entry?'],
    [{ toolsets: "entry" }, 'The command line: the toolset "entry" is unknown; known are entries,'],
    [{ toolsets: "approval" }, 'the toolset "approval" is unknown; did you mean approvals.'],
    [{ confirm: "yes" }, '--confirm must be person, token or block, not "yes".'],
    [{ toolNames: "long" }, '--tool-names must be catalog or short, not "long".'],
    [{ port: "5000" }, "--port is for the HTTP server: add --http."],
  ])("are refused when the flags are %j", (flags, message) => {
    expect(() => readMcpOptions(flags, {})).toThrow(InputError);
    expect(() => readMcpOptions(flags, {})).toThrow(message);
  });

  it.each([
    [{ port: "70000" }, '--port must be from 0 (any free port) to 65535, not "70000".'],
    [
      { host: "127.0.0.1:4013" },
      '--host: "127.0.0.1:4013" is not an address such as 127.0.0.1; the port goes into --port.',
    ],
    [{ host: "0.0.0.0" }, "CLOCKIFY_MCP_TOKEN"],
    [{ allowedHosts: "*" }, '"*" among the allowed hosts is not the name of a host'],
    [
      { allowedOrigins: "app.example.com" },
      '"app.example.com" among the allowed origins is not an origin, such as https://',
    ],
    [{ allowedOrigins: "https://app.example.com/" }, "is not an origin"],
  ])("of the HTTP server are refused when %j", (flags, message) => {
    expect(() => readMcpOptions({ http: true, ...flags }, {})).toThrow(InputError);
    expect(() => readMcpOptions({ http: true, ...flags }, {})).toThrow(message);
  });

  it.each<[McpFlags, Record<string, string>]>([
    [{ tools: "get_entry,XnBd72kqLm04TzQwAAA1" }, {}],
    [{ excludeTools: "XnBd72kqLm04TzQwAAA1" }, {}],
    [{ toolsets: "XnBd72kqLm04TzQwAAA1" }, {}],
    [{ confirm: "XnBd72kqLm04TzQwAAA1" }, {}],
    [{ toolNames: "XnBd72kqLm04TzQwAAA1" }, {}],
    [{}, { CLOCKIFY_MCP_TOOLS: "XnBd72kqLm04TzQwAAA1" }],
    [{}, { CLOCKIFY_MCP_READ_ONLY: "XnBd72kqLm04TzQwAAA1" }],
  ])("never repeat a word that may be a key: %j %j", (flags, environment) => {
    expect(() => readMcpOptions(flags, environment)).toThrow(/^(?!.*XnBd)[\s\S]*a text of 20 characters/);
  });

  it("ignore other variables of Clockify", () => {
    expect(() => readMcpOptions({}, { CLOCKIFY_API_KEY2: "key", CLOCKIFY_MCP_READONLY: "" })).not.toThrow();
  });
});
