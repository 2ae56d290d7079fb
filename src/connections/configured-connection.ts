// One connection as it is configured: where it goes, what it may touch, and its key, which stays in a private field so that
// nothing that prints an object prints it.

import { createHmac, randomBytes } from "node:crypto";
import { type Clockify, createClockify } from "../client.js";
import { type ConnectionOptions, connect, type Region } from "../connect.js";
import type { ClockifyOptions } from "../create-client.js";
import { ClockifyError } from "../errors.js";
import { InputError } from "../input/input-error.js";
import type { Connection } from "./connection.js";
import { timeOfDay } from "./sandbox-clock.js";

/** Where calls go, and what they may touch. */
export interface Settings {
  readonly address: string;
  readonly region?: Region | undefined;
  readonly workspace?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly allowedWorkspaces?: readonly string[] | undefined;
}

export interface Key {
  /** What the client takes. */
  readonly key: Pick<ConnectionOptions, "apiKey" | "addonToken">;
  /** Where the key is, for people. */
  readonly source: string;
  /** What to do where it is not there. */
  readonly step?: string;
}

/** Fingerprints never leave the process, so they say nothing about their keys. */
const SALT = randomBytes(32);

/** A connection as it is configured. Nothing is checked with Clockify yet. */
export class ConfiguredConnection implements Settings {
  readonly name: string;
  /** Where calls go: everything before `/v1`. */
  readonly address: string;
  /** Undefined when the address is not one of Clockify's regions. */
  readonly region: Region | undefined;
  readonly workspace: string | undefined;
  readonly readOnly: boolean | undefined;
  readonly allowedWorkspaces: readonly string[] | undefined;
  readonly keySource: string;
  /** Why the key cannot be used, if it cannot. */
  readonly keyProblem: string | undefined;
  /** The same for the same key and address. */
  readonly fingerprint: string;
  readonly #key: Key["key"];

  constructor(name: string, given: Key, settings: Settings) {
    const { key, source } = given;
    this.name = name;
    this.address = settings.address;
    this.region = settings.region;
    this.workspace = settings.workspace;
    this.readOnly = settings.readOnly;
    this.allowedWorkspaces = settings.allowedWorkspaces;
    this.keySource = source;
    this.keyProblem = problemOf(given);
    this.fingerprint = createHmac("sha256", SALT)
      .update(JSON.stringify([this.address, key]))
      .digest("hex");
    this.#key = key;
  }

  /**
   * A client with this key. Another address can be given, and everything else that a client takes.
   *
   * @throws {InputError} when the key cannot be used
   */
  createClient(options: Omit<ClockifyOptions, keyof Key["key"] | "region">): Clockify {
    if (this.keyProblem) throw this.refusal();
    // The address was checked when the configuration was read.
    return createClockify({ baseUrl: this.address, allowHttp: true, ...options, ...this.#key });
  }

  /**
   * @param now the time there, where it is known; otherwise the answers of a sandbox give it
   * @throws {InputError} when the key cannot be used
   */
  open(options: Pick<ClockifyOptions, "onEvent" | "rateLimit" | "retry" | "logger">, now?: () => Date): Connection {
    const clock = timeOfDay(this.address);
    const fetch = clock.observe((input, init) => globalThis.fetch(input, init));
    return new OpenConnection(this, this.createClient({ ...options, fetch }), secretsOf(this.#key), now ?? clock.now);
  }

  refusal(): InputError {
    const message = `The connection "${this.name}" cannot be used: ${this.keyProblem}`;
    return new InputError(message, { code: "auth_failed" });
  }
}

class OpenConnection implements Connection {
  readonly name: string;
  readonly clockify: Clockify;
  readonly workspace: string | undefined;
  readonly readOnly: boolean | undefined;
  readonly allowedWorkspaces: readonly string[] | undefined;
  readonly now: () => Date;
  readonly #secrets: readonly string[];

  constructor(configured: ConfiguredConnection, clockify: Clockify, secrets: readonly string[], now: () => Date) {
    this.name = configured.name;
    this.clockify = clockify;
    this.workspace = configured.workspace;
    this.readOnly = configured.readOnly;
    this.allowedWorkspaces = configured.allowedWorkspaces;
    this.now = now;
    this.#secrets = secrets;
  }

  /** Not a property of the object itself, which may be printed. */
  get secrets(): readonly string[] {
    return this.#secrets;
  }
}

function secretsOf({ apiKey, addonToken }: Key["key"]): string[] {
  return [apiKey, addonToken].flatMap((secret) => (secret ? [secret] : []));
}

/** Why a key cannot be used, without asking Clockify. It is never shown, whatever it looks like. */
function problemOf({ key, source, step }: Key): string | undefined {
  const [secret] = secretsOf(key);
  if (secret === undefined) return `there is no key in ${source}.${step ? ` ${step}` : ""}`;
  const [, mistake] = MISTAKEN.find(([form]) => form.test(secret)) ?? [];
  return mistake ? `the key in ${source} ${mistake}` : refusalOf(key)?.replace(/^the key/, `the key in ${source}`);
}

/** What people and clients leave in the place of a key. */
const MISTAKEN: readonly [form: RegExp, mistake: string][] = [
  [/^\$|^%\w+%$/, "is the name of a variable, which nothing has replaced by its value."],
  [/^["'`]|["'`]$/, "is in quotation marks; leave them out."],
  [
    /^<.*>$|^(your|my)[-_ ]?(clockify[-_ ]?)?(api[-_ ]?)?(key|token)/i,
    "is a placeholder; put your own there, from Clockify under Preferences, Advanced, Manage API keys.",
  ],
];

/** What the client would refuse, in its words. */
export function refusalOf(options: ConnectionOptions): string | undefined {
  try {
    connect(options, () => undefined);
    return undefined;
  } catch (error) {
    if (!(error instanceof ClockifyError)) throw error;
    return error.message.replace(/^createClockify: /, "");
  }
}
