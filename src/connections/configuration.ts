// The configuration of connections, from a file or from the environment, with everything that is wrong with it.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { connect, isRegion } from "../connect.js";
import { ClockifyError, type Problem } from "../errors.js";
import { regions } from "../generated/regions.js";
import { regionMeant } from "../region-name.js";
import { codeOf } from "../util/error-code.js";
import { isObject } from "../util/json.js";
import { checkOptions } from "../wrappers/check-options.js";
import { ConfiguredConnection, type Key, refusalOf, type Settings } from "./configured-connection.js";
import { parseJson } from "./parse-json.js";

/** Variables by name, as in `process.env`. An empty one counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface ConnectionSource {
  /** A file of connections. Default: the one that `CLOCKIFY_CONNECTIONS` names, else the one connection of the environment. */
  readonly file?: string | undefined;
}

export interface Configuration {
  /** Where the connections come from. Undefined: from the environment. */
  readonly file?: string;
  /** Whether keys are in the file itself, and not in variables that it names. */
  readonly holdsKeys: boolean;
  /** The variables that the file names. */
  readonly variables: readonly string[];
  readonly connections: readonly ConfiguredConnection[];
}

/**
 * Reads the configuration without connecting. A missing key is not a mistake of the configuration: it concerns its own
 * connection only, which then has a `keyProblem`.
 *
 * @throws {ClockifyError} with the reason `arguments` that names every mistake
 */
export function readConfiguration({ file }: ConnectionSource, environment: Environment): Configuration {
  const path = file ?? (environment.CLOCKIFY_CONNECTIONS || undefined);
  return path === undefined ? readEnvironment(environment) : readFile(resolve(path), environment);
}

/** The names of the fields in the file. */
type Field = keyof typeof FIELDS;
const FIELDS = {
  apiKey: true,
  apiKeyEnv: true,
  addonToken: true,
  addonTokenEnv: true,
  region: true,
  baseUrl: true,
  allowHttp: true,
  workspace: true,
  readOnly: true,
  allowedWorkspaces: true,
} as const satisfies Record<string, true>;

/** Notes what is wrong with a field. */
type Reject = (field: Field, message: string) => void;
type Entry = Readonly<Partial<Record<Field, unknown>>>;

function readFile(file: string, environment: Environment): Configuration {
  const { content, repeated } = parse(file);
  if (!isObject(content) || !isObject(content.connections)) {
    throw mistakes(file, [
      { argument: "the file", message: 'is not an object such as { "connections": { "NAME": {} } }' },
    ]);
  }
  const problems = [...repeated, ...unknownFields(content, { connections: true }, "")];
  if (Object.keys(content.connections).length === 0) {
    problems.push({
      argument: "connections",
      message: 'is empty; { "NAME": { "apiKeyEnv": "ACME_KEY" } } is accepted',
    });
  }
  const connections: ConfiguredConnection[] = [];
  const variables: string[] = [];
  let holdsKeys = false;
  for (const [name, entry] of Object.entries(content.connections)) {
    const place = `connections.${shownName(name)}`;
    if (!isName(name)) {
      problems.push({ argument: place, message: "is not a name; 1 to 64 printable characters are accepted" });
    }
    if (!isObject(entry)) {
      problems.push({
        argument: place,
        message: `is ${kindOf(entry)}; an object such as { "apiKeyEnv": "ACME_KEY" } is accepted`,
      });
      continue;
    }
    problems.push(...unknownFields(entry, FIELDS, `${place}.`));
    const reject: Reject = (field, message) => problems.push({ argument: `${place}.${field}`, message });
    holdsKeys ||= Boolean(entry.apiKey || entry.addonToken);
    variables.push(...[entry.apiKeyEnv, entry.addonTokenEnv].filter(isText));
    const key = readKey(entry, place, environment, reject);
    connections.push(new ConfiguredConnection(name, key, readSettings(entry, reject)));
  }
  if (problems.length > 0) throw mistakes(file, problems);
  return { file, holdsKeys, variables, connections };
}

