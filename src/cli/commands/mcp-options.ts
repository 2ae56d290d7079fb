// The options of `clockify-connector mcp`, from its flags and from the variables of the same names.

import { isIP } from "node:net";
import type { Environment } from "../../connections/configuration.js";
import { tools } from "../../generated/tools.js";
import { InputError } from "../../input/input-error.js";
import { checkAccess } from "../../mcp/http/access-control.js";
import type { ServerContext } from "../../mcp/server-context.js";
import { readSelection, type Selection, type WrittenSelection } from "../../mcp/tool-selection.js";
import { unknownVariables } from "../misspelt-variables.js";
import { givenWord, withoutKeys } from "../safe-word.js";
import type { McpFlags } from "./mcp-flags.js";

export interface McpOptions {
  readonly selections: readonly Selection[];
  readonly toolNames: ServerContext["toolNames"];
  readonly confirm: ServerContext["confirm"];
  /** Undefined: over standard input and output. */
  readonly http: HttpFlags | undefined;
}

interface HttpFlags {
  readonly host: string;
  readonly port: number;
  readonly token: string | undefined;
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
}

/** @throws {InputError} for a value that cannot be used, and where it was given */
export function readMcpOptions(flags: McpFlags, environment: Environment): McpOptions {
  const unknown = unknownVariables(environment, flags.connections);
  if (unknown) throw new InputError(unknown);
  const { readOnly, toolsets, tools, excludeTools } = flags;
  const variable = (name: string) => environment[name] || undefined;
  const variables = {
    readOnly: variable("CLOCKIFY_MCP_READ_ONLY"),
    toolsets: variable("CLOCKIFY_MCP_TOOLSETS"),
    tools: variable("CLOCKIFY_MCP_TOOLS"),
    excludeTools: variable("CLOCKIFY_MCP_EXCLUDE_TOOLS"),
  };
  const confirm = readConfirm(given("confirm", flags.confirm, environment));
  return {
    selections: [
      selectionOf({ readOnly, toolsets, tools, excludeTools }, "The command line"),
      selectionOf(variables, "The environment"),
      // Tools that nobody may confirm are switched off.
      ...(confirm === "block" ? [{ excludeTools: confirmedTools }] : []),
    ],
    toolNames: readToolNames(given("tool-names", flags.toolNames, environment)),
    confirm: confirm === "block" ? undefined : confirm,
    http: readHttp(flags, environment),
  };
}

/** Errors of the MCP server as errors of the command line. @param words that may be keys in the wrong place */
function orMisused<Result>(read: () => Result, words: readonly string[] = []): Result {
  try {
    return read();
  } catch (error) {
    throw new InputError(withoutKeys(error instanceof Error ? error.message : String(error), words));
  }
}

function selectionOf(written: WrittenSelection, where: string): Selection {
  const { readOnly, toolsets, tools, excludeTools } = written;
  const words = [toolsets, tools, excludeTools].flatMap((list) => list?.split(",").map((name) => name.trim()) ?? []);
  return orMisused(() => readSelection(written, where), typeof readOnly === "string" ? [readOnly, ...words] : words);
}

interface Given {
  readonly name: string;
  readonly text: string;
}

/** The flag, else its variable. An empty variable counts as not set. */
function given(flag: string, text: string | undefined, environment: Environment): Given | undefined {
  if (text !== undefined) return { name: `--${flag}`, text };
  const name = `CLOCKIFY_MCP_${flag.toUpperCase().replaceAll("-", "_")}`;
  const value = environment[name];
  return value ? { name, text: value } : undefined;
}

function readToolNames(names: Given | undefined): ServerContext["toolNames"] {
  if (names === undefined || names.text === "catalog") return "catalog";
  if (names.text === "short") return "short";
  throw new InputError(`${names.name} must be catalog or short, not ${givenWord(names.text)}.`);
}

type Confirm = "person" | "token" | "block";
const CONFIRM: readonly Confirm[] = ["person", "token", "block"];

function readConfirm(confirm: Given | undefined): Confirm {
  if (confirm === undefined) return "token";
  const known = CONFIRM.find((one) => one === confirm.text);
  if (known) return known;
  throw new InputError(`${confirm.name} must be person, token or block, not ${givenWord(confirm.text)}.`);
}

const confirmedTools = tools.filter(({ confirmed }) => confirmed);

function readHttp(flags: McpFlags, environment: Environment): HttpFlags | undefined {
  const { port, host, allowedHosts, allowedOrigins } = flags;
  if (!(flags.http ?? isOn(given("http", undefined, environment)))) {
    const [unused] = Object.entries({ port, host, "allowed-hosts": allowedHosts, "allowed-origins": allowedOrigins })
      .filter(([, value]) => value !== undefined)
      .map(([flag]) => flag);
    if (unused) throw new InputError(`--${unused} is for the HTTP server: add --http.`);
    return undefined;
  }
  const options = {
    host: readAddress(given("host", host, environment)),
    port: readPort(given("port", port, environment)),
    token: environment.CLOCKIFY_MCP_TOKEN || undefined,
    allowedHosts: listOf(given("allowed-hosts", allowedHosts, environment)),
    allowedOrigins: listOf(given("allowed-origins", allowedOrigins, environment)),
  };
  orMisused(() => checkAccess(options));
  return options;
}

function readAddress(host: Given | undefined): string {
  if (host === undefined) return "127.0.0.1";
  if (isIP(host.text) || /^[a-z0-9.-]+$/i.test(host.text)) return host.text;
  throw new InputError(
    `${host.name}: ${givenWord(host.text)} is not an address such as 127.0.0.1; the port goes into --port.`,
  );
}

function isOn(flag: Given | undefined): boolean {
  if (flag === undefined || /^(0|false|no|off)$/i.test(flag.text)) return false;
  if (/^(1|true|yes|on)$/i.test(flag.text)) return true;
  throw new InputError(`${flag.name} must be true or false, not ${givenWord(flag.text)}.`);
}

function readPort(port: Given | undefined): number {
  if (port === undefined) return 4012;
  const number = /^\d{1,5}$/.test(port.text) ? Number(port.text) : Number.NaN;
  if (number <= 65_535) return number;
  throw new InputError(`${port.name} must be from 0 (any free port) to 65535, not ${givenWord(port.text)}.`);
}

function listOf(list: Given | undefined): string[] {
  return (list?.text.split(",") ?? []).map((item) => item.trim()).filter(Boolean);
}