/** Only the place of an error is shown: the text around it may be a key. */
function parse(file: string): { readonly content: unknown; readonly repeated: readonly Problem[] } {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const why = UNREADABLE[codeOf(error) ?? ""] ?? `cannot be read (${codeOf(error)})`;
    throw mistakes(file, [{ argument: "the file of connections", message: why }]);
  }
  const { value, repeated, error } = parseJson(text);
  if (error) {
    const message = `is not valid JSON (line ${error.line}, column ${error.column})`;
    throw mistakes(file, [{ argument: "the file", message }]);
  }
  const problems = repeated.map((path) => ({ argument: path.map(shownName).join("."), message: "is given twice" }));
  return { content: value, repeated: problems };
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EACCES: "may not be read by this user",
  EISDIR: "is a folder",
};

function readEnvironment(environment: Environment): Configuration {
  const { CLOCKIFY_API_KEY: apiKey, CLOCKIFY_ADDON_TOKEN: addonToken } = environment;
  if (!apiKey && !addonToken) return { holdsKeys: false, variables: [], connections: [] };
  if (apiKey && addonToken) {
    const message = "is set, and so is CLOCKIFY_API_KEY; exactly one of them is accepted";
    throw mistakes("the environment", [{ argument: "CLOCKIFY_ADDON_TOKEN", message }]);
  }
  const key = apiKey
    ? { key: { apiKey }, source: "CLOCKIFY_API_KEY" }
    : { key: { addonToken }, source: "CLOCKIFY_ADDON_TOKEN" };
  return {
    holdsKeys: false,
    variables: [],
    connections: [new ConfiguredConnection("default", key, environmentSettings(environment))],
  };
}

/** Where a person can fix a field of a connection. */
export function placeOf({ file }: Pick<Configuration, "file">, name: string, field: Field): string {
  return file === undefined ? (VARIABLES[field] ?? field) : `connections.${shownName(name)}.${field}`;
}

const VARIABLES: Readonly<Partial<Record<Field, string>>> = {
  region: "CLOCKIFY_REGION",
  baseUrl: "CLOCKIFY_BASE_URL",
  allowHttp: "CLOCKIFY_ALLOW_HTTP",
  workspace: "CLOCKIFY_WORKSPACE",
  allowedWorkspaces: "CLOCKIFY_ALLOWED_WORKSPACES",
};

export function environmentSettings(environment: Environment): Settings {
  const problems: Problem[] = [];
  const value = (field: Field) => environment[VARIABLES[field] ?? ""] || undefined;
  const baseUrl = value("baseUrl");
  const entry = {
    baseUrl,
    // As in the client, an address silences the region.
    region: baseUrl === undefined ? value("region") : undefined,
    allowHttp: /^(1|true)$/i.test(value("allowHttp") ?? ""),
    workspace: value("workspace"),
    allowedWorkspaces: value("allowedWorkspaces")
      ?.split(",")
      .map((name) => name.trim())
      .filter(Boolean),
  };
  const settings = readSettings(entry, (field, message) =>
    problems.push({ argument: VARIABLES[field] ?? field, message }),
  );
  if (problems.length > 0) throw mistakes("the environment", problems);
  return settings;
}

/** After a mistake the settings are incomplete and must not be used. */
function readSettings(entry: Entry, reject: Reject): Settings {
  const { allowedWorkspaces: allowed } = entry;
  const readOnly = readFlag(entry, "readOnly", reject);
  const allowHttp = readFlag(entry, "allowHttp", reject);
  const allowedWorkspaces = isTexts(allowed) ? allowed : undefined;
  if (allowed !== undefined && !allowedWorkspaces) {
    // An empty list is more likely a mistake than a connection that may do nothing.
    reject("allowedWorkspaces", "is not a list of names or ids of workspaces; leave it out to allow all");
  }
  return {
    ...readAddress(readText(entry, "region", reject), readText(entry, "baseUrl", reject), allowHttp, reject),
    workspace: readText(entry, "workspace", reject),
    readOnly,
    allowedWorkspaces,
  };
}

function readFlag(entry: Entry, field: "readOnly" | "allowHttp", reject: Reject): boolean {
  const flag = entry[field];
  if (flag !== undefined && typeof flag !== "boolean") {
    reject(field, `is ${kindOf(flag)}; true or false is accepted`);
  }
  return flag === true;
}

function readAddress(region: string | undefined, baseUrl: string | undefined, allowHttp: boolean, reject: Reject) {
  if (baseUrl === undefined) {
    const name = region ?? "global";
    if (isRegion(name)) return { region: name, address: regions[name].api };
    reject("region", unknownRegion(name));
  } else if (region !== undefined) {
    reject("baseUrl", "is given, and so is region; exactly one of them is accepted");
  } else {
    const options = { apiKey: "any", baseUrl, allowHttp };
    const refusal = refusalOf(options);
    if (refusal === undefined) return { address: connect(options).baseUrl };
    reject(
      "baseUrl",
      `(${kindOf(baseUrl)}) is refused: ${refusal.replace(/\.$/, "").replace("{ allowHttp: true }", '"allowHttp": true')}`,
    );
  }
  return { address: "" };
}

const KEY_FIELDS = ["apiKey", "apiKeyEnv", "addonToken", "addonTokenEnv"] as const satisfies Field[];

function readKey(entry: Entry, place: string, environment: Environment, reject: Reject): Key {
  const given = KEY_FIELDS.filter((field) => entry[field] !== undefined);
  const [field] = given;
  if (given.length > 1) {
    reject(given[1] ?? "apiKey", `is given, and so is ${field}; exactly one of ${KEY_FIELDS.join(", ")} is accepted`);
  }
  if (!field) return { key: {}, source: place, step: "Give apiKeyEnv, the name of a variable, or apiKey." };
  const value = entry[field];
  if (typeof value !== "string") {
    reject(field, `is ${kindOf(value)}; a text is accepted`);
    return { key: {}, source: place };
  }
  if (field === "apiKey" || field === "addonToken") return { key: { [field]: value }, source: `${place}.${field}` };
  // A key in the wrong field is a likely mistake, and may look like a name; so only what looks like no key is shown.
  const isVariable = /^[A-Za-z_]\w*$/.test(value);
  const show = /^([A-Z_][A-Z0-9_]*|[a-z_][a-z0-9_]*)$/.test(value);
  if (!isVariable) reject(field, `is ${kindOf(value)} that does not name a variable, such as ACME_KEY`);
  const key = { [field === "apiKeyEnv" ? "apiKey" : "addonToken"]: environment[value] };
  return show
    ? { key, source: `the variable ${value}`, step: `Set it where this is started: export ${value}=YOUR_KEY` }
    : { key, source: `the variable that ${place}.${field} names` };
}

function readText(entry: Entry, field: Field, reject: Reject): string | undefined {
  const value = entry[field];
  if (value === undefined || isText(value)) return value;
  reject(field, `is ${kindOf(value)}; a text is accepted`);
  return undefined;
}

function unknownFields(object: object, known: Readonly<Record<string, true>>, place: string): Problem[] {
  try {
    checkOptions("", object, known);
    return [];
  } catch (error) {
    if (!(error instanceof ClockifyError)) throw error;
    return error.problems.map(({ argument, message }) => ({ argument: place + argument, message }));
  }
}

function mistakes(where: string, problems: readonly Problem[]): ClockifyError {
  return new ClockifyError({
    reason: "arguments",
    outcome: "not-applied",
    message: `${where}: ${problems.map(({ argument, message }) => `${argument} ${message}`).join("; ")}.`,
    problems,
  });
}

export function unknownRegion(name: string): string {
  const meant = regionMeant(name);
  const shown = name.length > 12 && !meant ? `(${kindOf(name)})` : JSON.stringify(name);
  return `${shown} is unknown; ${meant ? `did you mean ${meant}; ` : ""}known are ${Object.keys(regions).join(", ")}`;
}

/** Letters, signs and blanks, but nothing invisible: names are shown in messages and addresses. */
function isName(name: string): boolean {
  return /^[^\p{C}\p{Zl}\p{Zp}]{1,64}$/u.test(name);
}

function shownName(name: string): string {
  return /^\w{1,64}$/.test(name) ? name : JSON.stringify(name.slice(0, 64));
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

/** Says of a value what it is and not what it holds, because a key may be in any place by mistake. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return value.trim() === "" ? "an empty text" : `a text of ${value.length} characters`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
